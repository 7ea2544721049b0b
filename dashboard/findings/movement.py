"""What moved a country's rank between two editions: its own score, the others', who came and went."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.change.movement import Movement, RankParts
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Rank


class RankPart(StrEnum):
    """What moves a rank."""

    OWN = "own"
    OTHERS = "others"
    DROPPED_OUT = "dropped_out"
    NEWCOMERS = "newcomers"
    PUBLISHED_ORDER = "published_order"


@dataclass(frozen=True)
class MovedBy:
    """What one part moved a rank, in places; up is plus, halves are possible."""

    part: RankPart
    places: float


@dataclass(frozen=True)
class NotRankedAtEnds(Finding):
    """A country has no rank at an end of a period, so that nothing can be said of its change.

    Attributes:
        country: the country.
        index: ranked on.
        editions: the ends without a rank.
    """

    country: Iso3
    index: Index
    editions: tuple[Edition, ...]


@dataclass(frozen=True)
class RankMovedBy(Finding):
    """How far a country's EGDI rank moved, and by what.

    Attributes:
        country: the country.
        first, last: the editions.
        before, after: its ranks.
        parts: own and others' scores always, the rest where they moved anything; they sum to the
            change.
    """

    country: Iso3
    first: Edition
    last: Edition
    before: Rank
    after: Rank
    parts: tuple[MovedBy, ...]


@dataclass(frozen=True)
class RankPartsShown(Finding):
    """The parts of a change of rank, and among how many was ranked at either end."""

    first: Edition
    last: Edition
    ranked_first: int
    ranked_last: int


@dataclass(frozen=True)
class HadItStoodStill(Finding):
    """The rank a country would have had, had it kept its first score while the others moved.

    Attributes:
        country: the country.
        first: the edition whose score it keeps.
        rank, of: its place among the members ranked in both editions.
    """

    country: Iso3
    first: Edition
    rank: Rank
    of: int


@dataclass(frozen=True)
class HadOnlyItMoved(Finding):
    """The rank a country would have had, had the others kept their first scores.

    Attributes:
        country: the country.
        first: the edition whose scores they keep.
        rank, of: its place among the members ranked in both editions.
    """

    country: Iso3
    first: Edition
    rank: Rank
    of: int


@dataclass(frozen=True)
class MovedInCommonField(Finding):
    """A country's places among the members ranked in both editions, by published scores.

    Told where they differ from its ranks among all.
    """

    country: Iso3
    first: Edition
    last: Edition
    before: Rank
    after: Rank
    of: int


@dataclass(frozen=True)
class OrderOfUn(Finding):
    """The UN ranked members with equal published scores by decimals it did not publish."""


@dataclass(frozen=True)
class RankPartsMethod(Finding):
    """How a change of rank is taken apart."""


def rank_parts(parts: RankParts) -> tuple[MovedBy, ...]:
    """All five parts; they sum to the change."""
    return tuple(MovedBy(part, float(getattr(parts, part))) for part in RankPart)


def parts_shown(parts: RankParts) -> tuple[MovedBy, ...]:
    """The parts told: own and others' scores always, the rest where they moved anything."""
    always = (RankPart.OWN, RankPart.OTHERS)
    return tuple(one for one in rank_parts(parts) if one.places or one.part in always)


def hypothetical_ranks(found: Movement) -> tuple[Finding, ...]:
    """The two ranks a country would have had, and where it stood in the field they are of."""
    common, country = found.common, found.iso3
    if common is None:
        return ()
    told: list[Finding] = [
        HadItStoodStill(country, found.first, common.stood_still, common.of),
        HadOnlyItMoved(country, found.first, common.others_stood_still, common.of),
    ]
    if (common.first, common.last) != (found.rank_first, found.rank_last):
        told.append(
            MovedInCommonField(
                country, found.first, found.last, common.first, common.last, common.of
            )
        )
    return tuple(told)
