"""Recorded issues stand beside the values they belong to, in every chart that shows them."""

from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.findings.caveats import Recorded
from dashboard.selection import Measure, default_selection
from dashboard.survey import Index

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def told(name: str, kind: str, iso3: str = "", **values) -> bool:
    """Whether a chart tells of an issue of a kind recorded against a country, or an edition."""
    made = CHARTS[name].make(SURVEY, replace(FIRST, **values), Look())
    found = [caveat for caveat in made.caveats if isinstance(caveat, Recorded)]
    return any(one.kind == kind and iso3 in {i.iso3 for i in one.issues} for one in found)


@pytest.mark.parametrize("name", ["trajectory", "multiples", "slope"])
def test_a_score_above_one_is_remarked_on(name):
    hci = {"countries": ("FSM", "KAZ"), "index": Index.HCI, "measure": Measure.SCORE}
    assert told(name, "above_one", "FSM", **hci, first=2003, last=2008)
    assert not told(name, "above_one", "FSM", **hci, first=2008, last=2010)
    assert not told(name, "above_one", "FSM", **(hci | {"countries": ("KAZ",)}), last=2008)


def test_the_egdi_computed_with_it_is_remarked_on_too():
    assert told("bump", "above_one", "FSM", countries=("FSM", "KAZ"), last=2005)
    assert told("rank-ranges", "above_one", "FSM", focus="FSM", last=2003)
    assert told("trajectory", "missing_input", "AND", countries=("AND",), last=2008)
    made = CHARTS["trajectory"].make(
        SURVEY, replace(FIRST, countries=("AND", "FSM"), first=2003, last=2008), Look()
    )
    assert (
        "EGDI computed with 0 for a component without figures: Andorra on HCI in 2003, 2004 and "
        "2005; the Federated States of Micronesia on HCI in 2004 and 2005." in made.notes
    )
    assert (
        "Above 1 as published: the Federated States of Micronesia on HCI in 2003 (1.422)."
        in made.notes
    )


def test_an_issue_of_the_whole_edition_is_remarked_on():
    assert told("trajectory", "partly_checked", index=Index.EPI)
    assert not told("trajectory", "partly_checked", index=Index.EPI, last=2022)
    assert not told("trajectory", "partly_checked")
    assert told("standings", "partly_checked", index=Index.EPI)
    assert told("profile", "partly_checked")


@pytest.mark.parametrize("name", ["trajectory", "bump", "slope", "multiples", "components"])
def test_an_egdi_that_does_not_follow_is_remarked_on(name):
    for iso3 in ("CMR", "KHM"):
        assert told(name, "not_composed", iso3, countries=("CMR", "KHM"), first=2005, last=2008)


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
    assert told(name, "rank_differs", "HUN", **({"last": 2020} | values))


def test_many_issues_of_a_kind_are_cut():
    codes = ("AND", "LIE", "MCO", "SMR", "PLW", "MHL", "NRU")
    made = CHARTS["trajectory"].make(
        SURVEY, replace(FIRST, countries=codes, first=2003, last=2005), Look()
    )
    assert any(note.endswith(" more.") for note in made.notes)
