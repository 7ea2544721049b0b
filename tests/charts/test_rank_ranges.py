"""The ranges of rank: the title says what is drawn, the published rank stands, gaps get a sentence."""

from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.selection import default_selection

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def chart(**values):
    return CHARTS["rank-ranges"].make(SURVEY, replace(FIRST, **values), Look())


def test_kazakhstan_in_the_latest_edition():
    made = chart()
    assert made.title == (
        "Kazakhstan stands 24th of 193 in 2024, and between 21st and 27th under nine in ten sets of weights"
    )
    assert "Kazakhstan would stand 25th" in made.notes[1]
    assert list(made.table["country"])[:2] == ["New Zealand", "Ireland"]
    assert made.address == "certainty?focus=KAZ&to=2024"
    assert made.file_stem == "KAZ_rank-range_2024"


def test_a_sure_place_is_called_so():
    assert chart(focus="DNK").title == (
        "Denmark stands 1st of 193 in 2024, and stays 1st under nine in ten sets of weights"
    )


def test_the_four_of_2020_are_told():
    odd = rank_ranges(SURVEY, 2020).table
    odd = odd[odd["rank"] != odd["recomputed"]]
    assert len(odd) == 4
    for code in odd.index:
        assert any("as published." in note for note in chart(focus=code, last=2020).notes)


def test_the_run_is_shared():
    assert rank_ranges(SURVEY, 2022) is rank_ranges(SURVEY, 2022)


@pytest.mark.parametrize(
    ("code", "edition", "start"),
    [
        ("TJK", 2003, "The UN did not assess Tajikistan in 2003"),
        ("SSD", 2010, "South Sudan was not a UN member yet in 2010"),
        ("MHL", 2004, "The Marshall Islands was assessed without HCI in 2004"),
    ],
)
def test_what_cannot_be_drawn_says_why_and_what_to_do(code, edition, start):
    with pytest.raises(NothingToDraw, match="Choose") as raised:
        chart(focus=code, last=edition)
    assert str(raised.value).startswith(start)
