"""A group's people by the level of the country they live in, edition by edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.levels import STATES, LevelPopulation, level_population
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.levels import Band, banded_columns, colour, ink
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.groups import members_as_listed
from dashboard.findings.level_moves import (
    PeopleCountedWhole,
    PeopleShown,
    PopulationNotKnown,
    people_at_levels,
    people_at_top,
    population_missing,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.sources import Publisher
from dashboard.language.level_moves import NO_LEVEL, part_hover, state_name
from dashboard.selection import Selection, editions_between
from dashboard.survey import WORLD, Edition, Level, Survey, stem

PLACE = Place("population-levels", "groups", ("whose", "index", "first", "last"))
UNLEVELLED = [state for state in STATES if not isinstance(state, Level)]


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
        raise NothingToDraw(PopulationNotKnown())
    finding = people_at_top(found, first, last)
    measure = PeopleShown(group, index, first, last)
    listed = () if group == WORLD else (members_as_listed(survey, [found.group]),)
    ends = people_at_levels(found, sorted({first, last}), STATES)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(found, years, look)),
        table=tabulate(found, years),
        finding=finding,
        measure=measure,
        caveats=(
            PeopleCountedWhole(),
            *listed,
            *population_missing(found, years),
            *method_changes(survey, index, first, last, Shown.LEVELS, marked=False),
        ),
        outline=(Drawn(Kind.STACKED_BARS), finding, measure, *ends),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-population-by-level_{stem(group)}_{first}-{last}",
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK),
    )


def tabulate(found: LevelPopulation, years: list[Edition]) -> pd.DataFrame:
    """The share of the people in each state, and how many they are, by edition."""
    table = (
        found.shares.loc[years]
        .rename_axis("edition")
        .reset_index()
        .melt("edition", var_name="level", value_name="share")
        .assign(index=found.index.value, group=found.group)
    )
    table["population"] = (table["share"] * table["edition"].map(found.known)).round()
    return table[["group", "index", "edition", "level", "share", "population"]]


def draw(found: LevelPopulation, years: list[Edition], look: Look) -> go.Figure:
    """Bands with their shares, those without a level at the foot; their names stand beside."""
    tones, words = palette(look), look.words
    shares = found.shares.loc[years]
    absent = [float(share) for share in shares[UNLEVELLED].sum(axis="columns")]
    bands = [
        Band(
            name=words.text(NO_LEVEL),
            values=absent,
            colour=tones.context,
            ink=tones.text,
            texts=[words.numbers.part(share) for share in absent],
            hovers=[
                part_hover(year, None, share, words)
                for year, share in zip(years, absent, strict=True)
            ],
        )
    ]
    for level in reversed(Level):
        values = [float(share) for share in shares[level]]
        bands.append(
            Band(
                name=state_name(level, words),
                values=values,
                colour=colour(level, tones),
                ink=ink(level, tones),
                texts=[words.numbers.part(share) for share in values],
                hovers=[
                    part_hover(year, level, share, words)
                    for year, share in zip(years, values, strict=True)
                ],
            )
        )
    return banded_columns(years, bands, look)
