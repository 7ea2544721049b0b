"""The toolbar is handed complete addresses: each is served, and the script makes none of its own."""

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

import dashboard.controls.toolbar as bar
from dashboard import gallery
from dashboard.charts import CHARTS, Look
from dashboard.controls import by_address
from dashboard.routes import ROUTES
from dashboard.selection import FIELDS, Paint, default_selection, read_query
from tests.contents.reading import read

CLIENT = TestClient(Starlette(routes=ROUTES), base_url="http://example.org")
SCRIPT = by_address.text(by_address.TOOLBAR)
STATIC = Path(bar.__file__).parents[1] / "static"
FIRST = default_selection(gallery.survey())


def test_the_script_writes_no_key_and_no_path():
    literals = set(re.findall(r"""["'`]([^"'`\n]*)["'`]""", SCRIPT))
    assert literals.isdisjoint(field.key for field in FIELDS.values())
    assert "api" not in re.findall(r"[a-z]+", SCRIPT)
    paths = {text for text in literals if re.search(r"^/?\w+/\w|[?&]\w+=", text)}
    assert {text for text in paths if not text.startswith("image/")} == set()


def test_every_entry_of_the_menu_that_fetches_has_its_address():
    entries = set(re.findall(r'"(\w+)"', re.search(r"const MENU = \[(.*)\]", SCRIPT)[1]))
    drawn_here = {"png", "svg", "copy"}
    given = bar.addresses(gallery.chart("trajectory", FIRST, Look()), ())
    assert entries - drawn_here == set(given) - {"link", "json", "frames"}


@pytest.mark.parametrize("name", CHARTS)
def test_what_is_handed_in_is_served_and_reopened(name):
    chart = gallery.chart(name, FIRST, Look())
    given = bar.addresses(chart, chart.query)
    assert given["link"] == chart.address
    for entry in bar.FORMATS:
        check_file(given[entry])


@pytest.mark.parametrize("address", bar.ALL_DATA.values())
def test_all_data_are_served(address):
    assert (
        bar.addresses(gallery.chart("trajectory", FIRST, Look()), ()).items()
        >= bar.ALL_DATA.items()
    )
    check_file(address)


def check_file(address: str) -> None:
    answer = CLIENT.get(f"/{address}")
    assert answer.status_code == 200
    assert "filename=" in answer.headers["content-disposition"]


@pytest.mark.parametrize("paint", Paint)
def test_every_edition_that_the_map_plays_has_its_own_addresses(paint):
    chosen = replace(FIRST, paint=paint, first=2012, last=2018)
    chart = gallery.chart("world-map", chosen, Look())
    told = chart.figure.layout.meta["editions"]
    assert [str(edition) for edition in chart.editions] == list(told)
    for edition, query in chart.editions.items():
        path, _, pairs = bar.addresses(chart, query)["link"].partition("?")
        assert path == "map"
        reopened, notices = read_query(dict(parse_qsl(pairs)), gallery.survey())
        assert notices == ()
        assert reopened == replace(chosen, first=min(2012, edition), last=edition)
        there = gallery.chart("world-map", reopened, Look())
        assert (there.title, there.file_stem) == (
            told[str(edition)]["title"],
            told[str(edition)]["stem"],
        )


@pytest.mark.parametrize(("pictures", "table"), [(True, "a/b"), (True, ""), (False, "")])
@pytest.mark.parametrize("name", CHARTS)
def test_beneath_a_chart_stand_its_notes_and_a_place_that_tells_the_script_all(
    monkeypatch, name, pictures, table
):
    shown = []
    monkeypatch.setattr(bar.st, "html", shown.append)
    chart = gallery.chart(name, FIRST, Look())
    bar.show_foot(chart, pictures=pictures, table=table)
    foot = read(shown[0].text)
    (notes,) = foot.of_class("p", "notes")
    (place,) = foot.of_class("div", "toolbar")
    assert notes.text == chart.words.paragraph([*chart.notes, chart.source_line])
    assert json.loads(place.attributes["data-chart"]) == json.loads(bar.told(chart))
    assert ("data-undrawn" in place.attributes) != pictures
    assert place.attributes.get("data-table") == (table or None)
    assert place.inner == []


def test_the_fonts_lie_where_they_are_fetched():
    for font in bar.FONTS:
        assert (STATIC / font["address"].removeprefix("app/static/")).is_file()
