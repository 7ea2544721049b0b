"""How places moved: furthest, edition after edition, against the score, against the region."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from dashboard.findings.finding import Finding
from dashboard.findings.profile import region_of
from dashboard.findings.telling.case import Among, Case, Fact, Span, Telling, tellings
from dashboard.findings.telling.heights import fact
from dashboard.findings.telling.past import Past
from dashboard.survey import Edition, GroupCode, GroupKind, Index, Iso3, Places, Rank, Score
from dashboard.survey.rounding import rounded

FEWEST_STEPS = 3
"""So many changes a country needs for one to be its largest, and for them to be a run."""

DECIMALS = 3
"""So many decimals of a score are read."""

FEWEST_MEMBERS = 5
"""Of a smaller group a largest rise or a movement of the others says little."""


LAST_PLACE = 10
"""A rise or a fall that is not among the ten largest is told as no such."""


class Scope(StrEnum):
    """Among what a move is the largest.

    Ever: of all changes from one edition to the next. Period: of all countries between the same
    editions. Region, income: of those the members of its region, of its income group. Own: of the
    country's own changes.
    """

    EVER = "ever"
    PERIOD = "period"
    REGION = "region"
    INCOME = "income"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class LargestMove(Finding):
    """A country's place rose or fell by more, or nearly more, than any other's.

    Attributes:
        country, index: who, on what.
        first, last: the editions.
        before, after: its ranks.
        of: how many were ranked in the last.
        scope: among what.
        group: the group whose members those are; None where it is none.
        place: the rise's place among rises, or the fall's among falls; 1 is the largest.
        shared: how many others are equally large.
        since: the edition from which moves are looked at.
    """

    country: Iso3
    index: Index
    first: Edition
    last: Edition
    before: Rank
    after: Rank
    of: int
    scope: Scope
    group: GroupCode | None
    place: Rank
    shared: int
    since: Edition

    @property
    def places(self) -> Places:
        """Places it moved, up is plus; never 0."""
        return Places(self.before - self.after)


@dataclass(frozen=True, slots=True)
class Run(Finding):
    """A country's place rose, or fell, in each of several editions in a row.

    Attributes:
        country, index: who, on what.
        moves: how many in a row, up to the last edition.
        first, last: the edition from which they are counted, and the last one.
        before, after: its ranks there.
        of: how many were ranked in the last.
    """

    country: Iso3
    index: Index
    moves: int
    first: Edition
    last: Edition
    before: Rank
    after: Rank
    of: int


@dataclass(frozen=True, slots=True)
class ScoreAgainstPlace(Finding):
    """A country's place rose while its score fell, or the other way round.

    Attributes:
        country, index: who, on what.
        first, last: the editions.
        before, after: its ranks.
        score_before, score_after: its scores.
        method: whether the method of the index changed between the editions.
    """

    country: Iso3
    index: Index
    first: Edition
    last: Edition
    before: Rank
    after: Rank
    score_before: Score
    score_after: Score
    method: bool


@dataclass(frozen=True, slots=True)
class AgainstRegion(Finding):
    """A country's place moved one way and those of most others of its region the other way.

    Attributes:
        country, index: who, on what.
        region: the group's code.
        first, last: the editions.
        before, after: its ranks.
        opposite: how many others of the region moved the other way.
        others: how many others of it were ranked in both.
    """

    country: Iso3
    index: Index
    region: GroupCode
    first: Edition
    last: Edition
    before: Rank
    after: Rank
    opposite: int
    others: int


Change = Mapping[Iso3, Places]
"""Places moved by country, up is plus."""


def moves(past: Past, span: Span) -> Iterator[Telling]:
    """Everything of an index that tells how places moved between two editions."""
    both = past.at_both(span.first, span.last)
    change = {code: Places(before - after) for code, (before, after) in both.items()}
    years = past.survey.years
    successive = years.index(span.last) - years.index(span.first) == 1
    for sign in (1, -1):
        yield from tellings(largest(past, span, change, sign, Scope.PERIOD), Among.BOTH, span)
        if successive:
            yield from tellings(largest_ever(past, span, change, sign), Among.STEPS, span)
            yield from tellings(own_largest(past, span, change, sign), Among.BOTH, span)
        for code, scope in bound_groups(past):
            members = {one: change[one] for one in past.survey.members(code) if one in change}
            if len(members) >= FEWEST_MEMBERS:
                found = largest(past, span, members, sign, scope, code)
                yield from tellings(found, Among.GROUP, span, code)
        yield from tellings(runs(past, span, sign), Among.BOTH, span)
        yield from tellings(against_score(past, span, change, sign), Among.BOTH, span)
    yield from tellings(against_region(past, span, change), Among.BOTH, span)


def bound_groups(past: Past) -> Iterator[tuple[GroupCode, Scope]]:
    """The regions and the income groups."""
    scopes = {GroupKind.REGION: Scope.REGION, GroupKind.INCOME: Scope.INCOME}
    for code, group in past.survey.group_list.items():
        if group.kind in scopes:
            yield code, scopes[group.kind]


def about_move(country: Iso3, index: Index) -> frozenset[Fact]:
    """That a country's movement on an index is told."""
    return fact("move", country, index)


def largest(
    past: Past,
    span: Span,
    change: Change,
    sign: int,
    scope: Scope,
    group: GroupCode | None = None,
) -> Iterator[Case]:
    """Those ranked in both editions, by how far they rose, or fell; told of the ten furthest."""
    every = sorted(sign * places for places in change.values())
    for code, places in change.items():
        yield moved(past, span, code, sign * places, every, scope, group)


def largest_ever(past: Past, span: Span, change: Change, sign: int) -> Iterator[Case]:
    """All changes from one edition to the next up to the last one, told of those to that."""
    years = [year for year in past.survey.years if year <= span.last]
    every = sorted(
        sign * (own[before] - own[after])
        for own in past.places.values()
        for before, after in pairwise(years)
        if before in own and after in own
    )
    now = {code: sign * places for code, places in change.items()}
    rest = list(every)
    for places in now.values():
        rest.remove(places)
    for code, places in now.items():
        yield moved(past, span, code, places, every, Scope.EVER, None)
    for places in rest:
        yield Case(places)


def moved(
    past: Past,
    span: Span,
    code: Iso3,
    by: int,
    every: Sequence[int],
    scope: Scope,
    group: GroupCode | None,
) -> Case:
    """How far one moved among all that are looked at, the shortest first; told of the ten furthest."""
    further = len(every) - bisect_right(every, by)
    place = Rank(1 + further)
    if by <= 0 or place > LAST_PLACE:
        return Case(by)
    own = past.places[code]
    found = LargestMove(
        code,
        past.index,
        span.first,
        span.last,
        own[span.first],
        own[span.last],
        past.of[span.last],
        scope,
        group,
        place,
        len(every) - further - bisect_left(every, by) - 1,
        past.survey.years[0] if scope is Scope.EVER else span.first,
    )
    return Case(by, found, about_move(code, past.index), code)


def own_largest(past: Past, span: Span, change: Change, sign: int) -> Iterator[Case]:
    """Those ranked in both editions, told where none of their own changes before was as large."""
    for code in change:
        own = past.places[code]
        known = [year for year in past.survey.years if year <= span.last]
        steps = [
            sign * (own[before] - own[after])
            for before, after in pairwise(known)
            if before in own and after in own
        ]
        *earlier, now = steps
        if len(steps) < FEWEST_STEPS or now <= max(0, *earlier):
            yield Case(0)
            continue
        found = moved(past, span, code, now, [now], Scope.OWN, None).finding
        yield Case(1, found, about_move(code, past.index), code)


def runs(past: Past, span: Span, sign: int) -> Iterator[Case]:
    """Those ranked in both editions, by how often in a row they moved the same way up to the last."""
    years = [year for year in past.survey.years if year <= span.last]
    for code in past.at_both(span.first, span.last):
        own, first = past.places[code], span.last
        for before, after in pairwise(reversed(years)):
            if after not in own or sign * (own[after] - own[before]) <= 0:
                break
            first = after
        count = years.index(span.last) - years.index(first)
        if count < FEWEST_STEPS:
            yield Case(count)
            continue
        ends = own[first], own[span.last]
        found = Run(code, past.index, count, first, span.last, *ends, past.of[span.last])
        yield Case(count, found, about_move(code, past.index), code)


def against_score(past: Past, span: Span, change: Change, sign: int) -> Iterator[Case]:
    """Those ranked in both editions, told where the place moved one way and the score the other.

    Scores are compared as they are read.
    """
    method = past.changed(span.first, span.last)
    for code, places in change.items():
        own, scores = past.places[code], past.scores[code]
        before, after = (rounded(scores[year], DECIMALS) for year in (span.first, span.last))
        if sign * places <= 0 or sign * (after - before) >= 0:
            yield Case(0)
            continue
        ends = own[span.first], own[span.last], scores[span.first], scores[span.last]
        found = ScoreAgainstPlace(code, past.index, span.first, span.last, *ends, method)
        yield Case(1, found, about_move(code, past.index), code)


def against_region(past: Past, span: Span, change: Change) -> Iterator[Case]:
    """Those ranked in both editions, by the share of their region that moved the other way.

    Told where that is more than half of four or more others.
    """
    for code, places in change.items():
        region = region_of(past.survey, code)
        others = [
            change[one] for one in past.survey.members(region) if one in change and one != code
        ]
        if len(others) < FEWEST_MEMBERS - 1 or not places:
            yield Case(0)
            continue
        opposite = sum(other * places < 0 for other in others)
        share = opposite / len(others)
        if 2 * opposite <= len(others):
            yield Case(share)
            continue
        own = past.places[code]
        ends = own[span.first], own[span.last], opposite, len(others)
        found = AgainstRegion(code, past.index, region, span.first, span.last, *ends)
        yield Case(share, found, about_move(code, past.index), code)
