"""Who is like us: the component profiles of a country and its nearest peers."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.likeness.peers import Peers, peers
from dashboard.analysis.ranking.ranks import ranked_count
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.text import fits, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.caveats import recorded
from dashboard.findings.likeness import (
    LikenessMethod,
    OwnScoresDotted,
    PeerScores,
    PeersNamed,
    ProfilesShown,
    likeness_found,
    no_peers,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.sources import Publisher
from dashboard.language.likeness import hover
from dashboard.selection import Likeness, Selection
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Rank, Score, Survey

PLACE = Place("likeness", "peers", ("focus", "likeness", "last"))
ROW_HEIGHT = 34
TOP, BOTTOM, RIGHT = 30, 34, 56
HEADING = 38
"""What a component's letters need of the width, in pixels."""
NAME_ROOM = 110
"""So many pixels a name has on a phone; a wider one gives way to the code."""
SYMBOLS = {Index.OSI: "circle", Index.HCI: "diamond", Index.TII: "square"}


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the focus country and its peers in the last edition selected.

    Raises:
        NothingToDraw: no peers can be named.
    """
    code, edition = selection.focus, selection.last
    found = peers(survey, code, edition, selection.likeness)
    if not found.peers:
        raise NothingToDraw(no_peers(found))
    table = tabulate(survey, found, look)
    rows = [row_told(row) for _, row in table.iterrows()]
    finding = likeness_found(found, rows[0].rank)
    measure = ProfilesShown(edition, found.likeness)
    from_bank = found.likeness in (Likeness.INCOME, Likeness.SIZE)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(table, look)),
        table=table,
        finding=finding,
        measure=measure,
        caveats=(
            LikenessMethod(found.likeness),
            PeersNamed(len(found.peers), found.of),
            OwnScoresDotted(code),
            *recorded(survey, (Index.EGDI, *COMPONENTS), [edition], (code, *found.codes)),
        ),
        outline=(Drawn(Kind.DOTS), finding, measure, *rows),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_peers-by-{found.likeness}_{edition}",
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK)
        if from_bank
        else (Publisher.UNITED_NATIONS,),
    )


def row_told(row: pd.Series) -> PeerScores:
    """One row of the picture in numbers."""
    scores = tuple(
        (index, Score(float(row[index]))) for index in COMPONENTS if pd.notna(row[index])
    )
    return PeerScores(Iso3(str(row["iso3"])), Rank(int(row["rank"])), scores)


def tabulate(survey: Survey, found: Peers, look: Look) -> pd.DataFrame:
    """The country and its peers, nearest first."""
    codes = [found.iso3, *found.codes]
    value = {Likeness.INCOME: "gdp_per_capita", Likeness.SIZE: "population"}.get(found.likeness)
    table = pd.DataFrame(
        {
            "edition": found.edition,
            "iso3": codes,
            "country": [look.words.country(code) for code in codes],
            "likeness": found.likeness.value,
            "distance": [0.0, *(peer.distance for peer in found.peers)],
            "rank": survey.published_rank.loc[codes, found.edition].astype(int).to_numpy(),
            "ranked": int(ranked_count(survey, Index.EGDI)[found.edition]),
            **{
                index.value: survey.score(index).loc[codes, found.edition].to_numpy()
                for index in (Index.EGDI, *COMPONENTS)
            },
        }
    )
    if value:
        table[value] = [found.value, *(peer.value for peer in found.peers)]
    return table


def tones_of(look: Look) -> dict[Index, str]:
    """The colour of every component, as in the ranks of one country."""
    return dict(zip(COMPONENTS, palette(look).series, strict=False))


def draw(table: pd.DataFrame, look: Look) -> go.Figure:
    """A row per country with three dots; the country's own joined and carried down as guides."""
    tones = palette(look)
    shown = table[list(COMPONENTS)].to_numpy(float)
    shown = shown[~pd.isna(shown)]
    air = 0.04
    low, high = (shown.min() - air, shown.max() + air) if len(shown) else (0.0, 1.0)
    names = [
        code if look.narrow and not fits(name, NAME_ROOM) else name
        for code, name in zip(table["iso3"].tolist(), table["country"].tolist(), strict=True)
    ]
    left = int(max(text_width(name, bold=True) for name in names)) + 16
    layout = base_layout(
        look,
        TOP + BOTTOM + ROW_HEIGHT * len(table),
        xaxis=axis(
            look,
            range=[low, high],
            tickformat=".1f",
            dtick=0.2 if look.narrow and high - low > 0.5 else 0.1,
        ),
        yaxis=axis(
            look,
            range=[len(table) - 0.5, -0.5],
            tickvals=list(range(len(table))),
            ticktext=[
                f"{name} " if place else f"<b>{name}</b> " for place, name in enumerate(names)
            ],
            tickfont={"color": tones.text, "size": 14},
            showgrid=False,
        ),
        margin={
            "l": left,
            "r": RIGHT,
            "t": TOP,
            "b": BOTTOM,
        },
    )
    figure = go.Figure(data=traces(table, look), layout=layout)
    labels = (*headings(table.iloc[0], (low, high), left, look), *ranks_at_right(table, look))
    return figure.update_layout(annotations=labels)


def traces(table: pd.DataFrame, look: Look) -> list[go.Scatter]:
    """The guides, a thin line through every row's scores, and the dots."""
    own, quiet = table.iloc[0], palette(look).context
    found: list[go.Scatter] = []
    for index, tone in tones_of(look).items():
        if pd.notna(own[index]):
            found.append(
                go.Scatter(
                    x=[own[index]] * 2,
                    y=[0, len(table) - 0.5],
                    mode="lines",
                    line={"color": tone, "width": 1, "dash": "dot"},
                    hoverinfo="skip",
                )
            )
    spans: tuple[list[float | None], list[float | None]] = ([], [])
    for place, (_, row) in enumerate(table.iterrows()):
        values = [row[index] for index in COMPONENTS if pd.notna(row[index])]
        if values:
            spans[0].extend([min(values), max(values), None])
            spans[1].extend([place, place, None])
    found.append(
        go.Scatter(
            x=spans[0],
            y=spans[1],
            mode="lines",
            line={"color": quiet, "width": 2},
            hoverinfo="skip",
        )
    )
    found += [dots(table, index, tone, look) for index, tone in tones_of(look).items()]
    return found


def dots(table: pd.DataFrame, index: Index, tone: str, look: Look) -> go.Scatter:
    """One component's dots, the country's own larger."""
    rows = table[table[index].notna()]
    return go.Scatter(
        x=rows[index].tolist(),
        y=rows.index.tolist(),
        mode="markers",
        name=look.words.index(index),
        marker={
            "color": tone,
            "symbol": SYMBOLS[index],
            "opacity": 1,
            "line": {"color": palette(look).ground, "width": 1},
            "size": [15 if place == 0 else 11 for place in rows.index],
        },
        customdata=[[code] for code in rows["iso3"]],
        text=[
            hover(
                Iso3(str(row["iso3"])),
                index,
                Score(float(row[index])),
                Edition(int(row["edition"])),
                look.words,
            )
            for _, row in rows.iterrows()
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def headings(
    own: pd.Series, span: tuple[float, float], left: int, look: Look
) -> list[dict[str, Any]]:
    """The components' letters over the country's own dots, moved apart where they would meet.

    Args:
        own: the country's scores.
        span: the least and greatest score of the axis.
        left: the margin at the left, in pixels.
        look: decides words, colours and the least width.
    """
    known = [index for index in COMPONENTS if pd.notna(own[index])]
    low, high = span
    gap = (high - low) * HEADING / (least_width(look) - left - RIGHT)
    places = spread([float(own[index]) for index in known], gap, low + gap / 2, high - gap / 2)
    return [
        {
            "x": place,
            "y": 1,
            "yref": "paper",
            "yanchor": "bottom",
            "text": f"<b>{look.words.index(index)}</b>",
            "font": {"color": tones_of(look)[index], "size": 14},
            "showarrow": False,
        }
        for index, place in zip(known, places, strict=True)
    ]


def ranks_at_right(table: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """The EGDI rank of every row at the right."""
    tones = palette(look)
    return [
        {
            "xref": "paper",
            "x": 1,
            "xanchor": "right",
            "xshift": RIGHT - 4,
            "y": place,
            "text": look.words.numbers.ordinal(row["rank"]),
            "font": {"color": tones.quiet if place else tones.text, "size": 13},
            "showarrow": False,
        }
        for place, (_, row) in enumerate(table.iterrows())
    ]
