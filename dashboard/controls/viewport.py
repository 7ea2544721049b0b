"""The page's words and look: its language, and what the browser told of its width, its ground and its tables."""

from dataclasses import dataclass

import streamlit as st

from dashboard.charts import Look
from dashboard.findings.day import Day, today
from dashboard.language import Words, spoken_words

KEY = "viewport"


@dataclass(frozen=True)
class Viewport:
    """What the browser shows.

    Attributes:
        narrow: whether the window is as narrow as a phone.
        dark: whether the page is dark.
        tables: those that are open, each by its page and its chart.
    """

    narrow: bool
    dark: bool
    tables: frozenset[str] = frozenset()


def remember(seen: Viewport) -> None:
    """Keeps what the browser shows; a run of which it tells nothing is still of the same browser."""
    st.session_state[KEY] = seen


def is_known() -> bool:
    """Whether this session has been told before what the browser shows."""
    return KEY in st.session_state


def viewport() -> Viewport:
    """What the browser shows in this run; until it has told, a wide window in the theme of its start."""
    seen: Viewport | None = st.session_state.get(KEY)
    return seen or Viewport(narrow=False, dark=st.context.theme.type == "dark")


def is_narrow() -> bool:
    """Whether the window is as narrow as a phone."""
    return viewport().narrow


def page_words() -> Words:
    """The words of the language the page is in."""
    return spoken_words()


def reader_day() -> Day:
    """The day that it is where the reader is; that of universal time where the browser does not tell."""
    west = st.context.timezone_offset
    return today(None if west is None else -west)


def page_look() -> Look:
    """The look of the page as the reader's browser shows it."""
    seen = viewport()
    return Look(page_words(), dark=seen.dark, narrow=seen.narrow)
