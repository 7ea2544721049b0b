"""What is worth telling of how places moved: furthest, in a row, against score and region."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import pairwise

from tests.reckoning.figures import Figures, scores
from tests.reckoning.method import breaks_between
from tests.reckoning.places import how_many, ranks
from tests.reckoning.rarity import Fields, Held, Told, rare
from tests.reckoning.rounding import rounded

LARGEST = 10
"""Of the rises and of the falls so many are told as the largest, and those equal to the last."""
STEPS = 3
"""A run has so many, and one's own largest is one of so many."""
FEWEST = 5
"""So many of a group were ranked in both for its largest to be told."""

Changes = Mapping[str, int]


@cache
def changes(these: Figures, index: str, first: int, last: int) -> Changes:
    """Places risen between two editions, a fall is minus, of those ranked in both."""
    before, after = (ranks(these, index, year) for year in (first, last))
    return {iso3: before[iso3] - after[iso3] for iso3 in before if iso3 in after}


def moves(these: Figures, index: str, first: int, last: int) -> Iterator[Told]:
    """All of it."""
    change = changes(these, index, first, last)
    editions = [year for year in these.editions if year <= last]
    pairs = list(pairwise(editions))
    ends = ends_of(these, index, first, last)
    for sign in (1, -1):
        yield from furthest(ends, change, sign, "period")
        for code, kind in these.kinds.items():
            if kind in ("region", "income"):
                members = {iso3: change[iso3] for iso3 in these.groups[code] if iso3 in change}
                if len(members) >= FEWEST:
                    yield from furthest(ends, members, sign, kind, code)
        if pairs[-1] == (first, last):
            yield from furthest_ever(these, index, ends, pairs, sign)
            yield from furthest_of_own(these, index, ends, pairs, sign)
        yield from in_a_row(these, index, pairs, change, sign)
        yield from against_score(these, index, first, last, sign)
    yield from against_region(these, ends, change)


@cache
def ends_of(these: Figures, index: str, first: int, last: int) -> dict[str, Fields]:
    """What every finding of a move holds, by country."""
    before, after = (ranks(these, index, year) for year in (first, last))
    common = {"index": index, "first": first, "last": last, "of": how_many(these, index, last)}
    return {
        iso3: common | {"country": iso3, "before": before[iso3], "after": after[iso3]}
        for iso3 in before
        if iso3 in after
    }


def without_of(fields: Fields) -> Fields:
    """What a finding of a move holds that does not say of how many."""
    return {name: value for name, value in fields.items() if name != "of"}


def furthest(
    ends: Mapping[str, Fields], change: Changes, sign: int, scope: str, group: str | None = None
) -> Iterator[Told]:
    """The largest rises, or falls, of all or of a group."""
    moved = {iso3: sign * by for iso3, by in change.items() if sign * by > 0}
    held = [
        (by, "LargestMove", ends[iso3] | fields | {"scope": scope, "group": group})
        for iso3, by, fields in placed(moved, sorted(moved.values()))
    ]
    of_last = len(ends)
    yield from rare(
        "group" if group else "both",
        len(change) if group else of_last,
        [(by, kind, fields | {"since": fields["first"]}) for by, kind, fields in held],
        untold_of(moved, held),
        group,
    )


def untold_of(moved: Changes, held: list[Held]) -> list[int]:
    """How far those went of whom it is not told."""
    told = {fields["country"] for _, _, fields in held}
    return [by for iso3, by in moved.items() if iso3 not in told]


def placed(moved: Changes, every: list[int]) -> Iterator[tuple[str, int, Fields]]:
    """Those whose move is among the largest of all that are looked at, with its place among them."""
    for iso3, by in moved.items():
        larger = len(every) - bisect_right(every, by)
        equal = len(every) - bisect_left(every, by) - larger
        if larger < LARGEST:
            yield iso3, by, {"place": larger + 1, "shared": equal - 1}


@cache
def every_step(these: Figures, index: str, last: int, sign: int) -> list[int]:
    """By how much anybody rose, or fell, from one edition to the next; smallest first."""
    pairs = pairwise(year for year in these.editions if year <= last)
    return sorted(sign * by for pair in pairs for by in changes(these, index, *pair).values())


def furthest_ever(
    these: Figures,
    index: str,
    ends: Mapping[str, Fields],
    pairs: list[tuple[int, int]],
    sign: int,
) -> Iterator[Told]:
    """Rises, or falls, to the last edition that are among the largest of all to that."""
    last = pairs[-1][1]
    every = every_step(these, index, last, sign)
    moved = {
        iso3: sign * by for iso3, by in changes(these, index, *pairs[-1]).items() if sign * by > 0
    }
    rest = {"scope": "ever", "group": None, "since": min(these.editions)}
    held: list[Held] = [
        (by, "LargestMove", ends[iso3] | fields | rest) for iso3, by, fields in placed(moved, every)
    ]
    others = list(every)
    for by, _, _ in held:
        del others[bisect_left(others, by)]
    yield from rare("steps", len(every), held, others)


def furthest_of_own(
    these: Figures,
    index: str,
    ends: Mapping[str, Fields],
    pairs: list[tuple[int, int]],
    sign: int,
) -> Iterator[Told]:
    """Rises, or falls, larger than every one of the country before, and not its first or second."""
    rest = {"scope": "own", "group": None, "place": 1, "shared": 0}
    held: list[Held] = []
    for iso3, fields in ends.items():
        own = [
            sign * found[iso3] for pair in pairs if iso3 in (found := changes(these, index, *pair))
        ]
        if len(own) >= STEPS and own[-1] > 0 and own.index(max(own)) == len(own) - 1:
            held.append((1, "LargestMove", fields | rest | {"since": fields["first"]}))
    yield from rare("both", len(ends), held)


def in_a_row(
    these: Figures, index: str, pairs: list[tuple[int, int]], change: Changes, sign: int
) -> Iterator[Told]:
    """How many times in a row, up to the last edition, a country rose, or fell; thrice at least."""
    last = pairs[-1][1]
    held: list[Held] = []
    for iso3 in change:
        count, since = 0, last
        for pair in reversed(pairs):
            if sign * changes(these, index, *pair).get(iso3, 0) <= 0:
                break
            count, since = count + 1, pair[0]
        if count >= STEPS:
            fields = ends_of(these, index, since, last)[iso3] | {"moves": count}
            held.append((count, "Run", fields))
    yield from rare("both", len(change), held)


def against_score(these: Figures, index: str, first: int, last: int, sign: int) -> Iterator[Told]:
    """Places that rose while the score fell, or fell while it rose, as read with three decimals."""
    change = changes(these, index, first, last)
    method = bool(breaks_between(these, index, first, last))
    held: list[Held] = []
    for iso3, fields in ends_of(these, index, first, last).items():
        before, after = (scores(these, index, year)[iso3] for year in (first, last))
        by = rounded(after, 3) - rounded(before, 3)
        if sign * change[iso3] > 0 and sign * by < 0:
            rest = {"score_before": before, "score_after": after, "method": method}
            held.append((1, "ScoreAgainstPlace", without_of(fields) | rest))
    yield from rare("both", len(change), held)


def against_region(these: Figures, ends: Mapping[str, Fields], change: Changes) -> Iterator[Told]:
    """Places that moved one way while more than half of four or more others moved the other way."""
    held: list[Held] = []
    untold = []
    for iso3, by in change.items():
        region = these.region[iso3]
        others = [change[one] for one in these.groups[region] if one in change and one != iso3]
        opposite = [other for other in others if (other > 0 > by) or (other < 0 < by)]
        if len(others) < FEWEST - 1 or not opposite:
            continue
        share = Fraction(len(opposite), len(others))
        if share <= Fraction(1, 2):
            untold.append(share)
            continue
        rest = {"region": region, "opposite": len(opposite), "others": len(others)}
        held.append((share, "AgainstRegion", without_of(ends[iso3]) | rest))
    yield from rare("both", len(change), held, untold)
