"""The three components of EGDI country by country, in one edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.standing import standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.text import text_width
from dashboard.charts.look import Look, Palette, least_width, palette
from dashboard.findings.caveats import Absence, kept_unranked, recorded, without_value
from dashboard.findings.components import (
    ComponentsOf,
    ComponentsShown,
    NoComponents,
    furthest_apart,
)
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.components import hover
from dashboard.selection import Form, Selection
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Score, Survey

PLACE = Place("components", "compare", ("countries", "last"), (("form", Form.DOTS),))
ROW, RIGHT = 34, 16
HEADING = 38
"""What an index's letters need of the width, in pixels."""
SYMBOLS = ("circle", "diamond", "square")
"""One per component."""
HIGHEST = 1.02
"""Where the axis ends, a little above the highest possible score."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws three dots per country, the best placed country on top, those not assessed last.

    Raises:
        NothingToDraw: no country is chosen, or none has a component in the edition.
    """
    if not selection.countries:
        raise NothingToDraw(SelectionLacks(Missing.COUNTRIES))
    edition = selection.last
    rows = pd.DataFrame({index: survey.score(index)[edition] for index in Index})
    rows = rows.loc[list(selection.countries)]
    known = rows.dropna(how="all", subset=list(COMPONENTS))
    known = known.sort_values("egdi", na_position="first")
    absent = [code for code in selection.countries if code not in known.index]
    why = without_value(survey, Index.EGDI, dict.fromkeys(absent, (edition,)), Absence.LEFT_OUT)
    if known.empty:
        raise NothingToDraw(NoComponents(why))
    scores = {
        Iso3(str(code)): {
            part: Score(float(row[part])) for part in COMPONENTS if pd.notna(row[part])
        }
        for code, row in known.iterrows()
    }
    hollow = [code for code in scores if not survey.assessed.at[code, edition]]
    ranked = {code: parts for code, parts in scores.items() if code not in hollow}
    finding, measure = furthest_apart(ranked, edition), ComponentsShown(edition)
    lines = [ComponentsOf(code, tuple(parts.items())) for code, parts in reversed(scores.items())]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(look, known, hollow)),
        table=tabulate(survey, look, known, edition),
        finding=finding,
        measure=measure,
        caveats=(
            *why,
            *kept_unranked({code: [edition] for code in hollow}),
            *recorded(survey, (Index.EGDI, *COMPONENTS), [edition], scores),
        ),
        outline=(Drawn(Kind.DOTS), finding, measure, *lines),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"components_{'-'.join(list(selection.countries)[:6])}_{edition}",
    )


def tabulate(survey: Survey, look: Look, known: pd.DataFrame, edition: Edition) -> pd.DataFrame:
    """The data shown: a row per country, the best placed first."""
    table = known[::-1].reset_index(names="iso3")
    table.insert(0, "edition", edition)
    table.insert(2, "country", table["iso3"].map(look.words.country))
    table["standing"] = [
        standing(survey, Index.EGDI, code, edition).value for code in table["iso3"]
    ]
    return table


def draw(look: Look, rows: pd.DataFrame, hollow: list[Iso3]) -> go.Figure:
    """A line per country between its least and greatest component, a dot for each.

    Args:
        look: light or dark, wide or narrow, and in which language.
        rows: the scores, a row per country from the bottom up.
        hollow: the countries that were not assessed.
    """
    tones = palette(look)
    names = [look.words.country(str(code)) for code in rows.index]
    left = int(max(map(text_width, names))) + 12
    places = list(range(len(rows)))
    parts = rows[list(COMPONENTS)]
    low = max(0.0, float(parts.min().min()) - 0.05)
    traces = [span_trace(parts, tones)]
    traces += [dots_trace(look, parts, part, hollow) for part in COMPONENTS]
    layout = base_layout(
        look,
        len(rows) * ROW + 90,
        xaxis=axis(look, range=[low, HIGHEST], tickformat=".1f", dtick=0.2 if low < 0.5 else 0.1),
        yaxis=axis(
            look,
            tickvals=places,
            ticktext=names,
            range=[-0.6, len(rows) - 0.2],
            showgrid=False,
            tickfont={"color": tones.text, "size": 14},
        ),
        margin={"l": left, "r": RIGHT, "t": 28, "b": 32},
    )
    figure = go.Figure(data=traces, layout=layout)
    upper = parts.iloc[-1]
    top = {part: float(upper[part]) for part in COMPONENTS if pd.notna(upper[part])}
    room = (HIGHEST - low) * HEADING / (least_width(look) - left - RIGHT)
    spots = spread(list(top.values()), room, low, HIGHEST)
    for part, spot in zip(top, spots, strict=True):
        figure.add_annotation(
            x=spot,
            y=1,
            xref="x",
            yref="paper",
            yanchor="bottom",
            showarrow=False,
            text=f"<b>{look.words.index(part)}</b>",
            font={"color": tones.series[COMPONENTS.index(part)], "size": 14},
        )
    return figure


def span_trace(parts: pd.DataFrame, tones: Palette) -> go.Scatter:
    """The line between the least and the greatest component of every country."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for place, (_, row) in enumerate(parts.iterrows()):
        xs += [float(row.min()), float(row.max()), None]
        ys += [place, place, None]
    line = {"color": tones.context, "width": 5}
    return go.Scatter(x=xs, y=ys, mode="lines", line=line, hoverinfo="skip", name="span")


def dots_trace(look: Look, parts: pd.DataFrame, part: Index, hollow: list[Iso3]) -> go.Scatter:
    """The dots of one component; those of members not assessed are hollow."""
    number = COMPONENTS.index(part)
    values = [None if pd.isna(value) else Score(float(value)) for value in parts[part]]
    return go.Scatter(
        x=values,
        y=list(range(len(parts))),
        mode="markers",
        name=look.words.index(part),
        marker={
            "size": 13,
            "color": palette(look).series[number],
            "symbol": [
                f"{SYMBOLS[number]}-open" if code in hollow else SYMBOLS[number]
                for code in parts.index
            ],
        },
        text=[
            "" if value is None else hover(Iso3(str(code)), part, value, look.words)
            for code, value in zip(parts.index, values, strict=True)
        ],
        hovertemplate="%{text}<extra></extra>",
    )
