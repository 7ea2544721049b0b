"""What can be said of some countries compared over a period: who moved, who leads."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.analysis.ranking.excerpt import excerpt
from dashboard.analysis.ranking.ranks import rankable, ranked_count, ranks, unranked_scores
from dashboard.findings.finding import Finding
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3, Score, Survey

LEAST_GAIN = 0.001
"""A smaller gain of score cannot be read in three decimals and is told as none."""


@dataclass(frozen=True)
class Value:
    """One value of a measure.

    Attributes:
        measure: rank, score, percentile, or places or points moved.
        number: the value; a rise is plus.
    """

    measure: Measure
    number: float


@dataclass(frozen=True)
class Stood(Finding):
    """Where one country stood in the only edition in which it has a value.

    Attributes:
        country, index, edition: who, on what, when.
        value: its rank or score.
        of: how many were ranked.
    """

    country: Iso3
    index: Index
    edition: Edition
    value: Value
    of: int


@dataclass(frozen=True)
class Moved(Finding):
    """One country between the two editions asked for.

    Attributes:
        country, index: who, on what.
        first, last: the editions.
        before, after: its ranks or scores.
    """

    country: Iso3
    index: Index
    first: Edition
    last: Edition
    before: Value
    after: Value


@dataclass(frozen=True)
class MovedWithin(Moved):
    """The same where it had no rank at an end of the period: between its first and last one."""


@dataclass(frozen=True)
class RoseMost(Finding):
    """One country rose most of three or more.

    Attributes:
        country: the one.
        of: how many have a value in both editions.
        index, first, last: on what, between which editions.
        before, after: its ranks or scores.
    """

    country: Iso3
    of: int
    index: Index
    first: Edition
    last: Edition
    before: Value
    after: Value


@dataclass(frozen=True)
class RoseMore(Finding):
    """Of two countries one rose, the other less or not at all.

    Attributes:
        country, other: the one that rose more, and the other.
        index, first, last: on what, between which editions.
        before, after: ranks or scores of the one.
        both: whether the other rose too.
    """

    country: Iso3
    other: Iso3
    index: Index
    first: Edition
    last: Edition
    before: Value
    after: Value
    both: bool


@dataclass(frozen=True)
class RoseAlike(Finding):
    """Several countries rose equally far.

    Attributes:
        countries: those.
        index, first, last: on what, between which editions.
        by: how far each; plus.
        most: whether there are others, who rose less.
    """

    countries: tuple[Iso3, ...]
    index: Index
    first: Edition
    last: Edition
    by: Value
    most: bool


@dataclass(frozen=True)
class NobodyRose(Finding):
    """None of two or more countries rose.

    Attributes:
        countries: those with a value in both editions.
        index, first, last: on what, between which editions.
        unit: rank or score.
    """

    countries: tuple[Iso3, ...]
    index: Index
    first: Edition
    last: Edition
    unit: Measure


@dataclass(frozen=True)
class StandHighest(Finding):
    """Who stands highest of several in one edition.

    Attributes:
        countries: the best placed, several where they are level.
        others: the rest.
        index, edition: on what, when.
        value: their rank or score.
    """

    countries: tuple[Iso3, ...]
    others: tuple[Iso3, ...]
    index: Index
    edition: Edition
    value: Value


@dataclass(frozen=True)
class Leads(Finding):
    """Who is ahead of the others compared, in the last edition; beside a headline on moves."""

    countries: tuple[Iso3, ...]
    edition: Edition
    value: Value


@dataclass(frozen=True)
class NothingInCommon(Finding):
    """No country has a value at both ends of the period, nor any in its last edition."""

    index: Index
    first: Edition
    last: Edition
    unit: Measure


@dataclass(frozen=True)
class ScoredUnranked(Finding):
    """A country's last score, which takes part in no ranking as it was not assessed."""

    country: Iso3
    index: Index
    edition: Edition
    score: Score


@dataclass(frozen=True)
class ScoresUnranked(Finding):
    """Countries with scores and without a rank, as they were not assessed."""

    countries: tuple[Iso3, ...]
    index: Index


def unit_of(measure: Measure) -> Measure:
    """What a headline on a measure speaks of: scores, or ranks."""
    by_score = measure in (Measure.SCORE, Measure.SCORE_CHANGE)
    return Measure.SCORE if by_score else Measure.RANK


def headline(
    survey: Survey,
    countries: tuple[Iso3, ...],
    index: Index,
    unit: Measure,
    editions: Iterable[Edition],
) -> Finding:
    """What is to be said first of a comparison: the moves over the period asked for.

    It speaks of the countries that have a value at both ends of the period; where there is none,
    of who stands highest at its end. One country alone is followed through the editions it has.

    Args:
        survey: the figures.
        countries: those compared.
        index: what they are compared on.
        unit: rank or score.
        editions: those shown, oldest first.
    """
    years = list(editions)
    first, last = years[0], years[-1]
    values = (rankable if unit is Measure.SCORE else ranks)(survey, index)
    shown = excerpt(values, countries, years)
    if shown.isna().to_numpy().all():
        return unranked_scores_found(survey, countries, index, years)
    ranked = shown.dropna(how="all")
    if len(countries) == 1:
        return alone(survey, index, unit, ranked.iloc[0], first, last)
    ends = excerpt(shown, countries, dict.fromkeys((first, last))).dropna()
    if first == last or ends.empty:
        at_last = shown[last].dropna()
        if at_last.empty:
            return NothingInCommon(index, first, last, unit)
        return highest(survey, index, unit, last, at_last)
    if len(ends) == 1:
        code = Iso3(str(ends.index[0]))
        before, after = (Value(unit, float(ends.iloc[0][edition])) for edition in (first, last))
        return Moved(code, index, first, last, before, after)
    return together(index, unit, first, last, ends)


def unranked_scores_found(
    survey: Survey, countries: tuple[Iso3, ...], index: Index, years: list[Edition]
) -> Finding:
    """The finding where no value shown takes part in a ranking."""
    kept = excerpt(unranked_scores(survey, index), countries, years).dropna(how="all")
    if len(kept) == 1:
        row = kept.iloc[0].dropna()
        edition = Edition(int(row.index[-1]))
        return ScoredUnranked(Iso3(str(kept.index[0])), index, edition, Score(float(row.iloc[-1])))
    return ScoresUnranked(tuple(Iso3(str(code)) for code in kept.index), index)


def alone(
    survey: Survey, index: Index, unit: Measure, row: pd.Series, first: Edition, last: Edition
) -> Finding:
    """The finding on one country over the editions in which it has a value."""
    known = row.dropna()
    code = Iso3(str(row.name))
    start, end = Edition(int(known.index[0])), Edition(int(known.index[-1]))
    before, after = (Value(unit, float(known.iloc[place])) for place in (0, -1))
    if start == end:
        return Stood(code, index, end, after, int(ranked_count(survey, index)[end]))
    whole = (start, end) == (first, last)
    return (Moved if whole else MovedWithin)(code, index, start, end, before, after)


def highest(
    survey: Survey, index: Index, unit: Measure, edition: Edition, values: pd.Series
) -> Finding:
    """Who stands highest in an edition."""
    best = values.min() if unit is Measure.RANK else values.max()
    codes = tuple(Iso3(str(code)) for code in values.index[values == best])
    others = tuple(Iso3(str(code)) for code in values.index[values != best])
    value = Value(unit, float(best))
    if len(codes) == 1 and not others:
        return Stood(codes[0], index, edition, value, int(ranked_count(survey, index)[edition]))
    return StandHighest(codes, others, index, edition, value)


def together(
    index: Index, unit: Measure, first: Edition, last: Edition, ends: pd.DataFrame
) -> Finding:
    """The finding on two or more countries that have a value at both ends."""
    sign = -1 if unit is Measure.RANK else 1
    rises = (sign * (ends[last] - ends[first])).round(DECIMALS)
    least = 1.0 if unit is Measure.RANK else LEAST_GAIN
    codes = tuple(Iso3(str(code)) for code in ends.index)
    most = float(rises.max())
    if most < least:
        return NobodyRose(codes, index, first, last, unit)
    climbers = tuple(Iso3(str(code)) for code in rises.index[rises == most])
    if len(climbers) > 1:
        rest = len(climbers) < len(codes)
        return RoseAlike(climbers, index, first, last, Value(unit, most), rest)
    before, after = (
        Value(unit, float(ends[edition].to_dict()[climbers[0]])) for edition in (first, last)
    )
    if len(codes) == 2:
        other = next(code for code in codes if code != climbers[0])
        both = float(rises[other]) >= least
        return RoseMore(climbers[0], other, index, first, last, before, after, both)
    return RoseMost(climbers[0], len(codes), index, first, last, before, after)


def leads(
    survey: Survey,
    countries: tuple[Iso3, ...],
    index: Index,
    unit: Measure,
    editions: Iterable[Edition],
) -> tuple[Leads, ...]:
    """Who is ahead in the last edition where the headline is about moves; else nothing."""
    years = list(editions)
    if years[0] == years[-1]:
        return ()
    values = (rankable if unit is Measure.SCORE else ranks)(survey, index)
    shown = excerpt(values, countries, (years[0], years[-1]))
    now = shown[years[-1]].dropna()
    if len(now) < 2 or shown.dropna().empty:
        return ()
    found = highest(survey, index, unit, years[-1], now)
    assert isinstance(found, StandHighest)
    return (Leads(found.countries, years[-1], found.value),)
