"""A ranking under own weights: by hand, and by fractions for all members under drawn weights."""

from random import Random

import pytest

from dashboard import gallery
from dashboard.analysis.certainty.own_weights import (
    are_of_edition,
    edition_weights,
    every_place_possible,
    is_standardised,
    own_ranking,
    places_possible,
    weighable,
)
from dashboard.survey import COMPONENTS, Index
from tests.analysis.tiny import tiny_survey
from tests.reckoning.figures import figures
from tests.reckoning.places import by_score
from tests.reckoning.weights import FIRST_STANDARDISED, before, field, means, ranked, weighed

SURVEY = gallery.survey()
THESE = figures()


def test_by_hand():
    table = own_ranking(tiny_survey(), 2001, (2, 1, 1, 0)).table
    assert list(table.index) == ["AAA", "CCC", "BBB", "EEE"]
    assert table["score"].to_dict() == {"AAA": 0.65, "CCC": 0.6, "BBB": 0.5, "EEE": 0.2}
    assert table["rank"].tolist() == [1, 2, 3, 4]
    assert table["published"].tolist() == [1, 2, 2, 4]
    assert table["change"].tolist() == [0, 0, -1, 0]


def test_a_member_without_a_score_is_left_out_and_counted():
    found = weighable(tiny_survey(), 2001, with_epi=False)
    assert found.codes == ("AAA", "BBB", "CCC", "EEE")
    assert found.left_out == ("FFF",)
    with pytest.raises(KeyError, match="FFF"):
        places_possible(tiny_survey(), 2001, "FFF", with_epi=False)


def test_equal_means_share_the_better_place():
    table = own_ranking(tiny_survey(), 2001, (0, 1, 1, 0)).table
    assert table.loc[["AAA", "BBB", "CCC", "EEE"], "rank"].tolist() == [1, 1, 3, 4]


@pytest.mark.parametrize("weights", [(0, 0, 0, 0), (1, -1, 1, 0)])
def test_weights_that_are_none_are_refused(weights):
    with pytest.raises(ValueError, match="one is above 0"):
        own_ranking(SURVEY, 2024, weights)


def test_all_members_in_every_edition_under_drawn_weights():
    random = Random(11)
    for edition in THESE.editions:
        weights = (*(random.randint(0, 100) for _ in range(3)), random.choice((0, 40)))
        indices = weighed(weights)
        table = own_ranking(SURVEY, edition, weights).table
        assert table["rank"].to_dict() == ranked(THESE, edition, weights)
        assert table["before"].to_dict() == before(THESE, edition, indices)
        exact = means(THESE, indices, edition, weights)
        assert all(abs(table["score"][code] - float(exact[code])) < 1e-12 for code in exact)
        assert (table["change"] == table["before"] - table["rank"]).all()
        assert table["rank"].is_monotonic_increasing


@pytest.mark.parametrize("place", range(4))
def test_all_weight_on_one_index_is_the_ranking_on_it(place):
    weights = tuple(7 if at == place else 0 for at in range(4))
    table = own_ranking(SURVEY, 2024, weights).table
    assert table["rank"].to_dict() == by_score(THESE, (*COMPONENTS, Index.EPI)[place], 2024)


def test_only_the_share_of_a_weight_counts():
    one, other = (own_ranking(SURVEY, 2022, each) for each in ((1, 2, 3, 0), (20, 40, 60, 0)))
    assert one.table.equals(other.table)


def test_the_weights_of_the_un_are_known_as_such():
    assert edition_weights(SURVEY, 2024) == (33, 33, 33, 0)
    assert edition_weights(SURVEY, 2010) == (34, 33, 33, 0)
    assert are_of_edition(SURVEY, 2024, (5, 5, 5, 0))
    assert not are_of_edition(SURVEY, 2010, (5, 5, 5, 0))
    assert not are_of_edition(SURVEY, 2024, (5, 5, 5, 5))


def test_since_when_components_are_standardised():
    assert {year for year in SURVEY.years if is_standardised(SURVEY, year)} == {
        year for year in THESE.editions if year >= FIRST_STANDARDISED
    }


def test_the_places_of_all_are_those_of_each():
    every = every_place_possible(SURVEY, 2003)
    assert set(every.index) == set(field(THESE, COMPONENTS, 2003))
    for iso3 in ("KAZ", "USA", "ATG"):
        own = places_possible(SURVEY, 2003, iso3, with_epi=False)
        assert tuple(every.loc[iso3]) == (own.best.rank, own.worst.rank)


def test_kazakhstan_by_known_answers():
    found = places_possible(SURVEY, 2024, "KAZ", with_epi=False)
    assert (found.best.rank, found.worst.rank, found.of) == (9, 42, 193)
    assert found.best.weights == (78, 3, 19)
    assert places_possible(SURVEY, 2024, "KAZ", False, "asia").best.rank == 5
