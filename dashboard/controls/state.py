"""The address bar is the state: seeds the pickers from the query and writes it when one changes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard import gallery
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language.notices import in_markdown, notice
from dashboard.selection import Selection, read_query, single, write_query

SEEN = "query_last_seen"
"""Under which the session remembers what the pickers were last seeded for."""

OPENED = "query_opened"
"""Under which the session remembers what is being drawn: page, query and width of the window."""

WIDGET = "pick_{}"


def open_view(view: str) -> Selection:
    """Reads the selection from the address, tells what was not understood, seeds the pickers.

    The pickers of a phone stand elsewhere than those of a desk. Where the browser tells its width
    before it has shown the first ones, the others never hear of their values, so that a change of
    width seeds them too.

    Args:
        view: the page's path; a page that was left and is opened again is seeded anew.
    """
    query, repeated = single(
        (key, text) for key in st.query_params for text in st.query_params.get_all(key)
    )
    selection, flaws = read_query(query, gallery.survey())
    words = page_words()
    if told := [notice(flaw, words) for flaw in (*repeated, *flaws)]:
        st.warning(in_markdown(" ".join(told)))
    seen = (view, tuple(sorted(st.query_params.to_dict().items())), is_narrow())
    st.session_state[OPENED] = seen
    if st.session_state.get(SEEN) != seen:
        for seed in SEEDS.values():
            seed(selection)
    return selection


def view_drawn() -> None:
    """Remembers that the whole page was drawn, so that its pickers show what they were seeded with.

    A run cut short by the next one never gets here; the browser has not heard of the values of the
    pickers that it did not draw, and the next run seeds them again.
    """
    if OPENED in st.session_state:
        st.session_state[SEEN] = st.session_state[OPENED]


SEEDS: dict[str, Callable[[Selection], None]] = {}
"""How each picker takes its value from a selection, by the picker's name."""


def picker(name: str, show: Callable[[Selection], Any]) -> str:
    """Registers a picker.

    Args:
        name: of the picker.
        show: what its widget shows for a selection.

    Returns:
        The key its widget must have.
    """
    key = WIDGET.format(name)

    def seed(selection: Selection) -> None:
        st.session_state[key] = show(selection)

    SEEDS[name] = seed
    return key


def change(**values: Any) -> None:
    """Writes a changed selection to the address: a new step in the browser's history."""
    selection, _ = read_query(st.query_params.to_dict(), gallery.survey())
    st.query_params.from_dict(write_query(replace(selection, **values)))


def change_claim(**values: Any) -> None:
    """Writes changed parts of the claim to the address."""
    selection, _ = read_query(st.query_params.to_dict(), gallery.survey())
    change(claim=replace(selection.claim, **values))
