"""One country at a glance."""

from dataclasses import dataclass

from dashboard.analysis.ranking.ranks import rank_of, ranked_count
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Rank, Survey

__all__ = ["AtAGlance", "Standing", "at_a_glance"]


@dataclass(frozen=True)
class AtAGlance(Finding):
    """Where a country stands on EGDI, or why it has no place.

    Attributes:
        country, edition: who, and when.
        standing: ranked, or why not.
        rank, of: its place, None where unranked, and of how many.
    """

    country: Iso3
    edition: Edition
    standing: Standing
    rank: Rank | None
    of: int


def at_a_glance(survey: Survey, country: Iso3, edition: Edition) -> AtAGlance:
    """Where a country stands on EGDI in an edition."""
    return AtAGlance(
        country,
        edition,
        standing(survey, Index.EGDI, country, edition),
        rank_of(survey, Index.EGDI, country, edition),
        int(ranked_count(survey, Index.EGDI)[edition]),
    )
