"""How sure a place is: the ranges of rank of a country and of those its range overlaps with."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.analysis.certainty.stability import overlapping
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.text import fits, in_lines, text_width
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import recorded
from dashboard.findings.certainty import (
    NearestDrawn,
    NotOverlapping,
    RangeOfRow,
    RangesShown,
    Span,
    no_range,
    other_tests,
    rank_range,
    shares_above,
    weights_varied,
    without_range,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.certainty import heading, hover, hover_above
from dashboard.language.words import LINE_BREAK
from dashboard.selection import Selection
from dashboard.survey import Index, Iso3, Rank, Survey

PLACE = Place("rank-ranges", "certainty", ("focus", "last"))
MOST = 24
"""More rows than this beside the country's own are cut to the nearest."""
NEXT = 3
"""How many places up and down are shown though their ranges do not overlap."""
ROW_HEIGHT = 26
TOP, BOTTOM, RIGHT = 44, 40, 64
SHARE_SIZE = 13
"""The type of the shares at the right, in pixels."""
NAME_ROOM = 100
"""So many pixels a name has on a phone; a wider one gives way to the code."""

COLUMNS = (
    "edition",
    "iso3",
    "country",
    "score",
    "rank",
    "recomputed",
    "low",
    "median",
    "high",
    "min",
    "max",
    "geometric_rank",
    "rounding_min",
    "rounding_max",
    "overlaps",
    "share_above",
)


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the ranges around the focus country in the last edition selected.

    Raises:
        NothingToDraw: the country was not assessed, or lacks a component to vary the weight of.
    """
    code, edition = selection.focus, selection.last
    run = rank_ranges(survey, edition)
    if code not in run.table.index:
        raise NothingToDraw(no_range(survey, run, code))
    table = tabulate(run, code, look)
    drawn = nearest(table, code)
    rows = [row_told(row) for _, row in drawn.iterrows()]
    finding, measure = rank_range(run, code), RangesShown(edition, run.variation.draws)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(drawn, rows, selection, look)),
        table=table,
        finding=finding,
        measure=measure,
        caveats=(
            weights_varied(run),
            *other_tests(run, code),
            *recorded(survey, [Index.EGDI], [edition], [row.country for row in rows]),
            *(() if drawn["overlaps"].all() else (NotOverlapping(),)),
            *((NearestDrawn(len(drawn), len(table)),) if len(table) > len(drawn) else ()),
            *without_range(run),
        ),
        outline=(Drawn(Kind.RANGES), finding, measure, *rows),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_rank-range_{edition}",
    )


def row_told(row: pd.Series) -> RangeOfRow:
    """One row of the picture in numbers."""
    return RangeOfRow(Iso3(str(row["iso3"])), Rank(int(row["rank"])), span(row, "low", "high"))


def span(row: pd.Series, low: str, high: str) -> Span:
    """The range between two columns of a row."""
    return Span(Rank(int(row[low])), Rank(int(row[high])))


def tabulate(run: Sensitivity, code: Iso3, look: Look) -> pd.DataFrame:
    """The country, those whose ranges overlap with its own, and those next in rank, best first."""
    met = {code, *(one.other for one in overlapping(run, code))}
    places = run.table["rank"].astype(int)
    close = (places - int(places[code])).abs() <= NEXT
    codes = [iso3 for iso3 in map(Iso3, places.index.tolist()) if iso3 in met or close[iso3]]
    rows = run.table.loc[codes].assign(
        edition=run.edition,
        country=[look.words.country(iso3) for iso3 in codes],
        overlaps=[iso3 in met for iso3 in codes],
        share_above=pd.Series(shares_above(run, code, codes), index=codes, dtype=float),
    )
    rows = rows.reset_index().sort_values(["rank", "country"], ignore_index=True)
    return rows[list(COLUMNS)]


def nearest(table: pd.DataFrame, code: str) -> pd.DataFrame:
    """The rows that are drawn: the country and those nearest to it in the order of the table."""
    place = int(table.index[table["iso3"] == code][0])
    first = max(0, min(place - MOST // 2, len(table) - MOST - 1))
    return table.iloc[first : first + MOST + 1].reset_index(drop=True)


def draw(rows: pd.DataFrame, told: list[RangeOfRow], selection: Selection, look: Look) -> go.Figure:
    """A row per country: a thin line, a bar over it, a dot and a ring; the shares at the right."""
    tones = palette(look)
    own = [code == selection.focus for code in rows["iso3"]]
    names = [
        iso3 if look.narrow and not fits(name, NAME_ROOM) else name
        for iso3, name in zip(rows["iso3"].tolist(), rows["country"].tolist(), strict=True)
    ]
    places = list(range(len(rows)))
    low = min(rows["min"].min(), rows["geometric_rank"].min(), rows["rank"].min())
    high = max(rows["max"].max(), rows["geometric_rank"].max(), rows["rank"].max())
    air = max((high - low) * 0.03, 0.6)
    layout = base_layout(
        look,
        TOP + BOTTOM + ROW_HEIGHT * len(rows),
        xaxis=axis(
            look,
            range=[low - air, high + air],
            tickformat="d",
            tickvals=ticks(int(low), int(high), 5 if look.narrow else 10),
        ),
        yaxis=axis(
            look,
            range=[len(rows) - 0.5, -0.5],
            tickvals=places,
            ticktext=[
                f"<b>{name}</b> " if is_own else f"{name} "
                for name, is_own in zip(names, own, strict=True)
            ],
            tickfont={"color": tones.text, "size": 14},
            showgrid=False,
        ),
        margin={
            "l": int(max(text_width(name, bold=True) for name in names)) + 16,
            "r": RIGHT,
            "t": TOP,
            "b": BOTTOM,
        },
    )
    figure = go.Figure(data=traces(rows, told, selection, look), layout=layout)
    return figure.update_layout(annotations=list(shares(rows, selection, look)))


def ticks(low: int, high: int, most: int) -> list[int]:
    """Ranks to mark on the axis: round ones, and the first place where it is in sight."""
    step = next(step for step in (1, 2, 5, 10, 20, 50) if (high - low) / step < most or step == 50)
    return [rank for rank in range(1, high + 1) if rank >= low and (rank % step == 0 or rank == 1)]


def traces(
    rows: pd.DataFrame, told: list[RangeOfRow], selection: Selection, look: Look
) -> list[go.Scatter]:
    """The lines and bars of all rows, one trace per tone, and the marks over them."""
    tones = palette(look)
    own = rows["iso3"] == selection.focus
    met = rows["overlaps"] & ~own
    kinds = (
        (~rows["overlaps"], tones.grid, tones.grid),
        (met, tones.reference, tones.context),
        (own, tones.series[0], faint(tones.series[0])),
    )
    found: list[go.Scatter] = []
    for kind, thin, thick in kinds:
        found.append(strokes(rows[kind], "min", "max", thin, 1.5))
        found.append(strokes(rows[kind], "low", "high", thick, 10))
    colours = [
        tones.text if is_own or meets else tones.quiet
        for is_own, meets in zip(own, rows["overlaps"], strict=True)
    ]
    tips = [
        tip(one, row, selection.focus, look)
        for one, (_, row) in zip(told, rows.iterrows(), strict=True)
    ]
    codes = [[code] for code in rows["iso3"]]
    common: dict[str, Any] = {
        "y": list(range(len(rows))),
        "mode": "markers",
        "customdata": codes,
        "text": tips,
        "hovertemplate": "%{text}<extra></extra>",
    }
    size = 6 if look.narrow else 8
    ring = {"size": size + 5, "color": colours, "symbol": "circle-open", "line": {"width": 1.5}}
    dot = {"size": size, "color": colours}
    found.append(go.Scatter(x=rows["geometric_rank"].tolist(), marker=ring, **common))
    found.append(go.Scatter(x=rows["rank"].tolist(), marker=dot, **common))
    return found


def faint(colour: str) -> str:
    """A colour half seen through, so that the marks over it stay legible."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.5)"


def strokes(rows: pd.DataFrame, start: str, end: str, colour: str, width: float) -> go.Scatter:
    """One stroke per row from one column to another; a range of one rank is drawn half a rank wide."""
    x: list[float | None] = []
    y: list[float | None] = []
    places, starts, ends = (list(found) for found in (rows.index, rows[start], rows[end]))
    for place, low, high in zip(places, starts, ends, strict=True):
        less = 0.25 if low == high else 0.0
        x += [low - less, high + less, None]
        y += [place, place, None]
    return go.Scatter(
        x=x, y=y, mode="lines", line={"color": colour, "width": width}, hoverinfo="skip"
    )


def tip(told: RangeOfRow, row: pd.Series, focus: Iso3, look: Look) -> str:
    """What a row tells when pointed at."""
    every, geometric = span(row, "min", "max"), Rank(int(row["geometric_rank"]))
    lines = [hover(told, every, geometric, look.words)]
    if pd.notna(row["share_above"]):
        lines.append(hover_above(focus, float(row["share_above"]), look.words))
    return LINE_BREAK.join(lines)


def shares(rows: pd.DataFrame, selection: Selection, look: Look) -> list[dict[str, Any]]:
    """In what share of the weightings the country stands above each other, at the right."""
    tones = palette(look)
    common = {
        "xref": "paper",
        "x": 1,
        "xanchor": "right",
        "xshift": RIGHT - 2,
        "align": "right",
        "showarrow": False,
        "font": {"size": SHARE_SIZE, "color": tones.quiet},
    }
    return [
        {
            **common,
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "text": LINE_BREAK.join(
                in_lines(heading(selection.focus, look.words), RIGHT, SHARE_SIZE)
            ),
        },
        *(
            {**common, "y": place, "text": look.words.numbers.part(share)}
            for place, share in enumerate(rows["share_above"].tolist())
            if pd.notna(share)
        ),
    ]
