"""Every field of a comparison's headline, judged by an independent reckoning of the figures."""

import os
from decimal import Decimal
from random import Random

import pytest

from dashboard import gallery
from dashboard.findings.comparison import (
    LEAST_GAIN,
    Leads,
    Moved,
    MovedWithin,
    NobodyRose,
    NothingInCommon,
    RoseAlike,
    RoseMore,
    RoseMost,
    ScoredUnranked,
    ScoresUnranked,
    StandHighest,
    Stood,
    Value,
    headline,
    leads,
)
from dashboard.findings.finding import Finding
from dashboard.findings.order import (
    OrderMoved,
    OrderMovedAlike,
    OrderSame,
    OrderUnknown,
    order_moved,
)
from dashboard.language import say, source_words
from dashboard.selection import Measure
from dashboard.survey import Index
from tests.grammar.english import faults
from tests.reckoning.changes import among, compared
from tests.reckoning.figures import Figures, figures, kept_score, score
from tests.reckoning.places import how_many, rank

SURVEY = gallery.survey()
DRAWS = int(os.environ.get("EGOV_DRAWS", "1000")) // 4
"""For each of four seeds; `make truth` draws 20,000 in all."""

AWKWARD = ("SSD", "MNE", "SRB", "AND", "LIE", "MCO", "FSM", "TUV", "TLS", "PLW", "MHL", "NRU")
AWKWARD += ("LBY", "CAF", "GIN", "IRQ", "SOM", "PRK", "HUN", "MKD", "CMR", "KHM")
WORDS = source_words()


def drawn(random: Random) -> tuple[tuple[str, ...], Index, Measure, int, int]:
    """Countries, index, unit and period; early editions and awkward countries more often."""
    size = random.choice((1, 1, 2, 2, 2, 3, 3, 4, 6, 12, 40))
    pool = list(AWKWARD) if random.random() < 0.35 else list(SURVEY.codes)
    countries = tuple(random.sample(pool, min(size, len(pool))))
    years = SURVEY.years[:6] if random.random() < 0.4 else SURVEY.years
    first, last = sorted(random.choices(years, k=2))
    unit = random.choice((Measure.RANK, Measure.SCORE))
    return countries, random.choice(list(Index)), unit, first, last


def value_of(these: Figures, index: str, unit: Measure, iso3: str, edition: int):
    """A rank or a score, by the independent reckoning."""
    return (rank if unit is Measure.RANK else score)(these, index, iso3, edition)


def holds(value: Value, unit: Measure, expected: Decimal | int | None) -> bool:
    return value.measure is unit and expected is not None and value.number == float(expected)


@pytest.mark.parametrize("seed", range(4))
def test_every_headline_is_true_and_well_said(seed):
    these, random = figures(), Random(seed)
    kinds = set()
    for _ in range(DRAWS):
        countries, index, unit, first, last = drawn(random)
        years = [year for year in SURVEY.years if first <= year <= last]
        if not any(known_or_kept(these, index, code, year) for code in countries for year in years):
            continue
        found = headline(SURVEY, countries, index, unit, years)
        case = (countries, index, unit, first, last, found)
        assert judged(these, countries, index, unit, years, found), case
        kinds.add(type(found))
        assert not faults(say(found, WORDS), "title"), (say(found, WORDS), case)
        for ahead in leads(SURVEY, countries, index, unit, years):
            assert leads_truly(these, countries, index, unit, years, ahead), (case, ahead)
            assert not faults(say(ahead, WORDS), "note"), (say(ahead, WORDS), case)
    assert kinds >= {Moved, MovedWithin, RoseMost, RoseMore, RoseAlike, NobodyRose, StandHighest}


@pytest.mark.parametrize("unit", [Measure.RANK, Measure.SCORE])
def test_the_only_one_with_a_value_is_compared_with_nobody(unit):
    these = figures()
    stood = float(value_of(these, "egdi", unit, "KAZ", 2003))
    found = headline(SURVEY, ("SSD", "KAZ"), Index.EGDI, unit, [2003])
    of = how_many(these, "egdi", 2003)
    assert found == Stood("KAZ", Index.EGDI, 2003, Value(unit, stood), of)


def known_or_kept(these: Figures, index: str, iso3: str, edition: int) -> bool:
    found = score(these, index, iso3, edition), kept_score(these, index, iso3, edition)
    return any(value is not None for value in found)


def judged(
    these: Figures,
    countries: tuple[str, ...],
    index: Index,
    unit: Measure,
    years: list[int],
    found: Finding,
) -> bool:
    """Whether a headline is the one to be made, and true in every field."""
    first, last = years[0], years[-1]

    def at(iso3: str, edition: int):
        return value_of(these, index, unit, iso3, edition)

    has = {code: [year for year in years if at(code, year) is not None] for code in countries}
    if not any(has.values()):
        return unranked_truly(these, countries, index, years, found)
    if len(countries) == 1:
        return alone_truly(
            at, has, years, unit, found, how_many(these, index, max(has[countries[0]]))
        )
    moved = compared(these, index, unit.value, countries, first, last).changes
    if first == last or not moved:
        return highest_truly(at, countries, last, unit, found, how_many(these, index, last), years)
    if len(moved) == 1:
        (code,) = moved
        return type(found) is Moved and ends_true(found, code, at, first, last, unit)
    return together_truly(at, moved, first, last, unit, found)


def unranked_truly(these, countries, index, years, found) -> bool:
    kept = {
        code: [year for year in years if kept_score(these, index, code, year) is not None]
        for code in countries
    }
    kept = {code: editions for code, editions in kept.items() if editions}
    if len(kept) == 1:
        ((code, editions),) = kept.items()
        return found == ScoredUnranked(
            code, index, editions[-1], float(kept_score(these, index, code, editions[-1]))
        )
    return isinstance(found, ScoresUnranked) and set(found.countries) == set(kept)


def alone_truly(at, has, years, unit, found, of) -> bool:
    ((code, editions),) = has.items()
    if len(editions) == 1:
        return (
            type(found) is Stood
            and (found.country, found.edition, found.of) == (code, editions[0], of)
            and holds(found.value, unit, at(code, editions[0]))
        )
    whole = (editions[0], editions[-1]) == (years[0], years[-1])
    return type(found) is (Moved if whole else MovedWithin) and ends_true(
        found, code, at, editions[0], editions[-1], unit
    )


def ends_true(found, code, at, first, last, unit) -> bool:
    return (
        (found.country, found.first, found.last) == (code, first, last)
        and holds(found.before, unit, at(code, first))
        and holds(found.after, unit, at(code, last))
    )


def highest_truly(at, countries, last, unit, found, of, years) -> bool:
    values = {code: at(code, last) for code in countries if at(code, last) is not None}
    if not values:
        return found == NothingInCommon(found.index, years[0], last, unit)
    best = (min if unit is Measure.RANK else max)(values.values())
    top = {code for code, value in values.items() if value == best}
    if len(values) == 1:
        return (
            type(found) is Stood
            and {found.country} == top
            and (found.edition, found.of) == (last, of)
            and holds(found.value, unit, best)
        )
    return (
        type(found) is StandHighest
        and set(found.countries) == top
        and set(found.others) == set(values) - top
        and found.edition == last
        and holds(found.value, unit, best)
    )


def together_truly(at, moved, first, last, unit, found) -> bool:
    least = 1 if unit is Measure.RANK else Decimal(str(LEAST_GAIN))
    most = max(moved.values())
    climbers = {code for code, change in moved.items() if change == most}
    if (found.first, found.last) != (first, last):
        return False
    if most < least:
        return type(found) is NobodyRose and set(found.countries) == set(moved)
    if len(climbers) > 1:
        return (
            type(found) is RoseAlike
            and set(found.countries) == climbers
            and found.most == (len(climbers) < len(moved))
            and holds(found.by, unit, most)
        )
    (code,) = climbers
    if not ends_true(found, code, at, first, last, unit):
        return False
    if len(moved) == 2:
        (other,) = set(moved) - climbers
        return type(found) is RoseMore and (found.other, found.both) == (
            other,
            moved[other] >= least,
        )
    return type(found) is RoseMost and found.of == len(moved)


def leads_truly(these, countries, index, unit, years, found: Leads) -> bool:
    values = {
        code: value
        for code in countries
        if (value := value_of(these, index, unit, code, years[-1])) is not None
    }
    best = (min if unit is Measure.RANK else max)(values.values())
    top = {code for code, value in values.items() if value == best}
    return set(found.countries) == top and holds(found.value, unit, best)


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_countries_is_true_and_well_said(seed):
    these, random = figures(), Random(seed)
    kinds = set()
    for _ in range(DRAWS):
        countries, index, _, first, last = drawn(random)
        if len(countries) < 2 or first == last:
            continue
        found = order_moved(SURVEY, countries, index, first, last)
        case = (countries, index, first, last, found)
        assert order_truly(among(these, index, countries, first, last), found), case
        assert (found.index, found.first, found.last) == (index, first, last)
        kinds.add(type(found))
        assert not faults(say(found, WORDS), "title"), (say(found, WORDS), case)
    assert kinds == {OrderMoved, OrderMovedAlike, OrderSame, OrderUnknown}


def order_truly(places, found: Finding) -> bool:
    """Whether the finding on an order is the one to be made, and true in every field."""
    if len(places.moves) < 2:
        return type(found) is OrderUnknown
    codes, most = places.up_most
    if not codes:
        codes, most = places.down_most
    if not codes:
        return type(found) is OrderSame and found.of == len(places.moves)
    if len(codes) > 1:
        return type(found) is OrderMovedAlike and (
            set(found.countries),
            found.of,
            found.places,
        ) == (
            set(codes),
            len(places.moves),
            most,
        )
    return type(found) is OrderMoved and (
        found.country,
        found.of,
        found.before,
        found.after,
    ) == (codes[0], len(places.moves), places.first[codes[0]], places.last[codes[0]])
