"""Groups compared over the editions: the mean, median or spread of each as a line."""

from math import isnan

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.groups.statistics import (
    GroupEdition,
    group_edition,
    group_lines,
    older_populations,
)
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.lines import (
    End,
    break_hovers,
    break_marks,
    editions_axis,
    end_labels,
    label_room,
    value_range,
    x_range,
    y_ticks,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.findings.sources import Publisher
from dashboard.language import groups as words
from dashboard.language.numbers import score
from dashboard.selection import Measure, Selection, Statistic, editions_between
from dashboard.survey import WORLD, Survey

PLACE = Place("group-means", "groups", ("groups", "index", "first", "last", "statistic"))
HEIGHT = 480
PLOT_HEIGHT = 400
MOST_LINES = 20
"""More lines than this cannot be told apart in one picture."""
NARROW_NAME = 14
"""A longer name is cut on a phone."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the statistic asked for of every group selected.

    Raises:
        NothingToDraw: no group is selected, or none has a value.
    """
    groups, index, statistic = selection.groups, selection.index, selection.statistic
    if not groups:
        raise NothingToDraw(words.NO_GROUPS)
    if len(groups) > MOST_LINES:
        raise NothingToDraw(words.TOO_MANY.format(most=MOST_LINES))
    years = list(editions_between(survey, selection))
    found = {
        (group, year): group_edition(survey, index, group, year)
        for group in groups
        for year in years
    }
    lines = {
        group: [
            (year, value)
            for year in years
            if (value := found[group, year].value(statistic)) is not None
        ]
        for group in groups
    }
    if not any(lines.values()):
        raise NothingToDraw(
            words.empty(survey, groups, index, years[0], years[-1])
            if not any(one.ranked for one in found.values())
            else words.lone(survey, groups, index)
        )
    first, last = years[0], years[-1]
    starts, ends = (
        {group: points[year] for group, line in lines.items() if year in (points := dict(line))}
        for year in (first, last)
    )
    title = words.means_title(survey, index, statistic, starts, ends, (first, last))
    subtitle = words.means_subtitle(index, statistic, first, last)
    counts = {group: (found[group, first].ranked, found[group, last].ranked) for group in groups}
    notes = (
        words.context_note(WORLD not in groups),
        weighing_note(survey, selection, found),
        words.membership_note(survey, groups),
        words.changed_field_note(survey, counts, first, last),
        *words.break_notes([year for year in years[1:] if survey.has_break(index, year)]),
    )
    parts = [words.mean_in_words(survey, group, line) for group, line in lines.items()]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, found, lines),
        table=tabulate(survey, list(found.values())),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(Plain(note) for note in notes if note),
        outline=(Plain(words.alternative("Line chart", title, subtitle, parts)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-group-{statistic}_{'-and-'.join(groups[:4])}_{first}-{last}",
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK)
        if statistic is Statistic.WEIGHTED_MEAN
        else (Publisher.UNITED_NATIONS,),
    )


def weighing_note(
    survey: Survey, selection: Selection, found: dict[tuple[str, int], GroupEdition]
) -> str:
    """How members count; of the mean by population also whose population is which year's."""
    if selection.statistic is not Statistic.WEIGHTED_MEAN:
        return words.COUNTING[selection.statistic]
    years = list(editions_between(survey, selection))
    missing: dict[str, list[int]] = {}
    for one in found.values():
        for code in one.population_missing:
            missing.setdefault(code, []).append(one.edition)
    older = older_populations(survey, selection.groups, years)
    return words.population_note(survey, years, older, missing)


def tabulate(survey: Survey, found: list[GroupEdition]) -> pd.DataFrame:
    """The groups' statistics, a row per group and edition."""
    return pd.DataFrame(
        [
            {
                "edition": one.edition,
                "group": one.group,
                "name": words.name(survey, one.group),
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
    found: dict[tuple[str, int], GroupEdition],
    lines: dict[str, list[tuple[int, float]]],
) -> go.Figure:
    """The figure: all other groups, the world, and the lines with their names at their ends."""
    tones, groups = palette(look), selection.groups
    years = list(editions_between(survey, selection))
    others = tuple(group for group in survey.group_list if group not in groups)
    quiet = group_lines(survey, selection.index, others, selection.statistic)[years]
    world = [] if WORLD in groups else line_of(quiet, WORLD)
    shown = [value for line in lines.values() for _, value in line]
    low, high = value_range(Measure.SCORE, shown + [value for _, value in world])
    given = colours(groups, tones)
    ends = [
        End(*line[-1], label_text(survey, group, line[-1][1], look), given[group][0])
        for group, line in lines.items()
        if line
    ]
    figure = go.Figure(data=[context(quiet.drop(index=WORLD, errors="ignore"), look)])
    if world:
        figure.add_scatter(
            x=[year for year, _ in world],
            y=[value for _, value in world],
            mode="lines",
            line={"color": tones.reference, "width": 2, "dash": "dot"},
            hovertemplate=f"{words.name(survey, WORLD)} %{{x}}: %{{y:.3f}}<extra></extra>",
        )
        year, value = world[-1]
        ends.append(End(year, value, label_text(survey, WORLD, value, look), tones.quiet))
    for group in reversed(groups):
        colour, stroke = given[group]
        figure.add_scatter(
            x=[year for year, _ in lines[group]],
            y=[value for _, value in lines[group]],
            mode="lines+markers",
            name=words.name(survey, group),
            line={"color": colour, "width": 2.75, "dash": stroke},
            marker={"size": 7, "color": colour},
            text=[
                words.mean_hover(survey, found[group, year], value, selection.statistic)
                for year, value in lines[group]
            ],
            hovertemplate="%{text}<extra></extra>",
        )
    figure.update_layout(
        base_layout(
            look,
            HEIGHT,
            xaxis=editions_axis(look, years),
            yaxis=axis(look, range=[low, high], **y_ticks(Measure.SCORE, low, high)),
            shapes=break_marks(survey, selection.index, years, look),
            margin={"l": 44, "t": 24, "b": 32, "r": label_room(ends)},
        )
    )
    labels = end_labels(ends, (low, high), x_range(years)[1], PLOT_HEIGHT)
    for label in (*labels, *break_hovers(survey, selection.index, years, look)):
        figure.add_annotation(label)
    return figure


def label_text(survey: Survey, group: str, value: float, look: Look) -> str:
    """What stands at a line's end: the group and its last value; on a phone the name alone."""
    name = words.name(survey, group)
    if not look.narrow:
        return f"{name} {score(value)}"
    return name if len(name) <= NARROW_NAME else f"{name[: NARROW_NAME - 1]}…"


def line_of(values: pd.DataFrame, group: str) -> list[tuple[int, float]]:
    """The editions in which a group has a value, and the value."""
    return [(int(year), float(value)) for year, value in values.loc[group].dropna().items()]


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
