"""What a text asserts of the ranking: values, each in parts that are judged one by one."""

from dataclasses import dataclass, field

from dashboard.findings.claims.beside import (
    BesideAll,
    BesideMean,
    Compared,
    Counted,
    Gap,
    MeanIs,
    Passed,
    Relation,
    TopSet,
)
from dashboard.findings.claims.part import (
    AtLevel,
    Best,
    Bound,
    Condition,
    Denied,
    Duration,
    Entered,
    FirstTime,
    LargestMove,
    Last,
    Moved,
    Never,
    Open,
    Part,
    Placed,
    Precision,
    Scored,
    ScoreMoved,
    Stayed,
    Total,
    Went,
    When,
)
from dashboard.selection import Direction
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3

__all__ = [
    "Assertion",
    "AtLevel",
    "BesideAll",
    "BesideMean",
    "Best",
    "Bound",
    "Compared",
    "Condition",
    "Counted",
    "Denied",
    "Direction",
    "Duration",
    "Ends",
    "Entered",
    "FirstTime",
    "Gap",
    "LargestMove",
    "Last",
    "MeanIs",
    "Moved",
    "Never",
    "Open",
    "Part",
    "Passed",
    "Placed",
    "Precision",
    "Previous",
    "Relation",
    "ScoreMoved",
    "Scored",
    "Stayed",
    "TopSet",
    "Total",
    "Went",
    "When",
    "YearsBefore",
]


@dataclass(frozen=True)
class Previous:
    """The edition before the later end."""


@dataclass(frozen=True)
class YearsBefore:
    """The edition so many years before the later end.

    Attributes:
        years: how many.
    """

    years: int


@dataclass(frozen=True)
class Ends:
    """The earlier and the later edition of an assertion.

    Attributes:
        first: the edition named, or how it stands to the later end; None leaves it open.
        last: the edition named; None leaves it open.
        present: whether the assertion stands in the present, so that an open end is the latest.
    """

    first: Edition | Previous | YearsBefore | None = None
    last: Edition | None = None
    present: bool = False


@dataclass(frozen=True)
class Assertion:
    """What is asserted of one country or of a group.

    Attributes:
        country: of whom; None for a statement on the whole scope.
        index: the index.
        within: the group ranked within.
        ends: its editions.
        parts: what is said, in the order of the text.
    """

    country: Iso3 | None
    index: Index = Index.EGDI
    within: GroupCode = WORLD
    ends: Ends = field(default_factory=Ends)
    parts: tuple[Part, ...] = ()
