"""Judges what is said of levels: the world's and groups' members, their people, who moved."""

from fractions import Fraction

from dashboard.findings.finding import Finding
from dashboard.findings.level_moves import (
    AllMoved,
    CellFilled,
    LevelOnlyIn,
    LevelsMoved,
    Move,
    MovesShown,
    NobodyAtTopLevel,
    NobodyInBothEditions,
    PeopleAtLevels,
    PeopleAtTop,
    PeopleCountedWhole,
    PeopleShown,
    PopulationMissing,
    PopulationNotKnown,
)
from dashboard.findings.levels import (
    GroupAtLevels,
    GroupAtTop,
    GroupsShown,
    LargerShare,
    LargestShare,
    LevelBounds,
    LevelsMovedByMethod,
    NobodyAtTop,
    NoMemberRanked,
    OnlyMemberRanked,
    SameShare,
    SharesAtEnds,
    WithoutLevel,
    WorldAtLevels,
    WorldAtTop,
    WorldShown,
)
from tests.judges.case import THESE, Case, judge, near, same, without_figures
from tests.reckoning.figures import scores, without
from tests.reckoning.levels import (
    between_levels,
    level,
    level_counts,
    people_by_level,
    transitions,
)
from tests.reckoning.method import breaks_between
from tests.reckoning.places import how_many


def at_top(case: Case, edition: int, group: str = "world") -> tuple[int, int]:
    counts = level_counts(THESE, case.asked.index, edition, group)
    return counts["very_high"], sum(counts.values())


def told_of(found) -> tuple[int, int]:
    return found.members, found.of


def share(case: Case, edition: int, group: str) -> Fraction:
    top, of = at_top(case, edition, group)
    return Fraction(top, of) if of else Fraction(0)


for kind in (LevelBounds, PeopleCountedWhole):
    judge.register(kind, without_figures)


@judge.register
def _(found: LevelsMovedByMethod, case: Case) -> None:
    assert breaks_between(THESE, case.asked.index, *case.period)


def judge_shown(found: Finding, case: Case) -> None:
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)


for kind in (GroupsShown, WorldShown):
    judge.register(kind, judge_shown)


@judge.register
def _(found: WorldAtTop, case: Case) -> None:
    judge_shown(found, case)
    assert told_of(found.before) == at_top(case, case.asked.first)
    assert told_of(found.now) == at_top(case, case.asked.last)


@judge.register
def _(found: WorldAtLevels, case: Case) -> None:
    assert found.edition in case.period
    truly = level_counts(THESE, case.asked.index, found.edition)
    assert list(found.counts) == list(truly.items())


@judge.register
def _(found: WithoutLevel, case: Case) -> None:
    assert found.index is case.asked.index
    truly = {
        edition: sum(why == found.why for why in without(THESE, case.asked.index, edition).values())
        for edition in case.years
    }
    told = {one.edition: one.members for one in found.counts}
    assert told == {edition: count for edition, count in truly.items() if count} != {}


def judge_groups_at_top(found: Finding, case: Case) -> None:
    last = case.asked.last
    ranked = [
        group for group in case.asked.groups if how_many(THESE, case.asked.index, last, group)
    ]
    assert found.index is case.asked.index
    assert getattr(found, "edition", last) == last
    if not ranked:
        assert type(found) is NoMemberRanked
        assert found.groups == case.asked.groups
        return
    if len(ranked) == 1:
        (group,) = ranked
        own = scores(THESE, case.asked.index, last, group)
        if len(own) == 1:
            assert type(found) is OnlyMemberRanked
            ((country, score),) = own.items()
            said = (found.country, found.group, found.level)
            assert said == (country, group, level(score))
            return
        if share(case, last, group):
            judge_alone_at_top(found, case, group)
            return
    shares = {group: share(case, last, group) for group in ranked}
    best = max(shares.values())
    leaders = {group for group, one in shares.items() if one == best}
    if not best:
        assert type(found) is NobodyAtTop
        assert same(found.groups, ranked)
    elif len(leaders) == len(shares):
        assert type(found) is SameShare
        assert same(found.groups, leaders)
        assert found.share == best
    elif len(shares) == 2:
        assert type(found) is LargerShare
        assert ({found.group}, {found.other}) == (leaders, set(ranked) - leaders)
        assert told_of(found.now) == at_top(case, last, found.group)
        assert told_of(found.other_now) == at_top(case, last, found.other)
    else:
        assert type(found) is LargestShare
        assert same(found.groups, leaders)
        assert found.share == best


def judge_alone_at_top(found: Finding, case: Case, group: str) -> None:
    first, last = case.period
    assert type(found) is GroupAtTop
    assert (found.group, found.first, found.last) == (group, first, last)
    assert told_of(found.now) == at_top(case, last, group)
    then = at_top(case, first, group)
    if first == last or not then[1]:
        assert found.before is None
    else:
        assert told_of(found.before) == then


for kind in (
    *(GroupAtTop, LargerShare, LargestShare, NobodyAtTop, NoMemberRanked, OnlyMemberRanked),
    SameShare,
):
    judge.register(kind, judge_groups_at_top)


@judge.register
def _(found: SharesAtEnds, case: Case) -> None:
    assert (found.first, found.last) == case.period
    assert found.first < found.last
    both = [
        group
        for group in case.asked.groups
        if all(how_many(THESE, case.asked.index, at, group) for at in case.period)
    ]
    assert [one.group for one in found.shares] == both
    for one in found.shares:
        assert (one.before, one.now) == tuple(share(case, at, one.group) for at in case.period)


@judge.register
def _(found: GroupAtLevels, case: Case) -> None:
    assert found.group in case.asked.groups
    assert found.edition in case.period
    counts = level_counts(THESE, case.asked.index, found.edition, found.group)
    of = sum(counts.values())
    truly = {name: Fraction(count, of) for name, count in counts.items() if count}
    told = dict(found.shares)
    assert list(told) == list(truly)
    assert all(near(told[name], truly[name]) for name in truly)


# Who moved between levels.


@judge.register
def _(found: MovesShown, case: Case) -> None:
    judge_shown(found, case)
    assert found.group == case.asked.whose


def moves(case: Case) -> dict[str, tuple[str, ...]]:
    return between_levels(THESE, case.asked.index, *case.period, case.asked.whose)


def judge_moves(found: Finding, case: Case) -> None:
    judge(found.shown, case)
    truly = moves(case)
    counts = {move: len(truly[move]) for move in Move if truly[move]}
    if not counts:
        assert type(found) is NobodyInBothEditions
    elif len(counts) == 1:
        assert type(found) is AllMoved
        assert {found.move: found.members} == counts
    else:
        assert type(found) is LevelsMoved
        told = {Move.ROSE: found.rose, Move.FELL: found.fell, Move.STAYED: found.stayed}
        assert {move: count for move, count in told.items() if count} == counts
        assert found.members == sum(counts.values())


for kind in (AllMoved, LevelsMoved, NobodyInBothEditions):
    judge.register(kind, judge_moves)


@judge.register
def _(found: LevelOnlyIn, case: Case) -> None:
    first, last = case.period
    way = {first: "left", last: "entered"}[found.edition]
    assert found.members == len(moves(case)[way]) > 0


@judge.register
def _(found: CellFilled, case: Case) -> None:
    cells = transitions(THESE, case.asked.index, *case.period, case.asked.whose)
    assert found.members == len(cells[found.before, found.after])
    assert len(case.of(CellFilled)) == len(cells)


# Whose people live at which level.


@judge.register
def _(found: PeopleShown, case: Case) -> None:
    judge_shown(found, case)
    assert found.group == case.asked.whose


def people(case: Case, edition: int) -> dict[str, Fraction]:
    return people_by_level(THESE, case.asked.index, edition, case.asked.whose)[0]


def judge_people(found: Finding, case: Case) -> None:
    judge(found.shown, case)
    before, now = (people(case, edition)["very_high"] for edition in case.period)
    assert near(found.before, before)
    if now:
        assert type(found) is PeopleAtTop
        assert near(found.now, now)
    else:
        assert type(found) is NobodyAtTopLevel


for kind in (NobodyAtTopLevel, PeopleAtTop):
    judge.register(kind, judge_people)


@judge.register
def _(found: PopulationNotKnown, case: Case) -> None:
    assert not all(people(case, edition) for edition in case.period)


@judge.register
def _(found: PeopleAtLevels, case: Case) -> None:
    assert found.edition in case.period
    truly = {state: one for state, one in people(case, found.edition).items() if one}
    told = dict(found.shares)
    assert set(told) == set(truly)
    assert all(near(told[state], truly[state]) for state in truly)


@judge.register
def _(found: PopulationMissing, case: Case) -> None:
    most = max(
        len(people_by_level(THESE, case.asked.index, edition, case.asked.whose)[2])
        for edition in case.years
    )
    assert found.most == most > 0
