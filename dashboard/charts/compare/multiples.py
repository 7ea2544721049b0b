"""Countries one by one: a panel each, the others chosen in grey behind."""

from math import ceil

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.ranks import ranked_count
from dashboard.charts.chart import Chart, Place, axis, base_layout
from dashboard.charts.compare.trajectory import (
    file_stem,
    find,
    find_title,
    points_of,
    standing_in_words,
    tabulate,
    value_notes,
)
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.lines import value_range, x_range, y_ticks
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import compare as words
from dashboard.language import trajectory as line_words
from dashboard.selection import Form, Measure, Selection
from dashboard.survey import Survey

PLACE = Place(
    "multiples",
    "compare",
    ("countries", "index", "measure", "first", "last"),
    (("form", Form.MULTIPLES),),
)
PANEL = 150
HEADING = 30
LEFT = 44


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws one panel per country, all on the same axes.

    Raises:
        NothingToDraw: no country is chosen, none has a value, or a change has no edition to start
            from.
    """
    found = find(survey, selection)
    values = found.values.loc[list(selection.countries)]
    title = find_title(survey, selection)
    ranked = int(ranked_count(survey, selection.index)[selection.last])
    plain = line_words.subtitle(selection, ranked, found.base)
    subtitle = words.multiples_subtitle(selection, plain)
    parts = [
        line_words.line_in_words(
            survey,
            code,
            points_of(values.loc[code]),
            selection.measure,
            look.language,
        )
        for code in selection.countries
    ]
    changed = line_words.changed_note(
        breaks_between(survey, selection.index, selection.first, selection.last)
    )
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, values, found.unranked.loc[values.index]),
        table=tabulate(survey, selection, found),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(
            map(Plain, (*value_notes(survey, selection, found), *((changed,) if changed else ())))
        ),
        outline=(Plain(words.alternative("Small multiples", title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"one-by-one_{file_stem(selection)}",
    )


def draw(
    survey: Survey,
    selection: Selection,
    look: Look,
    values: pd.DataFrame,
    unranked: pd.DataFrame,
) -> go.Figure:
    """Panels in rows, three beside one another, two on a phone."""
    tones, given = palette(look), colours(selection.countries, palette(look))
    columns = min(2 if look.narrow else 3, len(selection.countries))
    rows = ceil(len(selection.countries) / columns)
    years = [int(year) for year in values.columns]
    shown = values.fillna(unranked)
    low, high = value_range(selection.measure, shown.stack().dropna().tolist())
    plot = rows * (PANEL + HEADING) - HEADING
    layout = base_layout(
        look, plot + HEADING + 44, margin={"l": LEFT, "r": 16, "t": HEADING, "b": 36}
    )
    figure = go.Figure(layout=layout)
    between = 0.06
    width = (1 - between * (columns - 1)) / columns
    grey_x, grey_y = chain(values, years)
    ends = [years[0], years[-1]]
    for number, code in enumerate(selection.countries):
        row, column = divmod(number, columns)
        ref = "" if number == 0 else str(number + 1)
        top = 1 - row * (PANEL + HEADING) / plot
        left = column * (width + between)
        bottom_row = number + columns >= len(selection.countries)
        figure.update_layout(
            {
                f"xaxis{ref}": axis(
                    look,
                    domain=[left, left + width],
                    anchor=f"y{ref}",
                    range=x_range(years),
                    tickvals=ends,
                    ticktext=[f"’{year % 100:02}" for year in ends] if look.narrow else ends,
                    showticklabels=bottom_row,
                    showgrid=False,
                    tickangle=0,
                ),
                f"yaxis{ref}": axis(
                    look,
                    domain=[max(top - PANEL / plot, 0), top],
                    anchor=f"x{ref}",
                    range=[high, low] if selection.measure is Measure.RANK else [low, high],
                    showticklabels=column == 0,
                    **y_ticks(selection.measure, low, high),
                ),
            }
        )
        own, kept = values.loc[code], unranked.loc[code].dropna()
        name = survey.labels[code]
        figure.add_trace(
            go.Scatter(
                x=grey_x,
                y=grey_y,
                mode="lines",
                line={"color": tones.context, "width": 1.5},
                hoverinfo="skip",
                xaxis=f"x{ref}",
                yaxis=f"y{ref}",
                name="context",
            )
        )
        figure.add_trace(
            go.Scatter(
                x=years,
                y=[None if pd.isna(value) else float(value) for value in own],
                mode="lines+markers",
                name=name,
                line={"color": given[code][0], "width": 3},
                marker={"size": 5, "color": given[code][0]},
                text=[
                    line_words.value_text(value, selection.measure, look.language) for value in own
                ],
                hovertemplate=f"<b>{name}</b>, %{{x}}<br>%{{text}}<extra></extra>",
                xaxis=f"x{ref}",
                yaxis=f"y{ref}",
            )
        )
        if len(kept):
            figure.add_trace(
                go.Scatter(
                    x=kept.index.tolist(),
                    y=kept.tolist(),
                    mode="markers",
                    name=name,
                    marker={"size": 6, "color": given[code][0], "symbol": "circle-open"},
                    text=[
                        f"{line_words.value_text(value, selection.measure, look.language)}"
                        f"<br>{standing_in_words(survey, selection.index, code, int(year))}"
                        for year, value in kept.items()
                    ],
                    hovertemplate=f"<b>{name}</b>, %{{x}}<br>%{{text}}<extra></extra>",
                    xaxis=f"x{ref}",
                    yaxis=f"y{ref}",
                )
            )
        last = shown.loc[code].dropna()
        value = (
            line_words.value_text(last.iloc[-1], selection.measure, look.language)
            if len(last)
            else ""
        )
        short = code if look.narrow and len(name) > 14 else name
        figure.add_annotation(
            x=left,
            y=top,
            xref="paper",
            yref="paper",
            xanchor="left",
            yanchor="bottom",
            text=f"<b>{short}</b> {value}",
            showarrow=False,
            font={"color": given[code][0], "size": 14},
        )
    return figure


def chain(values: pd.DataFrame, years: list[int]) -> tuple[list[int | None], list[float | None]]:
    """All lines as one, a gap between any two."""
    xs: list[int | None] = []
    ys: list[float | None] = []
    for _, row in values.iterrows():
        xs += [*years, None]
        ys += [*(None if pd.isna(value) else float(value) for value in row), None]
    return xs, ys
