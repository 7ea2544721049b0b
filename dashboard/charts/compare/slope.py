"""Two editions side by side: one line per country from the first to the last."""

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.excerpt import editions_of, number_at, row_of
from dashboard.analysis.ranking.measures import level_of, unranked_level
from dashboard.analysis.ranking.standing import standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.compare.comparison import (
    editions_where,
    file_stem,
    line_hovers,
    nothing_to_show,
    short_name,
)
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.ends import LABEL_HEIGHT, End, Names
from dashboard.charts.kit.lines import value_range
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.caveats import (
    Absence,
    RanksCounted,
    Shown,
    kept_unranked,
    method_changes,
    recorded,
    without_value,
)
from dashboard.findings.comparison import Value, headline, leads, unit_of
from dashboard.findings.lines import LineDrawn, SlopeShown
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.lines import end_label
from dashboard.selection import Form, Measure, Selection
from dashboard.survey import Edition, Iso3, Survey

PLACE = Place(
    "slope", "compare", ("countries", "index", "measure", "first", "last"), (("form", Form.SLOPE),)
)
HEIGHT = 484
TOP, BOTTOM = 40, 16
"""What of the height is above and below the plot; it grows with the names beside it."""
NAME_ROOMS = (60, 0)
"""The pixels a phone has beside the picture for a country's name, the first that leaves it room."""
LEAST_PLOT = 90
"""The width that the names are to leave the lines, in pixels."""
TAKEN_OF = {Measure.RANK_CHANGE: Measure.RANK, Measure.SCORE_CHANGE: Measure.SCORE}
"""A slope shows a change by itself, so it draws what the change is taken of."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the countries that have a value in both editions.

    Where none has one in the first, they are drawn from the next in which any has.

    Raises:
        NothingToDraw: no country or only one edition is chosen, or no country has both values.
    """
    if not selection.countries:
        raise NothingToDraw(SelectionLacks(Missing.COUNTRIES))
    if selection.first == selection.last:
        raise NothingToDraw(SelectionLacks(Missing.SECOND_EDITION))
    index, measure = selection.index, TAKEN_OF.get(selection.measure, selection.measure)
    asked = (selection.first, selection.last)
    unranked, ranked = (
        table(survey, index, measure).loc[list(selection.countries)]
        for table in (unranked_level, level_of)
    )
    first = start(ranked.fillna(unranked), *asked)
    if first is None:
        raise NothingToDraw(nothing_to_show(survey, selection, asked))
    years = (first, selection.last)
    before = {
        code: [year for year in survey.years if selection.first <= year < first]
        for code in selection.countries
    }
    values = ranked.fillna(unranked)[list(years)]
    both, unranked = values.dropna(), unranked[list(years)]
    case = survey, selection.countries, index, unit_of(measure), years
    finding, shown = headline(*case), SlopeShown(measure, index, *years)
    of_scores = unit_of(measure) is Measure.SCORE
    hollow = unranked.loc[both.index].notna()
    gaps = editions_where(values.isna())
    lines = [
        LineDrawn(Iso3(str(code)), *years, *(Value(measure, float(row[year])) for year in years))
        for code, row in both.iterrows()
    ]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, selection, look, both, hollow, measure)),
        table=tabulate(survey, selection, look, values, measure),
        finding=finding,
        measure=shown,
        caveats=(
            *leads(*case),
            *without_value(survey, index, before, Absence.COUNTED_LATER),
            *without_value(survey, index, gaps, Absence.LEFT_OUT),
            *kept_unranked(editions_where(hollow)),
            *recorded(survey, [index], years, selection.countries),
            *method_changes(
                survey, index, *years, Shown.SCORES if of_scores else Shown.RANKS, marked=False
            ),
            *(() if of_scores else (RanksCounted(index),)),
        ),
        outline=(Drawn(Kind.SLOPE), finding, shown, *lines),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"slope_{file_stem(replace(selection, first=first))}",
    )


def start(values: pd.DataFrame, first: Edition, last: Edition) -> Edition | None:
    """The earliest edition of a period in which any country has a value, of those with one at its end.

    Args:
        values: `iso3` by `edition`; NaN where there is none.
        first, last: the editions asked for.

    Returns:
        The edition; None where there is none before the last.
    """
    at_end = values[values[last].notna()]
    return next(
        (
            Edition(year)
            for year in map(int, list(values.columns))
            if first <= year < last and at_end[year].notna().any()
        ),
        None,
    )


def tabulate(
    survey: Survey, selection: Selection, look: Look, values: pd.DataFrame, measure: Measure
) -> pd.DataFrame:
    """The data shown: a row per country and edition."""
    table = values.stack(future_stack=True).reset_index()
    table.columns = ["iso3", "edition", measure.value]
    table.insert(1, "country", table["iso3"].map(look.words.country))
    table["standing"] = [
        standing(survey, selection.index, code, Edition(int(year))).value
        for code, year in zip(table["iso3"], table["edition"], strict=True)
    ]
    return table


def draw(
    survey: Survey,
    selection: Selection,
    look: Look,
    both: pd.DataFrame,
    hollow: pd.DataFrame,
    measure: Measure,
) -> go.Figure:
    """Lines between two upright axes, names and values at both ends.

    Args:
        survey: the figures.
        selection: gives the colours.
        look: light or dark, wide or narrow, and in which language.
        both: the values in the two editions.
        hollow: which of them belong to a member that was not assessed.
        measure: what the values are.
    """
    tones = palette(look)
    span = value_range(measure, both.to_numpy().ravel().tolist())
    plot_height = max(HEIGHT - TOP - BOTTOM, len(both) * LABEL_HEIGHT)
    left, right = names_beside(selection, look, both, measure, (span, plot_height))
    layout = base_layout(
        look,
        plot_height + TOP + BOTTOM,
        xaxis=axis(
            look,
            tickvals=[0, 1],
            ticktext=[f"<b>{year}</b>" for year in both.columns],
            range=[0, 1],
            side="top",
            gridcolor=tones.reference,
        ),
        yaxis=axis(
            look,
            range=list(reversed(span)) if measure is Measure.RANK else list(span),
            showgrid=False,
            showticklabels=False,
        ),
        annotations=[*left.annotations, *right.annotations],
        shapes=[*left.shapes, *right.shapes],
        margin={"l": left.room, "r": right.room, "t": TOP, "b": BOTTOM},
    )
    traces = lines(survey, selection, look, both, hollow, measure)
    return go.Figure(data=traces, layout=layout)


def names_beside(
    selection: Selection,
    look: Look,
    both: pd.DataFrame,
    measure: Measure,
    plot: tuple[tuple[float, float], float],
) -> tuple[Names, Names]:
    """The names with their values at either side; on a phone codes where names leave no room.

    Args:
        selection, look, both, measure: see `draw`.
        plot: the least and greatest value of the axis, and the height of the plot in pixels.
    """
    given = colours(selection.countries, palette(look))
    for room in NAME_ROOMS:
        left, right = (
            Names(
                [
                    End(side, number_at(both, code, edition), text, given[code][0])
                    for code, text in end_texts(both, edition, measure, look, room).items()
                ],
                *plot,
                edge=side,
                narrow=look.narrow,
                right=bool(side),
            )
            for side, edition in enumerate(editions_of(both))
        )
        if least_width(look) - left.room - right.room >= LEAST_PLOT:
            break
    return left, right


def lines(
    survey: Survey,
    selection: Selection,
    look: Look,
    both: pd.DataFrame,
    hollow: pd.DataFrame,
    measure: Measure,
) -> list[go.Scatter]:
    """One line per country between the axes; for what is given see `draw`."""
    given, found = colours(selection.countries, palette(look)), []
    for code in (Iso3(str(iso3)) for iso3 in both.index):
        (colour, stroke), row = given[code], row_of(both, code)
        found.append(
            go.Scatter(
                x=[0, 1],
                y=row.tolist(),
                mode="lines+markers",
                name=look.words.country(code),
                line={"color": colour, "width": 2.5, "dash": stroke},
                marker={
                    "size": 8,
                    "color": colour,
                    "symbol": [
                        "circle-open" if open else "circle" for open in row_of(hollow, code)
                    ],
                },
                cliponaxis=False,
                hovertemplate="%{text}<extra></extra>",
                text=line_hovers(survey, selection.index, measure, code, row, look),
            )
        )
    return found


def end_texts(
    both: pd.DataFrame, edition: Edition, measure: Measure, look: Look, room: float
) -> dict[Iso3, str]:
    """The names with their values in one edition; on a phone codes of those wider than the room."""
    return {
        code: end_label(
            short_name(code, look, room),
            Value(measure, number_at(both, code, edition)),
            look.words,
        )
        for code in (Iso3(str(iso3)) for iso3 in both.index)
    }
