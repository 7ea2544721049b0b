"""Listens to the browser: its width, its ground, its open tables, the sets it keeps, and the way that was pressed.

One component for all of it, plain links for all ways and plain buttons for all tables: a widget for each
of the dozens of them on a page would cost more than the rest of the page.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.charts import PAGE_FIELDS
from dashboard.controls.own_sets import remember_sets
from dashboard.controls.reader import reader
from dashboard.controls.viewport import Viewport, is_known, remember, viewport
from dashboard.selection import OVERVIEW

KEY = "listener"

SCRIPTS = ("own_sets.js", "listener.js")

COMPONENT = st.components.v2.component(
    KEY, js="\n".join(Path(__file__).with_name(file).read_text("utf-8") for file in SCRIPTS)
)

PATHS = {"" if page == OVERVIEW else page: page for page in PAGE_FIELDS}
"""Every page by its path."""


def hear() -> tuple[str, str] | None:
    """Takes what the browser told with this run.

    Returns:
        The page and the query of the way that was pressed; None where none was.
    """
    told = st.session_state.get(KEY)
    if told is None:
        return None
    seen, before = told.get("seen") or {}, viewport()
    narrow, dark = seen.get("narrow", before.narrow), seen.get("dark", before.dark)
    remember(Viewport(bool(narrow), bool(dark), tables_of(told)))
    remember_sets(told.get("sets"))
    path, _, query = str(told.get("way") or "?").partition("?")
    return (PATHS[path], query) if told.get("way") and path in PATHS else None


def tables_of(told: Mapping[str, Any]) -> frozenset[str]:
    """The tables that are open, of what the component holds."""
    return frozenset(told.get("tables") or ())


def listen() -> None:
    """Asks the browser to tell; the script runs again only where the answer is news.

    In the first run of a session behind a page that was open before, as after a restart of the
    server, it is the component itself that says which tables are open.
    """
    shown = viewport()
    held = COMPONENT(
        key=KEY,
        data={
            "narrow": shown.narrow,
            "dark": shown.dark,
            "pages": list(PATHS),
            "sets": reader().memory,
            "task": reader().task,
        },
        default={"seen": {}, "tables": [], "sets": None},
        on_seen_change=lambda: None,
        on_tables_change=lambda: None,
        on_sets_change=lambda: None,
        on_way_change=lambda: None,
        height=1,
    )
    if not is_known():
        remember(replace(shown, tables=tables_of(held)))
        remember_sets(held.get("sets"))
