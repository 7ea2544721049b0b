"""Where a country stands, judged by the independent reckoning."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.findings.standpoint import (
    belongs,
    group_place,
    in_region,
    next_in_rank,
    standpoint,
)
from dashboard.survey import Index
from tests.reckoning.figures import figures, score, standing
from tests.reckoning.levels import level
from tests.reckoning.places import how_many, rank, ranks

SURVEY, FIGURES = gallery.survey(), figures()
EDITIONS = st.sampled_from(SURVEY.years)
COUNTRIES = st.sampled_from(SURVEY.codes)
INDICES = st.sampled_from(list(Index))


@settings(max_examples=500, deadline=None)
@given(COUNTRIES, INDICES, EDITIONS, EDITIONS)
def test_rank_level_and_change(country, index, edition, since):
    found = standpoint(SURVEY, index, country, edition, since)
    place, before = (rank(FIGURES, index, country, year) for year in (edition, since))
    assert (found.index, found.edition) == (index, edition)
    assert found.standing == standing(FIGURES, index, country, edition)
    if place is None:
        assert (found.place, found.level, found.moved) == (None, None, None)
        return
    truly = score(FIGURES, index, country, edition)
    assert (found.place.index, found.place.edition) == (index, edition)
    assert (found.place.rank, found.place.of) == (place, how_many(FIGURES, index, edition))
    assert found.place.score == float(truly)
    assert found.level == level(truly)
    told = None if before is None or since == edition else before - place
    assert found.moved == told


@settings(max_examples=300, deadline=None)
@given(COUNTRIES, INDICES, EDITIONS, st.data())
def test_the_place_in_a_group_and_in_the_region(country, index, edition, data):
    own = [code for code, members in FIGURES.groups.items() if country in members]
    group = data.draw(st.sampled_from(own))
    found = group_place(SURVEY, index, country, edition, group)
    assert found.group == group
    assert found.rank == rank(FIGURES, index, country, edition, group)
    assert found.of == how_many(FIGURES, index, edition, group)
    region = FIGURES.region[country]
    told = in_region(SURVEY, country, edition)
    assert (told.region, told.edition) == (region, edition)
    assert told.standing == standing(FIGURES, "egdi", country, edition)
    assert told.rank == rank(FIGURES, "egdi", country, edition, region)
    assert told.of == how_many(FIGURES, "egdi", edition, region)


def test_where_every_country_belongs():
    for country in SURVEY.codes:
        found = belongs(SURVEY, country)
        assert found.region == FIGURES.region[country]
        assert found.subregion == FIGURES.subregion[country]
        assert found.income == FIGURES.income[country]


@settings(max_examples=300, deadline=None)
@given(COUNTRIES, INDICES, EDITIONS)
def test_the_neighbours_in_rank(country, index, edition):
    truly = ranks(FIGURES, index, edition)
    order = sorted(truly, key=lambda code: (truly[code], FIGURES.labels[code]))
    found = next_in_rank(SURVEY, index, country, edition)
    if country not in truly:
        assert found == (None, None)
        return
    here = order.index(country)
    around = (order[here - 1] if here else None, order[here + 1] if order[here + 1 :] else None)
    assert found == tuple((code, truly[code]) if code else None for code in around)
