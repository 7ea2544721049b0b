"""Groups compared over the editions: the mean, median or spread of each as a line."""

from math import isnan

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.statistics import (
    GroupEdition,
    group_edition,
    group_lines,
)
from dashboard.analysis.ranking.excerpt import points, row_of
from dashboard.analysis.ranking.ranks import rankable
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.ends import End, Names
from dashboard.charts.kit.group_names import BESIDE, group_label
from dashboard.charts.kit.lines import (
    break_hovers,
    break_marks,
    editions_axis,
    value_range,
    x_range,
    y_ticks,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.group_lines import (
    Asked,
    LinesShown,
    NoSpread,
    OtherGroups,
    at_ends,
    groups_changed,
    groups_compared,
    weighing,
)
from dashboard.findings.groups import (
    NobodyRanked,
    TooManyGroups,
    members_as_listed,
    not_compared,
    ranked_changed,
)
from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.sources import Publisher
from dashboard.language import Words
from dashboard.language.group_lines import line_end, point_hover
from dashboard.language.name_tables import BRIEF, LABEL
from dashboard.selection import Measure, Selection, Statistic, editions_between
from dashboard.survey import WORLD, Edition, GroupCode, Survey, stems

PLACE = Place("group-means", "groups", ("groups", "index", "first", "last", "statistic"))
HEIGHT = 480
LEFT, TOP, BOTTOM = 44, 24, 32
PLOT_HEIGHT = HEIGHT - TOP - BOTTOM
MOST_LINES = 20
"""More lines than this cannot be told apart in one picture."""

Found = dict[tuple[GroupCode, Edition], GroupEdition]
Lines = dict[GroupCode, list[tuple[Edition, float]]]


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the statistic asked for of every group selected.

    Raises:
        NothingToDraw: no group is selected, or none has a value.
    """
    groups = selection.groups
    if not groups:
        raise NothingToDraw(SelectionLacks(Missing.GROUPS))
    if len(groups) > MOST_LINES:
        raise NothingToDraw(TooManyGroups(MOST_LINES))
    years = list(editions_between(survey, selection))
    asked = Asked(selection.statistic, selection.index, years[0], years[-1])
    found = {
        (group, year): group_edition(survey, asked.index, group, year)
        for group in groups
        for year in years
    }
    lines = find_lines(groups, asked, found, years)
    starts, ends = (
        {group: dict(line)[year] for group, line in lines.items() if year in dict(line)}
        for year in (asked.first, asked.last)
    )
    counts = {
        group: (found[group, asked.first].ranked, found[group, asked.last].ranked)
        for group in groups
    }
    finding, measure = groups_compared(groups, asked, starts, ends), LinesShown(asked)
    weighted = asked.statistic is Statistic.WEIGHTED_MEAN
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, selection, look, asked, found, lines)),
        table=tabulate(list(found.values()), look.words),
        finding=finding,
        measure=measure,
        caveats=(
            *groups_changed(asked, starts, ends),
            *not_compared(groups, ends, asked.last),
            OtherGroups(WORLD not in groups),
            *weighing(survey, groups, asked, found.values()),
            members_as_listed(survey, groups),
            *ranked_changed(counts, asked.first, asked.last),
            *method_changes(
                survey, asked.index, asked.first, asked.last, Shown.SCORES, marked=True
            ),
        ),
        outline=(
            Drawn(Kind.LINES),
            finding,
            measure,
            *(at_ends(group, line) for group, line in lines.items()),
        ),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{asked.index}-group-{asked.statistic}_{stems(groups)}_{asked.first}-{asked.last}",
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK)
        if weighted
        else (Publisher.UNITED_NATIONS,),
    )


def find_lines(
    groups: tuple[GroupCode, ...], asked: Asked, found: Found, years: list[Edition]
) -> Lines:
    """The points of every group's line.

    Raises:
        NothingToDraw: no group has one.
    """
    lines = {
        group: [
            (year, value)
            for year in years
            if (value := found[group, year].value(asked.statistic)) is not None
        ]
        for group in groups
    }
    if any(lines.values()):
        return lines
    if any(one.ranked for one in found.values()):
        raise NothingToDraw(NoSpread(groups, asked.index))
    raise NothingToDraw(NobodyRanked(groups, asked.index, asked.first, asked.last))


def tabulate(found: list[GroupEdition], words: Words) -> pd.DataFrame:
    """The groups' statistics, a row per group and edition."""
    return pd.DataFrame(
        [
            {
                "edition": one.edition,
                "group": one.group,
                "name": words.group(one.group),
                "index": one.index.value,
                "members": one.members,
                "ranked": one.ranked,
                "mean": one.mean,
                "median": one.median,
                "weighted_mean": one.weighted_mean,
                "spread": one.spread,
                "iqr": one.iqr,
                "best": " ".join(one.best),
                "best_score": one.best_score,
                "worst": " ".join(one.worst),
                "worst_score": one.worst_score,
            }
            for one in found
        ]
    )


def draw(
    survey: Survey,
    selection: Selection,
    look: Look,
    asked: Asked,
    found: Found,
    lines: Lines,
) -> go.Figure:
    """The figure: all other groups, the world, and the lines with their names at their ends."""
    groups = tuple(lines)
    years = list(editions_between(survey, selection))
    others = tuple(group for group in survey.group_list if group not in groups)
    quiet = group_lines(survey, asked.index, others, asked.statistic)[years]
    world = [] if WORLD in groups else points(row_of(quiet, WORLD))
    shown = [value for line in lines.values() for _, value in line]
    low, high = value_range(Measure.SCORE, shown + [value for _, value in world])
    given = colours(groups, palette(look))
    ends = [
        End(*line[-1], label_text(group, line[-1][1], look), given[group][0])
        for group, line in lines.items()
        if line
    ]
    figure = go.Figure(data=[context(quiet.drop(index=WORLD, errors="ignore"), look)])
    if world:
        year, value = world[-1]
        figure.add_trace(world_line(survey, world, asked, look))
        ends.append(End(year, value, label_text(WORLD, value, look), palette(look).quiet))
    for group in reversed(groups):
        counts = {year: found[group, year] for year, _ in lines[group]}
        figure.add_trace(group_line(group, lines[group], asked, counts, given[group], look))
    names = Names(ends, (low, high), PLOT_HEIGHT, x_range(years)[1], look.narrow)
    figure.update_layout(
        base_layout(
            look,
            HEIGHT,
            xaxis=editions_axis(look, years, LEFT + names.room),
            yaxis=axis(look, range=[low, high], **y_ticks(Measure.SCORE, low, high, look.words)),
            shapes=[*break_marks(survey, asked.index, years, look), *names.shapes],
            annotations=[*names.annotations, *break_hovers(survey, asked.index, years, look)],
            margin={"l": LEFT, "t": TOP, "b": BOTTOM, "r": names.room},
        )
    )
    return figure


def group_line(
    group: GroupCode,
    line: list[tuple[Edition, float]],
    asked: Asked,
    counts: dict[Edition, GroupEdition],
    style: tuple[str, str],
    look: Look,
) -> go.Scatter:
    """One group's line in its colour and stroke."""
    colour, stroke = style
    return go.Scatter(
        x=[year for year, _ in line],
        y=[value for _, value in line],
        mode="lines+markers",
        name=look.words.group(group),
        line={"color": colour, "width": 2.75, "dash": stroke},
        marker={"size": 7, "color": colour},
        text=[
            point_hover(
                group, year, asked, value, (counts[year].ranked, counts[year].members), look.words
            )
            for year, value in line
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def world_line(
    survey: Survey, line: list[tuple[Edition, float]], asked: Asked, look: Look
) -> go.Scatter:
    """The dotted line of all ranked members."""
    scores = rankable(survey, asked.index)
    return go.Scatter(
        x=[year for year, _ in line],
        y=[value for _, value in line],
        mode="lines",
        line={"color": palette(look).reference, "width": 2, "dash": "dot"},
        text=[
            point_hover(
                WORLD,
                year,
                asked,
                value,
                (int(scores[year].notna().sum()), len(scores)),
                look.words,
            )
            for year, value in line
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def label_text(group: GroupCode, value: float, look: Look) -> str:
    """What stands at a line's end: the group and its last value; on a phone the name alone."""
    form = BRIEF if look.narrow else LABEL
    name = group_label(group, look, BESIDE[look.narrow], form=form)
    return name if look.narrow else line_end(name, value, look.words)


def context(quiet: pd.DataFrame, look: Look) -> go.Scatter:
    """All other groups as one trace, a gap between any two."""
    xs: list[int | None] = []
    ys: list[float | None] = []
    for row in quiet.to_numpy(float).tolist():
        xs += [*(int(year) for year in quiet.columns), None]
        ys += [*(None if isnan(value) else value for value in row), None]
    return go.Scatter(
        x=xs,
        y=ys,
        mode="lines",
        line={"color": palette(look).context, "width": 1},
        opacity=0.8,
        hoverinfo="skip",
        connectgaps=False,
    )
