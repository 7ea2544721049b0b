"""The pickers of the map."""

import streamlit as st

from dashboard.controls.state import change, picker
from dashboard.controls.viewport import page_words
from dashboard.language import world_map as labels
from dashboard.selection import Paint

PAINT = picker("paint", lambda selection: selection.paint)


def pick_paint() -> None:
    """What the map's colours stand for."""
    words = page_words()
    st.segmented_control(
        words.text(labels.PAINT),
        list(Paint),
        format_func=lambda paint: words.text(labels.PAINT_NAMES[paint]),
        key=PAINT,
        on_change=lambda: change(paint=st.session_state[PAINT]),
        required=True,
    )
