"""The rate of return: the places that points on one index alone would win, a panel per index."""

from collections.abc import Sequence
from itertools import groupby
from math import ceil
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import RanksCountedOnAll, recorded
from dashboard.findings.finding import Finding
from dashboard.findings.leverage import (
    AHEAD,
    HUNDREDTH,
    Ladder,
    LaddersShown,
    Rung,
    hundredth_found,
    hundredths_beside,
    ladders,
    ladders_told,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.what_if import NothingComputed, OthersStandStill
from dashboard.language import leverage as words
from dashboard.selection import Selection
from dashboard.survey import Index, Survey

PLACE = Place("leverage", "targets", ("focus", "last"))
PANEL, HEADING, APART, KEY = 170, 30, 54, 22
"""The heights of a panel, of its heading, between two rows of panels, and of a line of the key, in
pixels."""
LEFT, RIGHT, BOTTOM = 36, 18, 34
COLUMNS, COLUMNS_NARROW = 4, 2
BETWEEN = 0.05
"""The gap between two panels, in parts of the plot."""
MOST_TICKS = 5
WAYS = (1, 2, 5, 10, 20, 25, 50)
"""From one mark of the axis of places to the next."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the places that up to a tenth of a point on each index would win a country.

    Raises:
        NothingToDraw: no answer can be computed.
    """
    country, edition = selection.focus, selection.last
    found = ladders(survey, country, edition)
    if isinstance(found, NothingComputed):
        raise NothingToDraw(found)
    finding = hundredth_found(country, edition, found)
    measure = LaddersShown(edition, found[0].rank, found[0].of)
    beside = hundredths_beside(survey, country, edition, found)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(found, look)),
        table=tabulate(selection, found, look),
        finding=finding,
        measure=measure,
        caveats=(
            *beside,
            OthersStandStill(),
            RanksCountedOnAll(),
            *recorded(survey, Index, [edition], [country]),
        ),
        outline=outline(finding, measure, found),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{country}_worth-of-a-hundredth_{edition}",
    )


def outline(finding: Finding, measure: Finding, found: Sequence[Ladder]) -> tuple[Finding, ...]:
    """The picture in words: its finding and every line at a hundredth and at its end."""
    return (Drawn(Kind.MULTIPLES), finding, measure, *ladders_told(tuple(found)))


def by_index(found: Sequence[Ladder]) -> list[list[Ladder]]:
    """The ladders of each index, that on EGDI first."""
    order = list(Index)
    ordered = sorted(found, key=lambda one: order.index(one.index))
    return [list(own) for _, own in groupby(ordered, key=lambda one: one.index)]


class Grid(NamedTuple):
    """How panels stand.

    Attributes:
        columns, rows: of them.
        between: the gap between two columns, in parts of the plot.
        height: of the plot, in pixels.
    """

    columns: int
    rows: int
    between: float
    height: int


def draw(found: Sequence[Ladder], look: Look) -> go.Figure:
    """A panel per index, all on the same axes; above them what the two lines are."""
    panels = by_index(found)
    columns = COLUMNS_NARROW if look.narrow else COLUMNS
    rows = ceil(len(panels) / columns)
    between = BETWEEN * COLUMNS / columns if look.narrow else BETWEEN
    grid = Grid(columns, rows, between, rows * (PANEL + APART) - APART)
    key = KEY * (2 if look.narrow else 1)
    top = key + HEADING
    figure = go.Figure(
        layout=base_layout(
            look,
            grid.height + top + BOTTOM,
            margin={"l": LEFT, "r": RIGHT, "t": top, "b": BOTTOM},
            annotations=key_of(look),
        )
    )
    most = max(1, *(rung.places for one in found for rung in (*one.rungs, one.more)))
    for number, own in enumerate(panels):
        add_panel(figure, look, grid, number, own, most)
    return figure


def key_of(look: Look) -> list[dict[str, Any]]:
    """What the two lines are, each in its colour; beneath one another on a phone."""
    told = look.words
    texts = (told.text(words.KEY_EGDI), told.text(words.KEY_OWN))
    spots = ((0, KEY), (0, 0)) if look.narrow else ((0, 0), (90, 0))
    return [
        {
            "x": 0,
            "y": 1,
            "xref": "paper",
            "yref": "paper",
            "xanchor": "left",
            "yanchor": "bottom",
            "xshift": across,
            "yshift": HEADING + up,
            "text": f"<b>{text}</b>" if number == 0 else text,
            "showarrow": False,
            "font": {"color": palette(look).series[number], "size": 13},
            "borderpad": 0,
        }
        for number, (text, (across, up)) in enumerate(zip(texts, spots, strict=True))
    ]


def add_panel(
    figure: go.Figure, look: Look, grid: Grid, number: int, own: list[Ladder], most: int
) -> None:
    """One index: its axes, its heading, a mark at a hundredth, and a line per ranking.

    Args:
        figure: drawn on.
        look: decides words and colours.
        grid: how panels stand.
        number: the panel's.
        own: the index's ladders.
        most: places that any line reaches.
    """
    tones, ref = palette(look), "" if number == 0 else str(number + 1)
    row, column = divmod(number, grid.columns)
    width = (1 - grid.between * (grid.columns - 1)) / grid.columns
    left, top = column * (width + grid.between), 1 - row * (PANEL + APART) / grid.height
    step = next((way for way in WAYS if most / way <= MOST_TICKS), WAYS[-1])
    figure.update_layout(
        {
            f"xaxis{ref}": axis(
                look,
                domain=[left, left + width],
                anchor=f"y{ref}",
                range=[-AHEAD * 0.03, AHEAD * 1.06],
                tickvals=[0, AHEAD / 2, AHEAD],
                tickformat=".2f",
                showgrid=False,
                tickangle=0,
            ),
            f"yaxis{ref}": axis(
                look,
                domain=[max(top - PANEL / grid.height, 0), top],
                anchor=f"x{ref}",
                range=[-most * 0.05, most * 1.08],
                tickvals=(marked := list(range(0, most + 1, step))),
                ticktext=list(map(look.words.numbers.places, marked)),
                showticklabels=column == 0,
            ),
        }
    )
    figure.add_shape(hundredth_mark(ref, look))
    for one in reversed(own):
        for trace in (steps(one, look), marks(one, look)):
            figure.add_trace(trace.update(xaxis=f"x{ref}", yaxis=f"y{ref}"))
    figure.add_annotation(
        x=left,
        y=top,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
        text=words.panel_heading(own[0].index, own[0].score, look.words),
        showarrow=False,
        font={"color": tones.text, "size": 14},
    )


def hundredth_mark(ref: str, look: Look) -> dict[str, Any]:
    """A thin upright line at a hundredth, in the panel whose axes have that number."""
    return {
        "type": "line",
        "xref": f"x{ref}",
        "yref": f"y{ref} domain",
        "x0": HUNDREDTH,
        "x1": HUNDREDTH,
        "y0": 0,
        "y1": 1,
        "line": {"color": palette(look).reference, "width": 1, "dash": "dot"},
        "layer": "below",
    }


def steps(found: Ladder, look: Look) -> go.Scatter:
    """The places won, step by step, to a tenth of a point or to a score of 1."""
    on_egdi = found.ranking is Index.EGDI
    return go.Scatter(
        x=[rung.points for rung in found.rungs],
        y=[rung.places for rung in found.rungs],
        mode="lines",
        line={
            "shape": "hv",
            "color": palette(look).series[0 if on_egdi else 1],
            "width": 3 if on_egdi else 2,
        },
        text=[words.rung_hover(found, rung, look.words) for rung in found.rungs],
        hovertemplate="%{text}<extra></extra>",
        name=look.words.index(found.ranking),
    )


def marks(found: Ladder, look: Look) -> go.Scatter:
    """A dot at a hundredth, and one where the line ends at a score of 1."""
    on_egdi = found.ranking is Index.EGDI
    ends = [found.rungs[-1]] if found.left < AHEAD else []
    shown = list(dict.fromkeys([found.more, *ends]))
    return go.Scatter(
        x=[rung.points for rung in shown],
        y=[rung.places for rung in shown],
        mode="markers",
        marker={"size": 8 if on_egdi else 7, "color": palette(look).series[0 if on_egdi else 1]},
        text=[words.rung_hover(found, rung, look.words) for rung in shown],
        hovertemplate="%{text}<extra></extra>",
        name=look.words.index(found.ranking),
    )


def tabulate(selection: Selection, found: Sequence[Ladder], look: Look) -> pd.DataFrame:
    """A row per step: the least points, in thousandths, that win so many places.

    Beside them a hundredth less, nothing, a hundredth more, and the end of every line.
    """
    rows = [(one, rung) for own in by_index(found) for one in own for rung in worth_telling(one)]
    return pd.DataFrame(
        {
            "edition": int(selection.last),
            "iso3": str(selection.focus),
            "country": look.words.country(selection.focus),
            "index": [one.index.value for one, _ in rows],
            "ranking": [one.ranking.value for one, _ in rows],
            "points": [float(rung.points) for _, rung in rows],
            "score_then": [float(rung.score) for _, rung in rows],
            "places": [int(rung.places) for _, rung in rows],
            "rank_then": [int(rung.rank) for _, rung in rows],
            "ranked": [one.of for one, _ in rows],
        }
    )


def worth_telling(found: Ladder) -> list[Rung]:
    """The rungs at which a place is won, and those that are there in any case, in order."""
    firsts = [next(own) for _, own in groupby(found.rungs, key=lambda rung: rung.places)]
    told = {found.less, found.more, found.rungs[0], found.rungs[-1], *firsts}
    return sorted(told, key=lambda rung: rung.points)
