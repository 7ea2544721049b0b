"""From which edition a change is counted, judged by the independent reckoning."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.findings.period import CountedFrom, Standing, counted_from, parts_counted_from
from dashboard.findings.standpoint import MovedSince, NoRankSince, changes
from dashboard.selection import default_selection, write_query
from dashboard.survey import Edition, Index, Iso3
from tests.reckoning.figures import figures, standing
from tests.reckoning.periods import first_ranked, first_with_parts
from tests.reckoning.places import rank

SURVEY, FIGURES = gallery.survey(), figures()
EDITIONS = st.sampled_from(SURVEY.years)
COUNTRIES = st.sampled_from(SURVEY.codes)
INDICES = st.sampled_from(list(Index))
UNRANKED_AT_FIRST = [
    code for code in SURVEY.codes if rank(FIGURES, "egdi", code, SURVEY.years[0]) is None
]


@settings(max_examples=500, deadline=None)
@given(COUNTRIES, INDICES, EDITIONS, EDITIONS)
def test_a_change_is_counted_from_the_first_rank_of_the_period(country, index, first, last):
    found = counted_from(SURVEY, index, country, first, last)
    truly = first_ranked(FIGURES, index, country, first, last)
    if truly in (None, first):
        assert found is None
        return
    why = standing(FIGURES, index, country, first)
    assert found == CountedFrom(country, index, first, Edition(truly), Standing(why))


@settings(max_examples=300, deadline=None)
@given(COUNTRIES, EDITIONS, EDITIONS)
def test_parts_are_counted_from_the_first_edition_that_has_them(country, first, last):
    found = parts_counted_from(SURVEY, country, first, last)
    truly = first_with_parts(FIGURES, country, first, last)
    assert (found and found.since) == (None if truly == first else truly)


@settings(max_examples=400, deadline=None)
@given(COUNTRIES, INDICES, EDITIONS, EDITIONS)
def test_changes_since_the_period_began_and_since_the_edition_before(country, index, first, last):
    found = changes(SURVEY, index, country, last, first)
    now = rank(FIGURES, index, country, last)
    before = max((year for year in SURVEY.years if year < last), default=None)
    truly = {
        year: then - now
        for year in (first_ranked(FIGURES, index, country, first, last), before)
        if now and year and (then := rank(FIGURES, index, country, year))
    }
    if truly:
        assert found == tuple(MovedSince(index, year, by) for year, by in truly.items())
    else:
        assert found == ((NoRankSince(index, first),) if now and first < last else ())


def test_twenty_members_have_no_rank_in_the_first_edition():
    assert len(UNRANKED_AT_FIRST) == 20


@pytest.mark.parametrize("country", UNRANKED_AT_FIRST)
@pytest.mark.parametrize("name", ["score-parts", "rank-parts"])
def test_the_period_that_opens_is_no_dead_end_for_any_of_them(country, name):
    asked = CHARTS[name].narrowed(replace(default_selection(SURVEY), focus=Iso3(country)))
    made = CHARTS[name].make(SURVEY, asked, Look())
    (later,) = [one for one in made.caveats if isinstance(one, CountedFrom)]
    assert made.finding.first == later.since > later.asked == SURVEY.years[0]
    assert dict(made.query)["from"] == write_query(asked, ["first"])["from"]
