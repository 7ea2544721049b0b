"""The pages of the product as Streamlit takes them."""

from copy import copy
from functools import cache

import streamlit as st

from dashboard.language import Words
from dashboard.language.interface import PAGES
from dashboard.selection import OVERVIEW


def pages(words: Words) -> list[st.Page]:
    """Every page, for one run: a page takes note of whether it was run.

    Args:
        words: of the language of their titles.
    """
    return [copy(page) for page in found(words)]


@cache
def found(words: Words) -> list[st.Page]:
    """Every page, its script looked up once: the disk is asked for every part of its path."""
    return [
        st.Page(
            f"views/{name}.py", title=words.text(title), url_path=name, default=name == OVERVIEW
        )
        for name, title in PAGES.items()
    ]
