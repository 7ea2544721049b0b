"""The address bar is the state: seeds the pickers from the query and writes it when one changes.

What a page shows is decided by its address alone, which holds what the page depends on. What the
reader chose on other pages is remembered beside it, so that the way to them takes it along.
"""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import streamlit as st

from dashboard import gallery
from dashboard.charts import PAGE_FIELDS
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language.notices import in_markdown, notice
from dashboard.selection import (
    Notice,
    Selection,
    only,
    read_query,
    single,
    write_query,
)

KNOWN = "selection_known"
"""Under which the session remembers all that the reader asked for, on this page and on others."""

PAGE = "page_open"
"""Under which the session remembers the name of the page that is open."""

SEEN = "query_last_seen"
"""Under which the session remembers what the pickers were last seeded for."""

OPENED = "query_opened"
"""Under which the session remembers what is being drawn: page, query and width of the window."""

WIDGET = "pick_{}"


def read_address(page: str) -> tuple[Notice, ...]:
    """Reads what the address asks for, beside what was chosen on other pages, and remembers it.

    Args:
        page: the name of the page that is open.

    Returns:
        A notice for every part of the address that was dropped or mended.
    """
    shown = PAGE_FIELDS[page]
    query, repeated = single(
        ((key, text) for key in st.query_params for text in st.query_params.get_all(key)), shown
    )
    selection, flaws = read_query(query, gallery.survey(), shown, st.session_state.get(KNOWN))
    st.session_state[KNOWN] = selection
    st.session_state[PAGE] = page
    return (*repeated, *flaws)


def known() -> Selection:
    """All that the reader asked for, on the page that is open and on others."""
    selection: Selection = st.session_state[KNOWN]
    return selection


def open_view(page: str) -> Selection:
    """Reads the selection from the address, tells what was not understood, seeds the pickers.

    The pickers of a phone stand elsewhere than those of a desk. Where the browser tells its width
    before it has shown the first ones, the others never hear of their values, so that a change of
    width seeds them too.

    Args:
        page: its name; a page that was left and is opened again is seeded anew.

    Returns:
        What the page depends on; to read anything else of it raises.
    """
    flaws = read_address(page)
    words = page_words()
    if told := [notice(flaw, words) for flaw in flaws]:
        st.warning(in_markdown(words.paragraph(told)))
    seen = (page, tuple(sorted(st.query_params.to_dict().items())), is_narrow())
    st.session_state[OPENED] = seen
    if st.session_state.get(SEEN) != seen:
        for name, show in SEEDS.items():
            st.session_state[WIDGET.format(name)] = show(known())
    return only(known(), PAGE_FIELDS[page], f"the page “{page}”")


def view_drawn() -> None:
    """Remembers that the whole page was drawn, so that its pickers show what they were seeded with.

    A run cut short by the next one never gets here; the browser has not heard of the values of the
    pickers that it did not draw, and the next run seeds them again.
    """
    if OPENED in st.session_state:
        st.session_state[SEEN] = st.session_state[OPENED]


def value_of(attribute: str) -> Callable[[Selection], Any]:
    """What a picker of an attribute of the selection shows: its value, several as a list."""

    def show(selection: Selection) -> Any:
        value = getattr(selection, attribute)
        return list(value) if isinstance(value, tuple) else value

    return show


SEEDS = {field.name: value_of(field.name) for field in fields(Selection)}
"""What every picker shows for a selection, by its name; every attribute has one of its own name."""


def picker(name: str, show: Callable[[Selection], Any] | None = None) -> str:
    """The key of a picker's widget.

    Args:
        name: of the picker: the attribute it picks, or, with what it shows, any other.
        show: what the widget shows for a selection.
    """
    if show is not None:
        SEEDS[name] = show
    return WIDGET.format(name)


def change(**values: Any) -> None:
    """Writes a changed selection to the address: a new step in the browser's history."""
    page = st.session_state[PAGE]
    read_address(page)
    st.session_state[KNOWN] = replace(known(), **values)
    st.query_params.from_dict(write_query(known(), PAGE_FIELDS[page]))


def change_claim(**values: Any) -> None:
    """Writes changed parts of the claim to the address."""
    read_address(st.session_state[PAGE])
    change(claim=replace(known().claim, **values))
