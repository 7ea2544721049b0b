"""Who rose and who fell most between two editions."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rank_change, ranks
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.text import text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.caveats import (
    Absence,
    RanksCounted,
    Shown,
    method_changes,
    recorded,
    without_value,
)
from dashboard.findings.finding import Finding
from dashboard.findings.movers import (
    MovedAsFar,
    Mover,
    MoversShown,
    NobodyInBoth,
    OneEditionChosen,
    PlaceAmongRisers,
    movers_found,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.movers import hover
from dashboard.selection import Selection
from dashboard.survey import Edition, Iso3, Rank, Survey

PLACE = Place("movers", "", ("focus", "index", "first", "last"))
SHOWN = 8
"""How many risers and how many fallers are drawn."""
ROW = 24
RIGHT, SIZE = 12, 13
"""The margin at the right and the type of names and figures, in pixels."""
LEAST_BARS = 0.4
"""What the longest bar keeps at least of its half of the picture, in parts."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the members that rose and fell most, the focus country among them.

    Raises:
        NothingToDraw: the two editions are one, or nobody was ranked in both.
    """
    first, last, index = selection.first, selection.last, selection.index
    if first == last:
        raise NothingToDraw(OneEditionChosen())
    moved = rank_change(survey, index, first, last).dropna().astype(int)
    change = {Iso3(str(code)): int(places) for code, places in moved.to_dict().items()}
    if not change:
        raise NothingToDraw(NobodyInBoth())
    table = tabulate(survey, selection, look, change)
    rows = part(table, selection.focus)
    finding, *fell = movers_found(change, index, first, last)
    measure = MoversShown(index, first, last, len(change))
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(rows, selection, look)),
        table=table,
        finding=finding,
        measure=measure,
        caveats=(
            *fell,
            *focus_told(survey, selection, change),
            *left_out(table, rows),
            *recorded(survey, [index], (first, last), rows["iso3"].tolist()),
            *method_changes(survey, index, first, last, Shown.BOTH, marked=False),
            RanksCounted(index),
        ),
        outline=(Drawn(Kind.BARS), finding, measure, *bars_told(rows, first, last)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-risers-and-fallers_{first}-{last}",
    )


def tabulate(
    survey: Survey, selection: Selection, look: Look, change: dict[Iso3, int]
) -> pd.DataFrame:
    """Every member ranked in both editions, the most risen first."""
    place, codes = ranks(survey, selection.index), list(change)
    return pd.DataFrame(
        {
            "iso3": codes,
            "country": [look.words.country(code) for code in codes],
            "index": selection.index.value,
            "from_edition": selection.first,
            "to_edition": selection.last,
            "rank_from": place[selection.first].loc[codes].astype(int).to_numpy(),
            "rank_to": place[selection.last].loc[codes].astype(int).to_numpy(),
            "change": list(change.values()),
        }
    ).sort_values(["change", "rank_to", "iso3"], ascending=[False, True, True], ignore_index=True)


def bars_told(rows: pd.DataFrame, first: Edition, last: Edition) -> list[Mover]:
    """Every bar in numbers, from most risen to most fallen."""
    columns = (rows[name].tolist() for name in ("iso3", "rank_from", "rank_to"))
    return [
        Mover(Iso3(code), first, last, Rank(int(before)), Rank(int(after)))
        for code, before, after in zip(*columns, strict=True)
    ]


def focus_told(
    survey: Survey, selection: Selection, change: dict[Iso3, int]
) -> tuple[Finding, ...]:
    """Where the focus country stands among the risers, or why it does not."""
    code, ends = selection.focus, (selection.first, selection.last)
    if code not in change:
        return without_value(survey, selection.index, {code: ends}, Absence.LEFT_OUT)
    own = change[code]
    place = Rank(sum(places > own for places in change.values()) + 1)
    return (PlaceAmongRisers(code, own, place, len(change)),)


def part(table: pd.DataFrame, focus: str) -> pd.DataFrame:
    """The rows that are drawn, from most risen to most fallen: both ends and the focus country."""
    risers = table[table["change"] > 0].head(SHOWN)
    fallers = table[table["change"] < 0].tail(SHOWN)
    ends = [*risers["iso3"], *fallers["iso3"]]
    own = table[(table["iso3"] == focus) & ~table["iso3"].isin(ends)]
    return pd.concat([risers.assign(end=True), own.assign(end=False), fallers.assign(end=True)])


def left_out(table: pd.DataFrame, rows: pd.DataFrame) -> tuple[MovedAsFar, ...]:
    """Countries that moved as far as the last of an end that is drawn and are not drawn."""
    ends = rows[rows["end"]]
    edges = [
        *ends.loc[ends["change"] > 0, "change"].tolist()[-1:],
        *ends.loc[ends["change"] < 0, "change"].tolist()[:1],
    ]
    counts = {
        edge: int((table["change"] == edge).sum() - (rows["change"] == edge).sum())
        for edge in edges
    }
    return tuple(MovedAsFar(count, int(edge)) for edge, count in counts.items() if count)


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
    left = int(max(text_width(name, SIZE) for name in names)) + 14
    told = [look.words.numbers.places(change) for change in rows["change"]]
    # Beyond the longest bar there is room for its figure where the picture is narrowest.
    half = (least_width(look) - left - RIGHT) / 2
    kept = 1 - (max(text_width(figure, SIZE) for figure in told) + 10) / half
    reach = max(int(rows["change"].abs().max()), 1) / max(kept, LEAST_BARS)
    bars = go.Bar(
        x=rows["change"].tolist(),
        y=places,
        orientation="h",
        marker={"color": colours},
        customdata=[[code] for code in rows["iso3"]],
        text=told,
        textposition="outside",
        textfont={"size": SIZE, "color": tones.text},
        cliponaxis=False,
        hovertext=[
            hover(bar, look.words) for bar in bars_told(rows, selection.first, selection.last)
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
            tickfont={"size": SIZE, "color": tones.text},
        ),
        margin={"l": left, "r": RIGHT, "t": 8, "b": 12},
        bargap=0.28,
    )
    return go.Figure(data=[bars], layout=layout)
