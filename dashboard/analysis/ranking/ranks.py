"""Ranks: place among the assessed members, world or within a group, and what follows from them."""

import math
from enum import StrEnum
from functools import lru_cache
from typing import Literal

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.decimals import DECIMALS, UNITS
from dashboard.survey import (
    LEVEL_FLOORS,
    WORLD,
    Edition,
    GroupCode,
    Index,
    Iso3,
    Level,
    Rank,
    Score,
    Survey,
)

KEPT = 512
"""How many tables are kept of each kind: a survey never changes, and they are asked for again and
again. They are shared: do not change them."""


class Convention(StrEnum):
    """How equal scores share places.

    Competition: equal scores share the better place and the next is skipped (1, 2, 2, 4), as the
    UN does. Dense: the next is not skipped (1, 2, 2, 3). Ordinal: no place is shared (1, 2, 3, 4);
    equal scores stand in the order of the published ranks where an index has any (EGDI, which the
    UN ranked by more decimals than it published), then of the countries' codes.
    """

    COMPETITION = "competition"
    DENSE = "dense"
    ORDINAL = "ordinal"


METHODS: dict[Convention, Literal["min", "dense", "first"]] = {
    Convention.COMPETITION: "min",
    Convention.DENSE: "dense",
    Convention.ORDINAL: "first",
}


@lru_cache(maxsize=KEPT)
def rankable(survey: Survey, index: Index) -> pd.DataFrame:
    """The scores that take part in a ranking: those of assessed members.

    Returns:
        A float table of `iso3` by `edition`; NaN where not assessed or without a score.
    """
    return survey.score(index).where(survey.assessed)


def rankable_score(survey: Survey, index: Index, iso3: Iso3, edition: Edition) -> Score | None:
    """One country's score that takes part in a ranking; None where not assessed or without one.

    Raises:
        KeyError: no such country or edition.
    """
    score = survey.score_of(index, iso3, edition)
    return score if survey.is_assessed(iso3, edition) else None


@lru_cache(maxsize=KEPT)
def unranked_scores(survey: Survey, index: Index) -> pd.DataFrame:
    """The scores published for members that were not assessed: kept, but in no ranking.

    Returns:
        A float table of `iso3` by `edition`; NaN where assessed or without a score.
    """
    return survey.score(index).mask(survey.assessed)


def rank_scores(
    scores: pd.DataFrame, convention: Convention = Convention.COMPETITION
) -> pd.DataFrame:
    """Ranks scores column by column, the highest first; NaN stays NaN."""
    return scores.rank(method=METHODS[convention], ascending=False)


@lru_cache(maxsize=KEPT)
def ranks(
    survey: Survey,
    index: Index,
    group: GroupCode = WORLD,
    convention: Convention = Convention.COMPETITION,
) -> pd.DataFrame:
    """The rank of every assessed member of a group on one index in every edition.

    EGDI ranks in the competition convention follow the published ranks (in the world they are
    those); all others are computed from the published scores.

    Args:
        survey: the figures.
        index: the index ranked on.
        group: code of the group ranked within.
        convention: how equal scores share places.

    Returns:
        A float table of `iso3` (the group's members) by `edition`, 1 is best; NaN where unranked.
    """
    members = list(survey.members(group))
    if index is Index.EGDI and convention is Convention.COMPETITION:
        published = survey.published_rank.loc[members]
        return published if group == WORLD else published.rank(method="min")
    scores = rankable(survey, index).loc[members]
    if index is Index.EGDI and convention is Convention.ORDINAL:
        return in_published_order(scores, survey.published_rank.loc[members])
    return rank_scores(scores, convention)


@lru_cache(maxsize=20_000)
def rank_of(
    survey: Survey, index: Index, iso3: Iso3, edition: Edition, group: GroupCode = WORLD
) -> Rank | None:
    """One country's rank as `ranks` tells it; None where unranked.

    Raises:
        KeyError: no such country, edition or group, or the country is not in the group.
    """
    place = float(ranks(survey, index, group)[edition][iso3])
    return None if math.isnan(place) else Rank(int(place))


def in_published_order(scores: pd.DataFrame, published: pd.DataFrame) -> pd.DataFrame:
    """Ranks scores column by column, the highest first; equal ones by published rank, then code."""
    columns = {}
    for edition in scores:
        known = pd.DataFrame({"score": -scores[edition], "rank": published[edition]}).dropna()
        order = known.sort_index().sort_values(["score", "rank"], kind="stable").index
        columns[edition] = pd.Series(np.arange(1.0, len(order) + 1), index=order)
    return pd.DataFrame(columns).reindex(scores.index).rename_axis(columns="edition")


@lru_cache(maxsize=KEPT)
def ranked_count(survey: Survey, index: Index, group: GroupCode = WORLD) -> pd.Series:
    """How many members of a group were ranked in each edition."""
    return ranks(survey, index, group).notna().sum()


def rank_change(
    survey: Survey, index: Index, first: Edition, last: Edition, group: GroupCode = WORLD
) -> pd.Series:
    """Places risen between two editions, up is plus; NaN where unranked in either."""
    table = ranks(survey, index, group)
    return table[first] - table[last]


@lru_cache(maxsize=KEPT)
def percentile(survey: Survey, index: Index, group: GroupCode = WORLD) -> pd.DataFrame:
    """The share of ranked members a country stands above or level with, in percent.

    Returns:
        A float table of `iso3` by `edition`, 0 to 100: 100 × (n − rank + 1) / n, n being the number
        ranked, so that the first stands at 100.
    """
    table = ranks(survey, index, group)
    count = table.notna().sum()
    return 100 * (count - table + 1) / count


def distance_to_leader(survey: Survey, index: Index, group: GroupCode = WORLD) -> pd.DataFrame:
    """Points behind the group's highest score: a float table of `iso3` by `edition`, 0 for it."""
    scores = rankable(survey, index).loc[list(survey.members(group))]
    return (scores.max() - scores).round(DECIMALS)


def distance_to_mean(survey: Survey, index: Index, group: GroupCode = WORLD) -> pd.DataFrame:
    """Points above (plus) or below the mean of the group's assessed, `iso3` by `edition`."""
    counted = (rankable(survey, index).loc[list(survey.members(group))] * UNITS).round()
    number = counted.notna().sum()
    return (counted * number - counted.sum()) / (number * UNITS)


def levels(scores: pd.DataFrame | pd.Series) -> pd.DataFrame | pd.Series:
    """The level of every score (`Level` values; None where there is no score)."""

    def one(value: float) -> str | None:
        if np.isnan(value):
            return None
        return next(level for level in Level if value > LEVEL_FLOORS[level])

    return scores.map(one)
