"""How a country's EGDI stands against what its income predicts."""

from dataclasses import dataclass

from dashboard.analysis.likeness.income import IncomeFit, IncomeStanding, IncomeStatus
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Iso3, Points, Rank


@dataclass(frozen=True)
class AgainstIncome(Finding):
    """How far a country stands above what its income predicts.

    Attributes:
        country, edition: who, when.
        points: above the line; below is minus.
        rank, of: its place by these points, 1 is furthest above, and of how many.
    """

    country: Iso3
    edition: Edition
    points: Points
    rank: Rank
    of: int


@dataclass(frozen=True)
class IncomeGoesWith(Finding):
    """What share of EGDI's variance lies along the line, 0 to 1; None where EGDI does not vary."""

    edition: Edition
    share: float | None


@dataclass(frozen=True)
class IncomeShown(Finding):
    """EGDI of an edition against GDP per capita of some years."""

    edition: Edition
    first_year: int
    last_year: int


@dataclass(frozen=True)
class NoGdpOf(Finding):
    """An assessed country without a GDP figure has no place against the line."""

    country: Iso3
    edition: Edition


@dataclass(frozen=True)
class LineFitted(Finding):
    """How the line was fitted.

    Attributes:
        members: how many it is fitted to.
        share: of EGDI's variance along the line, 0 to 1; None where EGDI does not vary.
    """

    members: int
    share: float | None


@dataclass(frozen=True)
class TenTimesIncome(Finding):
    """The points of EGDI that ten times the income goes with."""

    points: Points


@dataclass(frozen=True)
class GdpOfYears(Finding):
    """Of which year a GDP figure is."""


@dataclass(frozen=True)
class WithoutGdp(Finding):
    """The assessed members left out for want of a GDP figure."""

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

    edition: Edition


def income_found(fit: IncomeFit, own: IncomeStanding) -> Finding:
    """Where a country stands against the line; what the line says where it has no place."""
    if own.above is None or own.rank is None:
        return IncomeGoesWith(fit.edition, fit.r_squared)
    return AgainstIncome(own.iso3, fit.edition, Points(own.above), own.rank, own.of)


def line_told(fit: IncomeFit) -> tuple[Finding, ...]:
    """How the line was fitted, what it says, of which years the figures are, and who lacks them."""
    return (
        LineFitted(fit.n, fit.r_squared),
        *([TenTimesIncome(Points(fit.slope))] if fit.slope is not None else []),
        GdpOfYears(),
        *([WithoutGdp(fit.missing)] if fit.missing else []),
    )


def no_gdp(own: IncomeStanding) -> tuple[NoGdpOf, ...]:
    """That a country was assessed and has no GDP figure; nothing where that is not so."""
    lacks = own.status is IncomeStatus.NO_GDP
    return (NoGdpOf(own.iso3, own.edition),) if lacks else ()
