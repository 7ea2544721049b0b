"""The pickers of one figure against another: what stands across and what upward."""

import streamlit as st

from dashboard.controls.state import choosing, drawn, picker
from dashboard.controls.viewport import page_words
from dashboard.language.scatter import ACROSS, UPWARD, label
from dashboard.selection import Quantity

ASKED = {"y": UPWARD, "x": ACROSS}
KEYS = {attribute: picker(attribute) for attribute in ASKED}


def pick_quantities() -> None:
    """The two figures; the picture itself says why one cannot be set against itself."""
    words = page_words()
    for attribute, name in ASKED.items():
        st.selectbox(
            words.text(name),
            list(Quantity),
            format_func=lambda quantity: label(quantity, words),
            key=drawn(KEYS[attribute], choosing(attribute)),
        )
