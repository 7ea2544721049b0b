"""Recorded issues stand beside the values they belong to, in every chart that shows them."""

from dataclasses import replace

import pytest

from dashboard.charts import CHARTS, Look
from dashboard.selection import Measure, default_selection
from dashboard.survey import Index, read_survey

SURVEY = read_survey()
FIRST = default_selection(SURVEY)
MICRONESIA = "Above 1 as published: Micronesia HCI 2003 (1.422)."
CHECKED = "The EPI scores of 2024 are only partly cross-checked."
COMPOSED = "EGDI as published differs from what its components give"
RANK = "Rank as published, one below what the published scores give"


def notes(name: str, **values) -> tuple[str, ...]:
    return CHARTS[name].build(SURVEY, replace(FIRST, **values), Look()).notes


@pytest.mark.parametrize("name", ["trajectory", "multiples", "slope"])
def test_a_score_above_one_is_remarked_on(name):
    hci = {"countries": ("FSM", "KAZ"), "index": Index.HCI, "measure": Measure.SCORE}
    assert MICRONESIA in notes(name, **hci, first=2003, last=2008)
    assert MICRONESIA not in notes(name, **hci, first=2008, last=2010)
    assert MICRONESIA not in notes(name, **(hci | {"countries": ("KAZ",)}), first=2003, last=2008)


def test_the_egdi_computed_with_it_is_remarked_on_too():
    assert MICRONESIA in notes("bump", countries=("FSM", "KAZ"), last=2005)
    assert MICRONESIA in notes("rank-ranges", focus="FSM", last=2003)
    told = notes("trajectory", countries=("AND",), first=2003, last=2008)
    assert (
        "EGDI computed with 0 for a component without figures: "
        "Andorra HCI 2003, Andorra HCI 2004, Andorra HCI 2005." in told
    )


def test_an_issue_of_the_whole_edition_is_remarked_on():
    assert CHECKED in notes("trajectory", index=Index.EPI)
    assert CHECKED not in notes("trajectory", index=Index.EPI, last=2022)
    assert CHECKED not in notes("trajectory")
    assert CHECKED in notes("standings", index=Index.EPI)
    assert CHECKED in notes("profile")


@pytest.mark.parametrize("name", ["trajectory", "bump", "slope", "multiples", "components"])
def test_an_egdi_that_does_not_follow_is_remarked_on(name):
    told = notes(name, countries=("CMR", "KHM"), first=2005, last=2008)
    assert f"{COMPOSED}: Cambodia 2008, Cameroon 2008." in [
        note.replace("Cameroon 2008, Cambodia 2008", "Cambodia 2008, Cameroon 2008")
        for note in told
    ]


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("trajectory", {"countries": ("HUN",)}),
        ("rank-ranges", {"focus": "HUN"}),
        ("likeness", {"focus": "HUN"}),
        ("income", {"focus": "HUN"}),
        ("target", {"focus": "HUN"}),
        ("score-parts", {"focus": "HUN", "first": 2018}),
    ],
)
def test_a_rank_that_does_not_follow_is_remarked_on(name, values):
    assert any(
        note.startswith(RANK) and "Hungary 2020" in note
        for note in notes(name, **({"last": 2020} | values))
    )


def test_many_issues_of_a_kind_are_cut():
    codes = ("AND", "LIE", "MCO", "SMR", "PLW", "MHL", "NRU")
    told = notes("trajectory", countries=codes, first=2003, last=2005)
    assert any(note.endswith(" more, see Data.") for note in told)
