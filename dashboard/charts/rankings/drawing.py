"""How a part of a ranking is drawn: its bars, their names and ranks, and the key to their levels."""

from math import ceil, isfinite
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.chart import axis, base_layout
from dashboard.charts.kit.levels import colour as level_colour
from dashboard.charts.kit.levels import ink as level_ink
from dashboard.charts.kit.text import fits, text_width
from dashboard.charts.look import Look, palette
from dashboard.language import standings as words
from dashboard.selection import Selection
from dashboard.survey import LEVEL_FLOORS, Iso3, Level, Rank, Score

ROW_HEIGHT = 27
FOOT = 52
"""The pixels beneath the bars: the bounds of the levels, and their names."""
KEY_SIZE, SMALL_KEY_SIZE = 12, 11
"""Of the letters of the key, and of those of the key in a row, which the narrowest phone has room for."""
KEY_GAP = 10
"""From the end of a level's name to the beginning of the next, in pixels."""
RANK_ROOM = 40
"""The pixels of the column of ranks."""
NAME_ROOM = 100
"""The pixels a phone has beside the bars for a country's name."""


def draw(rows: pd.DataFrame, selection: Selection, look: Look) -> go.Figure:
    """The bars: names and ranks at the left, scores at their ends, changes of rank at the right.

    A bar has the colour of its level; the axis at the foot says where each level begins.
    """
    tones = palette(look)
    places = list(range(len(rows)))
    scores = rows["score"].astype(float).tolist()
    names = [name_text(row, look) for _, row in rows.iterrows()]
    own = [code == selection.focus for code in rows["iso3"]]
    heading = words.change_heading(
        selection.first, selection.last, bool(selection.filters), look.words
    )
    top = 44 if heading else 8
    margin = int(max(text_width(name, bold=True) for name in names)) + 14 + RANK_ROOM
    layout = base_layout(
        look,
        top + FOOT + ROW_HEIGHT * len(rows),
        xaxis=level_axis(look, max(1.0, *scores)),
        yaxis=axis(
            look,
            range=[len(rows) - 0.5, -0.5],
            tickvals=places,
            ticktext=[
                f"<b>{name}</b>" if is_own else name
                for name, is_own in zip(names, own, strict=True)
            ],
            tickfont={"color": tones.text, "size": 14},
            ticklabelstandoff=RANK_ROOM,
            showgrid=False,
        ),
        bargap=0.24,
        margin={
            "l": margin,
            "r": (48 if not heading else 150 if selection.filters else 138),
            "t": top,
            "b": FOOT,
        },
    )
    figure = go.Figure(data=[bars(rows, own, selection, look)], layout=layout)
    labels = [
        *rank_column(rows, own, selection, look),
        *(level_key(look, margin) if look.narrow else level_names(look)),
        *right_column(rows, selection, look, heading),
    ]
    return figure.update_layout(annotations=labels)


def bars(rows: pd.DataFrame, own: list[bool], selection: Selection, look: Look) -> go.Bar:
    """The bars, each in the colour of its level; the focus country's has an edge.

    Args:
        rows: what is drawn.
        own: of each row, whether it is the focus country's.
        selection: what was asked for.
        look: of the picture.
    """
    tones, scores = palette(look), rows["score"].astype(float).tolist()
    return go.Bar(
        x=scores,
        y=list(range(len(rows))),
        orientation="h",
        marker={
            "color": [level_colour(Level(level), tones) for level in rows["level"]],
            "line": {
                "color": [tones.text if is_own else tones.context for is_own in own],
                "width": [2 if is_own else 1 for is_own in own],
            },
        },
        customdata=[[code] for code in rows["iso3"]],
        text=[look.words.numbers.score(value) for value in scores],
        textposition="outside",
        textfont={"color": tones.text, "size": 13},
        cliponaxis=False,
        hovertext=[hover(row, selection, look) for _, row in rows.iterrows()],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def name_text(row: pd.Series, look: Look) -> str:
    """A bar's name; a long one by its code on a phone."""
    name = str(row["country"])
    return name if not look.narrow or fits(name, NAME_ROOM) else str(row["iso3"])


def rank_column(
    rows: pd.DataFrame, own: list[bool], selection: Selection, look: Look
) -> list[dict[str, Any]]:
    """The ranks among those shown, in a column of their own between the names and the bars.

    Args:
        rows: what is drawn.
        own: of each row, whether it is the focus country's.
        selection: whether ranks are those within groups.
        look: of the picture.
    """
    tones = palette(look)
    ranks = rows["rank_within" if selection.filters else "rank"].tolist()
    return [
        {
            "xref": "paper",
            "x": 0,
            "xanchor": "right",
            "xshift": -6,
            "y": place,
            "text": f"<b>{rank}</b>" if is_own else str(rank),
            "showarrow": False,
            "font": {"size": 13, "color": tones.text if is_own else tones.quiet},
        }
        for place, (rank, is_own) in enumerate(zip(ranks, own, strict=True))
    ]


def level_axis(look: Look, most: float) -> dict[str, Any]:
    """The axis of scores: a tick where a level begins; a phone has no room for its numbers.

    Args:
        look: of the picture.
        most: the largest score that it shows.
    """
    floors = [floor for floor in LEVEL_FLOORS.values() if isfinite(floor)]
    return axis(
        look,
        range=[0, most],
        tickvals=floors,
        ticktext=[look.words.numbers.decimal(floor, 2) for floor in floors],
        ticks="outside",
        showticklabels=not look.narrow,
        tickfont={"color": palette(look).quiet, "size": 12},
        showgrid=False,
    )


def level_names(look: Look) -> list[dict[str, Any]]:
    """The key: the levels at the foot, each between its bounds on its own colour."""
    floors = [max(floor, 0.0) for floor in LEVEL_FLOORS.values()]
    return [
        {**in_key(level, look), "x": (floor + ceiling) / 2, "yshift": -22}
        for level, floor, ceiling in zip(LEVEL_FLOORS, floors, [1.0, *floors], strict=False)
    ]


def level_key(look: Look, margin: int) -> list[dict[str, Any]]:
    """The key on a phone: the levels, the lowest first, in a row from the picture's left edge.

    Args:
        look: of the picture.
        margin: the pixels at the left of the bars.
    """
    told, start = [], 4 - margin
    for level in reversed(LEVEL_FLOORS):
        label = in_key(level, look)
        told.append(
            {**label, "xref": "paper", "x": 0, "xanchor": "left", "xshift": start, "yshift": -10}
        )
        start += ceil(text_width(label["text"], SMALL_KEY_SIZE)) + KEY_GAP
    return told


def in_key(level: Level, look: Look) -> dict[str, Any]:
    """A level's name on its colour; with its bounds where no axis says them."""
    tones = palette(look)
    return {
        "yref": "paper",
        "y": 0,
        "yanchor": "top",
        "text": words.level_in_key(level, look.words, with_bounds=look.narrow),
        "showarrow": False,
        "bgcolor": level_colour(level, tones),
        "bordercolor": tones.context,
        "borderpad": 2,
        "font": {
            "size": SMALL_KEY_SIZE if look.narrow else KEY_SIZE,
            "color": level_ink(level, tones),
        },
    }


def hover(row: pd.Series, selection: Selection, look: Look) -> str:
    """What a bar tells when pointed at."""
    within = (int(row["rank_within"]), int(row["ranked_within"])) if selection.filters else None
    lines = words.hover(
        Iso3(str(row["iso3"])),
        selection.last,
        (Rank(int(row["rank"])), int(row["ranked"])),
        Score(float(row["score"])),
        (Rank(within[0]), within[1]) if within else None,
        look.words,
    )
    if selection.first != selection.last:
        before = None if pd.isna(row["rank_before"]) else Rank(int(row["rank_before"]))
        change = 0 if before is None else int(row["change"])
        lines.append(words.change_in_words(selection.first, before, change, look.words))
    return words.joined(lines, look.words)


def right_column(
    rows: pd.DataFrame, selection: Selection, look: Look, heading: str
) -> list[dict[str, Any]]:
    """The changes of rank at the right, with the world rank before them where groups are chosen."""
    if not heading:
        return []
    tones = palette(look)
    common = {"xref": "paper", "x": 1, "xanchor": "right", "showarrow": False, "align": "right"}
    changed = selection.first != selection.last
    labels: list[dict[str, Any]] = [
        {
            **common,
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "xshift": 130,
            "text": heading,
            "font": {"size": 13, "color": tones.quiet},
        }
    ]
    for place, (_, row) in enumerate(rows.iterrows()):
        change = None if pd.isna(row["change"]) else int(row["change"])
        tone = tones.quiet
        if change:
            tone = tones.rise if change > 0 else tones.fall
        if changed:
            labels.append(
                {
                    **common,
                    "y": place,
                    "xshift": 130,
                    "text": words.change_text(change, look.words),
                    "font": {"size": 13, "color": tone},
                }
            )
        if selection.filters:
            labels.append(
                {
                    **common,
                    "y": place,
                    "xshift": 90 if changed else 130,
                    "text": look.words.numbers.ordinal(row["rank"]),
                    "font": {"size": 13, "color": tones.quiet},
                }
            )
    return labels
