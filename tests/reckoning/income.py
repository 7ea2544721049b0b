"""What income leads one to expect: a straight line of EGDI over log10 GDP per capita."""

from dataclasses import dataclass
from math import fsum, log10, sqrt

from tests.reckoning.figures import Figures, scores


@dataclass(frozen=True)
class Line:
    """The line of least squares and how well it fits; `above` is the points above it by country."""

    slope: float
    intercept: float
    r_squared: float
    spread: float
    above: dict[str, float]
    missing: tuple[str, ...]


def line(these: Figures, edition: int) -> Line:
    """Fits the assessed members whose GDP per capita is known, each counting once."""
    own = scores(these, "egdi", edition)
    income = {iso3: these.means[edition, iso3].income for iso3 in own}
    x = {iso3: log10(value) for iso3, value in income.items() if value}
    y = {iso3: float(own[iso3]) for iso3 in x}
    middle_x, middle_y = fsum(x.values()) / len(x), fsum(y.values()) / len(y)
    slope = fsum((x[iso3] - middle_x) * (y[iso3] - middle_y) for iso3 in x) / fsum(
        (value - middle_x) ** 2 for value in x.values()
    )
    intercept = middle_y - slope * middle_x
    above = {iso3: y[iso3] - (intercept + slope * x[iso3]) for iso3 in x}
    left = fsum(value**2 for value in above.values())
    return Line(
        slope=slope,
        intercept=intercept,
        r_squared=1 - left / fsum((value - middle_y) ** 2 for value in y.values()),
        spread=sqrt(left / (len(x) - 2)),
        above=above,
        missing=tuple(iso3 for iso3 in own if iso3 not in x),
    )
