"""The page's words and look: its language, and what the browser told of its width, its ground and its tables."""

from dataclasses import dataclass

import streamlit as st

from dashboard.charts import Look
from dashboard.language import Words, spoken_words

KEY = "viewport"


@dataclass(frozen=True)
class Viewport:
    """What the browser shows.

    Attributes:
        narrow: whether the window is as narrow as a phone; wide until the browser has spoken.
        dark: whether the page is dark; as it was when it was opened until the browser has spoken.
        tables: the names of the charts whose tables are open.
    """

    narrow: bool
    dark: bool
    tables: frozenset[str] = frozenset()


def remember(seen: Viewport) -> None:
    """Keeps what the browser shows in this run."""
    st.session_state[KEY] = seen


def viewport() -> Viewport:
    """What the browser shows in this run."""
    seen: Viewport = st.session_state[KEY]
    return seen


def is_narrow() -> bool:
    """Whether the window is as narrow as a phone."""
    return viewport().narrow


def page_words() -> Words:
    """The words of the language the page is in."""
    return spoken_words()


def page_look() -> Look:
    """The look of the page as the reader's browser shows it."""
    seen = viewport()
    return Look(page_words(), dark=seen.dark, narrow=seen.narrow)
