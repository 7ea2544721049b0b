"""What stands above every page: the name and the way to the other pages."""

from pathlib import Path

import streamlit as st

from dashboard.controls.links import show_ways, way
from dashboard.controls.listener import listen
from dashboard.controls.paper import light_tones
from dashboard.controls.viewport import page_words, viewport
from dashboard.language.interface import MENU, PAGES, PRODUCT

STYLE = Path(__file__).with_name("style.css").read_text(encoding="utf-8")


def masthead(page: str) -> None:
    """Draws the name and a way to every page; the ways take along what the reader chose.

    Args:
        page: the name of the one that is open.
    """
    words = page_words()
    listen()
    st.html(f"<style>{STYLE}{light_tones() if viewport().dark else ''}</style>")
    ways = [way(words.text(title), name, here=name == page) for name, title in PAGES.items()]
    with st.container(key="masthead", horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{words.text(PRODUCT)}**", width="content")
        if viewport().narrow:
            with st.popover(words.text(MENU)):
                show_ways(ways, "menu")
        else:
            show_ways(ways, "menu")
