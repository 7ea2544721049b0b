"""The order of some countries among themselves, and how it changed."""

from dataclasses import dataclass

from dashboard.analysis.ranking.ranks import ranks
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Rank, Survey


@dataclass(frozen=True)
class OrderShown(Finding):
    """What a picture of the order shows.

    Attributes:
        countries: how many are ordered.
        index: ranked on.
        first, last: the editions shown.
    """

    countries: int
    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class OrderUnknown(Finding):
    """Fewer than two of the countries were ranked in both editions."""

    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class OrderSame(Finding):
    """No country changed its place among those ranked in both editions.

    Attributes:
        of: how many those are.
    """

    of: int
    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class OrderMoved(Finding):
    """One country moved up furthest, or down furthest where none moved up.

    Attributes:
        country: the one.
        of: how many were ranked in both editions; the places are among them.
        index: ranked on.
        first, last: the editions.
        before, after: its places among them.
    """

    country: Iso3
    of: int
    index: Index
    first: Edition
    last: Edition
    before: Rank
    after: Rank

    @property
    def up(self) -> bool:
        """Whether it moved up."""
        return self.after < self.before


@dataclass(frozen=True)
class OrderMovedAlike(Finding):
    """Several countries moved equally far, up, or down where none moved up.

    Attributes:
        countries: those.
        of: how many were ranked in both editions.
        index: ranked on.
        first, last: the editions.
        places: how far each moved, up is plus; never 0.
    """

    countries: tuple[Iso3, ...]
    of: int
    index: Index
    first: Edition
    last: Edition
    places: int


@dataclass(frozen=True)
class RanksAtEnds(Finding):
    """A country's ranks at both ends of a picture.

    Attributes:
        country: the country.
        first, last: the editions.
        before, after: its ranks; None where it had none.
    """

    country: Iso3
    first: Edition
    last: Edition
    before: Rank | None
    after: Rank | None


def order_moved(
    survey: Survey, countries: tuple[Iso3, ...], index: Index, first: Edition, last: Edition
) -> Finding:
    """How the order of some countries changed among those ranked in both editions.

    Equal scores share the better place, so that a country can leave a shared place without another
    moving up: then the finding is who moved down furthest.
    """
    world = ranks(survey, index).loc[list(countries)][[first, last]].dropna()
    places = world.rank(method="min").astype(int)
    of = len(places)
    if of < 2:
        return OrderUnknown(index, first, last)
    climb = places[first] - places[last]
    climbs = {code: int(climb[code]) for code in countries if code in climb.index}
    most = max(climbs.values()) if max(climbs.values()) > 0 else min(climbs.values())
    if not most:
        return OrderSame(of, index, first, last)
    movers = tuple(code for code, climb in climbs.items() if climb == most)
    if len(movers) > 1:
        return OrderMovedAlike(movers, of, index, first, last, most)
    before, after = (Rank(int(places[edition][movers[0]])) for edition in (first, last))
    return OrderMoved(movers[0], of, index, first, last, before, after)
