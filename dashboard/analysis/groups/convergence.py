"""Whether a group draws together: does the spread of its scores shrink."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np
import pandas as pd

from dashboard.analysis.groups.statistics import codes
from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.decimals import Floats, deviation, quartile_range
from dashboard.analysis.ranking.ranks import rankable
from dashboard.survey import Edition, GroupCode, Index, Iso3, Survey

Measure = Callable[[Floats], float]
"""What tells the spread of at least two scores."""


class Trend(StrEnum):
    """What became of a spread; undefined with fewer than two members."""

    SHRANK = "shrank"
    GREW = "grew"
    UNCHANGED = "unchanged"
    UNDEFINED = "undefined"


@dataclass(frozen=True)
class Spread:
    """The spread of the same measure at two editions.

    Attributes:
        first, last: in score units; None with fewer than two members.
        trend: what became of it.
    """

    first: float | None
    last: float | None
    trend: Trend


@dataclass(frozen=True)
class Convergence:
    """Whether a group drew together between two editions.

    Attributes:
        index, group, first, last: what was asked.
        both: how many members were ranked in both editions.
        ranked_first, ranked_last: how many were ranked in either.
        newcomers, dropped_out: members ranked only last, only first.
        spread_both, iqr_both: among the members ranked in both, which newcomers cannot move: the
            verdict rests on `spread_both`.
        spread_all, iqr_all: among all members ranked in either edition.
        breaks: the editions between in which the method changed, which can move a spread by itself.
    """

    index: Index
    group: GroupCode
    first: Edition
    last: Edition
    both: int
    ranked_first: int
    ranked_last: int
    newcomers: tuple[Iso3, ...]
    dropped_out: tuple[Iso3, ...]
    spread_both: Spread
    iqr_both: Spread
    spread_all: Spread
    iqr_all: Spread
    breaks: tuple[Edition, ...]

    @property
    def trend(self) -> Trend:
        """Whether the standard deviation shrank among the members ranked in both."""
        return self.spread_both.trend


def convergence(
    survey: Survey, index: Index, group: GroupCode, first: Edition, last: Edition
) -> Convergence:
    """Compares the spread of a group's scores at two editions.

    Sigma convergence (Barro and Sala-i-Martin 1992, "Convergence"): the standard deviation of the
    scores, divided by n since the members are the whole group, is smaller last than first. The
    interquartile range stands beside it, which single outliers do not move.

    Raises:
        KeyError: no such group or edition.
    """
    scores = rankable(survey, index).loc[list(survey.members(group))][[first, last]]
    scores = scores.set_axis(["first", "last"], axis="columns")
    old, new = scores["first"], scores["last"]
    both = scores.dropna()
    return Convergence(
        index=index,
        group=group,
        first=first,
        last=last,
        both=len(both),
        ranked_first=int(old.notna().sum()),
        ranked_last=int(new.notna().sum()),
        newcomers=codes(scores.index[old.isna() & new.notna()]),
        dropped_out=codes(scores.index[old.notna() & new.isna()]),
        spread_both=spread(deviation, both["first"], both["last"]),
        iqr_both=spread(quartile_range, both["first"], both["last"]),
        spread_all=spread(deviation, old, new),
        iqr_all=spread(quartile_range, old, new),
        breaks=breaks_between(survey, index, first, last),
    )


@dataclass(frozen=True)
class SpreadPath:
    """What became of a group's spread from each edition to the next.

    Attributes:
        group: what was asked.
        steps: each edition against the one before it, in order, judged as `convergence` does.
        widest, narrowest: the editions in which the standard deviation of all ranked members was
            largest and smallest; none where no edition had two.
    """

    group: GroupCode
    steps: tuple[Convergence, ...]
    widest: tuple[Edition, ...]
    narrowest: tuple[Edition, ...]

    @property
    def told(self) -> int:
        """At how many steps at least two members were ranked at both ends."""
        return sum(step.trend is not Trend.UNDEFINED for step in self.steps)

    @property
    def shrank(self) -> int:
        """At how many steps the spread shrank."""
        return sum(step.trend is Trend.SHRANK for step in self.steps)


def spread_path(
    survey: Survey, index: Index, group: GroupCode, editions: tuple[Edition, ...]
) -> SpreadPath:
    """Follows the spread of a group's scores from edition to edition.

    Raises:
        KeyError: no such group or edition.
    """
    scores = rankable(survey, index).loc[list(survey.members(group))][list(editions)]
    spreads = {
        edition: found
        for edition in editions
        if (found := measured(deviation, scores[edition])) is not None
    }
    return SpreadPath(
        group=group,
        steps=tuple(
            convergence(survey, index, group, before, after) for before, after in pairwise(editions)
        ),
        widest=having(spreads, max(spreads.values(), default=None)),
        narrowest=having(spreads, min(spreads.values(), default=None)),
    )


def having(spreads: dict[Edition, float], wanted: float | None) -> tuple[Edition, ...]:
    """The editions with a spread."""
    return tuple(edition for edition, found in spreads.items() if found == wanted)


def measured(measure: Measure, scores: "pd.Series[float]") -> float | None:
    """The spread of scores by a measure, those missing passed over; None with fewer than two."""
    known = np.asarray(scores.dropna(), dtype=np.float64)
    return measure(known) if len(known) > 1 else None


def spread(measure: Measure, first: "pd.Series[float]", last: "pd.Series[float]") -> Spread:
    """The spreads of two editions' scores by a measure, and what became of them."""
    before, after = measured(measure, first), measured(measure, last)
    if before is None or after is None:
        return Spread(before, after, Trend.UNDEFINED)
    if after == before:
        return Spread(before, after, Trend.UNCHANGED)
    return Spread(before, after, Trend.SHRANK if after < before else Trend.GREW)
