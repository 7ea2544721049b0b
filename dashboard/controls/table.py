"""A data table as the page shows it: headings and codes in words, its numbers rounded."""

from typing import Any

import streamlit as st

from dashboard.charts import Chart
from dashboard.contents.page import Arrange
from dashboard.contents.told_table import decimals, told_table
from dashboard.language.columns import heading
from dashboard.language.words import Words
from dashboard.selection import Measure


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


def column_config(name: str, measure: Measure, words: Words) -> Any:
    """A column's heading, and the format of its numbers."""
    shape = decimals(name, measure)
    if shape is None:
        return st.column_config.Column(heading(name, words))
    return st.column_config.NumberColumn(heading(name, words), format=shape.pattern)
