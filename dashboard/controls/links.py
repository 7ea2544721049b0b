"""The ways to other pages: each takes along what that page depends on, and no more.

A way is an ordinary link, pressed through `listener.py`.
"""

from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.controls.reader import known, reader
from dashboard.controls.state import change, write_address
from dashboard.selection import OVERVIEW, Selection, read_query, single, write_query


def query_of(asked: Selection, page: str, **values: Any) -> dict[str, str]:
    """The query with which a page is opened.

    Args:
        asked: all that the reader asked for so far.
        page: its name.
        values: what is to be different there.
    """
    return write_query(replace(asked, **values), PAGE_FIELDS[page])


def address_of(asked: Selection, page: str, **values: Any) -> str:
    """The address of a page, seen from any other."""
    return f"./{'' if page == OVERVIEW else page}?{urlencode(query_of(asked, page, **values))}"


def way(asked: Selection, label: str, page: str, *, here: bool = False, **values: Any) -> str:
    """A way to a page, as HTML.

    Args:
        asked: all that the reader asked for so far.
        label: what it says.
        page: its name.
        here: whether it is the page that is open.
        values: what is to be different there.
    """
    current = ' aria-current="page"' if here else ""
    return f'<a href="{escape(address_of(asked, page, **values))}"{current}>{escape(label)}</a>'


def go_to(page: str, **values: Any) -> None:
    """Leads to a page at once, which asks for what it is told to even if that was just changed."""
    reader().before = None
    st.switch_page(f"views/{page}.py", query_params=query_of(known(), page, **values))


def follow(page: str, query: str) -> None:
    """Leads where a way leads that was pressed.

    Args:
        page: its name; of the page that is open, what it shows changes.
        query: what it is to show.
    """
    pairs = dict(parse_qsl(query))
    if page != reader().page:
        st.switch_page(f"views/{page}.py", query_params=pairs)
    shown = PAGE_FIELDS[page]
    told, _ = single(list(pairs.items()), shown)
    asked, _ = read_query(told, gallery.survey(), shown, known())
    change(**{name: getattr(asked, name) for name in shown})
    write_address()
