"""Tables as files: CSV and XLSX.

Whatever is CSV is written here, the same way: UTF-8 with a byte order mark, by which spreadsheets
read every name, a line feed per line, numbers as people write them.
"""

from collections.abc import Callable, Collection
from io import BytesIO

import pandas as pd
import xlsxwriter
from pandas.api.types import is_numeric_dtype
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from dashboard.export.package import BOOLEAN, INTEGER, NUMBER, STRING, Package, Resource, about
from dashboard.language.export import ABOUT_SHEET, COLUMN_HEADS, COLUMNS_SHEET
from dashboard.survey import FORMULA_SIGNS

DIGITS = "%.10g"
"""How numbers that are not whole are written: what lies behind the tenth digit is float error."""
WIDEST = 60
"""The width of a column of long text, in letters."""
READ_AS: dict[str, Callable[[str], object]] = {
    INTEGER: int,
    NUMBER: float,
    BOOLEAN: lambda text: text == str(True),
}
"""How a cell that is text of a type becomes a value."""


def harmless(table: pd.DataFrame, texts: Collection[str] | None = None) -> pd.DataFrame:
    """The table with an apostrophe before every text a spreadsheet would take for a formula.

    Args:
        table: any.
        texts: its columns of text; None takes those that are not of numbers.
    """

    def one(value: object) -> object:
        return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value

    if texts is None:
        texts = [str(name) for name in table if not is_numeric_dtype(table[name])]
    safe = table.copy()
    for column in texts:
        safe[column] = pd.Series([one(cell) for cell in table[column]], table.index, dtype=object)
    return safe.rename(columns=one)


def texts_of(resource: Resource) -> list[str]:
    """The columns of a resource that hold text."""
    return [column.name for column in resource.columns if column.kind == STRING]


def to_csv(resource: Resource) -> bytes:
    """A resource as CSV."""
    safe = harmless(resource.table, texts_of(resource))
    text = safe.to_csv(index=False, lineterminator="\n", float_format=DIGITS)
    return text.encode("utf-8-sig")


def to_xlsx(package: Package) -> bytes:
    """A package as a workbook: its main table, what must be known of it, its columns, its other tables.

    Numbers are numbers, gaps are empty cells, and nothing in it can run.
    """
    words, buffer = package.words, BytesIO()
    main, *others = package.resources
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        bold, top, wrapped = (
            book.add_format(form)
            for form in ({"bold": True}, {"valign": "top"}, {"text_wrap": True, "valign": "top"})
        )
        fill(book.add_worksheet(main.sheet), values(main), bold)
        page = book.add_worksheet(words.text(ABOUT_SHEET))
        page.set_column(0, 0, 18, book.add_format({"bold": True, "valign": "top"}))
        page.set_column(1, 1, 100, wrapped)
        lines = harmless(pd.DataFrame(about(package), columns=["label", "text"]))
        for row, pair in enumerate(lines.itertuples(index=False)):
            page.write_row(row, 0, list(pair))
        columns = book.add_worksheet(words.text(COLUMNS_SHEET))
        fill(columns, harmless(dictionary(package)), bold)
        columns.set_column(0, 2, 20, top)
        columns.set_column(3, 3, 100, wrapped)
        for other in others:
            fill(book.add_worksheet(other.sheet), values(other), bold)
    return buffer.getvalue()


def values(resource: Resource) -> pd.DataFrame:
    """A resource's table with every cell as a value of its column's type, and harmless."""
    table = resource.table.copy()
    for column in resource.columns:
        read = READ_AS.get(column.kind)
        if read and any(isinstance(cell, str) for cell in table[column.name]):
            table[column.name] = pd.Series(
                [read(cell) if cell != "" else None for cell in table[column.name]],
                table.index,
                dtype=object,
            )
    return harmless(table, texts_of(resource))


def dictionary(package: Package) -> pd.DataFrame:
    """What every column of a package's tables holds, a row each."""
    rows = [
        (resource.sheet, column.name, column.kind, column.meaning)
        for resource in package.resources
        for column in resource.columns
    ]
    return pd.DataFrame(rows, columns=[package.words.text(head) for head in COLUMN_HEADS])


def fill(sheet: Worksheet, safe: pd.DataFrame, bold: Format) -> None:
    """Writes a table into a sheet, its names in bold and always in sight."""
    sheet.write_row(0, 0, list(safe.columns), bold)
    for column, name in enumerate(safe.columns):
        cells = [None if pd.isna(value) else value for value in safe[name].tolist()]
        sheet.write_column(1, column, cells)
        longest = max(len(str(name)), *(len(str(cell)) for cell in cells or [""]))
        sheet.set_column(column, column, min(longest, WIDEST) + 2)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(safe), max(len(safe.columns) - 1, 0))
