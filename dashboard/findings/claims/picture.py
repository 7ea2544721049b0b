"""What the picture of a claim shows."""

from dataclasses import dataclass

from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Index, Rank


@dataclass(frozen=True)
class ClaimShown(Finding):
    """A country's ranks around the editions of a claim.

    Attributes:
        index: ranked on.
        group: code of the group ranked within.
        first, last: the editions shown.
    """

    index: Index
    group: GroupCode
    first: Edition
    last: Edition


@dataclass(frozen=True)
class RankIn(Finding):
    """A rank in one edition.

    Attributes:
        edition: the edition.
        rank: the rank.
        of: how many were ranked.
    """

    edition: Edition
    rank: Rank
    of: int


@dataclass(frozen=True)
class RanksNone(Finding):
    """The country was not ranked in any edition shown."""
