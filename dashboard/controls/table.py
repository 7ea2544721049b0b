"""A data table as the page shows it: headings and codes in words, its numbers rounded."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd
import streamlit as st
from pandas.api.types import is_numeric_dtype

from dashboard.charts import Chart
from dashboard.language.cells import cell
from dashboard.language.columns import heading
from dashboard.language.numbers import known
from dashboard.language.words import Words
from dashboard.selection import Measure
from dashboard.survey.rounding import rounded

KEPT = 64
"""So many tables that readers have open are kept as they are shown."""

Arrange = Callable[[pd.DataFrame], pd.DataFrame]
"""Puts a chart's table in another shape."""


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


def show_table(chart: Chart, measure: Measure, arrange: Arrange | None = None) -> None:
    """Shows a chart's table, its codes in words and each column's numbers in one format.

    Args:
        chart: whose table is shown.
        measure: what the values are, in columns of values.
        arrange: puts the table in another shape first.
    """
    told = told_table(chart, measure, arrange)
    st.dataframe(
        told,
        hide_index=True,
        column_config={name: column_config(name, measure, chart.words) for name in map(str, told)},
        alt=chart.title,
    )


@lru_cache(maxsize=KEPT)
def told_table(chart: Chart, measure: Measure, arrange: Arrange | None) -> pd.DataFrame:
    """A chart's table as it is shown, made once for every reader of the chart.

    Numbers are rounded here, half away from zero: the browser would round their binary shadows.
    """
    table = arrange(chart.table) if arrange else chart.table
    return pd.DataFrame(
        {
            str(column): told_column(str(column), table[column], measure, chart.words)
            for column in table
        }
    )


def told_column(name: str, values: pd.Series, measure: Measure, words: Words) -> pd.Series:
    """One column as it is shown: its numbers rounded, or its codes in words."""
    shape = decimals(name, measure)
    if shape is not None:
        told = [float(rounded(value, shape.places)) if known(value) else None for value in values]
        return pd.Series(told, values.index)
    if is_numeric_dtype(values):
        return values
    return pd.Series([cell(name, value, words) for value in values], values.index, dtype=object)


def column_config(name: str, measure: Measure, words: Words) -> Any:
    """A column's heading, and the format of its numbers."""
    shape = decimals(name, measure)
    if shape is None:
        return st.column_config.Column(heading(name, words))
    return st.column_config.NumberColumn(heading(name, words), format=shape.pattern)
