"""What moved a country's rank and score between two editions."""

from dataclasses import dataclass

from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3


@dataclass(frozen=True)
class NotRankedAtEnds(Finding):
    """A country has no rank at an end of a period, so that nothing can be said of its change.

    Attributes:
        country: the country.
        index: ranked on.
        editions: the ends without a rank.
    """

    country: Iso3
    index: Index
    editions: tuple[Edition, ...]
