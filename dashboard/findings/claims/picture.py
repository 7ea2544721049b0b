"""What the picture of a claim shows."""

from dataclasses import dataclass

from dashboard.findings.claims.facts import MoveIs, RankIs
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Index, Iso3, Rank


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


@dataclass(frozen=True)
class RanksOf(Finding):
    """The ranks of one of several countries.

    Attributes:
        country: the country.
        ranks: edition by edition, only of those in which it has one.
    """

    country: Iso3
    ranks: tuple[RankIn, ...]


@dataclass(frozen=True)
class PlacesCompared(Finding):
    """The places in one edition of a country and of those it is compared with.

    Attributes:
        places: the country's first, then the others', in the order of the claim.
    """

    places: tuple[RankIs, ...]


@dataclass(frozen=True)
class MoveCompared(Finding):
    """The move of a country that is compared with others between two editions.

    Attributes:
        move: the country's.
    """

    move: MoveIs
