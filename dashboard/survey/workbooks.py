"""Reads the sheets of an Excel workbook (XLSX) as text, cell by cell."""

import io
import warnings
import zipfile
from datetime import date, datetime
from typing import Any

from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.text_tables import Row

START = b"PK\x03\x04"
"""How a workbook begins, and every other archive of the kind."""

CONTENTS = "xl/workbook.xml"
"""What a workbook holds and another archive does not."""

VISIBLE = "visible"


def read_workbook(name: str, raw: bytes) -> dict[str, list[Row]]:
    """The rows of each sheet in which anything stands, by the sheet's title.

    Args:
        name: what the file is called in sentences.
        raw: its bytes.

    Returns:
        Number of the row and its cells, all rows of a sheet as wide as its widest. Hidden sheets,
        and those without a row, are left out.

    Raises:
        DataProblem: it is another kind of archive, or a workbook that cannot be read.
    """
    # It takes a third of a second, and no server needs it to start.
    import openpyxl

    # Broken workbooks make openpyxl raise whatever goes wrong in it first, of any class.
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            is_workbook = CONTENTS in archive.namelist()
    except Exception as error:
        raise DataProblem(Flaw.BROKEN_WORKBOOK, Spot(name)) from error
    if not is_workbook:
        raise DataProblem(Flaw.ARCHIVE, Spot(name))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(
                io.BytesIO(raw), read_only=True, data_only=True, keep_links=False
            )
            sheets = {
                sheet.title: _rows(sheet)
                for sheet in book.worksheets
                if sheet.sheet_state == VISIBLE
            }
    except Exception as error:
        raise DataProblem(Flaw.BROKEN_WORKBOOK, Spot(name)) from error
    return {title: rows for title, rows in sheets.items() if rows}


def _rows(sheet: Any) -> list[Row]:
    # What a sheet says of its own size is wrong in the files of some programs.
    sheet.reset_dimensions()
    rows = [
        (line, [_text(value) for value in values])
        for line, values in enumerate(sheet.iter_rows(values_only=True), 1)
    ]
    filled = [(line, cells) for line, cells in rows if any(map(str.strip, cells))]
    width = max((len(cells) for _, cells in filled), default=0)
    return [(line, (*cells, *[""] * (width - len(cells)))) for line, cells in filled]


def _text(value: object) -> str:
    """A cell as a CSV file would have it."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)
