"""What it would take: the points a country needs for a rank, a group's first place or a level."""

from functools import lru_cache

import numpy as np

from dashboard.analysis.change.movement import above
from dashboard.analysis.ranking.belonging import higher_level
from dashboard.analysis.ranking.composition import Field, field_of, gaps
from dashboard.analysis.ranking.decimals import Floats, as_published, points_between
from dashboard.analysis.ranking.standing import standing
from dashboard.analysis.targets.allocation import in_steps, raises, triple
from dashboard.analysis.targets.projection import project
from dashboard.analysis.targets.results import (
    NEXT_LEVEL,
    Outcome,
    Reach,
    Requirement,
    Target,
    TargetAnswer,
    TargetKind,
    aim,
    at_level,
    first_of,
    top,
)
from dashboard.survey import LEVEL_FLOORS, Edition, Index, Iso3, Level, Points, Rank, Score, Survey

__all__ = [
    "NEXT_LEVEL",
    "Outcome",
    "Reach",
    "Requirement",
    "Target",
    "TargetAnswer",
    "TargetKind",
    "aim",
    "at_level",
    "first_of",
    "reach",
    "smallest_mix",
    "top",
]


@lru_cache(maxsize=500)
def reach(survey: Survey, iso3: Iso3, edition: Edition, target: Target) -> TargetAnswer:
    """What a target asks of a country, against the field as it stands and as it would move on.

    For a rank N the country needs the N-th best score among the others: equal scores share the
    better place, so drawing level suffices, and N − 1 others at most stand above. For a level it
    needs the first published decimal above the level's floor. The need is the difference to the
    published EGDI; the residual (published minus composed) stays, so raising component i by r
    moves EGDI by wᵢ r. What is put back is rounded to the published decimals before it is ranked,
    as published scores are. For the field that moves on see `projection.project`; the country
    itself stands still in it.

    Args:
        survey: the figures.
        iso3: the country.
        edition: the edition it is asked of.
        target: what is aimed at.

    Raises:
        KeyError: no such country, edition or group.
    """
    field = field_of(survey, edition)
    members = frozenset(survey.members(target.group))
    stands = standing(survey, Index.EGDI, iso3, edition)
    missing = gaps(survey, iso3, edition)
    place = field.codes.index(iso3) if iso3 in field.codes else None
    level = target.level
    if target.kind is TargetKind.LEVEL and level is None and place is not None:
        level = higher_level(Score(float(field.scores[place])))
    projection = project(survey, edition)
    barred = obstacle(target, level, iso3 in members, place, bool(missing))
    if barred is not None or place is None:
        now = moved = Requirement(barred or Reach.NOT_ASSESSED)
    else:
        now = requirement(field, field, place, target, level, members)
        moved = Requirement(Reach.NO_EARLIER_EDITION)
        if projection is not None:
            stayed = tuple(code for code in projection.stayed if code != iso3)
            moved = requirement(field, projection.field, place, target, level, members, stayed)
    return TargetAnswer(
        iso3=iso3,
        edition=edition,
        target=target,
        standing=stands,
        missing=missing,
        level=level,
        score=None if place is None else Score(float(field.scores[place])),
        rank=None if place is None else Rank(int(field.ranks[place])),
        of=len(members & frozenset(field.codes)),
        components=None if place is None or missing else triple(field.components[place]),
        as_it_stands=now,
        as_it_moves=moved,
        earlier=None if projection is None else projection.earlier,
    )


def smallest_mix(answer: TargetAnswer) -> tuple[float, float, float] | None:
    """The raises of the smallest mix in whole steps of a slider.

    Returns:
        The raises of OSI, HCI and TII for the field as it stands, or where that asks for nothing
        for the field as it would move; None where no mix reaches the target.
    """
    found = answer.as_it_stands if answer.as_it_stands.outcomes else answer.as_it_moves
    return found.in_steps


def obstacle(
    target: Target, level: Level | None, member: bool, place: int | None, gapped: bool
) -> Reach | None:
    """Why no answer can be computed; None where one can."""
    if target.kind is TargetKind.RANK and not member:
        return Reach.NOT_IN_GROUP
    if place is None:
        return Reach.NOT_ASSESSED
    if target.kind is TargetKind.LEVEL and level is None:
        return Reach.NO_HIGHER_LEVEL
    return Reach.COMPONENT_GAP if gapped else None


def requirement(
    own: Field,
    others: Field,
    place: int,
    target: Target,
    level: Level | None,
    members: frozenset[Iso3],
    stayed: tuple[Iso3, ...] = (),
) -> Requirement:
    """What a target asks of the country at one place of the field, against one field of others.

    Args:
        own: the edition's field, which the country's own scores are taken from.
        others: the field its rivals' scores are taken from, in the same order of members.
        place: where the country stands in both.
        target: what is aimed at.
        level: the level aimed at, for a level.
        members: the codes ranked within.
        stayed: passed on to the answer.
    """
    rivals = np.array(
        [code in members and at != place for at, code in enumerate(own.codes)], dtype=bool
    )
    scores = np.sort(others.scores[rivals])[::-1]
    score, components = Score(float(own.scores[place])), own.components[place]
    threshold = to_match(scores, target, level, own.decimals)
    by_rank = not (target.kind is TargetKind.LEVEL and level is not None)
    holders = tuple(
        code
        for code, rival, other in zip(own.codes, rivals, others.scores, strict=True)
        if by_rank and rival and other == threshold
    )
    rank = place_among(scores, score)
    if threshold is None or score >= threshold:
        published = 1 + int((own.ranks[rivals] < own.ranks[place]).sum())
        behind = own is others and target.kind is TargetKind.RANK and published > target.rank
        status = Reach.LEVEL_WITH if behind else Reach.ALREADY_THERE
        return Requirement(status, rank, threshold, holders, Points(0.0), stayed=stayed)
    needed = points_between(score, threshold)
    outcomes = []
    # What falls short by half a unit of the last published place or less is rounded up to it.
    slack = 0.5 * 10.0**-own.decimals + 1e-9
    for raised in raises(needed, own.weights, components, slack):
        taken = np.array(raised.taken)
        reached = Score(float(as_published(score + own.weights @ taken, own.decimals)))
        outcomes.append(
            Outcome(raised, triple(components + taken), reached, place_among(scores, reached))
        )
    attainable = any(outcome.raised.reachable for outcome in outcomes)
    return Requirement(
        reach=Reach.REACHABLE if attainable else Reach.UNREACHABLE,
        rank=rank,
        threshold=threshold,
        holders=holders,
        needed=needed,
        outcomes=tuple(outcomes),
        in_steps=in_steps(needed, own.weights, components, slack),
        stayed=stayed,
    )


def to_match(scores: Floats, target: Target, level: Level | None, decimals: int) -> Score | None:
    """The score that a target asks for; None where there is none.

    Args:
        scores: of the rivals, the highest first.
        target: what is aimed at.
        level: the level aimed at, for a level.
        decimals: that scores are published with.
    """
    if target.kind is TargetKind.LEVEL and level is not None:
        if level is Level.LOW:
            return None
        return Score(round(LEVEL_FLOORS[level] + 10.0**-decimals, decimals))
    return Score(float(scores[target.rank - 1])) if len(scores) >= target.rank else None


def place_among(scores: Floats, score: Score) -> Rank:
    """The competition rank of a score among others."""
    return Rank(1 + int(above(scores, np.array([score]))[0]))
