"""What must be known beside a picture: gaps, changes of method, conventions, recorded issues.

Each is found and said in one place, whatever the picture.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.remarks import Remark, remarks
from dashboard.analysis.ranking.standing import Standing, reasons
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Survey

__all__ = [
    "Absence",
    "InEditions",
    "IndexInEditions",
    "KeptUnranked",
    "MethodChanged",
    "PlacesShared",
    "RanksCounted",
    "RanksCountedOnAll",
    "Recorded",
    "Remark",
    "Shown",
    "Standing",
    "WithoutValue",
    "in_editions",
    "kept_unranked",
    "method_changes",
    "recorded",
    "without_value",
]


class Shown(StrEnum):
    """What a picture compares across a change of method."""

    RANKS = "ranks"
    SCORES = "scores"
    BOTH = "both"
    LEVELS = "levels"


class Absence(StrEnum):
    """What becomes of a country without a value.

    Gap: its line has one. Left out: it is not drawn. Not compared: the headline passes over it.
    Counted later: for its sake all changes are counted from a later edition than was asked for.
    """

    GAP = "gap"
    LEFT_OUT = "left_out"
    NOT_COMPARED = "not_compared"
    COUNTED_LATER = "counted_later"


@dataclass(frozen=True)
class InEditions:
    """A country in some editions.

    Attributes:
        country: the country.
        editions: oldest first.
    """

    country: Iso3
    editions: tuple[Edition, ...]


@dataclass(frozen=True)
class MethodChanged(Finding):
    """The method changed within the editions shown.

    Attributes:
        editions: those that came with a new method.
        shown: what the picture compares across the change.
        marked: whether thin marks show where.
    """

    editions: tuple[Edition, ...]
    shown: Shown
    marked: bool


@dataclass(frozen=True)
class WithoutValue(Finding):
    """Countries without a value in some editions, for one reason.

    Attributes:
        why: the reason; never `ranked`.
        gaps: who and when.
        absence: what becomes of them in the picture.
    """

    why: Standing
    gaps: tuple[InEditions, ...]
    absence: Absence


@dataclass(frozen=True)
class IndexInEditions:
    """An index in some editions, oldest first."""

    index: Index
    editions: tuple[Edition, ...]


@dataclass(frozen=True)
class KeptUnranked(Finding):
    """Scores published though the UN did not assess the country: shown, and in no ranking."""

    kept: tuple[InEditions, ...]


@dataclass(frozen=True)
class RanksCounted(Finding):
    """Whether the ranks shown are the UN's own (EGDI) or computed here from the scores."""

    index: Index


@dataclass(frozen=True)
class RanksCountedOnAll(Finding):
    """That of the ranks on all five indices only those on EGDI are the UN's own."""


@dataclass(frozen=True)
class PlacesShared(Finding):
    """Equal scores share the better place."""


@dataclass(frozen=True)
class Recorded(Finding):
    """Issues of one kind recorded against values shown.

    Attributes:
        kind: of the issues, as in `data/issues.csv`.
        issues: oldest first.
    """

    kind: str
    issues: tuple[Remark, ...]


@lru_cache(maxsize=500)
def method_changes(
    survey: Survey, index: Index, first: Edition, last: Edition, shown: Shown, *, marked: bool
) -> tuple[MethodChanged, ...]:
    """The changes of method of an index between two editions; nothing where there is none."""
    editions = tuple(map(Edition, breaks_between(survey, index, first, last)))
    return (MethodChanged(editions, shown, marked),) if editions else ()


def without_value(
    survey: Survey, index: Index, wanted: Mapping[Iso3, Iterable[Edition]], absence: Absence
) -> tuple[WithoutValue, ...]:
    """Who has no rank on an index in which of the editions wanted, one finding per reason."""
    return tuple(
        WithoutValue(why, in_editions(gaps), absence)
        for why, gaps in reasons(survey, index, wanted).items()
    )


def in_editions(found: Mapping[Iso3, Iterable[Edition]]) -> tuple[InEditions, ...]:
    """Countries with their editions as values."""
    return tuple(InEditions(country, tuple(editions)) for country, editions in found.items())


def kept_unranked(found: Mapping[Iso3, Iterable[Edition]]) -> tuple[KeptUnranked, ...]:
    """The scores shown of members that were not assessed; nothing where there is none."""
    return (KeptUnranked(in_editions(found)),) if found else ()


def recorded(
    survey: Survey, indices: Iterable[Index], editions: Iterable[Edition], codes: Iterable[Iso3]
) -> tuple[Recorded, ...]:
    """What is recorded against the values shown, one finding per kind of issue."""
    kinds: dict[str, list[Remark]] = {}
    for remark in remarks(survey, indices, editions, codes):
        kinds.setdefault(remark.kind, []).append(remark)
    return tuple(Recorded(kind, tuple(found)) for kind, found in kinds.items())
