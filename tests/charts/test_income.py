"""EGDI against income: the residual in the title, the gaps in the notes."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.charts.peers.income import MOST_NAMED
from dashboard.selection import default_selection

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def chart(**values):
    return CHARTS["income"].make(SURVEY, replace(FIRST, **values), Look())


def test_kazakhstan_in_the_latest_edition():
    made = chart()
    assert made.title == (
        "Kazakhstan stands 0.180 points above what its income predicts, 10th of 185 in 2024"
    )
    assert "The Russian Federation: +0.121 points against the line" in made.alt
    assert "World Bank" in made.source


def test_missing_gdp_is_a_gap_with_a_note():
    made = chart(focus="CUB")
    assert made.title == "Income goes with 67 % of the variance of EGDI in 2024"
    assert made.notes[0] == (
        "There is no GDP figure for Cuba of 2024 or the two years before, so that it has no place against the line."
    )
    assert any("nothing is estimated: Cuba, Eritrea" in note for note in made.notes)
    row = made.table.set_index("iso3").loc["CUB"]
    assert row["egdi"] > 0
    assert row[["gdp_per_capita", "expected", "above_income"]].isna().all()


def test_not_assessed_is_told():
    made = chart(focus="TJK", last=2003)
    assert made.title.startswith("Income goes with")
    assert "Left out because not assessed: Tajikistan in 2003." in made.notes


def test_the_stem_measures_the_residual():
    made = chart()
    row = made.table.set_index("iso3").loc["KAZ"]
    stem = made.figure.layout.shapes[0]
    assert stem.y1 - stem.y0 == pytest.approx(row["above_income"])
    assert row["egdi"] - row["expected"] == pytest.approx(row["above_income"])


def test_many_countries_are_named_in_part():
    made = chart(countries=SURVEY.members("eu"))
    assert any(note.startswith(f"Named are the first {MOST_NAMED} of 28") for note in made.notes)


@given(st.sampled_from(SURVEY.codes), st.sampled_from(SURVEY.years), st.booleans())
@settings(max_examples=20, deadline=None)
def test_every_title_is_true(code, edition, narrow):
    made = CHARTS["income"].make(
        SURVEY, replace(FIRST, focus=code, last=edition), Look(narrow=narrow)
    )
    told = " ".join((made.title, made.subtitle, made.alt, *made.notes))
    assert not re.search(r"\b(nan|None)\b", told)
    rows = made.table.set_index("iso3")
    if code not in rows.index or rows["above_income"].isna()[code]:
        assert made.title.startswith("Income goes with")
        return
    above = rows.at[code, "above_income"]
    found = re.search(r"stands ([\d.]+) points (above|below)", made.title)
    if found:
        assert float(found[1]) == pytest.approx(abs(above), abs=0.0006)
        assert (found[2] == "above") == (above > 0)
    else:
        assert "just where" in made.title
        assert abs(above) < 0.0006
    place = 1 + (rows["above_income"] > above).sum()
    assert re.search(rf"\b{place}(st|nd|rd|th) of {rows['above_income'].notna().sum()}", made.title)
