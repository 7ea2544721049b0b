"""Where the pickers of a page stand: open on a desk, folded on a phone."""

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
