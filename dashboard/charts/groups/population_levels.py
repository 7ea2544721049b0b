"""A group's people by the level of the country they live in, edition by edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.levels import STATES, level_population
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.groups.levels import ink
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.lines import edition_ticks
from dashboard.charts.look import Look, palette
from dashboard.charts.overview.world_levels import BAND
from dashboard.findings.finding import Plain
from dashboard.findings.sources import Publisher
from dashboard.language import groups as group_words
from dashboard.language import world_moves as words
from dashboard.selection import Selection, editions_between
from dashboard.survey import Level, Survey

PLACE = Place("population-levels", "groups", ("whose", "index", "first", "last"))
HEIGHT = 400
PLOT_HEIGHT = 360
LABEL_HEIGHT = 17
LEAST_WRITTEN = 0.06
"""A smaller band has no room for its number."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws one bar per edition, its bands the levels from the top down.

    Raises:
        NothingToDraw: no population is known.
    """
    index, group = selection.index, selection.whose
    years = list(editions_between(survey, selection))
    found = level_population(survey, index, group)
    first, last = years[0], years[-1]
    if found.shares.loc[[first, last]].isna().any(axis=None):
        raise NothingToDraw(words.NO_POPULATION)
    title = words.population_title(survey, found, first, last)
    subtitle = words.population_subtitle(survey, found, first, last)
    notes = (
        words.POPULATION_NOTE,
        words.own_members_note(survey, group),
        words.missing_note(found.missing, years),
        group_words.changes_note([year for year in years[1:] if survey.has_break(index, year)]),
    )
    shares = found.shares.loc[years]
    table = (
        shares.rename_axis("edition")
        .reset_index()
        .melt("edition", var_name="level", value_name="share")
        .assign(index=index.value, group=group)
    )
    table["population"] = (table["share"] * table["edition"].map(found.known)).round()
    parts = [words.population_in_words(found, year) for year in sorted({first, last})]
    return Chart(
        name=PLACE.name,
        figure=draw(shares, look),
        table=table[["group", "index", "edition", "level", "share", "population"]],
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(group_words.alternative("Bar chart", title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-population-by-level_{group}_{first}-{last}",
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK),
    )


def draw(shares: pd.DataFrame, look: Look) -> go.Figure:
    """Bands with their shares; their names stand beside the last bar."""
    tones = palette(look)
    years = [int(year) for year in shares.index]
    places = list(range(len(years)))
    absent = shares[[state for state in STATES if state not in set(Level)]].sum(axis="columns")
    bands = [
        (words.UNASSESSED, absent, tones.context, tones.text),
        *(
            (words.STATE_NAMES[level], shares[level], tones.steps[BAND[level]], ink(level, tones))
            for level in reversed(Level)
        ),
    ]
    figure = go.Figure(
        layout=base_layout(
            look,
            HEIGHT,
            barmode="stack",
            bargap=0.18,
            xaxis=axis(
                look,
                tickvals=places,
                ticktext=edition_ticks(years, look),
                showgrid=False,
                range=[-0.55, len(years) - 0.45],
                tickangle=0,
            ),
            yaxis=axis(look, range=[0, 1], showticklabels=False, showgrid=False),
            margin={"l": 8, "r": 92, "t": 8, "b": 32},
        )
    )
    written = not (look.narrow and len(years) > 6)
    middles: list[tuple[str, float]] = []
    floor = 0.0
    for name, row, colour, tone in bands:
        figure.add_bar(
            x=places,
            y=row.tolist(),
            name=name,
            marker={"color": colour},
            text=[
                group_words.share(part) if written and part >= LEAST_WRITTEN else "" for part in row
            ],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            constraintext="none",
            textfont={"color": tone, "size": 12},
            customdata=years,
            hovertemplate=f"%{{customdata}}: %{{y:.1%}}, {name.lower()}<extra></extra>",
        )
        part = float(row.iloc[-1])
        if part >= 0.0005:
            middles.append((name, floor + part / 2))
        floor += part
    gap = LABEL_HEIGHT / PLOT_HEIGHT
    for (name, _), place in zip(
        middles, spread([middle for _, middle in middles], gap, 0.02, 0.98), strict=True
    ):
        figure.add_annotation(
            x=1,
            y=place,
            xref="paper",
            yref="y",
            xanchor="left",
            xshift=6,
            text=name,
            showarrow=False,
            font={"color": tones.text, "size": 13},
        )
    return figure
