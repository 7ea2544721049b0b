"""The map: every member has a place on it, its colours hold over the editions, its words are true."""

import math
from dataclasses import replace
from itertools import combinations, pairwise, product

import pytest

from dashboard.analysis.ranking.ranks import rank_change, rankable
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.map.shapes import (
    SMALLEST,
    dots,
    heart,
    hearts,
    other_land,
    shape_sizes,
    with_shape,
)
from dashboard.selection import Paint, default_selection
from dashboard.survey import Index, Survey

BUILD = CHARTS["world-map"].build
SHAPES, DOTS = 1, 2


def chosen(survey: Survey, **values):
    return replace(default_selection(survey), **values)


def drawn(survey: Survey, look: Look | None = None, **values):
    return BUILD(survey, chosen(survey, **values), look or Look())


def codes_of(trace) -> list[str]:
    return [point[0] for point in trace.customdata]


def test_every_member_has_a_shape_large_enough_or_a_dot(survey):
    large = {code for code in survey.codes if shape_sizes().get(code, 0) >= SMALLEST}
    assert large | set(dots(survey)) == set(survey.codes)
    assert not large & set(dots(survey))
    assert len(survey.codes) == 193


def test_the_smallest_are_dots_and_the_largest_are_not(survey):
    assert {"SGP", "MLT", "TUV", "SMR", "MCO", "NRU", "LUX", "BHR"} <= set(dots(survey))
    assert not {"KAZ", "RUS", "PRT", "ESP", "ECU", "EST"} & set(dots(survey))


def test_no_dot_covers_the_middle_of_another(survey):
    for (x, y), (other_x, other_y) in combinations(dots(survey).values(), 2):
        assert abs(x - other_x) + abs(y - other_y) > 1.5


def test_no_dot_covers_the_heart_of_a_shape(survey):
    shapes = [code for code in with_shape(survey) if code not in dots(survey)]
    for (x, y), code in product(dots(survey).values(), shapes):
        east, north = hearts()[code]
        assert math.hypot((x - east) * math.cos(math.radians(y)), y - north) > 1.5


def test_the_heart_of_a_bent_shape_lies_within_it():
    hook = [(0, 0), (10, 0), (10, 2), (2, 2), (2, 10), (0, 10)]
    x, y = heart([(float(east), float(north)) for east, north in hook])
    assert 0 < x < 2.1
    assert 0 < y < 2.1


def test_dots_stay_near_their_countries(survey):
    for code, (east, north) in dots(survey).items():
        assert abs(east - survey.countries.at[code, "longitude"]) < 3
        assert abs(north - survey.countries.at[code, "latitude"]) < 3


def test_land_of_no_member_is_no_members(survey):
    assert not set(other_land(survey)) & set(survey.codes)
    assert "GRL" in other_land(survey)


def test_figure_holds_every_member(survey):
    figure = drawn(survey).figure
    shapes, points = figure.data[SHAPES], figure.data[DOTS]
    assert codes_of(shapes) == list(shapes.locations) == with_shape(survey)
    assert set(codes_of(shapes)) | set(codes_of(points)) == set(survey.codes)


@pytest.mark.parametrize("paint", Paint)
def test_a_frame_for_every_edition_under_the_same_colours(survey, paint):
    figure = drawn(survey, paint=paint).figure
    years = survey.years[1:] if paint is Paint.RANK_CHANGE else survey.years
    assert [frame.name for frame in figure.frames] == [str(year) for year in years]
    assert [step.label for step in figure.layout.sliders[0].steps] == [str(y) for y in years]
    axis = figure.layout.coloraxis
    for frame in figure.frames:
        assert frame.layout.to_plotly_json() == {}
        numbers = [*frame.data[0].z, *frame.data[1].marker.color]
        assert all(axis.cmin <= number <= axis.cmax for number in numbers)
    last = figure.frames[-1]
    assert list(last.data[0].z) == list(figure.data[SHAPES].z)
    assert list(last.data[1].marker.color) == list(figure.data[DOTS].marker.color)


@pytest.mark.parametrize(("paint", "dark"), list(product(Paint, (False, True))))
def test_the_colour_scale_is_one_that_plotly_takes(survey, paint, dark):
    scale = drawn(survey, Look(dark=dark), paint=paint).figure.layout.coloraxis.colorscale
    assert (scale[0][0], scale[-1][0]) == (0, 1)
    assert all(one[0] <= other[0] for one, other in pairwise(scale))


def test_a_member_without_a_score_is_grey_and_says_why(survey):
    chart = drawn(survey, last=2003)
    unassessed = survey.status.index[survey.status[2003] == "not_assessed"]
    shapes, points = chart.figure.data[SHAPES], chart.figure.data[DOTS]
    grey = {code for code, z in zip(codes_of(shapes), shapes.z, strict=True) if z < 0} | {
        code for code, z in zip(codes_of(points), points.marker.color, strict=True) if z < 0
    }
    assert set(unassessed) <= grey
    assert grey == set(chart.table.loc[chart.table["score"].isna(), "iso3"])
    told = dict(zip(codes_of(points), points.text, strict=True))
    assert told["TUV"] == "<b>Tuvalu</b>, 2003<br>Not assessed in 2003"
    assert told["MNE"] == "<b>Montenegro</b>, 2003<br>Not yet a member of the UN in 2003"


def test_hover_tells_rank_score_level_and_change(survey):
    shapes = drawn(survey).figure.data[SHAPES]
    told = dict(zip(codes_of(shapes), shapes.text, strict=True))
    assert told["KAZ"] == (
        "<b>Kazakhstan</b>, 2024<br>24th of 193, score 0.901<br>Very high level"
        "<br>+4 places since 2022"
    )


def test_titles_state_what_was_counted(survey):
    assert drawn(survey).title == ("Denmark scores highest in e-government in 2024, at 0.985")
    assert drawn(survey).notes[0] == "The median member stands at 0.668 in 2024."
    assert drawn(survey, paint=Paint.LEVEL).title == (
        "76 of 193 members with a score reach the very high level in e-government in 2024"
    )


@pytest.mark.parametrize("index", Index)
@pytest.mark.parametrize("paint", Paint)
def test_every_index_edition_and_paint_can_be_drawn(survey, index, paint):
    for year in (2004, 2012, 2024):
        chart = drawn(survey, index=index, paint=paint, first=survey.years[0], last=year)
        assert str(year) in chart.title
        assert str(year) in chart.subtitle
        assert len(chart.table) == 193
        assert "do not imply official endorsement" in " ".join(chart.notes)


@pytest.mark.parametrize("index", Index)
def test_counts_of_a_change_are_those_of_the_ranks(survey, index):
    for first, last in pairwise(survey.years):
        chart = drawn(survey, index=index, paint=Paint.RANK_CHANGE, first=first, last=last)
        change = rank_change(survey, index, first, last)
        rose, fell = int((change > 0).sum()), int((change < 0).sum())
        found, tally = chart.finding, chart.caveats[0]
        assert found.places == int(change.max())
        assert (tally.rose, tally.fell, tally.unknown) == (rose, fell, int(change.isna().sum()))
        assert tally.kept == int((change == 0).sum())


def test_a_change_needs_two_editions(survey):
    with pytest.raises(NothingToDraw, match="two different editions"):
        drawn(survey, paint=Paint.RANK_CHANGE, first=2018, last=2018)


def test_members_that_share_the_lead_are_all_named(survey):
    scores = rankable(survey, Index.EPI)
    for year in survey.years:
        leaders = scores.index[scores[year] == scores[year].max()]
        title = drawn(survey, index=Index.EPI, last=year).title
        if len(leaders) <= 3:
            assert all(survey.labels[code] in title for code in leaders)


def test_table_of_a_change_names_its_editions(survey):
    table = drawn(survey, paint=Paint.RANK_CHANGE, first=2018, last=2022).table.set_index("iso3")
    row = table.loc["KAZ"]
    assert (row["from"], row["to"], row["rank"], row["rank_change"]) == (2018, 2022, 28, 11)


def test_what_is_recorded_against_the_value_in_the_title_stands_beside_it(survey):
    chart = drawn(survey, index=Index.HCI, last=2003)
    assert chart.title.startswith("The Federated States of Micronesia scores highest")
    assert any(note.startswith("Above 1 as published") for note in chart.notes)
    assert "published as" not in " ".join(drawn(survey, index=Index.HCI, last=2004).notes)


def test_ranks_are_only_spoken_of_where_they_are_shown_or_computed(survey):
    def notes(**values):
        return " ".join(drawn(survey, **values).notes)

    assert "Ranks as published" not in notes()
    assert "Ranks as published" in notes(paint=Paint.RANK_CHANGE)
    assert "OSI ranks are computed" in notes(index=Index.OSI)


def test_legend_of_a_phone_has_room_for_its_words(survey):
    bar = drawn(survey, Look(narrow=True)).figure.layout.coloraxis.colorbar
    assert bar.ticktext[:2] == ("None", "0")


def test_margins_are_never_left_to_plotly(survey):
    for look in (Look(), Look(narrow=True)):
        assert drawn(survey, look).figure.layout.margin.autoexpand is False
