"""The order of the countries chosen, edition by edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.ranks import ranks
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import reasons
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.compare.trajectory import SHORT_NAME, file_stem
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.lines import (
    End,
    editions_axis,
    end_labels,
    label_room,
    x_range,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import compare as words
from dashboard.language.notices import NO_COUNTRIES
from dashboard.language.remarks import remark_notes
from dashboard.language.trajectory import changed_note
from dashboard.selection import Form, Measure, Selection, editions_between
from dashboard.survey import Survey

PLACE = Place("bump", "compare", ("countries", "index", "first", "last"), (("form", Form.BUMP),))
ROW = 40
"""The height of one place, in pixels."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the place of every country among those chosen, over the editions.

    Equal ranks share the better place; a country joins where it is first ranked and leaves a gap
    where it is not.

    Raises:
        NothingToDraw: fewer than two countries or editions are chosen, or fewer than two ranked.
    """
    if not selection.countries:
        raise NothingToDraw(NO_COUNTRIES)
    if len(selection.countries) < 2:
        raise NothingToDraw(words.ONE_COUNTRY)
    if selection.first == selection.last:
        raise NothingToDraw(words.ONE_EDITION)
    years = list(editions_between(survey, selection))
    world = ranks(survey, selection.index).loc[list(selection.countries), years]
    order = world.rank(method="min")
    if int(order.notna().any(axis="columns").sum()) < 2:
        raise NothingToDraw(words.ONE_COUNTRY)
    both = world.loc[world[[selection.first, selection.last]].notna().all(axis="columns")]
    ends = both[[selection.first, selection.last]].rank(method="min")
    places = {
        str(code): (int(row[selection.first]), int(row[selection.last]))
        for code, row in ends.iterrows()
    }
    title = words.order_title(survey, selection, places)
    subtitle = words.order_subtitle(selection, len(selection.countries))
    absent = [code for code in selection.countries if code not in both.index]
    parts = [
        words.ends_in_words(
            survey,
            code,
            world.at[code, years[0]],
            world.at[code, years[-1]],
            selection,
            Measure.RANK,
        )
        for code in selection.countries
    ]
    table = order.stack().dropna().rename("place").reset_index().astype({"place": int})
    table.columns = ["iso3", "edition", "place"]
    table.insert(1, "country", table["iso3"].map(survey.labels))
    table["rank"] = [
        int(world.at[code, year])
        for code, year in zip(table["iso3"], table["edition"], strict=True)
    ]
    notes = (
        words.SHARED,
        words.left_out(
            survey,
            reasons(
                survey, selection.index, dict.fromkeys(absent, (selection.first, selection.last))
            ),
            "Not in the headline",
        ),
        *remark_notes(survey, remarks(survey, [selection.index], years, selection.countries)),
        changed_note(breaks_between(survey, selection.index, years[0], years[-1])),
    )
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, order, world),
        table=table,
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative("Bump chart", title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"order_{file_stem(selection)}",
    )


def draw(
    survey: Survey, selection: Selection, look: Look, order: pd.DataFrame, world: pd.DataFrame
) -> go.Figure:
    """One line per country through its places."""
    tones, given = palette(look), colours(selection.countries, palette(look))
    years = [int(year) for year in order.columns]
    last_place = int(order.max().max())
    traces, ends = [], []
    for code in selection.countries:
        row = order.loc[code]
        known = row.dropna()
        if known.empty:
            continue
        colour, stroke = given[code]
        name = survey.labels[code]
        traces.append(
            go.Scatter(
                x=years,
                y=[None if pd.isna(place) else int(place) for place in row],
                mode="lines+markers",
                name=name,
                line={"color": colour, "width": 3, "dash": stroke, "shape": "linear"},
                marker={
                    "size": 8 if look.narrow else 13,
                    "color": colour,
                    "line": {"color": tones.ground, "width": 1 if look.narrow else 2},
                },
                cliponaxis=False,
                text=[
                    ""
                    if pd.isna(world.at[code, year])
                    else f"<b>{name}</b>, {year}<br>rank {int(world.at[code, year])}"
                    for year in years
                ],
                hovertemplate="%{text}<extra></extra>",
            )
        )
        short = code if look.narrow and len(name) > SHORT_NAME else name
        text = words.place_text(int(known.iloc[-1]), short)
        ends.append(
            End(
                int(known.index[-1]),
                float(known.iloc[-1]),
                text,
                colour,
                code == selection.countries[0],
            )
        )
    height = max(last_place, 4) * ROW + 70
    span = (0.4, last_place + 0.6)
    layout = base_layout(
        look,
        height,
        xaxis=editions_axis(look, years),
        yaxis=axis(
            look,
            range=[span[1], span[0]],
            tickvals=list(range(1, last_place + 1)),
            ticklabelstandoff=8,
            showgrid=False,
        ),
        margin={"l": 36, "t": 16, "b": 32, "r": label_room(ends)},
    )
    figure = go.Figure(data=traces, layout=layout)
    for label in end_labels(ends, span, x_range(years)[1], height - 48):
        figure.add_annotation(label)
    return figure
