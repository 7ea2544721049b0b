"""The texts that a page sends to the browser: every string of every element, whatever its kind."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Any

import pyarrow
from google.protobuf.message import Message
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.pseudo.figures import figure_texts

SILENT = {"id", "hash", "uuid", "url", "page_script_hash", "active_script_hash", "format", "type"}
"""Fields that no reader sees, of whatever element."""

SILENT_FIELDS = {
    *("AppPage.url_pathname", "BidiComponent.component_name", "BidiComponent.css_content"),
    *("BidiComponent.js_content", "Code.language", "Dataframe.column_order", "Heading.tag"),
    *("PageInfo.query_string", "PageLink.page", "PageLink.query_string", "PlotlyChart.config"),
    "TextArea.value",
}
"""Fields of one kind of element that no reader sees, names of files and styles, and addresses; and what
the reader wrote.

The scripts are read by themselves, in `test_scripts.py`.
"""

UNSAID_KEYS = {"addresses", "editions", "fonts", "pages", "stem"}
"""What a script is handed besides words."""

STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
SLOT = re.compile(r"\{\w+\}")
"""What a script fills in."""

LINK = re.compile(r"\]\([^)]*\)")
"""The address of a link in Markdown."""

ICON = re.compile(r":material/\w+:")
"""A sign that is drawn, by its name."""


def texts_of(sent: Iterable[ForwardMsg]) -> dict[str, list[str]]:
    """What a reader may see of what a page sends, by element and field."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in sent:
        for where, text in message_texts(one):
            found[where].append(text)
    return found


def message_texts(message: Message) -> Iterator[tuple[str, str]]:
    """Every text of a message that a reader may see, after the field it stands in."""
    for field, value in message.ListFields():
        where = f"{message.DESCRIPTOR.name}.{field.name}"
        if field.name in SILENT or where in SILENT_FIELDS:
            continue
        if where in APART:
            yield from ((where, text) for text in APART[where](message))
            continue
        for one in parts(value):
            if isinstance(one, Message):
                yield from message_texts(one)
            elif isinstance(one, str):
                yield where, ICON.sub(" ", LINK.sub("]", STYLE.sub(" ", one)))
            elif isinstance(one, bytes):
                raise AssertionError(f"Nobody has said how the texts of {where} are read.")


def parts(value: Any) -> list[Any]:
    """A field's value, or each where it holds several."""
    if hasattr(value, "items"):
        return [part for pair in value.items() for part in pair]
    alone = isinstance(value, (str, bytes, bool, int, float, Message))
    return [value] if alone else list(value)


def plotly_texts(chart: Any) -> Iterator[str]:
    """The texts of a chart."""
    return figure_texts(json.loads(chart.spec))


def handed_in(component: Any) -> Iterator[str]:
    """The texts that a script is handed."""
    yield from said(json.loads(component.json))


def said(handed: dict[str, Any]) -> Iterator[str]:
    """The words among what a script is handed."""
    for key, value in handed.items():
        if key not in UNSAID_KEYS:
            yield from (SLOT.sub(" ", text) for text in strings(value))


class Markup(HTMLParser):
    """Reads the texts of HTML: those between its tags, those that show when pointed at, and those that a
    toolbar is made of."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.texts: list[str] = [""]
        self.feed(STYLE.sub(" ", markup))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_endtag(tag)
        self.texts += [
            value or "" for name, value in attributes if name in ("title", "alt", "aria-label")
        ]
        self.texts += said(json.loads(dict(attributes).get("data-chart") or "{}"))
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        # What is bold within a message is part of it.
        if tag != "strong":
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        self.texts[-1] += data


def strings(value: Any) -> Iterator[str]:
    """Every string of a value, keys left out."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str):
        yield value


def table_texts(data: Any) -> Iterator[str]:
    """Heading and cells of a table that is shown as it stands."""
    for name, cells in columns(data.data):
        yield from (name, *cells)


def columns(content: bytes) -> Iterator[tuple[str, list[str]]]:
    """Every column of a table as it is sent, with its texts; a name that was made up is nothing."""
    table = pyarrow.ipc.open_stream(content).read_all()
    for name in table.column_names:
        cells = [cell for cell in table[name].to_pylist() if isinstance(cell, str)]
        yield re.sub(r"^__index_level_\d+__$", "", name), cells


def dataframe_texts(frame: Any) -> Iterator[str]:
    """Headings, helps and cells of the columns that are shown."""
    told = json.loads(frame.columns or "{}")
    shown = set(frame.column_order)
    styled = dict(columns(frame.arrow_data.styler.display_values)) if styler(frame) else {}
    for name, cells in columns(frame.arrow_data.data):
        column = told.get(name, {})
        if column.get("hidden") or not name or (shown and name not in shown):
            continue
        yield column.get("label") or name
        yield column.get("help") or ""
        yield from cells
        yield from styled.get(name, [])


def styler(frame: Any) -> bool:
    """Whether a table says its cells otherwise than they stand."""
    return frame.arrow_data.HasField("styler")


APART = {
    "PlotlyChart.spec": plotly_texts,
    "BidiComponent.json": handed_in,
    "Table.arrow_data": lambda table: table_texts(table.arrow_data),
    "Dataframe.arrow_data": dataframe_texts,
    "Html.body": lambda html: Markup(html.body).texts,
    "Dataframe.columns": lambda frame: iter(()),
}
"""Fields that hold texts in a notation of their own."""
