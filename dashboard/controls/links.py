"""The ways to other pages: each takes along what that page depends on, and no more."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from dashboard.charts import PAGE_FIELDS
from dashboard.controls.state import known, reader
from dashboard.selection import write_query


def query_of(page: str, **values: Any) -> dict[str, str]:
    """The query with which a page is opened.

    Args:
        page: its name.
        values: what is to be different there from what the reader asked for so far.
    """
    return write_query(replace(known(), **values), PAGE_FIELDS[page])


def link(label: str, page: str, **values: Any) -> str:
    """A way to a page within a text or a table, as Markdown."""
    return f"[{label}]({page}?{urlencode(query_of(page, **values))})"


def page_link(label: str, page: str, **values: Any) -> None:
    """A way to a page, as a widget."""
    st.page_link(f"views/{page}.py", label=label, query_params=query_of(page, **values))


def go_to(page: str, **values: Any) -> None:
    """Leads to a page at once, which asks for what it is told to even if that was just changed."""
    reader().before = None
    st.switch_page(f"views/{page}.py", query_params=query_of(page, **values))
