"""Members by level: how many of the world's, and of the groups compared, are at the highest one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from dashboard.analysis.groups.statistics import GroupEdition
from dashboard.analysis.ranking.standing import Standing
from dashboard.analysis.ranking.table import unranked
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Index, Iso3, Level, Survey

TOP = Level.VERY_HIGH


@dataclass(frozen=True)
class AtTop:
    """How many members of a group are at the highest level, of how many that have one."""

    members: int
    of: int

    @property
    def share(self) -> Fraction:
        """The same as a share; where nobody has a level, none."""
        return Fraction(self.members, self.of) if self.of else Fraction(0)


@dataclass(frozen=True)
class LevelBounds(Finding):
    """Where the bounds of the levels lie."""


@dataclass(frozen=True)
class LevelsMovedByMethod(Finding):
    """A change of method can move many members over a bound at once."""


@dataclass(frozen=True)
class WorldShown(Finding):
    """What a picture of all members by level shows."""

    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class WorldAtTop(Finding):
    """How many members are at the highest level, and how many were; the same for one edition."""

    index: Index
    first: Edition
    last: Edition
    before: AtTop
    now: AtTop


@dataclass(frozen=True)
class WorldAtLevels(Finding):
    """How many members are at each level in an edition, the best first."""

    edition: Edition
    counts: tuple[tuple[Level, int], ...]


@dataclass(frozen=True)
class Without:
    """How many members have no level in an edition."""

    members: int
    edition: Edition


@dataclass(frozen=True)
class WithoutLevel(Finding):
    """How many members have no level on an index in which editions, for one reason."""

    why: Standing
    index: Index
    counts: tuple[Without, ...]


@dataclass(frozen=True)
class GroupsShown(Finding):
    """What a picture of groups' members by level shows."""

    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class NoMemberRanked(Finding):
    """No member of any group was ranked in an edition."""

    groups: tuple[GroupCode, ...]
    index: Index
    edition: Edition


@dataclass(frozen=True)
class NobodyAtTop(Finding):
    """No ranked member of any group was at the highest level in an edition."""

    groups: tuple[GroupCode, ...]
    index: Index
    edition: Edition


@dataclass(frozen=True)
class OnlyMemberRanked(Finding):
    """The only member ranked of the only group of which any was, and its level."""

    country: Iso3
    group: GroupCode
    index: Index
    edition: Edition
    level: Level


@dataclass(frozen=True)
class GroupAtTop(Finding):
    """How many members of the only group are at the highest level, and how many were.

    Attributes:
        group: the one.
        index: that decides on levels.
        first, last: the editions.
        before, now: of its members; before is None where there is nothing to set beside now.
    """

    group: GroupCode
    index: Index
    first: Edition
    last: Edition
    before: AtTop | None
    now: AtTop


@dataclass(frozen=True)
class LargestShare(Finding):
    """Of at least three groups one or some, though not all, have the largest share at the top."""

    groups: tuple[GroupCode, ...]
    index: Index
    edition: Edition
    share: Fraction


@dataclass(frozen=True)
class LargerShare(Finding):
    """Of two groups one has a larger share at the top."""

    group: GroupCode
    other: GroupCode
    index: Index
    edition: Edition
    now: AtTop
    other_now: AtTop


@dataclass(frozen=True)
class SameShare(Finding):
    """All of at least two groups have the same share at the top, and it is not none."""

    groups: tuple[GroupCode, ...]
    index: Index
    edition: Edition
    share: Fraction


@dataclass(frozen=True)
class ShareAtEnds:
    """A group's share at the highest level in two editions."""

    group: GroupCode
    before: Fraction
    now: Fraction


@dataclass(frozen=True)
class SharesAtEnds(Finding):
    """The shares of several groups at the highest level in two editions, in the order of choice."""

    first: Edition
    last: Edition
    shares: tuple[ShareAtEnds, ...]


@dataclass(frozen=True)
class GroupAtLevels(Finding):
    """The share of a group's ranked members at each level at which any is; none without a rank."""

    group: GroupCode
    edition: Edition
    shares: tuple[tuple[Level, float], ...]


def world_at_top(
    index: Index, counts: Mapping[Edition, Mapping[Level, int]], first: Edition, last: Edition
) -> WorldAtTop:
    """How many members are at the highest level, first and last.

    Args:
        index: that decides on levels.
        counts: members at each level, by edition.
        first, last: the editions.
    """
    before, now = (
        AtTop(counts[edition][TOP], sum(counts[edition].values())) for edition in (first, last)
    )
    return WorldAtTop(index, first, last, before, now)


def without_level(
    survey: Survey, index: Index, editions: Sequence[Edition]
) -> tuple[WithoutLevel, ...]:
    """How many members have no level in which editions, one finding per reason that there is."""
    found = {edition: unranked(survey, index, edition, survey.codes) for edition in editions}
    reasons = (Standing.NOT_ASSESSED, Standing.NOT_MEMBER, Standing.NO_SCORE)
    return tuple(
        WithoutLevel(
            why,
            index,
            tuple(
                Without(len(found[edition][why]), edition)
                for edition in editions
                if why in found[edition]
            ),
        )
        for why in reasons
        if any(why in missing for missing in found.values())
    )


def at_top(found: GroupEdition) -> AtTop:
    """How many of a group's ranked members are at the highest level."""
    return AtTop(found.level_counts[TOP], found.ranked)


def groups_at_top(ends: Sequence[tuple[GroupEdition, GroupEdition]]) -> Finding:
    """Which group has the largest share of its ranked members at the highest level.

    Args:
        ends: each group in the first and in the last edition.
    """
    before, now = ends[0]
    index, first, last = now.index, before.edition, now.edition
    ranked = [pair for pair in ends if pair[1].ranked]
    if not ranked:
        return NoMemberRanked(tuple(now.group for _, now in ends), index, last)
    if len(ranked) == 1:
        before, now = ranked[0]
        if now.ranked == 1:
            level = next(level for level, count in now.level_counts.items() if count)
            return OnlyMemberRanked(now.best[0], now.group, index, last, level)
        if now.level_counts[TOP]:
            compared = first != last and before.ranked > 0
            then = at_top(before) if compared else None
            return GroupAtTop(now.group, index, first, last, then, at_top(now))
    shares = {now.group: at_top(now).share for _, now in ranked}
    best = max(shares.values())
    if not best:
        return NobodyAtTop(tuple(shares), index, last)
    leaders = tuple(group for group, share in shares.items() if share == best)
    if len(leaders) == len(shares):
        return SameShare(leaders, index, last, best)
    if len(shares) == 2:
        one, other = sorted((now for _, now in ranked), key=lambda now: now.group not in leaders)
        return LargerShare(one.group, other.group, index, last, at_top(one), at_top(other))
    return LargestShare(leaders, index, last, best)


def shares_at_ends(ends: Sequence[tuple[GroupEdition, GroupEdition]]) -> tuple[SharesAtEnds, ...]:
    """The shares of several groups first and last; nothing for one edition or one group."""
    first, last = ends[0][0].edition, ends[0][1].edition
    both = [(before, now) for before, now in ends if before.ranked and now.ranked]
    if first == last or len(ends) < 2 or not both:
        return ()
    shares = [
        ShareAtEnds(now.group, at_top(before).share, at_top(now).share) for before, now in both
    ]
    return (SharesAtEnds(first, last, tuple(shares)),)


def group_at_levels(found: Iterable[GroupEdition]) -> tuple[GroupAtLevels, ...]:
    """The share of each group's ranked members at each level at which any is."""
    return tuple(
        GroupAtLevels(
            one.group,
            one.edition,
            tuple((level, share) for level, share in one.level_shares.items() if share),
        )
        for one in found
    )
