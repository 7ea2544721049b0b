"""The figure of a claim: the country's line, the ends of the claim on it, and what is claimed."""

from statistics import mean
from typing import Any

import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rankable_score, ranked_count
from dashboard.charts.chart import axis, base_layout
from dashboard.charts.kit.lines import (
    break_hovers,
    break_marks,
    editions_axis,
    value_range,
    y_ticks,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.claims.claim import ClaimCheck, End, Verdict
from dashboard.findings.claims.readings import row_of
from dashboard.language.claims import picture as words
from dashboard.selection import Measure, Selection
from dashboard.survey import Edition, Rank, Survey

HEIGHT = 360
LABEL_AIR = 0.06
"""Room for a label below the lowest point, in parts of the axis."""
LABEL_GAP = 18
"""How far above or below its point a label stands, in pixels."""

Line = dict[Edition, Rank | None]
"""The country's ranks in the editions shown, in their order; None where it has none."""


def draw(
    survey: Survey, selection: Selection, look: Look, check: ClaimCheck, years: list[Edition]
) -> go.Figure:
    """The figure: the country's line, its points at the claim's editions, and what is claimed."""
    tones = palette(look)
    known = row_of(survey, selection.focus, selection.index, selection.claim.within)
    row: Line = {year: known.get(year) for year in years}
    ends = [one for one in (check.start, check.end) if one]
    claimed = [claimed_point(check, one) for one in ends] + [one.top for one in ends]
    shown = [float(rank) for rank in (*row.values(), *claimed) if rank]
    low, high = value_range(Measure.RANK, shown or [1.0, float(len(survey.codes))])
    high += (high - low) * LABEL_AIR
    figure = go.Figure(
        data=[line_trace(survey, selection, look, row)],
        layout=base_layout(
            look,
            HEIGHT,
            xaxis=editions_axis(look, years),
            yaxis=axis(look, range=[high, low], **y_ticks(Measure.RANK, low, high, look.words)),
            shapes=break_marks(survey, selection.index, years, look),
            margin={"l": 44, "t": 52, "b": 32, "r": 24},
        ),
    )
    if check.end and check.end.top is not None:
        add_top(figure, check.end.top, low, look)
    add_change(figure, check, look)
    for one in ends:
        add_end(figure, one, claimed_point(check, one), look, row)
    for mark in break_hovers(survey, selection.index, years, look):
        figure.add_annotation(mark)
    figure.add_annotation(
        x=0,
        y=1,
        xref="paper",
        yref="paper",
        xanchor="left",
        yanchor="bottom",
        yshift=28,
        text=words.line_label(selection.focus, check.change, look.words),
        showarrow=False,
        font={"color": tones.series[0], "size": 14},
    )
    return figure


def line_trace(survey: Survey, selection: Selection, look: Look, row: Line) -> go.Scatter:
    """The country's ranks as one line, a gap where it has none."""
    iso3, index = selection.focus, selection.index
    of = ranked_count(survey, index, selection.claim.within)
    colour = palette(look).series[0]
    hovers = []
    for year, rank in row.items():
        score = rankable_score(survey, index, iso3, year)
        hovers.append(
            ""
            if rank is None or score is None
            else words.hover(iso3, year, rank, int(of[year]), score, look.words)
        )
    return go.Scatter(
        x=list(row),
        y=list(row.values()),
        mode="lines+markers",
        name=look.words.country(iso3),
        line={"color": colour, "width": 2.5},
        marker={"size": 6, "color": colour},
        connectgaps=False,
        text=hovers,
        hovertemplate="%{text}<extra></extra>",
    )


def side(row: Line, edition: Edition) -> str:
    """The side of a label that keeps to its point: left, right or center."""
    first, last = min(row), max(row)
    share = (edition - first) / max(last - first, 1)
    return "left" if share < 0.25 else "right" if share > 0.75 else "center"


def lies_low(row: Line, edition: Edition, rank: Rank) -> bool:
    """Whether the line runs above a point on the side where its label stands."""
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


def add_end(figure: go.Figure, end: End, claimed: Rank | None, look: Look, row: Line) -> None:
    """One end of the claim: its point on the line, and where that is not it, the point claimed.

    Args:
        figure: what is drawn on.
        end: the end.
        claimed: the rank claimed for it.
        look: decides the colours.
        row: the country's ranks in the editions shown; an end outside them is not drawn.
    """
    if end.edition is None or not min(row) <= end.edition <= max(row):
        return
    anchor = side(row, end.edition)
    tones = palette(look)
    right = end.verdict is Verdict.RIGHT
    rank = end.rank
    colour = tones.series[0]
    below = False
    if rank is not None:
        # The label keeps clear of the line; the two labels of an end, of each other.
        wrong = claimed is not None and not right
        below = rank > (claimed or 0) if wrong else lies_low(row, end.edition, rank)
        size = 15 if right else 11
        ring = {"color": colour, "width": 2.5}
        figure.add_trace(
            point(
                end.edition, rank, {"size": size, "color": colour if right else tones.ground}, ring
            )
        )
        text = words.point_label(end, look.words, narrow=look.narrow)
        figure.add_annotation(label(end.edition, rank, text, colour, below, anchor, tones.ground))
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
        figure.add_annotation(
            label(end.edition, claimed, text, tones.fall, not below, anchor, tones.ground)
        )


def point(edition: Edition, rank: Rank, marker: dict[str, Any], ring: dict[str, Any]) -> go.Scatter:
    """One marker."""
    return go.Scatter(
        x=[edition],
        y=[rank],
        mode="markers",
        marker=marker | {"line": ring},
        cliponaxis=False,
        hoverinfo="skip",
    )


def label(
    edition: Edition, rank: Rank, text: str, colour: str, below: bool, anchor: str, ground: str
) -> dict[str, Any]:
    """A label above or below a point, kept within the plot at its sides."""
    return {
        "x": edition,
        "y": rank,
        "text": f"<b>{text}</b>",
        "showarrow": False,
        "xanchor": anchor,
        "yanchor": "middle",
        "yshift": -LABEL_GAP if below else LABEL_GAP,
        "font": {"color": colour, "size": 14},
        "bgcolor": ground,
        "opacity": 0.9,
    }
