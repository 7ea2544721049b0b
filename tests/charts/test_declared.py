"""What a chart declares of the selection is what it reads: no more is given to it, and no less."""

from dataclasses import replace

import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, PAGE_FIELDS, Look, NothingToDraw
from dashboard.charts.chart import Place
from dashboard.selection import (
    OVERVIEW,
    OWN_FIELDS,
    Claimed,
    Form,
    Measure,
    Paint,
    Reference,
    Slice,
    Statistic,
    Undeclared,
    default_selection,
    only,
)
from dashboard.survey import Index, Level

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
TRIED = [
    FIRST,
    replace(
        FIRST,
        countries=("EST", "KEN"),
        index=Index.OSI,
        measure=Measure.SCORE_CHANGE,
        first=2012,
        context="europe",
        reference=Reference.MEDIAN,
        form=Form.TABLE,
        filters=("europe",),
        level=Level.VERY_HIGH,
        slice=Slice.AROUND,
        focus="EST",
        paint=Paint.RANK_CHANGE,
        statistic=Statistic.WEIGHTED_MEAN,
        raises=(0.02, 0.0, 0.01),
        claim=Claimed(now=2, until=2024, top=10),
    ),
    replace(FIRST, slice=Slice.BOTTOM, paint=Paint.LEVEL, first=2024, measure=Measure.PERCENTILE),
]
"""Between them every branch of a chart that reads something is taken."""
DECLARED = [(name, field) for name, entry in CHARTS.items() for field in entry.place.fields]


@pytest.fixture
def without_address(monkeypatch):
    """A chart writes its address of what it declares; that is no reading."""
    monkeypatch.setattr(Place, "query", lambda self, selection: ())


@pytest.mark.parametrize(("name", "field"), DECLARED)
def test_what_is_declared_is_read(name, field, without_address):
    entry = CHARTS[name]
    fewer = tuple(other for other in entry.place.fields if other != field)
    for selection in TRIED:
        try:
            entry.build(SURVEY, only(selection, fewer, name), Look())
        except Undeclared as refusal:
            assert name in str(refusal)
            assert f"“{field}”" in str(refusal)
            return
        except NothingToDraw:
            continue
    pytest.fail(f"{name} declares {field} and does not read it")


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("narrow", [False, True])
def test_nothing_else_is_read(name, narrow):
    drawn = 0
    for selection in TRIED:
        try:
            made = CHARTS[name].make(SURVEY, selection, Look(narrow=narrow))
        except NothingToDraw:
            continue
        drawn += 1
        assert made.query == CHARTS[name].place.query(selection)
    assert drawn


@pytest.mark.parametrize("name", CHARTS)
def test_what_a_chart_sets_itself_its_page_reads_from_its_address(name):
    place = CHARTS[name].place
    assert {key for key, _ in place.fixed} <= set(PAGE_FIELDS[place.path or OVERVIEW])


@pytest.mark.parametrize("page", PAGE_FIELDS)
def test_a_page_names_as_its_own_only_what_none_of_its_charts_declares(page):
    places = [entry.place for entry in CHARTS.values() if (entry.place.path or OVERVIEW) == page]
    assert not {name for place in places for name in place.fields} & set(OWN_FIELDS[page])
