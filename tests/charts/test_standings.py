"""Part of a ranking as bars: its title is true, its table is whole, nothing is hidden silently."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.kit.text import text_width
from dashboard.language import source_words
from dashboard.selection import MOST_IN_SLICE, Slice, default_selection
from dashboard.survey import LEVEL_FLOORS, Index, Level

SURVEY = gallery.survey()
WORDS = source_words()
FIRST = replace(default_selection(SURVEY), first=2018, last=2022)
YEARS = st.sampled_from(SURVEY.years)


def chart(look=None, **values):
    return CHARTS["standings"].make(SURVEY, replace(FIRST, **values), look or Look())


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ({}, "Denmark stands first in e-government in 2022, ahead of Finland"),
        ({"slice": Slice.BOTTOM}, "South Sudan stands last in e-government in 2022, 193rd of 193"),
        (
            {"slice": Slice.AROUND},
            "Kazakhstan stands 28th of 193 in e-government in 2022: behind Cyprus, ahead of Latvia",
        ),
        (
            {"filters": ("eaeu",)},
            "Of five countries, Kazakhstan stands highest in e-government in 2022, 28th of 193",
        ),
    ],
)
def test_titles_known_by_hand(values, title):
    assert chart(**values).title == title


def test_the_table_is_the_whole_ranking_and_the_picture_a_part():
    made = chart()
    assert len(made.table) == 193
    assert len(made.figure.data[0].y) == MOST_IN_SLICE
    assert made.figure.data[0].customdata[0][0] == "DNK"


def test_with_groups_both_ranks_are_in_the_picture():
    made = chart(filters=("eaeu",))
    assert made.figure.layout.yaxis.ticktext[0].strip("<b>/ ") == "Kazakhstan"
    assert {"<b>1</b>", "2", "28th"} <= {note.text for note in made.figure.layout.annotations}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("part", list(Slice))
def test_a_bar_has_the_colour_of_its_level_and_the_key_says_which(dark, narrow, part):
    look = Look(dark=dark, narrow=narrow)
    made = chart(look, slice=part)
    key = {note.bgcolor: note.text for note in made.figure.layout.annotations if note.bgcolor}
    assert len(key) == len(Level)
    scores, colours = made.figure.data[0].x, made.figure.data[0].marker.color
    for score, colour in zip(scores, colours, strict=True):
        level = next(level for level, floor in LEVEL_FLOORS.items() if score > floor)
        assert key[colour].startswith(WORDS.form("level label", level))
    bounds = [">0.75", ">0.50", ">0.25"]
    told = list(made.figure.layout.xaxis.ticktext) if not narrow else [*key.values()]
    assert all(any(bound.lstrip(">") in one for one in told) for bound in bounds)


@pytest.mark.parametrize("narrow", [False, True])
def test_a_name_and_its_rank_have_a_column_each(narrow):
    made = chart(Look(narrow=narrow), slice=Slice.BOTTOM)
    axis, margin = made.figure.layout.yaxis, made.figure.layout.margin
    ranks = [note for note in made.figure.layout.annotations if note.x == 0 and note.xshift < 0]
    ranks = [note for note in ranks if note.y in axis.tickvals and note.yref is None]
    assert [note.y for note in ranks] == list(axis.tickvals)
    wide = max(text_width(note.text) for note in ranks) - min(note.xshift for note in ranks)
    assert axis.ticklabelstandoff > wide + 4
    names = max(text_width(str(name), bold=True) for name in axis.ticktext)
    assert margin.l >= names + axis.ticklabelstandoff


def test_the_file_name_says_what_is_inside():
    made = chart(filters=("asia", "ldc"), level=Level.HIGH, slice=Slice.AROUND, focus="BGD")
    assert made.file_stem == "egdi-ranking_2022-since-2018_asia-ldc-high_around-BGD"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (
            {"filters": ("eaeu", "low-income")},
            "No country is in all the groups chosen at once. Take one",
        ),
        ({"filters": ("eaeu",), "level": Level.LOW}, "Choose another level"),
    ],
)
def test_what_cannot_be_drawn_says_what_to_do(values, words):
    with pytest.raises(NothingToDraw, match=words):
        chart(**values)


@pytest.mark.parametrize(
    ("values", "note"),
    [
        (
            {"filters": ("eaeu",), "focus": "DNK"},
            "Denmark is not among the countries chosen, so that the top of the ranking is shown.",
        ),
        (
            {"focus": "SSD", "first": 2003, "last": 2010},
            "South Sudan was not a UN member yet in 2010, so that the top of the ranking is shown.",
        ),
    ],
)
def test_without_the_country_asked_for_the_top_is_drawn_and_told(values, note):
    made = chart(slice=Slice.AROUND, **values)
    assert made.notes[0] == note
    top = chart(slice=Slice.TOP, **values)
    assert made.title == top.title
    assert made.figure == top.figure
    assert ("slice", "around") in made.query


@pytest.mark.parametrize(
    ("values", "note"),
    [
        ({}, "Kazakhstan stands 28th of 193."),
        (
            {"filters": ("asia",), "slice": Slice.BOTTOM},
            "Kazakhstan stands 7th of 47 in the groups",
        ),
        ({"filters": ("europe",)}, "Kazakhstan is not among the countries chosen."),
    ],
)
def test_a_focus_country_outside_the_picture_is_told_its_place(values, note):
    assert chart(**values).notes[0].startswith(note)


def test_the_focus_country_is_marked_where_it_is_drawn():
    made = chart(focus="FIN")
    bars = made.figure.data[0]
    place = [code for (code,) in bars.customdata].index("FIN")
    assert "<b>Finland" in made.figure.layout.yaxis.ticktext[place]
    edges = list(bars.marker.line.width)
    assert edges.pop(place) > max(edges)
    assert not any("Finland" in note for note in made.notes)


def test_an_impossible_score_is_shown_and_told():
    made = chart(index=Index.HCI, first=2003, last=2003)
    assert made.figure.data[0].x[0] == 1.422
    assert any("Micronesia" in note and "Above 1 as published" in note for note in made.notes)


def test_a_place_that_rests_on_a_wrong_input_is_told_where_it_is_compared_with():
    made = chart(slice=Slice.AROUND, focus="FSM", first=2003, last=2024)
    assert any(note.startswith("Above 1 as published: the Federated") for note in made.notes)
    not_assessed = chart(slice=Slice.AROUND, focus="TUV", first=2003, last=2024)
    assert not any("Tuvalu on HCI" in note for note in not_assessed.notes)


def test_equals_left_out_at_the_edge_are_told():
    made = chart(index=Index.EPI, first=2003, last=2003, slice=Slice.BOTTOM)
    edge = made.table["rank"].iloc[-MOST_IN_SLICE]
    left_out = (made.table["rank"] == edge).sum() - (
        made.table["rank"][-MOST_IN_SLICE:] == edge
    ).sum()
    assert left_out > 0
    assert any(f"{left_out} more countr" in note for note in made.notes)


@settings(max_examples=30, deadline=None)
@given(
    YEARS,
    YEARS,
    st.sampled_from(list(Index)),
    st.sampled_from(list(Slice)),
    st.lists(st.sampled_from(sorted(SURVEY.group_list)), max_size=2, unique=True),
    st.sampled_from(SURVEY.codes),
)
def test_every_selection_is_drawn_or_says_why_not(one, two, index, part, filters, focus):
    values = {
        "first": min(one, two),
        "last": max(one, two),
        "index": index,
        "slice": part,
        "filters": tuple(filters),
        "focus": focus,
    }
    try:
        made = chart(Look(dark=True, narrow=True), **values)
    except NothingToDraw:
        return
    bars = made.figure.data[0]
    assert len(bars.y) == min(MOST_IN_SLICE, len(made.table))
    assert list(bars.x) == sorted(bars.x, reverse=True) or index is Index.EGDI
    end = made.table.iloc[-1 if part is Slice.BOTTOM else 0]
    if part is not Slice.AROUND and (made.table["rank"] == end["rank"]).sum() == 1:
        assert WORDS.country(end["iso3"], "sentence").removeprefix("the ") in made.title
