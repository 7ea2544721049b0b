"""What moved a rank: the country's own score, the others' scores, and who came and went."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from dashboard.analysis.change.passing import Passed, passed
from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.decimals import Floats
from dashboard.analysis.ranking.ranks import (
    rank_of,
    rankable,
    rankable_score,
    ranked_count,
    ranks,
)
from dashboard.analysis.ranking.standing import Presence, Standing, presence, standing
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Places, Rank, Score, Survey

__all__ = [
    "CommonRanks",
    "Movement",
    "Passed",
    "RankParts",
    "movement",
    "movement_table",
    "passed",
]


@dataclass(frozen=True)
class CommonRanks:
    """A country's ranks in the common field: the members ranked in both editions.

    Attributes:
        of: how many members the common field holds.
        first: with its own and the others' scores of the first edition.
        stood_still: had it kept its first score while the others moved.
        others_stood_still: had the others kept their first scores while it moved.
        last: with its own and the others' scores of the last edition.
    """

    of: int
    first: Rank
    stood_still: Rank
    others_stood_still: Rank
    last: Rank


@dataclass(frozen=True)
class RankParts:
    """A rank change in parts that sum to it exactly; in places, up is plus.

    Attributes:
        own: what the country's own score moved (whole or half places).
        others: what the scores of the others in the common field moved (whole or half places).
        dropped_out: members that stood above it and are no longer ranked.
        newcomers: minus the members newly ranked that stand above it.
        published_order: what the UN's ranking by decimals it did not publish moved; 0 unless one
            of the editions is 2020's EGDI.
    """

    own: float
    others: float
    dropped_out: Places
    newcomers: Places
    published_order: Places

    @property
    def total(self) -> float:
        """The sum of the parts: the rank change."""
        return self.own + self.others + self.dropped_out + self.newcomers + self.published_order


@dataclass(frozen=True)
class Movement:
    """A country's move between two editions.

    Attributes:
        iso3, index, group, first, last: what was asked.
        presence: in which of the two it was ranked; only `both` has a change.
        standing_first, standing_last: ranked or why not.
        rank_first, rank_last: published (EGDI in the world) or computed ranks; None where unranked.
        ranked_first, ranked_last: how many were ranked.
        score_first, score_last: the scores; None where unranked.
        change: places risen, up is plus; None unless ranked in both.
        parts: the change in parts; None unless ranked in both.
        common: the ranks in the common field that the parts come from; None unless in both.
        breaks: the editions between in which the method of the index changed.
    """

    iso3: Iso3
    index: Index
    group: GroupCode
    first: Edition
    last: Edition
    presence: Presence
    standing_first: Standing
    standing_last: Standing
    rank_first: Rank | None
    rank_last: Rank | None
    ranked_first: int
    ranked_last: int
    score_first: Score | None
    score_last: Score | None
    change: Places | None
    parts: RankParts | None
    common: CommonRanks | None
    breaks: tuple[Edition, ...]


def movement_table(
    survey: Survey, index: Index, first: Edition, last: Edition, group: GroupCode = WORLD
) -> pd.DataFrame:
    """Every member's rank change in parts.

    Within the common field (the members ranked in both editions) the change has two factors, the
    country's own score and the scores of all others, each at its first or its last value. With
    r(own, others) the rank then, the Shapley value of each factor (Shapley 1953, "A value for
    n-person games") is its effect averaged over the two orders in which they can be changed:

        own    = ½ [r(first, first) − r(last, first)] + ½ [r(first, last) − r(last, last)]
        others = ½ [r(first, first) − r(first, last)] + ½ [r(last, first) − r(last, last)]

    Their sum is the change in the common field. The rank among all ranked adds, at either end, the
    members outside the common field that stand above; the published rank adds its difference from
    the competition rank of the published scores. All five parts sum to the rank change exactly.

    Args:
        survey: the figures.
        index: the index ranked on.
        first: the edition counted from.
        last: the edition counted to.
        group: code of the group ranked within; its members are the field.

    Returns:
        A table by `iso3` of the members ranked in both: `rank_first`, `rank_last`, `change`, the
        parts `own`, `others`, `dropped_out`, `newcomers`, `published_order`, and the ranks in the
        common field `common_first`, `stood_still`, `others_stood_still`, `common_last`. Places,
        up is plus.
    """
    scores = rankable(survey, index).loc[list(survey.members(group))]
    before, after = scores[first].to_numpy(float), scores[last].to_numpy(float)
    in_first, in_last = ~np.isnan(before), ~np.isnan(after)
    both = in_first & in_last
    old, new = before[both], after[both]
    corners = common_ranks(old, new)
    start, still, own_only, end = (corners[name].astype(float) for name in corners)
    gone = above(before[in_first & ~in_last], old)
    come = above(after[in_last & ~in_first], new)
    table = ranks(survey, index, group).loc[scores.index[both]]
    rank_first = table[first].to_numpy(float).astype(int)
    rank_last = table[last].to_numpy(float).astype(int)
    order_first = rank_first - (corners["common_first"] + gone)
    order_last = rank_last - (corners["common_last"] + come)
    return pd.DataFrame(
        {
            "rank_first": rank_first,
            "rank_last": rank_last,
            "change": rank_first - rank_last,
            "own": ((start - own_only) + (still - end)) / 2,
            "others": ((start - still) + (own_only - end)) / 2,
            "dropped_out": gone,
            "newcomers": -come,
            "published_order": order_first - order_last,
            **corners,
        },
        index=table.index,
    )


def common_ranks(old: Floats, new: Floats) -> dict[str, NDArray[np.int64]]:
    """The ranks in the common field, its own and the others' scores each as they were and are.

    Args:
        old, new: the scores of the common field, in the same order.
    """
    return {
        "common_first": 1 + above(old, old),
        "stood_still": 1 + above(new, old) - (new > old),
        "others_stood_still": 1 + above(old, new) - (old > new),
        "common_last": 1 + above(new, new),
    }


def above(field: Floats, scores: Floats) -> NDArray[np.int64]:
    """How many of a field's scores lie strictly above each of some scores."""
    ordered = np.sort(field)
    return np.asarray(len(ordered) - np.searchsorted(ordered, scores, side="right"), dtype=np.int64)


def movement(
    survey: Survey,
    index: Index,
    iso3: Iso3,
    first: Edition,
    last: Edition,
    group: GroupCode = WORLD,
) -> Movement:
    """One country's move between two editions; see `movement_table` for the method.

    Raises:
        KeyError: no such country, edition or group, or the country is not in the group.
    """
    if iso3 not in survey.members(group):
        raise KeyError(f"{iso3} is not a member of {group}.")
    standings = [standing(survey, index, iso3, edition) for edition in (first, last)]
    counts = ranked_count(survey, index, group)
    where = presence(*standings)
    parts = common = change = None
    if where is Presence.BOTH:
        table = movement_table(survey, index, first, last, group)
        one = {str(name): float(table[name][iso3]) for name in table.columns}
        change = Places(int(one["change"]))
        parts = RankParts(
            own=one["own"],
            others=one["others"],
            dropped_out=Places(int(one["dropped_out"])),
            newcomers=Places(int(one["newcomers"])),
            published_order=Places(int(one["published_order"])),
        )
        common = CommonRanks(
            of=len(table),
            first=Rank(int(one["common_first"])),
            stood_still=Rank(int(one["stood_still"])),
            others_stood_still=Rank(int(one["others_stood_still"])),
            last=Rank(int(one["common_last"])),
        )
    return Movement(
        iso3=iso3,
        index=index,
        group=group,
        first=first,
        last=last,
        presence=where,
        standing_first=standings[0],
        standing_last=standings[1],
        rank_first=rank_of(survey, index, iso3, first, group),
        rank_last=rank_of(survey, index, iso3, last, group),
        ranked_first=int(counts[first]),
        ranked_last=int(counts[last]),
        score_first=rankable_score(survey, index, iso3, first),
        score_last=rankable_score(survey, index, iso3, last),
        change=change,
        parts=parts,
        common=common,
        breaks=breaks_between(survey, index, first, last),
    )
