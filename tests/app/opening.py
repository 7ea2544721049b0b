"""Opens a page of the dashboard without a browser."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any
from unittest.mock import patch

from streamlit.testing.v1 import AppTest

from dashboard.controls import listener
from dashboard.controls.listener import PATHS
from dashboard.controls.state import CHOSEN
from tests.contents.reading import Element, read

APP = str(Path(__file__).resolve().parents[2] / "dashboard" / "app.py")


def open_view(view: str, **query: str) -> AppTest:
    """The page `views/<view>.py` after its first run at an address with this query."""
    app = AppTest.from_file(APP, default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    app.switch_page(f"views/{view}.py")
    app.run()
    assert not app.exception
    return app


def open_table(app: AppTest, chart: str) -> AppTest:
    """The page with the table beneath a chart open."""
    assert not tables(app), "a table that is not open is not sent"
    app.session_state[listener.KEY] = {"tables": [f"{app.session_state['reader'].page}/{chart}"]}
    return app.run()


def box(app: AppTest, key: str) -> dict[str, Any]:
    """What a box for countries is handed."""
    (handed,) = (one.proto for one in app.get("bidi_component") if one.proto.id.endswith(f"-{key}"))
    return json.loads(handed.json)


def shown(app: AppTest, key: str) -> list[str]:
    """The countries that a box shows."""
    return [code for code, _ in box(app, key)["codes"]]


def choose(app: AppTest, key: str, *codes: str, over: int | None = None) -> AppTest:
    """The page with countries chosen in a box, before it runs again.

    Args:
        over: the number of the seed that they are chosen over; the last one where not given.
    """
    turn = box(app, key)["turn"] if over is None else over
    app.session_state[key] = {CHOSEN: {"codes": list(codes), "over": turn}}
    return app


WAY = re.compile(r'<a href="\./([^"?]*)\?([^"]*)"[^>]*>(.*?)</a>')
NOTES = re.compile(r'<p class="notes">(.*?)</p>')
TILE = re.compile(
    r'<section><h4><abbr title="[^"]+">(.*?)</abbr></h4><strong>(.*?)</strong>'
    r"((?:<span[^>]*>[^<]*</span>)*)"
)
CHANGE = re.compile(r'<span class="(\w+)">[↑↓]? ?(.*?)</span>')


def html(app: AppTest) -> str:
    """What the page holds as HTML, the masthead's ways first."""
    return "".join(part.proto.body for part in app.get("html"))


def page(app: AppTest) -> Element:
    """What the page holds as HTML, read back."""
    return read(html(app))


def tables(app: AppTest) -> dict[str, list[dict[str, str]]]:
    """The rows of every table that its headings sort, each by its headings, by the table's name."""
    found = {}
    for table in page(app).every("table"):
        if "data-name" in table.attributes:
            heads = [head.text for head in table.one("thead").every("th")]
            rows = [dict(zip(heads, row, strict=True)) for row in table.rows]
            found[table.attributes["data-name"]] = rows
    return found


def headings(app: AppTest) -> list[str]:
    """The headings beneath the title: those of the parts of the page and those of its charts."""
    return [one.text for one in page(app).every("h2", "h3")]


def told(app: AppTest) -> str:
    """All that the page tells, its pickers and pictures aside."""
    texts = [one.text for one in page(app).every("p", "li", "td", "th")]
    return " ".join([*texts, *(one.value for one in (*app.markdown, *app.caption, *app.info))])


def notes(app: AppTest) -> list[str]:
    """What stands beneath each chart."""
    return [unescape(told) for told in NOTES.findall(html(app))]


def ways(app: AppTest) -> dict[str, tuple[str, str]]:
    """Path and query of every way that stands as HTML, by what it says."""
    return {
        unescape(label): (path, unescape(query)) for path, query, label in WAY.findall(html(app))
    }


def tiles(app: AppTest) -> dict[str, tuple[str, ...]]:
    """Rank and changes of every tile, by its index."""
    return {
        name: (unescape(rank), *(unescape(told) for _, told in CHANGE.findall(changes)))
        for name, rank, changes in TILE.findall(html(app))
    }


def kinds(app: AppTest) -> dict[str, str]:
    """Whether the first change of every tile is a rise, a fall or none, by its index."""
    return {name: CHANGE.findall(told)[0][0] for name, _, told in TILE.findall(html(app)) if told}


def press(app: AppTest, label: str) -> AppTest:
    """The page to which a way leads."""
    path, query = ways(app)[label]
    pressed = iter([(PATHS[path], query)])
    hear = listener.hear

    def heard() -> tuple[str, str] | None:
        hear()
        return next(pressed, None)

    with patch.object(listener, "hear", heard):
        return app.run()
