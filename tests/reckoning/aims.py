"""What it takes to reach a place or a level, and what other components would make of a country."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from tests.reckoning.figures import COMPONENTS, WORLD, Figures, missing_parts, score, scores
from tests.reckoning.levels import FLOORS, level
from tests.reckoning.parts import residual
from tests.reckoning.places import ranks
from tests.reckoning.rounding import rounded


def decimals(these: Figures, edition: int) -> int:
    """The fewest decimals that write every EGDI of an edition."""
    own = scores(these, "egdi", edition).values()
    return max(max(0, -int(value.normalize().as_tuple().exponent)) for value in own)


def others_of(these: Figures, iso3: str, edition: int, group: str = WORLD) -> dict[str, Decimal]:
    """The EGDI of a group's other assessed members."""
    own = scores(these, "egdi", edition, group)
    return {other: value for other, value in own.items() if other != iso3}


@dataclass(frozen=True)
class Need:
    """What a place asks of a country.

    Attributes:
        threshold: the lowest EGDI that meets it; None where any would.
        holders: who has that score; nobody for a level.
        points: EGDI points missing; 0 where none are.
    """

    threshold: Decimal | None
    holders: tuple[str, ...]
    points: Decimal


def for_rank(
    these: Figures, iso3: str, edition: int, wanted: int, group: str = WORLD
) -> Need | None:
    """What a place no worse than one asks: the score of the best but so many of the others.

    Drawing level suffices. None where the country is no member of the group or was not assessed.
    """
    own = score(these, "egdi", iso3, edition)
    if own is None or iso3 not in these.groups[group]:
        return None
    others = others_of(these, iso3, edition, group)
    ordered = sorted(others.values(), reverse=True)
    if len(ordered) < wanted:
        return Need(None, (), Decimal(0))
    threshold = ordered[wanted - 1]
    holders = tuple(other for other, value in others.items() if value == threshold)
    return Need(threshold, holders, max(Decimal(0), threshold - own))


def for_level(these: Figures, iso3: str, edition: int, wanted: str) -> Need | None:
    """What a level asks: the first published decimal above its floor. None where not assessed."""
    own, floor = score(these, "egdi", iso3, edition), FLOORS[wanted]
    if own is None:
        return None
    if floor is None:
        return Need(None, (), Decimal(0))
    threshold = floor + Decimal(1).scaleb(-decimals(these, edition))
    return Need(threshold, (), max(Decimal(0), threshold - own))


@dataclass(frozen=True)
class Supposed:
    """The place a country would have with other components, everyone else standing still."""

    score: Decimal
    change: Decimal
    rank: int
    level: str
    passed: tuple[str, ...]
    passed_by: tuple[str, ...]
    level_with: tuple[str, ...]


def suppose(
    these: Figures, iso3: str, edition: int, components: Mapping[str, Decimal]
) -> Supposed | None:
    """What if: None where not assessed or a component is missing.

    The residual stays, and the score then is rounded as published scores are, halves up. A score
    that does not change keeps the published rank.
    """
    own = score(these, "egdi", iso3, edition)
    left = residual(these, iso3, edition)
    if own is None or left is None:
        return None
    weights = these.weights[edition]
    made = sum((weights[part] * Fraction(components[part]) for part in COMPONENTS), left)
    new = rounded(made, decimals(these, edition))
    others = others_of(these, iso3, edition)
    published = ranks(these, "egdi", edition)
    place = published[iso3] if new == own else 1 + sum(value > new for value in others.values())

    def in_order(chosen: list[str]) -> tuple[str, ...]:
        return tuple(sorted(chosen, key=lambda other: (published[other], other)))

    ahead = [other for other in others if published[other] < published[iso3]]
    behind = [other for other in others if published[other] > published[iso3]]
    moved = new != own
    return Supposed(
        score=new,
        change=new - own,
        rank=place,
        level=level(new),
        passed=in_order([other for other in ahead if moved and others[other] < new]),
        passed_by=in_order([other for other in behind if moved and others[other] > new]),
        level_with=in_order([other for other, value in others.items() if value == new]),
    )


def room(these: Figures, iso3: str, edition: int) -> dict[str, Decimal] | None:
    """How far each component can rise before 1; None where not assessed or one is missing."""
    own = {part: score(these, part, iso3, edition) for part in COMPONENTS}
    if missing_parts(these, iso3, edition):
        return None
    left = {part: 1 - value for part, value in own.items() if value is not None}
    return {part: max(Decimal(0), value) for part, value in left.items()} or None
