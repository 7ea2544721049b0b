"""Where the pickers of a page stand: side by side on a desk, folded on a phone.

The page's style breaks them into rows; a place for each row would be an element of its own.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import streamlit as st

from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language.interface import CHANGE


@contextmanager
def panel(before: Callable[[], None] = lambda: None, *, folds: bool = True) -> Iterator[None]:
    """The place for a page's pickers.

    Args:
        before: draws the first picker, which a phone does not fold.
        folds: whether a phone folds the others; not where they are what the page is for.
    """
    if folds and is_narrow():
        before()
        with st.expander(page_words().text(CHANGE), key="panel"), row():
            yield
    else:
        with st.container(key="panel", horizontal=True):
            before()
            yield


def row() -> AbstractContextManager[Any]:
    """A place for pickers side by side, each as wide as the page's style has it."""
    return st.container(horizontal=True)
