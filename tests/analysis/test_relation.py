"""Two figures against each other: by hand, against scipy, and what must hold whatever they are."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats

from dashboard import gallery
from dashboard.analysis.ranking.standing import Standing
from dashboard.analysis.relation.relation import (
    Fitting,
    Lack,
    Quadrant,
    Tendency,
    Unrelated,
    built_alike,
    correlation,
    least_squares,
    mean_places,
    relation,
    tendency_of,
)
from dashboard.selection import Quantity
from dashboard.survey import Index

SURVEY = gallery.survey()
GDP, PEOPLE, EGDI, RANK = (
    Quantity.GDP,
    Quantity.POPULATION,
    Quantity.EGDI_SCORE,
    Quantity.EGDI_RANK,
)
RISE, CLIMB = Quantity.OSI_SCORE_CHANGE, Quantity.HCI_RANK_CHANGE
PAIRS = [(GDP, EGDI), (PEOPLE, RISE), (RANK, Quantity.OSI_RANK), (GDP, RANK), (RISE, CLIMB)]


def test_a_relation_by_hand(tiny):
    # 2005: log10 GDP 3, 4, 3, 2, 1 against EGDI .7, .8, .7, .4, .4; means 2.6 and .6;
    # Σ dx dy = .8, Σ dx² = 5.2, Σ dy² = .01 + .04 + .01 + .04 + .04 = .14.
    # Places 3.5, 5, 3.5, 2, 1 and 3.5, 5, 3.5, 1.5, 1.5; d² sums to .5, Σ d of places 9.5 and 9.
    found = relation(tiny, GDP, EGDI, 2001, 2005)
    assert found.pearson == pytest.approx(0.8 / (5.2 * 0.14) ** 0.5)
    assert found.spearman == pytest.approx((9.5 + 9 - 0.5) / 2 / (9.5 * 9) ** 0.5)
    assert (found.n, found.medians) == (5, (1_000.0, 0.7))
    assert found.lacking == {"FFF": Lack(None, GDP, 2005)}
    assert {place: found.members(place) for place in Quadrant} == {
        Quadrant.BOTH: ("BBB",),
        Quadrant.UP: (),
        Quadrant.RIGHT: (),
        Quadrant.NEITHER: ("DDD", "EEE"),
        Quadrant.ON: ("AAA", "CCC"),
    }
    # Five members are too few for a line; off those of the places: BBB and AAA.
    assert (found.fitting, found.slope) == (Fitting.TOO_FEW, None)
    assert found.table["residual"].sum() == pytest.approx(0)


def test_a_change_counts_between_two_editions_and_says_who_lacks_which(tiny):
    found = relation(tiny, Quantity.OSI_SCORE_CHANGE, Quantity.EGDI_RANK_CHANGE, 2001, 2003)
    # OSI: AAA 0, BBB +.4, EEE +.4, FFF 0; ranks: AAA 1 to 2, BBB 2 to 1, EEE 4 to 3, FFF 4 to 5.
    assert found.table["x"].to_dict() == {"AAA": 0.0, "BBB": 0.4, "EEE": 0.4, "FFF": 0.0}
    assert found.table["y"].to_dict() == {"AAA": -1, "BBB": 1, "EEE": 1, "FFF": -1}
    assert found.pearson == found.spearman == pytest.approx(1)
    x = Quantity.OSI_SCORE_CHANGE
    assert found.lacking == {
        "CCC": Lack(Standing.NOT_ASSESSED, x, 2003),
        "DDD": Lack(Standing.NOT_MEMBER, x, 2001),
    }
    parts = relation(tiny, Quantity.HCI_SCORE, Quantity.OSI_SCORE, 2001, 2001)
    assert parts.lacking["FFF"] == Lack(Standing.NO_SCORE, Quantity.HCI_SCORE, 2001)


@pytest.mark.parametrize("edition", [2005, 2024])
@pytest.mark.parametrize(("x", "y"), PAIRS)
def test_coefficients_line_and_medians_are_another_s(x, y, edition):
    found = relation(SURVEY, x, y, 2003, edition)
    across, up = (
        found.table[name].to_numpy(float) * (-1 if quantity.is_rank else 1)
        for name, quantity in (("across", x), ("up", y))
    )
    assert found.pearson == pytest.approx(stats.pearsonr(across, up).statistic, abs=1e-12)
    assert found.spearman == pytest.approx(stats.spearmanr(across, up).statistic, abs=1e-12)
    if found.fitting is Fitting.FITTED:
        line = stats.linregress(across, up)
        assert found.slope == pytest.approx(line.slope)
        assert found.intercept == pytest.approx(line.intercept)
    else:
        across, up = stats.rankdata(across), stats.rankdata(up)
        line = stats.linregress(across, up)
    off = up - line.intercept - line.slope * across
    assert np.allclose(found.table["residual"], off, atol=1e-9)
    furthest = found.table["residual"].abs().nlargest(3)
    assert sorted(found.furthest(3)) == sorted(furthest.index)
    assert len(found.table) + len(found.lacking) == len(SURVEY.codes)
    assert sum(len(found.members(place)) for place in Quadrant) == found.n


def test_a_line_is_fitted_only_where_it_means_something():
    assert relation(SURVEY, GDP, EGDI, 2003, 2024).fitting is Fitting.FITTED
    assert relation(SURVEY, GDP, RANK, 2003, 2024).fitting is Fitting.PLACES
    assert relation(SURVEY, RISE, CLIMB, 2003, 2024).fitting is Fitting.PLACES
    loose = relation(SURVEY, PEOPLE, EGDI, 2003, 2022)
    assert loose.tendency is Tendency.HARDLY
    assert (loose.fitting, loose.slope) == (Fitting.NO_TENDENCY, None)


def test_a_better_place_counts_as_more():
    by_score = relation(SURVEY, GDP, EGDI, 2003, 2024)
    by_place = relation(SURVEY, GDP, RANK, 2003, 2024)
    assert by_place.spearman == pytest.approx(by_score.spearman, abs=1e-6)
    assert by_place.pearson > 0.7
    assert "DNK" in by_place.members(Quadrant.BOTH)


def test_the_two_the_other_way_round_are_as_closely_related():
    one, other = relation(SURVEY, GDP, RISE, 2010, 2024), relation(SURVEY, RISE, GDP, 2010, 2024)
    assert one.pearson == pytest.approx(other.pearson)
    assert one.spearman == pytest.approx(other.spearman)
    assert one.members(Quadrant.UP) == other.members(Quadrant.RIGHT)
    assert one.medians == other.medians[::-1]


def test_what_cannot_be_related_says_why(tiny):
    def why(survey, x, y, first, last):
        return relation(survey, x, y, first, last).why_not

    assert why(tiny, GDP, GDP, 2001, 2005) is Unrelated.ITSELF
    assert why(tiny, GDP, RISE, 2005, 2005) is Unrelated.ONE_EDITION
    few = tiny.economy.assign(
        gdp_per_capita=tiny.economy["gdp_per_capita"].where(tiny.economy["iso3"] < "CCC")
    )
    assert why(replace(tiny, economy=few), GDP, EGDI, 2001, 2005) is Unrelated.TOO_FEW
    alike = replace(tiny, economy=tiny.economy.assign(gdp_per_capita=1_000.0))
    assert why(alike, GDP, EGDI, 2001, 2005) is Unrelated.X_EQUAL
    assert why(alike, EGDI, GDP, 2001, 2005) is Unrelated.Y_EQUAL
    none = replace(tiny, economy=tiny.economy.assign(gdp_per_capita=0.0))
    assert relation(none, GDP, EGDI, 2001, 2005).n == 0


def test_what_goes_together_by_construction():
    assert built_alike(EGDI, Quantity.OSI_RANK) is Index.OSI
    assert built_alike(Quantity.TII_SCORE_CHANGE, RANK) is Index.TII
    assert built_alike(EGDI, RANK) is Index.EGDI
    assert built_alike(Quantity.EPI_SCORE, Quantity.EPI_RANK_CHANGE) is Index.EPI
    assert built_alike(EGDI, Quantity.EPI_SCORE) is None
    assert built_alike(Quantity.OSI_SCORE, Quantity.HCI_SCORE) is None
    assert built_alike(GDP, PEOPLE) is built_alike(GDP, EGDI) is None


@pytest.mark.parametrize(
    ("pearson", "spearman", "tendency"),
    [
        (0.6951, 0.9, Tendency.CLEARLY_MORE),
        (0.6949, 0.9, Tendency.MORE),
        (-0.3, -0.295, Tendency.LESS),
        (-0.29, -0.9, Tendency.SLIGHTLY_LESS),
        (0.0949, -0.0949, Tendency.HARDLY),
        (0.0951, 0.0, Tendency.UNCLEAR),
        (0.5, -0.5, Tendency.UNCLEAR),
        (-1.0, -1.0, Tendency.CLEARLY_LESS),
    ],
)
def test_a_tendency_goes_by_what_is_read(pearson, spearman, tendency):
    assert tendency_of(pearson, spearman) is tendency


NUMBERS = st.lists(st.tuples(st.integers(-50, 50), st.integers(-50, 50)), min_size=3, max_size=25)


@settings(max_examples=60, deadline=None)
@given(NUMBERS, st.integers(1, 9), st.integers(-9, 9))
def test_what_holds_of_every_correlation(points, scale, shift):
    one, other = np.array(points, float).T
    assume(np.ptp(one) > 0)
    assume(np.ptp(other) > 0)
    found = correlation(one, other)
    assert -1 <= found <= 1
    assert found == pytest.approx(correlation(other, one))
    assert found == pytest.approx(correlation(one * scale + shift, other))
    assert -found == pytest.approx(correlation(-one, other))
    assert found == pytest.approx(np.corrcoef(one, other)[0, 1], abs=1e-9)
    places = mean_places(one), mean_places(other)
    by_place = correlation(*places)
    assert by_place == pytest.approx(stats.spearmanr(one, other).statistic, abs=1e-9)
    # Any change that keeps the order keeps the places.
    assert by_place == pytest.approx(
        correlation(mean_places(one**3), mean_places(np.exp(other / 50)))
    )
    slope, intercept = least_squares(one, other)
    off = other - intercept - slope * one
    assert off.sum() == pytest.approx(0, abs=1e-6)
    assert off @ one == pytest.approx(0, abs=1e-5)
