"""The picture of one figure against another: its frames, its names, its figures as data."""

from collections import Counter
from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.analysis.relation.relation import relation
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.look import LIGHT, palette
from dashboard.charts.scatter.scatter import MOST_GROUPS
from dashboard.export import picture
from dashboard.findings.groups import TooManyGroups
from dashboard.selection import Quantity, default_selection
from tests.charts.test_geometry import faults
from tests.layout.sheet import Sheet

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
GDP, EGDI, RANK = Quantity.GDP, Quantity.EGDI_SCORE, Quantity.EGDI_RANK
RISE = Quantity.OSI_SCORE_CHANGE


def made(look=Look(), **values):  # noqa: B008
    return CHARTS["scatter"].make(SURVEY, replace(FIRST, **values), look)


def dots(data):
    """The members drawn, by code, with their place, their edition and their marker's colour."""
    found = {}
    for trace in data:
        for number, (code, edition) in enumerate(trace.get("customdata", ())):
            tone = trace["marker"]["color"]
            tone = tone if isinstance(tone, str) else tone[number]
            assert code not in found
            found[code] = (trace["x"][number], trace["y"][number], edition, tone)
    return found


def test_every_member_with_both_figures_is_drawn_once():
    chart = made()
    drawn = dots(chart.drawing.at_rest["data"])
    found = relation(SURVEY, GDP, EGDI, 2003, 2024)
    assert set(drawn) == set(found.table.index)
    assert drawn["KAZ"][:3] == (*found.table.loc["KAZ", ["across", "up"]], 2024)
    assert len(chart.table) == len(SURVEY.codes)
    gaps = chart.table[chart.table["left_out"].notna()]
    assert set(gaps["iso3"]) == set(found.lacking)
    assert gaps[["x", "y", "quadrant", "residual"]].isna().all(axis=None)


@pytest.mark.parametrize("narrow", [False, True])
def test_no_name_of_a_frame_covers_anything(narrow):
    look = Look(narrow=narrow)
    asked = {"x": Quantity.POPULATION, "y": RANK, "countries": ("SSD", "KAZ", "SGP"), "first": 2012}
    spec = made(look, **asked).drawing.spec
    for frame in spec["frames"]:
        shown = [note for note in frame["layout"]["annotations"] if note.get("visible", True)]
        layout = spec["layout"] | {"annotations": shown}
        for width in (278, 348) if narrow else (598, 1230):
            assert faults(Sheet({"data": frame["data"], "layout": layout}, width)) == []


def test_frames_leave_nothing_of_the_frame_before():
    """Plotly lays a frame over what stands: texts one by one, and of each what is told."""
    spec = made(countries=("EST", "SSD"), groups=()).drawing.spec
    frames = spec["frames"]
    assert [frame["name"] for frame in frames] == [str(year) for year in SURVEY.years]
    still = len(spec["layout"]["annotations"])
    for frame in frames:
        notes = frame["layout"]["annotations"]
        assert len(notes) == len(frames[0]["layout"]["annotations"]) >= still
        assert len(frame["data"]) == len(spec["data"])
        for note in notes:
            if note.get("visible"):
                assert {"x", "y", "text", "font", "showarrow", "xshift", "yshift"} <= set(note)
    assert dots(frames[0]["data"]).keys() == set(
        relation(SURVEY, GDP, EGDI, 2003, 2003).table.index
    )
    assert {edition for *_, edition, _ in dots(frames[3]["data"]).values()} == {2008}


def test_what_is_told_of_a_frame_is_what_its_address_shows():
    chart = made(x=RISE, y=GDP, first=2014, last=2020, countries=("KAZ",))
    assert list(chart.editions) == [2016, 2018, 2020, 2022, 2024]
    told = chart.drawing.at_rest["layout"]["meta"]["editions"]
    for year in (2016, 2024):
        there = made(x=RISE, y=GDP, first=2014, last=year, countries=("KAZ",))
        words = told[str(year)]
        assert (words["title"], words["subtitle"]) == (there.title, there.subtitle)
        assert words["stem"] == there.file_stem
        assert words["notes"] in there.words.paragraph(there.notes)
        assert dict(chart.editions[year]) == dict(there.query)


def test_the_axes_stay_as_they_are_and_hold_every_edition():
    spec = made().drawing.spec
    (left, right), (low, high) = (spec["layout"][axis]["range"] for axis in ("xaxis", "yaxis"))
    for frame in spec["frames"]:
        for x, y, *_ in dots(frame["data"]).values():
            assert left < x < right
            assert low < y < high


def test_the_first_place_is_at_the_top_and_at_the_right():
    layout = made(x=RANK, y=Quantity.OSI_RANK).drawing.at_rest["layout"]
    for axis in ("xaxis", "yaxis"):
        first, last = layout[axis]["range"]
        assert first > last
        assert layout[axis]["ticktext"][0] == "1"


def test_income_stands_on_a_logarithmic_axis():
    axis = made().drawing.at_rest["layout"]["xaxis"]
    marks = dict(zip(axis["ticktext"], axis["tickvals"], strict=True))
    assert (marks["$1,000"], marks["$10,000"]) == (3, 4)


def test_groups_are_told_by_colour_the_first_chosen_first():
    tones = palette(Look()).series
    drawn = dots(made(groups=("central-asia", "eaeu"), countries=()).drawing.at_rest["data"])
    other = dots(made(groups=("eaeu", "central-asia"), countries=()).drawing.at_rest["data"])
    counted = Counter(tone for *_, tone in drawn.values())
    assert drawn["KAZ"][3] == drawn["UZB"][3] != drawn["RUS"][3]
    assert other["KAZ"][3] == other["RUS"][3] != other["UZB"][3]
    assert counted[palette(Look()).context] == len(drawn) - 5 - 3
    assert {drawn["UZB"][3], drawn["RUS"][3]} <= set(tones)


def test_more_groups_than_there_are_colours_get_a_sentence():
    many = tuple(SURVEY.group_list)[: MOST_GROUPS + 1]
    assert len(LIGHT.series) == MOST_GROUPS
    with pytest.raises(NothingToDraw) as refused:
        made(groups=many)
    assert refused.value.finding == TooManyGroups(MOST_GROUPS)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"x": EGDI}, "Both axes show the EGDI score"),
        ({"x": RISE, "first": 2024}, "A change needs two different editions"),
    ],
)
def test_what_cannot_be_related_gets_one_sentence(values, told):
    with pytest.raises(NothingToDraw) as refused:
        made(**values)
    assert told in str(refused.value)


def test_what_was_reckoned_comes_as_data():
    chart = made()
    found = relation(SURVEY, GDP, EGDI, 2003, 2024)
    meta = picture(chart, Look(), "https://example.org/")["layout"]["meta"]
    assert meta["correlation"] == {
        "pearson": pytest.approx(found.pearson),
        "spearman": pytest.approx(found.spearman),
        "n": 185,
    }
    assert meta["line"]["slope"] == pytest.approx(found.slope)
    assert meta["medians"] == {"x": pytest.approx(7125.91), "y": pytest.approx(0.67544)}
    assert "EST" in meta["quadrants"]["above_both"]
    assert sum(map(len, meta["quadrants"].values())) == 185
    (row,) = chart.table[chart.table["iso3"] == "EST"].to_dict("records")
    assert (row["quadrant"], row["related"]) == ("above_both", 185)
    assert (row["pearson"], row["x_median"]) == (found.pearson, found.medians[0])
    assert row["residual"] == pytest.approx(found.table.at["EST", "residual"])


def test_a_trail_has_a_gap_where_a_figure_is_missing():
    data = made(countries=("SOM",), groups=()).drawing.at_rest["data"]
    (trail,) = [trace for trace in data if trace.get("opacity") == 0.6]
    assert len(trail["x"]) == len(SURVEY.years)
    known = [value is not None for value in trail["x"]]
    there = ["SOM" in relation(SURVEY, GDP, EGDI, 2003, year).table.index for year in SURVEY.years]
    assert known == there
    assert not all(known)
