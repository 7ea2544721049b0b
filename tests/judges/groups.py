"""Judges what is said of groups: their statistics, levels, people, and whether they drew together."""

import os
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path

from dashboard.findings.convergence import (
    DeviationsAtEnds,
    EditionByEdition,
    HowFarApart,
    NeitherCloserNorApart,
    NotJudged,
    RangeInEdition,
    RangesShown,
    SpreadsChanged,
    SpreadsSame,
    StepsCloser,
    TooFewInBoth,
)
from dashboard.findings.finding import Finding
from dashboard.findings.group_lines import (
    GroupAhead,
    GroupAtEnds,
    GroupMoved,
    GroupsChanged,
    GroupsEqual,
    GroupsFirst,
    GroupStood,
    LinesShown,
    MembersCounted,
    NoGroupValue,
    NoSpread,
    OlderPopulations,
    OtherGroups,
    PopulationUnknown,
    WeightedByPopulation,
)
from dashboard.findings.groups import (
    GroupsNotCompared,
    MembersAsListed,
    NobodyRanked,
    OwnSetHolds,
    RankedChanged,
)
from dashboard.selection import Statistic
from tests.judges.case import THESE, Case, judge, near, same
from tests.reckoning.figures import lines, scores
from tests.reckoning.middles import (
    best,
    mean,
    middle,
    spread,
    trend,
    variance,
    weighted_mean,
    worst,
)
from tests.reckoning.naming import code_of
from tests.reckoning.places import how_many
from tests.reckoning.rounding import rounded


def statistic(case: Case, group: str, edition: int):
    """A group's statistic; of fewer than two members there is no spread."""
    asked = (THESE, case.asked.index, edition, group)
    match case.asked.statistic:
        case Statistic.MEAN:
            return mean(*asked)
        case Statistic.MEDIAN:
            return middle(*asked)
        case Statistic.WEIGHTED_MEAN:
            return weighted_mean(*asked)[0]
        case _:
            return spread(*asked) if how_many(*asked) > 1 else None


def values(case: Case, edition: int):
    found = {group: statistic(case, group, edition) for group in case.asked.groups}
    return {group: value for group, value in found.items() if value is not None}


def asked_truly(found, case: Case) -> None:
    asked = found.asked
    told = (asked.statistic, asked.index, asked.first, asked.last)
    assert told == (case.asked.statistic, case.asked.index, *case.period)


def judge_groups_compared(found: Finding, case: Case) -> None:
    asked_truly(found, case)
    ends = values(case, case.asked.last)
    starts = values(case, case.asked.first)
    if not ends:
        assert type(found) is NoGroupValue
        assert found.groups == case.asked.groups
        return
    if len(ends) == 1:
        ((group, value),) = ends.items()
        assert found.group == group
        if case.asked.first == case.asked.last or group not in starts:
            assert type(found) is GroupStood
            assert near(found.value, value)
        else:
            assert type(found) is GroupMoved
            assert near(found.before, starts[group])
            assert near(found.after, value)
            before, after = rounded(Fraction(starts[group]), 3), rounded(Fraction(value), 3)
            assert found.direction == (after > before) - (after < before)
        return
    read = {group: rounded(Fraction(value), 3) for group, value in ends.items()}
    least = case.asked.statistic is Statistic.SPREAD
    top = (min if least else max)(read.values())
    leaders = {group for group, value in read.items() if value == top}
    lead = [ends[group] for group in leaders]
    if len(leaders) == len(ends):
        assert type(found) is GroupsEqual
        assert same(found.groups, leaders)
    elif len(ends) == 2:
        assert type(found) is GroupAhead
        assert ({found.group}, {found.other}) == (leaders, set(ends) - leaders)
        assert near(found.other_value, ends[found.other])
    else:
        assert type(found) is GroupsFirst
        assert same(found.groups, leaders)
        assert found.of == len(ends)
    assert any(near(found.value, value) for value in lead)


for kind in (GroupAhead, GroupMoved, GroupsEqual, GroupsFirst, GroupStood, NoGroupValue):
    judge.register(kind, judge_groups_compared)


@judge.register
def _(found: OwnSetHolds, case: Case) -> None:
    codes = found.group.split("~")[1].split("-")
    assert list(found.members) == sorted(codes)
    asked = (*case.asked.groups, *case.asked.filters, case.asked.context, case.asked.whose)
    assert found.group in asked


@judge.register
def _(found: LinesShown, case: Case) -> None:
    asked_truly(found, case)


@judge.register
def _(found: NoSpread, case: Case) -> None:
    assert (found.groups, found.index) == (case.asked.groups, case.asked.index)
    assert case.asked.statistic is Statistic.SPREAD or case.asked.statistic.value
    assert not any(values(case, edition) for edition in case.years)


@judge.register
def _(found: GroupsChanged, case: Case) -> None:
    asked_truly(found, case)
    starts, ends = (values(case, edition) for edition in case.period)
    assert case.asked.first < case.asked.last
    assert len(ends) > 1
    assert same((one.group for one in found.changes), set(starts) & set(ends))
    for one in found.changes:
        assert near(one.change, float(ends[one.group]) - float(starts[one.group]))
    changes = [one.change for one in found.changes]
    assert changes == sorted(changes, reverse=case.asked.statistic is not Statistic.SPREAD)


@judge.register
def _(found: OtherGroups, case: Case) -> None:
    assert found.world == ("world" not in case.asked.groups)


@judge.register
def _(found: MembersCounted, case: Case) -> None:
    assert found.statistic is case.asked.statistic is not Statistic.WEIGHTED_MEAN


@judge.register
def _(found: WeightedByPopulation, case: Case) -> None:
    assert case.asked.statistic is Statistic.WEIGHTED_MEAN
    assert (found.first, found.last) == case.period


@judge.register
def _(found: OlderPopulations, case: Case) -> None:
    members = {code for group in case.asked.groups for code in THESE.groups[group]}
    truly = {
        (code, edition, THESE.means[edition, code].people_year)
        for code in members
        for edition in case.years
        if (edition, code) in THESE.means
        and THESE.means[edition, code].people is not None
        and THESE.means[edition, code].people_year != edition
    }
    assert same(((one.country, one.edition, one.year) for one in found.members), truly)


@judge.register
def _(found: PopulationUnknown, case: Case) -> None:
    truly: dict[str, set[int]] = {}
    for group in case.asked.groups:
        for edition in case.years:
            for code in weighted_mean(THESE, case.asked.index, edition, group)[1]:
                truly.setdefault(code, set()).add(edition)
    told = {one.country: one.editions for one in found.members}
    assert told == {code: tuple(sorted(editions)) for code, editions in truly.items()} != {}


@judge.register
def _(found: GroupAtEnds, case: Case) -> None:
    assert found.group in case.asked.groups
    line = {
        edition: value
        for edition in case.years
        if (value := statistic(case, found.group, edition)) is not None
    }
    if not line:
        assert (found.first, found.last, found.before, found.after) == (None,) * 4
        return
    assert (found.first, found.last) == (min(line), max(line))
    assert near(found.before, line[found.first])
    assert near(found.after, line[found.last])


@judge.register
def _(found: NobodyRanked, case: Case) -> None:
    shown = (found.groups, found.index, found.first, found.last)
    assert shown == (case.asked.groups, case.asked.index, *case.period)
    years = set(case.period) if case.teller == "group-spread" else case.years
    assert not any(
        how_many(THESE, case.asked.index, edition, group)
        for edition in years
        for group in case.asked.groups
    )


@judge.register
def _(found: MembersAsListed, case: Case) -> None:
    by_level = case.teller in ("population-levels", "level-transitions")
    groups = (case.asked.whose,) if by_level else case.asked.groups
    told = [one.group for one in found.lists]
    assert told == [group for group in groups if group in told]
    dates = as_of()
    assert {one.group: one.as_of for one in found.lists if one.group in dates} == {
        group: dates[group] for group in groups if group in dates
    }
    undated = ("world", "region", "subregion")
    assert all(THESE.kinds[group] not in undated for group in told)


@cache
def as_of() -> dict[str, str]:
    """The date that the list of every union's members holds from."""
    return {
        code_of(line["group"]): line["members_as_of"]
        for line in lines(Path(os.environ["EGOV_DATA"]), "groups")
    }


def counts(case: Case) -> dict[str, tuple[int, int]]:
    return {
        group: tuple(how_many(THESE, case.asked.index, at, group) for at in case.period)
        for group in case.asked.groups
    }


@judge.register
def _(found: RankedChanged, case: Case) -> None:
    truly = {group: ends for group, ends in counts(case).items() if ends[0] != ends[1]}
    assert {one.group: (one.before, one.after) for one in found.groups} == truly != {}
    assert all((one.first, one.last) == case.period for one in found.groups)


@judge.register
def _(found: GroupsNotCompared, case: Case) -> None:
    assert found.edition == case.asked.last
    if case.teller == "group-means":
        told = set(values(case, case.asked.last))
    else:
        told = {group for group, (_, after) in counts(case).items() if after}
    left = tuple(group for group in case.asked.groups if group not in told)
    assert found.groups == left != ()
    assert told


# Whether groups drew together.


def trends(case: Case) -> dict[str, str]:
    return {
        group: trend(THESE, case.asked.index, *case.period, group) for group in case.asked.groups
    }


def of_trend(case: Case, wanted: str) -> tuple[str, ...]:
    return tuple(group for group, one in trends(case).items() if one == wanted)


def judge_spreads(found: Finding, case: Case) -> None:
    assert found.index is case.asked.index
    first, last = case.period
    judged = tuple(group for group, one in trends(case).items() if one != "undefined")
    if type(found) is HowFarApart:
        assert first == last == found.edition
        assert found.groups == judged != ()
        return
    assert (found.first, found.last) == case.period
    closer, apart = of_trend(case, "shrank"), of_trend(case, "grew")
    if not judged:
        assert type(found) is TooFewInBoth
    elif not closer and not apart:
        assert type(found) is SpreadsSame
        assert found.groups == judged
        assert first < last
    else:
        assert type(found) is SpreadsChanged
        assert (found.closer, found.apart) == (closer, apart)


for kind in (HowFarApart, SpreadsChanged, SpreadsSame, TooFewInBoth):
    judge.register(kind, judge_spreads)


@judge.register
def _(found: RangesShown, case: Case) -> None:
    assert (found.index, found.first, found.last) == (case.asked.index, *case.period)


@judge.register
def _(found: NotJudged, case: Case) -> None:
    assert (found.first, found.last) == case.period
    assert found.groups == of_trend(case, "undefined") != ()


@judge.register
def _(found: NeitherCloserNorApart, case: Case) -> None:
    assert found.groups == of_trend(case, "unchanged") != ()
    assert of_trend(case, "shrank") or of_trend(case, "grew")


def in_both(case: Case, group: str, first: int, last: int):
    before, after = (scores(THESE, case.asked.index, at, group) for at in (first, last))
    both = [code for code in before if code in after]
    return [before[code] for code in both], [after[code] for code in both]


@judge.register
def _(found: DeviationsAtEnds, case: Case) -> None:
    assert case.asked.first < case.asked.last
    truly = {group for group, one in trends(case).items() if one != "undefined"}
    assert same((one.group for one in found.groups), truly)
    for one in found.groups:
        before, after = in_both(case, one.group, *case.period)
        assert one.members == len(before)
        assert near(one.before, float(variance(before)) ** 0.5)
        assert near(one.after, float(variance(after)) ** 0.5)


@judge.register
def _(found: StepsCloser, case: Case) -> None:
    steps = [
        trend(THESE, case.asked.index, first, last, found.group)
        for first, last in pairwise(case.years)
    ]
    told = [one for one in steps if one != "undefined"]
    assert found.group in case.asked.groups
    assert (found.closer, found.steps) == (told.count("shrank"), len(told))
    assert found.steps > 1
    spreads = {
        edition: variance(list(own.values()))
        for edition in case.years
        if len(own := scores(THESE, case.asked.index, edition, found.group)) > 1
    }
    for said, most in ((found.narrowest, min), (found.widest, max)):
        extreme = most(spreads.values())
        assert said == tuple(edition for edition, one in spreads.items() if one == extreme)


@judge.register
def _(found: EditionByEdition, case: Case) -> None:
    assert same(found.paths, case.of(StepsCloser))
    for one in found.paths:
        judge(one, case)


@judge.register
def _(found: RangeInEdition, case: Case) -> None:
    asked = (THESE, case.asked.index, found.edition, found.group)
    assert found.group in case.asked.groups
    assert found.edition in case.period
    assert same(found.worst, worst(*asked))
    assert same(found.best, best(*asked))
    own = scores(*asked).values()
    assert near(found.worst_score, min(own, default=None))
    assert near(found.best_score, max(own, default=None))
