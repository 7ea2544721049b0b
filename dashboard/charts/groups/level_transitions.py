"""Moves between levels: how many members of a group stood where first, and where last."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.levels import STATES, State, Transitions, transitions
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.lines import TICK_SIZE
from dashboard.charts.kit.text import in_lines, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.groups import members_as_listed
from dashboard.findings.level_moves import MovesShown, cells_filled, levels_moved, one_sided
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.level_moves import cell_hover, state_name
from dashboard.language.words import LINE_BREAK
from dashboard.selection import Selection
from dashboard.survey import WORLD, Level, Survey, stem

PLACE = Place("level-transitions", "groups", ("whose", "index", "first", "last"))
ROW = 46
TOP, TOP_UPRIGHT, LEFT, RIGHT = 64, 92, 104, 8
HEADING_ROOM = 56
"""The width a line of a column's heading has room for, in pixels."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws a small matrix: rows the levels first, columns the levels last.

    Raises:
        NothingToDraw: first and last are the same edition.
    """
    index, first, last, group = selection.index, selection.first, selection.last, selection.whose
    if first == last:
        raise NothingToDraw(SelectionLacks(Missing.OTHER_EDITION))
    moved = transitions(survey, index, first, last, group)
    finding, measure = levels_moved(moved), MovesShown(group, index, first, last)
    listed = () if group == WORLD else (members_as_listed(survey, [moved.group]),)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(moved, look)),
        table=tabulate(moved),
        finding=finding,
        measure=measure,
        caveats=(
            *one_sided(moved),
            *listed,
            *method_changes(survey, index, first, last, Shown.LEVELS, marked=False),
        ),
        outline=(Drawn(Kind.MATRIX), finding, measure, *cells_filled(moved, STATES)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-level-transitions_{stem(group)}_{first}-{last}",
    )


def tabulate(moved: Transitions) -> pd.DataFrame:
    """Every cell that has a member: where first, where last, how many, who."""
    return pd.DataFrame(
        [
            {
                "group": moved.group,
                "index": moved.index.value,
                "from": moved.first,
                "to": moved.last,
                "level_before": before.value,
                "level": after.value,
                "members": len(moved.members[before, after]),
                "iso3": " ".join(moved.members[before, after]),
            }
            for before in STATES
            for after in STATES
            if (before, after) in moved.members
        ]
    )


def draw(moved: Transitions, look: Look) -> go.Figure:
    """The matrix; rises and falls in their colours, stays in grey."""
    words = look.words
    rows = [state for state in STATES if moved.counts.loc[state].sum()]
    columns = [state for state in STATES if moved.counts[state].sum()]
    names = [state_name(state, words) for state in columns]
    headings = [LINE_BREAK.join(in_lines(name, HEADING_ROOM)) for name in names]
    # Headings side by side where they have room for it, upright elsewhere.
    cell = (least_width(look) - LEFT - RIGHT) / len(columns)
    upright = max(text_width(heading, TICK_SIZE) for heading in headings) > cell - 6
    top = TOP_UPRIGHT if upright else TOP
    figure = go.Figure(
        layout=base_layout(
            look,
            ROW * len(rows) + top + 8,
            xaxis=axis(
                look,
                range=[-0.5, len(columns) - 0.5],
                tickvals=list(range(len(columns))),
                ticktext=names if upright else headings,
                side="top",
                showgrid=False,
                tickangle=-90 if upright else 0,
            ),
            yaxis=axis(
                look,
                range=[len(rows) - 0.5, -0.5],
                tickvals=list(range(len(rows))),
                ticktext=[state_name(state, words) for state in rows],
                showgrid=False,
            ),
            margin={"l": LEFT, "r": RIGHT, "t": top, "b": 8},
        )
    )
    add_cells(figure, moved, rows, columns, look)
    for name in edition_names(moved, top):
        figure.add_annotation(
            xref="paper",
            yref="paper",
            showarrow=False,
            font={"color": palette(look).quiet, "size": 13},
            **name,
        )
    return figure


def add_cells(
    figure: go.Figure, moved: Transitions, rows: list[State], columns: list[State], look: Look
) -> None:
    """The cells, the fuller the darker, and the number of members in each that has any."""
    tones = palette(look)
    most = max(len(found) for found in moved.members.values())
    full: list[tuple[int, int, State, State]] = []
    cells: list[dict[str, Any]] = []
    for y, before in enumerate(rows):
        for x, after in enumerate(columns):
            found = moved.members.get((before, after), ())
            cells.append(
                {
                    "type": "rect",
                    "x0": x - 0.48,
                    "x1": x + 0.48,
                    "y0": y - 0.46,
                    "y1": y + 0.46,
                    "line": {"width": 1, "color": tones.grid},
                    "fillcolor": cell_colour(before, after, look) if found else tones.ground,
                    "opacity": 1 if not found else 0.2 + 0.35 * len(found) / most,
                    "layer": "below",
                }
            )
            if found:
                full.append((x, y, before, after))
    figure.update_layout(shapes=cells)
    figure.add_scatter(
        x=[x for x, _, _, _ in full],
        y=[y for _, y, _, _ in full],
        mode="text",
        text=[f"<b>{len(moved.members[before, after])}</b>" for _, _, before, after in full],
        textfont={"color": tones.text, "size": 15},
        customdata=[
            cell_hover(before, after, moved.members[before, after], look.words)
            for _, _, before, after in full
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )


def edition_names(moved: Transitions, top: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Which edition the columns stand for, and which the rows."""
    across = {"x": 0, "xanchor": "left", "y": 1, "yanchor": "bottom", "yshift": top - 24}
    down = {"x": 0, "xanchor": "right", "xshift": -8, "y": 1, "yanchor": "bottom"}
    return {"text": f"{moved.last} →", **across}, {"text": f"{moved.first} ↓", **down}


def cell_colour(before: State, after: State, look: Look) -> str:
    """Rise or fall where both are levels, grey otherwise."""
    tones = palette(look)
    if isinstance(before, Level) and isinstance(after, Level) and before is not after:
        order = list(Level)
        return tones.rise if order.index(after) < order.index(before) else tones.fall
    return tones.reference
