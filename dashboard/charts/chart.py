"""A chart is a value: the figure, the table behind it, and the words around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.drawing import Drawing
from dashboard.charts.look import FONT, Look, palette
from dashboard.findings.finding import Finding
from dashboard.findings.sources import Publisher
from dashboard.language.say import say
from dashboard.language.sources import source_line, sources
from dashboard.language.words import Words, source_words
from dashboard.selection import Selection, write_query
from dashboard.survey import Edition

Query = tuple[tuple[str, str], ...]
"""The keys and values of an address, as pairs."""


class NothingToDraw(ValueError):
    """The selection leaves nothing to draw.

    Attributes:
        finding: says why, and what to do next.
    """

    def __init__(self, finding: Finding) -> None:
        """Keeps the finding unsaid until it is known in which language."""
        self.finding = finding
        super().__init__(say(self.finding, source_words()))


@dataclass(frozen=True, eq=False)
class Chart:
    """One picture of the product and all that belongs to it.

    Attributes:
        name: its name in the registry.
        drawing: the figure, without title and notes: those are drawn by whoever shows it.
        table: the tidy data behind the figure.
        finding: what it finds; said, its title.
        measure: measure, unit and editions; said, its subtitle.
        caveats: gaps, method breaks, conventions and what else must be known; said, its notes.
        outline: the picture as a list of findings, its kind first; said, its alternative text.
        words: of the language it speaks.
        path: the page it stands on.
        query: the page's query, as pairs.
        file_stem: what a saved file is called, without its ending.
        editions: of a chart that plays through the editions, the query that reopens it at each.
        publishers: who published the figures.
    """

    name: str
    drawing: Drawing
    table: pd.DataFrame
    finding: Finding
    measure: Finding
    caveats: tuple[Finding, ...]
    outline: tuple[Finding, ...]
    words: Words
    path: str
    query: Query
    file_stem: str
    editions: Mapping[Edition, Query] = field(default_factory=dict)
    publishers: tuple[Publisher, ...] = (Publisher.UNITED_NATIONS,)

    @cached_property
    def title(self) -> str:
        """The finding as a sentence."""
        return say(self.finding, self.words)

    @cached_property
    def subtitle(self) -> str:
        """Measure, unit and editions in words."""
        return say(self.measure, self.words)

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What must be known beside the picture, a sentence each."""
        return tuple(say(caveat, self.words) for caveat in self.caveats)

    @cached_property
    def alt(self) -> str:
        """The picture in words, a line each."""
        return "\n".join(say(part, self.words) for part in self.outline)

    @property
    def source(self) -> str:
        """Who published the figures."""
        return sources(self.publishers, self.words)

    @property
    def source_line(self) -> str:
        """Who published the figures, as a line beneath the picture."""
        return source_line(self.publishers, self.words)

    @property
    def address(self) -> str:
        """Path and query that reopen the chart, without a host."""
        return f"{self.path}?{urlencode(self.query)}"

    @property
    def figure(self) -> go.Figure:
        """The Plotly figure, made anew."""
        return self.drawing.figure


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

    def query(self, selection: Selection) -> Query:
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
        "separators": look.words.numbers.separators,
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
