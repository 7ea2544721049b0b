"""What moved a country's EGDI between two editions, index by index."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.change.contributions import Contributions
from dashboard.analysis.ranking.decimals import thousandths
from dashboard.findings.caveats import IndexInEditions
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Points, Score


class ScorePart(StrEnum):
    """What moves a score: each component, the change of weights, and what is left over."""

    OSI = "osi"
    HCI = "hci"
    TII = "tii"
    WEIGHTS = "weights"
    RESIDUAL = "residual"

    @property
    def component(self) -> Index | None:
        """The index it is the part of; None where it is none's."""
        return None if self in (ScorePart.WEIGHTS, ScorePart.RESIDUAL) else Index(self.value)


@dataclass(frozen=True)
class PointsBy(Finding):
    """What one part moved EGDI.

    Attributes:
        part: the part.
        points: of EGDI; up is plus.
        median: the field's median of the same part; None where there is none.
    """

    part: ScorePart
    points: Points
    median: Points | None


class Pull(StrEnum):
    """Which way the largest parts pulled: along with the change, against it, or both ways."""

    ALONG = "along"
    AGAINST = "against"
    BOTH_WAYS = "both_ways"
    NONE = "none"


@dataclass(frozen=True)
class EgdiMoved(Finding):
    """How far a country's EGDI moved, and which parts moved it most.

    Attributes:
        country: the country.
        first, last: the editions.
        before, after: its scores.
        by: the change; up is plus.
        largest: the parts that moved it most, as they are told in three decimals; none where none
            moved it by as much as 0.001.
        breaks: the editions between with which the method of any component changed.
    """

    country: Iso3
    first: Edition
    last: Edition
    before: Score
    after: Score
    by: Points
    largest: tuple[PointsBy, ...]
    breaks: tuple[Edition, ...]

    @property
    def way(self) -> int:
        """1 where it rose, -1 where it fell, 0 where the change cannot be read in three decimals."""
        told = thousandths(self.by)
        return (told > 0) - (told < 0)

    @property
    def pull(self) -> Pull:
        """Which way the largest parts pulled."""
        if not self.largest:
            return Pull.NONE
        signs = {one.points * self.way > 0 for one in self.largest}
        if not self.way or len(signs) > 1:
            return Pull.BOTH_WAYS
        return Pull.ALONG if signs == {True} else Pull.AGAINST


@dataclass(frozen=True)
class ScorePartsShown(Finding):
    """The parts of a change of EGDI between two editions."""

    first: Edition
    last: Edition


@dataclass(frozen=True)
class EgdiAtEnds(Finding):
    """A country's EGDI in two editions."""

    first: Edition
    last: Edition
    before: Score
    after: Score


@dataclass(frozen=True)
class CannotTakeApart(Finding):
    """A change of EGDI across a component without figures, which is known only as a whole.

    Attributes:
        country: the country.
        first, last: the editions.
        before, after: its EGDI as published.
        by: the change.
        gaps: the components without figures.
    """

    country: Iso3
    first: Edition
    last: Edition
    before: Score
    after: Score
    by: Points
    gaps: tuple[IndexInEditions, ...]


@dataclass(frozen=True)
class GreyMedians(Finding):
    """What the grey bars stand for."""


@dataclass(frozen=True)
class FieldMoved(Finding):
    """The median change of EGDI of all members whose change can be taken apart."""

    of: int
    change: Points


@dataclass(frozen=True)
class FieldShare(Finding):
    """How much of the field rose on an index, or fell where more did.

    Attributes:
        rose: whether the share is of those that rose.
        percent: the share, 0 to 100.
    """

    rose: bool
    percent: float

    @property
    def nearly_all(self) -> bool:
        """Whether it is less than all and would be told as all."""
        return 99.5 <= self.percent < 100


@dataclass(frozen=True)
class ComponentMoved(Finding):
    """How a component moved; where its method changed, that is not progress or decline alone.

    Attributes:
        index: the component.
        before, after: the country's scores on it.
        share: how much of the field rose or fell on it.
        breaks: the editions between with which its method changed.
    """

    index: Index
    before: Score
    after: Score
    share: FieldShare
    breaks: tuple[Edition, ...]


@dataclass(frozen=True)
class WeightsMoved(Finding):
    """The editions weigh the indices differently."""

    points: Points


@dataclass(frozen=True)
class ResidualLeft(Finding):
    """What the parts do not explain of a change of EGDI."""

    points: Points

    @property
    def rounding(self) -> bool:
        """Whether it is small enough to come from rounding."""
        return abs(self.points) < ROUNDING


@dataclass(frozen=True)
class ScorePartsMethod(Finding):
    """How a change of EGDI is taken apart."""


ROUNDING = 0.001
"""Rounding of the published figures leaves less than this of a change."""
LEAST = 5e-6
"""Less than this rounds to nothing in five decimals and is not told."""


def points_by(found: Contributions) -> tuple[PointsBy, ...]:
    """The parts shown: the components, the weights where they differ, what is left if it shows.

    Args:
        found: a change that could be taken apart.
    """
    parts = [
        PointsBy(ScorePart(part.index), part.points or Points(0.0), part.median_points)
        for part in found.parts
    ]
    if found.weights_differ:
        weights = found.weights or Points(0.0)
        parts.append(PointsBy(ScorePart.WEIGHTS, weights, found.median_weights))
    if found.residual and thousandths(found.residual):
        parts.append(PointsBy(ScorePart.RESIDUAL, found.residual, None))
    return tuple(parts)


def largest(parts: tuple[PointsBy, ...]) -> tuple[PointsBy, ...]:
    """The parts that moved most, equal ones together; none that shows no thousandth."""
    most = max(abs(thousandths(one.points)) for one in parts)
    return tuple(one for one in parts if most and abs(thousandths(one.points)) == most)


def egdi_moved(found: Contributions) -> EgdiMoved | CannotTakeApart:
    """How a country's EGDI moved, and by what.

    Args:
        found: a country assessed in both editions.

    Raises:
        ValueError: it was not.
    """
    if found.score_first is None or found.score_last is None or found.change is None:
        raise ValueError(f"{found.iso3} was not assessed in both {found.first} and {found.last}.")
    ends = (found.score_first, found.score_last, found.change)
    about = (found.iso3, found.first, found.last)
    if not found.computed:
        gaps: dict[Index, list[Edition]] = {}
        for gap in found.missing:
            gaps.setdefault(gap.index, []).append(gap.edition)
        told = tuple(IndexInEditions(index, tuple(years)) for index, years in gaps.items())
        return CannotTakeApart(*about, *ends, told)
    return EgdiMoved(*about, *ends, largest(points_by(found)), found.breaks)


def field_moved(found: Contributions) -> FieldMoved:
    """What the field's EGDI did."""
    return FieldMoved(found.field, found.median_change)


def field_share(share_rose: float, share_fell: float) -> FieldShare:
    """The larger of two shares of the field; that of those that rose where they are equal."""
    rose = share_rose >= share_fell
    return FieldShare(rose, 100 * max(share_rose, share_fell))


def components_moved(found: Contributions) -> dict[ScorePart, ComponentMoved]:
    """How every component moved.

    Args:
        found: a change that could be taken apart.
    """
    return {
        ScorePart(part.index): ComponentMoved(
            part.index,
            part.score_first,
            part.score_last,
            field_share(part.share_rose, part.share_fell),
            part.breaks,
        )
        for part in found.parts
        if part.score_first is not None and part.score_last is not None
    }


def rest_moved(found: Contributions) -> tuple[Finding, ...]:
    """What the weights moved, and what is left over; each where it is something."""
    told: list[Finding] = []
    if found.weights_differ:
        told.append(WeightsMoved(found.weights or Points(0.0)))
    if found.residual and abs(found.residual) >= LEAST:
        told.append(ResidualLeft(found.residual))
    return tuple(told)
