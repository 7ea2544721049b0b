"""How sure a place is: the ranges of rank of a country and of those its range overlaps with."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.analysis.certainty.stability import compare, overlapping
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import certainty as words
from dashboard.language.remarks import remark_notes
from dashboard.selection import Selection
from dashboard.survey import Index, Survey

PLACE = Place("rank-ranges", "certainty", ("focus", "last"))
MOST = 24
"""More rows than this beside the country's own are cut to the nearest."""
NEXT = 3
"""How many places up and down are shown though their ranges do not overlap."""
ROW_HEIGHT = 26
TOP, BOTTOM, RIGHT = 44, 40, 64
LETTER = 7.6
"""The width of a letter of a name in pixels, on average."""
SHORT_NAME = 12
"""A longer name gives way to the code on a phone."""

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
        where = standing(survey, Index.EGDI, code, edition)
        raise NothingToDraw(words.no_range(survey, run, code, where))
    table = tabulate(survey, run, code)
    drawn = nearest(table, code)
    own = run.table.loc[code]
    name = survey.labels[code]
    title = words.title(name, own, len(run.field.codes), edition, look.language)
    subtitle = words.subtitle(edition, run.variation.draws)
    told = [words.row_in_words(row["country"], row, look.language) for _, row in drawn.iterrows()]
    notes = (
        words.varied(run),
        words.other_tests(name, own, look.language),
        words.recomputed(name, own, look.language),
        *remark_notes(survey, remarks(survey, [Index.EGDI], [edition], drawn["iso3"])),
        words.pale(not drawn["overlaps"].all()),
        words.cut(len(drawn), len(table)),
        words.left_out(survey, list(run.left_out)),
    )
    return Chart(
        name=PLACE.name,
        figure=draw(drawn, selection, look),
        table=table,
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative(title, subtitle, told)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_rank-range_{edition}",
    )


def tabulate(survey: Survey, run: Sensitivity, code: str) -> pd.DataFrame:
    """The country, those whose ranges overlap with its own, and those next in rank, best first."""
    met: dict[str, float] = {one.other: one.above for one in overlapping(run, code)}
    table, rank = run.table, run.table.at[code, "rank"]
    close = table.index[(table["rank"] - rank).abs() <= NEXT]
    codes = [str(other) for other in table.index if other in met or other in close]
    shares = [
        met[other] if other in met else compare(run, code, other).above if other != code else None
        for other in codes
    ]
    rows = table.loc[codes].assign(
        edition=run.edition,
        country=[survey.labels[other] for other in codes],
        overlaps=[other in met or other == code for other in codes],
        share_above=pd.Series(shares, index=codes, dtype=float),
    )
    rows = rows.reset_index().sort_values(["rank", "country"], ignore_index=True)
    return rows[list(COLUMNS)]


def nearest(table: pd.DataFrame, code: str) -> pd.DataFrame:
    """The rows that are drawn: the country and those nearest to it in the order of the table."""
    place = int(table.index[table["iso3"] == code][0])
    first = max(0, min(place - MOST // 2, len(table) - MOST - 1))
    return table.iloc[first : first + MOST + 1].reset_index(drop=True)


def draw(rows: pd.DataFrame, selection: Selection, look: Look) -> go.Figure:
    """A row per country: a thin line, a bar over it, a dot and a ring; the shares at the right."""
    tones = palette(look)
    own = [code == selection.focus for code in rows["iso3"]]
    names = [
        row["iso3"] if look.narrow and len(row["country"]) > SHORT_NAME else row["country"]
        for _, row in rows.iterrows()
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
            "l": int(max(len(name) for name in names) * LETTER) + 16,
            "r": RIGHT,
            "t": TOP,
            "b": BOTTOM,
        },
    )
    figure = go.Figure(data=traces(rows, selection, look), layout=layout)
    for label in shares(rows, selection, look):
        figure.add_annotation(label)
    return figure


def ticks(low: int, high: int, most: int) -> list[int]:
    """Ranks to mark on the axis: round ones, and the first place where it is in sight."""
    step = next(step for step in (1, 2, 5, 10, 20, 50) if (high - low) / step < most or step == 50)
    return [rank for rank in range(1, high + 1) if rank >= low and (rank % step == 0 or rank == 1)]


def traces(rows: pd.DataFrame, selection: Selection, look: Look) -> list[go.Scatter]:
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
    tips = [tip(row, selection, rows, look) for _, row in rows.iterrows()]
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
    for place, row in rows.iterrows():
        less = 0.25 if row[start] == row[end] else 0.0
        x += [row[start] - less, row[end] + less, None]
        y += [place, place, None]
    return go.Scatter(
        x=x, y=y, mode="lines", line={"color": colour, "width": width}, hoverinfo="skip"
    )


def tip(row: pd.Series, selection: Selection, rows: pd.DataFrame, look: Look) -> str:
    """What a row tells when pointed at."""
    name = rows.loc[rows["iso3"] == selection.focus, "country"].iloc[0]
    above = "" if pd.isna(row["share_above"]) else words.above_in(name, row["share_above"])
    return words.hover(row["country"], row, above, look.language)


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
        "font": {"size": 13, "color": tones.quiet},
    }
    return [
        {
            **common,
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "text": words.heading(selection.focus),
        },
        *(
            {**common, "y": place, "text": words.share(row["share_above"])}
            for place, (_, row) in enumerate(rows.iterrows())
            if pd.notna(row["share_above"])
        ),
    ]
