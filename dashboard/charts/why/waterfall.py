"""A waterfall: published figures at both ends, the parts of the change between them."""

from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from dashboard.charts.chart import axis, base_layout
from dashboard.charts.kit.text import in_lines, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.language.words import LINE_BREAK
from dashboard.survey import Edition

HEIGHT, FOOT, FOOT_UPRIGHT, HEAD = 400, 56, 70, 26
LEFT, LEFT_NARROW, RIGHT = 52, 40, 8
HOVER = "%{hovertext}<extra></extra>"
PARTS, BESIDE = "parts", "beside"
LABEL_SIZE, NARROW_LABEL_SIZE = 13, 11
LABEL_ROOM, NARROW_LABEL_ROOM = 68, 54
"""The type of what stands beneath a column and the width it has room for, in pixels."""
HALF = 0.36
"""Half the width of a column, in columns."""


@dataclass(frozen=True)
class Step:
    """One column of a waterfall.

    Attributes:
        label: below the column.
        start: where the column begins on the axis.
        end: where it ends; as `start` for a published figure, which is drawn as a level.
        gain: plus for better, minus for worse, 0 for neither.
        text: its value as a reader sees it.
        hover: what it tells when pointed at.
        beside: where a quiet bar beside it ends, if there is one; it begins at `start`.
    """

    label: str
    start: float
    end: float
    gain: float
    text: str
    hover: str
    beside: float | None = None


def end_label(edition: Edition) -> str:
    """What stands beneath a published figure."""
    return f"<b>{edition}</b>"


def lines_of(text: str, look: Look, above: str = "") -> str:
    """A text in lines that fit beneath a column, perhaps below another line."""
    size, room = (NARROW_LABEL_SIZE, NARROW_LABEL_ROOM) if look.narrow else (LABEL_SIZE, LABEL_ROOM)
    rest = in_lines(text, room, size)
    return LINE_BREAK.join([above, *rest] if above else rest)


def waterfall(steps: list[Step], look: Look, *, ranks: bool) -> go.Figure:
    """Draws the columns from left to right, each from where the one before ended.

    The first and last column are published figures, drawn as levels and not as bars, so that an
    axis which does not begin at zero misleads nobody.

    Args:
        steps: at least two.
        look: decides the colours and sizes.
        ranks: whether the axis has 1 at its top.
    """
    tones = palette(look)
    last = len(steps) - 1
    values = [value for step in steps for value in (step.start, step.end, step.beside)]
    known = [value for value in values if value is not None]
    low, high = min(known), max(known)
    air = max((high - low) * 0.12, 2.0 if ranks else 0.004)
    size, left = (NARROW_LABEL_SIZE, LEFT_NARROW) if look.narrow else (LABEL_SIZE, LEFT)
    # Beneath columns too narrow for their names these stand upright.
    column = (least_width(look) - left - RIGHT) / (last + 1.2)
    upright = max(text_width(step.label, size) for step in steps) > column - 2
    foot = FOOT_UPRIGHT if upright else FOOT
    layout = base_layout(
        look,
        HEIGHT + foot - FOOT,
        bargap=0,
        barmode="overlay",
        margin={"l": left, "r": RIGHT, "t": HEAD, "b": foot},
        xaxis=axis(
            look,
            range=[-0.6, last + 0.6],
            tickvals=list(range(len(steps))),
            ticktext=[step.label for step in steps],
            tickfont={"size": size, "color": tones.text},
            tickangle=-90 if upright else 0,
            showgrid=False,
        ),
        yaxis=value_axis(low - air, high + air, ranks, look),
        annotations=[
            {
                "x": place - shift(step),
                "y": outermost(step, ranks),
                "text": f"<b>{step.text}</b>",
                "font": {"size": NARROW_LABEL_SIZE if look.narrow else 14, "color": tones.text},
                "showarrow": False,
                "yanchor": "top" if step.gain < 0 else "bottom",
                "yshift": -2 if step.gain < 0 else 2,
                "borderpad": 1,
            }
            for place, step in enumerate(steps)
        ],
    )
    return go.Figure(data=[*lines(steps, look), *columns(steps, look)], layout=layout)


def outermost(step: Step, ranks: bool) -> float:
    """How far a column or the quiet bar beside it reaches on the side where its text stands.

    A loss has its text at its foot, so that it does not run into that of the gain before it.
    """
    reached = [step.start, step.end, *([] if step.beside is None else [step.beside])]
    return max(reached) if (step.gain < 0) == ranks else min(reached)


def shift(step: Step) -> float:
    """How far a column gives way to the quiet bar beside it, in columns."""
    return 0.08 if step.beside is not None else 0.0


def lines(steps: list[Step], look: Look) -> list[dict[str, Any]]:
    """The published levels at both ends, and the thin lines that join the columns."""
    tones = palette(look)
    last = len(steps) - 1
    ends = [(0, steps[0]), (last, steps[last])]
    joins = [
        (place + HALF * (0.55 if place else 1), place + 1 - HALF, steps[place].end)
        for place in range(last)
    ]
    quiet = {"type": "scatter", "mode": "lines", "hoverinfo": "skip"}
    return [
        {
            **quiet,
            "x": [x for start, end, _ in joins for x in (start, end, None)],
            "y": [y for _, _, level in joins for y in (level, level, None)],
            "line": {"color": tones.reference, "width": 1, "dash": "dot"},
        },
        {
            **quiet,
            "x": [x for place, _ in ends for x in (place - HALF, place + HALF, None)],
            "y": [y for _, step in ends for y in (step.end, step.end, None)],
            "line": {"color": tones.text, "width": 4},
        },
        {
            "type": "scatter",
            "mode": "markers",
            "x": [place for place, _ in ends],
            "y": [step.end for _, step in ends],
            "marker": {"size": 16, "opacity": 0},
            "hovertext": [step.hover for _, step in ends],
            "hovertemplate": HOVER,
        },
    ]


def columns(steps: list[Step], look: Look) -> list[dict[str, Any]]:
    """The parts as columns, and the quiet bars beside them."""
    tones = palette(look)
    parts = list(enumerate(steps))[1:-1]
    beside = [
        (place, step, step.beside - step.start) for place, step in parts if step.beside is not None
    ]
    found = [
        {
            "type": "bar",
            "name": PARTS,
            "x": [place - shift(step) for place, step in parts],
            "y": [step.end - step.start for _, step in parts],
            "base": [step.start for _, step in parts],
            "width": 0.56,
            "marker": {"color": [tones.rise if step.gain > 0 else tones.fall for _, step in parts]},
            "hovertext": [step.hover for _, step in parts],
            "hovertemplate": HOVER,
        },
        {
            "type": "bar",
            "name": BESIDE,
            "x": [place + 0.33 for place, _, _ in beside],
            "y": [size for _, _, size in beside],
            "base": [step.start for _, step, _ in beside],
            "width": 0.14,
            "marker": {"color": tones.reference},
            "hovertext": [step.hover for _, step, _ in beside],
            "hovertemplate": HOVER,
        },
    ]
    return found if beside else found[:1]


def value_axis(low: float, high: float, ranks: bool, look: Look) -> dict[str, Any]:
    """The upright axis: scores upwards, ranks with 1 at the top."""
    if not ranks:
        fine = ".3f" if high - low < 0.05 else ".2f"
        return axis(look, range=[low, high], tickformat=fine, nticks=6)
    step = next(
        step for step in (1, 2, 5, 10, 20, 25, 50) if (high - low) / step <= 7 or step == 50
    )
    marks = [1, *range(step if step > 1 else 2, int(high) + 1, step)]
    return axis(
        look, range=[high, low], tickvals=[mark for mark in marks if mark >= low], tickformat="d"
    )
