"""How far apart a group's members stand, and whether they drew together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.analysis.groups.convergence import Convergence, SpreadPath, Trend
from dashboard.analysis.groups.statistics import GroupEdition
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Index, Iso3, Score


@dataclass(frozen=True)
class RangesShown(Finding):
    """What a picture of groups' ranges shows."""

    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class SpreadsChanged(Finding):
    """Which groups drew together and which apart; at least one did either.

    Attributes:
        index: that is scored.
        first, last: the editions compared.
        closer, apart: the groups, in the order of choice.
    """

    index: Index
    first: Edition
    last: Edition
    closer: tuple[GroupCode, ...]
    apart: tuple[GroupCode, ...]


@dataclass(frozen=True)
class SpreadsSame(Finding):
    """The members of some groups stand as far apart last as first."""

    index: Index
    first: Edition
    last: Edition
    groups: tuple[GroupCode, ...]


@dataclass(frozen=True)
class HowFarApart(Finding):
    """A picture of how far apart groups' members stand in a single edition."""

    groups: tuple[GroupCode, ...]
    index: Index
    edition: Edition


@dataclass(frozen=True)
class TooFewInBoth(Finding):
    """No group has two members ranked in both editions; they may be the same."""

    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class NotJudged(Finding):
    """Groups that a headline passes over for want of two members ranked in both editions."""

    groups: tuple[GroupCode, ...]
    first: Edition
    last: Edition


@dataclass(frozen=True)
class NeitherCloserNorApart(Finding):
    """Groups that a headline on others passes over, as they stand as far apart as before."""

    groups: tuple[GroupCode, ...]


@dataclass(frozen=True)
class Deviations:
    """A group's standard deviations among the members ranked in both editions.

    Attributes:
        group: the group.
        members: how many were ranked in both.
        before, after: the deviations.
    """

    group: GroupCode
    members: int
    before: float
    after: float


@dataclass(frozen=True)
class DeviationsAtEnds(Finding):
    """The standard deviations that a verdict rests on."""

    groups: tuple[Deviations, ...]


@dataclass(frozen=True)
class StepsCloser(Finding):
    """At how many steps from an edition to the next a group drew together.

    Attributes:
        group: the group.
        closer, steps: at so many, of so many that can be judged.
        narrowest, widest: the editions in which all its ranked members stood closest, and furthest
            apart; the same where they always stood equally far.
    """

    group: GroupCode
    closer: int
    steps: int
    narrowest: tuple[Edition, ...]
    widest: tuple[Edition, ...]


@dataclass(frozen=True)
class EditionByEdition(Finding):
    """At how many steps each of several groups drew together."""

    paths: tuple[StepsCloser, ...]


@dataclass(frozen=True)
class RangeInEdition(Finding):
    """A group's worst and best members in an edition; nobody and no scores where none was ranked."""

    group: GroupCode
    edition: Edition
    worst: tuple[Iso3, ...]
    best: tuple[Iso3, ...]
    worst_score: Score | None
    best_score: Score | None


def spreads_changed(found: Sequence[Convergence]) -> Finding:
    """Which groups drew together and which apart.

    Args:
        found: each group's spread in the same two editions, at least one.
    """
    index, first, last = found[0].index, found[0].first, found[0].last
    judged = tuple(one.group for one in found if one.trend is not Trend.UNDEFINED)
    if not judged:
        return TooFewInBoth(index, first, last)
    if first == last:
        return HowFarApart(judged, index, last)
    closer, apart = of_trend(found, Trend.SHRANK), of_trend(found, Trend.GREW)
    if not closer and not apart:
        return SpreadsSame(index, first, last, judged)
    return SpreadsChanged(index, first, last, closer, apart)


def of_trend(found: Iterable[Convergence], trend: Trend) -> tuple[GroupCode, ...]:
    """The groups whose spread did the same."""
    return tuple(one.group for one in found if one.trend is trend)


def passed_over(found: Sequence[Convergence]) -> tuple[Finding, ...]:
    """The groups that the headline does not speak of, and why."""
    first, last = found[0].first, found[0].last
    same, unjudged = of_trend(found, Trend.UNCHANGED), of_trend(found, Trend.UNDEFINED)
    moved = len(same) + len(unjudged) < len(found)
    told: list[Finding] = []
    if same and moved and first != last:
        told.append(NeitherCloserNorApart(same))
    if unjudged and len(unjudged) < len(found):
        told.append(NotJudged(unjudged, first, last))
    return tuple(told)


def deviations_at_ends(found: Sequence[Convergence]) -> tuple[DeviationsAtEnds, ...]:
    """The standard deviations behind the verdict; nothing for one edition or without any."""
    if found[0].first == found[0].last:
        return ()
    told = tuple(
        Deviations(one.group, one.both, one.spread_both.first, one.spread_both.last)
        for one in found
        if one.spread_both.first is not None and one.spread_both.last is not None
    )
    return (DeviationsAtEnds(told),) if told else ()


def steps_closer(paths: Iterable[SpreadPath]) -> tuple[StepsCloser, ...]:
    """Every group's way from edition to edition, of those with at least two steps to judge."""
    return tuple(
        StepsCloser(path.group, path.shrank, path.told, path.narrowest, path.widest)
        for path in paths
        if path.told > 1
    )


def edition_by_edition(paths: tuple[StepsCloser, ...]) -> tuple[EditionByEdition, ...]:
    """The ways of several groups as one finding; nothing where there are none."""
    return (EditionByEdition(paths),) if paths else ()


def ranges(found: Iterable[GroupEdition]) -> tuple[RangeInEdition, ...]:
    """Every group's worst and best members in every edition."""
    return tuple(
        RangeInEdition(one.group, one.edition, one.worst, one.best, one.worst_score, one.best_score)
        for one in found
    )
