"""The members by level, edition by edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import levels, rankable
from dashboard.charts.chart import Chart, Place
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.levels import Band, banded_columns, colour, ink
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.levels import (
    LevelsMovedByMethod,
    WorldAtLevels,
    WorldShown,
    without_level,
    world_at_top,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.levels import count_hover
from dashboard.selection import Selection, editions_between
from dashboard.survey import Edition, Index, Level, Survey

PLACE = Place("world-levels", "", ("index", "first", "last"))

Counts = dict[Edition, dict[Level, int]]


def level_counts(survey: Survey, index: Index, editions: tuple[Edition, ...]) -> Counts:
    """How many ranked members were at each level, best first, by edition."""
    found = levels(rankable(survey, index)[list(editions)])
    return {
        edition: {level: int((found[edition] == level).sum()) for level in Level}
        for edition in editions
    }


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws one bar per edition, its bands the levels from the top down."""
    index = selection.index
    years = editions_between(survey, selection)
    counts = level_counts(survey, index, years)
    first, last = years[0], years[-1]
    finding = world_at_top(index, counts, first, last)
    measure = WorldShown(index, first, last)
    changes = method_changes(survey, index, first, last, Shown.LEVELS, marked=False)
    ends = [
        WorldAtLevels(year, tuple(counts[year].items())) for year in dict.fromkeys((first, last))
    ]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(counts, look)),
        table=tabulate(index, counts),
        finding=finding,
        measure=measure,
        caveats=(
            *((LevelsMovedByMethod(),) if changes else ()),
            *changes,
            *without_level(survey, index, years),
        ),
        outline=(Drawn(Kind.STACKED_BARS), finding, measure, *ends),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-levels_{first}-{last}",
    )


def tabulate(index: Index, counts: Counts) -> pd.DataFrame:
    """How many members are at each level, a row per edition and level."""
    return pd.DataFrame(
        [
            {
                "index": index.value,
                "edition": edition,
                "level": level.value,
                "members": members,
                "ranked": sum(found.values()),
                "share": round(members / sum(found.values()), 4),
            }
            for edition, found in counts.items()
            for level, members in found.items()
        ]
    )


def draw(counts: Counts, look: Look) -> go.Figure:
    """Bands with their numbers; their names stand beside the last bar."""
    tones, words = palette(look), look.words
    bands = [
        Band(
            name=words.text(LEVEL_NAMES[level]),
            values=[found[level] for found in counts.values()],
            colour=colour(level, tones),
            ink=ink(level, tones),
            texts=[words.numbers.whole(found[level]) for found in counts.values()],
            hovers=[
                count_hover(edition, level, found[level], words)
                for edition, found in counts.items()
            ],
        )
        for level in reversed(Level)
    ]
    return banded_columns(list(counts), bands, look)
