"""Who a reader's own weights would move: places with them, as published, and all that weights can give."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.certainty.own_weights import (
    WEIGHED,
    OwnRanking,
    every_place_possible,
    own_ranking,
    places_possible,
    weighs_epi,
)
from dashboard.analysis.ranking.ranks import rankable
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.text import fits, text_width
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import recorded
from dashboard.findings.own_weights import (
    MostMovedDrawn,
    PlaceWithWeights,
    WeightsShown,
    WouldRank,
    beside_ranking,
    first_places,
    possible,
    weighed,
    who_would_move,
    would_rank,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.own_weights import hover
from dashboard.selection import Selection
from dashboard.survey import Iso3, Rank, Survey

PLACE = Place("own-weights", "weights", ("focus", "weights", "last"))
SHOWN = 7
"""How many that rise and how many that fall are drawn."""
ROW_HEIGHT = 26
TOP, BOTTOM, RIGHT = 12, 40, 56
SIZE = 13
"""The type of the names and of the changes at the right, in pixels."""
LEAST_ROWS = 9
"""Where fewer move, those that are next to the country in the published order are drawn as well."""
NAME_ROOM = 100
"""So many pixels a name has on a phone; a wider one gives way to the code."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the members that the weights move most, the focus country among them.

    Raises:
        NothingToDraw: all weights are 0, or the country was not assessed or lacks a score.
    """
    code, edition, weights = selection.focus, selection.last, selection.weights
    found = would_rank(survey, code, edition, weights)
    if not isinstance(found, WouldRank):
        raise NothingToDraw(found)
    ranking = own_ranking(survey, edition, weights)
    table = tabulate(survey, ranking, code, look)
    rows = part(table, code)
    told = [row_told(row) for _, row in rows.iterrows()]
    indices = ranking.field.indices
    alone = code if weighs_epi(weights) else None
    measure = WeightsShown(edition, weighed(weights, indices), alone, found.whole)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(rows, told, selection, look)),
        table=table,
        finding=found,
        measure=measure,
        caveats=(
            *who_would_move(ranking),
            *possible(survey, code, edition, weights),
            first_places(survey, code, edition, weights),
            *left_out(table, rows),
            *beside_ranking(survey, found, ranking),
            *recorded(survey, indices, [edition], [row.country for row in told]),
        ),
        outline=(Drawn(Kind.RANGES), found, measure, *told),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_own-weights_{'-'.join(map(str, weights))}_{edition}",
    )


def tabulate(survey: Survey, ranking: OwnRanking, focus: Iso3, look: Look) -> pd.DataFrame:
    """Every member ranked, best first, with the weights in every row.

    With EPI only the focus country's best and worst place are known.
    """
    edition, table = ranking.edition, ranking.table
    codes = [Iso3(str(code)) for code in table.index]
    if weighs_epi(ranking.weights):
        own = places_possible(survey, edition, focus, with_epi=True)
        ends = pd.DataFrame(
            {"best_place": own.best.rank, "worst_place": own.worst.rank}, index=[focus]
        )
    else:
        ends = every_place_possible(survey, edition)
    total = sum(ranking.weights)
    return pd.DataFrame(
        {
            "edition": edition,
            "iso3": codes,
            "country": [look.words.country(code) for code in codes],
            **{
                f"weight_{index.value}": weight / total
                for index, weight in zip(WEIGHED, ranking.weights, strict=True)
            },
            "score": table["score"].to_numpy(),
            "rank": table["rank"].to_numpy(),
            "ranked": len(codes),
            "rank_published": table["published"].to_numpy(),
            "published_among": table["before"].to_numpy(),
            "change": table["change"].to_numpy(),
            **{
                end: ends[end].reindex(codes).astype("Int64").array
                for end in ("best_place", "worst_place")
            },
            **{
                index.value: rankable(survey, index)[edition].loc[codes].to_numpy()
                for index in WEIGHED
            },
        }
    )


def row_told(row: pd.Series) -> PlaceWithWeights:
    """One row of the picture in numbers."""
    before, rank = Rank(int(row["published_among"])), Rank(int(row["rank"]))
    return PlaceWithWeights(Iso3(str(row["iso3"])), before, rank)


def part(table: pd.DataFrame, focus: Iso3) -> pd.DataFrame:
    """The rows that are drawn, from most risen to most fallen: both ends and the focus country.

    Where these are few, those next to it in the published order are among them.
    """
    ordered = table.sort_values("change", ascending=False, kind="stable")
    risers = ordered[ordered["change"] > 0].head(SHOWN)
    fallers = ordered[ordered["change"] < 0].tail(SHOWN)
    shown = {focus, *risers["iso3"], *fallers["iso3"]}
    own = table.loc[table["iso3"] == focus, "published_among"].iloc[0]
    near = (table["published_among"] - own).abs().sort_values(kind="stable").index
    others = [code for code in table.loc[near, "iso3"] if code not in shown]
    shown |= set(others[: max(LEAST_ROWS - len(shown), 0)])
    return ordered[ordered["iso3"].isin(shown)].reset_index(drop=True)


def left_out(table: pd.DataFrame, rows: pd.DataFrame) -> tuple[MostMovedDrawn, ...]:
    """That some who move are not drawn; nothing where all are."""
    moved, drawn = (int((some["change"] != 0).sum()) for some in (table, rows))
    return (MostMovedDrawn(drawn, moved),) if drawn < moved else ()


def draw(
    rows: pd.DataFrame, told: list[PlaceWithWeights], selection: Selection, look: Look
) -> go.Figure:
    """A row per country: a thin line, a stroke from the ring to the dot, the change at the right."""
    tones = palette(look)
    names = [
        row.country if look.narrow and not fits(name, NAME_ROOM, SIZE) else name
        for row, name in zip(told, rows["country"].tolist(), strict=True)
    ]
    low = int(rows[["rank", "published_among", "best_place"]].min().min())
    high = int(rows[["rank", "published_among", "worst_place"]].max().max())
    air = max((high - low) * 0.03, 0.6)
    layout = base_layout(
        look,
        TOP + BOTTOM + ROW_HEIGHT * len(rows),
        xaxis=axis(
            look,
            range=[low - air, high + air],
            tickformat="d",
            tickvals=ticks(low, high, 5 if look.narrow else 10),
        ),
        yaxis=axis(
            look,
            range=[len(rows) - 0.5, -0.5],
            tickvals=list(range(len(rows))),
            ticktext=[
                f"<b>{name}</b> " if row.country == selection.focus else f"{name} "
                for row, name in zip(told, names, strict=True)
            ],
            tickfont={"color": tones.text, "size": SIZE},
            showgrid=False,
        ),
        margin={
            "l": int(max(text_width(name, SIZE, bold=True) for name in names)) + 16,
            "r": RIGHT,
            "t": TOP,
            "b": BOTTOM,
        },
    )
    figure = go.Figure(data=traces(rows, told, look), layout=layout)
    for place, change in enumerate(rows["change"].tolist()):
        figure.add_annotation(
            x=1,
            xref="paper",
            y=place,
            text=look.words.numbers.places(change),
            showarrow=False,
            xanchor="left",
            xshift=8,
            font={"size": SIZE, "color": tones.text},
        )
    return figure


def ticks(low: int, high: int, most: int) -> list[int]:
    """Ranks to mark on the axis: round ones, and the first place where it is in sight."""
    step = next(step for step in (1, 2, 5, 10, 20, 50) if (high - low) / step < most or step == 50)
    return [rank for rank in range(1, high + 1) if rank >= low and (rank % step == 0 or rank == 1)]


def traces(rows: pd.DataFrame, told: list[PlaceWithWeights], look: Look) -> list[go.Scatter]:
    """The lines of all rows, and the marks over them."""
    tones = palette(look)
    places = list(range(len(rows)))
    ends = [
        None if pd.isna(best) else (int(best), int(worst))
        for best, worst in zip(rows["best_place"], rows["worst_place"], strict=True)
    ]
    colours = [
        tones.rise if change > 0 else tones.fall if change < 0 else tones.quiet
        for change in rows["change"]
    ]
    common: dict[str, Any] = {
        "y": places,
        "mode": "markers",
        "customdata": [[row.country] for row in told],
        "text": [hover(row, span, look.words) for row, span in zip(told, ends, strict=True)],
        "hovertemplate": "%{text}<extra></extra>",
    }
    size = 7 if look.narrow else 9
    ring = {"size": size + 1, "color": tones.ground, "line": {"width": 1.5, "color": colours}}
    return [
        strokes([(place, *span) for place, span in enumerate(ends) if span], tones.reference, 1.5),
        *(
            strokes([(place, row.before, row.rank)], colour, 4)
            for place, (row, colour) in enumerate(zip(told, colours, strict=True))
            if row.before != row.rank
        ),
        go.Scatter(x=[row.before for row in told], marker=ring, **common),
        go.Scatter(x=[row.rank for row in told], marker={"size": size, "color": colours}, **common),
    ]


def strokes(lines: list[tuple[int, int, int]], colour: str, width: float) -> go.Scatter:
    """A level stroke for each: its row, where it begins and where it ends."""
    x: list[float | None] = []
    y: list[float | None] = []
    for place, start, end in lines:
        x += [start, end, None]
        y += [place, place, None]
    return go.Scatter(
        x=x, y=y, mode="lines", line={"color": colour, "width": width}, hoverinfo="skip"
    )
