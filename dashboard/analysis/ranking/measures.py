"""What is shown of an index: rank, score, percentile, or a change of rank or score."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.analysis.ranking.ranks import percentile, rankable, ranks, unranked_scores
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3, Survey

CHANGES = (Measure.RANK_CHANGE, Measure.SCORE_CHANGE)
SHARE_DECIMALS = 4
"""Percentiles are taken with so many decimals."""


def level_of(survey: Survey, index: Index, measure: Measure) -> pd.DataFrame:
    """Rank, score or percentile of all members; for a change, what the change is taken of.

    Returns:
        A float table of `iso3` by `edition`; NaN where not assessed or without a score.
    """
    if measure in (Measure.RANK, Measure.RANK_CHANGE):
        return ranks(survey, index)
    if measure is Measure.PERCENTILE:
        return percentile(survey, index).round(SHARE_DECIMALS)
    return rankable(survey, index)


def unranked_level(survey: Survey, index: Index, measure: Measure) -> pd.DataFrame:
    """The scores kept of members not assessed, where the measure is one of scores; NaN elsewhere."""
    kept = unranked_scores(survey, index)
    return kept if measure in (Measure.SCORE, Measure.SCORE_CHANGE) else kept * float("nan")


@dataclass(frozen=True, eq=False)
class Measured:
    """A measure of an index over some editions.

    Attributes:
        values: a float table of `iso3` (all members) by `edition`; a rise is plus in changes.
        base: the edition changes are counted from; None for other measures, and where no edition
            has a value for every country asked for.
        unranked: the same measure of scores kept of members not assessed; where it has a value,
            `values` has none.
    """

    values: pd.DataFrame
    base: Edition | None
    unranked: pd.DataFrame

    @property
    def shown(self) -> pd.DataFrame:
        """All values, those of members not assessed among them."""
        return self.values.fillna(self.unranked)


def measured(
    survey: Survey,
    index: Index,
    measure: Measure,
    editions: Iterable[Edition],
    countries: Iterable[Iso3],
) -> Measured:
    """Computes a measure over some editions.

    A change counts from the first of these editions in which every one of the countries has a
    value; where there is none, all changes are NaN.
    """
    values = level_of(survey, index, measure)[list(editions)]
    unranked = unranked_level(survey, index, measure)[list(editions)]
    if measure not in CHANGES:
        return Measured(values, None, unranked)
    complete = values.loc[list(countries)].notna().all()
    bases = [Edition(int(year)) for year in values.columns[complete]]
    if not bases:
        return Measured(values * float("nan"), None, unranked * float("nan"))
    start, sign = values[bases[0]], -1 if measure is Measure.RANK_CHANGE else 1
    change, kept = (
        (sign * table.sub(start, axis="index")).loc[:, bases[0] :].round(DECIMALS) + 0.0
        for table in (values, unranked)
    )
    return Measured(change, bases[0], kept)
