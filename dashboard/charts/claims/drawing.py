"""The figure of a claim: the country's line, the ends of the claim on it, and what is claimed."""

from statistics import mean
from typing import Any

import plotly.graph_objects as go

from dashboard.charts.chart import axis, base_layout
from dashboard.charts.claims.lines import Line, Plot, label, line_trace, point, side
from dashboard.charts.claims.others import (
    add_names,
    add_others,
    add_own_points,
    add_ranks,
    line_ends,
)
from dashboard.charts.kit.lines import (
    break_hovers,
    break_marks,
    editions_axis,
    label_room,
    value_range,
    y_ticks,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.claims.claim import ClaimCheck, End, Verdict
from dashboard.findings.claims.company import Company
from dashboard.findings.claims.readings import row_of
from dashboard.language.claims import picture as words
from dashboard.selection import Measure
from dashboard.survey import Edition, Iso3, Rank, Survey

HEIGHT = 360
LABEL_AIR = 0.06
"""Room for a label below the lowest point, in parts of the axis."""
LABEL_GAP = 18
"""How far above or below its point a label stands, in pixels."""
MARGIN = {"l": 44, "t": 52, "b": 32, "r": 24}


def draw(
    survey: Survey, look: Look, check: ClaimCheck, told: Company, years: list[Edition]
) -> go.Figure:
    """The figure: the lines, the points at the claim's editions, and what is claimed."""
    tones = palette(look)
    lines = lines_of(survey, told, years)
    row = lines[told.country]
    ends = [one for one in (check.start, check.end) if one]
    plot = plotted(survey, check, lines)
    names = line_ends(told, look, lines) if told.others else []
    figure = go.Figure(
        layout=base_layout(
            look,
            HEIGHT,
            xaxis=editions_axis(look, years),
            yaxis=axis(
                look,
                range=[plot.high, plot.low],
                **y_ticks(Measure.RANK, plot.low, plot.high, look.words),
            ),
            shapes=break_marks(survey, told.index, years, look),
            margin=MARGIN | ({"r": label_room(names)} if names else {}),
        ),
    )
    add_others(figure, survey, told, look, lines)
    own = {"color": tones.series[0], "width": 2.5}
    figure.add_trace(line_trace(survey, told, look, told.country, row, own, size=6))
    if check.end and check.end.top is not None:
        add_top(figure, check.end.top, plot.low, look)
    add_change(figure, check, look)
    for one in ends:
        others = [lines[country] for country in told.others]
        add_end(figure, one, claimed_point(check, one), look, row, others)
    if told.bare:
        add_own_points(figure, told, look, row)
    if told.others:
        add_ranks(figure, told, look, lines, plot)
        add_names(figure, names, plot, years)
    for mark in break_hovers(survey, told.index, years, look):
        figure.add_annotation(mark)
    # Where the line's end has its name, only what is claimed of a change stands above the picture.
    if not names or check.change is not None:
        figure.add_annotation(
            heading(words.line_label(told.country, check.change, look.words), look)
        )
    return figure


def lines_of(survey: Survey, told: Company, years: list[Edition]) -> dict[Iso3, Line]:
    """Every country's ranks in the editions shown, the country's own first."""
    found = {
        country: row_of(survey, country, told.index, told.within)
        for country in (told.country, *told.others)
    }
    return {country: {year: row.get(year) for year in years} for country, row in found.items()}


def plotted(survey: Survey, check: ClaimCheck, lines: dict[Iso3, Line]) -> Plot:
    """The plot with room for every rank, known or claimed."""
    ends = [one for one in (check.start, check.end) if one]
    claimed = [claimed_point(check, one) for one in ends] + [one.top for one in ends]
    known = [rank for line in lines.values() for rank in line.values()]
    shown = [float(rank) for rank in (*known, *claimed) if rank]
    low, high = value_range(Measure.RANK, shown or [1.0, float(len(survey.codes))])
    return Plot(low, high + (high - low) * LABEL_AIR, HEIGHT - MARGIN["t"] - MARGIN["b"])


def heading(text: str, look: Look) -> dict[str, Any]:
    """What stands above the picture."""
    return {
        "x": 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": 28,
        "text": text,
        "showarrow": False,
        "font": {"color": palette(look).series[0], "size": 14},
    }


def lies_low(row: Line, edition: Edition, rank: Rank, near: list[Rank]) -> bool:
    """Whether the line runs above a point on the side where its label stands.

    Where others stand in the edition too, whether the nearest of them stands above it.
    """
    if near:
        return min(near, key=lambda other: abs(other - rank)) < rank
    place = list(row).index(edition)
    anchor = side(row, edition)
    start = place if anchor == "left" else max(place - 1, 0)
    stop = place + 1 if anchor == "right" else place + 2
    beside = [other for other in list(row.values())[start:stop] if other is not None]
    return mean(beside) < rank


def claimed_point(check: ClaimCheck, end: End) -> Rank | None:
    """The rank claimed for an end; where only a change is claimed, the one it would have led to."""
    change, start = check.change, check.start
    if end.claimed is not None or end is start or change is None or change.claimed is None:
        return end.claimed
    led_to = (start.rank or 0 if start else 0) - change.claimed
    return Rank(led_to) if change.verdict is Verdict.OFF and led_to > 0 else None


def add_top(figure: go.Figure, top: int, low: float, look: Look) -> None:
    """The band of the first so many places, and its edge by name."""
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
    figure.add_annotation(
        x=0,
        y=top,
        xref="paper",
        xanchor="left",
        yanchor="bottom",
        text=words.top_label(top, look.words),
        showarrow=False,
        font={"color": tones.quiet, "size": 13},
    )


def add_change(figure: go.Figure, check: ClaimCheck, look: Look) -> None:
    """A claimed change: the straight way from one end to the other, right or wrong."""
    start, end = check.start, check.end
    if check.change is None or check.change.actual is None or start is None or end is None:
        return
    tones = palette(look)
    wrong = check.change.overall is Verdict.OFF
    figure.add_trace(
        go.Scatter(
            x=[start.edition, end.edition],
            y=[start.rank, end.rank],
            mode="lines",
            line={"color": tones.fall if wrong else tones.series[0], "width": 2, "dash": "dash"},
            hoverinfo="skip",
        )
    )


def add_end(
    figure: go.Figure, end: End, claimed: Rank | None, look: Look, row: Line, others: list[Line]
) -> None:
    """One end of the claim: its point on the line, and where that is not it, the point claimed.

    Args:
        figure: what is drawn on.
        end: the end.
        claimed: the rank claimed for it.
        look: decides the colours.
        row: the country's ranks in the editions shown; an end outside them is not drawn.
        others: those of the countries it is compared with.
    """
    if end.edition is None or not min(row) <= end.edition <= max(row):
        return
    tones = palette(look)
    near = [rank for line in others if (rank := line.get(end.edition)) is not None]
    right = end.verdict is Verdict.RIGHT
    rank = end.rank
    colour = tones.series[0]
    below = False
    if rank is not None:
        # The label keeps clear of the line; the two labels of an end, of each other.
        wrong = claimed is not None and not right
        below = rank > (claimed or 0) if wrong else lies_low(row, end.edition, rank, near)
        size = 15 if right else 11
        ring = {"color": colour, "width": 2.5}
        figure.add_trace(
            point(
                end.edition, rank, {"size": size, "color": colour if right else tones.ground}, ring
            )
        )
        text = words.point_label(
            end, look.words, narrow=look.narrow, brief=look.narrow and bool(others)
        )
        gap = -LABEL_GAP if below else LABEL_GAP
        figure.add_annotation(label(row, end.edition, rank, f"<b>{text}</b>", colour, gap, look))
    if claimed is not None and not right and claimed != rank:
        figure.add_trace(
            point(end.edition, claimed, {"size": 12, "color": tones.fall, "symbol": "x"}, {})
        )
        named = end.claimed is not None
        text = (
            words.claimed_label(claimed, look.words)
            if named
            else words.led_to_label(claimed, look.words)
        )
        gap = LABEL_GAP if below else -LABEL_GAP
        figure.add_annotation(
            label(row, end.edition, claimed, f"<b>{text}</b>", tones.fall, gap, look)
        )
