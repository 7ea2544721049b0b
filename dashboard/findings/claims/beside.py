"""What an assertion says of a country beside others, and of a set of countries."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from dashboard.findings.claims.part import AtLevel, Bound, Part, Precision, When
from dashboard.survey import GroupCode, Iso3


class Relation(StrEnum):
    """How a country is said to stand to another."""

    AHEAD = "ahead"
    BEHIND = "behind"
    LEVEL = "level"


@dataclass(frozen=True)
class Compared(Part):
    """How a country stands to others.

    Attributes:
        relation: ahead of, behind, level with every one of them.
        others: the others.
        when: the edition.
        places: by how many places; None where it is not said.
    """

    relation: Relation
    others: tuple[Iso3, ...]
    when: When
    places: int | None = None


@dataclass(frozen=True)
class Passed(Part):
    """That a country passed others between the two ends.

    Attributes:
        others: the others.
        passive: whether the others passed it.
    """

    others: tuple[Iso3, ...]
    passive: bool = False


@dataclass(frozen=True)
class Gap(Part):
    """What became of the places between two countries.

    Attributes:
        other: the other country.
        narrowed: whether they became fewer; else more.
    """

    other: Iso3
    narrowed: bool


@dataclass(frozen=True)
class MeanIs(Part):
    """The mean score of the scope.

    Attributes:
        score: as given, with its decimals.
        precision: how it is meant.
        when: the edition.
    """

    score: Decimal
    precision: Precision
    when: When


@dataclass(frozen=True)
class BesideMean(Part):
    """That a country's score is above or below the mean of a set.

    Attributes:
        above: whether above.
        within: the set.
        when: the edition.
    """

    above: bool
    within: GroupCode
    when: When


@dataclass(frozen=True)
class BesideAll(Part):
    """That a country is ahead of or behind every other member of a set.

    Attributes:
        relation: ahead or behind.
        within: the set.
        when: the edition.
    """

    relation: Relation
    within: GroupCode
    when: When


@dataclass(frozen=True)
class Counted(Part):
    """How many of the scope meet a condition.

    Attributes:
        count: how many.
        condition: for a place, in the world.
        precision: how the number is meant.
    """

    count: int
    condition: AtLevel | Bound
    precision: Precision = Precision.EXACT


@dataclass(frozen=True)
class TopSet(Part):
    """That some countries are the first of the scope, as many as they are, in any order.

    Attributes:
        countries: the countries.
        when: the edition.
    """

    countries: tuple[Iso3, ...]
    when: When
