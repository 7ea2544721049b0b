"""Where a country stands on the five indices, its values judged by the independent reckoning."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.findings.comparison import Stood, Value
from dashboard.findings.country import (
    BestAndWorst,
    RankedAlike,
    RankOn,
    best_and_worst,
    index_lines,
)
from dashboard.findings.profile import (
    against_mean,
    country_scores,
    group_means,
    means_over,
    peers_drawn,
    region_of,
)
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Iso3, Rank, Score
from tests.reckoning.figures import figures, score, standing
from tests.reckoning.middles import mean
from tests.reckoning.places import how_many, rank

SURVEY, FIGURES = gallery.survey(), figures()
EDITIONS = st.sampled_from(SURVEY.years)
COUNTRIES = st.sampled_from(SURVEY.codes)
GROUPS = st.sampled_from(list(SURVEY.group_list))
KAZ, YEAR = Iso3("KAZ"), Edition(2022)


def ranked_on(country, edition):
    """Every index with the country's rank, how many were ranked, and its score, as reckoned."""
    places = {index: rank(FIGURES, index, country, edition) for index in Index}
    return {
        index: (place, how_many(FIGURES, index, edition), score(FIGURES, index, country, edition))
        for index, place in places.items()
        if place is not None
    }


@settings(max_examples=500, deadline=None)
@given(COUNTRIES, EDITIONS)
def test_every_rank_is_the_one_reckoned(country, edition):
    found = index_lines(SURVEY, country, [edition])
    assert list(found) == list(Index)
    told = {
        place.index: (place.rank, place.of, pytest.approx(float(place.score), abs=1e-12))
        for line in found.values()
        for place in line
    }
    truly = {index: (*at[:2], float(at[2])) for index, at in ranked_on(country, edition).items()}
    assert told == truly
    assert all(place.edition == edition for line in found.values() for place in line)


@pytest.mark.parametrize("edition", SURVEY.years)
def test_best_and_worst_hold_of_every_country(edition):
    for country in SURVEY.codes:
        truly = ranked_on(country, edition)
        if not truly:
            continue
        places = {index: at[0] for index, at in truly.items()}
        lines = index_lines(SURVEY, country, [edition])
        found = best_and_worst(country, [line[-1] for line in lines.values() if line])
        assert (found.country, found.edition) == (country, edition)
        best, worst = min(places.values()), max(places.values())
        if best == worst:
            assert isinstance(found, RankedAlike)
            assert (found.rank, found.indices) == (best, tuple(places))
            continue
        assert isinstance(found, BestAndWorst)
        assert {(one.index, one.rank) for one in found.best} == {
            (index, best) for index, place in places.items() if place == best
        }
        assert {(one.index, one.rank) for one in found.worst} == {
            (index, worst) for index, place in places.items() if place == worst
        }
        assert not found.alone


def on(index, place):
    return RankOn(index, YEAR, Rank(place), 193, Score(0.5))


def test_of_two_indices_neither_is_best_and_one_alone_is_no_choice():
    two = best_and_worst(KAZ, [on(Index.EGDI, 3), on(Index.OSI, 2)])
    assert two.alone
    assert (two.best, two.worst) == ((on(Index.OSI, 2),), (on(Index.EGDI, 3),))
    one = best_and_worst(KAZ, [on(Index.OSI, 2)])
    assert one == Stood(KAZ, Index.OSI, YEAR, Value(Measure.RANK, 2), 193)
    three = best_and_worst(KAZ, [on(Index.EGDI, 3), on(Index.OSI, 2), on(Index.TII, 2)])
    assert not three.alone
    assert len(three.best) == 2


@settings(max_examples=500, deadline=None)
@given(COUNTRIES, EDITIONS)
def test_above_and_below_the_mean_of_the_region(country, edition):
    assume(standing(FIGURES, "egdi", country, edition) == "ranked")
    region = region_of(SURVEY, country)
    assert region == FIGURES.region[country]
    sides = {1: [], 0: [], -1: []}
    for index in Index:
        own = score(FIGURES, index, country, edition)
        if own is not None:
            middle = mean(FIGURES, index, edition, region)
            sides[(own > middle) - (own < middle)].append(index)
    found = against_mean(SURVEY, country, region, edition)
    assert (found.country, found.group, found.edition) == (country, region, edition)
    assert [list(found.above), list(found.level), list(found.below)] == [
        sides[1],
        sides[0],
        sides[-1],
    ]


@settings(max_examples=300, deadline=None)
@given(COUNTRIES, GROUPS, EDITIONS)
def test_scores_and_means(country, group, edition):
    own = country_scores(SURVEY, country, edition)
    truly = {index: score(FIGURES, index, country, edition) for index in Index}
    assert own.country == country
    assert {one.index: one.score for one in own.scores} == {
        index: pytest.approx(float(value)) for index, value in truly.items() if value is not None
    }
    means = group_means(SURVEY, group, edition)
    truly = {index: mean(FIGURES, index, edition, group) for index in Index}
    assert means.group == group
    assert {one.index: one.score for one in means.scores} == {
        index: pytest.approx(float(value)) for index, value in truly.items() if value is not None
    }


@settings(max_examples=100, deadline=None)
@given(COUNTRIES, GROUPS)
def test_a_country_counts_in_the_means_of_the_groups_it_is_in(country, group):
    over, itself = means_over(SURVEY, country, [region_of(SURVEY, country), group])
    assert over.groups == (FIGURES.region[country], group)
    assert itself.country == country
    assert itself.groups == tuple(code for code in over.groups if country in FIGURES.groups[code])


def test_peers_beyond_the_room():
    assert peers_drawn(8, 8) == ()
    assert [(one.drawn, one.chosen) for one in peers_drawn(8, 9)] == [(8, 9)]
