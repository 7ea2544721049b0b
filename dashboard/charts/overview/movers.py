"""Who rose and who fell most between two editions."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.ranks import rank_change, ranks
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.lines import LETTER
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import overview as words
from dashboard.language.country import gap_note
from dashboard.language.numbers import ordinal, signed_whole
from dashboard.language.remarks import remark_notes
from dashboard.language.trajectory import changed_note, convention_note
from dashboard.selection import Selection
from dashboard.survey import Survey

PLACE = Place("movers", "", ("focus", "index", "first", "last"))
SHOWN = 8
"""How many risers and how many fallers are drawn."""
ROW = 24
ROOM = {False: 1.18, True: 1.42}
"""How far the axis reaches beyond the longest bar, for its figure; more where it is narrow."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the members that rose and fell most, the focus country among them.

    Raises:
        NothingToDraw: the two editions are one, or nobody was ranked in both.
    """
    first, last, index = selection.first, selection.last, selection.index
    if first == last:
        raise NothingToDraw(words.SAME)
    change = rank_change(survey, index, first, last).dropna().astype(int)
    if change.empty:
        raise NothingToDraw(words.NOBODY)
    place = ranks(survey, index)
    table = pd.DataFrame(
        {
            "iso3": change.index,
            "country": [survey.labels[code] for code in change.index],
            "index": index.value,
            "from_edition": first,
            "to_edition": last,
            "rank_from": place.loc[change.index, first].astype(int).to_numpy(),
            "rank_to": place.loc[change.index, last].astype(int).to_numpy(),
            "change": change.to_numpy(),
        }
    ).sort_values(["change", "rank_to", "iso3"], ascending=[False, True, True], ignore_index=True)
    title = words.movers_title(survey, selection, change.to_dict())
    subtitle = words.movers_subtitle(selection, len(change))
    note = focus_note(survey, selection, change)
    changed = changed_note(breaks_between(survey, index, first, last))
    rows = part(table, selection.focus)
    recorded = remark_notes(survey, remarks(survey, [index], (first, last), rows["iso3"]))
    cut = words.cut_note(left_out(table, rows))
    return Chart(
        name=PLACE.name,
        figure=draw(rows, selection, look),
        table=table,
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(
            Plain(text) for text in (note, cut, *recorded, changed, convention_note(index)) if text
        ),
        outline=(Plain(f"Bar chart. {title}. {subtitle}. {note}"),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-risers-and-fallers_{first}-{last}",
    )


def focus_note(survey: Survey, selection: Selection, change: pd.Series) -> str:
    """Where the focus country stands among the risers, or why it does not."""
    code, index = selection.focus, selection.index
    if code in change:
        own = int(change[code])
        return words.focus_note(survey, code, own, int((change > own).sum()) + 1, len(change))
    ends = {year: standing(survey, index, code, year) for year in (selection.first, selection.last)}
    gaps = {year: where for year, where in ends.items() if where is not Standing.RANKED}
    return gap_note(gaps, survey.labels[code])


def part(table: pd.DataFrame, focus: str) -> pd.DataFrame:
    """The rows that are drawn, from most risen to most fallen: both ends and the focus country."""
    risers = table[table["change"] > 0].head(SHOWN)
    fallers = table[table["change"] < 0].tail(SHOWN)
    ends = [*risers["iso3"], *fallers["iso3"]]
    own = table[(table["iso3"] == focus) & ~table["iso3"].isin(ends)]
    return pd.concat([risers.assign(end=True), own.assign(end=False), fallers.assign(end=True)])


def left_out(table: pd.DataFrame, rows: pd.DataFrame) -> dict[int, int]:
    """How many countries moved as far as the last of an end that is drawn and are not drawn.

    Returns:
        Their number by the change they share.
    """
    ends = rows[rows["end"]]
    edges = [
        *ends.loc[ends["change"] > 0, "change"][-1:],
        *ends.loc[ends["change"] < 0, "change"][:1],
    ]
    return {
        edge: int((table["change"] == edge).sum() - (rows["change"] == edge).sum())
        for edge in edges
    }


def draw(rows: pd.DataFrame, selection: Selection, look: Look) -> go.Figure:
    """Bars to the right for risers, to the left for fallers; a country of neither end is grey."""
    tones = palette(look)
    rows = rows[::-1]
    places = list(range(len(rows)))
    colours = [
        (tones.rise if change > 0 else tones.fall) if end else tones.quiet
        for end, change in zip(rows["end"], rows["change"], strict=True)
    ]
    names = [
        f"<b>{name}</b>" if code == selection.focus else name
        for code, name in zip(rows["iso3"], rows["country"], strict=True)
    ]
    reach = max(int(rows["change"].abs().max()), 1) * ROOM[look.narrow]
    bars = go.Bar(
        x=rows["change"].tolist(),
        y=places,
        orientation="h",
        marker={"color": colours},
        customdata=[[code] for code in rows["iso3"]],
        text=[signed_whole(change) for change in rows["change"]],
        textposition="outside",
        textfont={"size": 13, "color": tones.text},
        cliponaxis=False,
        hovertext=[
            f"<b>{row.country}</b><br>{ordinal(row.rank_from, look.language)} in {row.from_edition}, "
            f"{ordinal(row.rank_to, look.language)} in {row.to_edition}<br>{words.CLICK}"
            for row in rows.itertuples()
        ],
        hovertemplate="%{hovertext}<extra></extra>",
    )
    layout = base_layout(
        look,
        len(rows) * ROW + 30,
        xaxis=axis(
            look,
            range=[-reach, reach],
            showticklabels=False,
            showgrid=False,
            zeroline=True,
            zerolinecolor=tones.reference,
        ),
        yaxis=axis(
            look,
            tickvals=places,
            ticktext=names,
            range=[-0.7, len(rows) - 0.3],
            showgrid=False,
            tickfont={"size": 13, "color": tones.text},
        ),
        margin={"l": int(rows["country"].str.len().max() * LETTER) + 14, "r": 12, "t": 8, "b": 12},
        bargap=0.28,
    )
    return go.Figure(data=[bars], layout=layout)
