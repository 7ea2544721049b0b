"""What is aimed at, and what an answer to it holds."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.ranking.composition import Gap
from dashboard.analysis.ranking.standing import Standing
from dashboard.analysis.targets.allocation import Raise
from dashboard.selection import target as chosen
from dashboard.survey import WORLD, Edition, GroupCode, Iso3, Level, Points, Rank, Score

FIRST = Rank(1)


class TargetKind(StrEnum):
    """A place among the members of a group (the world is one), or a level."""

    RANK = "rank"
    LEVEL = "level"


@dataclass(frozen=True)
class Target:
    """What a country aims at; made by `top`, `first_of`, `at_level` or as `NEXT_LEVEL`.

    Attributes:
        kind: a rank or a level.
        rank: for a rank, the worst place that will do; 1 or more.
        group: for a rank, the code of the group ranked within.
        level: for a level, which; None means the one next above the country's own.
    """

    kind: TargetKind
    rank: Rank = FIRST
    group: GroupCode = WORLD
    level: Level | None = None


NEXT_LEVEL = Target(TargetKind.LEVEL)


def top(rank: Rank, group: GroupCode = WORLD) -> Target:
    """The target of ranking no worse than a place.

    Raises:
        ValueError: there is no such place.
    """
    if rank < 1:
        raise ValueError(f"A rank starts at 1; {rank} is none.")
    return Target(TargetKind.RANK, rank, group)


def first_of(group: GroupCode) -> Target:
    """The target of a group's first place, shared or alone."""
    return top(FIRST, group)


def at_level(level: Level) -> Target:
    """The target of a level."""
    return Target(TargetKind.LEVEL, level=level)


def aim(target: chosen.Target) -> Target:
    """The target that a reader chose."""
    match target:
        case chosen.Place(rank):
            return top(rank)
        case chosen.FirstOf(group):
            return first_of(group)
        case chosen.NextLevel():
            return NEXT_LEVEL


class Reach(StrEnum):
    """How a target stands to a country.

    Already there. Level with: its published score is that of the place, and the UN put it behind
    by decimals it did not publish. Reachable: by at least one way. Unreachable: not with all three
    components at 1. The others say why no answer is computed.
    """

    ALREADY_THERE = "already_there"
    LEVEL_WITH = "level_with"
    REACHABLE = "reachable"
    UNREACHABLE = "unreachable"
    NO_HIGHER_LEVEL = "no_higher_level"
    NOT_ASSESSED = "not_assessed"
    COMPONENT_GAP = "component_gap"
    NOT_IN_GROUP = "not_in_group"
    NO_EARLIER_EDITION = "no_earlier_edition"


@dataclass(frozen=True)
class Outcome:
    """One way to the target, and what putting it back gives.

    Attributes:
        raised: the way and its points.
        components: OSI, HCI and TII after the points that can be taken.
        score: the EGDI then, rounded to the edition's published decimals.
        rank: the rank then, within the target's group (in the world for a level).
    """

    raised: Raise
    components: tuple[float, float, float]
    score: Score
    rank: Rank


@dataclass(frozen=True)
class Requirement:
    """What a target asks of a country against one field.

    Attributes:
        reach: how the target stands to it.
        rank: its rank in this field with its score unchanged, recomputed from scores, in the
            target's group; None where no answer is computed.
        threshold: the lowest published score that meets the target; None where any score would.
        holders: for a rank, the members whose score that is.
        needed: points of EGDI missing, 0 when already there (`feasibility` tells who ever gained
            that much); None where no answer is computed.
        outcomes: the five ways, in the order of `Way`; empty unless reachable or unreachable.
        in_steps: the smallest mix in whole steps of a slider, raises of OSI, HCI and TII; None
            where none reaches the target or none is asked for.
        stayed: in the projected field, the members left as they stand for want of components.
    """

    reach: Reach
    rank: Rank | None = None
    threshold: Score | None = None
    holders: tuple[Iso3, ...] = ()
    needed: Points | None = None
    outcomes: tuple[Outcome, ...] = ()
    in_steps: tuple[float, float, float] | None = None
    stayed: tuple[Iso3, ...] = ()


@dataclass(frozen=True)
class TargetAnswer:
    """What it would take for one country.

    Attributes:
        iso3, edition, target: what was asked.
        standing: whether the country was assessed, or why not.
        missing: its missing components, which bar an answer.
        level: the level aimed at; None for a rank, and where there is no higher one.
        score, rank: published EGDI and its rank in the world; None where not assessed.
        of: how many members of the target's group were assessed.
        components: its OSI, HCI and TII; None where not assessed or missing.
        as_it_stands: against the edition's field.
        as_it_moves: against the field moved on as between the last two editions.
        earlier: the edition those moves are counted from; None for the first edition.
    """

    iso3: Iso3
    edition: Edition
    target: Target
    standing: Standing
    missing: tuple[Gap, ...]
    level: Level | None
    score: Score | None
    rank: Rank | None
    of: int
    components: tuple[float, float, float] | None
    as_it_stands: Requirement
    as_it_moves: Requirement
    earlier: Edition | None
