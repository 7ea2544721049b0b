"""The figure of a claim: the country's line, the ends of the claim on it, and what is claimed."""

from typing import Any

import plotly.graph_objects as go

from dashboard.charts.chart import axis, base_layout
from dashboard.charts.claims.layout import (
    BOTTOM,
    CROSS,
    DIAMETERS,
    LEFT,
    RIGHT,
    TOP,
    Laid,
    change_way,
    claimed_point,
    is_shown,
)
from dashboard.charts.claims.lines import Line, line_trace, point
from dashboard.charts.claims.others import add_others, add_own_points
from dashboard.charts.kit.lines import (
    break_hovers,
    break_marks,
    editions_axis,
    y_ticks,
)
from dashboard.charts.kit.text import in_lines
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.claims.claim import ClaimCheck, End, Verdict
from dashboard.findings.claims.company import Company
from dashboard.language.claims import picture as words
from dashboard.language.words import LINE_BREAK
from dashboard.selection import Measure
from dashboard.survey import Edition, Rank, Survey

HEADING_LINE = 19
"""The height of a line of what stands above the picture, in pixels."""


def draw(
    survey: Survey,
    look: Look,
    check: ClaimCheck,
    told: Company,
    years: list[Edition],
    laid: Laid,
) -> go.Figure:
    """The figure: the lines, the points at the claim's editions, and what is claimed."""
    tones, plot, names = palette(look), laid.plot, laid.names
    row = laid.lines[told.country]
    # Where the line's end has its name, only what is claimed of a change stands above the picture.
    head = heading(check, told, look) if not names.ends or check.change is not None else []
    top = TOP + HEADING_LINE * len(head)
    figure = go.Figure(
        layout=base_layout(
            look,
            plot.height + top + BOTTOM,
            xaxis=editions_axis(look, years, LEFT + laid.right),
            yaxis=axis(
                look,
                range=[plot.high, plot.low],
                **y_ticks(Measure.RANK, plot.low, plot.high, look.words),
            ),
            shapes=[*break_marks(survey, told.index, years, look), *names.shapes],
            annotations=[
                *names.annotations,
                *break_hovers(survey, told.index, years, look),
                *([above(head, look)] if head else []),
                *laid.labels,
            ],
            margin={"l": LEFT, "t": top, "b": BOTTOM, "r": laid.right},
        ),
    )
    add_others(figure, survey, told, look, laid.lines)
    own = {"color": tones.series[0], "width": 2.5}
    figure.add_trace(line_trace(survey, told, look, told.country, row, own, size=6))
    if check.end and check.end.top is not None:
        add_top(figure, check.end.top, plot.low, look)
    add_change(figure, check, look)
    for end in (check.start, check.end):
        if end:
            add_end(figure, end, claimed_point(check, end), look, row)
    if told.bare:
        add_own_points(figure, told, look, row)
    return figure


def heading(check: ClaimCheck, told: Company, look: Look) -> list[str]:
    """What stands above the picture, in lines no wider than its plot where it is narrowest."""
    text = words.line_label(told.country, check.change, look.words)
    return in_lines(text, least_width(look) - LEFT - RIGHT, bold=True)


def above(lines: list[str], look: Look) -> dict[str, Any]:
    """Lines above the picture, as Plotly draws them."""
    return {
        "x": 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": TOP - 14,
        "text": LINE_BREAK.join(lines),
        "align": "left",
        "showarrow": False,
        "font": {"color": palette(look).series[0], "size": 14},
    }


def add_top(figure: go.Figure, top: int, low: float, look: Look) -> None:
    """The band of the first so many places, and its edge."""
    tones = palette(look)
    figure.add_shape(
        type="rect",
        xref="paper",
        x0=0,
        x1=1,
        y0=low,
        y1=top,
        fillcolor=tones.context,
        opacity=0.35,
        line={"width": 0},
        layer="below",
    )
    figure.add_shape(
        type="line",
        xref="paper",
        x0=0,
        x1=1,
        y0=top,
        y1=top,
        line={"color": tones.reference, "width": 1.5},
        layer="below",
    )


def add_change(figure: go.Figure, check: ClaimCheck, look: Look) -> None:
    """A claimed change: the straight way from one end to the other, right or wrong."""
    tones = palette(look)
    wrong = check.change is not None and check.change.overall is Verdict.OFF
    for way in change_way(check):
        figure.add_trace(
            go.Scatter(
                x=list(way),
                y=list(way.values()),
                mode="lines",
                line={
                    "color": tones.fall if wrong else tones.series[0],
                    "width": 2,
                    "dash": "dash",
                },
                hoverinfo="skip",
            )
        )


def add_end(figure: go.Figure, end: End, claimed: Rank | None, look: Look, row: Line) -> None:
    """One end of the claim: its point on the line, and where that is not it, the point claimed.

    Args:
        figure: what is drawn on.
        end: the end.
        claimed: the rank claimed for it.
        look: decides the colours.
        row: the country's ranks in the editions shown; an end outside them is not drawn.
    """
    if not is_shown(end.edition, row):
        return
    tones = palette(look)
    right = end.verdict is Verdict.RIGHT
    colour = tones.series[0]
    if end.rank is not None:
        size, ring = DIAMETERS[right], {"color": colour, "width": 2.5}
        marker = {"size": size, "color": colour if right else tones.ground}
        figure.add_trace(point(end.edition, end.rank, marker, ring))
    if claimed is not None and not right and claimed != end.rank:
        marker = {"size": CROSS, "color": tones.fall, "symbol": "x"}
        figure.add_trace(point(end.edition, claimed, marker, {}))
