"""What can be said of countries compared on all five indices: who stands first on how many."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.excerpt import excerpt
from dashboard.analysis.ranking.ranks import rank_of, ranked_count, ranks
from dashboard.analysis.ranking.standing import Standing, reasons
from dashboard.findings.caveats import IndexInEditions, InEditions, Shown
from dashboard.findings.country import RankOn, best_and_worst
from dashboard.findings.finding import Finding
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3, Places, Rank, Survey


@dataclass(frozen=True)
class FirstOn(Finding):
    """The country that stands first of those compared on more indices than any other.

    Attributes:
        country: the one.
        indices: those on which nobody else compared stands above it.
        all_indices: whether these are all five.
        of: how many of those compared were ranked.
        edition: when.
        shared: whether another has the same rank on one of them.
    """

    country: Iso3
    indices: tuple[Index, ...]
    all_indices: bool
    of: int
    edition: Edition
    shared: bool


@dataclass(frozen=True)
class FirstOnAsMany(Finding):
    """Countries that stand first of those compared on equally many indices, and nobody on more.

    Attributes:
        countries: those.
        number, of_indices: on how many each, and of how many.
        of: how many of those compared were ranked.
        edition: when.
        shared: whether a first place is shared.
    """

    countries: tuple[Iso3, ...]
    number: int
    of_indices: int
    of: int
    edition: Edition
    shared: bool


@dataclass(frozen=True)
class MovedMostOn(Finding):
    """On which indices one country's rank moved furthest between two editions.

    Attributes:
        country: the country.
        indices: those; several where equally far.
        first, last: the editions.
        places: how far; a fall is minus; of several as far as they moved, without a sign.
        after: its rank in the later edition on the only one.
        of: how many were ranked there.
    """

    country: Iso3
    indices: tuple[Index, ...]
    first: Edition
    last: Edition
    places: Places
    after: Rank
    of: int


@dataclass(frozen=True)
class SameRanks(Finding):
    """One country has the same ranks in both editions, on the indices with a rank in both."""

    country: Iso3
    indices: tuple[Index, ...]
    first: Edition
    last: Edition


@dataclass(frozen=True)
class NoneRanked(Finding):
    """None of the countries compared was ranked in the last edition."""

    countries: tuple[Iso3, ...]
    edition: Edition


@dataclass(frozen=True)
class IndicesShown(Finding):
    """The measure, on all five indices, and the editions.

    Attributes:
        measure: what is shown.
        first, last: the editions.
        base: the edition that changes count from; None for other measures.
    """

    measure: Measure
    first: Edition
    last: Edition
    base: Edition | None


@dataclass(frozen=True)
class IndicesMissing(Finding):
    """Countries without a score on single indices though assessed, with the editions."""

    gaps: tuple[tuple[Index, InEditions], ...]


@dataclass(frozen=True)
class MethodsChanged(Finding):
    """In which editions the method of which index changed; EGDI's with each of its components'.

    Attributes:
        changes: by index but EGDI; at least one.
        shown: what the picture compares across them.
    """

    changes: tuple[IndexInEditions, ...]
    shown: Shown


@dataclass(frozen=True)
class RanksOnAll(Finding):
    """One country's last ranks in the picture, index by index; none where it was not ranked."""

    country: Iso3
    edition: Edition
    ranks: tuple[tuple[Index, Rank], ...]


def by_index_found(
    survey: Survey, countries: tuple[Iso3, ...], first: Edition, last: Edition
) -> Finding:
    """Who stands first on how many indices; of one country alone, on which it moved furthest.

    It speaks of ranks, which compare across indices and editions, whatever is drawn.

    Args:
        survey: the figures.
        countries: those compared, at least one.
        first, last: the first and the last edition shown.
    """
    at_last = {index: excerpt(ranks(survey, index), countries, [last])[last] for index in Index}
    ranked = {index: places.dropna() for index, places in at_last.items()}
    contested = {index: places for index, places in ranked.items() if len(places) > 1}
    if contested:
        return first_on(contested, len(ranked[Index.EGDI]), last)
    if ranked[Index.EGDI].empty:
        return NoneRanked(countries, last)
    return alone(survey, Iso3(str(ranked[Index.EGDI].index[0])), first, last)


def first_on(
    contested: Mapping[Index, "pd.Series[float]"], of: int, last: Edition
) -> FirstOn | FirstOnAsMany:
    """Who stands first on most indices.

    Args:
        contested: by index, the ranks of those compared, two of them at least.
        of: how many of those compared were ranked.
        last: the edition.
    """
    firsts: dict[Iso3, list[Index]] = {}
    shared: dict[Iso3, bool] = {}
    for index, places in contested.items():
        best = places.index[places == places.min()]
        for code in map(Iso3, best.astype(str)):
            firsts.setdefault(code, []).append(index)
            shared[code] = shared.get(code, False) or len(best) > 1
    most = max(map(len, firsts.values()))
    leaders = tuple(code for code, indices in firsts.items() if len(indices) == most)
    if len(leaders) == 1:
        indices = tuple(firsts[leaders[0]])
        whole = len(indices) == len(Index)
        return FirstOn(leaders[0], indices, whole, of, last, shared[leaders[0]])
    level = any(shared[code] for code in leaders)
    return FirstOnAsMany(leaders, most, len(contested), of, last, level)


def alone(survey: Survey, country: Iso3, first: Edition, last: Edition) -> Finding:
    """Of one country ranked in the last edition: on which index it moved furthest, or stands best."""
    ends = {
        index: (before, after)
        for index in Index
        if (before := rank_of(survey, index, country, first)) is not None
        and (after := rank_of(survey, index, country, last)) is not None
    }
    if first == last or len(ends) < 2:
        return best_and_worst(country, ranks_on(survey, country, last))
    moves = {index: before - after for index, (before, after) in ends.items()}
    furthest = max(map(abs, moves.values()))
    if not furthest:
        return SameRanks(country, tuple(ends), first, last)
    indices = tuple(index for index, places in moves.items() if abs(places) == furthest)
    one = indices[0]
    return MovedMostOn(
        country=country,
        indices=indices,
        first=first,
        last=last,
        places=Places(moves[one] if len(indices) == 1 else furthest),
        after=ends[one][1],
        of=int(ranked_count(survey, one)[last]),
    )


def ranks_on(survey: Survey, country: Iso3, edition: Edition) -> tuple[RankOn, ...]:
    """A country's ranks in an edition on the indices that it has one on."""
    return tuple(
        RankOn(index, edition, rank, int(ranked_count(survey, index)[edition]), score)
        for index in Index
        if (rank := rank_of(survey, index, country, edition)) is not None
        and (score := survey.score_of(index, country, edition)) is not None
    )


def ranks_told(
    survey: Survey, countries: tuple[Iso3, ...], last: Edition
) -> tuple[RanksOnAll, ...]:
    """Every country's ranks in the last edition, a finding each."""
    return tuple(
        RanksOnAll(code, last, tuple((one.index, one.rank) for one in ranks_on(survey, code, last)))
        for code in countries
    )


def indices_missing(
    survey: Survey, countries: tuple[Iso3, ...], editions: list[Edition]
) -> tuple[IndicesMissing, ...]:
    """The components that assessed countries lack; nothing where they lack none."""
    gaps = [
        (index, InEditions(code, tuple(years)))
        for index in Index
        for code, years in reasons(survey, index, dict.fromkeys(countries, editions))
        .get(Standing.NO_SCORE, {})
        .items()
    ]
    return (IndicesMissing(tuple(gaps)),) if gaps else ()


def methods_changed(
    survey: Survey, first: Edition, last: Edition, shown: Shown
) -> tuple[MethodsChanged, ...]:
    """The changes of method between two editions, by index; nothing where there are none."""
    changes = tuple(
        IndexInEditions(index, tuple(map(Edition, found)))
        for index in Index
        if index is not Index.EGDI and (found := breaks_between(survey, index, first, last))
    )
    return (MethodsChanged(changes, shown),) if changes else ()
