"""Where the pickers of a page stand: open on a desk, folded on a phone."""

from contextlib import AbstractContextManager
from typing import Any

import streamlit as st

from dashboard.controls.viewport import is_narrow
from dashboard.language.interface import CHANGE


def panel() -> AbstractContextManager[Any]:
    """The place for a page's pickers."""
    return st.expander(CHANGE, key="panel") if is_narrow() else st.container(key="panel")
