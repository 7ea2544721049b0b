"""Countries compared over time as a table: a row per country, a column per edition."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.excerpt import by_country_and_edition
from dashboard.charts.chart import Chart, Place, base_layout
from dashboard.charts.compare import trajectory
from dashboard.charts.compare.comparison import (
    file_stem,
    find,
    heading,
    lines_drawn,
    measure_shown,
    reference_line,
    tabulate,
    value_caveats,
)
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look, palette
from dashboard.findings.comparison import Value
from dashboard.findings.pictures import Drawn, Kind
from dashboard.selection import Form, Measure, Selection
from dashboard.survey import Survey

PLACE = Place("table", "compare", trajectory.PLACE.fields, (("form", Form.TABLE),))
ROW = 30


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Sets out the values of the lines in a table.

    Raises:
        NothingToDraw: see the lines.
    """
    found = find(survey, selection)
    finding, *ahead = heading(survey, selection, found)
    measure = measure_shown(survey, selection, found)
    reference = reference_line(survey, selection, found.values)
    table = tabulate(survey, selection, found, look, reference)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(by_country_and_edition(table), selection, look)),
        table=table,
        finding=finding,
        measure=measure,
        caveats=(*ahead, *value_caveats(survey, selection, found, marked=False)),
        outline=(Drawn(Kind.TABLE), finding, measure, *lines_drawn(selection, found)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"table_{file_stem(selection)}",
    )


def draw(wide: pd.DataFrame, selection: Selection, look: Look) -> go.Figure:
    """The table as a picture."""
    tones = palette(look)
    cells = [
        wide["country"].tolist(),
        *(
            [cell(value, selection.measure, look) for value in wide[edition]]
            for edition in wide.columns[1:]
        ),
    ]
    aligned = ["left", *["right"] * (len(cells) - 1)]
    table = go.Table(
        columnwidth=[2.4, *[1] * (len(cells) - 1)],
        header={
            "values": ["", *wide.columns[1:]],
            "align": aligned,
            "height": ROW,
            "fill": {"color": tones.ground},
            "line": {"color": tones.grid},
            "font": {"color": tones.quiet, "size": 13},
        },
        cells={
            "values": cells,
            "align": aligned,
            "height": ROW,
            "fill": {"color": tones.ground},
            "line": {"color": tones.grid},
            "font": {"color": tones.text, "size": 14},
        },
    )
    return go.Figure(data=[table], layout=base_layout(look, ROW * (len(wide) + 1) + 40))


def cell(value: float | None, measure: Measure, look: Look) -> str:
    """A value in the table; nothing where there is none. Places are whole but in a mean."""
    if value is None or pd.isna(value):
        return ""
    if measure is Measure.RANK and float(value).is_integer():
        return look.words.form("whole", value)
    whole_change = measure is Measure.RANK_CHANGE and float(value).is_integer()
    return look.words.form("value" if whole_change else "middle", Value(measure, float(value)))
