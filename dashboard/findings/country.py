"""Where one country stands on the five indices."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.ranking.ranks import rank_of, rankable_score, ranked_count
from dashboard.findings.comparison import Stood, Value
from dashboard.findings.finding import Finding
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3, Rank, Score, Survey


@dataclass(frozen=True)
class RankOn:
    """A rank on an index in an edition, among how many, and the score it rests on."""

    index: Index
    edition: Edition
    rank: Rank
    of: int
    score: Score


@dataclass(frozen=True)
class BestAndWorst(Finding):
    """The indices on which a country ranks best, and those on which it ranks worst.

    Attributes:
        country, edition: who, when.
        best, worst: its ranks there, several where they are equal.
        alone: whether it is ranked on no more than one of each, so that one is only better.
    """

    country: Iso3
    edition: Edition
    best: tuple[RankOn, ...]
    worst: tuple[RankOn, ...]
    alone: bool


@dataclass(frozen=True)
class RankedAlike(Finding):
    """A country has the same rank on every one of two or more indices."""

    country: Iso3
    edition: Edition
    rank: Rank
    indices: tuple[Index, ...]


@dataclass(frozen=True)
class AllRanksShown(Finding):
    """The ranks on all five indices over some editions."""

    first: Edition
    last: Edition


@dataclass(frozen=True)
class IndexLine(Finding):
    """The first and the last rank on an index; None where there is none at all."""

    index: Index
    first: RankOn | None
    last: RankOn | None


def index_lines(
    survey: Survey, country: Iso3, editions: Iterable[Edition]
) -> dict[Index, tuple[RankOn, ...]]:
    """A country's ranks on every index in those of the editions in which it has one."""
    years = tuple(editions)
    return {
        index: tuple(
            place
            for edition in years
            if (place := rank_on(survey, index, country, edition)) is not None
        )
        for index in Index
    }


def rank_on(survey: Survey, index: Index, country: Iso3, edition: Edition) -> RankOn | None:
    """A country's rank on an index in an edition; None where it has none."""
    rank = rank_of(survey, index, country, edition)
    score = rankable_score(survey, index, country, edition)
    if rank is None or score is None:
        return None
    return RankOn(index, edition, rank, int(ranked_count(survey, index)[edition]), score)


def best_and_worst(country: Iso3, ranks: Iterable[RankOn]) -> Finding:
    """On which indices a country ranks best and worst in one edition.

    Args:
        country: the country.
        ranks: at least one, all of one edition.
    """
    known = tuple(ranks)
    best, worst = (most(place.rank for place in known) for most in (min, max))
    edition = known[0].edition
    if len(known) == 1:
        one = known[0]
        return Stood(country, one.index, edition, Value(Measure.RANK, float(one.rank)), one.of)
    if best == worst:
        return RankedAlike(country, edition, best, tuple(place.index for place in known))
    return BestAndWorst(
        country,
        edition,
        tuple(place for place in known if place.rank == best),
        tuple(place for place in known if place.rank == worst),
        alone=len(known) == 2,
    )
