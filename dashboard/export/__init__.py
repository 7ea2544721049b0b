"""A chart as a file: picture, HTML, CSV and XLSX."""

from dashboard.export.package import table_file, to_archive
from dashboard.export.page import to_page
from dashboard.export.picture import picture
from dashboard.export.tables import chart_workbook, full_table, full_workbook, to_csv

__all__ = [
    "chart_workbook",
    "full_table",
    "full_workbook",
    "picture",
    "table_file",
    "to_archive",
    "to_csv",
    "to_page",
]
