"""What can be said of a ranking: who stands first or last, whom a country stands next to."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.ranking.standing import Standing
from dashboard.findings.finding import Finding
from dashboard.selection import Slice
from dashboard.survey import Edition, GroupCode, Index, Iso3, Level, Rank, Score

__all__ = ["Slice", "Standing"]


@dataclass(frozen=True)
class RankingShown(Finding):
    """What of a ranking is drawn.

    Attributes:
        index, edition: ranked on, when.
        part: its top, its bottom, or around a country.
        shown: how many are drawn.
        of: how many are in the ranking.
        focus: the country around which it is drawn.
    """

    index: Index
    edition: Edition
    part: Slice
    shown: int
    of: int
    focus: Iso3


@dataclass(frozen=True)
class OnlyMembers(Finding):
    """The ranking holds only members of one of some groups of a kind."""

    groups: tuple[GroupCode, ...]


@dataclass(frozen=True)
class OnlyAtLevel(Finding):
    """The ranking holds only countries at a level of its index."""

    level: Level
    index: Index


@dataclass(frozen=True)
class Neighbours(Finding):
    """A country's place and who stands next to it.

    Attributes:
        country, index, edition: who, ranked on, when.
        rank, of: its place, and of how many.
        level_with: who shares its place.
        behind: who stands next before it.
        ahead_of: who stands next after it.
    """

    country: Iso3
    index: Index
    edition: Edition
    rank: Rank
    of: int
    level_with: tuple[Iso3, ...]
    behind: tuple[Iso3, ...]
    ahead_of: tuple[Iso3, ...]


@dataclass(frozen=True)
class OnlyOneRanked(Finding):
    """A ranking with one country in it.

    Attributes:
        country, index, edition: who, ranked on, when.
        rank, of: its place in the world, and of how many.
    """

    country: Iso3
    index: Index
    edition: Edition
    rank: Rank
    of: int


@dataclass(frozen=True)
class EndOfSome(Finding):
    """Who stands highest or lowest in a part of the world.

    Attributes:
        countries: those; several where they share the place.
        among: how many are in the ranking.
        top: highest, or lowest.
        index, edition: ranked on, when.
        rank, of: the place in the world, and of how many.
    """

    countries: tuple[Iso3, ...]
    among: int
    top: bool
    index: Index
    edition: Edition
    rank: Rank
    of: int


@dataclass(frozen=True)
class StandsFirst(Finding):
    """Who stands first in the world, and who comes next; several where they share the place."""

    countries: tuple[Iso3, ...]
    ahead_of: tuple[Iso3, ...]
    index: Index
    edition: Edition


@dataclass(frozen=True)
class StandsLast(Finding):
    """Who stands last in the world; several where they share the place."""

    countries: tuple[Iso3, ...]
    index: Index
    edition: Edition
    rank: Rank
    of: int


@dataclass(frozen=True)
class Ranked(Finding):
    """One row of a ranking."""

    country: Iso3
    rank: Rank
    score: Score


@dataclass(frozen=True)
class PlaceOutside(Finding):
    """Where the focus country stands that is not in the picture.

    Attributes:
        country: the country.
        rank, of: its place in the world, and of how many.
        rank_within, of_within: its place among the groups chosen; None where none are.
    """

    country: Iso3
    rank: Rank
    of: int
    rank_within: Rank | None
    of_within: int | None


@dataclass(frozen=True)
class NotInRanking(Finding):
    """Why the focus country is not in the ranking.

    Attributes:
        country, index, edition: who, ranked on, when.
        why: ranked where it is merely not among the countries chosen.
        asked: whether its neighbours were asked for, so that the top is shown instead.
    """

    country: Iso3
    index: Index
    edition: Edition
    why: Standing
    asked: bool


@dataclass(frozen=True)
class PlaceWithinShown(Finding):
    """The number beside a name is the rank within the groups chosen."""


@dataclass(frozen=True)
class NewShown(Finding):
    """What `new` stands for: not ranked in the edition compared with."""

    first: Edition


@dataclass(frozen=True)
class EqualsLeftOut(Finding):
    """Countries that share the last rank drawn and find no room."""

    count: int
    rank: Rank


@dataclass(frozen=True)
class SomeUnranked(Finding):
    """How many members have no rank in the edition."""

    count: int
    edition: Edition


@dataclass(frozen=True)
class UnrankedBecause(Finding):
    """Who has no rank in an edition, for one reason."""

    countries: tuple[Iso3, ...]
    why: Standing
    index: Index
    edition: Edition


@dataclass(frozen=True)
class NobodyInAll(Finding):
    """No country is a member of all the kinds of groups asked for at once."""


@dataclass(frozen=True)
class NobodyAtLevel(Finding):
    """Nobody of those asked for is at the level."""

    level: Level
    index: Index
    edition: Edition


@dataclass(frozen=True)
class NobodyRanked(Finding):
    """Nobody of those asked for was ranked."""

    edition: Edition


def ranking_found(
    table: pd.DataFrame, part: Slice, focus: Iso3, index: Index, edition: Edition, *, whole: bool
) -> Finding:
    """What is to be said first of a ranking.

    Args:
        table: the ranking, best first: `iso3`, `rank` and `ranked` in the world.
        part: which part of it is drawn.
        focus: the country around which it is drawn; in the table where `part` is around.
        index, edition: ranked on, when.
        whole: whether it holds all members.
    """
    places = {
        Iso3(code): Rank(int(rank))
        for code, rank in zip(table["iso3"].tolist(), table["rank"].tolist(), strict=True)
    }
    of = int(table["ranked"].iloc[0])
    if part is Slice.AROUND:
        return neighbours(places, focus, index, edition, of)
    top = part is Slice.TOP
    end = Rank((min if top else max)(places.values()))
    codes = at_rank(places, end)
    if not whole:
        if len(places) == 1:
            return OnlyOneRanked(codes[0], index, edition, end, of)
        return EndOfSome(codes, len(places), top, index, edition, end, of)
    if not top:
        return StandsLast(codes, index, edition, end, of)
    after = [rank for rank in places.values() if rank > end]
    following = at_rank(places, Rank(min(after))) if after else ()
    return StandsFirst(codes, following, index, edition)


def neighbours(
    places: dict[Iso3, Rank], focus: Iso3, index: Index, edition: Edition, of: int
) -> Neighbours:
    """A country's place among those in a ranking, and who stands next to it."""
    own = places[focus]
    others = {code: rank for code, rank in places.items() if code != focus}
    above = [rank for rank in others.values() if rank < own]
    below = [rank for rank in others.values() if rank > own]
    return Neighbours(
        country=focus,
        index=index,
        edition=edition,
        rank=own,
        of=of,
        level_with=at_rank(others, own),
        behind=at_rank(others, Rank(max(above))) if above else (),
        ahead_of=at_rank(others, Rank(min(below))) if below else (),
    )


def at_rank(places: dict[Iso3, Rank], rank: Rank) -> tuple[Iso3, ...]:
    """Who stands at a rank, in the order of the ranking."""
    return tuple(code for code, place in places.items() if place == rank)
