"""A chart is a value: the figure, the table behind it, and the words around it."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.look import FONT, Look, palette
from dashboard.selection import Selection, write_query

SOURCE = "United Nations E-Government Survey, UN DESA"


class NothingToDraw(ValueError):
    """The selection leaves nothing to draw; the text says what to do next."""


@dataclass(frozen=True, eq=False)
class Chart:
    """One picture of the product and all that belongs to it.

    Attributes:
        name: its name in the registry.
        figure: the Plotly figure, without title and notes: those are drawn by whoever shows it.
        table: the tidy data behind the figure.
        title: the finding.
        subtitle: measure, unit and editions.
        notes: gaps, method breaks and conventions, a sentence each.
        source: who published the figures.
        alt: the picture in words.
        path: the page it stands on.
        query: the page's query, as pairs.
        file_stem: what a saved file is called, without its ending.
    """

    name: str
    figure: go.Figure
    table: pd.DataFrame
    title: str
    subtitle: str
    notes: tuple[str, ...]
    alt: str
    path: str
    query: tuple[tuple[str, str], ...]
    file_stem: str
    source: str = SOURCE

    @property
    def address(self) -> str:
        """Path and query that reopen the chart, without a host."""
        return f"{self.path}?{urlencode(self.query)}"

    @property
    def height(self) -> int:
        """The figure's height in pixels."""
        return int(self.figure.layout.height)


@dataclass(frozen=True)
class Place:
    """Where a chart stands and what of the selection it depends on.

    Attributes:
        name: its name in the registry.
        path: the page it stands on.
        fields: the attributes of the selection that change it.
        fixed: further pairs of its query, which tell the page what to show.
    """

    name: str
    path: str
    fields: tuple[str, ...]
    fixed: tuple[tuple[str, str], ...] = ()

    def query(self, selection: Selection) -> tuple[tuple[str, str], ...]:
        """The part of the selection that the chart depends on, as a query."""
        return (*write_query(selection, self.fields).items(), *self.fixed)


def base_layout(look: Look, height: int, **more: Any) -> dict[str, Any]:
    """The layout every figure starts from.

    Margins are always given in full and never left to Plotly, so that a picture can place its words
    around the figure to the pixel.

    Args:
        look: decides the colours.
        height: in pixels.
        more: further layout attributes, which win.
    """
    tones = palette(look)
    layout: dict[str, Any] = {
        "template": {},
        "height": height,
        "paper_bgcolor": tones.ground,
        "plot_bgcolor": tones.ground,
        "font": {"family": FONT, "size": 14, "color": tones.text},
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
        "showlegend": False,
        "hovermode": "closest",
        "hoverlabel": {
            "bgcolor": tones.ground,
            "bordercolor": tones.grid,
            "font": {"family": FONT, "size": 13, "color": tones.text},
            "align": "left",
        },
        "dragmode": False,
    }
    return layout | more


def axis(look: Look, **more: Any) -> dict[str, Any]:
    """An axis as every figure draws it; further attributes win."""
    tones = palette(look)
    quiet: dict[str, Any] = {
        "showgrid": True,
        "gridcolor": tones.grid,
        "gridwidth": 1,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "tickfont": {"color": tones.quiet, "size": 13},
        "title": {"font": {"color": tones.quiet, "size": 13}},
        "automargin": False,
        "fixedrange": True,
    }
    return quiet | more
