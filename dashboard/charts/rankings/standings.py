"""Part of a ranking as bars: its top, its bottom, or a country and its neighbours."""

from dataclasses import replace
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import standing
from dashboard.analysis.ranking.table import around, matching, ranking_table, unranked
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.colours import colours
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import standings as words
from dashboard.language.numbers import ordinal, score
from dashboard.language.remarks import remark_notes
from dashboard.language.trajectory import changed_note
from dashboard.selection import Selection, Slice
from dashboard.survey import Survey

PLACE = Place(
    "standings",
    "rankings",
    ("index", "first", "last", "filters", "level", "slice", "focus"),
)
MOST = 15
"""How many bars one picture holds."""
ROW_HEIGHT = 27
LETTER = 7.6
"""The width of a letter of a name in pixels, on average."""
SHORT_NAME = 15
"""A longer name gives way to the code on a phone."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the part of the ranking asked for; the table holds all of it.

    Where the country whose neighbours are wanted is not in the ranking, its top is drawn.

    Raises:
        NothingToDraw: the filters leave nobody.
    """
    table = ranking_table(
        survey,
        selection.index,
        selection.first,
        selection.last,
        selection.filters,
        selection.level,
    )
    members = matching(survey, selection.filters)
    if table.empty:
        raise NothingToDraw(words.nobody(survey, selection, len(members)))
    asked, absent = selection, selection.focus not in set(table["iso3"])
    if absent and asked.slice is Slice.AROUND:
        selection = replace(asked, slice=Slice.TOP)
    rows = part(table, selection)
    title = words.title(survey, selection, table)
    subtitle = words.subtitle(survey, selection, len(rows), len(table))
    missing = unranked(survey, selection.index, selection.last, members)
    editions = dict.fromkeys((selection.first, selection.last))
    notes = (
        focus_note(survey, asked, table, rows),
        words.within_note(selection),
        words.new_note(selection, bool(rows["change"].isna().any())),
        cut_note(table, rows, selection, look),
        words.unranked_note(missing, selection.last),
        *remark_notes(survey, remarks(survey, [selection.index], editions, rows["iso3"])),
        changed_note(breaks_between(survey, selection.index, selection.first, selection.last)),
        words.convention(selection.index),
    )
    return Chart(
        name=PLACE.name,
        figure=draw(rows, selection, look),
        table=table,
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative(title, subtitle, rows, look.language)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(asked),
        file_stem=file_stem(selection),
    )


def part(table: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The rows of the ranking that are drawn."""
    if selection.slice is Slice.TOP:
        return table.head(MOST)
    if selection.slice is Slice.BOTTOM:
        return table.tail(MOST)
    return around(table, selection.focus, MOST)


def focus_note(survey: Survey, asked: Selection, table: pd.DataFrame, rows: pd.DataFrame) -> str:
    """A note where the focus country is not drawn: its place, or why it has none."""
    code = asked.focus
    if code in set(rows["iso3"]):
        return ""
    own = table[table["iso3"] == code]
    if not own.empty:
        return words.focus_place(survey, asked, own.iloc[0])
    why = standing(survey, asked.index, code, asked.last)
    return words.focus_missing(survey, asked, why)


def cut_note(table: pd.DataFrame, rows: pd.DataFrame, selection: Selection, look: Look) -> str:
    """A note where equals of the outermost country drawn are left out."""
    if selection.slice is Slice.AROUND:
        return ""
    edge = int(rows["rank"].iloc[-1 if selection.slice is Slice.TOP else 0])
    left_out = int((table["rank"] == edge).sum() - (rows["rank"] == edge).sum())
    return words.cut_note(left_out, edge, look.language)


def file_stem(selection: Selection) -> str:
    """Such as egdi-ranking_2024-since-2018_asia_top."""
    filters = "-".join([*selection.filters, *([selection.level] if selection.level else [])])
    what = f"{selection.slice.value}-{selection.focus}" if selection.slice is Slice.AROUND else ""
    parts = [
        f"{selection.index}-ranking",
        f"{selection.last}-since-{selection.first}",
        filters.replace("_", "-"),
        what or selection.slice.value,
    ]
    return "_".join(part for part in parts if part)


def draw(rows: pd.DataFrame, selection: Selection, look: Look) -> go.Figure:
    """The bars: names at the left, scores at their ends, changes of rank at the right."""
    tones = palette(look)
    places = list(range(len(rows)))
    accent = colours((selection.focus,), tones)[selection.focus][0]
    scores = rows["score"].astype(float).tolist()
    names = [name_text(row, selection, look) for _, row in rows.iterrows()]
    own = [code == selection.focus for code in rows["iso3"]]
    bars = go.Bar(
        x=scores,
        y=places,
        orientation="h",
        marker={"color": [accent if is_own else tones.context for is_own in own]},
        customdata=[[code] for code in rows["iso3"]],
        text=[score(value) for value in scores],
        textposition="outside",
        textfont={"color": tones.text, "size": 13},
        cliponaxis=False,
        hovertext=[words.hover(selection, row, look.language) for _, row in rows.iterrows()],
        hovertemplate="%{hovertext}<extra></extra>",
    )
    heading = words.change_heading(selection)
    top = 44 if heading else 8
    layout = base_layout(
        look,
        top + 8 + ROW_HEIGHT * len(rows),
        xaxis=axis(look, range=[0, max(1.0, *scores)], showgrid=False, showticklabels=False),
        yaxis=axis(
            look,
            range=[len(rows) - 0.5, -0.5],
            tickvals=places,
            ticktext=[
                f"<b>{name}</b>" if is_own else name
                for name, is_own in zip(names, own, strict=True)
            ],
            tickfont={"color": tones.text, "size": 14},
            showgrid=False,
        ),
        bargap=0.24,
        margin={
            "l": int(max(len(name) for name in names) * LETTER) + 14,
            "r": (48 if not heading else 150 if selection.filters else 138),
            "t": top,
            "b": 8,
        },
    )
    figure = go.Figure(data=[bars], layout=layout)
    for label in right_column(rows, selection, look, heading):
        figure.add_annotation(label)
    return figure


def name_text(row: pd.Series, selection: Selection, look: Look) -> str:
    """A bar's name: the rank among those shown and the country."""
    rank = row["rank_within"] if selection.filters else row["rank"]
    name = row["country"]
    if look.narrow and len(name) > SHORT_NAME:
        name = row["iso3"]
    return f"{name}  {rank} "


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
                    "text": words.change_text(change),
                    "font": {"size": 13, "color": tone},
                }
            )
        if selection.filters:
            labels.append(
                {
                    **common,
                    "y": place,
                    "xshift": 90 if changed else 130,
                    "text": ordinal(row["rank"], look.language),
                    "font": {"size": 13, "color": tones.quiet},
                }
            )
    return labels
