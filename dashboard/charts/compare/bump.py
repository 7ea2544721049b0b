"""The order of the countries chosen, edition by edition."""

from math import isnan

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.excerpt import editions_of, number_at, row_of, with_gaps
from dashboard.analysis.ranking.ranks import ranks
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.compare.comparison import short_name, who
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.ends import LABEL_HEIGHT, End, Names
from dashboard.charts.kit.lines import editions_axis, x_range
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import (
    Absence,
    PlacesShared,
    Shown,
    method_changes,
    recorded,
    without_value,
)
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.order import OrderShown, RanksAtEnds, order_moved
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.order import END_LABEL, point_hover
from dashboard.selection import Form, Measure, Selection, editions_between
from dashboard.survey import Edition, Index, Iso3, Rank, Survey

PLACE = Place("bump", "compare", ("countries", "index", "first", "last"), (("form", Form.BUMP),))
ROW = 40
"""The height of one place, in pixels."""
LEFT, TOP, BOTTOM = 36, 16, 32


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the place of every country among those chosen, over the editions.

    Equal scores share the better place; a country joins where it is first ranked and leaves a gap
    where it is not.

    Raises:
        NothingToDraw: fewer than two countries or editions are chosen, or fewer than two ranked.
    """
    codes, index, years = find_editions(survey, selection)
    first, last = selection.first, selection.last
    world = ranks(survey, index).loc[codes][years]
    order = world.rank(method="min")
    if int(order.notna().any(axis="columns").sum()) < 2:
        raise NothingToDraw(SelectionLacks(Missing.SECOND_RANKED))
    finding = order_moved(survey, selection.countries, index, first, last)
    measure = OrderShown(len(codes), index, first, last)
    absent = world.index[world[[first, last]].isna().any(axis="columns")]
    lines = [
        RanksAtEnds(code, first, last, *(rank_in(world, code, year) for year in (first, last)))
        for code in codes
    ]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, selection, look, order, world)),
        table=tabulate(look, order, world),
        finding=finding,
        measure=measure,
        caveats=(
            PlacesShared(),
            *without_value(
                survey,
                index,
                {Iso3(str(code)): (first, last) for code in absent},
                Absence.NOT_COMPARED,
            ),
            *recorded(survey, [index], years, codes),
            *method_changes(survey, index, first, last, Shown.BOTH, marked=False),
        ),
        outline=(Drawn(Kind.BUMP), finding, measure, *lines),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"order_{selection.index}-{Measure.RANK}_{who(selection)}",
    )


def find_editions(survey: Survey, selection: Selection) -> tuple[list[Iso3], Index, list[Edition]]:
    """The countries, the index and the editions of an order.

    Raises:
        NothingToDraw: fewer than two countries or editions are chosen.
    """
    if not selection.countries:
        raise NothingToDraw(SelectionLacks(Missing.COUNTRIES))
    if len(selection.countries) < 2:
        raise NothingToDraw(SelectionLacks(Missing.SECOND_COUNTRY))
    if selection.first == selection.last:
        raise NothingToDraw(SelectionLacks(Missing.SECOND_EDITION))
    return (
        list(selection.countries),
        selection.index,
        list(editions_between(survey, selection)),
    )


def rank_in(world: pd.DataFrame, code: Iso3, edition: Edition) -> Rank | None:
    """A country's rank in an edition; None where it has none."""
    rank = number_at(world, code, edition)
    return None if isnan(rank) else Rank(int(rank))


def tabulate(look: Look, order: pd.DataFrame, world: pd.DataFrame) -> pd.DataFrame:
    """The data shown: a row per country and edition in which it was ranked."""
    table = order.stack().dropna().reset_index()
    table.columns = ["iso3", "edition", "place"]
    table = table.astype({"place": int})
    table.insert(1, "country", table["iso3"].map(look.words.country))
    table["rank"] = [
        int(number_at(world, code, year))
        for code, year in zip(table["iso3"], table["edition"], strict=True)
    ]
    return table


def draw(
    survey: Survey, selection: Selection, look: Look, order: pd.DataFrame, world: pd.DataFrame
) -> go.Figure:
    """One line per country through its places."""
    given = colours(selection.countries, palette(look))
    years = editions_of(order)
    last_place = int(order.max().max())
    traces, ends = [], []
    for code in selection.countries:
        row = row_of(order, code)
        known = row.dropna()
        if known.empty:
            continue
        hovers = [
            "" if rank is None else point_hover(code, year, rank, look.words)
            for year in years
            for rank in (rank_in(world, code, year),)
        ]
        traces.append(line(code, row, given[code], hovers, look))
        text = look.words.text(END_LABEL, place=int(known.iloc[-1]), name=short_name(code, look))
        ends.append(
            End(
                int(known.index[-1]),
                float(known.iloc[-1]),
                text,
                given[code][0],
                code == selection.countries[0],
            )
        )
    # Countries that share a place share its row, and their names need more than one.
    plot_height = max(last_place * ROW, 4 * ROW, len(ends) * LABEL_HEIGHT) + 22
    span = (0.4, last_place + 0.6)
    names = Names(ends, span, plot_height, x_range(years)[1], look.narrow)
    layout = base_layout(
        look,
        plot_height + TOP + BOTTOM,
        xaxis=editions_axis(look, years, LEFT + names.room),
        yaxis=axis(
            look,
            range=[span[1], span[0]],
            tickvals=list(range(1, last_place + 1)),
            ticklabelstandoff=8,
            showgrid=False,
        ),
        annotations=names.annotations,
        shapes=names.shapes,
        margin={"l": LEFT, "t": TOP, "b": BOTTOM, "r": names.room},
    )
    return go.Figure(data=traces, layout=layout)


def line(
    code: Iso3, row: pd.Series, given: tuple[str, str], hovers: list[str], look: Look
) -> go.Scatter:
    """One country's line.

    Args:
        code: the country.
        row: its places by edition; NaN where it has none.
        given: its colour and its stroke.
        hovers: what each point tells.
        look: decides the ground and the size of the points.
    """
    colour, stroke = given
    return go.Scatter(
        x=list(row.index),
        y=[None if place is None else int(place) for place in with_gaps(row)],
        mode="lines+markers",
        name=look.words.country(code),
        line={"color": colour, "width": 3, "dash": stroke, "shape": "linear"},
        marker={
            "size": 8 if look.narrow else 13,
            "color": colour,
            "line": {"color": palette(look).ground, "width": 1 if look.narrow else 2},
        },
        cliponaxis=False,
        text=hovers,
        hovertemplate="%{text}<extra></extra>",
    )
