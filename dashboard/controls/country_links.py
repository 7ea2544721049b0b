"""Countries by name, each a way to its page."""

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from dashboard.controls.viewport import page_words
from dashboard.language.interface import MORE
from dashboard.selection import Selection, write_query

SHOWN = 40
"""The rest of a longer list is folded."""


def country_links(labels: Mapping[str, str], selection: Selection, key: str) -> None:
    """Draws one small link per country, in the order given.

    Args:
        labels: what each link says, by alpha-3 code.
        selection: what the country's page opens with, the country itself aside.
        key: of the list; no other on the page has it.
    """
    codes = list(labels)
    draw(labels, codes[:SHOWN], selection, key)
    if codes[SHOWN:]:
        with st.expander(page_words().text(MORE, n=len(codes) - SHOWN)):
            draw(labels, codes[SHOWN:], selection, f"{key}_more")


def draw(labels: Mapping[str, str], codes: list[str], selection: Selection, key: str) -> None:
    """One row of links, which wraps."""
    with st.container(key=f"country_links_{key}", horizontal=True, gap="xsmall"):
        for code in codes:
            query = write_query(replace(selection, focus=code))
            st.page_link("views/country.py", label=labels[code], query_params=query)
