"""Two editions side by side: one line per country from the first to the last."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.measures import level_of, unranked_level
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import reasons
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.compare.trajectory import (
    SHORT_NAME,
    editions_where,
    file_stem,
    find_title,
    nothing_to_show,
    standing_in_words,
)
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.lines import LABEL_HEIGHT, LETTER, value_range
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import compare as words
from dashboard.language.notices import NO_COUNTRIES
from dashboard.language.remarks import remark_notes
from dashboard.language.trajectory import changed_note, hollow_note, value_text
from dashboard.selection import Form, Measure, Selection
from dashboard.survey import Survey

PLACE = Place(
    "slope", "compare", ("countries", "index", "measure", "first", "last"), (("form", Form.SLOPE),)
)
HEIGHT = 520
FRAME = 56
"""What of the height is above and below the plot; it grows with the names beside it."""
TAKEN_OF = {Measure.RANK_CHANGE: Measure.RANK, Measure.SCORE_CHANGE: Measure.SCORE}
"""A slope shows a change by itself, so it draws what the change is taken of."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the countries that have a value in both editions.

    Raises:
        NothingToDraw: no country or only one edition is chosen, or no country has both values.
    """
    if not selection.countries:
        raise NothingToDraw(NO_COUNTRIES)
    if selection.first == selection.last:
        raise NothingToDraw(words.ONE_EDITION)
    measure = TAKEN_OF.get(selection.measure, selection.measure)
    years = (selection.first, selection.last)
    unranked, values = (
        table(survey, selection.index, measure).loc[list(selection.countries)][list(years)]
        for table in (unranked_level, level_of)
    )
    values = values.fillna(unranked)
    both = values.dropna()
    if both.empty:
        raise NothingToDraw(nothing_to_show(survey, selection, years))
    title = find_title(survey, selection, years)
    subtitle = words.slope_subtitle(selection, measure)
    gaps = editions_where(values.isna())
    hollow = unranked.loc[both.index].notna()
    notes = (
        words.left_out(survey, reasons(survey, selection.index, gaps)),
        hollow_note(survey, editions_where(hollow)),
        *remark_notes(survey, remarks(survey, [selection.index], years, selection.countries)),
        changed_note(breaks_between(survey, selection.index, *years)),
    )
    parts = [
        words.ends_in_words(survey, str(code), row[years[0]], row[years[1]], selection, measure)
        for code, row in both.iterrows()
    ]
    table = values.stack(future_stack=True).rename(measure.value).reset_index()
    table.columns = ["iso3", "edition", measure.value]
    table.insert(1, "country", table["iso3"].map(survey.labels))
    table["standing"] = [
        standing_in_words(survey, selection.index, code, int(year))
        for code, year in zip(table["iso3"], table["edition"], strict=True)
    ]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, both, hollow, measure),
        table=table,
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative("Slope chart", title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"slope_{file_stem(selection)}",
    )


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
        survey: knows the names.
        selection: gives the colours.
        look: light or dark, wide or narrow.
        both: the values in the two editions.
        hollow: which of them belong to a member that was not assessed.
        measure: what the values are.
    """
    tones, given = palette(look), colours(selection.countries, palette(look))
    span = value_range(measure, both.to_numpy().ravel().tolist())
    height = max(HEIGHT, len(both) * LABEL_HEIGHT + FRAME)
    gap = (span[1] - span[0]) * LABEL_HEIGHT / (height - FRAME)
    codes = [str(code) for code in both.index]
    traces = [
        go.Scatter(
            x=[0, 1],
            y=both.loc[code].tolist(),
            mode="lines+markers",
            name=survey.labels[code],
            line={"color": given[code][0], "width": 2.5, "dash": given[code][1]},
            marker={
                "size": 8,
                "color": given[code][0],
                "symbol": ["circle-open" if open else "circle" for open in hollow.loc[code]],
            },
            cliponaxis=False,
            hovertemplate=f"<b>{survey.labels[code]}</b><br>%{{text}}<extra></extra>",
            text=[
                f"{year}: {value_text(both.at[code, year], measure, look.language)}"
                f", {standing_in_words(survey, selection.index, code, year)}"
                for year in both.columns
            ],
        )
        for code in codes
    ]
    texts = {
        code: [
            f"{shortened(survey, code, look)} {value_text(both.at[code, year], measure, look.language)}"
            for year in both.columns
        ]
        for code in codes
    }
    room = int(max(len(text) for pair in texts.values() for text in pair) * LETTER) + 16
    layout = base_layout(
        look,
        height,
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
        margin={"l": room, "r": room, "t": 40, "b": 16},
    )
    figure = go.Figure(data=traces, layout=layout)
    for side, year in enumerate(both.columns):
        places = spread(both[year].tolist(), gap, *span)
        for code, place in zip(codes, places, strict=True):
            figure.add_annotation(
                x=side,
                y=place,
                xref="x",
                yref="y",
                text=texts[code][side],
                showarrow=False,
                xanchor="left" if side else "right",
                xshift=9 if side else -9,
                font={"color": given[code][0], "size": 14},
            )
    return figure


def shortened(survey: Survey, code: str, look: Look) -> str:
    """A country's name, or its code where a phone has no room for the name."""
    name = survey.labels[code]
    return code if look.narrow and len(name) > SHORT_NAME - 2 else name
