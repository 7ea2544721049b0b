"""A data table as the page shows it: headings and codes in words, its numbers rounded."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st
from pandas.api.types import is_numeric_dtype

from dashboard.controls.viewport import page_words
from dashboard.language.cells import cell
from dashboard.language.columns import heading
from dashboard.language.numbers import known
from dashboard.selection import Measure
from dashboard.survey.rounding import rounded


@dataclass(frozen=True)
class Decimals:
    """How the numbers of a column stand.

    Attributes:
        places: after the decimal point.
        signed: whether a plus is written.
    """

    places: int
    signed: bool = False

    @property
    def pattern(self) -> str:
        """The format as the table's widget takes it."""
        return f"%{'+' if self.signed else ''}.{self.places}f"


SCORE, CHANGE, SHARE = Decimals(4), Decimals(4, signed=True), Decimals(1)
VALUES = {
    Measure.SCORE: SCORE,
    Measure.SCORE_CHANGE: CHANGE,
    Measure.PERCENTILE: SHARE,
}
"""How the values of a measure stand; places stand as they are."""
COLUMNS = {
    "score": SCORE,
    "egdi": SCORE,
    "osi": SCORE,
    "hci": SCORE,
    "tii": SCORE,
    "epi": SCORE,
    "percentile": SHARE,
    "percentile_in_group": SHARE,
    "behind_world_leader": SCORE,
    "behind_group_leader": SCORE,
    "above_world_mean": CHANGE,
    "above_group_mean": CHANGE,
}


def decimals(column: str, measure: Measure) -> Decimals | None:
    """How a column's numbers stand; None where they stand as they are.

    Args:
        column: its name; columns named by an edition hold values, as does `value`.
        measure: what the values are.
    """
    return VALUES.get(measure) if column == "value" or column.isdigit() else COLUMNS.get(column)


def show_table(table: pd.DataFrame, title: str, measure: Measure) -> None:
    """Shows a table, its codes in words and each column's numbers in one format.

    Numbers are rounded here, half away from zero: the browser would round their binary shadows.

    Args:
        table: what is shown.
        title: the chart's, read out in its place.
        measure: what the values are, in columns of values.
    """
    words = page_words()
    told, shapes = table.copy(), {}
    for column in map(str, table):
        label, shape = heading(column, words), decimals(column, measure)
        if shape is None:
            shapes[column] = st.column_config.Column(label)
            if not is_numeric_dtype(told[column]):
                said = [cell(column, value, words) for value in told[column]]
                told[column] = pd.Series(said, told.index, dtype=object)
            continue
        told[column] = [
            float(rounded(value, shape.places)) if known(value) else None for value in told[column]
        ]
        shapes[column] = st.column_config.NumberColumn(label, format=shape.pattern)
    st.dataframe(told, hide_index=True, column_config=shapes, alt=title)
