"""How what a target would take is drawn: a line per index and way, its points beside it."""

from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from dashboard.charts.chart import axis, base_layout
from dashboard.charts.kit.text import text_width
from dashboard.charts.look import Look, palette
from dashboard.findings.targets import Against, Way
from dashboard.language import target_picture as words
from dashboard.survey import Edition, Index, Points, Score

ROW, HEAD, FOOT, GAP = 27, 34, 34, 18
BEYOND = 0.05
"""How far beyond 1 the axis goes; a mark further out stands at its edge."""
PLAIN = {"showarrow": False, "borderpad": 0}
LEAST = 1e-9
"""No line is drawn for less."""
FIELDS = (Against.TODAY, Against.MOVED)
"""In the order of the two columns."""


@dataclass(frozen=True)
class Row:
    """One line of the picture: one index on one way.

    Attributes:
        heading: of the block of rows it opens; empty for the others.
        index: the index raised.
        way: the way it belongs to.
        score: the index as published.
        today: its raise against the edition's field, None where the target is met.
        moved: its raise against the moved field, likewise.
        today_ok: whether the whole way can be had against the edition's field.
        moved_ok: likewise against the moved field.
    """

    heading: str
    index: Index
    way: Way
    score: Score
    today: float | None
    moved: float | None
    today_ok: bool
    moved_ok: bool

    def raised(self, place: int) -> tuple[float | None, bool]:
        """Its raise and whether it can be had, 0 against the edition's field, 1 the moved one."""
        return (self.moved, self.moved_ok) if place else (self.today, self.today_ok)


def draw(rows: list[Row], edition: Edition, look: Look) -> go.Figure:
    """One line per index and way, from the published score to the one needed; 1 is the limit."""
    tones = palette(look)
    heights: list[float] = []
    at = 0.0
    for row in rows:
        at -= 2.0 if row.heading else 1.0
        heights.append(at)
    edge = max(1.0, *(row.score for row in rows)) + BEYOND
    low = max(min(row.score for row in rows) - 0.06, -0.02)
    names = [look.words.text(words.ROW, index=row.index, score=row.score) for row in rows]
    left = int(max(text_width(name, name_size(look)) for name in names)) + 14
    column = column_width(rows, edition, look)
    layout = base_layout(
        look,
        int(-at * ROW) + ROW + HEAD + FOOT,
        margin={
            "l": left,
            "r": 2 * column + 6,
            "t": HEAD,
            "b": FOOT,
        },
        xaxis=axis(look, range=[low, edge], tickvals=ticks(low, look), tickformat=".2f"),
        yaxis=axis(
            look,
            range=[at - 0.7, -0.3],
            tickvals=heights,
            ticktext=names,
            tickfont={"size": name_size(look), "color": tones.text},
            showgrid=False,
        ),
        shapes=[
            {
                "type": "line",
                "xref": "x",
                "yref": "paper",
                "x0": 1,
                "x1": 1,
                "y0": 0,
                "y1": 1,
                "line": {"color": tones.quiet, "width": 1.5},
                "layer": "below",
            }
        ],
        annotations=labels(rows, heights, edition, (left, column), look),
    )
    paths = [
        path(row, height + (-0.14 if place else 0.14), place, edition, edge, look)
        for row, height in zip(rows, heights, strict=True)
        for place in (0, 1)
        if (row.raised(place)[0] or 0.0) > LEAST
    ]
    return go.Figure(data=[*paths, dots(rows, heights, look)], layout=layout)


def path(
    row: Row, height: float, place: int, edition: Edition, edge: float, look: Look
) -> go.Scatter:
    """A line from the published score to the one needed.

    Args:
        row: the index and its raises.
        height: where the line stands.
        place: 0 against the edition's field, 1 against the moved one.
        edition: of the field.
        edge: of the axis, where a mark further out stands.
        look: decides words and colours.
    """
    points, possible = row.raised(place)
    colour = shade(place, possible, look)
    return go.Scatter(
        x=[row.score, min(row.score + (points or 0.0), edge - 0.008)],
        y=[height, height],
        mode="lines+markers",
        line={"color": colour, "width": 3, "dash": "solid" if possible else "dot"},
        marker={
            "size": [0, 9],
            "opacity": [0, 1],
            "color": colour,
            "symbol": "circle" if possible else "x",
        },
        hovertext=words.path_hover(
            row.way,
            (row.index, row.score, Points(points or 0.0)),
            possible,
            words.field(FIELDS[place], edition, False, look.words),
            look.words,
        ),
        hovertemplate="%{hovertext}<extra></extra>",
        cliponaxis=False,
    )


def dots(rows: list[Row], heights: list[float], look: Look) -> go.Scatter:
    """The published scores."""
    tones = palette(look)
    return go.Scatter(
        x=[row.score for row in rows],
        y=heights,
        mode="markers",
        marker={"size": 8, "color": tones.ground, "line": {"color": tones.text, "width": 1.5}},
        hovertext=[
            look.words.text(words.HOVER_NOW, index=row.index, score=row.score) for row in rows
        ],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def shade(place: int, possible: bool, look: Look) -> str:
    """The colour of a field's points; that of a fall where they cannot be had."""
    tones = palette(look)
    return tones.series[2 * place] if possible else tones.fall


def name_size(look: Look) -> int:
    """The size of the rows' names."""
    return 12 if look.narrow else 13


def headings(edition: Edition, look: Look) -> tuple[str, str]:
    """The names of the two columns of points."""
    today, moved = (words.field(one, edition, look.narrow, look.words) for one in FIELDS)
    return today, moved


def column_width(rows: list[Row], edition: Edition, look: Look) -> int:
    """The room of a column of points, in pixels: that of the widest of its texts."""
    size = 12 if look.narrow else 14
    points = [
        look.words.text(words.POINTS[possible], points=raised)
        for row in rows
        for raised, possible in ((row.today, row.today_ok), (row.moved, row.moved_ok))
        if raised is not None
    ]
    widest = max(text_width(head, 13, bold=True) for head in headings(edition, look))
    return int(max([widest, *(text_width(text, size) for text in points)])) + GAP


def ticks(low: float, look: Look) -> list[float]:
    """Where the axis is marked; never beyond 1, where no score is."""
    step = next(step for step in (0.05, 0.1, 0.2) if (1 - low) / step <= 6 or step == 0.2)
    step *= 2 if look.narrow else 1
    count = int((1 - low) / step)
    return [round(1 - place * step, 2) for place in range(count + 1)]


def labels(
    rows: list[Row], heights: list[float], edition: Edition, room: tuple[int, int], look: Look
) -> list[dict[str, Any]]:
    """Headings of the blocks, of the two columns and of the limit; the points in the columns.

    Args:
        rows, heights: the lines and where they stand.
        edition: of the field.
        room: pixels left of the axis, and of a column at the right.
        look: decides words and colours.
    """
    left, column = room
    quiet = {"size": 12, "color": palette(look).quiet}
    limit = {
        **PLAIN,
        "x": 1,
        "xref": "x",
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 4,
        "xanchor": "right",
        "text": look.words.text(words.CEILING[look.narrow], most=1.0),
        "font": quiet,
    }
    columns = [
        label
        for place in (0, 1)
        if any(row.raised(place)[0] is not None for row in rows)
        for label in column_labels(rows, heights, edition, place, column, look)
    ]
    return [limit, *columns, *block_labels(rows, heights, left, look)]


def column_labels(
    rows: list[Row], heights: list[float], edition: Edition, place: int, width: int, look: Look
) -> list[dict[str, Any]]:
    """The heading of a column of points, and the points.

    Args:
        rows, heights: the lines and where they stand.
        edition: of the field.
        place: 0 for the edition's field, 1 for the moved one.
        width: of the column, in pixels.
        look: decides words and colours.
    """
    at_right = {
        **PLAIN,
        "x": 1,
        "xref": "paper",
        "xanchor": "right",
        "xshift": (place + 1) * width,
    }
    head = {
        **at_right,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 4,
        "text": f"<b>{headings(edition, look)[place]}</b>",
        "font": {"size": 12 if look.narrow else 13, "color": shade(place, True, look)},
    }
    told = ((height, *row.raised(place)) for row, height in zip(rows, heights, strict=True))
    return [
        head,
        *(
            {
                **at_right,
                "y": height,
                "yref": "y",
                "text": look.words.text(words.POINTS[possible], points=points),
                "font": {
                    "size": 12 if look.narrow else 14,
                    "color": shade(place, possible, look),
                },
            }
            for height, points, possible in told
            if points is not None
        ),
    ]


def block_labels(
    rows: list[Row], heights: list[float], left: int, look: Look
) -> list[dict[str, Any]]:
    """The headings of the blocks of lines, above the first line of each."""
    tones = palette(look)
    return [
        {
            **PLAIN,
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "xshift": 6 - left,
            "y": height + 1,
            "yref": "y",
            "text": f"<b>{row.heading}</b>",
            "font": {"size": 13, "color": tones.text},
            "bgcolor": tones.ground,
        }
        for row, height in zip(rows, heights, strict=True)
        if row.heading
    ]
