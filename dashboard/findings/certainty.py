"""How sure a place is: the range of ranks around it, whose ranges meet it, and what was varied."""

from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.analysis.certainty.stability import compare, overlapping
from dashboard.analysis.ranking.excerpt import row_of
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.findings.finding import Finding
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Rank, Survey

__all__ = ["Standing"]


@dataclass(frozen=True)
class Span:
    """A range of ranks.

    Attributes:
        low, high: its better and its worse end.
    """

    low: Rank
    high: Rank

    def holds(self, rank: Rank) -> bool:
        """Whether a rank lies within, the ends included."""
        return self.low <= rank <= self.high

    @property
    def is_one(self) -> bool:
        """Whether it is a single rank."""
        return self.low == self.high


@dataclass(frozen=True)
class RankRange(Finding):
    """A published rank and the range about it.

    Attributes:
        country, edition: whose, when.
        rank, of: as published, and of how many members ranked.
        range: the ranks of nine in ten sets of weights.
    """

    country: Iso3
    edition: Edition
    rank: Rank
    of: int
    range: Span


@dataclass(frozen=True)
class RangesShown(Finding):
    """What the marks of the picture are.

    Attributes:
        edition: of the ranks.
        draws: how many sets of weights were drawn.
    """

    edition: Edition
    draws: int


@dataclass(frozen=True)
class RangeOfRow(Finding):
    """One row of the picture: a country's published rank and its range."""

    country: Iso3
    rank: Rank
    range: Span


@dataclass(frozen=True)
class WeightRange:
    """The weights of a component that nine in ten draws lie between, 0 to 1."""

    index: Index
    low: float
    high: float


@dataclass(frozen=True)
class WeightsVaried(Finding):
    """Within what bounds the weights of the components were drawn."""

    bounds: tuple[WeightRange, ...]


@dataclass(frozen=True)
class UnderGeometricMean(Finding):
    """The rank under the geometric instead of the arithmetic mean.

    Attributes:
        country: whose.
        rank: under the geometric mean.
        own: the place of its published score.
    """

    country: Iso3
    rank: Rank
    own: Rank


@dataclass(frozen=True)
class RoundingUndone(Finding):
    """The ranks with the rounding of the published scores undone.

    Attributes:
        country: whose.
        range: all ranks drawn.
        own: the place of its published score.
    """

    country: Iso3
    range: Span
    own: Rank


@dataclass(frozen=True)
class PlaceOfScore(Finding):
    """That the published rank is not the place of the published score.

    Attributes:
        country: whose.
        rank: as published.
        own: the place of its published score.
    """

    country: Iso3
    rank: Rank
    own: Rank


@dataclass(frozen=True)
class NotOverlapping(Finding):
    """Why some bars are pale: those countries are next in rank, but their ranges lie apart."""


@dataclass(frozen=True)
class NearestDrawn(Finding):
    """That only the nearest are drawn, and how many the table has."""

    drawn: int
    found: int


@dataclass(frozen=True)
class WithoutRange(Finding):
    """The ranked members that have no range, because a component is missing."""

    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class NoRange(Finding):
    """Why a country has no range.

    Attributes:
        country, edition: who, when.
        standing: how it stood; ranked where a component is missing.
        missing: the components without figures.
    """

    country: Iso3
    edition: Edition
    standing: Standing
    missing: tuple[Index, ...]


@dataclass(frozen=True)
class RangesMeet(Finding):
    """How many other countries' ranges overlap with a country's."""

    country: Iso3
    others: int


@dataclass(frozen=True)
class ClosestCall(Finding):
    """Of those whose ranges overlap with a country's the one it is hardest to tell from.

    Attributes:
        country, other: the two.
        above, below: the shares of the sets of weights, 0 to 1, in which the country stands above
            the other, and below it.
    """

    country: Iso3
    other: Iso3
    above: float
    below: float


@dataclass(frozen=True)
class WeightsDrawn(Finding):
    """How the weights were drawn.

    Attributes:
        edition: whose EGDI is weighed.
        weights: of OSI, HCI and TII in that edition, 0 to 1.
        draws: how many sets were drawn.
        concentration: of the Dirichlet distribution.
        seed: that started the random numbers.
    """

    edition: Edition
    weights: tuple[float, ...]
    draws: int
    concentration: float
    seed: int


@dataclass(frozen=True)
class MeanChanged(Finding):
    """What the geometric mean changes."""


@dataclass(frozen=True)
class RoundingMoved(Finding):
    """By how much every score was moved to undo its rounding.

    Attributes:
        edition: whose EGDI it is.
        decimals: with how many EGDI was published.
    """

    edition: Edition
    decimals: int


@dataclass(frozen=True)
class RangeLimits(Finding):
    """What the range does not tell."""


def span_of(run: Sensitivity, country: Iso3, low: str = "low", high: str = "high") -> Span:
    """A country's range in a run, between two columns of its table."""
    better, worse = run.table[low][country], run.table[high][country]
    return Span(Rank(int(better)), Rank(int(worse)))


def spans_of(table: pd.DataFrame, low: str, high: str) -> list[Span]:
    """The ranges of all rows of a run's table, between two of its columns."""
    ends = zip(table[low].tolist(), table[high].tolist(), strict=True)
    return [Span(Rank(int(better)), Rank(int(worse))) for better, worse in ends]


def ranges_of(survey: Survey, edition: Edition) -> dict[Iso3, Span]:
    """The ranks of nine in ten sets of weights, of every country that has a range."""
    table = rank_ranges(survey, edition).table
    codes = map(Iso3, table.index.tolist())
    return dict(zip(codes, spans_of(table, "low", "high"), strict=True))


def range_of(survey: Survey, edition: Edition, country: Iso3) -> Span | None:
    """The ranks of nine in ten sets of weights; None for a country without a range."""
    run = rank_ranges(survey, edition)
    return span_of(run, country) if country in run.table.index else None


def rank_range(run: Sensitivity, country: Iso3) -> RankRange:
    """A published rank and the range about it."""
    rank = Rank(int(run.table["rank"][country]))
    return RankRange(country, run.edition, rank, len(run.field.codes), span_of(run, country))


def weights_varied(run: Sensitivity) -> WeightsVaried:
    """Within what bounds the weights were drawn."""
    return WeightsVaried(
        tuple(
            WeightRange(index, float(low), float(high))
            for index, (low, _, high) in zip(COMPONENTS, run.weight_range, strict=True)
        )
    )


def other_tests(run: Sensitivity, country: Iso3) -> tuple[Finding, ...]:
    """The geometric mean, the rounding undone, and a published rank that is not the score's."""
    row = row_of(run.table, country)
    geometric, own, rank = (
        Rank(int(row[name])) for name in ("geometric_rank", "recomputed", "rank")
    )
    undone = span_of(run, country, "rounding_min", "rounding_max")
    return (
        UnderGeometricMean(country, geometric, own),
        RoundingUndone(country, undone, own),
        *(() if rank == own else (PlaceOfScore(country, rank, own),)),
    )


def without_range(run: Sensitivity) -> tuple[WithoutRange, ...]:
    """The ranked members without a range; nothing where there is none."""
    return (WithoutRange(tuple(run.left_out)),) if run.left_out else ()


def no_range(survey: Survey, run: Sensitivity, country: Iso3) -> NoRange:
    """Why a country that is not in a run's table has no range."""
    missing = tuple(gap.index for gap in run.left_out.get(country, ()))
    how = standing(survey, Index.EGDI, country, run.edition)
    return NoRange(country, run.edition, how, missing)


@lru_cache(maxsize=500)
def ranges_met(run: Sensitivity, country: Iso3) -> tuple[Finding, ...]:
    """Whose ranges overlap with a country's, and the closest call among them."""
    met = overlapping(run, country)
    if not met:
        return (RangesMeet(country, 0),)
    closest = min(met, key=lambda one: (abs(one.above - one.below), one.other))
    return (
        RangesMeet(country, len(met)),
        ClosestCall(country, closest.other, closest.above, closest.below),
    )


def shares_above(run: Sensitivity, country: Iso3, others: list[Iso3]) -> list[float | None]:
    """The shares of the sets of weights in which a country stands above others; None of itself."""
    return [compare(run, country, other).above if other != country else None for other in others]


def method(run: Sensitivity) -> tuple[Finding, ...]:
    """What was varied, and how to read it."""
    varied = run.variation
    return (
        WeightsDrawn(
            run.edition,
            tuple(float(weight) for weight in run.field.weights),
            varied.draws,
            varied.concentration,
            varied.seed,
        ),
        MeanChanged(),
        RoundingMoved(run.edition, run.field.decimals),
        RangeLimits(),
    )
