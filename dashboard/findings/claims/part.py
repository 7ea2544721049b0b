"""What an assertion says of one country: parts that are right or wrong each by itself."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from dashboard.selection import Direction
from dashboard.survey import Edition, Level, Rank


class Open(StrEnum):
    """An edition that a part leaves to its assertion: the earlier or the later end of it."""

    FIRST = "first"
    LAST = "last"


When = Edition | Open
"""The edition a part speaks of."""


class Precision(StrEnum):
    """How a number is meant."""

    EXACT = "exact"
    ABOUT = "about"
    ALMOST = "almost"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True)
class Part:
    """Something an assertion says that is right or wrong by itself."""


@dataclass(frozen=True)
class Placed(Part):
    """A country's place.

    Attributes:
        rank: the place.
        when: its edition.
    """

    rank: Rank
    when: When


@dataclass(frozen=True)
class Last(Part):
    """A place counted from the end.

    Attributes:
        place: 1 is the last.
        when: its edition.
    """

    place: int
    when: When


@dataclass(frozen=True)
class Total(Part):
    """How many are ranked.

    Attributes:
        count: how many.
        when: in which edition.
    """

    count: int
    when: When


@dataclass(frozen=True)
class Scored(Part):
    """A country's score.

    Attributes:
        score: as given, with its decimals.
        precision: how it is meant.
        when: its edition.
    """

    score: Decimal
    precision: Precision
    when: When


@dataclass(frozen=True)
class AtLevel(Part):
    """The level a score is at.

    Attributes:
        level: the level.
        when: the edition.
    """

    level: Level
    when: When


@dataclass(frozen=True)
class Bound(Part):
    """A place among the first so many.

    Attributes:
        top: how many.
        when: the edition.
    """

    top: int
    when: When


@dataclass(frozen=True)
class Entered(Part):
    """That a country came among the first so many between the two ends.

    Attributes:
        top: how many.
    """

    top: int


Condition = AtLevel | Bound | Placed
"""What a country can be for the first time, and what countries can be counted by."""


@dataclass(frozen=True)
class Moved(Part):
    """A change of place.

    Attributes:
        places: risen, up is plus.
        precision: how the number is meant.
    """

    places: int
    precision: Precision = Precision.EXACT


@dataclass(frozen=True)
class ScoreMoved(Part):
    """A change of score.

    Attributes:
        points: gained, up is plus, with the decimals given.
        precision: how the number is meant.
    """

    points: Decimal
    precision: Precision = Precision.EXACT


@dataclass(frozen=True)
class Went(Part):
    """A direction of change.

    Attributes:
        direction: up or down.
        score: whether it is that of the score, else of the place; None where either can be meant.
    """

    direction: Direction
    score: bool | None = False


@dataclass(frozen=True)
class Stayed(Part):
    """The same place at both ends."""


@dataclass(frozen=True)
class Duration(Part):
    """How many years lie between the two ends.

    Attributes:
        years: how many.
    """

    years: int


@dataclass(frozen=True)
class FirstTime(Part):
    """That something holds in an edition and held in none before.

    Attributes:
        condition: what holds.
        when: the edition.
    """

    condition: Condition
    when: When


@dataclass(frozen=True)
class Never(Part):
    """That something held in no edition.

    Attributes:
        condition: what did not hold.
    """

    condition: Condition


@dataclass(frozen=True)
class Best(Part):
    """That a place is the best or the worst the country ever had.

    Attributes:
        when: the edition of that place.
        worst: whether the worst is meant.
        score: whether the score is meant; else the place.
        since: the edition after which it is; None for ever.
    """

    when: When
    worst: bool = False
    score: bool = False
    since: Edition | None = None


@dataclass(frozen=True)
class LargestMove(Part):
    """That a country rose or fell by more places than any other in the scope.

    Attributes:
        direction: up or down.
    """

    direction: Direction


@dataclass(frozen=True)
class Denied(Part):
    """That a part is not so.

    Attributes:
        part: the part.
    """

    part: Part
