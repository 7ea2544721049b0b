"""Countries by name, each a way to its page."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from dashboard.controls.links import page_link
from dashboard.controls.state import change
from dashboard.controls.viewport import page_words
from dashboard.language.interface import MORE
from dashboard.survey import Iso3

SHOWN = 40
"""The rest of a longer list is folded."""

Draw = Callable[[Iso3, str], None]
"""Draws one way to a country: its code and what the way says."""


def country_links(labels: Mapping[Iso3, str], key: str, **values: Any) -> None:
    """Draws one small link per country, in the order given.

    Args:
        labels: what each link says, by alpha-3 code.
        key: of the list; no other on the page has it.
        values: what the country's page opens with, the country itself aside, where it is not what
            the reader asked for.
    """

    def link(code: Iso3, label: str) -> None:
        page_link(label, "country", **values, focus=code)

    folded(labels, f"country_links_{key}", link)


def country_steps(labels: Mapping[Iso3, str], key: str) -> None:
    """Draws one small button per country on a country's own page, in the order given.

    A button writes the address: a page link to the page one is on leaves it unchanged.

    Args:
        labels: what each button says, by alpha-3 code.
        key: of the list; no other on the page has it.
    """
    folded(labels, f"passing_{key}", lambda code, label: step(code, label, key))


def step(code: Iso3, label: str, key: str) -> None:
    """The way from a country's page to another's, the rest of the selection kept."""
    st.button(label, key=f"go_{key}_{code}", on_click=change, kwargs={"focus": code})


def folded(labels: Mapping[Iso3, str], key: str, draw: Draw) -> None:
    """Rows of ways, which wrap; the rest of a long list folded."""
    codes = list(labels)
    with st.container(key=key, horizontal=True, gap="xsmall"):
        for code in codes[:SHOWN]:
            draw(code, labels[code])
    if codes[SHOWN:]:
        rest = st.expander(page_words().text(MORE, n=len(codes) - SHOWN))
        with rest, st.container(key=f"{key}_more", horizontal=True, gap="xsmall"):
            for code in codes[SHOWN:]:
                draw(code, labels[code])
