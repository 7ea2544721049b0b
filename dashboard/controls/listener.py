"""Listens to the browser: its width, its ground and its open tables, and the way that was pressed.

One component for all of it, plain links for all ways and plain buttons for all tables: a widget for each
of the dozens of them on a page would cost more than the rest of the page.
"""

from pathlib import Path

import streamlit as st

from dashboard.charts import PAGE_FIELDS
from dashboard.controls.viewport import Viewport, remember, viewport
from dashboard.selection import OVERVIEW

KEY = "listener"

COMPONENT = st.components.v2.component(
    KEY, js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
)

PATHS = {"" if page == OVERVIEW else page: page for page in PAGE_FIELDS}
"""Every page by its path."""


def hear() -> tuple[str, str] | None:
    """Takes what the browser told with this run.

    Returns:
        The page and the query of the way that was pressed; None where none was.
    """
    told = st.session_state.get(KEY, {})
    seen = told.get("seen") or {}
    dark = st.context.theme.type == "dark"
    tables = frozenset(told.get("tables") or ())
    remember(Viewport(bool(seen.get("narrow", False)), bool(seen.get("dark", dark)), tables))
    path, _, query = str(told.get("way") or "?").partition("?")
    return (PATHS[path], query) if told.get("way") and path in PATHS else None


def listen() -> None:
    """Asks the browser to tell; the script runs again only where the answer is news."""
    shown = viewport()
    COMPONENT(
        key=KEY,
        data={"narrow": shown.narrow, "dark": shown.dark, "pages": list(PATHS)},
        default={"seen": {}, "tables": []},
        on_seen_change=lambda: None,
        on_tables_change=lambda: None,
        on_way_change=lambda: None,
        height=1,
    )
