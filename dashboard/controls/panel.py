"""Where the pickers of a page stand: side by side on a desk, folded and below one another on a phone."""

from contextlib import AbstractContextManager
from typing import Any

import streamlit as st

from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language.interface import CHANGE


def panel() -> AbstractContextManager[Any]:
    """The place for a page's pickers."""
    if is_narrow():
        return st.expander(page_words().text(CHANGE), key="panel")
    return st.container(key="panel")


def row() -> AbstractContextManager[Any]:
    """A place for pickers side by side, each as wide as the page's style has it."""
    return st.container(horizontal=True)
