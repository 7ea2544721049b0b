"""Where a country stands on one index: its rank, score and level, in the world and in its groups."""

from dataclasses import dataclass
from functools import lru_cache

from dashboard.analysis.ranking.belonging import group_of, score_level
from dashboard.analysis.ranking.period import first_ranked
from dashboard.analysis.ranking.ranks import rank_of, ranked_count
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.analysis.ranking.table import next_to, ranking_table
from dashboard.findings.country import RankOn, rank_on
from dashboard.findings.finding import Finding
from dashboard.survey import (
    Edition,
    GroupCode,
    GroupKind,
    Index,
    Iso3,
    Level,
    Places,
    Rank,
    Survey,
)

__all__ = [
    "Belongs",
    "GroupPlace",
    "InRegion",
    "MovedSince",
    "NoRankSince",
    "Standing",
    "Standpoint",
    "belongs",
    "changes",
    "group_place",
    "in_region",
    "next_in_rank",
    "standpoint",
]


@dataclass(frozen=True)
class Standpoint(Finding):
    """Where a country stands on an index in an edition.

    Attributes:
        index, edition: on what, when.
        standing: ranked, or why not.
        place: its rank, score and among how many; None where unranked.
        level: the level of its score; None where unranked.
        moved: places risen since an earlier edition, up is plus; None where it had no rank in one
            of the two, or where they are one.
    """

    index: Index
    edition: Edition
    standing: Standing
    place: RankOn | None
    level: Level | None
    moved: Places | None


@dataclass(frozen=True)
class MovedSince(Finding):
    """How many places a country rose on an index since an earlier edition; up is plus."""

    index: Index
    since: Edition
    moved: Places


@dataclass(frozen=True)
class NoRankSince(Finding):
    """A country ranked on an index had no rank on it before, back to an earlier edition and in that."""

    index: Index
    since: Edition


@dataclass(frozen=True)
class GroupPlace(Finding):
    """A group that a country is in, and its rank there; None where unranked."""

    group: GroupCode
    rank: Rank | None
    of: int


@dataclass(frozen=True)
class InRegion(Finding):
    """A country's EGDI rank in its region, or why it has none."""

    region: GroupCode
    edition: Edition
    standing: Standing
    rank: Rank | None
    of: int


@dataclass(frozen=True)
class Belongs:
    """The subregion and the region a country lies in, and its income group."""

    subregion: GroupCode
    region: GroupCode
    income: GroupCode


@lru_cache(maxsize=5_000)
def standpoint(
    survey: Survey, index: Index, country: Iso3, edition: Edition, since: Edition
) -> Standpoint:
    """Where a country stands on an index, and how far it moved since an earlier edition."""
    place = rank_on(survey, index, country, edition)
    before = rank_of(survey, index, country, since)
    moved = place and before and since != edition
    return Standpoint(
        index,
        edition,
        standing(survey, index, country, edition),
        place,
        score_level(place.score) if place else None,
        Places(before - place.rank) if moved and place and before else None,
    )


@lru_cache(maxsize=5_000)
def changes(
    survey: Survey, index: Index, country: Iso3, edition: Edition, first: Edition
) -> tuple[MovedSince | NoRankSince, ...]:
    """How a rank changed since the first edition asked for, and since the edition before.

    Args:
        survey: the figures.
        index, country, edition: whose rank, on what, when.
        first: the edition asked for; where the country had no rank, the next in which it had counts.

    Returns:
        Both changes, the longer first; one where they are the same or there is no other. None of a
        country that is unranked, and of the first edition of all.
    """
    place = rank_of(survey, index, country, edition)
    if place is None:
        return ()
    before = tuple(year for year in survey.years if year < edition)[-1:]
    longest = first_ranked(survey, index, country, first, edition)
    since = dict.fromkeys(year for year in (longest, *before) if year is not None)
    ranked = {year: rank_of(survey, index, country, year) for year in since}
    moved = tuple(
        MovedSince(index, year, Places(earlier - place))
        for year, earlier in ranked.items()
        if earlier
    )
    return moved if moved or first >= edition else (NoRankSince(index, first),)


@lru_cache(maxsize=5_000)
def group_place(
    survey: Survey, index: Index, country: Iso3, edition: Edition, group: GroupCode
) -> GroupPlace:
    """A country's rank within a group it is in."""
    of = int(ranked_count(survey, index, group)[edition])
    return GroupPlace(group, rank_of(survey, index, country, edition, group), of)


@lru_cache(maxsize=2000)
def in_region(survey: Survey, country: Iso3, edition: Edition) -> InRegion:
    """A country's EGDI rank in its region."""
    region = group_of(survey, country, GroupKind.REGION).code
    place = group_place(survey, Index.EGDI, country, edition, region)
    why = standing(survey, Index.EGDI, country, edition)
    return InRegion(region, edition, why, place.rank, place.of)


def belongs(survey: Survey, country: Iso3) -> Belongs:
    """Where a country lies and what it earns."""
    kinds = (GroupKind.SUBREGION, GroupKind.REGION, GroupKind.INCOME)
    return Belongs(*(group_of(survey, country, kind).code for kind in kinds))


@lru_cache(maxsize=2000)
def next_in_rank(
    survey: Survey, index: Index, country: Iso3, edition: Edition
) -> tuple[tuple[Iso3, Rank] | None, tuple[Iso3, Rank] | None]:
    """The countries next before and after one in rank, equals by name; None where there is none."""
    if rank_of(survey, index, country, edition) is None:
        return None, None
    table = ranking_table(survey, index, edition, edition)
    before, after = (
        (code, rank) if code and (rank := rank_of(survey, index, code, edition)) else None
        for code in next_to(table, country)
    )
    return before, after
