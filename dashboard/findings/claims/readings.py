"""A claim read against one row of ranks: what is right, what is off, and which editions fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isnan

from dashboard.analysis.ranking.ranks import KEPT, Convention, ranks
from dashboard.findings.claims.claim import Claim, Direction, Pair
from dashboard.survey import Edition, GroupCode, Index, Iso3, Rank, Survey

Row = dict[Edition, Rank]
"""A country's ranks by edition, only of editions in which it was ranked."""

APART = 10_000
"""More places than any ranking has; what a claim is off by where a rank is missing."""


@dataclass(frozen=True)
class Count:
    """How a claim fares on a pair of editions.

    Attributes:
        right, off, blocked: how many of its numbers are right, off, or without a rank to check.
        places: places off in sum; a missing rank counts as `APART`.
        direction: whether the claimed direction is that of the data; None where not claimed or not
            known.
        later: whether everything said of the later end, the change and the direction is right.
    """

    right: int
    off: int
    blocked: int
    places: int
    direction: bool | None
    later: bool

    @property
    def deviation(self) -> int:
        """How far the claim is from right: a wrong direction counts as one place."""
        return self.places + (self.direction is False)

    @property
    def holds(self) -> bool:
        """Whether the whole claim is right."""
        numbers = self.off == self.blocked == 0 and self.direction is not False
        return numbers and (self.right > 0 or self.direction is True)


@lru_cache(maxsize=KEPT)
def rows(survey: Survey, index: Index, group: GroupCode, convention: Convention) -> dict[Iso3, Row]:
    """The ranks of every member of a group by edition; kept, as readings ask again and again."""
    table = ranks(survey, index, group, convention)
    places = zip(table.index, table.to_numpy(float).tolist(), strict=True)
    return {
        Iso3(str(iso3)): {
            edition: Rank(int(place))
            for edition, place in zip(survey.years, found, strict=True)
            if not isnan(place)
        }
        for iso3, found in places
    }


def row_of(
    survey: Survey,
    iso3: Iso3,
    index: Index,
    group: GroupCode,
    convention: Convention = Convention.COMPETITION,
) -> Row:
    """A country's ranks by edition; empty where it is not in the group."""
    return rows(survey, index, group, convention).get(iso3, {})


def count(claim: Claim, row: Row, pair: Pair) -> Count:
    """How a claim fares on a pair of editions of one row of ranks."""
    first, last = (None if edition is None else row.get(edition) for edition in pair)
    risen = None if first is None or last is None else first - last
    early, late = [], []
    if claim.rank_from is not None:
        early.append(None if first is None else abs(first - claim.rank_from))
    if claim.rank_to is not None:
        late.append(None if last is None else abs(last - claim.rank_to))
    if claim.top is not None:
        late.append(None if last is None else max(0, last - claim.top))
    if claim.change is not None:
        late.append(None if risen is None else abs(risen - claim.change))
    direction = None
    if claim.direction is not None and risen is not None:
        direction = risen > 0 if claim.direction is Direction.ROSE else risen < 0
    gaps = early + late
    unknown = claim.direction is not None and risen is None
    return Count(
        right=sum(gap == 0 for gap in gaps),
        off=sum(gap is not None and gap > 0 for gap in gaps),
        blocked=sum(gap is None for gap in gaps) + unknown,
        places=sum(APART if gap is None else gap for gap in gaps),
        direction=direction,
        later=all(gap == 0 for gap in late) and direction is not False and not unknown,
    )


def candidates(claim: Claim, row: Row) -> list[Pair]:
    """The pairs of editions a claim can be about, oldest first.

    A stated edition is kept as it is, whether ranked or not. An open end that something is said of
    can be any edition the country was ranked in, the earlier before the later.
    """
    firsts = ends(claim.edition_from, claim.needs_from, row)
    lasts = ends(claim.edition_to, claim.needs_to, row)
    stated = claim.edition_from is not None and claim.edition_to is not None
    return [
        (first, last)
        for first in firsts
        for last in lasts
        if stated or first is None or last is None or first < last
    ]


def ends(stated: Edition | None, needed: bool, row: Row) -> Sequence[Edition | None]:
    """The editions one end can be."""
    if stated is not None or not needed:
        return [stated]
    return sorted(row)


def said_of(claim: Claim, pair: Pair) -> Pair:
    """A pair of editions without the end that the claim says nothing of."""
    return pair[0] if claim.needs_from else None, pair[1] if claim.needs_to else None


def fitting(claim: Claim, row: Row) -> tuple[Pair, ...]:
    """All pairs of editions under which the whole claim is right, oldest first."""
    return tuple(
        said_of(claim, pair) for pair in candidates(claim, row) if count(claim, row, pair).holds
    )


def resolve(claim: Claim, row: Row) -> Pair:
    """The pair of editions a claim with open ends is checked on.

    Among the candidates: most numbers right, then fewest places off, then the latest. One
    exception: where the earlier edition is stated ("since 2018") and what is said of the later end
    fits no edition, the later end is the latest edition, as such a sentence means.
    """
    pairs = candidates(claim, row)
    if not pairs:
        return said_of(claim, (claim.edition_from, claim.edition_to))
    counted = {pair: count(claim, row, pair) for pair in pairs}
    if claim.edition_from is not None and not any(found.later for found in counted.values()):
        return said_of(claim, max(pairs, key=recent))
    # A claim is judged by its numbers before its direction, which only its deviation counts.
    best = min(
        pairs, key=lambda pair: (-counted[pair].right, counted[pair].deviation, *older(pair))
    )
    return said_of(claim, best)


def recent(pair: Pair) -> tuple[int, int]:
    """Orders pairs by the later, then the earlier edition."""
    return pair[1] or 0, pair[0] or 0


def older(pair: Pair) -> tuple[int, int]:
    """Orders pairs the latest first."""
    last, first = recent(pair)
    return -last, -first
