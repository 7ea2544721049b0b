"""What can be said of the world at an edition: who leads, how many reach a level, who rose."""

from dataclasses import dataclass

import pandas as pd

from dashboard.analysis.ranking.belonging import score_level
from dashboard.analysis.ranking.decimals import median
from dashboard.analysis.ranking.excerpt import excerpt
from dashboard.analysis.ranking.ranks import rank_change, rankable
from dashboard.analysis.ranking.standing import Standing
from dashboard.findings.finding import Finding
from dashboard.findings.movers import RoseMostOfAll
from dashboard.selection import Paint
from dashboard.survey import Edition, Index, Iso3, Level, Score, Survey

__all__ = ["Paint", "Standing"]


@dataclass(frozen=True)
class MapShown(Finding):
    """What the colours stand for.

    Attributes:
        paint: score, level or change in rank.
        index: of which index.
        first, last: the edition compared from, and the one shown.
        shown: how many members have a colour.
    """

    paint: Paint
    index: Index
    first: Edition
    last: Edition
    shown: int


@dataclass(frozen=True)
class ScoreHighest(Finding):
    """Who scores highest of all members; several where they are level.

    Attributes:
        countries, index, edition: who, on what, when.
        score: theirs.
    """

    countries: tuple[Iso3, ...]
    index: Index
    edition: Edition
    score: Score


@dataclass(frozen=True)
class MedianStands(Finding):
    """Where the middle of the world stands, beside who scores highest."""

    edition: Edition
    median: Score


@dataclass(frozen=True)
class ReachLevel(Finding):
    """How many members with a score reach the highest level that any reaches.

    Attributes:
        level, index, edition: which level, of which index, when.
        count, of: how many reach it, of how many with a score on the index.
    """

    level: Level
    index: Index
    edition: Edition
    count: int
    of: int


@dataclass(frozen=True)
class NoMemberRose(Finding):
    """No member rose between the editions."""

    index: Index
    first: Edition
    last: Edition


@dataclass(frozen=True)
class NobodyCompared(Finding):
    """No member was ranked in both editions."""


@dataclass(frozen=True)
class OneEditionOnly(Finding):
    """A change in rank needs two editions."""


@dataclass(frozen=True)
class RoseAndFell(Finding):
    """How many members rose, kept their rank and fell; how many were not ranked in both editions."""

    rose: int
    kept: int
    fell: int
    unknown: int


@dataclass(frozen=True)
class AtLevels(Finding):
    """How many members are at each level, the highest first, and how many have no score."""

    counts: tuple[tuple[Level, int], ...]
    unknown: int


@dataclass(frozen=True)
class MapConventions(Finding):
    """What dots, palest grey and boundaries on the map mean."""


def map_found(
    survey: Survey, paint: Paint, index: Index, first: Edition, last: Edition
) -> tuple[Finding, ...]:
    """What is to be said first of the map at an edition, then what stands beside it."""
    if paint is Paint.RANK_CHANGE:
        return change_found(survey, index, first, last)
    scores = rankable(survey, index)[last].dropna()
    if paint is Paint.SCORE:
        best, middle = float(scores.max()), median(scores.to_numpy(float))
        leaders = best_of(scores)
        return (
            ScoreHighest(leaders, index, last, Score(best)),
            MedianStands(last, Score(middle)),
        )
    found = [score_level(Score(score)) for score in scores.tolist()]
    top = next(level for level in Level if level in found)
    return (ReachLevel(top, index, last, found.count(top), len(found)),)


def change_found(
    survey: Survey, index: Index, first: Edition, last: Edition
) -> tuple[Finding, ...]:
    """Who rose most since an edition, then how many rose and fell."""
    moved = rank_change(survey, index, first, last)
    change = moved.dropna()
    if change.empty:
        return (NobodyCompared(),)
    tally = rose_and_fell(moved)
    most = int(change.max())
    if most <= 0:
        return NoMemberRose(index, first, last), tally
    return RoseMostOfAll(best_of(change), index, first, last, most), tally


def rose_and_fell(moved: pd.Series) -> RoseAndFell:
    """How many members moved which way; NaN where not ranked in both editions."""
    return RoseAndFell(
        int((moved > 0).sum()),
        int((moved == 0).sum()),
        int((moved < 0).sum()),
        int(moved.isna().sum()),
    )


def at_levels(survey: Survey, index: Index, edition: Edition) -> AtLevels:
    """How many members are at each level."""
    scores = rankable(survey, index)[edition]
    found = [score_level(Score(score)) for score in scores.dropna().tolist()]
    counts = tuple((level, found.count(level)) for level in Level)
    return AtLevels(counts, len(scores) - len(found))


def best_of(values: pd.Series) -> tuple[Iso3, ...]:
    """Who has the highest value, several where they are level."""
    return tuple(Iso3(str(code)) for code in values.index[values == values.max()])


def shown_count(survey: Survey, paint: Paint, index: Index, first: Edition, last: Edition) -> int:
    """How many members have a colour at an edition."""
    if paint is Paint.RANK_CHANGE:
        return int(rank_change(survey, index, first, last).notna().sum())
    return int(excerpt(rankable(survey, index), survey.codes, [last]).notna().to_numpy().sum())
