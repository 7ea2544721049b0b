"""Part of a ranking as bars: its top, its bottom, or a country and its neighbours."""

from dataclasses import replace
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.standing import standing
from dashboard.analysis.ranking.table import around, by_kind, matching, ranking_table, unranked
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.text import fits, text_width
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import RanksCounted, Shown, method_changes, recorded
from dashboard.findings.finding import Finding
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.ranking import (
    EqualsLeftOut,
    NewShown,
    NobodyAtLevel,
    NobodyInAll,
    NobodyRanked,
    NotInRanking,
    OnlyAtLevel,
    OnlyMembers,
    PlaceOutside,
    PlaceWithinShown,
    Ranked,
    RankingShown,
    SomeUnranked,
    ranking_found,
)
from dashboard.language import standings as words
from dashboard.selection import MOST_IN_SLICE, Selection, Slice
from dashboard.survey import GroupCode, Iso3, Rank, Score, Survey

PLACE = Place(
    "standings",
    "rankings",
    ("index", "first", "last", "filters", "level", "slice", "focus"),
)
ROW_HEIGHT = 27
NAME_ROOM = 115
"""The pixels a phone has beside the bars for a country's name."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the part of the ranking asked for; the table holds all of it.

    Where the country whose neighbours are wanted is not in the ranking, its top is drawn.

    Raises:
        NothingToDraw: the filters leave nobody.
    """
    index, edition = selection.index, selection.last
    table = words.named(
        ranking_table(survey, index, selection.first, edition, selection.filters, selection.level),
        look.words,
    )
    if table.empty:
        raise NothingToDraw(nobody(survey, selection))
    asked, absent = selection, selection.focus not in set(table["iso3"])
    if absent and asked.slice is Slice.AROUND:
        selection = replace(asked, slice=Slice.TOP)
    rows = part(table, selection)
    whole = not selection.filters and selection.level is None
    finding = ranking_found(table, selection.slice, selection.focus, index, edition, whole=whole)
    measure = RankingShown(index, edition, selection.slice, len(rows), len(table), selection.focus)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(rows, selection, look)),
        table=table,
        finding=finding,
        measure=measure,
        caveats=caveats(survey, asked, selection, table, rows),
        outline=(Drawn(Kind.BARS), finding, measure, *bars_told(rows)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(asked),
        file_stem=file_stem(selection),
    )


def nobody(survey: Survey, selection: Selection) -> Finding:
    """Why a ranking is empty."""
    if not matching(survey, selection.filters):
        return NobodyInAll()
    if selection.level is not None:
        return NobodyAtLevel(selection.level, selection.index, selection.last)
    return NobodyRanked(selection.last)


def part(table: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The rows of the ranking that are drawn."""
    if selection.slice is Slice.TOP:
        return table.head(MOST_IN_SLICE)
    if selection.slice is Slice.BOTTOM:
        return table.tail(MOST_IN_SLICE)
    return around(table, selection.focus, MOST_IN_SLICE)


def bars_told(rows: pd.DataFrame) -> list[Ranked]:
    """Every bar in numbers."""
    return [
        Ranked(Iso3(code), Rank(int(rank)), Score(float(score)))
        for code, rank, score in zip(
            rows["iso3"].tolist(), rows["rank"].tolist(), rows["score"].tolist(), strict=True
        )
    ]


def caveats(
    survey: Survey, asked: Selection, drawn: Selection, table: pd.DataFrame, rows: pd.DataFrame
) -> tuple[Finding, ...]:
    """What must be known beside the bars.

    Args:
        survey: the figures.
        asked: what was asked for.
        drawn: what is drawn in its place where the focus country is not in the ranking.
        table, rows: the ranking, and what of it is drawn.
    """
    index, first, last = asked.index, asked.first, asked.last
    members = matching(survey, asked.filters)
    missing = sum(map(len, unranked(survey, index, last, members).values()))
    editions = dict.fromkeys((first, last))
    new = bool(rows["change"].isna().any())
    return (
        *focus_told(survey, asked, table, rows),
        *(
            OnlyMembers(tuple(map(GroupCode, groups)))
            for groups in by_kind(survey, asked.filters).values()
        ),
        *([OnlyAtLevel(asked.level, index)] if asked.level is not None else []),
        *([PlaceWithinShown()] if asked.filters else []),
        *([NewShown(first)] if new else []),
        *equals_left_out(table, rows, drawn),
        *([SomeUnranked(missing, last)] if missing else []),
        *recorded(survey, [index], editions, rows["iso3"].tolist()),
        *method_changes(survey, index, first, last, Shown.BOTH, marked=False),
        RanksCounted(index),
    )


def focus_told(
    survey: Survey, asked: Selection, table: pd.DataFrame, rows: pd.DataFrame
) -> tuple[Finding, ...]:
    """Where the focus country stands that is not drawn, or why it has no place."""
    code = asked.focus
    if code in set(rows["iso3"]):
        return ()
    own = table[table["iso3"] == code]
    if own.empty:
        why = standing(survey, asked.index, code, asked.last)
        around_it = asked.slice is Slice.AROUND
        return (NotInRanking(code, asked.index, asked.last, why, around_it),)
    row = own.iloc[0]
    within = (Rank(int(row["rank_within"])), int(row["ranked_within"])) if asked.filters else None
    rank, of = Rank(int(row["rank"])), int(row["ranked"])
    return (PlaceOutside(code, rank, of, *(within or (None, None))),)


def equals_left_out(
    table: pd.DataFrame, rows: pd.DataFrame, selection: Selection
) -> tuple[EqualsLeftOut, ...]:
    """Equals of the outermost country drawn that find no room."""
    if selection.slice is Slice.AROUND:
        return ()
    edge = int(rows["rank"].iloc[-1 if selection.slice is Slice.TOP else 0])
    count = int((table["rank"] == edge).sum() - (rows["rank"] == edge).sum())
    return (EqualsLeftOut(count, Rank(edge)),) if count else ()


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
        text=[look.words.numbers.score(value) for value in scores],
        textposition="outside",
        textfont={"color": tones.text, "size": 13},
        cliponaxis=False,
        hovertext=[hover(row, selection, look) for _, row in rows.iterrows()],
        hovertemplate="%{hovertext}<extra></extra>",
    )
    heading = words.change_heading(
        selection.first, selection.last, bool(selection.filters), look.words
    )
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
            "l": int(max(text_width(name, bold=True) for name in names)) + 14,
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
    """A bar's name: the country and its rank among those shown."""
    rank = row["rank_within"] if selection.filters else row["rank"]
    name = str(row["country"])
    if look.narrow and not fits(name, NAME_ROOM):
        name = str(row["iso3"])
    return words.bar_label(name, Rank(int(rank)), look.words)


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
