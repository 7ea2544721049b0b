"""Better than its means: an index against what GDP per capita leads one to expect."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from types import MappingProxyType

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.ranks import rankable, rankable_score
from dashboard.analysis.ranking.standing import Standing, standing, standings
from dashboard.survey import Edition, Index, Iso3, Points, Rank, Score, Survey

FEWEST = 3
"""A line through fewer points fits by construction."""

KEPT = 512
"""So many fits are kept, one for each index and edition of a few surveys; a survey never changes."""


@dataclass(frozen=True)
class Residual:
    """How far a member stands from what its income predicts, and how far that is among all.

    Attributes:
        points: above the line, below is minus.
        rank: place by `points`, 1 is furthest above; equal ones share the better place.
        of: how many members the line is fitted to.
    """

    points: Points
    rank: Rank
    of: int


@dataclass(frozen=True, eq=False)
class IncomeFit:
    """An index of an edition fitted to log10 GDP per capita.

    Attributes:
        index, edition: what is fitted.
        n: how many members the line is fitted to.
        slope: points of the index gained per tenfold GDP per capita; None where there is no line.
        intercept: its score at one US dollar; None likewise.
        r_squared: the share of its variance along the line, 0 to 1; None likewise, and where it does
            not vary.
        spread: the residual standard error in score units, √(Σ residual² / (n − 2)); None likewise.
        table: by `iso3`, the members fitted: `gdp_per_capita` (current US dollars), `gdp_year`,
            `log_gdp` (log10), `score`, `expected` (on the line), `above` (points above what income
            predicts, below is minus), `rank` (of `above`, 1 is furthest above; equal ones share the
            better place). `expected`, `above` and `rank` are NaN where there is no line.
        missing: members with a score and without a GDP per capita; not in the fit, nothing is
            imputed.
        unscored: assessed members without a score on the index; not in the fit either.
        first_year, last_year: of the GDP figures used; None without any.
    """

    index: Index
    edition: Edition
    n: int
    slope: float | None
    intercept: float | None
    r_squared: float | None
    spread: float | None
    table: pd.DataFrame
    missing: tuple[Iso3, ...]
    unscored: tuple[Iso3, ...]
    first_year: int | None
    last_year: int | None

    @cached_property
    def residuals(self) -> Mapping[Iso3, Residual]:
        """Of every member fitted, by code, furthest above first; empty where there is no line."""
        if self.slope is None:
            return {}
        rows = self.table.sort_values("above", ascending=False, kind="stable")
        return MappingProxyType(
            {
                Iso3(str(code)): Residual(Points(float(above)), Rank(int(rank)), self.n)
                for code, above, rank in zip(rows.index, rows["above"], rows["rank"], strict=True)
            }
        )


class IncomeStatus(StrEnum):
    """Whether a country has a place against the line, or why not."""

    FITTED = "fitted"
    NOT_ASSESSED = "not_assessed"
    NO_SCORE = "no_score"
    NO_GDP = "no_gdp"
    NO_LINE = "no_line"


@dataclass(frozen=True)
class IncomeStanding:
    """One country against the line.

    Attributes:
        iso3, index, edition: what was asked.
        status: whether it has a place, or why not.
        standing: whether it was ranked on the index, or why not.
        of: how many members the line is fitted to.
        score, gdp_per_capita, gdp_year: its figures, None where there is none.
        expected: what its income predicts; None unless fitted.
        above: points above (below is minus) what its income predicts; None unless fitted.
        rank: place by `above` among those fitted; None unless fitted.
    """

    iso3: Iso3
    index: Index
    edition: Edition
    status: IncomeStatus
    standing: Standing
    of: int
    score: Score | None
    gdp_per_capita: float | None
    gdp_year: int | None
    expected: float | None
    above: float | None
    rank: Rank | None


@lru_cache(maxsize=KEPT)
def income_fit(survey: Survey, index: Index, edition: Edition) -> IncomeFit:
    """Fits an index to income by ordinary least squares; the fit is shared, do not change it.

    score = a + b · log10(GDP per capita in current US dollars) + residual, each member counting
    once. GDP is of the latest year not after the edition and at most two years before it, as the
    dataset's economy table holds it.

    Raises:
        KeyError: no such edition.
    """
    scores = rankable(survey, index)[edition].dropna()
    table = economy_of(survey, edition).reindex(scores.index)
    table["score"] = scores
    known = table["gdp_per_capita"] > 0
    missing = tuple(Iso3(str(code)) for code in table.index[~known])
    table = table[known]
    x, y = np.log10(table["gdp_per_capita"].to_numpy(float)), table["score"].to_numpy(float)
    drawn = len(x) >= FEWEST and bool(np.ptp(x) > 0)
    slope = intercept = r_squared = spread = None
    expected = np.full(len(x), np.nan)
    if drawn:
        centred = x - x.mean()
        slope = float(centred @ (y - y.mean()) / (centred @ centred))
        intercept = float(y.mean() - slope * x.mean())
        expected = intercept + slope * x
        left, total = float(np.sum((y - expected) ** 2)), float(np.sum((y - y.mean()) ** 2))
        r_squared = 1 - left / total if total > 0 else None
        spread = float(np.sqrt(left / (len(x) - 2)))
    table = table.assign(log_gdp=x, expected=expected, above=y - expected)
    table["rank"] = table["above"].rank(method="min", ascending=False)
    columns = ["gdp_per_capita", "gdp_year", "log_gdp", "score", "expected", "above", "rank"]
    stands = standings(survey, index)[edition]
    return IncomeFit(
        index=index,
        edition=edition,
        n=len(table),
        slope=slope,
        intercept=intercept,
        r_squared=r_squared,
        spread=spread,
        table=table[columns],
        missing=missing,
        unscored=tuple(Iso3(str(code)) for code in stands.index[stands == Standing.NO_SCORE]),
        first_year=int(table["gdp_year"].min()) if len(table) else None,
        last_year=int(table["gdp_year"].max()) if len(table) else None,
    )


def income_standing(survey: Survey, fit: IncomeFit, iso3: Iso3) -> IncomeStanding:
    """One country against a fitted line.

    Raises:
        KeyError: no such country.
    """
    stands = standing(survey, fit.index, iso3, fit.edition)
    gdp, gdp_year = economy_of(survey, fit.edition).reindex([iso3]).to_numpy(float)[0]
    residual = fit.residuals.get(iso3)
    return IncomeStanding(
        iso3=iso3,
        index=fit.index,
        edition=fit.edition,
        status=status_of(fit, iso3, stands),
        standing=stands,
        of=fit.n,
        score=rankable_score(survey, fit.index, iso3, fit.edition),
        gdp_per_capita=None if np.isnan(gdp) else float(gdp),
        gdp_year=None if np.isnan(gdp) else int(gdp_year),
        expected=float(fit.table["expected"][iso3]) if residual else None,
        above=residual.points if residual else None,
        rank=residual.rank if residual else None,
    )


def status_of(fit: IncomeFit, iso3: Iso3, stands: Standing) -> IncomeStatus:
    """Whether a country has a place against a line, or why not."""
    if stands is Standing.NO_SCORE:
        return IncomeStatus.NO_SCORE
    if stands is not Standing.RANKED:
        return IncomeStatus.NOT_ASSESSED
    if iso3 not in fit.table.index:
        return IncomeStatus.NO_GDP
    return IncomeStatus.NO_LINE if fit.slope is None else IncomeStatus.FITTED


def economy_of(survey: Survey, edition: Edition) -> pd.DataFrame:
    """GDP per capita and its year for one edition, by `iso3`."""
    rows = survey.economy[survey.economy["edition"] == edition].set_index("iso3")
    return rows[["gdp_per_capita", "gdp_year"]].astype(float)
