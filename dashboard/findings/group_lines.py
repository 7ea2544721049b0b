"""Groups compared by one statistic: who stands highest, and what changed over the editions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.analysis.groups.statistics import GroupEdition, older_populations
from dashboard.findings.caveats import InEditions, in_editions
from dashboard.findings.finding import Finding
from dashboard.selection import Statistic
from dashboard.survey import Edition, GroupCode, Index, Iso3, Survey
from dashboard.survey.rounding import rounded

DECIMALS = 3
"""Values are compared as they are read, so that equals in print are equal in the sentence."""


@dataclass(frozen=True)
class Asked:
    """What the lines of a picture stand for.

    Attributes:
        statistic: of each group's scores.
        index: that is scored.
        first, last: the editions shown.
    """

    statistic: Statistic
    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class LinesShown(Finding):
    """What a picture of groups' lines shows."""

    asked: Asked


@dataclass(frozen=True)
class GroupsFirst(Finding):
    """Of at least three groups one or some, though not all, stand highest, or least apart.

    Attributes:
        groups: those.
        of: how many groups have a value.
        asked: what is compared, in the last edition.
        value: theirs.
    """

    groups: tuple[GroupCode, ...]
    of: int
    asked: Asked
    value: float


@dataclass(frozen=True)
class GroupAhead(Finding):
    """Of two groups one stands higher, or less apart, in the last edition.

    Attributes:
        group, other: the one and the other.
        asked: what is compared.
        value, other_value: theirs.
    """

    group: GroupCode
    other: GroupCode
    asked: Asked
    value: float
    other_value: float


@dataclass(frozen=True)
class GroupsEqual(Finding):
    """All of at least two groups have the same value in the last edition."""

    groups: tuple[GroupCode, ...]
    asked: Asked
    value: float


@dataclass(frozen=True)
class GroupMoved(Finding):
    """The only group that has a value last has one first as well.

    Attributes:
        group: the one.
        asked: what is compared.
        before, after: its values.
    """

    group: GroupCode
    asked: Asked
    before: float
    after: float

    @property
    def direction(self) -> int:
        """1 where the value is larger as it is read, -1 where it is smaller, else 0."""
        before, after = rounded(self.before, DECIMALS), rounded(self.after, DECIMALS)
        return (after > before) - (after < before)


@dataclass(frozen=True)
class GroupStood(Finding):
    """The only group that has a value last, where there is none first to set beside it."""

    group: GroupCode
    asked: Asked
    value: float


@dataclass(frozen=True)
class NoGroupValue(Finding):
    """No group has a value in the last edition."""

    groups: tuple[GroupCode, ...]
    asked: Asked


@dataclass(frozen=True)
class NoSpread(Finding):
    """No group had two ranked members in any edition, as a spread needs: nothing to draw."""

    groups: tuple[GroupCode, ...]
    index: Index


@dataclass(frozen=True)
class GroupChange:
    """A group and by how much its value changed."""

    group: GroupCode
    change: float


@dataclass(frozen=True)
class GroupsChanged(Finding):
    """By how much each of several groups changed since the first edition, what gained most first.

    Attributes:
        asked: what is compared.
        changes: of the groups that have a value first and last.
    """

    asked: Asked
    changes: tuple[GroupChange, ...]


@dataclass(frozen=True)
class OtherGroups(Finding):
    """Who the lines behind the groups are.

    Attributes:
        world: whether the world is one of them.
    """

    world: bool


@dataclass(frozen=True)
class MembersCounted(Finding):
    """How members count in a statistic that does not weigh them."""

    statistic: Statistic


@dataclass(frozen=True)
class WeightedByPopulation(Finding):
    """Members are weighted by their population in each edition's own year."""

    first: Edition
    last: Edition


@dataclass(frozen=True)
class OtherYear:
    """A member weighted in an edition by its population of another year."""

    country: Iso3
    edition: Edition
    year: int


@dataclass(frozen=True)
class OlderPopulations(Finding):
    """Members weighted by a population that is not of their edition's own year."""

    members: tuple[OtherYear, ...]


@dataclass(frozen=True)
class PopulationUnknown(Finding):
    """Ranked members left out of a mean as their population is unknown."""

    members: tuple[InEditions, ...]


@dataclass(frozen=True)
class GroupAtEnds(Finding):
    """A group's value in the first and in the last edition in which it has one.

    Attributes:
        group: the group.
        first, last: those editions; None where it never has a value, the same where it has one.
        before, after: the values.
    """

    group: GroupCode
    first: Edition | None
    last: Edition | None
    before: float | None
    after: float | None


def groups_compared(
    groups: tuple[GroupCode, ...],
    asked: Asked,
    starts: Mapping[GroupCode, float],
    ends: Mapping[GroupCode, float],
) -> Finding:
    """Who stands highest in the last edition, or least apart; of a lone group, how it moved.

    Args:
        groups: all that are chosen.
        asked: what is compared.
        starts, ends: the values in the first and in the last edition of those that have one.
    """
    if not ends:
        return NoGroupValue(groups, asked)
    if len(ends) == 1:
        group, value = next(iter(ends.items()))
        if asked.first == asked.last or group not in starts:
            return GroupStood(group, asked, value)
        return GroupMoved(group, asked, starts[group], value)
    read = {group: rounded(value, DECIMALS) for group, value in ends.items()}
    best = min(read.values()) if asked.statistic is Statistic.SPREAD else max(read.values())
    leaders = tuple(group for group in ends if read[group] == best)
    if len(leaders) == len(ends):
        return GroupsEqual(leaders, asked, ends[leaders[0]])
    if len(ends) == 2:
        other = next(group for group in ends if group not in leaders)
        return GroupAhead(leaders[0], other, asked, ends[leaders[0]], ends[other])
    return GroupsFirst(leaders, len(ends), asked, ends[leaders[0]])


def groups_changed(
    asked: Asked, starts: Mapping[GroupCode, float], ends: Mapping[GroupCode, float]
) -> tuple[GroupsChanged, ...]:
    """By how much groups changed; nothing for one edition, or where the headline says it of one.

    Args:
        asked: what is compared.
        starts, ends: the values in the first and in the last edition of those that have one.
    """
    both = [group for group in ends if group in starts]
    if asked.first == asked.last or len(ends) < 2 or not both:
        return ()
    sign = 1 if asked.statistic is Statistic.SPREAD else -1
    changes = [GroupChange(group, ends[group] - starts[group]) for group in both]
    return (GroupsChanged(asked, tuple(sorted(changes, key=lambda one: sign * one.change))),)


def weighing(
    survey: Survey, groups: tuple[GroupCode, ...], asked: Asked, found: Iterable[GroupEdition]
) -> tuple[Finding, ...]:
    """How members count; of the mean by population also whose population is which year's."""
    if asked.statistic is not Statistic.WEIGHTED_MEAN:
        return (MembersCounted(asked.statistic),)
    editions = [edition for edition in survey.years if asked.first <= edition <= asked.last]
    older = older_populations(survey, groups, editions)
    missing: dict[Iso3, set[Edition]] = {}
    for one in found:
        for code in one.population_missing:
            missing.setdefault(code, set()).add(one.edition)
    told: list[Finding] = [WeightedByPopulation(asked.first, asked.last)]
    if older:
        told.append(
            OlderPopulations(
                tuple(OtherYear(code, edition, year) for (code, edition), year in older.items())
            )
        )
    if missing:
        in_order = {code: sorted(editions) for code, editions in missing.items()}
        told.append(PopulationUnknown(in_editions(in_order)))
    return tuple(told)


def at_ends(group: GroupCode, line: list[tuple[Edition, float]]) -> GroupAtEnds:
    """The first and the last point of a group's line."""
    if not line:
        return GroupAtEnds(group, None, None, None, None)
    (first, before), (last, after) = line[0], line[-1]
    return GroupAtEnds(group, first, last, before, after)
