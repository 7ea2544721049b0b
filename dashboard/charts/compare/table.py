"""Countries compared over time as a table: a row per country, a column per edition."""

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go

from dashboard.charts.chart import Chart, Place, base_layout
from dashboard.charts.compare import trajectory
from dashboard.charts.look import Look, palette
from dashboard.findings.finding import Plain
from dashboard.language import trajectory as words
from dashboard.selection import Form, Selection
from dashboard.survey import Survey

PLACE = Place("table", "compare", trajectory.PLACE.fields, (("form", Form.TABLE),))
ROW = 30


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Sets out the values of the lines in a table.

    Raises:
        NothingToDraw: see the lines.
    """
    lines = trajectory.build(survey, selection, look)
    found = trajectory.find(survey, selection)
    return replace(
        lines,
        name=PLACE.name,
        figure=draw(by_country_and_edition(lines.table), selection, look),
        caveats=tuple(map(Plain, trajectory.value_notes(survey, selection, found))),
        outline=(Plain(lines.alt.replace(words.LINE_CHART, words.TABLE, 1)),),
        query=PLACE.query(selection),
        file_stem=f"table_{lines.file_stem}",
    )


def by_country_and_edition(table: pd.DataFrame) -> pd.DataFrame:
    """The data shown as a reader compares them: a row per country, a column per edition."""
    wide = table.pivot(index="country", columns="edition", values="value")
    wide = wide.loc[table["country"].unique()].reset_index()
    return wide.set_axis([str(column) for column in wide.columns], axis="columns")


def draw(wide: pd.DataFrame, selection: Selection, look: Look) -> go.Figure:
    """The table as a picture."""
    tones = palette(look)
    cells = [
        wide["country"].tolist(),
        *(
            [words.cell_text(value, selection.measure) for value in wide[edition]]
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
