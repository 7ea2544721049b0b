"""Reckoning with scores as the decimals they are published as, so that no binary error shows.

A difference or a mean comes out as the float nearest to what the decimals give: scores are counted
in units of the last decimal, which floats hold exactly, and divided once.
"""

from decimal import ROUND_HALF_UP, Decimal
from math import sqrt
from typing import TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from dashboard.survey import Points, Score

Floats = NDArray[np.float64]
Frame = TypeVar("Frame", "pd.Series[float]", pd.DataFrame)

DECIMALS = 5
"""Scores are published with so many decimals at most."""

EXACT = 10
"""So many decimals of a figure reckoned from scores are free of binary error."""

UNITS = 10**DECIMALS
"""Of the last decimal, in a score of 1."""

PRODUCT_DECIMALS = 14
"""Products with weights such as a third are kept with so many: all there is of them, and no binary
error."""


def points_between(first: Score, last: Score) -> Points:
    """The difference of two scores, up is plus."""
    # Adding 0 turns -0.0, which would be told as a fall, into 0.0.
    return Points(round(last - first, DECIMALS) + 0.0)


def points_risen(first: Score | None, last: Score | None) -> Points | None:
    """The difference of two scores, up is plus; None where one of them is missing."""
    return None if first is None or last is None else points_between(first, last)


def thousandths(points: float) -> int:
    """A score, or what is reckoned from some, in whole thousandths as it is told to a reader.

    It is rounded once, halves away from zero; what lies behind the tenth decimal is binary error.
    """
    exact = Decimal(repr(round(points, EXACT)))
    return int(exact.scaleb(3).to_integral_value(ROUND_HALF_UP))


def differences(first: Frame, last: Frame) -> Frame:
    """The differences of two tables of scores, up is plus; NaN where one of them has none."""
    return (last - first).round(DECIMALS) + 0.0


def units(scores: Floats) -> NDArray[np.int64]:
    """Scores counted in units of the last decimal."""
    return np.rint(scores * UNITS).astype(np.int64)


def mean(scores: Floats) -> float:
    """The mean of at least one score."""
    return int(units(scores).sum()) / (len(scores) * UNITS)


def median(scores: Floats) -> float:
    """The median of at least one score, the mean of the middle two where their number is even."""
    return float(np.median(units(scores))) / UNITS


def weighted_mean(scores: Floats, persons: Floats) -> float:
    """The mean of at least one score, each counting once for every person."""
    counted = np.rint(persons).astype(np.int64)
    return int(units(scores) @ counted) / (int(counted.sum()) * UNITS)


def deviation(scores: Floats) -> float:
    """The standard deviation of at least one score, squares divided by their number."""
    counted, number = units(scores), len(scores)
    return sqrt(number * int(counted @ counted) - int(counted.sum()) ** 2) / (number * UNITS)


def quartiles(scores: Floats) -> tuple[float, float]:
    """The lower and the upper quartile of at least one score, interpolated linearly."""
    low, high = np.quantile(units(scores), (0.25, 0.75))
    return float(low) / UNITS, float(high) / UNITS


def quartile_range(scores: Floats) -> float:
    """The interquartile range of at least one score, quartiles interpolated linearly."""
    low, high = np.quantile(units(scores), (0.25, 0.75))
    return float(high - low) / UNITS


def as_published(scores: Floats, decimals: int) -> Floats:
    """Scores rounded to published decimals, exact halves up.

    The nudge is far above float error, so that this never decides, and far below any unit of the
    last place.
    """
    return np.asarray(np.round(scores + 1e-9, decimals), dtype=float)


def fewest_decimals(scores: Floats) -> int:
    """The fewest decimals that write every score exactly."""
    exact = (places for places in range(DECIMALS) if np.all(np.round(scores, places) == scores))
    return next(exact, DECIMALS)
