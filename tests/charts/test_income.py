"""An index against income: the residual in the title, the gaps in the notes."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.charts.peers.income import MOST_NAMED
from dashboard.selection import default_selection
from dashboard.survey import Index

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def chart(**values):
    return CHARTS["income"].make(SURVEY, replace(FIRST, **values), Look())


def test_kazakhstan_in_the_latest_edition():
    made = chart()
    assert made.title == (
        "Kazakhstan stands 0.180 points of EGDI above what its income predicts, 10th of 185 in 2024"
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


def test_members_without_the_component_are_gaps_with_a_note():
    made = chart(focus="AND", index=Index.HCI, last=2003)
    assert made.title.startswith("Income goes with")
    assert made.title.endswith("of the variance of HCI in 2003")
    (note,) = [note for note in made.notes if "published as 0 for want of figures" in note]
    assert "Andorra" in note
    rows = made.table.set_index("iso3")
    assert rows.loc[["AND", "MCO"], ["hci", "expected", "above_income"]].isna().all(axis=None)
    assert rows.at["AND", "gdp_per_capita"] > 0
    assert len(rows) == SURVEY.assessed[2003].sum()


@pytest.mark.parametrize("index", Index)
def test_every_member_with_a_place_is_inside_the_picture(index):
    for last in (2003, 2022):
        made = chart(index=index, last=last)
        placed = made.table[made.table["above_income"].notna()]
        low, high = made.figure.layout.yaxis.range
        assert placed[index].between(low, high).all()
        assert f"of {index.upper()} above" in made.title or "below" in made.title


def test_the_stem_measures_the_residual():
    made = chart()
    row = made.table.set_index("iso3").loc["KAZ"]
    stem = made.figure.layout.shapes[0]
    assert stem.y1 - stem.y0 == pytest.approx(row["above_income"])
    assert row["egdi"] - row["expected"] == pytest.approx(row["above_income"])


def test_many_countries_are_named_in_part():
    made = chart(countries=SURVEY.members("eu"))
    assert any(note.startswith(f"Named are the first {MOST_NAMED} of 28") for note in made.notes)


@given(
    st.sampled_from(SURVEY.codes),
    st.sampled_from(SURVEY.years),
    st.sampled_from(Index),
    st.booleans(),
)
@settings(max_examples=20, deadline=None)
def test_every_title_is_true(code, edition, index, narrow):
    made = CHARTS["income"].make(
        SURVEY, replace(FIRST, focus=code, last=edition, index=index), Look(narrow=narrow)
    )
    told = " ".join((made.title, made.subtitle, made.alt, *made.notes))
    assert not re.search(r"\b(nan|None)\b", told)
    rows = made.table.set_index("iso3")
    if code not in rows.index or rows["above_income"].isna()[code]:
        assert made.title.startswith("Income goes with")
        return
    above = rows.at[code, "above_income"]
    found = re.search(rf"stands ([\d.]+) points of {index.upper()} (above|below)", made.title)
    if found:
        assert float(found[1]) == pytest.approx(abs(above), abs=0.0006)
        assert (found[2] == "above") == (above > 0)
    else:
        assert "just where" in made.title
        assert abs(above) < 0.0006
    place = 1 + (rows["above_income"] > above).sum()
    assert re.search(rf"\b{place}(st|nd|rd|th) of {rows['above_income'].notna().sum()}", made.title)
