"""A chart as a file: picture and HTML; data as CSV, XLSX and zip."""

from dashboard.export.archive import to_zip
from dashboard.export.package import Package
from dashboard.export.page import to_page
from dashboard.export.picture import picture
from dashboard.export.tables import to_csv, to_xlsx
from dashboard.export.taken import of_all, of_chart, of_dataset, of_table

__all__ = [
    "Package",
    "of_all",
    "of_chart",
    "of_dataset",
    "of_table",
    "picture",
    "to_csv",
    "to_page",
    "to_xlsx",
    "to_zip",
]
