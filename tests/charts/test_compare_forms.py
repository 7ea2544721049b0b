"""The other forms of the comparison: order, two editions, one by one, components; risers, levels."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.ranking.ranks import ranks
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.compare import bump, components, multiples, slope, trajectory
from dashboard.charts.compare import table as comparison_table
from dashboard.charts.overview import movers, world_levels
from dashboard.selection import Measure, Reference, default_selection
from dashboard.survey import BUNDLED, Index, Level

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
MODULES = (bump, slope, multiples, components, comparison_table, movers, world_levels)


def chart(module, **values):
    return CHARTS[module.PLACE.name].make(SURVEY, replace(FIRST, **values), Look())


def test_the_order_shares_places_and_admits_newcomers():
    made = chart(bump, countries=("KAZ", "AUT", "SSD"), index=Index.OSI, first=2010, last=2018)
    places = made.table.set_index(["iso3", "edition"])["place"]
    assert places[("KAZ", 2018)] == places[("AUT", 2018)] == 1
    assert places[("SSD", 2018)] == 3
    assert ("SSD", 2010) not in places.index
    assert any("South Sudan" in note for note in made.notes)


def test_the_order_by_hand():
    assert chart(bump).title == (
        "Among six countries, Kazakhstan moved up most, from 4th in 2003 to 2nd in 2024"
    )


def test_a_slope_has_two_ends():
    made = chart(slope, countries=("KAZ",), first=2018, last=2022)
    assert made.title == "Kazakhstan rose 11 places between 2018 and 2022, to 28th"
    texts = [note.text for note in made.figure.layout.annotations]
    assert texts == ["Kazakhstan 39th", "Kazakhstan 28th"]


def test_a_slope_begins_where_any_of_its_countries_has_a_value_and_says_so():
    made = chart(slope, countries=("UZB", "SSD"), first=2003, last=2024)
    assert made.title == "Uzbekistan rose 18 places between 2004 and 2024, to 63rd"
    counted = "Changes are counted from a later edition because not assessed: Uzbekistan in 2003."
    assert counted in made.notes
    assert any("South Sudan in 2004" in note for note in made.notes)
    texts = [note.text for note in made.figure.layout.annotations]
    assert texts == ["Uzbekistan 81st", "Uzbekistan 63rd"]


def test_the_table_has_an_address_of_its_own_and_the_values_of_the_lines():
    values = {"countries": ("KAZ", "LBY"), "reference": Reference.MEDIAN, "first": 2010}
    made, lines = chart(comparison_table, **values), chart(trajectory, **values)
    assert made.address == lines.address.replace("form=lines", "form=table")
    pd.testing.assert_frame_equal(made.table, lines.table)
    header, *columns = made.figure.data[0].cells.values
    assert list(header) == ["Kazakhstan", "Libya", "World median"]
    assert list(columns[0]) == ["46", "114", "92"]
    assert columns[-1][0] == "24"
    assert any("not assessed: Libya in 2012." in note for note in made.notes)


def test_panels_are_one_per_country():
    made = chart(multiples)
    assert len([trace for trace in made.figure.data if trace.mode == "lines+markers"]) == 6


def test_components_by_hand():
    made = chart(components, countries=("KAZ",))
    assert made.title == (
        "Kazakhstan is strongest in online services (0.939) and weakest in human capital (0.840) in 2024"
    )
    assert made.figure.layout.yaxis.ticktext == ("Kazakhstan",)


def test_a_missing_component_is_no_dot():
    made = chart(components, countries=("AND",), last=2003)
    assert made.table["hci"].isna().all()
    assert "nan" not in made.alt


def test_scores_of_a_member_not_assessed_are_hollow_in_every_form():
    values = {"countries": ("LBY", "KAZ"), "index": Index.HCI, "measure": Measure.SCORE}
    made = chart(slope, first=2012, last=2014, **values)
    line = next(trace for trace in made.figure.data if trace.name == "Libya")
    assert line.y == (0.85018, SURVEY.score(Index.HCI).at["LBY", 2014])
    assert line.marker.symbol == ("circle-open", "circle")
    made = chart(multiples, first=2010, last=2014, **values)
    open_points = [trace for trace in made.figure.data if trace.mode == "markers"]
    assert [(trace.name, trace.x, trace.y) for trace in open_points] == [
        ("Libya", (2012,), (0.85018,))
    ]
    made = chart(components, last=2012, **values)
    dots = {trace.name: trace for trace in made.figure.data if trace.mode == "markers"}
    assert dots["HCI"].marker.symbol == ("diamond-open", "diamond")
    assert dots["HCI"].x[0] == 0.85018
    assert made.table.set_index("iso3")["standing"].to_dict() == {
        "KAZ": "ranked",
        "LBY": "not_assessed",
    }
    assert made.title.startswith("Kazakhstan is strongest")
    for form in (slope, multiples, components):
        told = chart(form, first=2012, last=2014 if form is not components else 2012, **values)
        assert any(note.startswith("Unranked") and "Libya in 2012" in note for note in told.notes)


@pytest.mark.parametrize(
    ("edition", "counts"),
    [(2024, [76, 62, 44, 11]), (2003, [10, 39, 87, 37])],
)
def test_members_by_level_worked_out_by_hand(edition, counts):
    made = chart(world_levels, first=edition, last=edition)
    assert made.table.set_index("level")["members"].reindex(list(Level)).tolist() == counts
    assert made.subtitle.endswith(f"; edition of {edition}")


def test_impossible_selections_say_what_to_do():
    for module, values in (
        (bump, {"countries": ()}),
        (bump, {"countries": ("KAZ",)}),
        (bump, {"first": 2024}),
        (slope, {"first": 2024}),
        (slope, {"countries": ("SSD",), "first": 2003, "last": 2010}),
        (multiples, {"countries": ()}),
        (components, {"countries": ()}),
        (components, {"countries": ("SSD",), "last": 2003}),
        (movers, {"first": 2024}),
    ):
        with pytest.raises(NothingToDraw, match=r"\w+.*\."):
            chart(module, **values)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(MODULES),
    st.lists(st.sampled_from(SURVEY.codes), min_size=1, max_size=9, unique=True),
    st.sampled_from(Index),
    st.sampled_from(Measure),
    st.tuples(st.sampled_from(SURVEY.years), st.sampled_from(SURVEY.years)),
)
def test_every_selection_is_drawn_or_told(module, countries, index, measure, editions):
    first, last = sorted(editions)
    try:
        made = chart(
            module,
            countries=tuple(countries),
            focus=countries[0],
            index=index,
            measure=measure,
            first=first,
            last=last,
        )
    except NothingToDraw as reason:
        assert str(reason).endswith(".")
        return
    words = " ".join([made.title, made.subtitle, made.alt, *made.notes])
    assert "nan" not in words.split()
    assert "None " not in words.replace("None of", "")


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(Index), st.tuples(st.sampled_from(SURVEY.years), st.sampled_from(SURVEY.years))
)
def test_risers_and_fallers_are_true(index, editions):
    first, last = sorted(editions)
    if first == last:
        return
    table = chart(movers, index=index, first=first, last=last).table
    place = ranks(SURVEY, index)
    for row in table.to_dict("records"):
        assert row["change"] == place.at[row["iso3"], first] - place.at[row["iso3"], last]
    assert table["change"].is_monotonic_decreasing
    assert set(table["iso3"]) == set(place[[first, last]].dropna().index)


@settings(max_examples=40, deadline=None)
@given(st.tuples(st.sampled_from(SURVEY.years), st.sampled_from(SURVEY.years)))
def test_the_title_of_risers_and_fallers_and_its_bars_hold_against_the_file(editions):
    first, last = sorted(editions)
    if first == last:
        return
    file = pd.read_csv(BUNDLED / "scores.csv", keep_default_na=False, na_values=[""])
    rank = file.pivot(index="iso3", columns="edition", values="rank")
    moved = (rank[first] - rank[last]).dropna().astype(int)
    made = chart(movers, index=Index.EGDI, first=first, last=last)
    most, least = int(moved.max()), int(moved.min())
    risers, fallers = set(moved[moved == most].index), set(moved[moved == least].index)
    rose, fell = made.finding, made.caveats[0]
    assert (set(rose.countries), rose.places) == (risers, most)
    assert (set(fell.countries), fell.places) == (fallers, -least)
    bars = made.figure.data[0]
    drawn = {code[0]: int(x) for code, x in zip(bars.customdata, bars.x, strict=True)}
    assert all(moved[code] == change for code, change in drawn.items())
    assert {most, least} <= set(drawn.values())
