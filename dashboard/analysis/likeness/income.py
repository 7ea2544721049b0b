"""Better than its means: EGDI against what GDP per capita leads one to expect."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.ranks import rankable, rankable_score
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.survey import Edition, Index, Iso3, Rank, Score, Survey

FEWEST = 3
"""A line through fewer points fits by construction."""


@dataclass(frozen=True, eq=False)
class IncomeFit:
    """EGDI of an edition fitted to log10 GDP per capita.

    Attributes:
        edition: the edition.
        n: how many members the line is fitted to.
        slope: EGDI score units gained per tenfold GDP per capita; None where there is no line.
        intercept: EGDI at one US dollar; None likewise.
        r_squared: the share of EGDI's variance along the line, 0 to 1; None likewise.
        spread: the residual standard error in score units, √(Σ residual² / (n − 2)); None likewise.
        table: by `iso3`, the members fitted: `gdp_per_capita` (current US dollars), `gdp_year`,
            `log_gdp` (log10), `egdi`, `expected` (on the line), `above` (points above what income
            predicts, below is minus), `rank` (of `above`, 1 is furthest above; equal ones share the
            better place). `expected`, `above` and `rank` are NaN where there is no line.
        missing: assessed members without a GDP per capita; not in the fit, nothing is imputed.
        first_year, last_year: of the GDP figures used; None without any.
    """

    edition: Edition
    n: int
    slope: float | None
    intercept: float | None
    r_squared: float | None
    spread: float | None
    table: pd.DataFrame
    missing: tuple[Iso3, ...]
    first_year: int | None
    last_year: int | None


class IncomeStatus(StrEnum):
    """Whether a country has a place against the line, or why not."""

    FITTED = "fitted"
    NOT_ASSESSED = "not_assessed"
    NO_GDP = "no_gdp"
    NO_LINE = "no_line"


@dataclass(frozen=True)
class IncomeStanding:
    """One country against the line.

    Attributes:
        iso3, edition: what was asked.
        status: whether it has a place, or why not.
        standing: whether it was assessed, or why not.
        of: how many members the line is fitted to.
        egdi, gdp_per_capita, gdp_year: its figures, None where there is none.
        expected: what its income predicts; None unless fitted.
        above: points above (below is minus) what its income predicts; None unless fitted.
        rank: place by `above` among those fitted; None unless fitted.
    """

    iso3: Iso3
    edition: Edition
    status: IncomeStatus
    standing: Standing
    of: int
    egdi: Score | None
    gdp_per_capita: float | None
    gdp_year: int | None
    expected: float | None
    above: float | None
    rank: Rank | None


def income_fit(survey: Survey, edition: Edition) -> IncomeFit:
    """Fits EGDI to income by ordinary least squares.

    EGDI = a + b · log10(GDP per capita in current US dollars) + residual, each member counting
    once. GDP is of the latest year not after the edition and at most two years before it, as the
    dataset's economy table holds it.

    Raises:
        KeyError: no such edition.
    """
    scores = rankable(survey, Index.EGDI)[edition].dropna()
    table = economy_of(survey, edition).reindex(scores.index)
    table["egdi"] = scores
    known = table["gdp_per_capita"] > 0
    missing = tuple(Iso3(str(code)) for code in table.index[~known])
    table = table[known]
    x, y = np.log10(table["gdp_per_capita"].to_numpy(float)), table["egdi"].to_numpy(float)
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
    columns = ["gdp_per_capita", "gdp_year", "log_gdp", "egdi", "expected", "above", "rank"]
    return IncomeFit(
        edition=edition,
        n=len(table),
        slope=slope,
        intercept=intercept,
        r_squared=r_squared,
        spread=spread,
        table=table[columns],
        missing=missing,
        first_year=int(table["gdp_year"].min()) if len(table) else None,
        last_year=int(table["gdp_year"].max()) if len(table) else None,
    )


def income_standing(survey: Survey, fit: IncomeFit, iso3: Iso3) -> IncomeStanding:
    """One country against a fitted line.

    Raises:
        KeyError: no such country.
    """
    stands = standing(survey, Index.EGDI, iso3, fit.edition)
    gdp, gdp_year = economy_of(survey, fit.edition).reindex([iso3]).to_numpy(float)[0]
    expected = above = rank = None
    if stands is not Standing.RANKED:
        status = IncomeStatus.NOT_ASSESSED
    elif iso3 not in fit.table.index:
        status = IncomeStatus.NO_GDP
    elif fit.slope is None:
        status = IncomeStatus.NO_LINE
    else:
        status = IncomeStatus.FITTED
        expected, above, rank = (
            float(fit.table[column][iso3]) for column in ("expected", "above", "rank")
        )
    return IncomeStanding(
        iso3=iso3,
        edition=fit.edition,
        status=status,
        standing=stands,
        of=fit.n,
        egdi=rankable_score(survey, Index.EGDI, iso3, fit.edition),
        gdp_per_capita=None if np.isnan(gdp) else float(gdp),
        gdp_year=None if np.isnan(gdp) else int(gdp_year),
        expected=expected,
        above=above,
        rank=None if rank is None else Rank(int(rank)),
    )


def economy_of(survey: Survey, edition: Edition) -> pd.DataFrame:
    """GDP per capita and its year for one edition, by `iso3`."""
    rows = survey.economy[survey.economy["edition"] == edition].set_index("iso3")
    return rows[["gdp_per_capita", "gdp_year"]].astype(float)
