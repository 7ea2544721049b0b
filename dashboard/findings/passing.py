"""Who passed whom between two editions: by one country, and among several."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from dashboard.analysis.change.passing import passed
from dashboard.analysis.ranking.ranks import rank_of
from dashboard.findings.comparison import Moved, Value
from dashboard.findings.finding import Finding
from dashboard.findings.movement import NotRankedAtEnds
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.order import RanksAtEnds
from dashboard.findings.period import CountedFrom, counted_from
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3, Survey


class Side(StrEnum):
    """How others changed sides with a country.

    Passing counts where both stand strictly on another side than before; a place shared at either
    end, and a rank at one end alone, are cases of their own.
    """

    PASSED = "passed"
    PASSED_BY = "passed_by"
    CAUGHT_UP_WITH = "caught_up_with"
    CAUGHT_UP_BY = "caught_up_by"
    PULLED_AHEAD_OF = "pulled_ahead_of"
    FELL_BEHIND = "fell_behind"
    NEWCOMERS_ABOVE = "newcomers_above"
    DROPPED_OUT_ABOVE = "dropped_out_above"


@dataclass(frozen=True)
class SideChanged(Finding):
    """The countries that changed sides with a country in one way.

    Attributes:
        country: the country.
        side: the way.
        others: their ranks at both ends, best first; none only where nobody was passed.
    """

    country: Iso3
    side: Side
    others: tuple[RanksAtEnds, ...]

    @property
    def countries(self) -> tuple[Iso3, ...]:
        """The others by their codes."""
        return tuple(other.country for other in self.others)


@dataclass(frozen=True)
class SidesChanged:
    """All who changed sides with a country, and the change of rank they add up to.

    Attributes:
        moved: the country's own ranks.
        passed: whom it passed.
        passed_by: who passed it.
        rest: the other ways, those that anybody took.
        later: that all of it is counted from a later edition than was asked for; None where not.
    """

    moved: Moved
    passed: SideChanged
    passed_by: SideChanged
    rest: tuple[SideChanged, ...]
    later: CountedFrom | None


@lru_cache(maxsize=500)
def sides_changed(
    survey: Survey, index: Index, country: Iso3, first: Edition, last: Edition
) -> SidesChanged | SelectionLacks | NotRankedAtEnds:
    """Who changed sides with a country between two editions, or why nothing can be said of it."""
    if first == last:
        return SelectionLacks(Missing.OTHER_EDITION)
    later = counted_from(survey, index, country, first, last)
    first = later.since if later else first
    own = ranks_at_ends(survey, index, country, first, last)
    if own.before is None or own.after is None:
        ends = ((first, own.before), (last, own.after))
        without = tuple(edition for edition, rank in ends if rank is None)
        return NotRankedAtEnds(country, index, without)
    found = passed(survey, index, country, first, last)
    changes = {
        side: SideChanged(
            country,
            side,
            tuple(
                ranks_at_ends(survey, index, Iso3(code), first, last)
                for code in getattr(found, side)
            ),
        )
        for side in Side
    }
    ahead, behind = changes.pop(Side.PASSED), changes.pop(Side.PASSED_BY)
    rest = tuple(change for change in changes.values() if change.others)
    before, after = (Value(Measure.RANK, float(rank)) for rank in (own.before, own.after))
    moved = Moved(country, index, first, last, before, after)
    return SidesChanged(moved, ahead, behind, rest, later)


def ranks_at_ends(
    survey: Survey, index: Index, country: Iso3, first: Edition, last: Edition
) -> RanksAtEnds:
    """A country's ranks in two editions."""
    before, after = (rank_of(survey, index, country, edition) for edition in (first, last))
    return RanksAtEnds(country, first, last, before, after)


@dataclass(frozen=True)
class CountryPassed:
    """Whom of some countries one of them passed."""

    country: Iso3
    passed: tuple[Iso3, ...]


@dataclass(frozen=True)
class PassedAmong(Finding):
    """Who passed whom among some countries.

    Attributes:
        index: ranked on.
        first, last: the editions.
        passings: those that passed any, in the order the countries were given.
    """

    index: Index
    first: Edition
    last: Edition
    passings: tuple[CountryPassed, ...]


@dataclass(frozen=True)
class NonePassed(Finding):
    """No country passed another among those ranked in both editions.

    Attributes:
        of: how many those are; at least two.
        index: ranked on.
        first, last: the editions.
    """

    of: int
    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class PassingUnknown(Finding):
    """Fewer than two of the countries were ranked in both editions."""

    index: Index
    first: Edition
    last: Edition


def passed_among(
    survey: Survey, index: Index, countries: Iterable[Iso3], first: Edition, last: Edition
) -> PassedAmong | NonePassed | PassingUnknown | SelectionLacks:
    """Who passed whom among some countries between two editions, or why that is unknown."""
    if first == last:
        return SelectionLacks(Missing.OTHER_EDITION)
    ranked = [
        code
        for code in countries
        if all(rank_of(survey, index, code, edition) for edition in (first, last))
    ]
    if len(ranked) < 2:
        return PassingUnknown(index, first, last)
    passings = []
    for code in ranked:
        others = passed(survey, index, code, first, last).passed
        if behind := tuple(Iso3(other) for other in others if other in ranked):
            passings.append(CountryPassed(code, behind))
    if not passings:
        return NonePassed(len(ranked), index, first, last)
    return PassedAmong(index, first, last, tuple(passings))
