"""An index against income: a line by hand, and who has no place against it."""

import numpy as np
import pytest

from dashboard import gallery
from dashboard.analysis.likeness.income import IncomeStatus, income_fit, income_standing
from dashboard.survey import Index

SURVEY = gallery.survey()


def test_the_line_by_hand(tiny):
    # 2005: log10 GDP 3, 4, 3, 2, 1 against EGDI .7, .8, .7, .4, .4; means 2.6 and .6;
    # Σ dx dy = .04 + .28 + .04 + .12 + .32 = .8, Σ dx² = .16 + 1.96 + .16 + .36 + 2.56 = 5.2.
    fit = income_fit(tiny, Index.EGDI, 2005)
    assert (fit.n, fit.missing) == (5, ("FFF",))
    assert fit.slope == pytest.approx(0.8 / 5.2)
    assert fit.intercept == pytest.approx(0.6 - 2.6 * 0.8 / 5.2)
    assert fit.r_squared == pytest.approx(0.8**2 / 5.2 / 0.14)
    assert fit.table.at["BBB", "above"] == pytest.approx(0.8 - 0.6 - 1.4 * 0.8 / 5.2)
    # Above the line: EEE .046, AAA and CCC .038 (a shared place), BBB -.015, DDD -.108.
    assert fit.table["rank"].to_dict() == {"AAA": 2, "BBB": 4, "CCC": 2, "DDD": 5, "EEE": 1}
    assert (fit.first_year, fit.last_year) == (2004, 2004)


@pytest.mark.parametrize("index", Index)
@pytest.mark.parametrize("edition", SURVEY.years)
def test_the_line_is_least_squares(edition, index):
    fit = income_fit(SURVEY, index, edition)
    slope, intercept = np.polyfit(fit.table["log_gdp"], fit.table["score"], 1)
    assert (fit.slope, fit.intercept) == (pytest.approx(slope), pytest.approx(intercept))
    assert fit.table["above"].sum() == pytest.approx(0, abs=1e-9)
    correlation = np.corrcoef(fit.table["log_gdp"], fit.table["score"])[0, 1]
    assert fit.r_squared == pytest.approx(correlation**2)
    assert fit.n + len(fit.missing) + len(fit.unscored) == int(SURVEY.assessed[edition].sum())
    assert fit.table["gdp_year"].between(edition - 2, edition).all()


def test_kazakhstan_stands_above_the_line():
    found = income_standing(SURVEY, income_fit(SURVEY, Index.EGDI, 2024), "KAZ")
    assert found.status is IncomeStatus.FITTED
    assert found.above == pytest.approx(0.90093 - found.expected)
    assert found.above > 0.15
    assert 1 <= found.rank <= found.of


def test_who_has_no_place(tiny):
    fit = income_fit(tiny, Index.EGDI, 2003)
    assert income_standing(tiny, fit, "CCC").status is IncomeStatus.NOT_ASSESSED
    gone = income_standing(tiny, fit, "FFF")
    assert (gone.status, gone.gdp_per_capita, gone.rank) == (IncomeStatus.NO_GDP, None, None)
    assert (
        income_standing(SURVEY, income_fit(SURVEY, Index.EGDI, 2024), "PRK").status
        is IncomeStatus.NO_GDP
    )


@pytest.mark.parametrize("index", Index)
@pytest.mark.parametrize("edition", SURVEY.years)
def test_the_residuals_of_all_are_ranked_furthest_above_first(edition, index):
    residuals = income_fit(SURVEY, index, edition).residuals
    above = np.array([one.points for one in residuals.values()])
    assert (np.diff(above) <= 0).all()
    assert [one.rank for one in residuals.values()] == [
        1 + int((above > own).sum()) for own in above
    ]
    assert {one.of for one in residuals.values()} == {len(residuals)}


def test_a_fit_is_made_once():
    assert income_fit(SURVEY, Index.OSI, 2024) is income_fit(SURVEY, Index.OSI, 2024)


def test_a_member_without_a_component_has_no_place_on_it():
    fit = income_fit(SURVEY, Index.HCI, 2003)
    own = income_standing(SURVEY, fit, "AND")
    assert (own.status, own.score, own.rank) == (IncomeStatus.NO_SCORE, None, None)
    assert own.gdp_per_capita is not None
    assert "AND" in fit.unscored
    assert "AND" in income_fit(SURVEY, Index.OSI, 2003).residuals


def test_too_few_points_make_no_line(tiny):
    few = tiny.economy.assign(
        gdp_per_capita=tiny.economy["gdp_per_capita"].where(tiny.economy["iso3"] < "CCC")
    )
    survey = type(tiny)(
        *(tiny.scores, tiny.countries, tiny.groups, tiny.editions),
        *(tiny.issues, tiny.claims, few, tiny.neighbours, tiny.version),
    )
    fit = income_fit(survey, Index.EGDI, 2005)
    assert (fit.n, fit.slope, fit.r_squared) == (2, None, None)
    assert fit.residuals == {}
    assert income_standing(survey, fit, "AAA").status is IncomeStatus.NO_LINE
    assert survey.score(Index.EGDI).at["AAA", 2005] == 0.7
