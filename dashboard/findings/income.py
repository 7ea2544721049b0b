"""How a country's score on an index stands against what its income predicts."""

from dataclasses import dataclass

from dashboard.analysis.likeness.income import IncomeFit, IncomeStanding, IncomeStatus
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Points, Rank


@dataclass(frozen=True)
class AgainstIncome(Finding):
    """How far a country stands above what its income predicts.

    Attributes:
        country, index, edition: who, on what, when.
        points: above the line; below is minus.
        rank, of: its place by these points, 1 is furthest above, and of how many.
    """

    country: Iso3
    index: Index
    edition: Edition
    points: Points
    rank: Rank
    of: int


@dataclass(frozen=True)
class IncomeGoesWith(Finding):
    """What share of an index's variance lies along the line, 0 to 1; None where it does not vary."""

    index: Index
    edition: Edition
    share: float | None


@dataclass(frozen=True)
class IncomeShown(Finding):
    """An index of an edition against GDP per capita of some years."""

    index: Index
    edition: Edition
    first_year: int
    last_year: int


@dataclass(frozen=True)
class NoGdpOf(Finding):
    """A country with a score and without a GDP figure has no place against the line."""

    country: Iso3
    edition: Edition


@dataclass(frozen=True)
class LineFitted(Finding):
    """How the line was fitted.

    Attributes:
        index: to what.
        members: how many it is fitted to.
        share: of the index's variance along the line, 0 to 1; None where it does not vary.
    """

    index: Index
    members: int
    share: float | None


@dataclass(frozen=True)
class TenTimesIncome(Finding):
    """The points of an index that ten times the income goes with."""

    index: Index
    points: Points


@dataclass(frozen=True)
class GdpOfYears(Finding):
    """Of which year a GDP figure is."""


@dataclass(frozen=True)
class WithoutGdp(Finding):
    """The members with a score that are left out for want of a GDP figure."""

    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class FirstNamed(Finding):
    """Only the first few of the countries in the picture that were chosen are named."""

    named: int
    of: int


@dataclass(frozen=True)
class PointsAgainstLine(Finding):
    """One named dot: its points above the line, below is minus."""

    country: Iso3
    points: Points


@dataclass(frozen=True)
class NoIncomeLine(Finding):
    """Too few members have both figures for a line."""

    index: Index
    edition: Edition


def income_found(fit: IncomeFit, own: IncomeStanding) -> Finding:
    """Where a country stands against the line; what the line says where it has no place."""
    if own.above is None or own.rank is None:
        return IncomeGoesWith(fit.index, fit.edition, fit.r_squared)
    return AgainstIncome(own.iso3, fit.index, fit.edition, Points(own.above), own.rank, own.of)


def line_told(fit: IncomeFit) -> tuple[Finding, ...]:
    """How the line was fitted, what it says, of which years the figures are, and who lacks them."""
    return (
        LineFitted(fit.index, fit.n, fit.r_squared),
        *([TenTimesIncome(fit.index, Points(fit.slope))] if fit.slope is not None else []),
        GdpOfYears(),
        *([WithoutGdp(fit.missing)] if fit.missing else []),
    )


def no_gdp(own: IncomeStanding) -> tuple[NoGdpOf, ...]:
    """That a country has a score and no GDP figure; nothing where that is not so."""
    lacks = own.status is IncomeStatus.NO_GDP
    return (NoGdpOf(own.iso3, own.edition),) if lacks else ()
