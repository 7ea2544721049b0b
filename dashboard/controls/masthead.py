"""What stands above every page: the name and the way to the other pages."""

from functools import lru_cache

import streamlit as st

from dashboard.contents.masthead import masthead_of
from dashboard.controls.links import way
from dashboard.controls.listener import listen
from dashboard.controls.paper import light_tones, paper_head
from dashboard.controls.reader import known
from dashboard.controls.told import Html
from dashboard.controls.viewport import page_words, viewport
from dashboard.language import Words
from dashboard.language.interface import PAGES
from dashboard.selection import Selection

CONTENT = "content"
"""The id of the place at which a page's own begins; the script of the page leads there (`skip.js`)."""


def masthead(page: str) -> None:
    """Draws the name and a way to every page; the ways take along what the reader chose.

    Args:
        page: the name of the one that is open.
    """
    listen()
    words, seen = page_words(), viewport()
    if seen.dark:
        st.html(f"<style>{light_tones()}</style>")
    st.html(Html(header(known(), page, words) + paper_head(page)))


@lru_cache(maxsize=500)
def header(asked: Selection, page: str, words: Words) -> str:
    """The name and the way to every page, and the place at which the page's own begins, as HTML.

    Args:
        asked: all that the reader asked for.
        page: the name of the one that is open.
        words: of the language.
    """
    ways = [way(asked, words.text(title), name, here=name == page) for name, title in PAGES.items()]
    return f'{masthead_of(ways, words, "pages")}<span id="{CONTENT}" tabindex="-1"></span>'
