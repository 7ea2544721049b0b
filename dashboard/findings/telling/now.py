"""What an edition alone shows: uneven indices, income outdone, a step that is near, whole groups."""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.analysis.likeness.income import income_fit
from dashboard.analysis.ranking.decimals import UNITS
from dashboard.findings.finding import Finding
from dashboard.findings.telling.case import Among, Case, Span, Telling, tellings
from dashboard.findings.telling.heights import TOPS, fact
from dashboard.findings.telling.past import Past
from dashboard.survey import (
    LEVEL_FLOORS,
    Edition,
    GroupCode,
    Index,
    Iso3,
    Level,
    Points,
    Rank,
    Score,
)

STEP = UNITS // 100
"""A level is near where a hundredth of a point leads above its floor, in units of a score."""

FEWEST_MEMBERS = 3
"""So many members a group needs for all of them to be told of."""


@dataclass(frozen=True, slots=True)
class Uneven(Finding):
    """How far a country's best and worst places on the five indices are apart.

    Attributes:
        country, edition: who, when.
        best, worst: the indices, several where the places are equal.
        best_rank, worst_rank: its places there.
    """

    country: Iso3
    edition: Edition
    best: tuple[Index, ...]
    best_rank: Rank
    worst: tuple[Index, ...]
    worst_rank: Rank


@dataclass(frozen=True, slots=True)
class BeyondIncome(Finding):
    """A country's score is far from what its income predicts.

    Attributes:
        country, index, edition: who, on what, when.
        score: its score.
        points: above what its income predicts; below is minus.
        gdp_year: of which year its GDP per capita is.
    """

    country: Iso3
    index: Index
    edition: Edition
    score: Score
    points: Points
    gdp_year: int


@dataclass(frozen=True, slots=True)
class NearLevel(Finding):
    """A hundredth of a point would lift a country to the next level.

    Attributes:
        country, index, edition: who, on what, when.
        score: its score.
        level: the next one.
        points: lacking to stand above its floor, a smallest unit of a score more than to stand at it.
    """

    country: Iso3
    index: Index
    edition: Edition
    score: Score
    level: Level
    points: Points


@dataclass(frozen=True, slots=True)
class NearTop(Finding):
    """A country stands one place below the first so many.

    Attributes:
        country, index, edition: who, on what, when.
        rank, of: its place, and of how many.
        top: so many.
    """

    country: Iso3
    index: Index
    edition: Edition
    rank: Rank
    of: int
    top: int


@dataclass(frozen=True, slots=True)
class AllAtLevel(Finding):
    """All members of a group are at a level for the first time.

    Attributes:
        group, index: which, on what.
        level: the one they are at, or above.
        entered: the first edition in which they were.
        edition: the one told of, in which they still are.
        members: how many they are.
        since: the first edition of the survey.
        method: whether the method of the index changed with the edition in which they were first.
    """

    group: GroupCode
    index: Index
    level: Level
    entered: Edition
    edition: Edition
    members: int
    since: Edition
    method: bool


def profiles(pasts: tuple[Past, ...], span: Span) -> Iterator[Telling]:
    """How uneven those ranked on all five indices stand."""
    cases = []
    at = {past.index: past.at(span.last) for past in pasts}
    for code in sorted(set.intersection(*(set(places) for places in at.values()))):
        places = {index: own[code] for index, own in at.items()}
        best, worst = min(places.values()), max(places.values())
        ends = tuple(
            tuple(index for index, place in places.items() if place == end) for end in (best, worst)
        )
        found = Uneven(code, span.last, ends[0], best, ends[1], worst) if best < worst else None
        cases.append(Case(worst - best, found, frozenset({("gap", code)}), code))
    yield from tellings(cases, Among.ALL_FIVE, span)


def now(past: Past, span: Span) -> Iterator[Telling]:
    """Everything of an index that the later edition alone shows."""
    for sign in (1, -1):
        yield from tellings(beyond_income(past, span, sign), Among.WITH_INCOME, span)
    yield from tellings(near_a_step(past, span), Among.NEAR, span)
    yield from tellings(all_at_level(past, span), Among.GROUPS, span)


def beyond_income(past: Past, span: Span, sign: int) -> Iterator[Case]:
    """Those with a GDP per capita, by how far above or below its prediction they are.

    Of a country it is told of the index on which it is rarest: the indices go with each other.
    """
    fit = income_fit(past.survey, past.index, span.last)
    if fit.slope is None:
        return
    for code, row in fit.table.to_dict("index").items():
        iso3, points = Iso3(str(code)), row["above"]
        found = BeyondIncome(
            iso3,
            past.index,
            span.last,
            past.scores[iso3][span.last],
            Points(points),
            int(row["gdp_year"]),
        )
        yield Case(sign * points, found, frozenset({("income", iso3)}), iso3)


def near_a_step(past: Past, span: Span) -> Iterator[Case]:
    """Those ranked, told where a level or the first ten, twenty or fifty is a step away."""
    for code, rank in past.at(span.last).items():
        score = past.scores[code][span.last]
        near = next_level(score)
        told: Finding | None = None
        if rank - 1 in TOPS:
            told = NearTop(code, past.index, span.last, rank, past.of[span.last], rank - 1)
        elif near:
            lacking = round(LEVEL_FLOORS[near] * UNITS) + 1 - round(score * UNITS)
            told = NearLevel(code, past.index, span.last, score, near, Points(lacking / UNITS))
        yield Case(int(told is not None), told, fact("near", code, past.index), code)


def next_level(score: Score) -> Level | None:
    """The level that a hundredth of a point leads to; None where it leads to none."""
    units = round(score * UNITS)
    for level in (Level.VERY_HIGH, Level.HIGH, Level.MIDDLE):
        floor = round(LEVEL_FLOORS[level] * UNITS)
        if units <= floor < units + STEP:
            return level
    return None


def all_at_level(past: Past, span: Span) -> Iterator[Case]:
    """The groups by the highest level that all members are at, told where it is so first now.

    It was so before where all members that had a score then were, three or more: that others had
    none yet makes nothing a first time.
    """
    years = past.survey.years
    for group in past.survey.group_list.values():
        if len(group.members) < FEWEST_MEMBERS:
            continue
        levels = [Level.MIDDLE, Level.HIGH, Level.VERY_HIGH]
        held = {
            level: [year for year in years if whole(past, year, group.members, level)]
            for level in levels
        }
        fresh = [
            (strength, level)
            for strength, level in enumerate(levels, start=1)
            if span.last in held[level]
            and min(held[level]) > span.first
            and all_scored(past, {min(held[level]), span.last}, group.members)
        ]
        if not fresh:
            yield Case(0)
            continue
        strength, level = fresh[-1]
        entered = min(held[level])
        found = AllAtLevel(
            group.code,
            past.index,
            level,
            entered,
            span.last,
            len(group.members),
            years[0],
            past.survey.has_break(past.index, entered),
        )
        facts = frozenset({("whole", group.code, past.index)})
        yield Case(strength, found, facts, group=group.code)


def all_scored(past: Past, editions: set[Edition], members: tuple[Iso3, ...]) -> bool:
    """Whether all members of a group have a score in each of some editions."""
    return all(editions <= past.scores[code].keys() for code in members)


def whole(past: Past, edition: Edition, members: tuple[Iso3, ...], level: Level) -> bool:
    """Whether all members of a group that have a score, three or more, are at a level or above it."""
    scores = [past.scores[code][edition] for code in members if edition in past.scores[code]]
    return len(scores) >= FEWEST_MEMBERS and min(scores) > LEVEL_FLOORS[level]
