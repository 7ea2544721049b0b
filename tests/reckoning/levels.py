"""Levels: of a score, of a group's members, of its people, and who moved between them."""

from decimal import Decimal
from fractions import Fraction
from functools import cache

from tests.reckoning.figures import WORLD, Figures, score, scores, standing

FLOORS = {
    "very_high": Decimal("0.75"),
    "high": Decimal("0.50"),
    "middle": Decimal("0.25"),
    "low": None,
}
"""A score is at the best level whose floor it lies strictly above."""

REASONS = ("no_score", "not_assessed", "not_member")


def level(value: Decimal) -> str:
    """The level of a score."""
    for name, floor in FLOORS.items():
        if floor is None or value > floor:
            return name
    raise AssertionError


def next_level(value: Decimal) -> str | None:
    """The level next above a score's own; None at the highest."""
    names = list(FLOORS)
    own = names.index(level(value))
    return names[own - 1] if own else None


def state(these: Figures, index: str, iso3: str, edition: int) -> str:
    """A country's level on an index, or why it has none."""
    value = score(these, index, iso3, edition)
    return standing(these, index, iso3, edition) if value is None else level(value)


@cache
def level_counts(these: Figures, index: str, edition: int, group: str = WORLD) -> dict[str, int]:
    """How many ranked members of a group are at each level, the best first."""
    found = [level(value) for value in scores(these, index, edition, group).values()]
    return {name: found.count(name) for name in FLOORS}


@cache
def transitions(
    these: Figures, index: str, first: int, last: int, group: str = WORLD
) -> dict[tuple[str, str], tuple[str, ...]]:
    """A group's members by state first and state last."""
    cells: dict[tuple[str, str], list[str]] = {}
    for iso3 in these.groups[group]:
        cell = state(these, index, iso3, first), state(these, index, iso3, last)
        cells.setdefault(cell, []).append(iso3)
    return {cell: tuple(found) for cell, found in cells.items()}


@cache
def between_levels(
    these: Figures, index: str, first: int, last: int, group: str = WORLD
) -> dict[str, tuple[str, ...]]:
    """A group's members that rose, fell or stayed by level, or have one only last or only first."""
    names = list(FLOORS)
    found: dict[str, list[str]] = {
        name: [] for name in ("rose", "fell", "stayed", "entered", "left", "neither")
    }
    for (before, after), members in transitions(these, index, first, last, group).items():
        if before in names and after in names:
            step = names.index(before) - names.index(after)
            way = "rose" if step > 0 else "fell" if step < 0 else "stayed"
        elif after in names:
            way = "entered"
        else:
            way = "left" if before in names else "neither"
        found[way] += members
    return {way: tuple(sorted(members)) for way, members in found.items()}


@cache
def people_by_level(
    these: Figures, index: str, edition: int, group: str = WORLD
) -> tuple[dict[str, Fraction], int, tuple[str, ...]]:
    """Shares of a group's known population by level or reason, that population, and who lacks one.

    The shares are empty where no member's population is known.
    """
    people = {iso3: these.means[edition, iso3].people for iso3 in these.groups[group]}
    known = sum(count for count in people.values() if count is not None)
    shares = dict.fromkeys((*FLOORS, *REASONS), Fraction(0)) if known else {}
    for iso3, count in people.items():
        if count and known:
            shares[state(these, index, iso3, edition)] += Fraction(count, known)
    return shares, known, tuple(iso3 for iso3, count in people.items() if count is None)
