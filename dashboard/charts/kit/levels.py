"""How levels are drawn: their colours, and a column per edition with a band for each."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from dashboard.charts.chart import axis, base_layout
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.lines import edition_ticks
from dashboard.charts.kit.text import text_width
from dashboard.charts.look import Look, Palette, least_width, palette
from dashboard.survey import Edition, Level

STEP = {Level.VERY_HIGH: 5, Level.HIGH: 3, Level.MIDDLE: 2, Level.LOW: 0}
"""The step of the palette that stands for each level."""
HEIGHT, PLOT_HEIGHT, LABEL_HEIGHT = 400, 360, 17
LABEL_SIZE = 13
MOST_ON_A_PHONE = 8
"""Of more columns on a phone only the first and the last have room for their numbers."""
LEAST_WRITTEN = 0.05
"""A smaller part of a column has no room for its number."""
LEAST_NAMED = 0.0005


@dataclass(frozen=True)
class Band:
    """One band of the columns.

    Attributes:
        name: what stands beside its end.
        values: its size in each column.
        colour: of the band.
        ink: the colour that reads on it.
        texts: its size in each column as written.
        hovers: what each part tells when pointed at.
    """

    name: str
    values: Sequence[float]
    colour: str
    ink: str
    texts: Sequence[str]
    hovers: Sequence[str]


def colour(level: Level, tones: Palette) -> str:
    """The colour that stands for a level."""
    return tones.steps[STEP[level]]


def ink(level: Level, tones: Palette) -> str:
    """The colour that reads on a level's colour."""
    return tones.ground if level in (Level.VERY_HIGH, Level.HIGH) else tones.text


def banded_columns(editions: Sequence[Edition], bands: Sequence[Band], look: Look) -> go.Figure:
    """A column per edition, its bands from the foot up; their names stand beside the last column."""
    spots = list(range(len(editions)))
    tops = [sum(sizes) for sizes in zip(*(band.values for band in bands), strict=True)]
    room = max(int(text_width(band.name, LABEL_SIZE)) for band in bands) + 12
    figure = go.Figure(
        layout=base_layout(
            look,
            HEIGHT,
            barmode="stack",
            bargap=0.18,
            xaxis=axis(
                look,
                tickvals=spots,
                ticktext=edition_ticks(
                    list(editions), look, least_width(look) - 8 - room, list(range(len(editions)))
                ),
                showgrid=False,
                range=[-0.55, len(editions) - 0.45],
                tickangle=0,
            ),
            yaxis=axis(look, range=[0, max(tops) * 1.01], showticklabels=False, showgrid=False),
            margin={"l": 8, "r": room, "t": 8, "b": 32},
        )
    )
    roomy = not look.narrow or len(editions) <= MOST_ON_A_PHONE
    written = set(spots if roomy else (spots[0], spots[-1]))
    for band in bands:
        figure.add_bar(
            x=spots,
            y=list(band.values),
            name=band.name,
            marker={"color": band.colour},
            text=[
                text if spot in written and value >= LEAST_WRITTEN * top else ""
                for spot, value, top, text in zip(spots, band.values, tops, band.texts, strict=True)
            ],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            constraintext="none",
            textfont={"color": band.ink, "size": 12 if roomy else 11},
            customdata=list(band.hovers),
            hovertemplate="%{customdata}<extra></extra>",
        )
    name_bands(figure, bands, max(tops), look)
    return figure


def name_bands(figure: go.Figure, bands: Sequence[Band], top: float, look: Look) -> None:
    """The names of the bands that the last column has, beside it and apart."""
    middles: list[tuple[str, float]] = []
    floor = 0.0
    for band in bands:
        size = float(band.values[-1])
        if size >= LEAST_NAMED * top:
            middles.append((band.name, floor + size / 2))
        floor += size
    gap = top * LABEL_HEIGHT / PLOT_HEIGHT
    places = spread([middle for _, middle in middles], gap, 0.02 * top, 0.98 * top)
    for (name, _), place in zip(middles, places, strict=True):
        figure.add_annotation(
            x=1,
            y=place,
            xref="paper",
            yref="y",
            xanchor="left",
            xshift=6,
            text=name,
            showarrow=False,
            font={"color": palette(look).text, "size": LABEL_SIZE},
        )
