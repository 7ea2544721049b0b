"""Judges what is said of two figures against each other."""

from functools import cache
from itertools import pairwise
from statistics import median

from dashboard.findings.scatter import (
    ByConstruction,
    CannotRelate,
    ColourOfFirst,
    FurthestOff,
    GoTogether,
    HowCorrelated,
    InQuadrants,
    LineThrough,
    MediansDrawn,
    NoLineThrough,
    OfYears,
    ScatterShown,
    StandsAt,
    TrailsDrawn,
    WithoutBoth,
)
from tests.judges.case import THESE, Case, judge, near, same
from tests.reckoning.figures import COMPONENTS
from tests.reckoning.pairs import (
    ECONOMY,
    Pair,
    editions_of,
    figure,
    lacks,
    mean_places,
    off_line,
    pair,
    pearson,
    quadrants,
    tendency,
    upward,
)

MOST_NAMED, OUTLIERS, FEWEST, FEWEST_FITTED = 9, 3, 3, 10


def quantities(case: Case) -> tuple[str, str]:
    return case.asked.x.value, case.asked.y.value


def span(case: Case) -> tuple[int, int]:
    return case.asked.first, case.asked.last


def pair_of(case: Case) -> Pair:
    return pair(THESE, *quantities(case), *span(case))


def indices(case: Case, *, in_places: bool = False) -> list[str]:
    """The indices of the two figures, or only those whose places are shown."""
    told = [one.split(".") for one in quantities(case) if one not in ECONOMY]
    return [index for index, measure in told if not in_places or measure.startswith("rank")]


def drawn(case: Case) -> tuple[list[float], list[float]]:
    """The two figures as they are correlated, in the order of the countries."""
    x, y = quantities(case)
    found = pair_of(case)
    return [upward(x, one) for one in found.x.values()], [
        upward(y, one) for one in found.y.values()
    ]


def coefficients(case: Case) -> tuple[float, float]:
    return coefficients_of(*quantities(case), *span(case))


@cache
def coefficients_of(x: str, y: str, first: int, last: int) -> tuple[float, float]:
    """Of the values as they are correlated, and of their places."""
    found = pair(THESE, x, y, first, last)
    one = [upward(x, value) for value in found.x.values()]
    other = [upward(y, value) for value in found.y.values()]
    return pearson(one, other), pearson(mean_places(one), mean_places(other))


def fitting(case: Case) -> str:
    """Whether a line means something, or why not."""
    if indices(case, in_places=True):
        return "places"
    if len(pair_of(case).x) < FEWEST_FITTED:
        return "too_few"
    none = tendency(*coefficients(case)) in ("hardly", "unclear")
    return "no_tendency" if none else "fitted"


@judge.register
def _(found: GoTogether, case: Case) -> None:
    assert (found.x.value, found.y.value) == quantities(case)
    assert (found.first, found.last) == span(case)
    by_value, by_place = coefficients(case)
    assert near(found.pearson, by_value)
    assert near(found.spearman, by_place)
    assert found.tendency.value == tendency(by_value, by_place)
    assert found.n == len(pair_of(case).x) >= FEWEST


@judge.register
def _(found: ScatterShown, case: Case) -> None:
    assert (found.x.value, found.y.value) == quantities(case)
    assert (found.first, found.last) == span(case)


@judge.register
def _(found: CannotRelate, case: Case) -> None:
    x, y = quantities(case)
    both = pair_of(case)
    assert (found.x.value, found.y.value, found.n) == (x, y, len(both.x))
    assert (found.first, found.last) == span(case)
    changes = x.endswith("change") or y.endswith("change")
    reasons = {
        "itself": x == y,
        "one_edition": changes and case.asked.first == case.asked.last,
        "too_few": len(both.x) < FEWEST,
        "x_equal": len(set(both.x.values())) < 2,
        "y_equal": len(set(both.y.values())) < 2,
    }
    assert found.why.value == next(why for why, holds in reasons.items() if holds)


@judge.register
def _(found: HowCorrelated, case: Case) -> None:
    assert found.n == len(pair_of(case).x)
    assert [one.value for one in found.logarithms] == [
        one for one in quantities(case) if one in ECONOMY
    ]
    assert found.ranks == any(one.endswith(".rank") for one in quantities(case))


@judge.register
def _(found: LineThrough, case: Case) -> None:
    assert fitting(case) == "fitted"
    one, other = drawn(case)
    middle = sum(other) / len(other)
    left = sum(off**2 for off in off_line(one, other)) / sum((b - middle) ** 2 for b in other)
    assert near(found.share, 1 - left)
    assert (found.x.value, found.y.value, found.n) == (*quantities(case), len(one))


@judge.register
def _(found: NoLineThrough, case: Case) -> None:
    assert found.why.value == fitting(case) != "fitted"
    assert found.fewest == FEWEST_FITTED


@judge.register
def _(found: FurthestOff, case: Case) -> None:
    one, other = drawn(case)
    assert found.from_line == (fitting(case) == "fitted")
    if not found.from_line:
        one, other = mean_places(one), mean_places(other)
    off = dict(zip(pair_of(case).x, map(abs, off_line(one, other)), strict=True))
    least = min(off[code] for code in found.countries)
    assert len(found.countries) == OUTLIERS or least > 0
    assert all(size <= least + 1e-9 for code, size in off.items() if code not in found.countries)
    sizes = [off[code] for code in found.countries]
    assert all(near(a, b) or a > b for a, b in pairwise(sizes))


@judge.register
def _(found: ByConstruction, case: Case) -> None:
    told = set(indices(case))
    assert len(indices(case)) == 2
    if found.in_egdi:
        assert told == {"egdi", found.index.value}
        assert found.index.value in COMPONENTS
    else:
        assert told == {found.index.value}


@judge.register
def _(found: WithoutBoth, case: Case) -> None:
    both, quantity = pair_of(case).x, found.quantity.value
    assert quantity in quantities(case)
    assert found.edition in editions_of(quantity, *span(case))
    assert found.countries
    why = "not_known" if found.why is None else found.why.value
    for code in found.countries:
        assert code not in both
        assert lacks(THESE, quantity, code, found.edition) == why
    told = [code for one in case.of(WithoutBoth) for code in one.countries]
    assert same(told, set(THESE.countries) - set(both))
    chosen = case.asked.countries[:MOST_NAMED]
    places = [code in chosen for code in found.countries]
    assert places == sorted(places, reverse=True)


@judge.register
def _(found: OfYears, case: Case) -> None:
    both = pair_of(case).x
    income = found.quantity.value == "gdp"
    years = [
        means.income_year if income else means.people_year
        for code in both
        for means in [THESE.means[case.asked.last, code]]
    ]
    assert (found.first_year, found.last_year) == (min(years), max(years))
    assert found.quantity.value in quantities(case)


@judge.register
def _(found: MediansDrawn, case: Case) -> None:
    both = pair_of(case)
    assert near(found.x.number, median(both.x.values()), 1e-6)
    assert near(found.y.number, median(both.y.values()))
    assert (found.x.quantity.value, found.y.quantity.value) == quantities(case)
    assert found.level == len(quadrants(both, *quantities(case))["on_a_median"])


@judge.register
def _(found: InQuadrants, case: Case) -> None:
    truth = quadrants(pair_of(case), *quantities(case))
    assert {place.value: count for place, count in found.counts} == {
        place: len(codes) for place, codes in truth.items()
    }
    assert (found.x.value, found.y.value) == quantities(case)


@judge.register
def _(found: TrailsDrawn, case: Case) -> None:
    first, last = span(case)
    assert (found.first, found.last) == (first, last)
    assert first < last
    named = case.asked.countries[:MOST_NAMED]
    assert named
    broken = {
        code
        for code in named
        for year in case.years
        for quantity in quantities(case)
        if figure(THESE, quantity, code, first, year) is None
    }
    assert same(found.broken, broken)


@judge.register
def _(found: ColourOfFirst, case: Case) -> None:
    held = [THESE.groups[group] for group in case.asked.groups]
    several = {code for code in pair_of(case).x if sum(code in members for members in held) > 1}
    assert same(found.countries, several)
    assert found.countries


@judge.register
def _(found: StandsAt, case: Case) -> None:
    both = pair_of(case)
    assert found.country in case.asked.countries[:MOST_NAMED]
    assert near(found.x.number, both.x[found.country], 1e-6)
    assert near(found.y.number, both.y[found.country], 1e-6)
    assert (found.x.quantity.value, found.y.quantity.value) == quantities(case)


def untold_of_pairs(case: Case) -> list[str]:
    """What must be known beside such a picture and is not told."""
    if case.teller != "scatter" or not case.of(GoTogether):
        return []
    missing = []
    if len(pair_of(case).x) < len(THESE.countries) and not case.of(WithoutBoth):
        missing.append("who is left out")
    told = indices(case)
    alike = len(told) == 2 and (len(set(told)) == 1 or ("egdi" in told and "epi" not in told))
    if alike != bool(case.of(ByConstruction)):
        missing.append("what goes together by construction")
    if any(one in ECONOMY for one in quantities(case)) != bool(case.of(OfYears)):
        missing.append("of which years means are")
    if len(case.of(LineThrough)) + len(case.of(NoLineThrough)) != 1:
        missing.append("whether a line is fitted")
    return missing
