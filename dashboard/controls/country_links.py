"""Countries by name, each a way to its page."""

from collections.abc import Mapping
from html import escape
from typing import Any

from dashboard.controls.links import show_ways, way
from dashboard.controls.state import known
from dashboard.controls.viewport import page_words
from dashboard.language.interface import MORE
from dashboard.survey import Iso3

SHOWN = 40
"""The rest of a longer list is folded."""


def country_links(labels: Mapping[Iso3, str], kind: str = "pills", **values: Any) -> None:
    """Draws one small link per country, in the order given; the rest of a long list folded.

    Args:
        labels: what each link says, by alpha-3 code.
        kind: how they look.
        values: what the country's page opens with, the country itself aside, where it is not what
            the reader asked for.
    """
    ways = [way(known(), label, "country", **values, focus=code) for code, label in labels.items()]
    rest = ways[SHOWN:]
    if rest:
        more = escape(page_words().text(MORE, n=len(rest)))
        rest = [f"<details><summary>{more}</summary>{''.join(rest)}</details>"]
    show_ways([*ways[:SHOWN], *rest], kind)
