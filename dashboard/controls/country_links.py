"""Countries by name, each a way to its page."""

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any

import streamlit as st

from dashboard.controls.links import in_a_row, way
from dashboard.controls.state import known
from dashboard.controls.viewport import page_words
from dashboard.language import Words
from dashboard.language.interface import MORE
from dashboard.selection import Selection
from dashboard.survey import Iso3

SHOWN = 40
"""The rest of a longer list is folded."""

KEPT = 500
"""So many lists are kept."""


def country_links(labels: Mapping[Iso3, str], kind: str = "pills", **values: Any) -> None:
    """Draws one small link per country, in the order given; the rest of a long list folded.

    Args:
        labels: what each link says, by alpha-3 code.
        kind: how they look.
        values: what the country's page opens with, the country itself aside, where it is not what
            the reader asked for.
    """
    listed, opened = tuple(labels.items()), tuple(values.items())
    st.html(country_ways(known(), listed, kind, opened, page_words()))


@lru_cache(maxsize=KEPT)
def country_ways(
    asked: Selection,
    labels: tuple[tuple[Iso3, str], ...],
    kind: str,
    values: tuple[tuple[str, Any], ...],
    words: Words,
) -> str:
    """The links as HTML; the arguments as `country_links` takes them."""
    ways = [way(asked, label, "country", **dict(values), focus=code) for code, label in labels]
    rest = ways[SHOWN:]
    if rest:
        more = escape(words.text(MORE, n=len(rest)))
        rest = [f"<details><summary>{more}</summary>{''.join(rest)}</details>"]
    return in_a_row([*ways[:SHOWN], *rest], kind)
