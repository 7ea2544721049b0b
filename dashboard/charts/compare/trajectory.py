"""Countries compared over time: one line each, all others as a quiet context."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.excerpt import editions_of, points, row_of, with_gaps
from dashboard.analysis.ranking.measures import Measured
from dashboard.charts.chart import Chart, Place, axis, base_layout
from dashboard.charts.compare.comparison import (
    NAME_ROOM,
    file_stem,
    find,
    heading,
    line_hovers,
    lines_drawn,
    measure_shown,
    reference_line,
    short_name,
    tabulate,
    value_caveats,
)
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.ends import MOST_NAMED, End, Names, named_ends
from dashboard.charts.kit.group_names import BESIDE, group_label
from dashboard.charts.kit.lines import (
    break_hovers,
    break_marks,
    editions_axis,
    value_range,
    x_range,
    y_ticks,
)
from dashboard.charts.kit.text import in_lines
from dashboard.charts.look import Look, palette
from dashboard.findings.comparison import Value
from dashboard.findings.finding import Finding
from dashboard.findings.lines import ContextDrawn, NotAllNamed, ReferenceDrawn
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.lines import end_label, middle_hover, middle_label, reference_label
from dashboard.language.words import LINE_BREAK
from dashboard.selection import NO_GROUP, Form, Measure, Reference, Selection
from dashboard.survey import Edition, GroupCode, Iso3, Survey

PLACE = Place(
    "trajectory",
    "compare",
    ("countries", "index", "measure", "first", "last", "context", "reference"),
    (("form", Form.LINES),),
)
HEIGHT = 484
LEFT, TOP, BOTTOM = 52, 24, 32
PLOT_HEIGHT = HEIGHT - TOP - BOTTOM


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the countries selected as lines over the editions selected.

    Raises:
        NothingToDraw: no country is selected, none has a value, or a change has no edition to
            start from.
    """
    found = find(survey, selection)
    finding, *ahead = heading(survey, selection, found)
    measure = measure_shown(survey, selection, found)
    reference = reference_line(survey, selection, found.values)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, selection, look, found, reference)),
        table=tabulate(survey, selection, found, look, reference),
        finding=finding,
        measure=measure,
        caveats=(
            *ahead,
            *context_caveats(survey, selection),
            *value_caveats(survey, selection, found, marked=True),
        ),
        outline=(Drawn(Kind.LINES), finding, measure, *lines_drawn(selection, found)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=file_stem(selection),
    )


def context_caveats(survey: Survey, selection: Selection) -> tuple[Finding, ...]:
    """Whom the quiet lines stand for, and that not all lines are named where they are many.

    In one edition there are no lines behind, as a line needs two.
    """
    told: list[Finding] = []
    if selection.context != NO_GROUP and selection.first < selection.last:
        group = GroupCode(selection.context)
        told.append(ContextDrawn(group, survey.group(group).as_of))
        if selection.reference is not Reference.NONE:
            told.append(ReferenceDrawn(group, selection.reference))
    if len(selection.countries) > MOST_NAMED:
        told.append(NotAllNamed())
    return tuple(told)


def draw(
    survey: Survey, selection: Selection, look: Look, found: Measured, reference: pd.Series
) -> go.Figure:
    """The figure: context, reference, lines with their names at their ends."""
    values = found.values
    years = editions_of(values)
    lines = {code: points(row_of(found.shown, code)) for code in selection.countries}
    shown = [value for line in lines.values() for _, value in line] + reference.dropna().tolist()
    low, high = value_range(selection.measure, shown)
    ends = named_ends(line_ends(selection, look, lines, reference), (low, high), PLOT_HEIGHT)
    names = Names(ends, (low, high), PLOT_HEIGHT, x_range(years)[1], look.narrow)
    traces: list[Any] = [context_trace(survey, selection, values, look)]
    if reference.notna().any():
        traces.append(reference_trace(selection, reference, look))
    for code in reversed(selection.countries):
        traces.append(line_trace(survey, selection, code, values, look))
        if found.unranked.loc[code].notna().any():
            traces.append(
                line_trace(survey, selection, code, found.unranked, look).update(
                    mode="markers", marker={"symbol": "circle-open", "line": {"width": 2}}
                )
            )
    upside_down = selection.measure is Measure.RANK
    layout = base_layout(
        look,
        HEIGHT,
        xaxis=editions_axis(look, years, LEFT + names.room),
        yaxis=axis(
            look,
            range=[high, low] if upside_down else [low, high],
            **y_ticks(selection.measure, low, high, look.words),
        ),
        shapes=[*break_marks(survey, selection.index, years, look), *names.shapes],
        annotations=[*names.annotations, *break_hovers(survey, selection.index, years, look)],
        margin={"l": LEFT, "t": TOP, "b": BOTTOM, "r": names.room},
    )
    return go.Figure(data=traces, layout=layout)


def line_ends(
    selection: Selection,
    look: Look,
    lines: dict[Iso3, list[tuple[Edition, float]]],
    reference: pd.Series,
) -> list[End]:
    """The ends of all lines and what stands there."""
    tones = palette(look)
    given = colours(selection.countries, tones)
    ends = [
        End(
            *line[-1],
            label_text(selection, look, code, line[-1][1]),
            given[code][0],
            code == selection.countries[0],
        )
        for code, line in lines.items()
        if line
    ]
    if reference.notna().any():
        last = reference.dropna()
        value = Value(selection.measure, float(last.iloc[-1]))
        group = group_label(selection.context, look, BESIDE[look.narrow], breaks=look.narrow)
        name = reference_label(group, selection.reference, look.words)
        text = middle_label(name, value, look.words)
        if look.narrow:
            text = LINE_BREAK.join(in_lines(name, NAME_ROOM))
        ends.insert(1, End(int(last.index[-1]), value.number, text, tones.quiet))
    return ends


def reference_trace(selection: Selection, reference: pd.Series, look: Look) -> go.Scatter:
    """The line that sums the context group up."""
    group = look.words.group(selection.context)
    name = reference_label(group, selection.reference, look.words)
    return go.Scatter(
        x=reference.index.tolist(),
        y=with_gaps(reference),
        mode="lines",
        name=name,
        line={"color": palette(look).reference, "width": 2, "dash": "dot"},
        text=[
            ""
            if value is None
            else middle_hover(name, Edition(int(year)), Value(selection.measure, value), look.words)
            for year, value in zip(reference.index.tolist(), with_gaps(reference), strict=True)
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def context_trace(
    survey: Survey, selection: Selection, values: pd.DataFrame, look: Look
) -> go.Scatter:
    """All other members of the context group as one trace, a gap between any two."""
    members = () if selection.context == NO_GROUP else survey.members(selection.context)
    others = [code for code in members if code not in selection.countries]
    xs: list[int | None] = []
    ys: list[float | None] = []
    for code in others:
        xs += [*editions_of(values), None]
        ys += [*with_gaps(row_of(values, code)), None]
    return go.Scatter(
        x=xs,
        y=ys,
        mode="lines",
        name="context",
        line={"color": palette(look).context, "width": 1},
        opacity=0.55 if len(others) > 40 else 0.9,
        hoverinfo="skip",
        connectgaps=False,
    )


def line_trace(
    survey: Survey, selection: Selection, code: Iso3, values: pd.DataFrame, look: Look
) -> go.Scatter:
    """One country's line; a gap where it has no value."""
    colour, stroke = colours(selection.countries, palette(look))[code]
    row = row_of(values, code)
    lead = code == selection.countries[0]
    return go.Scatter(
        x=editions_of(values),
        y=with_gaps(row),
        mode="lines+markers",
        name=look.words.country(code),
        line={"color": colour, "width": 3.5 if lead else 2.25, "dash": stroke},
        marker={"size": 8 if lead else 6, "color": colour},
        connectgaps=False,
        text=line_hovers(survey, selection.index, selection.measure, code, row, look),
        hovertemplate="%{text}<extra></extra>",
    )


def label_text(selection: Selection, look: Look, code: Iso3, value: float) -> str:
    """What stands at a line's end: the country and its last value; on a phone the name alone."""
    if look.narrow:
        return short_name(code, look)
    return end_label(look.words.country(code), Value(selection.measure, value), look.words)
