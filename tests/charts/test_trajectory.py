"""The comparison over time: its title is true, its table is what it draws, gaps stay gaps."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.charts import CHARTS, Chart, Look, NothingToDraw
from dashboard.export import to_csv
from dashboard.export.taken import of_chart
from dashboard.findings.day import today
from dashboard.selection import Measure, Reference, default_selection
from dashboard.survey import Index

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def chart(**values):
    return CHARTS["trajectory"].make(SURVEY, replace(FIRST, **values), Look())


def drawn(figure) -> dict[str, dict[int, float]]:
    """The points of every country's line, by name."""
    return {
        trace.name: {x: y for x, y in zip(trace.x, trace.y, strict=True) if y is not None}
        for trace in figure.data
        if trace.mode == "lines+markers"
    }


def hollow(figure) -> dict[str, dict[int, float]]:
    """The points that belong to no ranking, by the country's name."""
    return {
        trace.name: {x: y for x, y in zip(trace.x, trace.y, strict=True) if y is not None}
        for trace in figure.data
        if trace.mode == "markers" and trace.marker.symbol == "circle-open"
    }


def test_the_first_picture_says_what_it_shows():
    assert chart().title == (
        "Of six countries, Kazakhstan rose most between 2003 and 2024, from 83rd to 24th"
    )
    assert chart().notes[0] == "In 2024 Estonia is ahead, at 2nd."


def taken(made: Chart) -> bytes:
    """The data of a chart as a file of commas."""
    return to_csv(of_chart(made, SURVEY, "", today(None)).resources[0])


@pytest.mark.parametrize(
    ("values", "title"),
    [
        (
            {"countries": ("KAZ",), "first": 2018, "last": 2022},
            "Kazakhstan rose 11 places between 2018 and 2022, to 28th",
        ),
        (
            {"countries": ("KAZ",), "index": Index.OSI, "first": 2018, "last": 2022},
            "Kazakhstan rose 24 places in online services between 2018 and 2022, to 8th",
        ),
        (
            {"countries": ("KAZ",), "first": 2022, "last": 2022},
            "Kazakhstan stood 28th of 193 in 2022",
        ),
        (
            {"countries": ("FRA", "ITA"), "first": 2022, "last": 2024},
            "Neither France nor Italy rose between 2022 and 2024",
        ),
        (
            {"countries": ("DNK",), "first": 2022, "last": 2024},
            "Denmark stood 1st in both 2022 and 2024",
        ),
        (
            {"countries": ("ZAF", "SSD", "KEN")},
            "Kenya rose more than South Africa between 2003 and 2024, from 118th to 109th",
        ),
        (
            {"countries": ("SSD",)},
            "Ranked from 2012 to 2024 only, South Sudan fell from 175th to 192nd",
        ),
        (
            {"countries": ("NLD", "USA"), "first": 2022, "last": 2022},
            "The Netherlands stands higher than the United States in 2022, at 9th",
        ),
    ],
)
def test_titles_by_hand(values, title):
    assert chart(**values).title == title


@pytest.mark.parametrize("measure", list(Measure))
@pytest.mark.parametrize("reference", list(Reference))
def test_the_table_is_what_is_drawn(measure, reference):
    made = chart(
        countries=("KAZ", "LBY"),
        index=Index.HCI,
        measure=measure,
        context="central-asia",
        reference=reference,
    )
    points = {
        trace.name: {x: y for x, y in zip(trace.x, trace.y, strict=True) if y is not None}
        for trace in made.figure.data
        if trace.name != "context" and trace.mode != "markers"
    }
    for name, more in hollow(made.figure).items():
        points[name] |= more
    table = pd.read_csv(BytesIO(taken(made)))
    shown = {
        name: {
            int(edition): value
            for edition, value in zip(rows["edition"], rows["value"], strict=True)
            if not pd.isna(value)
        }
        for name, rows in table.groupby("country")
    }
    assert shown == points
    summed_up = table[table["kind"] != "country"]
    assert set(summed_up["kind"]) == ({reference.value} - {"none"})
    assert summed_up["iso3"].isna().all()
    assert len(shown) == (2 if reference is Reference.NONE else 3)


def test_places_are_whole_numbers_in_files():
    for reference in Reference:
        text = taken(chart(reference=reference, first=2018, last=2018)).decode("utf-8-sig")
        kazakhstan = next(line for line in text.splitlines() if ",KAZ," in line)
        assert ",rank,39,39,193," in kazakhstan


def test_distances_and_percentile_are_those_within_the_group_chosen():
    world = chart(first=2024).table.set_index("iso3")
    assert world.at["KAZ", "behind_world_leader"] == pytest.approx(0.9847 - 0.9009, abs=1e-4)
    assert "percentile_in_group" not in world
    union = chart(first=2024, context="eaeu").table.set_index("iso3")
    assert union.at["KAZ", "behind_group_leader"] == 0
    assert union.at["KAZ", "percentile_in_group"] == 100
    assert union.at["KGZ", "percentile_in_group"] == 20
    assert pd.isna(union.at["EST", "above_group_mean"])
    assert union.at["KAZ", "percentile"] == round(100 * 170 / 193, 4)


@pytest.mark.parametrize(
    ("measure", "text"),
    [
        (Measure.RANK, "EAEU mean 54.0"),
        (Measure.SCORE, "EAEU mean 0.814"),
        (Measure.PERCENTILE, "EAEU mean 72.5 %"),
    ],
)
def test_the_reference_tells_its_value_in_the_measure(measure, text):
    made = chart(context="eaeu", reference=Reference.MEAN, measure=measure)
    assert text in [note.text for note in made.figure.layout.annotations]
    line = next(trace for trace in made.figure.data if trace.name == "EAEU mean")
    assert line.text[-1] == text.replace("EAEU mean ", "EAEU mean, 2024<br>")


def test_a_score_kept_of_a_member_not_assessed_is_shown_unranked():
    made = chart(
        countries=("LBY", "KAZ"), index=Index.HCI, measure=Measure.SCORE, first=2010, last=2014
    )
    assert hollow(made.figure) == {"Libya": {2012: 0.85018}}
    assert set(drawn(made.figure)["Libya"]) == {2010, 2014}
    row = made.table.query("iso3 == 'LBY' and edition == 2012").iloc[0]
    assert (row["value"], row["score"]) == (0.85018, 0.85018)
    assert row["standing"] == "not_assessed"
    assert row[["rank", "percentile", "behind_world_leader", "above_world_mean"]].isna().all()
    assert any(note.startswith("Unranked") and "Libya in 2012" in note for note in made.notes)
    hover = next(trace for trace in made.figure.data if trace.mode == "markers").text[1]
    assert "unranked: not assessed, score 0.850" in hover


def test_a_change_of_score_reaches_a_member_not_assessed():
    made = chart(
        countries=("LBY",), index=Index.HCI, measure=Measure.SCORE_CHANGE, first=2010, last=2014
    )
    scores = SURVEY.score(Index.HCI).loc["LBY"]
    assert hollow(made.figure)["Libya"][2012] == pytest.approx(scores[2012] - scores[2010])


def test_a_country_with_nothing_but_an_unranked_score_is_drawn():
    values = {"countries": ("IRQ",), "index": Index.HCI, "first": 2003, "last": 2003}
    made = chart(measure=Measure.SCORE, **values)
    assert (
        made.title == "Iraq scored 0.930 in human capital in 2003, unranked as it was not assessed"
    )
    assert hollow(made.figure) == {"Iraq": {2003: 0.93}}
    with pytest.raises(NothingToDraw, match=r"not assessed: Iraq in 2003\. A score was published"):
        chart(measure=Measure.RANK, **values)


def test_every_score_kept_is_shown():
    shown = 0
    for index in Index:
        made = chart(
            countries=tuple(SURVEY.codes), index=index, measure=Measure.SCORE, context="none"
        )
        kept = (made.table["standing"] == "not_assessed") & made.table["value"].notna()
        shown += kept.sum()
        assert sum(map(len, hollow(made.figure).values())) == kept.sum()
    assert shown == 125


def test_a_country_not_assessed_leaves_a_gap_and_a_note():
    made = chart(countries=("SSD", "KAZ"))
    assert min(drawn(made.figure)["South Sudan"]) == 2012
    assert any(
        "not yet a UN member: South Sudan in 2003, 2004, 2005, 2008 and 2010." in note
        for note in made.notes
    )
    assert made.table.query("iso3 == 'SSD' and edition == 2010")["rank"].isna().all()


def test_a_change_starts_where_all_have_a_value():
    made = chart(countries=("SSD", "KAZ"), measure=Measure.RANK_CHANGE)
    assert made.subtitle.startswith("Places risen (+) or fallen (−)")
    assert made.subtitle.endswith("since 2012; editions 2012 to 2024")
    kazakhstan = drawn(made.figure)["Kazakhstan"]
    assert kazakhstan[2012] == 0
    assert kazakhstan[2024] == 38 - 24
    assert (
        "Changes are counted from a later edition because not yet a UN member: South Sudan in 2003,"
        " 2004, 2005, 2008 and 2010."
    ) in made.notes


def test_a_change_that_starts_where_it_was_asked_to_needs_no_reason():
    made = chart(countries=("SSD", "KAZ"), measure=Measure.RANK_CHANGE, first=2012)
    assert "since 2012" in made.subtitle
    assert not any("later edition" in note for note in made.notes)


def test_impossible_selections_say_what_to_do():
    with pytest.raises(NothingToDraw, match="Pick at least one country"):
        chart(countries=())
    with pytest.raises(NothingToDraw, match=r"not yet a UN member: South Sudan in 2003, "):
        chart(countries=("SSD",), first=2003, last=2010)
    with pytest.raises(
        NothingToDraw, match=r"published as 0 for want of figures: Palau in 2003, 2004 and 2005"
    ):
        chart(countries=("PLW",), index=Index.TII, measure=Measure.SCORE, first=2003, last=2005)
    for measure in (Measure.RANK_CHANGE, Measure.SCORE_CHANGE):
        with pytest.raises(NothingToDraw, match="needs a second edition"):
            chart(first=2024, measure=measure)
    with pytest.raises(NothingToDraw, match="every country chosen has a value"):
        chart(countries=("SSD", "KAZ"), first=2003, last=2010, measure=Measure.SCORE_CHANGE)


def test_all_other_countries_are_one_trace():
    assert len(chart().figure.data) == 7
    assert len(chart(reference=Reference.MEAN).figure.data) == 8


def test_the_reference_is_the_mean_of_the_group():
    made = chart(context="eaeu", reference=Reference.MEAN, measure=Measure.SCORE)
    line = next(trace for trace in made.figure.data if trace.name == "EAEU mean")
    members = ["ARM", "BLR", "KAZ", "KGZ", "RUS"]
    assert line.y[-1] == pytest.approx(SURVEY.score(Index.EGDI).loc[members, 2024].mean(), abs=5e-6)


def test_rank_one_is_at_the_top():
    low, high = chart().figure.layout.yaxis.range
    assert low > high


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(SURVEY.codes), min_size=1, max_size=12, unique=True),
    st.sampled_from(Index),
    st.sampled_from(Measure),
    st.tuples(st.sampled_from(SURVEY.years), st.sampled_from(SURVEY.years)),
)
def test_every_selection_is_drawn_whole_or_told(countries, index, measure, editions):
    first, last = sorted(editions)
    try:
        made = chart(
            countries=tuple(countries), index=index, measure=measure, first=first, last=last
        )
    except NothingToDraw as reason:
        assert str(reason)
        return
    assert made.title
    assert "nan" not in " ".join([made.title, made.subtitle, made.alt, *made.notes])
    table = made.table
    assert set(table["iso3"]) == set(countries)
    assert not table["value"].isin([float("inf")]).any()
    assert pd.api.types.is_integer_dtype(table["rank"])


@pytest.mark.parametrize("measure", [Measure.RANK, Measure.SCORE])
@pytest.mark.parametrize("group", ["eu", "africa"])
def test_the_names_of_many_lines_do_not_run_into_each_other(measure, group):
    codes = SURVEY.members(group)[:40]
    made = chart(countries=codes, measure=measure, reference=Reference.MEAN)
    labels = [note for note in made.figure.layout.annotations if note.xref == "paper"]
    low, high = sorted(made.figure.layout.yaxis.range)
    places = sorted(label.y for label in labels)
    least = 18 * (high - low) / 428
    assert all(after - before > least * 0.999 for before, after in pairwise(places))
    assert 15 <= len(labels) < len(codes)
    told = " ".join(label.text for label in labels)
    last = made.table.query("edition == 2024 and kind == 'country'").set_index("country")["value"]
    for name in (SURVEY.labels[codes[0]], last.idxmin(), last.idxmax()):
        assert name in told
    assert any(note.startswith("Only lines with room") for note in made.notes)
    assert not any(note.startswith("Only lines with room") for note in chart().notes)
