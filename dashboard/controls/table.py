"""A data table as the page shows it: headings and codes in words, its numbers rounded."""

from dashboard.charts import Chart
from dashboard.contents.page import Arrange
from dashboard.contents.tables import chart_table
from dashboard.controls.told import tell
from dashboard.selection import Measure


def show_table(chart: Chart, measure: Measure, arrange: Arrange | None = None) -> None:
    """Shows all of a chart's table.

    Args:
        chart: whose table is shown.
        measure: what the values are, in columns of values.
        arrange: puts the table in another shape first.
    """
    tell(chart_table(chart, measure, arrange, whole=True))
