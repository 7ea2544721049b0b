"""Best and worst places ever, and what was reached for the first time."""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.findings.finding import Finding
from dashboard.findings.telling.case import Among, Case, Fact, Span, Telling, tellings
from dashboard.findings.telling.past import Past
from dashboard.survey import LEVEL_FLOORS, Edition, Index, Iso3, Level, Rank, Score

FEWEST = 3
"""The better of two places is no more than a rise."""

TOPS = (10, 20, 50)


@dataclass(frozen=True, slots=True)
class HighestPlace(Finding):
    """A country has its best place on an index since it was first ranked.

    Attributes:
        country, index, edition: who, on what, when.
        rank, of: the place, and of how many.
        since: the edition in which it was first ranked.
        also: earlier editions in which it had the same place.
    """

    country: Iso3
    index: Index
    edition: Edition
    rank: Rank
    of: int
    since: Edition
    also: tuple[Edition, ...]


@dataclass(frozen=True, slots=True)
class LowestPlace(HighestPlace):
    """A country has its worst place on an index since it was first ranked."""


@dataclass(frozen=True, slots=True)
class FirstInTop(Finding):
    """A country is among the first so many for the first time since it was first ranked.

    Attributes:
        country, index: who, on what.
        top: so many.
        entered: the first edition in which it was.
        edition: the one told of, in which it still is.
        rank, of: its place there, and of how many.
        since: the edition in which it was first ranked.
    """

    country: Iso3
    index: Index
    top: int
    entered: Edition
    edition: Edition
    rank: Rank
    of: int
    since: Edition


@dataclass(frozen=True, slots=True)
class FirstAtLevel(Finding):
    """A country is at a level for the first time since it was first assessed.

    Attributes:
        country, index: who, on what.
        level: the one reached.
        entered: the first edition in which it was there.
        edition: the one told of, in which it still is.
        score: its score there.
        since: the edition in which it was first assessed.
        method: whether the method of the index changed with the edition in which it was reached.
    """

    country: Iso3
    index: Index
    level: Level
    entered: Edition
    edition: Edition
    score: Score
    since: Edition
    method: bool


def heights(past: Past, span: Span) -> Iterator[Telling]:
    """Everything of an index that is reached: places, tops, levels."""
    yield from tellings(ends(past, span, HighestPlace), Among.THRICE, span)
    yield from tellings(ends(past, span, LowestPlace), Among.THRICE, span)
    for top in TOPS:
        yield from tellings(first_in_top(past, span, top), Among.BEFORE, span)
    for level in (Level.VERY_HIGH, Level.HIGH, Level.MIDDLE):
        yield from tellings(first_at_level(past, span, level), Among.BEFORE, span)


def fact(name: str, country: Iso3, index: Index) -> frozenset[Fact]:
    """That something of a country on an index is told."""
    return frozenset({(name, country, index)})


def ends(past: Past, span: Span, kind: type[HighestPlace]) -> Iterator[Case]:
    """Those ranked three times or more, told where the last place is the best, or the worst.

    Who always had the same place has neither.
    """
    last = span.last
    for code, own in past.places.items():
        known = {year: place for year, place in own.items() if year <= last}
        if last not in known or len(known) < FEWEST:
            continue
        rank = known[last]
        end = (max if kind is LowestPlace else min)(known.values())
        if rank != end or len(set(known.values())) == 1:
            yield Case(0)
            continue
        also = tuple(year for year, place in known.items() if place == rank and year != last)
        found = kind(code, past.index, last, rank, past.of[last], min(known), also)
        # To stand first and to lead the world are one thing.
        heads = fact("head", code, past.index) if rank == 1 else frozenset()
        yield Case(1, found, fact("height", code, past.index) | heads, code)


def first_in_top(past: Past, span: Span, top: int) -> Iterator[Case]:
    """Those ranked before, told where they are among the first so many for the first time."""
    for code, own in past.places.items():
        before = [place for year, place in own.items() if year <= span.first]
        if not before or span.last not in own or span.first == span.last:
            continue
        if min(before) <= top or own[span.last] > top:
            yield Case(0)
            continue
        entered = min(year for year, place in own.items() if year > span.first and place <= top)
        found = FirstInTop(
            code,
            past.index,
            top,
            entered,
            span.last,
            own[span.last],
            past.of[span.last],
            min(own),
        )
        yield Case(1, found, fact("height", code, past.index), code)


def first_at_level(past: Past, span: Span, level: Level) -> Iterator[Case]:
    """Those assessed before, told where they are at a level or above it for the first time.

    Who was at a higher one since the first edition and is there no more has fallen: it holds, and
    is not told.
    """
    floor = LEVEL_FLOORS[level]
    for code, own in past.scores.items():
        before = [score for year, score in own.items() if year <= span.first]
        if not before or span.last not in own or span.first == span.last:
            continue
        if max(before) > floor or own[span.last] <= floor:
            yield Case(0)
            continue
        highest = max(score for year, score in own.items() if span.first < year <= span.last)
        if any(floor < higher < highest for higher in LEVEL_FLOORS.values()):
            # It holds for this one, too, of which the higher level is told or was lost again.
            yield Case(1)
            continue
        entered = min(year for year, score in own.items() if year > span.first and score > floor)
        found = FirstAtLevel(
            code,
            past.index,
            level,
            entered,
            span.last,
            own[span.last],
            min(own),
            past.survey.has_break(past.index, entered),
        )
        yield Case(1, found, fact("level", code, past.index), code)
