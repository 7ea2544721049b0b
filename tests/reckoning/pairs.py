"""Two figures of the members against each other: who has both, how they go together, who stands where."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from math import fsum, log10, sqrt
from statistics import median

from tests.reckoning.figures import Figures, score, standing
from tests.reckoning.places import rank

ECONOMY = ("gdp", "population")


@dataclass(frozen=True)
class Pair:
    """The figures of the members that have both, by country, as they are published or counted."""

    x: dict[str, Fraction]
    y: dict[str, Fraction]


def editions_of(quantity: str, first: int, last: int) -> tuple[int, ...]:
    """The editions whose figures a quantity takes."""
    return (first, last) if quantity.endswith("change") else (last,)


def figure(these: Figures, quantity: str, iso3: str, first: int, last: int) -> Fraction | None:
    """A country's figure of a quantity as an address names it; a rise is plus."""
    if quantity in ECONOMY:
        means = these.means[last, iso3]
        own = means.income if quantity == "gdp" else means.people
        return Fraction(own) if own else None
    index, measure = quantity.split(".")
    of = score if measure.startswith("score") else rank
    known = [of(these, index, iso3, edition) for edition in editions_of(quantity, first, last)]
    if None in known:
        return None
    if len(known) == 1:
        return Fraction(known[0])
    before, after = map(Fraction, known)
    return before - after if measure.startswith("rank") else after - before


@cache
def pair(these: Figures, x: str, y: str, first: int, last: int) -> Pair:
    """The members that have both figures."""
    found = {
        iso3: tuple(figure(these, quantity, iso3, first, last) for quantity in (x, y))
        for iso3 in these.countries
    }
    both = {iso3: two for iso3, two in found.items() if None not in two}
    return Pair(
        {iso3: two[0] for iso3, two in both.items()}, {iso3: two[1] for iso3, two in both.items()}
    )


def lacks(these: Figures, quantity: str, iso3: str, edition: int) -> str | None:
    """Why a country has no figure of a quantity in an edition; None where it has one."""
    if quantity in ECONOMY:
        return None if figure(these, quantity, iso3, edition, edition) is not None else "not_known"
    why = standing(these, quantity.split(".")[0], iso3, edition)
    return None if why == "ranked" else why


def upward(quantity: str, value: Fraction) -> float:
    """A figure as it is correlated: logarithms of means, ranks with the best one the most."""
    if quantity in ECONOMY:
        return log10(value)
    return -float(value) if quantity.endswith(".rank") else float(value)


def mean_places(values: Sequence[float]) -> list[float]:
    """Places, the least first, equals sharing the mean of theirs."""
    ordered = sorted(values)
    return [
        (1 + bisect_left(ordered, value) + bisect_right(ordered, value)) / 2 for value in values
    ]


def pearson(one: Sequence[float], other: Sequence[float]) -> float:
    """The product-moment coefficient, by its definition."""
    middle, centre = fsum(one) / len(one), fsum(other) / len(other)
    together = fsum((a - middle) * (b - centre) for a, b in zip(one, other, strict=True))
    spread = fsum((a - middle) ** 2 for a in one) * fsum((b - centre) ** 2 for b in other)
    return together / sqrt(spread)


def off_line(one: Sequence[float], other: Sequence[float]) -> list[float]:
    """How far each point is above the line of least squares."""
    middle, centre = fsum(one) / len(one), fsum(other) / len(other)
    slope = fsum((a - middle) * (b - centre) for a, b in zip(one, other, strict=True)) / fsum(
        (a - middle) ** 2 for a in one
    )
    return [b - centre - slope * (a - middle) for a, b in zip(one, other, strict=True)]


def two_decimals(value: float) -> Decimal:
    """A coefficient as it is told: two decimals, halves away from zero."""
    units = int(abs(Fraction(repr(round(value, 12)))) * 100 + Fraction(1, 2))
    return Decimal(units if value > 0 else -units) / 100


def tendency(one: float, other: float) -> str:
    """What two coefficients come to, as they are told."""
    told = [two_decimals(one), two_decimals(other)]
    sizes = sorted(map(abs, told))
    if sizes[1] < Decimal("0.1"):
        return "hardly"
    if sizes[0] < Decimal("0.1") or (told[0] > 0) != (told[1] > 0):
        return "unclear"
    strength = "clearly_" if sizes[0] >= Decimal("0.7") else ""
    strength = strength or ("slightly_" if sizes[0] < Decimal("0.3") else "")
    return f"{strength}{'more' if told[0] > 0 else 'less'}"


def quadrants(found: Pair, x: str, y: str) -> dict[str, set[str]]:
    """Who stands where by the medians, in words of the compass; level with one of them: nowhere."""
    sides = {}
    for name, quantity, values in (("x", x, found.x), ("y", y, found.y)):
        turn = -1 if quantity.endswith(".rank") else 1
        middle = median(values.values())
        sides[name] = {iso3: turn * (value - middle) for iso3, value in values.items()}
    east, north = sides["x"], sides["y"]

    def where(codes: Iterable[str], right: int, high: int) -> set[str]:
        return {iso3 for iso3 in codes if east[iso3] * right > 0 and north[iso3] * high > 0}

    found_in = {
        "above_both": where(east, 1, 1),
        "above_y_only": where(east, -1, 1),
        "above_x_only": where(east, 1, -1),
        "below_both": where(east, -1, -1),
    }
    return found_in | {"on_a_median": set(east) - set().union(*found_in.values())}
