"""What stands beneath a chart: its notes and its toolbar; beneath a text to quote, the button that copies it.

A chart's toolbar saves it as picture, page or data, copies it, its link and its citation, and opens
its table. Notes and toolbar are one element: a component of its own costs the server three times as
much as any other, for every reader. The page's script fills the toolbars
(`dashboard/routes/toolbars.js`).
"""

import json
from html import escape
from urllib.parse import urlencode
from weakref import WeakKeyDictionary

import streamlit as st

from dashboard import gallery
from dashboard.charts import Chart, Look
from dashboard.charts.chart import Query
from dashboard.charts.look import name_of
from dashboard.contents.markup import quote_place
from dashboard.controls.told import Html
from dashboard.language import Words
from dashboard.language.export import citation
from dashboard.language.interface import TOOLBAR as TOOLBAR_WORDS
from dashboard.language.sources import origins
from dashboard.selection import LOOK, OFFSET

TOLD: WeakKeyDictionary[Chart, str] = WeakKeyDictionary()
"""What stands beneath every chart that is kept, written once for all its readers."""

UNDRAWN, TABLE = "data-undrawn", "data-table"
"""Mark a toolbar whose chart is not drawn, and one that opens a table, with the table's name."""

PLAIN = Look()
"""In which a chart is saved."""

FORMATS = ("json", "frames", "html", "csv", "xlsx", "zip")
ALL_DATA = {f"all{ending}": f"api/data.{ending}" for ending in ("zip", "xlsx")}
LATIN = (
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,"
    "U+2191,U+2193,U+2212,U+2215"
)
LETTERS = {"latin": LATIN, "latin-ext": "U+0100-02AF,U+1E00-1E9F"}
"""The letters of each file of the font."""
FONTS = [
    {
        "weight": weight,
        "letters": letters,
        "address": f"app/static/fonts/ibm-plex-sans-{subset}-{weight}-normal.woff2",
    }
    for subset, letters in LETTERS.items()
    for weight in (400, 600)
]
"""What a picture carries of the page's fonts."""


def addresses(chart: Chart, query: Query, look: Look = PLAIN) -> dict[str, str]:
    """Where a chart at a query is reopened and served, from the root, by the toolbar's entries.

    Args:
        chart: what is served.
        query: its own, or that of another edition of it.
        look: of the page, in which it plays; what is saved is light unless asked otherwise.
    """
    pairs = urlencode(query)
    files = {ending: f"api/charts/{chart.name}.{ending}?{pairs}" for ending in FORMATS}
    if name_of(look) != name_of(PLAIN):
        files["frames"] += f"&{urlencode({LOOK: name_of(look)})}"
    return {"link": f"{chart.path}?{pairs}", **files, **ALL_DATA}


def show_foot(chart: Chart, look: Look = PLAIN, *, pictures: bool = True, table: str = "") -> None:
    """Shows the notes and the toolbar of the chart that stands in the same frame.

    Args:
        chart: what is saved and copied.
        look: in which it was made.
        pictures: whether the chart is drawn, so that it can be saved as a picture.
        table: the name of the table that the toolbar opens and shuts; empty where it does not.
    """
    if chart not in TOLD:
        notes = chart.words.paragraph([*chart.notes, chart.source_line])
        TOLD[chart] = (
            f'<p class="notes">{escape(notes)}</p>'
            f'<div class="toolbar" data-chart="{escape(told(chart, look))}"></div>'
        )
    marked = "" if pictures else f" {UNDRAWN}"
    marked += f' {TABLE}="{table}"' if table else ""
    st.html(Html(TOLD[chart].replace("<div", f"<div{marked}", 1)))


def told(chart: Chart, look: Look = PLAIN) -> str:
    """What the toolbar's script is told of a chart made in a look, as JSON."""
    return json.dumps(
        {
            "addresses": addresses(chart, chart.query, look),
            "editions": {
                str(edition): {"addresses": addresses(chart, query), "query": query}
                for edition, query in chart.editions.items()
            },
            "fonts": FONTS,
            "offset": OFFSET,
            "stem": chart.file_stem,
            "title": chart.title,
            "subtitle": chart.subtitle,
            "source": chart.source_line,
            "between": chart.words.numbers.between_sentences,
            "citation": citation(
                gallery.survey().version, origins(chart.publishers, chart.words), chart.words
            ),
            "words": words_of(chart.words),
        }
    )


def words_of(words: Words) -> dict[str, str]:
    """What a toolbar says."""
    return {name: words.text(said) for name, said in TOOLBAR_WORDS.items()}


def quote(text: str, words: Words) -> str:
    """A text to quote with a place for its button, as HTML."""
    return f'<blockquote class="quote">{escape(text)}</blockquote>{quote_place(text, words)}'
