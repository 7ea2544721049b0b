"""Groups compared over the editions: the mean or median score of each as a line."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.cells import real
from dashboard.analysis.group_statistics import GroupEdition, group_edition
from dashboard.analysis.ranks import rankable
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.colours import colours
from dashboard.charts.lines import (
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
from dashboard.language import groups as words
from dashboard.language.numbers import score
from dashboard.selection import Measure, Reference, Selection, editions_between
from dashboard.survey import WORLD, Survey

PLACE = Place("group-means", "groups", ("groups", "index", "first", "last", "reference"))
HEIGHT = 480
PLOT_HEIGHT = 400
MOST_LINES = 20
"""More lines than this cannot be told apart in one picture."""
NARROW_NAME = 14
"""A longer name is cut on a phone."""


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the mean, or where asked for the median, of every group selected.

    Raises:
        NothingToDraw: no group is selected, or none has a ranked member.
    """
    groups, index = selection.groups, selection.index
    if not groups:
        raise NothingToDraw(words.NO_GROUPS)
    if len(groups) > MOST_LINES:
        raise NothingToDraw(words.TOO_MANY.format(most=MOST_LINES))
    years = list(editions_between(survey, selection))
    middle = middle_of(selection)
    found = {
        (group, year): group_edition(survey, index, group, year)
        for group in groups
        for year in years
    }
    lines = {
        group: [
            (year, value)
            for year in years
            if (value := value_of(found[group, year], middle)) is not None
        ]
        for group in groups
    }
    if not any(lines.values()):
        raise NothingToDraw(words.empty(survey, groups, index, years[0], years[-1]))
    first, last = years[0], years[-1]
    starts, ends = (
        {group: points[year] for group, line in lines.items() if year in (points := dict(line))}
        for year in (first, last)
    )
    title = words.means_title(survey, index, middle, starts, ends, (first, last))
    subtitle = words.means_subtitle(index, middle, first, last)
    counts = {group: (found[group, first].ranked, found[group, last].ranked) for group in groups}
    notes = (
        words.context_note(WORLD not in groups),
        words.membership_note(survey, groups),
        words.changed_field_note(survey, counts, first, last),
        *words.break_notes([year for year in years[1:] if survey.has_break(index, year)]),
    )
    parts = [words.mean_in_words(survey, group, line) for group, line in lines.items()]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, found, lines),
        table=tabulate(survey, list(found.values())),
        title=title,
        subtitle=subtitle,
        notes=tuple(note for note in notes if note),
        alt=words.alternative("Line chart", title, subtitle, parts),
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{index}-group-{middle}_{'-and-'.join(groups[:4])}_{first}-{last}",
    )


def middle_of(selection: Selection) -> Reference:
    """Mean or median: the mean unless the median is asked for."""
    return Reference.MEDIAN if selection.reference is Reference.MEDIAN else Reference.MEAN


def value_of(found: GroupEdition, middle: Reference) -> float | None:
    """The mean or the median of a group."""
    return found.median if middle is Reference.MEDIAN else found.mean


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
                "best": " ".join(one.best),
                "best_score": one.best_score,
                "worst": " ".join(one.worst),
                "worst_score": one.worst_score,
            }
            for one in found
        ]
    )


def quiet_middles(survey: Survey, selection: Selection, group: str) -> list[float | None]:
    """The mean or median of a group that is not selected, edition by edition."""
    years = list(editions_between(survey, selection))
    scores = rankable(survey, selection.index).loc[list(survey.members(group)), years]
    row = scores.median() if middle_of(selection) is Reference.MEDIAN else scores.mean()
    return [real(value) for value in row]


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
    middle = middle_of(selection)
    world = [] if WORLD in groups else quiet_middles(survey, selection, WORLD)
    shown = [value for line in lines.values() for _, value in line]
    low, high = value_range(Measure.SCORE, shown + [value for value in world if value is not None])
    given = colours(groups, tones)
    ends = [
        End(*line[-1], label_text(survey, group, line[-1][1], look), given[group][0])
        for group, line in lines.items()
        if line
    ]
    figure = go.Figure(data=[context(survey, selection, look, years)])
    if any(value is not None for value in world):
        figure.add_scatter(
            x=years,
            y=world,
            mode="lines",
            line={"color": tones.reference, "width": 2, "dash": "dot"},
            hovertemplate=f"{words.name(survey, WORLD)} %{{x}}: %{{y:.3f}}<extra></extra>",
        )
        year, value = [(y, v) for y, v in zip(years, world, strict=True) if v is not None][-1]
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
                words.mean_hover(survey, found[group, year], value, middle)
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


def context(survey: Survey, selection: Selection, look: Look, years: list[int]) -> go.Scatter:
    """All other groups as one trace, a gap between any two."""
    xs: list[int | None] = []
    ys: list[float | None] = []
    for group in survey.group_list:
        if group in selection.groups or group == WORLD:
            continue
        xs += [*years, None]
        ys += [*quiet_middles(survey, selection, group), None]
    return go.Scatter(
        x=xs,
        y=ys,
        mode="lines",
        line={"color": palette(look).context, "width": 1},
        opacity=0.8,
        hoverinfo="skip",
        connectgaps=False,
    )
