"""What a group's scores come to: mean, median, spread, quartiles, best and worst."""

from decimal import Decimal, localcontext
from fractions import Fraction
from functools import cache
from math import floor
from statistics import median

from tests.reckoning.figures import WORLD, Figures, scores

DIGITS = 40


@cache
def mean(these: Figures, index: str, edition: int, group: str = WORLD) -> Fraction | None:
    """The mean of a group's ranked members, each counting once; None where none was ranked."""
    own = [Fraction(value) for value in scores(these, index, edition, group).values()]
    return sum(own, Fraction(0)) / len(own) if own else None


@cache
def middle(these: Figures, index: str, edition: int, group: str = WORLD) -> Fraction | None:
    """The median of a group's ranked members."""
    own = [Fraction(value) for value in scores(these, index, edition, group).values()]
    return median(own) if own else None


@cache
def weighted_mean(
    these: Figures, index: str, edition: int, group: str = WORLD
) -> tuple[Fraction | None, tuple[str, ...]]:
    """The mean weighted by population, and the ranked members left out for want of a population."""
    own = scores(these, index, edition, group)
    people = {iso3: these.means[edition, iso3].people for iso3 in own}
    known = {iso3: count for iso3, count in people.items() if count is not None}
    missing = tuple(iso3 for iso3, count in people.items() if count is None)
    if not sum(known.values()):
        return None, missing
    total = sum((count * Fraction(own[iso3]) for iso3, count in known.items()), Fraction(0))
    return total / sum(known.values()), missing


def variance(values: list[Decimal]) -> Fraction | None:
    """The mean squared distance from the mean, of all and not of a sample; None for no values."""
    exact = [Fraction(value) for value in values]
    if not exact:
        return None
    centre = sum(exact, Fraction(0)) / len(exact)
    return sum(((value - centre) ** 2 for value in exact), Fraction(0)) / len(exact)


def root(value: Fraction) -> Decimal:
    """A square root to forty digits."""
    with localcontext() as context:
        context.prec = DIGITS
        return (Decimal(value.numerator) / Decimal(value.denominator)).sqrt()


@cache
def spread(these: Figures, index: str, edition: int, group: str = WORLD) -> Decimal | None:
    """The standard deviation of a group's ranked members, squares divided by their number."""
    found = variance(list(scores(these, index, edition, group).values()))
    return None if found is None else root(found)


def quartile_range(values: list[Decimal]) -> Fraction | None:
    """Third minus first quartile, each interpolated linearly at (n - 1) / 4 from either end."""
    ordered = sorted(Fraction(value) for value in values)
    if not ordered:
        return None

    def at(share: Fraction) -> Fraction:
        place = (len(ordered) - 1) * share
        low = floor(place)
        high = min(low + 1, len(ordered) - 1)
        return ordered[low] + (place - low) * (ordered[high] - ordered[low])

    return at(Fraction(3, 4)) - at(Fraction(1, 4))


def best(these: Figures, index: str, edition: int, group: str = WORLD) -> tuple[str, ...]:
    """The members with the highest score."""
    own = scores(these, index, edition, group)
    return tuple(iso3 for iso3, value in own.items() if value == max(own.values()))


def worst(these: Figures, index: str, edition: int, group: str = WORLD) -> tuple[str, ...]:
    """The members with the lowest score."""
    own = scores(these, index, edition, group)
    return tuple(iso3 for iso3, value in own.items() if value == min(own.values()))


def to_mean(
    these: Figures, index: str, iso3: str, edition: int, group: str = WORLD
) -> Fraction | None:
    """Points above (plus) or below a group's mean; None where not ranked."""
    centre, own = mean(these, index, edition, group), scores(these, index, edition, group)
    return None if centre is None or iso3 not in own else Fraction(own[iso3]) - centre


def to_leader(
    these: Figures, index: str, iso3: str, edition: int, group: str = WORLD
) -> Decimal | None:
    """Points behind a group's highest score; None where not ranked."""
    own = scores(these, index, edition, group)
    return max(own.values()) - own[iso3] if iso3 in own else None


@cache
def trend(these: Figures, index: str, first: int, last: int, group: str = WORLD) -> str:
    """Whether scores drew together among those ranked in both: shrank, grew, unchanged, undefined.

    A group of fewer than two such members has no spread.
    """
    before, after = (scores(these, index, edition, group) for edition in (first, last))
    both = [iso3 for iso3 in before if iso3 in after]
    old = variance([before[iso3] for iso3 in both])
    new = variance([after[iso3] for iso3 in both])
    if old is None or new is None or len(both) < 2:
        return "undefined"
    return "shrank" if new < old else "grew" if new > old else "unchanged"
