"""Moves between levels: how many members of a group stood where first, and where last."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.levels import STATES, Transitions, transitions
from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import groups as group_words
from dashboard.language import world_moves as words
from dashboard.selection import Selection
from dashboard.survey import Level, Survey

PLACE = Place("level-transitions", "groups", ("whose", "index", "first", "last"))
ROW = 46
TOP, LEFT = 64, 104


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws a small matrix: rows the levels first, columns the levels last.

    Raises:
        NothingToDraw: first and last are the same edition.
    """
    index, first, last = selection.index, selection.first, selection.last
    if first == last:
        raise NothingToDraw(words.NEEDS_TWO)
    moved = transitions(survey, index, first, last, selection.whose)
    title = words.transitions_title(survey, moved)
    subtitle = words.transitions_subtitle(survey, moved)
    notes = (
        words.transitions_note(moved),
        words.own_members_note(survey, moved.group),
        group_words.changes_note(list(breaks_between(survey, index, first, last))),
    )
    parts = [
        words.cell_in_words(before, after, len(moved.members[before, after]))
        for before in STATES
        for after in STATES
        if (before, after) in moved.members
    ]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, moved, look),
        table=tabulate(moved),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(group_words.alternative("Matrix", title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-level-transitions_{selection.whose}_{first}-{last}",
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
                "level_before": before,
                "level": after,
                "members": len(moved.members[before, after]),
                "iso3": " ".join(moved.members[before, after]),
            }
            for before in STATES
            for after in STATES
            if (before, after) in moved.members
        ]
    )


def draw(survey: Survey, moved: Transitions, look: Look) -> go.Figure:
    """The matrix; rises and falls in their colours, stays in grey."""
    tones = palette(look)
    rows = [state for state in STATES if moved.counts.loc[state].sum()]
    columns = [state for state in STATES if moved.counts[state].sum()]
    height = ROW * len(rows)
    figure = go.Figure(
        layout=base_layout(
            look,
            height + TOP + 8,
            xaxis=axis(
                look,
                range=[-0.5, len(columns) - 0.5],
                tickvals=list(range(len(columns))),
                ticktext=[words.STATE_NAMES[state].replace(" ", "<br>") for state in columns],
                side="top",
                showgrid=False,
                tickangle=0,
            ),
            yaxis=axis(
                look,
                range=[len(rows) - 0.5, -0.5],
                tickvals=list(range(len(rows))),
                ticktext=[words.STATE_NAMES[state] for state in rows],
                showgrid=False,
            ),
            margin={"l": LEFT, "r": 8, "t": TOP, "b": 8},
        )
    )
    most = max(len(found) for found in moved.members.values())
    for y, before in enumerate(rows):
        for x, after in enumerate(columns):
            found = moved.members.get((before, after), ())
            colour = cell_colour(before, after, look)
            figure.add_shape(
                type="rect",
                x0=x - 0.48,
                x1=x + 0.48,
                y0=y - 0.46,
                y1=y + 0.46,
                line={"width": 1, "color": tones.grid},
                fillcolor=colour if found else tones.ground,
                opacity=1 if not found else 0.2 + 0.35 * len(found) / most,
                layer="below",
            )
    cells = [
        (x, y, moved.members.get((b, a), ()), b, a)
        for y, b in enumerate(rows)
        for x, a in enumerate(columns)
    ]
    full = [cell for cell in cells if cell[2]]
    figure.add_scatter(
        x=[cell[0] for cell in full],
        y=[cell[1] for cell in full],
        mode="text",
        text=[f"<b>{len(cell[2])}</b>" for cell in full],
        textfont={"color": tones.text, "size": 15},
        customdata=[words.cell_hover(survey, cell[3], cell[4], cell[2]) for cell in full],
        hovertemplate="%{customdata}<extra></extra>",
    )
    for text, place in (
        (f"{moved.last} →", {"x": 0, "xanchor": "left", "y": 1, "yanchor": "bottom", "yshift": 40}),
        (
            f"{moved.first} ↓",
            {"x": 0, "xanchor": "right", "xshift": -8, "y": 1, "yanchor": "bottom"},
        ),
    ):
        figure.add_annotation(
            text=text,
            xref="paper",
            yref="paper",
            showarrow=False,
            font={"color": tones.quiet, "size": 13},
            **place,
        )
    return figure


def cell_colour(before: str, after: str, look: Look) -> str:
    """Rise or fall where both are levels, grey otherwise."""
    tones = palette(look)
    order = [str(level) for level in Level]
    if before in order and after in order and before != after:
        return tones.rise if order.index(after) < order.index(before) else tones.fall
    return tones.reference
