"""Who rose and who fell most among all members."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Rank


@dataclass(frozen=True)
class MoversShown(Finding):
    """What the bars are.

    Attributes:
        index, first, last: ranked on, between which editions.
        compared: how many members were ranked in both.
    """

    index: Index
    first: Edition
    last: Edition
    compared: int


@dataclass(frozen=True)
class RoseMostOfAll(Finding):
    """Who rose most of all members ranked in both editions; several where they rose equally.

    Attributes:
        countries, index, first, last: who, on what, between which editions.
        places: how far each rose.
    """

    countries: tuple[Iso3, ...]
    index: Index
    first: Edition
    last: Edition
    places: int


@dataclass(frozen=True)
class FellMostOfAll(Finding):
    """Who fell most of all members ranked in both editions; beside who rose, or first where none did.

    Attributes:
        countries, index, first, last: who, on what, between which editions.
        places: how far each fell; plus.
        heads: whether it is the picture's first finding.
    """

    countries: tuple[Iso3, ...]
    index: Index
    first: Edition
    last: Edition
    places: int
    heads: bool


@dataclass(frozen=True)
class NobodyMoved(Finding):
    """No member changed its rank."""

    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class PlaceAmongRisers(Finding):
    """Where one country stands among the risers.

    Attributes:
        country: the country.
        change: its places risen, up is plus.
        place, of: its place by places risen, and of how many.
    """

    country: Iso3
    change: int
    place: Rank
    of: int


@dataclass(frozen=True)
class MovedAsFar(Finding):
    """Countries that moved as far as the last drawn of an end and find no room.

    Attributes:
        count: how many.
        change: how far each, up is plus.
    """

    count: int
    change: int


@dataclass(frozen=True)
class Mover(Finding):
    """One bar: a country's ranks in both editions."""

    country: Iso3
    first: Edition
    last: Edition
    before: Rank
    after: Rank


@dataclass(frozen=True)
class OneEditionChosen(Finding):
    """Rising and falling needs two editions."""


@dataclass(frozen=True)
class NobodyInBoth(Finding):
    """No member was ranked in both editions."""


def movers_found(
    change: Mapping[Iso3, int], index: Index, first: Edition, last: Edition
) -> tuple[Finding, ...]:
    """Who rose most, then who fell most; what is to be said first stands first.

    Args:
        change: places risen, up is plus, of every member ranked in both editions; not empty.
        index, first, last: ranked on, between which editions.
    """
    best, worst = max(change.values()), min(change.values())
    risers = tuple(code for code, places in change.items() if places == best)
    fallers = tuple(code for code, places in change.items() if places == worst)
    found: list[Finding] = []
    if best > 0:
        found.append(RoseMostOfAll(risers, index, first, last, best))
    if worst < 0:
        found.append(FellMostOfAll(fallers, index, first, last, -worst, heads=not found))
    return tuple(found) or (NobodyMoved(index, first, last),)
