"""What stands within a line or a cell, as HTML."""

import re
from functools import lru_cache
from html import escape
from urllib.parse import quote_plus

from dashboard.charts.chart import Query
from dashboard.contents.page import Cell, File, Number, Ordered, Trail, Way
from dashboard.selection import OVERVIEW

KEPT = 8_000
"""So many cells of words are kept; one takes some 200 bytes."""

MOST_ON_A_LINE = 20
"""So many characters of a cell stay on one line."""

NUMBER, SHORT = ' class="number"', " class=short"

BARE = re.compile(r"[\w.~-]*", re.ASCII)
"""What stands in an address as it is."""

BREAKS = re.compile("[ –-]")
"""Where a browser may begin another line."""

STRONG = re.compile(r"\*\*(.+?)\*\*")
"""What a sentence of the catalogue holds in bold."""


def inline(text: Cell) -> str:
    """A text or a way within a line."""
    match text:
        case str():
            told = escape(text)
            return STRONG.sub(r"<strong>\1</strong>", told) if "**" in told else told
        case Way():
            return anchor(text)
        case File(label, address):
            return f'<a href="./{escape(address)}">{escape(label)}</a>'
        case _:
            return str(text)


def anchor(way: Way, more: str = "") -> str:
    """A way to a page; its address is relative, so that it leads there below any path."""
    path = "" if way.page == OVERVIEW else way.page
    return f'<a href="./{path}{query(way.query)}"{more}>{escape(way.label)}</a>'


def query(pairs: Query) -> str:
    """A query as it stands in an attribute; nothing where it is empty."""
    told = "&amp;".join(
        f"{key}={text if BARE.fullmatch(text) else quote_plus(text)}" for key, text in pairs
    )
    return f"?{told}" if told else ""


def cell(told: Cell) -> str:
    """A cell; numbers stand at its end."""
    match told:
        case str():
            return worded(told)
        case int():
            return f"<td{NUMBER}>{told}</td>"
        case Number(text):
            return f"<td{NUMBER}>{escape(text)}</td>"
        case Ordered(text, order):
            place = "" if order is None else f' data-order="{order:g}"'
            return f"<td{short(text)}{place}>{escape(text)}</td>"
        case Trail(ranks):
            return f"<td class=ranks>{' '.join(map(str, ranks))}</td>"
        case _:
            return f"<td{short(told)}>{inline(told)}</td>"


@lru_cache(maxsize=KEPT)
def worded(told: str) -> str:
    """A cell of words, written once for all pages that say the same."""
    return f"<td{short(told)}>{inline(told)}</td>"


def short(told: Cell) -> str:
    """The class of a cell of a few words, which stay on one line."""
    text = told if isinstance(told, str) else getattr(told, "label", "")
    return SHORT if len(text) <= MOST_ON_A_LINE and BREAKS.search(text) else ""
