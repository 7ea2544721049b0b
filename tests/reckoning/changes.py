"""Changes between two editions: of rank, score and percentile, and who changed most."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache

from tests.reckoning.figures import WORLD, Figures, presence, score, standing
from tests.reckoning.places import percentile, places_among, rank, ranks
from tests.reckoning.rounding import rounded

Number = int | Decimal | Fraction


@cache
def rank_change(
    these: Figures, index: str, iso3: str, first: int, last: int, group: str = WORLD
) -> int | None:
    """Places risen, up is plus; None unless ranked in both."""
    before, after = (rank(these, index, iso3, edition, group) for edition in (first, last))
    return None if before is None or after is None else before - after


def score_change(these: Figures, index: str, iso3: str, first: int, last: int) -> Decimal | None:
    """The exact difference of the published scores; None unless ranked in both."""
    before, after = (score(these, index, iso3, edition) for edition in (first, last))
    return None if before is None or after is None else after - before


def rounded_score_change(
    these: Figures, index: str, iso3: str, first: int, last: int, places: int
) -> Decimal | None:
    """The same with some decimals, rounded once."""
    change = score_change(these, index, iso3, first, last)
    return None if change is None else rounded(change, places)


def percentile_change(
    these: Figures, index: str, iso3: str, first: int, last: int
) -> Fraction | None:
    """The exact difference of percentiles; None unless ranked in both."""
    before, after = (percentile(these, index, iso3, edition) for edition in (first, last))
    return None if before is None or after is None else after - before


@dataclass(frozen=True)
class Compared:
    """Some countries over a period.

    Attributes:
        changes: of those that have a value at both ends; up is plus.
        left_out: why each of the others has none, by edition.
    """

    changes: Mapping[str, Number]
    left_out: Mapping[str, Mapping[int, str]]

    @property
    def rose_most(self) -> tuple[tuple[str, ...], Number | None]:
        """Who rose most and by how much; nobody where none rose."""
        top = max(self.changes.values(), default=0)
        return extreme(self.changes, top) if top > 0 else ((), None)

    @property
    def fell_most(self) -> tuple[tuple[str, ...], Number | None]:
        """Who fell most and by how much (minus); nobody where none fell."""
        bottom = min(self.changes.values(), default=0)
        return extreme(self.changes, bottom) if bottom < 0 else ((), None)

    @property
    def unmoved(self) -> tuple[str, ...]:
        """Whose value is the same at both ends."""
        return tuple(iso3 for iso3, change in self.changes.items() if change == 0)


def extreme(changes: Mapping[str, Number], value: Number) -> tuple[tuple[str, ...], Number]:
    return tuple(sorted(iso3 for iso3, change in changes.items() if change == value)), value


MEASURES = {"rank": rank_change, "score": score_change, "percentile": percentile_change}


def compared(
    these: Figures, index: str, measure: str, countries: Iterable[str], first: int, last: int
) -> Compared:
    """How some countries changed by rank, score or percentile from one edition to another."""
    changes: dict[str, Number] = {}
    left_out: dict[str, dict[int, str]] = {}
    for iso3 in countries:
        change = MEASURES[measure](these, index, iso3, first, last)
        if change is None:
            reasons = {edition: standing(these, index, iso3, edition) for edition in (first, last)}
            left_out[iso3] = {at: reason for at, reason in reasons.items() if reason != "ranked"}
        else:
            changes[iso3] = change
    return Compared(changes, left_out)


@dataclass(frozen=True)
class Among:
    """Places of some countries among themselves at two ends, of those ranked at both."""

    first: Mapping[str, int]
    last: Mapping[str, int]

    @property
    def moves(self) -> dict[str, int]:
        """Places moved up among them, up is plus."""
        return {iso3: self.first[iso3] - self.last[iso3] for iso3 in self.first}

    @property
    def up_most(self) -> tuple[tuple[str, ...], int | None]:
        """Who moved up most and by how many places; nobody where none moved up."""
        most = max(self.moves.values(), default=0)
        found = tuple(sorted(iso3 for iso3, by in self.moves.items() if by == most))
        return (found, most) if most > 0 else ((), None)

    @property
    def down_most(self) -> tuple[tuple[str, ...], int | None]:
        """Who moved down most and by how many places (minus); nobody where none did."""
        most = min(self.moves.values(), default=0)
        found = tuple(sorted(iso3 for iso3, by in self.moves.items() if by == most))
        return (found, most) if most < 0 else ((), None)


def among(these: Figures, index: str, countries: Iterable[str], first: int, last: int) -> Among:
    """Where some countries stand among themselves, those ranked at both ends."""
    both = [iso3 for iso3 in countries if presence(these, index, iso3, first, last) == "both"]
    return Among(places_among(these, index, first, both), places_among(these, index, last, both))


@dataclass(frozen=True)
class Sides:
    """Who changed sides with a country, best placed last first, then by code.

    Strictly ahead, level or strictly behind is judged by rank at either end. Those that dropped
    out are ordered by their rank first.
    """

    passed: tuple[str, ...] = ()
    passed_by: tuple[str, ...] = ()
    pulled_ahead_of: tuple[str, ...] = ()
    fell_behind: tuple[str, ...] = ()
    caught_up_with: tuple[str, ...] = ()
    caught_up_by: tuple[str, ...] = ()
    newcomers_above: tuple[str, ...] = ()
    dropped_out_above: tuple[str, ...] = ()


LISTS = {
    ("ahead", "behind"): "passed",
    ("behind", "ahead"): "passed_by",
    ("level", "behind"): "pulled_ahead_of",
    ("level", "ahead"): "fell_behind",
    ("ahead", "level"): "caught_up_with",
    ("behind", "level"): "caught_up_by",
    ("unranked", "ahead"): "newcomers_above",
    ("ahead", "unranked"): "dropped_out_above",
}
"""The list of `Sides` that another country is in, by its side of this one first and last."""


def side(other: int | None, own: int | None) -> str:
    if other is None:
        return "unranked"
    if own is None:
        return "unknown"
    return "ahead" if other < own else "behind" if other > own else "level"


@cache
def sides(
    these: Figures, index: str, iso3: str, first: int, last: int, group: str = WORLD
) -> Sides:
    """Who passed a country, whom it passed, and who came, went or drew level."""
    before, after = (ranks(these, index, edition, group) for edition in (first, last))
    own = before.get(iso3), after.get(iso3)
    found: dict[str, list[tuple[int, str]]] = {name: [] for name in LISTS.values()}
    for other in before.keys() | after.keys():
        places = before.get(other), after.get(other)
        name = LISTS.get((side(places[0], own[0]), side(places[1], own[1])))
        if name is not None and other != iso3:
            found[name].append((places[1] or places[0] or 0, other))
    return Sides(**{name: tuple(code for _, code in sorted(them)) for name, them in found.items()})
