"""What stands above every page: the name and the way to the other pages."""

from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.controls.links import query_of
from dashboard.controls.paper import prepare_paper
from dashboard.controls.viewport import is_narrow, page_words, watch_viewport
from dashboard.language.interface import MENU, PRODUCT
from dashboard.selection import OVERVIEW

STYLE = Path(__file__).with_name("style.css")


def masthead(pages: list[Any]) -> None:
    """Draws the name and one link per page; the links take along what the reader chose."""
    words = page_words()
    st.html(STYLE)
    watch_viewport()
    prepare_paper()
    with st.container(key="masthead", horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{words.text(PRODUCT)}**", width="content")
        if is_narrow():
            with st.popover(words.text(MENU)):
                draw_links(pages)
        else:
            draw_links(pages)


def draw_links(pages: list[Any]) -> None:
    """One link per page."""
    for page in pages:
        st.page_link(page, label=page.title, query_params=query_of(page.url_path or OVERVIEW))
