"""Countries one by one: a panel each, the others chosen in grey behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.excerpt import editions_of, excerpt, row_of, with_gaps
from dashboard.analysis.ranking.measures import Measured
from dashboard.charts.chart import Chart, Place, axis, base_layout
from dashboard.charts.compare.comparison import (
    file_stem,
    find,
    heading,
    line_hovers,
    lines_drawn,
    measure_shown,
    tabulate,
    value_caveats,
)
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.lines import value_range, x_range, y_ticks
from dashboard.charts.kit.text import text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.comparison import Value
from dashboard.findings.lines import OthersBehind
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.lines import end_label
from dashboard.selection import Form, Measure, Reference, Selection, adding
from dashboard.survey import WORLD, Edition, Iso3, Survey

PLACE = Place(
    "multiples",
    "compare",
    ("countries", "index", "measure", "first", "last"),
    (("form", Form.MULTIPLES),),
)
NO_CONTEXT = {"context": WORLD, "reference": Reference.NONE}
"""The panels show the countries alone, each beside the world."""
PANEL = 150
HEADING = 30
LEFT, RIGHT = 44, 16
BETWEEN = {False: 0.06, True: 0.12}
"""The gap between two columns, in parts of the plot, wide and on a phone."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws one panel per country, all on the same axes.

    Raises:
        NothingToDraw: no country is chosen, none has a value, or a change has no edition to start
            from.
    """
    found = find(survey, selection)
    codes = list(selection.countries)
    finding, *ahead = heading(survey, selection, found)
    measure = measure_shown(survey, selection, found)
    grey = (OthersBehind(),) if len(codes) > 1 else ()
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, selection, look, found)),
        table=tabulate(
            survey, adding(selection, **NO_CONTEXT), found, look, pd.Series(dtype=float)
        ),
        finding=finding,
        measure=measure,
        caveats=(*ahead, *grey, *value_caveats(survey, selection, found, marked=False)),
        outline=(Drawn(Kind.MULTIPLES), finding, measure, *lines_drawn(selection, found)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"one-by-one_{file_stem(selection)}",
    )


def draw(survey: Survey, selection: Selection, look: Look, found: Measured) -> go.Figure:
    """Panels in rows, three beside one another, two on a phone."""
    count = len(selection.countries)
    columns = min(2 if look.narrow else 3, count)
    rows = ceil(count / columns)
    shown = excerpt(found.shown, selection.countries, editions_of(found.shown))
    numbers = [number for _, row in shown.iterrows() for number in row.dropna().tolist()]
    span = value_range(selection.measure, numbers)
    plot = rows * (PANEL + HEADING) - HEADING
    layout = base_layout(
        look, plot + HEADING + 44, margin={"l": LEFT, "r": RIGHT, "t": HEADING, "b": 36}
    )
    traces: list[go.Scatter] = []
    headings: list[dict[str, Any]] = []
    between = BETWEEN[look.narrow]
    width = (1 - between * (columns - 1)) / columns
    for number, code in enumerate(selection.countries):
        row, column = divmod(number, columns)
        place = Panel(
            ref="" if number == 0 else str(number + 1),
            left=column * (width + between),
            top=1 - row * (PANEL + HEADING) / plot,
            width=width,
            height=PANEL / plot,
            leftmost=column == 0,
            lowest=number + columns >= count,
        )
        layout |= panel_axes(selection, look, place, editions_of(shown), span)
        for trace in panel_traces(survey, selection, look, found, code):
            traces.append(trace.update(xaxis=f"x{place.ref}", yaxis=f"y{place.ref}"))
        headings.append(panel_heading(selection, look, place, code, row_of(shown, code)))
    # All at once: Plotly looks through the whole figure again for every part that is added to it.
    return go.Figure(data=traces, layout=layout | {"annotations": headings})


@dataclass(frozen=True)
class Panel:
    """Where a panel stands, in parts of the plot.

    Attributes:
        ref: the number of its axes, as Plotly names them.
        left, top, width, height: its frame.
        leftmost, lowest: whether its axes carry labels.
    """

    ref: str
    left: float
    top: float
    width: float
    height: float
    leftmost: bool
    lowest: bool


def panel_axes(
    selection: Selection,
    look: Look,
    place: Panel,
    years: list[Edition],
    span: tuple[float, float],
) -> dict[str, Any]:
    """The axes of one panel, the same in all."""
    ends, (low, high) = list(dict.fromkeys((years[0], years[-1]))), span
    return {
        f"xaxis{place.ref}": axis(
            look,
            domain=[place.left, place.left + place.width],
            anchor=f"y{place.ref}",
            range=x_range(years),
            tickvals=ends,
            ticktext=list(map(look.words.numbers.short_year, ends)) if look.narrow else ends,
            showticklabels=place.lowest,
            showgrid=False,
            tickangle=0,
        ),
        f"yaxis{place.ref}": axis(
            look,
            domain=[max(place.top - place.height, 0), place.top],
            anchor=f"x{place.ref}",
            range=[high, low] if selection.measure is Measure.RANK else [low, high],
            showticklabels=place.leftmost,
            **y_ticks(selection.measure, low, high, look.words),
        ),
    }


def panel_traces(
    survey: Survey, selection: Selection, look: Look, found: Measured, code: Iso3
) -> list[go.Scatter]:
    """The others in grey, the country's own line, its scores that take part in no ranking."""
    values = found.values.loc[list(selection.countries)]
    years = editions_of(values)
    colour = colours(selection.countries, palette(look))[code][0]
    grey_x, grey_y = chain(values, years)
    name, row = look.words.country(code), row_of(values, code)
    traces = [
        go.Scatter(
            x=grey_x,
            y=grey_y,
            mode="lines",
            line={"color": palette(look).context, "width": 1.5},
            hoverinfo="skip",
            name="context",
        ),
        go.Scatter(
            x=years,
            y=with_gaps(row),
            mode="lines+markers",
            name=name,
            line={"color": colour, "width": 3},
            marker={"size": 5, "color": colour},
            text=line_hovers(survey, selection.index, selection.measure, code, row, look),
            hovertemplate="%{text}<extra></extra>",
        ),
    ]
    kept = row_of(found.unranked, code).dropna()
    if len(kept):
        traces.append(
            go.Scatter(
                x=kept.index.tolist(),
                y=kept.tolist(),
                mode="markers",
                name=name,
                marker={"size": 6, "color": colour, "symbol": "circle-open"},
                text=line_hovers(survey, selection.index, selection.measure, code, kept, look),
                hovertemplate="%{text}<extra></extra>",
            )
        )
    return traces


def panel_heading(
    selection: Selection, look: Look, place: Panel, code: Iso3, row: pd.Series
) -> dict[str, Any]:
    """The country and its last value, above its panel."""
    last = row.dropna()
    value = Value(selection.measure, float(last.iloc[-1])) if len(last) else None
    room = (least_width(look) - LEFT - RIGHT) * place.width
    names = (look.words.country(code), code)
    texts = [f"<b>{name}</b>" for name in names]
    if value:
        texts = [end_label(text, value, look.words) for text in texts]
    text = next((one for one in texts if text_width(one) <= room), texts[-1])
    return {
        "x": place.left,
        "y": place.top,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
        "text": text,
        "showarrow": False,
        "font": {"color": colours(selection.countries, palette(look))[code][0], "size": 14},
    }


def chain(
    values: pd.DataFrame, years: Sequence[Edition]
) -> tuple[list[int | None], list[float | None]]:
    """All lines as one, a gap between any two."""
    xs: list[int | None] = []
    ys: list[float | None] = []
    for _, row in values.iterrows():
        xs += [*years, None]
        ys += [*(None if pd.isna(value) else float(value) for value in row), None]
    return xs, ys
