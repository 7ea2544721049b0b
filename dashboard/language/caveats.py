"""The sentences of what must be known beside a picture."""

from collections.abc import Iterable

from dashboard.findings.caveats import (
    Absence,
    InEditions,
    KeptUnranked,
    MethodChanged,
    PlacesShared,
    RanksCounted,
    Recorded,
    Remark,
    Shown,
    Standing,
    WithoutValue,
)
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import Index

IN_EDITIONS = Message("{country:country} in {editions:editions}")

CHANGED = {
    Shown.RANKS: Message(
        "The method changed in {editions:editions}: ranks compare across it as usual."
    ),
    Shown.SCORES: Message(
        "The method changed in {editions:editions}: compare ranks across it rather than scores, as scores are relative to each edition’s field."
    ),
    Shown.BOTH: Message(
        "The method changed in {editions:editions}: ranks compare across it, scores with care."
    ),
    Shown.LEVELS: Message(
        "The method changed in {editions:editions}: scores and levels compare across it with care."
    ),
}
MARKED = {
    Shown.RANKS: Message("Thin marks: the method changed in {editions:editions}."),
    Shown.SCORES: Message(
        "Thin marks: the method changed in {editions:editions}; compare ranks across them rather than scores, as scores are relative to each edition’s field."
    ),
    Shown.BOTH: Message(
        "Thin marks: the method changed in {editions:editions}; ranks compare across them, scores with care."
    ),
    Shown.LEVELS: Message(
        "Thin marks: the method changed in {editions:editions}; scores and levels compare across them with care."
    ),
}

WITHOUT = {
    (Absence.GAP, Standing.NOT_ASSESSED): Message("A gap where not assessed: {gaps:series}."),
    (Absence.GAP, Standing.NOT_MEMBER): Message("A gap where not yet a UN member: {gaps:series}."),
    (Absence.GAP, Standing.NO_SCORE): Message(
        "A gap where published as 0 for want of figures: {gaps:series}."
    ),
    (Absence.LEFT_OUT, Standing.NOT_ASSESSED): Message(
        "Left out because not assessed: {gaps:series}."
    ),
    (Absence.LEFT_OUT, Standing.NOT_MEMBER): Message(
        "Left out because not yet a UN member: {gaps:series}."
    ),
    (Absence.LEFT_OUT, Standing.NO_SCORE): Message(
        "Left out because published as 0 for want of figures: {gaps:series}."
    ),
    (Absence.NOT_COMPARED, Standing.NOT_ASSESSED): Message(
        "Not in the headline because not assessed: {gaps:series}."
    ),
    (Absence.NOT_COMPARED, Standing.NOT_MEMBER): Message(
        "Not in the headline because not yet a UN member: {gaps:series}."
    ),
    (Absence.NOT_COMPARED, Standing.NO_SCORE): Message(
        "Not in the headline because published as 0 for want of figures: {gaps:series}."
    ),
}

ISSUES = {
    "above_one": Message("Above 1 as published: {places:series}."),
    "missing_input": Message(
        "EGDI computed with 0 for a component without figures: {places:series}."
    ),
    "not_composed": Message(
        "EGDI as published differs from what its components give: {places:series}."
    ),
    "rank_differs": Message(
        "Rank as published, one below what the published scores give: {places:series}."
    ),
    "partly_checked": Message(
        "Only partly compared with a second copy of the published figures: {places:series}."
    ),
}
ISSUE_PLACES = {
    "edition": Message("{index:index} in {edition}"),
    "value": Message("{country:country} on {index:index} in {edition} ({published})"),
    "index": Message("{country:country} on {index:index} in {edition}"),
    "row": Message("{country:country} in {edition}"),
}


def entries(found: Iterable[InEditions], words: Words) -> list[str]:
    """Countries with their editions, an entry each: Andorra in 2003, 2004 and 2005."""
    return [words.text(IN_EDITIONS, one) for one in found]


@say.register
def _(finding: MethodChanged, words: Words) -> str:
    return words.text((MARKED if finding.marked else CHANGED)[finding.shown], finding)


@say.register
def _(finding: WithoutValue, words: Words) -> str:
    message = WITHOUT[finding.absence, finding.why]
    return words.text(message, gaps=entries(finding.gaps, words))


@say.register
def _(finding: KeptUnranked, words: Words) -> str:
    return words.text(
        "Unranked (hollow in pictures), published though the UN did not assess the country: {kept:series}.",
        kept=entries(finding.kept, words),
    )


@say.register
def _(finding: RanksCounted, words: Words) -> str:
    if finding.index is Index.EGDI:
        return words.text("Ranks as published by the UN.")
    return words.text(
        "{index:index} ranks are computed from the published scores; equal scores share the better place.",
        finding,
    )


@say.register
def _(finding: PlacesShared, words: Words) -> str:
    return words.text("Equal ranks share the better place.")


@say.register
def _(finding: Recorded, words: Words) -> str:
    told = [issue_place(issue, words) for issue in finding.issues]
    return words.text(ISSUES[finding.kind], places=told)


def issue_place(issue: Remark, words: Words) -> str:
    """Whose figure an issue is about, and of which edition: Micronesia on HCI in 2003 (1.422)."""
    index = Index(issue.index) if issue.index else Index.EGDI
    if not issue.iso3:
        place = "edition"
    elif issue.kind == "above_one":
        place = "value"
    else:
        place = "row" if index is Index.EGDI else "index"
    published = words.numbers.score(float(issue.published)) if place == "value" else ""
    return words.text(
        ISSUE_PLACES[place],
        country=issue.iso3,
        index=index,
        edition=issue.edition,
        published=published,
    )
