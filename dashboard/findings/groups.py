"""What is known of the groups compared, whatever the picture: who they are and who was ranked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.analysis.groups.statistics import GroupEdition
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Index, Iso3, Survey

__all__ = [
    "GroupEdition",
    "GroupsNotCompared",
    "Listed",
    "MembersAsListed",
    "NobodyRanked",
    "OwnSetHolds",
    "RankedAtEnds",
    "RankedChanged",
    "TooManyGroups",
    "members_as_listed",
    "not_compared",
    "own_sets_hold",
    "ranked_changed",
]


@dataclass(frozen=True)
class TooManyGroups(Finding):
    """More groups are chosen than can be told apart.

    Attributes:
        most: so many can.
    """

    most: int


@dataclass(frozen=True)
class NobodyRanked(Finding):
    """No member of any of the groups has a score in any of the editions: nothing to draw."""

    groups: tuple[GroupCode, ...]
    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class OwnSetHolds(Finding):
    """Who is in a set that is no official group but a reader's own.

    Attributes:
        group: its code.
        members: alpha-3 codes in alphabetical order.
    """

    group: GroupCode
    members: tuple[Iso3, ...]


@dataclass(frozen=True)
class Listed:
    """A group and the date that its list of members holds from, as ISO writes it."""

    group: GroupCode
    as_of: str


@dataclass(frozen=True)
class MembersAsListed(Finding):
    """A group's members are those of today in every edition.

    Attributes:
        lists: those that have a date.
    """

    lists: tuple[Listed, ...]


@dataclass(frozen=True)
class RankedAtEnds:
    """How many of a group's members were ranked at both ends of a picture."""

    group: GroupCode
    first: Edition
    last: Edition
    before: int
    after: int


@dataclass(frozen=True)
class RankedChanged(Finding):
    """Groups of which not as many were ranked first as last."""

    groups: tuple[RankedAtEnds, ...]


@dataclass(frozen=True)
class GroupsNotCompared(Finding):
    """Groups that a headline passes over, as they have no value in an edition."""

    groups: tuple[GroupCode, ...]
    edition: Edition


def own_sets_hold(survey: Survey, codes: Iterable[GroupCode]) -> tuple[OwnSetHolds, ...]:
    """Who is in some own sets, one finding each."""
    return tuple(OwnSetHolds(code, survey.members(code)) for code in codes)


def members_as_listed(survey: Survey, groups: Iterable[GroupCode]) -> MembersAsListed:
    """As of when the members of some groups are listed."""
    listed = [survey.group(group) for group in groups]
    return MembersAsListed(tuple(Listed(one.code, one.as_of) for one in listed if one.as_of))


def ranked_changed(
    counts: Mapping[GroupCode, tuple[int, int]], first: Edition, last: Edition
) -> tuple[RankedChanged, ...]:
    """The groups of which not as many were ranked first as last; nothing where there is none.

    Args:
        counts: how many of each group's members were ranked in the two editions.
        first, last: the editions.
    """
    changed = tuple(
        RankedAtEnds(group, first, last, before, after)
        for group, (before, after) in counts.items()
        if before != after
    )
    return (RankedChanged(changed),) if changed else ()


def not_compared(
    groups: Iterable[GroupCode], compared: Iterable[GroupCode], edition: Edition
) -> tuple[GroupsNotCompared, ...]:
    """The groups that a headline passes over; nothing where it speaks of all or of none."""
    told = set(compared)
    left = tuple(group for group in groups if group not in told)
    return (GroupsNotCompared(left, edition),) if left and told else ()
