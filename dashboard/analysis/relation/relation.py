"""How two figures of all members go together: correlation, line, quadrants, who is furthest off."""

import math
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from dashboard.analysis.ranking.decimals import EXACT, differences
from dashboard.analysis.ranking.ranks import rank_change, rankable, ranks
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.selection import Measure, Quantity
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Survey
from dashboard.survey.rounding import rounded

FEWEST, FEWEST_FITTED = 3, 10
"""Two points lie on a line whatever they are; one through few says more of each than of all."""

KEPT = 256
"""So many relations are kept; each takes about 30 kB."""

ECONOMY = {Quantity.GDP: "gdp_per_capita", Quantity.POPULATION: "population"}
YEARS = {Quantity.GDP: "gdp_year", Quantity.POPULATION: "population_year"}


class Quadrant(StrEnum):
    """Where a member stands by the medians of both figures; up and to the right is better or more.

    On a median: level with the median of one of the two, and so in no quadrant.
    """

    BOTH = "above_both"
    UP = "above_y_only"
    RIGHT = "above_x_only"
    NEITHER = "below_both"
    ON = "on_a_median"


QUADRANTS = {
    (1, 1): Quadrant.BOTH,
    (-1, 1): Quadrant.UP,
    (1, -1): Quadrant.RIGHT,
    (-1, -1): Quadrant.NEITHER,
}
"""By the sides of the two medians, across and upward."""


class Tendency(StrEnum):
    """Which way two figures go together, by both coefficients as they are told: two decimals.

    Clear from 0.7, plain from 0.3, slight from 0.1, each by the smaller one in size; hardly: both are
    smaller; unclear: one of them is not, and the other is smaller or of the other sign.
    """

    CLEARLY_MORE = "clearly_more"
    MORE = "more"
    SLIGHTLY_MORE = "slightly_more"
    CLEARLY_LESS = "clearly_less"
    LESS = "less"
    SLIGHTLY_LESS = "slightly_less"
    HARDLY = "hardly"
    UNCLEAR = "unclear"


DIRECTIONS = {
    1: (Tendency.CLEARLY_MORE, Tendency.MORE, Tendency.SLIGHTLY_MORE),
    -1: (Tendency.CLEARLY_LESS, Tendency.LESS, Tendency.SLIGHTLY_LESS),
}
FLOORS = tuple(map(Decimal, ("0.7", "0.3", "0.1")))


class Unrelated(StrEnum):
    """Why two figures cannot be set against each other."""

    ITSELF = "itself"
    ONE_EDITION = "one_edition"
    TOO_FEW = "too_few"
    X_EQUAL = "x_equal"
    Y_EQUAL = "y_equal"


class Fitting(StrEnum):
    """Whether a line is fitted, or why not."""

    FITTED = "fitted"
    PLACES = "places"
    TOO_FEW = "too_few"
    NO_TENDENCY = "no_tendency"


@dataclass(frozen=True)
class Lack:
    """Why a member has no figure.

    Attributes:
        why: its standing; None where income or population is not known.
        quantity: what it lacks.
        edition: when.
    """

    why: Standing | None
    quantity: Quantity
    edition: Edition


@dataclass(frozen=True, eq=False)
class Relation:
    """Two figures of all members that have both.

    Attributes:
        x, y: what they are.
        first, last: the edition that changes count from, and the one of all other figures.
        table: by `iso3`, the members with both: `x` and `y` (as they are told), `across` and `up`
            (as they are drawn: income and population as log10), `quadrant` (`Quadrant`), and
            `residual`: from the line, in units of `up`; without a line, from the line of least
            squares of the places on y over those on x (1 is least, equals share their mean).
        lacking: why each of the others has no place, in alphabetical order; nothing is imputed.
        pearson: of `across` and `up`, ranks counted upward.
        spearman: Pearson's coefficient of the places, equals sharing the mean of theirs.
        medians: of `x` and `y`, each as the figure is told.
        fitting: whether a line is fitted.
        slope, intercept: of `up` over `across` by least squares; None without a line.
        why_not: why the two cannot be related; all else but `table` and `lacking` is empty then.
    """

    x: Quantity
    y: Quantity
    first: Edition
    last: Edition
    table: pd.DataFrame
    lacking: dict[Iso3, Lack]
    pearson: float = 0.0
    spearman: float = 0.0
    medians: tuple[float, float] = (0.0, 0.0)
    fitting: Fitting = Fitting.TOO_FEW
    slope: float | None = None
    intercept: float | None = None
    why_not: Unrelated | None = None

    @property
    def n(self) -> int:
        """How many members have both figures."""
        return len(self.table)

    @property
    def tendency(self) -> Tendency:
        """Which way the two go together."""
        return tendency_of(self.pearson, self.spearman)

    def furthest(self, most: int) -> tuple[Iso3, ...]:
        """The members with the largest residuals in size, the largest first; equals by code."""
        size = self.table["residual"].abs().round(EXACT).sort_index()
        order = size[size > 0].sort_values(ascending=False, kind="stable")
        return tuple(Iso3(str(code)) for code in order.index[:most])

    def members(self, quadrant: Quadrant) -> tuple[Iso3, ...]:
        """The members of a quadrant, by code."""
        rows = self.table[self.table["quadrant"] == quadrant]
        return tuple(Iso3(str(code)) for code in sorted(rows.index))


def amounts(
    survey: Survey, quantity: Quantity, first: Edition, last: Edition
) -> "pd.Series[float]":
    """A figure of all members, by `iso3`; NaN where there is none."""
    index = quantity.on_index
    if index is None:
        rows = survey.economy[survey.economy["edition"] == last].set_index("iso3")
        known = rows[ECONOMY[quantity]].astype(float).reindex(list(survey.codes))
        return known.where(known > 0)
    match quantity.measure:
        case Measure.RANK:
            return ranks(survey, index)[last]
        case Measure.RANK_CHANGE:
            return rank_change(survey, index, first, last)
        case Measure.SCORE_CHANGE:
            scores = rankable(survey, index)
            return differences(scores[first], scores[last])
        case _:
            return rankable(survey, index)[last]


def as_drawn(quantity: Quantity, values: "pd.Series[float]") -> "pd.Series[float]":
    """Figures as they stand on an axis: income and population as log10."""
    return np.log10(values) if quantity.is_logarithmic else values  # type: ignore[return-value]


@lru_cache(maxsize=KEPT)
def relation(survey: Survey, x: Quantity, y: Quantity, first: Edition, last: Edition) -> Relation:
    """Sets two figures of all members against each other; shared, do not change it.

    Changes count from the first edition; all other figures are of the last.

    Raises:
        KeyError: no such edition.
    """
    both = pd.DataFrame(
        {name: amounts(survey, of, first, last) for name, of in (("x", x), ("y", y))}
    ).dropna()
    both.index.name = "iso3"
    absent = [code for code in survey.codes if code not in both.index]
    lacking = {code: lack_of(survey, code, (x, y), first, last) for code in absent}
    table = both.assign(across=as_drawn(x, both["x"]), up=as_drawn(y, both["y"]))
    why_not = unrelated(x, y, first, last, table)
    if why_not is not None:
        return Relation(x, y, first, last, table, lacking, why_not=why_not)
    across = counted_upward(x, table["across"].to_numpy(float))
    up = counted_upward(y, table["up"].to_numpy(float))
    places = mean_places(across), mean_places(up)
    pearson, spearman = correlation(across, up), correlation(*places)
    fitting = whether_fitted(x, y, len(table), tendency_of(pearson, spearman))
    slope = intercept = None
    if fitting is Fitting.FITTED:
        slope, intercept = least_squares(across, up)
        residual = up - (intercept + slope * across)
    else:
        tilt, start = least_squares(*places)
        residual = places[1] - (start + tilt * places[0])
    quadrants = [
        QUADRANTS.get(sides, Quadrant.ON)
        for sides in zip(side_of(x, both["x"]), side_of(y, both["y"]), strict=True)
    ]
    return Relation(
        *(x, y, first, last),
        table.assign(quadrant=quadrants, residual=residual),
        lacking,
        pearson,
        spearman,
        (float(both["x"].median()), float(both["y"].median())),
        fitting,
        slope,
        intercept,
    )


def unrelated(
    x: Quantity, y: Quantity, first: Edition, last: Edition, table: pd.DataFrame
) -> Unrelated | None:
    """Why two figures cannot be set against each other; None where they can."""
    if x == y:
        return Unrelated.ITSELF
    if first == last and (x.is_change or y.is_change):
        return Unrelated.ONE_EDITION
    if len(table) < FEWEST:
        return Unrelated.TOO_FEW
    if np.ptp(table["across"].to_numpy(float)) == 0:
        return Unrelated.X_EQUAL
    return Unrelated.Y_EQUAL if np.ptp(table["up"].to_numpy(float)) == 0 else None


def lack_of(
    survey: Survey, iso3: Iso3, quantities: tuple[Quantity, Quantity], first: Edition, last: Edition
) -> Lack:
    """The first thing that a member without a place lacks: if nothing else, income or people."""
    for quantity in quantities:
        for edition in (first, last) if quantity.is_change else (last,):
            if quantity.on_index is None:
                continue
            why = standing(survey, quantity.on_index, iso3, edition)
            if why is not Standing.RANKED:
                return Lack(why, quantity, edition)
    unknown = (
        one
        for one in quantities
        if one.on_index is None and np.isnan(amounts(survey, one, first, last)[iso3])
    )
    return Lack(None, next(unknown), last)


def counted_upward(quantity: Quantity, values: NDArray[Any]) -> NDArray[Any]:
    """Figures of which more is better or more: ranks with their sign turned."""
    return -values if quantity.is_rank else values


def mean_places(values: NDArray[Any]) -> NDArray[Any]:
    """Places, 1 is least, equals sharing the mean of theirs."""
    return pd.Series(values).rank().to_numpy(float)


def side_of(quantity: Quantity, values: "pd.Series[float]") -> list[int]:
    """Above the median of the figures (1), level with it (0) or below (−1); of ranks the better."""
    turned = counted_upward(quantity, values.to_numpy(float))
    return [int(side) for side in np.sign(turned - np.median(turned))]


def correlation(one: NDArray[Any], other: NDArray[Any]) -> float:
    """Pearson's coefficient: Σ dx·dy / √(Σ dx² · Σ dy²), d from the mean; neither is constant."""
    one, other = one - one.mean(), other - other.mean()
    found = float(one @ other) / math.sqrt(float((one @ one) * (other @ other)))
    return min(1.0, max(-1.0, found))


def least_squares(across: NDArray[Any], up: NDArray[Any]) -> tuple[float, float]:
    """Slope and intercept of the line with the least sum of squared upright distances."""
    centred = across - across.mean()
    slope = float(centred @ up) / float(centred @ centred)
    return slope, float(up.mean() - slope * across.mean())


def tendency_of(pearson: float, spearman: float) -> Tendency:
    """Which way two figures go together, by both coefficients."""
    told = rounded(pearson, 2), rounded(spearman, 2)
    weaker = min(map(abs, told))
    if max(map(abs, told)) < FLOORS[-1]:
        return Tendency.HARDLY
    if told[0] * told[1] <= 0 or weaker < FLOORS[-1]:
        return Tendency.UNCLEAR
    strength = next(place for place, floor in enumerate(FLOORS) if weaker >= floor)
    return DIRECTIONS[1 if told[0] > 0 else -1][strength]


def whether_fitted(x: Quantity, y: Quantity, n: int, tendency: Tendency) -> Fitting:
    """Whether a line means something.

    Places are not evenly apart in what they stand for, so that a straight line through them says
    nothing of the figures behind; where there is no tendency, a line would suggest one.
    """
    if x.is_in_places or y.is_in_places:
        return Fitting.PLACES
    if n < FEWEST_FITTED:
        return Fitting.TOO_FEW
    flat = tendency in (Tendency.HARDLY, Tendency.UNCLEAR)
    return Fitting.NO_TENDENCY if flat else Fitting.FITTED


@lru_cache(maxsize=KEPT)
def figure_years(survey: Survey, quantity: Quantity, edition: Edition) -> "pd.Series[float]":
    """Of which year each member's income or population is, by `iso3`; NaN where there is none."""
    rows = survey.economy[survey.economy["edition"] == edition].set_index("iso3")
    known = rows[YEARS[quantity]].where(rows[ECONOMY[quantity]] > 0)
    return known.astype(float).reindex(list(survey.codes))


def built_alike(x: Quantity, y: Quantity) -> Index | None:
    """The index that both figures are made of, wholly or in part; None where there is none.

    EGDI is made of its components, so that it goes together with each of them by construction.
    """
    one, other = x.on_index, y.on_index
    if one == other:
        return one
    if Index.EGDI not in (one, other):
        return None
    return next((part for part in (one, other) if part in COMPONENTS), None)
