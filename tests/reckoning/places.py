"""Places: in the world, within a group, among chosen countries; shared, dense and ordinal ones."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache

from tests.reckoning.figures import WORLD, Figures, scores


def competition(values: Mapping[str, Decimal | int]) -> dict[str, int]:
    """Places of values, the smallest first: one more than are strictly smaller."""
    ordered = sorted(values.values())
    return {iso3: 1 + bisect_left(ordered, value) for iso3, value in values.items()}


def by_score(these: Figures, index: str, edition: int, group: str = WORLD) -> dict[str, int]:
    """Places of a group's published scores, the highest first."""
    return competition(
        {iso3: -value for iso3, value in scores(these, index, edition, group).items()}
    )


@cache
def ranks(these: Figures, index: str, edition: int, group: str = WORLD) -> dict[str, int]:
    """The rank of every ranked member of a group.

    EGDI: published in the world, and within a group the place of the published rank. The other
    indices: the place of the published score.
    """
    if index != "egdi":
        return by_score(these, index, edition, group)
    published = {
        iso3: these.rows[edition, iso3].rank for iso3 in scores(these, index, edition, group)
    }
    known = {iso3: rank for iso3, rank in published.items() if rank is not None}
    return known if group == WORLD else competition(known)


def rank(these: Figures, index: str, iso3: str, edition: int, group: str = WORLD) -> int | None:
    """The rank of a country; None where it has none."""
    return ranks(these, index, edition, group).get(iso3)


def how_many(these: Figures, index: str, edition: int, group: str = WORLD) -> int:
    """How many of a group were ranked."""
    return len(ranks(these, index, edition, group))


def sharers(
    these: Figures, index: str, iso3: str, edition: int, group: str = WORLD
) -> tuple[str, ...]:
    """The others that share a country's place, in alphabetical order."""
    found = ranks(these, index, edition, group)
    return tuple(
        other for other, place in found.items() if other != iso3 and place == found.get(iso3)
    )


def shared_places(
    these: Figures, index: str, edition: int, group: str = WORLD
) -> dict[int, tuple[str, ...]]:
    """The places that more than one country has, with those countries."""
    holders: dict[int, list[str]] = {}
    for iso3, place in ranks(these, index, edition, group).items():
        holders.setdefault(place, []).append(iso3)
    return {place: tuple(found) for place, found in sorted(holders.items()) if len(found) > 1}


def equal_scores(
    these: Figures, index: str, edition: int, group: str = WORLD
) -> dict[Decimal, tuple[str, ...]]:
    """The scores that more than one country has, with those countries."""
    holders: dict[Decimal, list[str]] = {}
    for iso3, value in scores(these, index, edition, group).items():
        holders.setdefault(value, []).append(iso3)
    return {value: tuple(found) for value, found in holders.items() if len(found) > 1}


def dense(these: Figures, index: str, edition: int, group: str = WORLD) -> dict[str, int]:
    """Places that count distinct scores only."""
    own = scores(these, index, edition, group)
    ordered = sorted(set(own.values()), reverse=True)
    return {iso3: 1 + ordered.index(value) for iso3, value in own.items()}


def ordinal(these: Figures, index: str, edition: int, group: str = WORLD) -> dict[str, int]:
    """Places of which none is shared: equal scores by published rank (EGDI), then by code."""
    own = scores(these, index, edition, group)

    def order(iso3: str) -> tuple[Decimal, int, str]:
        published = these.rows[edition, iso3].rank if index == "egdi" else None
        return -own[iso3], published or 0, iso3

    return {iso3: place for place, iso3 in enumerate(sorted(own, key=order), start=1)}


def percentile(
    these: Figures, index: str, iso3: str, edition: int, group: str = WORLD
) -> Fraction | None:
    """100 (n - rank + 1) / n, n being how many were ranked; the first stands at 100."""
    place, of = rank(these, index, iso3, edition, group), how_many(these, index, edition, group)
    return None if place is None else Fraction(100 * (of - place + 1), of)


def places_among(
    these: Figures, index: str, edition: int, countries: Iterable[str]
) -> dict[str, int]:
    """Places of the world ranks of some countries among themselves; the unranked are left out."""
    world = ranks(these, index, edition)
    return competition({iso3: world[iso3] for iso3 in countries if iso3 in world})


def first_by_rank(
    these: Figures, index: str, edition: int, countries: Iterable[str]
) -> tuple[tuple[str, ...], int | None]:
    """The best placed of some countries, in alphabetical order, and their rank in the world."""
    world = ranks(these, index, edition)
    known = {iso3: world[iso3] for iso3 in countries if iso3 in world}
    best = min(known.values(), default=None)
    return tuple(sorted(iso3 for iso3, place in known.items() if place == best)), best


def last_by_rank(
    these: Figures, index: str, edition: int, countries: Iterable[str]
) -> tuple[tuple[str, ...], int | None]:
    """The worst placed of some countries, in alphabetical order, and their rank in the world."""
    world = ranks(these, index, edition)
    known = {iso3: world[iso3] for iso3 in countries if iso3 in world}
    worst = max(known.values(), default=None)
    return tuple(sorted(iso3 for iso3, place in known.items() if place == worst)), worst


def first_by_score(
    these: Figures, index: str, edition: int, countries: Iterable[str]
) -> tuple[tuple[str, ...], Decimal | None]:
    """The countries with the highest score of some, in alphabetical order, and that score."""
    own = scores(these, index, edition)
    known = {iso3: own[iso3] for iso3 in countries if iso3 in own}
    best = max(known.values(), default=None)
    return tuple(sorted(iso3 for iso3, value in known.items() if value == best)), best
