"""The two charts of a country's page: all 193 drawn, titles true, gaps told."""

from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.country import profile
from dashboard.charts.country import ranks as country_ranks
from dashboard.language import source_words
from dashboard.selection import NO_GROUP, default_selection

SURVEY = gallery.survey()
WORDS = source_words()
FIRST = default_selection(SURVEY)


def made(module, look=None, **values):
    return CHARTS[module.PLACE.name].make(SURVEY, replace(FIRST, **values), look or Look())


def sentence_name(code):
    return WORDS.form("country", code)


GAPS = tuple(SURVEY.codes[place] for place in range(193) if not SURVEY.assessed.iloc[place].all())


@pytest.mark.parametrize(
    ("first", "last", "codes"),
    [(2003, 2024, SURVEY.codes[::3]), (2003, 2003, GAPS), (2004, 2008, GAPS)],
)
def test_a_country_is_drawn_or_was_not_assessed(first, last, codes):
    for code in codes:
        assessed = SURVEY.assessed.loc[code]
        for module, wanted in (
            (country_ranks, assessed.loc[first:last].any()),
            (profile, assessed[last]),
        ):
            try:
                chart = made(module, Look(narrow=True), focus=code, first=first, last=last)
            except NothingToDraw as reason:
                assert not wanted
                assert sentence_name(code) in str(reason)
            else:
                assert wanted
                assert chart.title.startswith(WORDS.form("Country", code))
                assert len(chart.table) > 0


def test_best_and_worst_by_hand():
    assert made(country_ranks, focus="KAZ", first=2018, last=2022).title == (
        "Kazakhstan ranks best in online services (8th of 193) and worst in telecommunication "
        "infrastructure (64th of 193) in 2022"
    )


@pytest.mark.parametrize("module", [country_ranks, profile])
def test_a_country_that_was_no_member_yet_is_not_called_unassessed(module):
    with pytest.raises(NothingToDraw) as told:
        made(module, focus="SSD", last=2010)
    assert "not yet a UN member" in str(told.value)
    assert "assess" not in str(told.value)


def test_a_missing_component_is_a_gap_and_told():
    chart = made(country_ranks, focus="AND")
    line = next(trace for trace in chart.figure.data if trace.name == "HCI")
    assert line.y[:3] == (None, None, None)
    assert (
        "EGDI computed with 0 for a component without figures: Andorra on HCI in 2003, 2004 and 2005."
    ) in chart.notes


def test_what_is_recorded_against_its_scores_is_told():
    notes = made(country_ranks, focus="FSM").notes
    assert (
        "Above 1 as published: the Federated States of Micronesia on HCI in 2003 (1.422)."
    ) in notes
    later = made(country_ranks, focus="FSM", first=2004).notes
    assert not any("Above 1" in note for note in later)


def test_the_profile_by_hand():
    assert made(profile, focus="KAZ", last=2003).title == (
        "Kazakhstan lies above the mean of Asia on EGDI and HCI and below it on OSI, TII and EPI "
        "in 2003"
    )


def test_the_region_is_drawn_once_where_it_is_also_the_group():
    names = [trace.name for trace in made(profile, context="asia").figure.data]
    assert names.count("Asia mean") == 1
    assert "World mean" not in names
    assert "World mean" not in {t.name for t in made(profile, context=NO_GROUP).figure.data}


def test_peers_beyond_the_room_are_told():
    chart = made(profile, focus="KAZ", countries=SURVEY.codes[:12])
    assert any("first 8 of 12 peers" in note for note in chart.notes)


def test_peers_not_assessed_are_told():
    chart = made(profile, focus="KAZ", countries=("SSD",), last=2010)
    assert "Left out because not yet a UN member: South Sudan in 2010." in chart.notes


def test_a_country_counts_itself_only_in_the_means_of_its_own_groups():
    notes = made(profile, focus="KAZ", context="eu").notes
    assert "Means over all assessed members of Asia and the EU." in notes
    assert "Kazakhstan itself counts among the members of Asia." in notes
