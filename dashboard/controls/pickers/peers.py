"""The pickers of a country's peers."""

import streamlit as st

from dashboard.controls.state import change, picker
from dashboard.controls.viewport import page_words
from dashboard.language import likeness as labels
from dashboard.selection import Likeness

LIKENESS = picker("likeness", lambda selection: selection.likeness)


def pick_likeness() -> None:
    """By what countries are alike."""
    words = page_words()
    st.segmented_control(
        words.text(labels.LIKENESS),
        list(Likeness),
        format_func=lambda likeness: words.text(labels.LIKENESS_NAMES[likeness]),
        key=LIKENESS,
        on_change=lambda: change(likeness=st.session_state[LIKENESS]),
        required=True,
    )
