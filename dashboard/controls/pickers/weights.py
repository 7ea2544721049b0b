"""The pickers of a reader's own weights."""

from typing import Any

import streamlit as st

from dashboard.analysis.certainty.own_weights import WEIGHED
from dashboard.controls.reader import Take
from dashboard.controls.state import drawn, picker
from dashboard.controls.viewport import page_words
from dashboard.language import own_weights as labels
from dashboard.selection import Selection
from dashboard.selection.fields import MOST_WEIGHT

SLIDERS = tuple(
    picker(f"weight_{index.value}", lambda selection, at=place: selection.weights[at])  # type: ignore[misc]
    for place, index in enumerate(WEIGHED)
)


def pick_weights() -> None:
    """Four sliders, one per index."""
    words = page_words()
    for place, (key, index) in enumerate(zip(SLIDERS, WEIGHED, strict=True)):
        st.slider(
            words.text(labels.SLIDER, index=index),
            min_value=0,
            max_value=MOST_WEIGHT,
            step=1,
            key=drawn(key, weighing(place)),
        )


def weighing(place: int) -> Take:
    """What follows of the slider of an index, by its place among the four."""

    def take(asked: Selection, weight: int) -> dict[str, Any]:
        weights = list(asked.weights)
        weights[place] = int(weight)
        return {"weights": tuple(weights)}

    return take
