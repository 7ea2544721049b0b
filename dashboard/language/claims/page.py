"""The words of the page Claim check: its controls and its small table."""

from dashboard.findings.claims.claim import ClaimCheck, Convention, Direction, End
from dashboard.language.messages import Message, Plural
from dashboard.language.words import Words
from dashboard.survey import Edition, Rank, Survey

TEXT = Message("Write or paste what is claimed: a sentence, or a whole text")
TEXT_PLACEHOLDER = Message("Kazakhstan rose from 39th to 28th since 2018")
TEXT_HELP = Message(
    "English, up to {most:whole} characters. Every sentence that claims something about the ranking is judged. Nothing of it is stored; a short text stands in the address of this page, so that the link keeps it."
)
CHECK = Message("Check")
FOUND = Plural(
    "{n} sentence claims something about the ranking.",
    "{n} sentences claim something about the ranking.",
)
PICTURE = Message("Show in a picture")
IN_THE_FIGURES = Message("In the figures")
TO_QUOTE = Message("True and ready to quote")
JUDGED_UNTIL = Message("Judged on the editions up to {edition}; the link to this page keeps that.")
NOT_KEPT = Message("The text is too long for a link: it is kept in this page only.")
READS_NOW = {
    True: Message("With the edition of {edition} the verdict is the same: {overall:verdict}."),
    False: Message("With the edition of {edition} it would now read: {overall:verdict}."),
}
EDITIONS_FOUND = {
    True: Message("No edition is named; judged on {last}."),
    False: Message("Not every edition is named; judged on {first} and {last}."),
}
FITS_TOO = Message("It would be right for {pairs:list briefly} too.")
PAIR = Message("{first} to {last}")
CONVENTION = Message(
    "Equal scores share the better place and the next is skipped, as the UN counts. Scores are right to the decimals they are given with. A direction or a total beside other numbers earns nothing by being right and counts against by being wrong."
)
PARTS = Message("Change the claim part by part")
WAS = Message("From rank")
NOW = Message("To rank")
SINCE = Message("In edition")
UNTIL = Message("In edition (later)")
WITHIN = Message("Ranked within")
TOP = Message("In the top")
MOVED = Message("Places moved")
DIRECTION = Message("Direction")
DIRECTIONS = {Direction.ROSE: Message("Rose"), Direction.FELL: Message("Fell")}
NOT_NAMED = Message("Not named")
RANK_HELP = Message("Leave empty where the claim names no such rank.")
TOP_HELP = Message(
    "The later rank is claimed to be no worse than this. Leave empty where the claim says no such thing."
)
MOVED_HELP = Message("Up is plus: 11 for a rise of 11 places, -5 for a fall of 5.")
COUNTING = Message("The places by each way of counting equal scores")
ELSEWHERE = Message("See the places among all countries")
NO_EDITION = Message("{edition}, no edition")

CONVENTIONS = {
    Convention.COMPETITION: Message("Competition (1, 2, 2, 4)"),
    Convention.DENSE: Message("Dense (1, 2, 2, 3)"),
    Convention.ORDINAL: Message("Ordinal (1, 2, 3, 4)"),
}
CLAIMED = Message("Claimed")
RANKED = Message("Ranked")
SCORE = Message("Score")
LATER = Message("{edition} (later rank)")
TOP_CELL = Message("top {top}")
BOTH_CELL = Message("{claimed:ordinal}, top {top}")
NONE = Message("none")


def edition_option(survey: Survey, edition: Edition, words: Words) -> str:
    """An edition as a picker lists it; a year without one says so."""
    return str(edition) if edition in survey.years else words.text(NO_EDITION, edition=edition)


def figures(check: ClaimCheck, words: Words) -> dict[str, list[str]]:
    """The numbers behind a check as a small table, a column per edition."""
    heads = (CLAIMED, *CONVENTIONS.values(), RANKED, SCORE)
    columns = {"": [words.text(head) for head in heads]}
    for one in (check.start, check.end):
        if one is None or one.edition is None:
            continue
        name = str(one.edition)
        column = words.text(LATER, one) if name in columns else name
        columns[column] = [
            claimed_cell(one, words),
            *(rank_cell(one.counted(way), words) for way in CONVENTIONS),
            words.text(NONE) if one.of is None else words.numbers.whole(one.of),
            words.text(NONE) if one.score is None else words.numbers.score(one.score),
        ]
    return columns


def rank_cell(rank: Rank | None, words: Words) -> str:
    """A rank in the small table."""
    return words.text(NONE) if rank is None else words.numbers.ordinal(rank)


def claimed_cell(end: End, words: Words) -> str:
    """What is claimed of an end, in the small table."""
    if end.top is None:
        return rank_cell(end.claimed, words)
    return words.text(TOP_CELL if end.claimed is None else BOTH_CELL, end)
