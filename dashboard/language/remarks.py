"""Recorded issues in few words, beside the values they belong to."""

from collections.abc import Iterable

from dashboard.analysis.ranking.remarks import Remark
from dashboard.language.names import index_short
from dashboard.survey import Index, Survey

NAMED = 4
"""How many issues of a kind are named."""

HEADS = {
    "above_one": "Above 1 as published",
    "missing_input": "EGDI computed with 0 for a component without figures",
    "not_composed": "EGDI as published differs from what its components give",
    "rank_differs": "Rank as published, one below what the published scores give",
    "partly_checked": "Only partly compared with a second copy of the published figures",
}
"""What is wrong with a figure, by the kind of issue."""


def remark_notes(survey: Survey, remarks: Iterable[Remark]) -> tuple[str, ...]:
    """The issues as notes, a sentence for each kind."""
    kinds: dict[str, list[Remark]] = {}
    for remark in remarks:
        kinds.setdefault(remark.kind, []).append(remark)
    return tuple(note(survey, kind, found) for kind, found in kinds.items())


def note(survey: Survey, kind: str, found: list[Remark]) -> str:
    """All issues of one kind as a sentence."""
    rest = f" and {len(found) - NAMED} more, see Data" if len(found) > NAMED else ""
    return f"{HEADS[kind]}: {', '.join(place(survey, one) for one in found[:NAMED])}{rest}."


def place(survey: Survey, remark: Remark) -> str:
    """Whose figure it is, and of which edition: Micronesia HCI 2003 (1.422)."""
    if not remark.iso3:
        return f"{index_short(Index(remark.index))} {remark.edition}"
    name, index = survey.labels[remark.iso3], ""
    if remark.index and remark.index != Index.EGDI:
        index = f" {index_short(Index(remark.index))}"
    value = f" ({float(remark.published):g})" if remark.kind == "above_one" else ""
    return f"{name}{index} {remark.edition}{value}"
