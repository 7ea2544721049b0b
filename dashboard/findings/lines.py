"""What a comparison shows, and every line of it in numbers."""

from dataclasses import dataclass

from dashboard.findings.comparison import Value
from dashboard.findings.finding import Finding
from dashboard.selection import Measure, Reference
from dashboard.survey import Edition, GroupCode, Index, Iso3

__all__ = [
    "ContextDrawn",
    "LineDrawn",
    "MeasureShown",
    "NotAllNamed",
    "OthersBehind",
    "Reference",
    "ReferenceDrawn",
    "SlopeShown",
]


@dataclass(frozen=True)
class MeasureShown(Finding):
    """The measure, its unit, the index and the editions.

    Attributes:
        measure: what is shown.
        index: of which index.
        first, last: the editions shown.
        ranked: how many were ranked in the last.
        base: the edition that changes count from; None for other measures.
    """

    measure: Measure
    index: Index
    first: Edition
    last: Edition
    ranked: int
    base: Edition | None


@dataclass(frozen=True)
class SlopeShown(Finding):
    """The measure at the two ends of a slope."""

    measure: Measure
    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class OthersBehind(Finding):
    """The other countries chosen stand behind each, in grey."""


@dataclass(frozen=True)
class ContextDrawn(Finding):
    """Whom the grey lines stand for.

    Attributes:
        group: its code.
        as_of: the date the group's members are listed as of (ISO); empty where not dated.
    """

    group: GroupCode
    as_of: str


@dataclass(frozen=True)
class ReferenceDrawn(Finding):
    """What the dotted line stands for."""

    group: GroupCode
    reference: Reference


@dataclass(frozen=True)
class NotAllNamed(Finding):
    """There are more lines than names find room."""


@dataclass(frozen=True)
class NotAllWritten(Finding):
    """There are more points than labels find room."""


@dataclass(frozen=True)
class LineDrawn(Finding):
    """One line of a picture: where it begins and where it ends.

    Attributes:
        country: whose line.
        first, last: the editions of its first and last value; None where it has none.
        before, after: those values.
    """

    country: Iso3
    first: Edition | None
    last: Edition | None
    before: Value | None
    after: Value | None
