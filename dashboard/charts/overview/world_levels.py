"""The members by level, edition by edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import levels, rankable
from dashboard.analysis.ranking.table import unranked
from dashboard.charts.chart import Chart, Place, axis, base_layout
from dashboard.charts.kit.lines import edition_ticks
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import overview as words
from dashboard.language.trajectory import changed_note
from dashboard.selection import Selection, editions_between
from dashboard.survey import Index, Level, Survey

PLACE = Place("world-levels", "", ("index", "first", "last"))
HEIGHT = 400
BAND = {Level.VERY_HIGH: 5, Level.HIGH: 3, Level.MIDDLE: 2, Level.LOW: 0}
"""The step of the palette that stands for each level."""
LEAST_WRITTEN = 9
"""A smaller band has no room for its number."""


def level_counts(survey: Survey, index: Index, editions: tuple[int, ...]) -> pd.DataFrame:
    """How many assessed members were at each level: a table of `Level` by `edition`, best first."""
    found = levels(rankable(survey, index)[list(editions)])
    counts = {year: found[year].value_counts() for year in editions}
    return pd.DataFrame(counts).reindex(list(Level)).fillna(0).astype(int)


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws one bar per edition, its bands the levels from the top down."""
    index = selection.index
    years = editions_between(survey, selection)
    counts = level_counts(survey, index, years)
    first, last = years[0], years[-1]
    title = words.world_title(counts[last].to_dict(), counts[first].to_dict(), index, first, last)
    subtitle = words.world_subtitle(index, first, last)
    table = (
        counts.rename_axis("level")
        .reset_index()
        .melt("level", var_name="edition", value_name="members")
    )
    table["assessed"] = table["edition"].map(counts.sum())
    table["share"] = (table["members"] / table["assessed"]).round(4)
    table.insert(0, "index", index.value)
    breaks = [year for year in years[1:] if survey.has_break(index, year)]
    absent = {year: unranked(survey, index, year, survey.codes) for year in years}
    notes = (
        words.WORLD_NOTE if breaks else "",
        changed_note(tuple(breaks)),
        words.absent_note(index, absent),
    )
    return Chart(
        name=PLACE.name,
        figure=draw(counts, look),
        table=table[["index", "edition", "level", "members", "assessed", "share"]],
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.world_alternative(title, counts, (first, last))),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-levels_{first}-{last}",
    )


def draw(counts: pd.DataFrame, look: Look) -> go.Figure:
    """Bands with their numbers; their names stand beside the last bar."""
    tones = palette(look)
    years = [int(year) for year in counts.columns]
    spots = list(range(len(years)))
    total = int(counts.sum().max())
    figure = go.Figure(
        layout=base_layout(
            look,
            HEIGHT,
            barmode="stack",
            bargap=0.18,
            xaxis=axis(
                look,
                tickvals=spots,
                ticktext=edition_ticks(years, look),
                showgrid=False,
                range=[-0.55, len(years) - 0.45],
                tickangle=0,
            ),
            yaxis=axis(look, range=[0, total * 1.01], showticklabels=False, showgrid=False),
            margin={"l": 8, "r": 84, "t": 8, "b": 32},
        )
    )
    roomy = not look.narrow or len(years) <= 8
    written = set(spots if roomy else (spots[0], spots[-1]))
    floor = 0.0
    for level in reversed(Level):
        colour = tones.steps[BAND[level]]
        ink = tones.ground if level in (Level.VERY_HIGH, Level.HIGH) else tones.text
        row = counts.loc[level]
        figure.add_bar(
            x=spots,
            y=row.tolist(),
            name=words.level_name(level),
            marker={"color": colour},
            text=[
                str(number) if spot in written and number >= LEAST_WRITTEN else ""
                for spot, number in zip(spots, row, strict=True)
            ],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={"color": ink, "size": 13 if roomy else 11},
            customdata=years,
            hovertemplate=f"%{{customdata}}: %{{y}} members, {words.level_name(level).lower()}<extra></extra>",
        )
        size = float(row.iloc[-1])
        if size:
            figure.add_annotation(
                x=1,
                y=floor + size / 2,
                xref="paper",
                yref="y",
                xanchor="left",
                xshift=6,
                text=words.level_name(level),
                showarrow=False,
                font={"color": tones.text, "size": 13},
            )
        floor += size
    return figure
