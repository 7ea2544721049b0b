"""What the figures say where something is asserted."""

from dataclasses import dataclass
from decimal import Decimal

from dashboard.analysis.ranking.standing import Standing
from dashboard.findings.finding import Finding
from dashboard.selection import Direction
from dashboard.survey import Edition, GroupCode, Index, Iso3, Level, Rank

__all__ = [
    "BestIs",
    "BestScoreIs",
    "CountIs",
    "EdgeOf",
    "Fact",
    "FirstIs",
    "FirstOnes",
    "LargestIs",
    "MeanFound",
    "MoveIs",
    "NoEdition",
    "NoLater",
    "NoRank",
    "NotWithin",
    "RankIs",
    "RanksBeside",
    "ScoreIs",
    "ScoreMove",
    "Standing",
]


@dataclass(frozen=True)
class Fact(Finding):
    """What the figures say where something is asserted."""


@dataclass(frozen=True)
class RankIs(Fact):
    """A country's place.

    Attributes:
        country: the country.
        index: the index.
        within: the set ranked within.
        edition: the edition.
        rank: the place, shared places counted as the UN counts them.
        of: how many were ranked.
        shared_with: the others that have the same place, in alphabetical order.
    """

    country: Iso3
    index: Index
    within: GroupCode
    edition: Edition
    rank: Rank
    of: int
    shared_with: tuple[Iso3, ...]


@dataclass(frozen=True)
class NoRank(Fact):
    """A country has no place and no score that is ranked.

    Attributes:
        country: the country.
        index: the index.
        edition: the edition.
        standing: why.
    """

    country: Iso3
    index: Index
    edition: Edition
    standing: Standing


@dataclass(frozen=True)
class NoEdition(Fact):
    """There is no edition of a year.

    Attributes:
        year: the year.
        before, after: the editions next to it; None where there is none.
    """

    year: int
    before: Edition | None
    after: Edition | None


@dataclass(frozen=True)
class NoLater(Fact):
    """There is no edition after one that something is counted from.

    Attributes:
        edition: that edition.
    """

    edition: Edition


@dataclass(frozen=True)
class NotWithin(Fact):
    """A country is no member of the set it is said to be ranked within.

    Attributes:
        country: the country.
        within: the set.
    """

    country: Iso3
    within: GroupCode


@dataclass(frozen=True)
class ScoreIs(Fact):
    """A country's score and the level it is at.

    Attributes:
        country: the country.
        index: the index.
        edition: the edition.
        score: with all its published decimals.
        level: the level.
    """

    country: Iso3
    index: Index
    edition: Edition
    score: Decimal
    level: Level


@dataclass(frozen=True)
class MoveIs(Fact):
    """A country's places in two editions.

    Attributes:
        first, last: the earlier and the later place.
    """

    first: RankIs
    last: RankIs

    @property
    def places(self) -> int:
        """Places risen, up is plus."""
        return self.first.rank - self.last.rank


@dataclass(frozen=True)
class ScoreMove(Fact):
    """A country's scores in two editions.

    Attributes:
        first, last: the earlier and the later score.
    """

    first: ScoreIs
    last: ScoreIs

    @property
    def points(self) -> Decimal:
        """Points gained, up is plus."""
        return self.last.score - self.first.score


@dataclass(frozen=True)
class RanksBeside(Fact):
    """The places of several countries in one edition.

    Attributes:
        places: the country first, then those it is compared with.
    """

    places: tuple[RankIs, ...]


@dataclass(frozen=True)
class FirstIs(Fact):
    """The first edition in which something held for a country.

    Attributes:
        country: the country.
        index: the index.
        within: the set ranked within.
        top, level: what held: a place among the first so many, or a level; one is None.
        edition: the edition; None where it never held.
    """

    country: Iso3
    index: Index
    within: GroupCode
    top: int | None
    level: Level | None
    edition: Edition | None


@dataclass(frozen=True)
class BestIs(Fact):
    """The best or the worst place a country ever had.

    Attributes:
        country: the country.
        index: the index.
        within: the set ranked within.
        rank: the place.
        editions: those in which it had it, oldest first.
        worst: whether it is the worst.
        since: the edition after which it is; None for ever.
        until: the last edition looked at.
    """

    country: Iso3
    index: Index
    within: GroupCode
    rank: Rank
    editions: tuple[Edition, ...]
    worst: bool
    since: Edition | None
    until: Edition


@dataclass(frozen=True)
class BestScoreIs(Fact):
    """The highest or the lowest score a country ever had.

    Attributes:
        country: the country.
        index: the index.
        score: the score.
        editions: those in which it had it, oldest first.
        worst: whether it is the lowest.
        since: the edition after which it is; None for ever.
        until: the last edition looked at.
    """

    country: Iso3
    index: Index
    score: Decimal
    editions: tuple[Edition, ...]
    worst: bool
    since: Edition | None
    until: Edition


@dataclass(frozen=True)
class EdgeOf(Fact):
    """The first or the last of a set beside a country.

    Attributes:
        own: the country's place in the world.
        within: the set.
        edge: the place in the world of the other member of the set that is nearest to the edge.
        first: whether it is the first; else the last.
    """

    own: RankIs
    within: GroupCode
    edge: RankIs
    first: bool


@dataclass(frozen=True)
class LargestIs(Fact):
    """Who rose or fell by the most places.

    Attributes:
        index: the index.
        within: the set looked at.
        first, last: the editions.
        direction: up or down.
        places: how many, always plus; 0 where nobody moved that way.
        countries: who, in alphabetical order.
    """

    index: Index
    within: GroupCode
    first: Edition
    last: Edition
    direction: Direction
    places: int
    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class MeanFound(Fact):
    """The mean score of a set, every ranked member counted once.

    Attributes:
        index: the index.
        within: the set.
        edition: the edition.
        mean: rounded to the decimals that scores are published with.
        ranked: how many members have a score.
    """

    index: Index
    within: GroupCode
    edition: Edition
    mean: Decimal
    ranked: int


@dataclass(frozen=True)
class CountIs(Fact):
    """How many members of a set are at a level or among the first so many of the world.

    Attributes:
        index: the index.
        within: the set.
        edition: the edition.
        top, level: what is counted; one is None.
        count: how many.
        of: how many members were ranked.
    """

    index: Index
    within: GroupCode
    edition: Edition
    top: int | None
    level: Level | None
    count: int
    of: int


@dataclass(frozen=True)
class FirstOnes(Fact):
    """Who is at the head of a set.

    Attributes:
        index: the index.
        within: the set.
        edition: the edition.
        countries: the first so many, best first.
    """

    index: Index
    within: GroupCode
    edition: Edition
    countries: tuple[Iso3, ...]
