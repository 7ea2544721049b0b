"""What stands above every page: the name and the way to the other pages."""

from functools import lru_cache
from html import escape

import streamlit as st

from dashboard.controls.links import in_a_row, way
from dashboard.controls.listener import listen
from dashboard.controls.paper import light_tones, paper_head
from dashboard.controls.state import known
from dashboard.controls.told import Html
from dashboard.controls.viewport import page_words, viewport
from dashboard.language import Words
from dashboard.language.interface import MENU, PAGES, PRODUCT
from dashboard.selection import Selection


def masthead(page: str) -> None:
    """Draws the name and a way to every page; the ways take along what the reader chose.

    Args:
        page: the name of the one that is open.
    """
    listen()
    words, seen = page_words(), viewport()
    if seen.dark:
        st.html(f"<style>{light_tones()}</style>")
    ways = menu(known(), page, words)
    name = f"<strong>{escape(words.text(PRODUCT))}</strong>"
    if not seen.narrow:
        st.html(
            Html(f'<header class="masthead">{name}<nav>{ways}</nav></header>{paper_head(page)}')
        )
        return
    st.html(Html(paper_head(page)))
    with st.container(key="masthead", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(Html(name), width="content")
        with st.popover(words.text(MENU)):
            st.html(Html(f"<nav>{ways}</nav>"))


@lru_cache(maxsize=500)
def menu(asked: Selection, page: str, words: Words) -> str:
    """The way to every page, as HTML.

    Args:
        asked: all that the reader asked for.
        page: the name of the one that is open.
        words: of the language.
    """
    return in_a_row(
        (way(asked, words.text(title), name, here=name == page) for name, title in PAGES.items()),
        "menu",
    )
