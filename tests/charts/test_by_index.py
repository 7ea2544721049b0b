"""All five indices in one picture and in one file."""

from dataclasses import replace

import pandas as pd
import pytest

from dashboard import gallery
from dashboard.analysis.ranking.ranks import ranked_count, ranks
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.compare.by_index import key_of
from dashboard.export.methods import with_methods
from dashboard.selection import Measure, default_selection
from dashboard.survey import Index

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)


def made(look=None, **values):
    return CHARTS["by-index"].make(SURVEY, replace(FIRST, **values), look or Look())


@pytest.mark.parametrize("measure", list(Measure))
def test_a_panel_per_index_on_the_same_axes(measure):
    figure = made(measure=measure, first=2012).figure
    spans = {tuple(one.range) for one in figure.select_yaxes()}
    assert len(list(figure.select_yaxes())) == len(Index)
    assert len(spans) == 1
    lines = [trace for trace in figure.data if "lines" in trace.mode]
    assert len(lines) == len(Index) * len(FIRST.countries)
    for code in FIRST.countries:
        name = Look().words.country(code)
        assert len({trace.line.color for trace in lines if trace.name == name}) == 1


def test_every_row_is_of_one_country_edition_and_index():
    table = made(countries=("KAZ", "AND"), first=2003, last=2010).table
    assert len(table) == 2 * 5 * len(Index)
    assert not table.duplicated(["edition", "iso3", "index"]).any()
    for (code, year, index), row in table.set_index(["iso3", "edition", "index"]).iterrows():
        expected = ranks(SURVEY, Index(index)).at[code, year]
        assert pd.isna(expected) if pd.isna(row["rank"]) else row["rank"] == expected
        assert row["ranked"] == ranked_count(SURVEY, Index(index))[year]
    gaps = table[(table["iso3"] == "AND") & (table["index"] == "hci") & (table["edition"] < 2008)]
    assert (gaps["standing"] == "no_score").all()
    assert gaps[["value", "rank", "score"]].isna().all(axis=None)


def test_the_file_tells_beside_every_row_whether_its_index_was_reckoned_anew():
    taken = with_methods(SURVEY, made().table).set_index(["edition", "index"])["method_changed"]
    assert set(taken[2022, "osi"]) == {"osi"}
    assert set(taken[2022, "hci"]) == {""}
    assert set(taken[2024, "hci"]) == {"hci"}


def test_marks_of_method_stand_on_the_index_whose_method_changed():
    figure = made(first=2018).figure
    marks = {(shape.xref, shape.x0) for shape in figure.layout.shapes}
    axes = dict(zip(Index, ("x", "x2", "x3", "x4", "x5"), strict=True))
    assert marks == {
        (axes[index], year)
        for index in Index
        for year in SURVEY.years
        if year > 2018 and SURVEY.has_break(index, year)
    }


def test_changes_count_from_where_all_countries_have_all_indices():
    chart = made(countries=("AND", "KAZ"), measure=Measure.RANK_CHANGE, first=2003)
    assert chart.table["edition"].min() == 2008
    assert "since 2008" in chart.subtitle
    assert any("Andorra on HCI in 2003, 2004 and 2005" in note for note in chart.notes)
    with pytest.raises(NothingToDraw, match="edition"):
        made(countries=("AND", "KAZ"), measure=Measure.RANK_CHANGE, first=2003, last=2005)


def test_the_key_names_every_country_once():
    codes = SURVEY.members("africa")[:40]
    for look in (Look(), Look(narrow=True)):
        key, lines = key_of(replace(FIRST, countries=codes), look)
        texts = [entry["text"] for entry in key]
        assert len({entry["yshift"] for entry in key}) == lines
        for code in codes:
            assert sum(text.startswith(f"<b>{code}</b>") for text in texts) == 1
