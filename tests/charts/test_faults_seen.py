"""Faults that a reader once saw, each by the selection that showed it."""

import re
from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.findings.caveats import MethodChanged, Recorded
from dashboard.findings.lines import ContextDrawn
from dashboard.selection import Paint, Reference, default_selection
from dashboard.survey import Index
from tests.grammar.english import faults

SURVEY = gallery.survey()


def made(name, **asked):
    return CHARTS[name].make(SURVEY, replace(default_selection(SURVEY), **asked), Look())


def test_nobody_moves_up_by_another_falling_out_of_a_tie():
    eaeu = ("ARM", "BLR", "KAZ", "KGZ", "RUS")
    chart = made("bump", countries=eaeu, index=Index.OSI, first=2016, last=2020)
    assert "up" not in chart.title
    assert "Kyrgyzstan moved down" in chart.title


@pytest.mark.parametrize("name", ["trajectory", "multiples", "table", "slope"])
def test_a_headline_speaks_of_the_period_asked_for(name):
    chart = made(name, countries=("ZAF", "SSD", "KEN"), first=2003, last=2024)
    assert "Kenya" in chart.title
    assert "2003" in chart.title
    assert "2012" not in chart.title
    assert any("South Sudan" in note for note in chart.notes)


def test_the_level_map_counts_members_with_a_score():
    chart = made("world-map", index=Index.HCI, paint=Paint.LEVEL, last=2003)
    assert "166" in chart.title
    assert "members with a score" in chart.title


def test_equal_scores_share_a_place():
    notes = made("bump", first=2003, last=2024).notes
    assert "Equal scores share the better place." in notes


def test_a_group_without_an_assessed_member_has_no_mean():
    chart = made("profile", focus="KAZ", last=2008, context="micronesia", reference=Reference.MEAN)
    assert any("subregion of Micronesia was assessed in 2008" in note for note in chart.notes)
    assert not faults(chart.alt, "lines")
    assert "Micronesia: \n" not in chart.alt


def test_a_country_and_its_subregion_are_told_apart():
    chart = made("profile", focus="FSM", last=2024, context="micronesia")
    assert chart.title.startswith("The Federated States of Micronesia")
    assert "the subregion of Micronesia" in " ".join(chart.notes)


def kinds_of(chart):
    return {type(caveat) for caveat in chart.caveats}


def test_the_table_tells_where_the_method_changed():
    for name in ("trajectory", "table"):
        changed = [c for c in made(name, first=2018).caveats if isinstance(c, MethodChanged)]
        assert [one.editions for one in changed] == [(2020, 2022, 2024)]


def test_one_edition_has_no_grey_lines_to_explain():
    assert ContextDrawn in kinds_of(made("trajectory", first=2018, last=2024))
    alone = made("trajectory", first=2024, last=2024)
    assert ContextDrawn not in kinds_of(alone)
    assert not any("Grey" in note for note in alone.notes)


@pytest.mark.parametrize(
    "name", ["trajectory", "table", "slope", "multiples", "bump", "components"]
)
def test_an_issue_stands_under_the_editions_it_is_of(name):
    asked = {"countries": ("FSM", "AND", "KAZ"), "index": Index.EGDI}
    for first, last in ((2003, 2004), (2022, 2024)):
        told = [
            issue.edition
            for caveat in made(name, **asked, first=first, last=last).caveats
            if isinstance(caveat, Recorded)
            for issue in caveat.issues
        ]
        assert all(first <= edition <= last for edition in told)
        assert bool(told) == (first == 2003)


def test_the_room_up_to_1_is_not_rounded_up():
    room = 1 - SURVEY.score_of(Index.OSI, "NOR", 2024)
    told = made("what-if", focus="NOR", last=2024, raises=(1.0, 0.0, 0.0)).title
    raised = float(re.search(r"OSI \+(\d\.\d+)", told).group(1))
    assert room - 0.001 < raised <= room


def test_two_countries_of_which_none_was_ranked_are_not_called_too_few():
    with pytest.raises(NothingToDraw, match="that were ranked in the editions shown"):
        made("bump", countries=("FSM", "AND"), index=Index.HCI, first=2004, last=2005)
    with pytest.raises(NothingToDraw, match=r"at least two countries\."):
        made("bump", countries=("FSM",), index=Index.HCI)
