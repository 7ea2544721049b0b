"""What can be said of a target: how far it is, and what could bring it."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.targets.allocation import Way
from dashboard.analysis.targets.targets import Reach, Requirement, TargetAnswer
from dashboard.findings.finding import Finding
from dashboard.findings.what_if import NothingComputed
from dashboard.selection import FirstOf, Target
from dashboard.survey import (
    COMPONENTS,
    LEVEL_FLOORS,
    Edition,
    GroupCode,
    Index,
    Iso3,
    Level,
    Points,
    Rank,
    Score,
    Survey,
)

__all__ = ["Way"]


class Against(StrEnum):
    """Which field a target is reckoned against: the edition's, or that moved on once more."""

    TODAY = "today"
    MOVED = "moved"


@dataclass(frozen=True)
class Needs(Finding):
    """How far a target is.

    Attributes:
        country, edition: who and when.
        target: what is aimed at.
        level: the level that is aimed at, where it is one.
        points: of EGDI missing.
    """

    country: Iso3
    edition: Edition
    target: Target
    level: Level | None
    points: Points


@dataclass(frozen=True)
class WouldFallShort(Finding):
    """That a target is met, and would be missed if the others moved on.

    Attributes:
        country, edition: who and when.
        target: what is aimed at, a place.
        level_with: whether its published score is that of the place, though the UN put it behind.
        points: of EGDI that would be missing.
        earlier: the edition from which the others moved.
    """

    country: Iso3
    edition: Edition
    target: Target
    level_with: bool
    points: Points
    earlier: Edition | None


@dataclass(frozen=True)
class AlreadyMet(Finding):
    """That a target is met already.

    Attributes:
        country, edition: who and when.
        target: what is aimed at, a place.
        rank, of: its place in the world, and of how many.
        level_with: whether its published score is that of the place, though the UN put it behind.
        earlier: the edition from which the others moved; None where there is none.
    """

    country: Iso3
    edition: Edition
    target: Target
    rank: Rank
    of: int
    level_with: bool
    earlier: Edition | None


@dataclass(frozen=True)
class NotInGroup(Finding):
    """That a country is no member of the group whose first place is aimed at."""

    country: Iso3
    group: GroupCode


@dataclass(frozen=True)
class NoHigherLevel(Finding):
    """That a country is at the highest level."""

    country: Iso3
    edition: Edition


@dataclass(frozen=True)
class NeedsShown(Finding):
    """The measure of the picture, and from where the country sets out.

    Attributes:
        edition: whose scores they are.
        rank, of: its place in the world, and of how many.
        score: its EGDI.
    """

    edition: Edition
    rank: Rank
    of: int
    score: Score


@dataclass(frozen=True)
class Alone(Finding):
    """Which indices could bring the points needed, each alone.

    Attributes:
        against: which field.
        able, unable: those that could and could not.
        mix: whether all three together can.
    """

    against: Against
    able: tuple[Index, ...]
    unable: tuple[Index, ...]
    mix: bool


@dataclass(frozen=True)
class NeedsIfMoved(Finding):
    """What the target asks if the others move on; 0 points where it would be met."""

    points: Points
    earlier: Edition
    edition: Edition


@dataclass(frozen=True)
class NothingEarlier(Finding):
    """That there is no earlier edition to carry the others' moves on from."""


@dataclass(frozen=True)
class ScoreToMatch(Finding):
    """The score of the place aimed at, and who holds it."""

    score: Score
    holders: tuple[Iso3, ...]


@dataclass(frozen=True)
class LevelBegins(Finding):
    """Above which score the level aimed at begins."""

    floor: Score


@dataclass(frozen=True)
class OutOfReachMarked(Finding):
    """What the mark of a way out of reach means."""


@dataclass(frozen=True)
class MixMeant(Finding):
    """What the smallest mix is."""


@dataclass(frozen=True)
class RoundedUp(Finding):
    """That points are rounded up."""


@dataclass(frozen=True)
class MovedField(Finding):
    """How the moved field is made."""

    earlier: Edition
    edition: Edition


@dataclass(frozen=True)
class MethodCarriedOn(Finding):
    """That a change of method is carried on in the moved field."""

    edition: Edition


@dataclass(frozen=True)
class LeftInPlace(Finding):
    """How many members stand still in the moved field for want of an index."""

    count: int


@dataclass(frozen=True)
class PointsAgainst(Finding):
    """That what follows are the points against a field."""

    against: Against
    edition: Edition


@dataclass(frozen=True)
class WayTold(Finding):
    """One way to the target.

    Attributes:
        way: which.
        points: of OSI, HCI and TII.
        reachable: whether no index would have to pass 1.
    """

    way: Way
    points: tuple[float, float, float]
    reachable: bool


def nothing_asked(survey: Survey, answer: TargetAnswer, target: Target) -> Finding | None:
    """Why there is nothing to draw; None where there is."""
    country, edition = answer.iso3, answer.edition
    now = answer.as_it_stands
    if now.reach is Reach.NOT_IN_GROUP and isinstance(target, FirstOf):
        return NotInGroup(country, target.group)
    if now.reach is Reach.NO_HIGHER_LEVEL:
        return NoHigherLevel(country, edition)
    if answer.components is None or answer.rank is None:
        missing = tuple(gap.index for gap in answer.missing)
        return NothingComputed(country, edition, answer.standing, missing)
    if now.outcomes or answer.as_it_moves.outcomes:
        return None
    return AlreadyMet(
        country,
        edition,
        target,
        answer.rank,
        assessed(survey, edition),
        now.reach is Reach.LEVEL_WITH,
        answer.earlier,
    )


def target_found(answer: TargetAnswer, target: Target) -> Needs | WouldFallShort:
    """How far a target is that is not met, or would not be if the others moved on."""
    now, later = answer.as_it_stands, answer.as_it_moves
    if now.outcomes:
        points = now.needed or Points(0.0)
        return Needs(answer.iso3, answer.edition, target, answer.level, points)
    return WouldFallShort(
        answer.iso3,
        answer.edition,
        target,
        now.reach is Reach.LEVEL_WITH,
        later.needed or Points(0.0),
        answer.earlier,
    )


def needs_shown(survey: Survey, answer: TargetAnswer) -> NeedsShown:
    """From where a country that was assessed sets out."""
    edition = answer.edition
    rank, score = answer.rank or Rank(0), answer.score or Score(0.0)
    return NeedsShown(edition, rank, assessed(survey, edition), score)


def assessed(survey: Survey, edition: Edition) -> int:
    """How many members were assessed."""
    return int(survey.assessed[edition].sum())


def alone(found: Requirement, against: Against) -> tuple[Alone, ...]:
    """Which index alone could bring the points needed; nothing where none are."""
    if not found.outcomes:
        return ()
    within = {one.raised.way: one.raised.reachable for one in found.outcomes}
    able = tuple(index for index in COMPONENTS if within[Way(index.value)])
    unable = tuple(index for index in COMPONENTS if not within[Way(index.value)])
    return (Alone(against, able, unable, found.reach is Reach.REACHABLE),)


def what_it_takes(answer: TargetAnswer) -> tuple[Finding, ...]:
    """What could bring the points as the field stands and as it moves, beside the title."""
    now, later = answer.as_it_stands, answer.as_it_moves
    moved: tuple[Finding, ...] = ()
    if answer.earlier is None:
        moved = (NothingEarlier(),)
    elif now.outcomes:
        needed = later.needed or Points(0.0)
        moved = (NeedsIfMoved(needed, answer.earlier, answer.edition),)
    return (*alone(now, Against.TODAY), *moved, *alone(later, Against.MOVED))


def to_match(answer: TargetAnswer) -> tuple[Finding, ...]:
    """The score that the target asks for and who has it; nothing where the target is met."""
    now = answer.as_it_stands
    if not now.outcomes or now.threshold is None:
        return ()
    floor = None if answer.level is None else LEVEL_FLOORS[answer.level]
    if floor is not None:
        return (LevelBegins(Score(floor)),)
    return (ScoreToMatch(now.threshold, now.holders),)


def moved_field(survey: Survey, answer: TargetAnswer) -> tuple[Finding, ...]:
    """How the moved field is made; nothing where there is none."""
    if answer.earlier is None:
        return ()
    broken = survey.has_break(Index.EGDI, answer.edition)
    stayed = len(answer.as_it_moves.stayed)
    return (
        MovedField(answer.earlier, answer.edition),
        *([MethodCarriedOn(answer.edition)] if broken else []),
        *([LeftInPlace(stayed)] if stayed else []),
    )


def ways_told(answer: TargetAnswer) -> tuple[Finding, ...]:
    """Every way in numbers, field by field."""
    fields = ((answer.as_it_stands, Against.TODAY), (answer.as_it_moves, Against.MOVED))
    return tuple(
        told
        for found, against in fields
        if found.outcomes
        for told in (
            PointsAgainst(against, answer.edition),
            *(
                WayTold(one.raised.way, one.raised.points, one.raised.reachable)
                for one in found.outcomes
            ),
        )
    )
