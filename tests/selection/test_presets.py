"""Named sets of countries."""

import pytest

from dashboard.selection.presets import preset_countries, presets
from dashboard.selection.selection import MOST_COUNTRIES


@pytest.mark.parametrize(
    ("preset", "size"),
    [("eaeu", 5), ("central-asia", 5), ("eu", 27), ("g20", 19), ("nordic-baltic", 8)],
)
def test_a_group_preset_holds_its_members(survey, preset, size):
    countries = preset_countries(survey, preset, "KAZ", 2024)
    assert sorted(countries) == sorted(survey.members(preset))
    assert len(countries) == size


def test_the_top_ten_come_in_the_order_of_their_rank(survey):
    countries = preset_countries(survey, "top-ten", "KAZ", 2024)
    places = [survey.published_rank.at[code, 2024] for code in countries]
    assert places == sorted(places)
    assert max(places) <= 10
    assert countries[0] == "DNK"


def test_neighbours_stand_within_three_places(survey):
    countries = preset_countries(survey, "neighbours", "KAZ", 2024)
    assert countries[0] == "KAZ"
    assert {survey.published_rank.at[code, 2024] for code in countries} == {
        21,
        22,
        23,
        24,
        25,
        26,
        27,
    }


def test_neighbours_of_a_country_without_a_rank_are_the_country_alone(survey):
    assert preset_countries(survey, "neighbours", "SSD", 2003) == ("SSD",)


def test_every_preset_gives_countries(survey):
    for preset in presets(survey):
        assert 1 <= len(preset_countries(survey, preset, "KAZ", 2018)) <= MOST_COUNTRIES


def test_every_group_but_the_world_is_a_preset(survey):
    assert {"oecd", "asean", "africa", "ldc", "high-income"} <= set(presets(survey))
    assert set(survey.group_list) - set(presets(survey)) == {"world"}


def test_a_set_too_large_for_a_picture_gives_its_best(survey):
    countries = preset_countries(survey, "africa", "KAZ", 2024)
    place = survey.published_rank[2024]
    rest = set(survey.members("africa")) - set(countries)
    assert len(countries) == MOST_COUNTRIES
    assert max(place[list(countries)]) <= min(place[list(rest)])
