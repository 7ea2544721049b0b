"""The words that say what of a sentence was understood."""

from collections.abc import Iterable

from dashboard.findings.claims.claim import Direction
from dashboard.language.messages import Message, Plural
from dashboard.language.name_tables import SENTENCE
from dashboard.language.notices import shortened
from dashboard.language.reading.parts import Fragment, Note, ParsedClaim, Part, Understood
from dashboard.language.words import Words
from dashboard.survey import Index, Survey

QUOTED = Message("“{text}”")
UNDERSTOOD = Message("Understood: {parts:list}.")
NOTHING_UNDERSTOOD = Message("Nothing in the sentence was understood.")
NOT_UNDERSTOOD = Message("Not understood: {fragments:list briefly}.")
NO_COUNTRY = Message("Cannot be checked: no country was found in the sentence")
UNREADABLE = Message("Cannot be checked: {fragments:list} could not be read")
DID_YOU_MEAN = Message("Did you mean {countries:countries or}?")
NAME_A_MEMBER = Plural(
    "Name the {n} member of the United Nations: only it is ranked.",
    "Name one of the {n} members of the United Nations: only they are ranked.",
)
SAY_IT_WITHOUT = Message(
    "Such words bear on whether it is true, and without them it would be another claim. Say it without them, or enter its parts."
)
NOTES = {
    Note.MORE_COUNTRIES: Message(
        "More than one country is named; only what is said of {iso3:country} is checked."
    ),
    Note.ONE_AT_A_TIME: Message(
        "It claims more than one thing; only the one understood here is checked."
    ),
    Note.INDEX_ASSUMED: Message("No index is named, so the EGDI is taken."),
    Note.LATEST_ASSUMED: Message(
        "No edition is named and the sentence is in the present, so the latest is taken."
    ),
    Note.LATEST_HELD: Message("No later edition is named, so the latest is taken."),
    Note.HELD: Message("One rank is claimed over a time; only the two ends of it are checked."),
    Note.PREVIOUS_ASSUMED: Message("No earlier edition is named, so the one before is taken."),
    Note.START_OPEN: Message(
        "No edition is named for the earlier rank; one that makes the claim right is looked for."
    ),
    Note.END_OPEN: Message(
        "No edition is named for the later rank; one that makes the claim right is looked for."
    ),
    Note.CONTRADICTION: Message("Its ranks, change and direction cannot all be true."),
    Note.NO_SUCH_EDITION: Message("There is no edition of a year it names."),
    Note.CUT: Message("Only the beginning of the text was read."),
    Note.NOTHING_CLAIMED: Message("No rank was found in it: name the rank, such as “28th”."),
}
"""What is told of how a sentence was read; that no country was found has a heading of its own."""

PARTS = {
    Part.RANK_FROM: Message("from {value:ordinal}"),
    Part.RANK_TO: Message("to {value:ordinal}"),
    Part.EDITION_FROM: Message("earlier edition {value}"),
    Part.EDITION_TO: Message("later edition {value}"),
    Part.GROUP: Message("within {value:group}"),
    Part.TOP: Message("in the top {value}"),
}
UP = Plural("up {n} place", "up {n} places")
DOWN = Plural("down {n} place", "down {n} places")
WAYS = {Direction.ROSE: Message("a rise"), Direction.FELL: Message("a fall")}


def part_text(part: Understood, words: Words) -> str:
    """One part as it was understood: from 39th."""
    if part.part is Part.COUNTRY:
        return words.country(str(part.value), SENTENCE)
    if part.part is Part.INDEX:
        return words.index(Index(str(part.value)))
    if part.part is Part.DIRECTION:
        return words.text(WAYS[Direction(str(part.value))])
    if part.part is Part.CHANGE:
        places = int(part.value)
        return words.plural(UP if places > 0 else DOWN, abs(places))
    return words.text(PARTS[part.part], value=part.value)


def quoted(fragments: Iterable[Fragment], words: Words) -> list[str]:
    """A reader's own words, each in quotation marks."""
    return [words.text(QUOTED, text=shortened(fragment.text)) for fragment in fragments]


def understood(read: ParsedClaim, words: Words) -> list[str]:
    """What of a sentence was understood, what was not, and what was assumed: a sentence each."""
    if not read.understood:
        return [words.text(NOTHING_UNDERSTOOD), *remarks(read, words)]
    parts = [part_text(part, words) for part in read.understood]
    told = [words.text(UNDERSTOOD, parts=parts)]
    if read.not_understood:
        told.append(words.text(NOT_UNDERSTOOD, fragments=quoted(read.not_understood, words)))
    return [*told, *remarks(read, words)]


def remarks(read: ParsedClaim, words: Words) -> list[str]:
    """What was assumed or is doubtful, a sentence each; nothing where there is no verdict."""
    if not read.can_be_checked:
        return []
    return [words.text(NOTES[note], read.claim) for note in read.notes if note in NOTES]


def not_checkable(read: ParsedClaim, words: Words) -> str:
    """Why a sentence gets no verdict, as a heading; nothing where it gets one."""
    if read.claim.iso3 is None:
        return words.text(NO_COUNTRY)
    if read.unreadable:
        return words.text(UNREADABLE, fragments=quoted(read.unreadable, words))
    return ""


def what_to_do(survey: Survey, read: ParsedClaim, words: Words) -> list[str]:
    """What to do about a sentence that gets no verdict, a sentence each."""
    if read.claim.iso3 is not None:
        return [words.text(SAY_IT_WITHOUT)]
    meant = [words.text(DID_YOU_MEAN, countries=read.similar)] if read.similar else []
    return [*meant, words.plural(NAME_A_MEMBER, len(survey.codes))]
