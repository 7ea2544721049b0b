"""The sentences of what must be known beside a picture."""

from collections.abc import Iterable

from dashboard.findings.caveats import (
    Absence,
    InEditions,
    KeptUnranked,
    MethodChanged,
    PlacesShared,
    RanksCounted,
    RanksCountedOnAll,
    Recorded,
    Remark,
    Shown,
    Standing,
    WithoutValue,
)
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import Edition, Index

IN_EDITIONS = Message("{country:country} in {editions:editions}")
INDEX_IN_EDITIONS = Message("{index:index} in {editions:editions}")

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
    (Absence.COUNTED_LATER, Standing.NOT_ASSESSED): Message(
        "Changes are counted from a later edition because not assessed: {gaps:series}."
    ),
    (Absence.COUNTED_LATER, Standing.NOT_MEMBER): Message(
        "Changes are counted from a later edition because not yet a UN member: {gaps:series}."
    ),
    (Absence.COUNTED_LATER, Standing.NO_SCORE): Message(
        "Changes are counted from a later edition because published as 0 for want of figures: {gaps:series}."
    ),
}

ABOVE_ONE = "above_one"
ISSUES = {
    ABOVE_ONE: Message("Above 1 as published: {places:series}."),
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
    "edition": Message("{index:index} in {editions:editions}"),
    "value": Message(
        "{country:country} on {index:index} in {editions:editions} ({published:score})"
    ),
    "index": Message("{country:country} on {index:index} in {editions:editions}"),
    "row": Message("{country:country} in {editions:editions}"),
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
def _(finding: RanksCountedOnAll, words: Words) -> str:
    return words.text(
        "EGDI ranks as published by the UN; ranks on the other indices are computed from the published scores, equal scores sharing the better place."
    )


@say.register
def _(finding: PlacesShared, words: Words) -> str:
    return words.text("Equal scores share the better place.")


@say.register
def _(finding: Recorded, words: Words) -> str:
    return words.text(ISSUES[finding.kind], places=issue_places(finding.issues, words))


def issue_places(issues: Iterable[Remark], words: Words) -> list[str]:
    """Whose figures some issues are about, an entry each: Micronesia on HCI in 2003 (1.422)."""
    editions: dict[tuple[str, str, str], list[Edition]] = {}
    for issue in issues:
        published = issue.published if issue.kind == ABOVE_ONE else ""
        editions.setdefault((issue.iso3, issue.index, published), []).append(Edition(issue.edition))
    return [
        words.text(
            ISSUE_PLACES[place_kind(iso3, index, published)],
            country=iso3,
            index=Index(index or Index.EGDI),
            editions=found,
            published=float(published or "nan"),
        )
        for (iso3, index, published), found in editions.items()
    ]


def place_kind(iso3: str, index: str, published: str) -> str:
    """How the place of an issue is told: with its value, its index, or by the country alone."""
    if not iso3:
        return "edition"
    if published:
        return "value"
    return "row" if index in ("", Index.EGDI) else "index"
