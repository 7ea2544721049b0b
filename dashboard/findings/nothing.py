"""Selections that leave nothing to draw, whatever the figures."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.ranking.excerpt import excerpt
from dashboard.analysis.ranking.ranks import unranked_scores
from dashboard.findings.caveats import Absence, WithoutValue, without_value
from dashboard.findings.finding import Finding
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3, Survey


class Missing(StrEnum):
    """What a selection lacks for a picture."""

    COUNTRIES = "countries"
    SECOND_COUNTRY = "second_country"
    SECOND_RANKED = "second_ranked"
    SECOND_EDITION = "second_edition"
    OTHER_EDITION = "other_edition"
    COMMON_EDITION = "common_edition"
    GROUPS = "groups"
    LATER_COMMON_EDITION = "later_common_edition"


@dataclass(frozen=True)
class SelectionLacks(Finding):
    """The selection lacks something that the picture needs."""

    missing: Missing


@dataclass(frozen=True)
class NoValues(Finding):
    """No country compared has a value in the editions asked for.

    Attributes:
        index: on which index.
        unit: rank or score.
        why: the gaps, by the reason of each.
        kept: whether scores were published all the same, which take part in no ranking.
    """

    index: Index
    unit: Measure
    why: tuple[WithoutValue, ...]
    kept: bool


def no_values(
    survey: Survey,
    countries: tuple[Iso3, ...],
    index: Index,
    unit: Measure,
    editions: Iterable[Edition],
) -> NoValues:
    """Why no country has a value in some editions."""
    years = list(editions)
    kept = excerpt(unranked_scores(survey, index), countries, years)
    why = without_value(survey, index, dict.fromkeys(countries, years), Absence.LEFT_OUT)
    return NoValues(index, unit, why, bool(kept.notna().to_numpy().any()))
