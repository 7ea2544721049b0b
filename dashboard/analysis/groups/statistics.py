"""What a group's scores come to in an edition: middle, spread, levels, best and worst member."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.belonging import score_level
from dashboard.analysis.ranking.decimals import (
    Floats,
    deviation,
    mean,
    median,
    quartile_range,
    weighted_mean,
)
from dashboard.analysis.ranking.ranks import rankable
from dashboard.selection import Statistic
from dashboard.survey import Edition, GroupCode, Index, Iso3, Level, Score, Survey


@dataclass(frozen=True)
class GroupEdition:
    """A group's scores on one index in one edition.

    Scores are in score units. Everything about scores is None where no member was ranked.

    Attributes:
        group, index, edition: what was asked.
        members: how many members the group's list holds (today's list, for every edition).
        ranked: how many of them have a score on the index and were assessed.
        unranked: the members without, in alphabetical order.
        mean, median: of the ranked members, each counting once.
        weighted_mean: weighted by population, of the ranked members whose population is known; None
            where none is.
        population_missing: ranked members left out of the weighted mean, their population unknown.
        spread: standard deviation; the members are the whole group, not a sample of it, so the
            squares are divided by n (0 for a single member).
        iqr: interquartile range, quartiles interpolated linearly (Hyndman and Fan 1996, type 7).
        best_score, worst_score: the highest and the lowest score.
        best, worst: the members that have them, all of those that share, in alphabetical order.
        level_counts: how many ranked members are at each level, best level first.
        level_shares: the same as shares of the ranked members, 0 to 1; all 0 where none was ranked.
    """

    group: GroupCode
    index: Index
    edition: Edition
    members: int
    ranked: int
    unranked: tuple[Iso3, ...]
    mean: float | None
    median: float | None
    weighted_mean: float | None
    population_missing: tuple[Iso3, ...]
    spread: float | None
    iqr: float | None
    best_score: Score | None
    worst_score: Score | None
    best: tuple[Iso3, ...]
    worst: tuple[Iso3, ...]
    level_counts: dict[Level, int]
    level_shares: dict[Level, float]

    def value(self, statistic: Statistic) -> float | None:
        """One statistic; a spread needs two ranked members: a single one is not zero apart."""
        return {
            Statistic.MEAN: self.mean,
            Statistic.MEDIAN: self.median,
            Statistic.WEIGHTED_MEAN: self.weighted_mean,
            Statistic.SPREAD: self.spread if self.ranked > 1 else None,
        }[statistic]


@lru_cache(maxsize=4096)
def group_edition(survey: Survey, index: Index, group: GroupCode, edition: Edition) -> GroupEdition:
    """What a group's scores come to in one edition; see `GroupEdition` for every formula.

    Raises:
        KeyError: no such group or edition.
    """
    members = list(survey.members(group))
    listed = rankable(survey, index)[edition].loc[members]
    scores = listed.dropna()
    people = population(survey, edition).reindex(scores.index)
    counted = people.dropna()
    levels = [score_level(float(score)) for score in scores]
    counts = {level: levels.count(level) for level in Level}
    some = len(scores) > 0
    values = scores.to_numpy(float)
    weighted = None
    if counted.sum() > 0:
        weighted = weighted_mean(scores.loc[counted.index].to_numpy(float), counted.to_numpy(float))
    return GroupEdition(
        group=group,
        index=index,
        edition=edition,
        members=len(members),
        ranked=len(scores),
        unranked=codes(listed.index[listed.isna()]),
        mean=mean(values) if some else None,
        median=median(values) if some else None,
        weighted_mean=weighted,
        population_missing=codes(people.index[people.isna()]),
        spread=deviation(values) if some else None,
        iqr=quartile_range(values) if some else None,
        best_score=Score(float(values.max())) if some else None,
        worst_score=Score(float(values.min())) if some else None,
        best=codes(scores.index[scores == scores.max()]),
        worst=codes(scores.index[scores == scores.min()]),
        level_counts=counts,
        level_shares={level: n / len(scores) if some else 0.0 for level, n in counts.items()},
    )


def group_lines(
    survey: Survey, index: Index, groups: tuple[GroupCode, ...], statistic: Statistic
) -> pd.DataFrame:
    """One statistic of groups over all editions; the formulas are those of `GroupEdition`.

    Returns:
        A float table of `group` by `edition`; NaN where `GroupEdition.value` gives none.

    Raises:
        KeyError: no such group.
    """
    years = list(survey.years)
    scores = rankable(survey, index)[years]
    people = scores.notna().astype(float)
    if statistic is Statistic.WEIGHTED_MEAN:
        people = pd.DataFrame({year: population(survey, year) for year in years})
    fewest = 2 if statistic is Statistic.SPREAD else 1
    lines = {}
    for group in groups:
        members = list(survey.members(group))
        own, persons = scores.loc[members].to_numpy(float), people.loc[members].to_numpy(float)
        counted = ~np.isnan(own)
        if statistic is Statistic.WEIGHTED_MEAN:
            counted &= ~np.isnan(persons)
        lines[group] = [
            line_value(statistic, own[rows, at], persons[rows, at])
            if rows.sum() >= fewest
            else np.nan
            for at, rows in enumerate(counted.T)
        ]
    return pd.DataFrame.from_dict(lines, orient="index", columns=years)


def line_value(statistic: Statistic, scores: Floats, persons: Floats) -> float:
    """One statistic of the scores, and where it counts people, of the persons, of some members."""
    if statistic is Statistic.WEIGHTED_MEAN:
        return weighted_mean(scores, persons)
    return {
        Statistic.MEAN: mean,
        Statistic.MEDIAN: median,
        Statistic.SPREAD: deviation,
    }[statistic](scores)


def older_populations(
    survey: Survey, groups: tuple[GroupCode, ...], editions: list[Edition]
) -> dict[tuple[Iso3, Edition], int]:
    """The years of populations that are not of their edition's own year, by member and edition."""
    members = {code for group in groups for code in survey.members(group)}
    rows = survey.economy.dropna(subset=["population"])
    rows = rows[rows["edition"].isin(editions) & rows["iso3"].isin(members)]
    return {
        (Iso3(code), Edition(edition)): int(year)
        for code, edition, year in zip(
            rows["iso3"], rows["edition"], rows["population_year"], strict=True
        )
        if year != edition
    }


def population(survey: Survey, edition: Edition) -> pd.Series:
    """The population of every member for an edition by `iso3`; NaN where unknown."""
    rows = survey.economy[survey.economy["edition"] == edition].set_index("iso3")
    return rows["population"].astype(float).reindex(list(survey.codes))


def codes(index: pd.Index) -> tuple[Iso3, ...]:
    """Codes as plain text, in alphabetical order."""
    return tuple(sorted(Iso3(str(code)) for code in index))
