"""A group's members and people by level: who moved between levels, who lives at which."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.groups.levels import LevelPopulation, State, Transitions
from dashboard.findings.finding import Finding
from dashboard.survey import WORLD, Edition, GroupCode, Index, Level

__all__ = [
    "AllMoved",
    "CellFilled",
    "LevelOnlyIn",
    "LevelsMoved",
    "Move",
    "MovesShown",
    "NobodyAtTopLevel",
    "NobodyInBothEditions",
    "PeopleAtLevels",
    "PeopleAtTop",
    "PeopleCountedWhole",
    "PeopleShown",
    "PopulationMissing",
    "PopulationNotKnown",
    "State",
    "cells_filled",
    "levels_moved",
    "one_sided",
    "people_at_levels",
    "people_at_top",
    "population_missing",
]


class Move(StrEnum):
    """What became of a member's level."""

    ROSE = "rose"
    FELL = "fell"
    STAYED = "stayed"


@dataclass(frozen=True)
class MovesShown(Finding):
    """What a picture of moves between levels shows."""

    group: GroupCode
    index: Index
    first: Edition
    last: Edition

    @property
    def world(self) -> bool:
        """Whether it is about all members."""
        return self.group == WORLD


@dataclass(frozen=True)
class NobodyInBothEditions(Finding):
    """No member has a level in both editions."""

    shown: MovesShown


@dataclass(frozen=True)
class AllMoved(Finding):
    """All members with a level in both editions did the same.

    Attributes:
        shown: whose levels.
        members: how many.
        move: what they did.
    """

    shown: MovesShown
    members: int
    move: Move


@dataclass(frozen=True)
class LevelsMoved(Finding):
    """How many members with a level in both editions rose, fell and stayed; not all the same."""

    shown: MovesShown
    rose: int
    fell: int
    stayed: int

    @property
    def members(self) -> int:
        """How many have a level in both."""
        return self.rose + self.fell + self.stayed


@dataclass(frozen=True)
class LevelOnlyIn(Finding):
    """How many members have a level in one of the two editions and not in the other."""

    members: int
    edition: Edition


@dataclass(frozen=True)
class CellFilled(Finding):
    """How many members were in one state first and in another, or the same, last."""

    before: State
    after: State
    members: int


@dataclass(frozen=True)
class PeopleShown(Finding):
    """What a picture of a group's people by level shows."""

    group: GroupCode
    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class PopulationNotKnown(Finding):
    """Nobody's population is known in an edition that is asked for: nothing to draw."""


@dataclass(frozen=True)
class PeopleAtTop(Finding):
    """The share of a group's people in countries at the highest level, which is not none.

    Attributes:
        shown: whose people.
        before, now: the shares first and last.
    """

    shown: PeopleShown
    before: float
    now: float


@dataclass(frozen=True)
class NobodyAtTopLevel(Finding):
    """None of a group's people lives in a country at the highest level; some or none did."""

    shown: PeopleShown
    before: float


@dataclass(frozen=True)
class PeopleAtLevels(Finding):
    """The share of a group's people in each state in which any are."""

    edition: Edition
    shares: tuple[tuple[State, float], ...]


@dataclass(frozen=True)
class PeopleCountedWhole(Finding):
    """A country's whole population counts at the country's level."""


@dataclass(frozen=True)
class PopulationMissing(Finding):
    """In an edition the population of at most so many members is unknown."""

    most: int


def levels_moved(moved: Transitions) -> Finding:
    """How many members rose, fell and stayed."""
    shown = MovesShown(moved.group, moved.index, moved.first, moved.last)
    counts = {
        Move.ROSE: len(moved.rose),
        Move.FELL: len(moved.fell),
        Move.STAYED: len(moved.stayed),
    }
    some = [move for move, count in counts.items() if count]
    if not some:
        return NobodyInBothEditions(shown)
    if len(some) == 1:
        return AllMoved(shown, counts[some[0]], some[0])
    return LevelsMoved(shown, counts[Move.ROSE], counts[Move.FELL], counts[Move.STAYED])


def one_sided(moved: Transitions) -> tuple[LevelOnlyIn, ...]:
    """How many members have a level only last, and only first; nothing where there are none."""
    found = ((moved.entered, moved.last), (moved.left, moved.first))
    return tuple(LevelOnlyIn(len(codes), edition) for codes, edition in found if codes)


def cells_filled(moved: Transitions, states: Sequence[State]) -> tuple[CellFilled, ...]:
    """Every cell of the matrix that has a member, in the order of the states."""
    return tuple(
        CellFilled(before, after, len(moved.members[before, after]))
        for before in states
        for after in states
        if (before, after) in moved.members
    )


def people_at_top(found: LevelPopulation, first: Edition, last: Edition) -> Finding:
    """How large a part of a group's people lives in countries at the highest level."""
    shown = PeopleShown(found.group, found.index, first, last)
    before, now = (float(found.shares[Level.VERY_HIGH][edition]) for edition in (first, last))
    return PeopleAtTop(shown, before, now) if now else NobodyAtTopLevel(shown, before)


def people_at_levels(
    found: LevelPopulation, editions: Sequence[Edition], states: Sequence[State]
) -> tuple[PeopleAtLevels, ...]:
    """The share of a group's people in each state in which any are, by edition."""
    return tuple(
        PeopleAtLevels(
            edition,
            tuple(
                (state, share) for state in states if (share := float(found.shares[state][edition]))
            ),
        )
        for edition in editions
    )


def population_missing(
    found: LevelPopulation, editions: Sequence[Edition]
) -> tuple[PopulationMissing, ...]:
    """Of how many members at most the population is unknown; nothing where it always is known."""
    most = max((len(found.missing.get(edition, ())) for edition in editions), default=0)
    return (PopulationMissing(most),) if most else ()
