"""What is worth telling of two editions: everything rare that holds, reckoned from the files."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from tests.reckoning.figures import INDICES, Figures, score, scores
from tests.reckoning.income import line
from tests.reckoning.levels import FLOORS, level
from tests.reckoning.method import has_break
from tests.reckoning.places import how_many, ranks
from tests.reckoning.rarity import Held, Told, rare
from tests.reckoning.telling_moves import moves
from tests.reckoning.telling_sides import sides

TOPS = (10, 20, 50)
UPPER = ("middle", "high", "very_high")
HUNDREDTH, UNIT = Decimal("0.01"), Decimal("0.00001")


@cache
def told(these: Figures, first: int, last: int) -> tuple[Told, ...]:
    """Everything rare that is true of two editions, in no order."""
    found = list(uneven(these, last))
    for index in INDICES:
        found += ends(these, index, last)
        found += near(these, index, last)
        found += beyond_income(these, index, last)
        found += whole_groups(these, index, first, last)
        if first < last:
            found += first_in_top(these, index, first, last)
            found += first_at_level(these, index, first, last)
            found += moves(these, index, first, last)
            found += sides(these, index, first, last)
    return tuple(found)


@cache
def places(these: Figures, index: str, last: int) -> Mapping[str, Mapping[int, int]]:
    """The ranks up to an edition of those ranked in it, by country and edition."""
    return {
        iso3: {
            edition: rank
            for edition in these.editions
            if edition <= last and (rank := ranks(these, index, edition).get(iso3)) is not None
        }
        for iso3 in ranks(these, index, last)
    }


@cache
def values(these: Figures, index: str, last: int) -> Mapping[str, Mapping[int, Decimal]]:
    """The same of scores."""
    return {
        iso3: {
            edition: value
            for edition in these.editions
            if edition <= last and (value := score(these, index, iso3, edition)) is not None
        }
        for iso3 in scores(these, index, last)
    }


def ends(these: Figures, index: str, last: int) -> Iterator[Told]:
    """Best and worst places of those ranked then and at least twice before."""
    known = {iso3: own for iso3, own in places(these, index, last).items() if len(own) >= 3}
    for kind, end in (("HighestPlace", min), ("LowestPlace", max)):
        held: list[Held] = [
            (
                1,
                kind,
                {
                    "country": iso3,
                    "index": index,
                    "edition": last,
                    "rank": own[last],
                    "of": how_many(these, index, last),
                    "since": min(own),
                    "also": tuple(
                        year for year in sorted(own) if year < last and own[year] == own[last]
                    ),
                },
            )
            for iso3, own in known.items()
            if own[last] == end(own.values()) and len(set(own.values())) > 1
        ]
        yield from rare("thrice", len(known), held)


def first_in_top(these: Figures, index: str, first: int, last: int) -> Iterator[Told]:
    """Those among the first so many that never were up to the earlier edition."""
    known = {iso3: own for iso3, own in places(these, index, last).items() if min(own) <= first}
    for top in TOPS:
        held: list[Held] = []
        for iso3, own in known.items():
            within = [year for year, rank in own.items() if rank <= top]
            if last in within and min(within) > first:
                fields = {
                    "country": iso3,
                    "index": index,
                    "top": top,
                    "entered": min(within),
                    "edition": last,
                    "rank": own[last],
                    "of": how_many(these, index, last),
                    "since": min(own),
                }
                held.append((1, "FirstInTop", fields))
        yield from rare("before", len(known), held)


def first_at_level(these: Figures, index: str, first: int, last: int) -> Iterator[Told]:
    """Those at a level or above it that never were up to the earlier edition.

    Told of the highest at which the country was since, where it still is there.
    """
    known = {iso3: own for iso3, own in values(these, index, last).items() if min(own) <= first}
    for name in UPPER:
        held: list[Held] = []
        untold = []
        for iso3, own in known.items():
            there = [year for year, value in own.items() if UPPER.index(name) <= rung(value)]
            if last not in there or min(there) <= first:
                continue
            if any(rung(own[year]) > UPPER.index(name) for year in own if year > first):
                untold.append(1)
                continue
            fields = {
                "country": iso3,
                "index": index,
                "level": name,
                "entered": min(there),
                "edition": last,
                "score": own[last],
                "since": min(own),
                "method": has_break(these, index, min(there)),
            }
            held.append((1, "FirstAtLevel", fields))
        yield from rare("before", len(known), held, untold)


def rung(value: Decimal) -> int:
    """How high a score's level is among the upper three; minus one where it is at none of them."""
    own = level(value)
    return UPPER.index(own) if own in UPPER else -1


def uneven(these: Figures, last: int) -> Iterator[Told]:
    """How far the best and the worst place of those ranked on all five indices are apart."""
    known = set.intersection(*(set(ranks(these, index, last)) for index in INDICES))
    held: list[Held] = []
    for iso3 in sorted(known):
        own = {index: ranks(these, index, last)[iso3] for index in INDICES}
        best, worst = min(own.values()), max(own.values())
        fields = {
            "country": iso3,
            "edition": last,
            "best": tuple(index for index in INDICES if own[index] == best),
            "best_rank": best,
            "worst": tuple(index for index in INDICES if own[index] == worst),
            "worst_rank": worst,
        }
        if worst > best:
            held.append((worst - best, "Uneven", fields))
    yield from rare("all_five", len(known), held)


def beyond_income(these: Figures, index: str, last: int) -> Iterator[Told]:
    """How far scores lie above or below what income predicts."""
    above = line(these, index, last).above
    for sign in (1, -1):
        held: list[Held] = []
        for iso3, points in above.items():
            fields = {
                "country": iso3,
                "index": index,
                "edition": last,
                "score": score(these, index, iso3, last),
                "points": round(points, 9),
                "gdp_year": these.means[last, iso3].income_year,
            }
            if sign * points > 0:
                held.append((sign * points, "BeyondIncome", fields))
        yield from rare("with_income", len(above), held)


def near(these: Figures, index: str, last: int) -> Iterator[Told]:
    """Those one place below a top, or else less than a hundredth of a point below a level."""
    held: list[Held] = []
    for iso3, rank in ranks(these, index, last).items():
        value = scores(these, index, last)[iso3]
        common = {"country": iso3, "index": index, "edition": last}
        if rank - 1 in TOPS:
            fields = {"rank": rank, "of": how_many(these, index, last), "top": rank - 1}
            held.append((1, "NearTop", common | fields))
            continue
        for name in UPPER:
            floor = FLOORS[name]
            assert floor is not None
            if value <= floor < value + HUNDREDTH:
                fields = {"score": value, "level": name, "points": floor - value + UNIT}
                held.append((1, "NearLevel", common | fields))
    yield from rare("near", how_many(these, index, last), held)


def whole_groups(these: Figures, index: str, first: int, last: int) -> Iterator[Told]:
    """Groups of which all are at a level, or above it, as they never were up to the earlier edition.

    They were where all that had a score were, three or more; told where nobody lacked one then.
    """
    known = {code: members for code, members in these.groups.items() if len(members) >= 3}
    held: list[Held] = []
    for code, members in known.items():
        lowest = {year: lowest_rung(these, index, year, members) for year in these.editions}
        since = {
            name: min((year for year in these.editions if lowest[year] >= place), default=last)
            for place, name in enumerate(UPPER)
        }
        fresh = [
            name
            for place, name in enumerate(UPPER)
            if lowest[last] >= place
            and since[name] > first
            and all(
                iso3 in scores(these, index, year)
                for year in (since[name], last)
                for iso3 in members
            )
        ]
        if fresh:
            fields = {
                "group": code,
                "index": index,
                "level": fresh[-1],
                "entered": since[fresh[-1]],
                "edition": last,
                "members": len(members),
                "since": min(these.editions),
                "method": has_break(these, index, since[fresh[-1]]),
            }
            held.append((UPPER.index(fresh[-1]) + 1, "AllAtLevel", fields))
    yield from rare("groups", len(known), held)


@cache
def lowest_rung(these: Figures, index: str, edition: int, members: tuple[str, ...]) -> int:
    """How high the lowest level of some countries is, of which three or more have a score."""
    own = [
        rung(value) for iso3 in members if (value := score(these, index, iso3, edition)) is not None
    ]
    return min(own) if len(own) >= 3 else -1
