"""The ranges of rank: the title says what is drawn, the published rank stands, gaps get a sentence."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.certainty.ranges import range_of, rank_ranges
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.certainty.ranges import MOST
from dashboard.language import certainty as words
from dashboard.selection import default_selection
from dashboard.survey import read_survey

SURVEY = read_survey()
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


def test_a_range_beside_a_rank():
    assert range_of(SURVEY, 2024, "KAZ") == (21, 27)
    assert range_of(SURVEY, 2003, "TJK") is None
    assert words.span_short(21, 27) == "21–27"
    assert words.caption(1, 1, "en") == "Range: 1st"


@pytest.mark.parametrize(
    ("code", "edition", "start"),
    [
        ("TJK", 2003, "The UN did not assess Tajikistan in 2003"),
        ("SSD", 2010, "South Sudan was not a UN member yet in 2010"),
        ("MHL", 2004, "Marshall Islands was assessed without HCI in 2004"),
    ],
)
def test_what_cannot_be_drawn_says_why_and_what_to_do(code, edition, start):
    with pytest.raises(NothingToDraw, match="Choose") as raised:
        chart(focus=code, last=edition)
    assert str(raised.value).startswith(start)


def test_a_share_is_never_rounded_to_a_certainty():
    assert [words.share(value) for value in (0, 0.0001, 0.5, 0.9999, 1)] == [
        "0 %",
        "< 1 %",
        "50 %",
        "> 99 %",
        "100 %",
    ]


@given(
    st.sampled_from(SURVEY.codes),
    st.sampled_from(SURVEY.years[-3:]),
    st.booleans(),
)
@settings(max_examples=15, deadline=None)
def test_every_country_has_a_true_title_or_a_reason(code, edition, narrow):
    try:
        made = CHARTS["rank-ranges"].make(
            SURVEY, replace(FIRST, focus=code, last=edition), Look(narrow=narrow)
        )
    except NothingToDraw as reason:
        assert "Choose" in str(reason)
        return
    told = " ".join((made.title, made.subtitle, made.alt, *made.notes))
    assert not re.search(r"\b(nan|None)\b", told)
    own = rank_ranges(SURVEY, edition).table.loc[code]
    numbers = [int(found) for found in re.findall(r"(\d+)(?:st|nd|rd|th)", made.title)]
    assert numbers[0] == SURVEY.published_rank.at[code, edition]
    assert {*numbers[1:]} == {own["low"], own["high"]}
    rows = made.table.set_index("iso3")
    assert code in rows.index
    met = rows[rows["overlaps"]]
    assert ((met["low"] <= own["high"]) & (met["high"] >= own["low"])).all()
    assert len(made.figure.data[-1].x) == min(len(rows), MOST + 1)


@pytest.mark.parametrize("edition", [2008, 2024])
def test_the_words_hold_for_every_member(edition):
    run = rank_ranges(SURVEY, edition)
    for code, row in run.table.iterrows():
        title = words.title(SURVEY.labels[code], row, len(run.field.codes), edition, "en")
        assert ("stays" in title) == (row["low"] == row["high"] == row["rank"])
        assert (", but" in title) == (not row["low"] <= row["rank"] <= row["high"])
        assert "nan" not in words.other_tests("It", row, "en")
