"""Reads a CSV file as text, cell by cell, and refuses what is no such file."""

import csv
import io
import math
import re
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from dashboard.survey.problems import DataProblem, Flaw, Spot

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
WHOLE_NUMBER = re.compile(r"[0-9]{1,15}")

SEPARATORS = {";": Flaw.SEMICOLONS, "\t": Flaw.TABS, "|": Flaw.BARS}
"""What some programs put between cells in place of a comma."""

NOT_TEXT = {
    b"PK\x03\x04": Flaw.WORKBOOK,
    b"\xd0\xcf\x11\xe0": Flaw.OLD_WORKBOOK,
    b"\x89PNG": Flaw.PICTURE,
    b"\x1f\x8b": Flaw.GZIP,
    b"%PDF": Flaw.PDF,
    b"\xff\xfe": Flaw.UTF_16,
    b"\xfe\xff": Flaw.UTF_16,
}
"""How files begin that are often taken for CSV."""

Row = tuple[int, tuple[str, ...]]
"""The number of a line in its file, and its cells."""

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes text that begins so for a formula."""


@dataclass(frozen=True)
class TextTable:
    """A CSV file as text.

    Attributes:
        name: the file's name, for sentences about it.
        columns: the names in the first line, trimmed.
        rows: line number in the file and the cells, trimmed, as many as there are columns.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def frame(self) -> pd.DataFrame:
        """The cells as a table of text, "" where blank, indexed by line number."""
        return pd.DataFrame(
            [cells for _, cells in self.rows],
            columns=list(self.columns),
            index=[line for line, _ in self.rows],
            dtype="str",
        )

    def records(self) -> list[dict[str, str]]:
        """The rows as dictionaries by column name."""
        return [dict(zip(self.columns, cells, strict=True)) for _, cells in self.rows]


def as_number(text: str) -> float | None:
    """The number a cell holds: a decimal point, no thousands mark, no word such as NaN.

    Returns:
        None where the cell holds none.
    """
    value = float(text) if NUMBER.fullmatch(text) else math.inf
    return value if math.isfinite(value) else None


def as_whole_number(text: str) -> int | None:
    """The whole number from 0 up that a cell holds; None where it holds none."""
    return int(text) if WHOLE_NUMBER.fullmatch(text) else None


def read_text_table(path: Path, columns: tuple[str, ...] | None = None) -> TextTable:
    """Reads a CSV file of the dataset (UTF-8 with or without a byte order mark, any line ends).

    Args:
        path: the file.
        columns: the columns it must have, in any order; None takes them as they come.

    Raises:
        DataProblem: the file cannot be read, is no comma-separated UTF-8 text, lacks a column or
            has another one, or a row has more or fewer cells than the first line.
    """
    name = path.name
    text = as_text(name, read_bytes(path, name or str(path)))
    check_separators(name, text)
    lines = read_rows(name, text)
    header = tuple(cell.strip() for cell in lines[0][1])
    check_header(name, header, columns)
    rows = []
    for line, cells in lines[1:]:
        if len(cells) != len(header):
            raise DataProblem(Flaw.CELLS, Spot(name, line), cells=len(cells), columns=len(header))
        rows.append((line, tuple(cell.strip() for cell in cells)))
    return TextTable(name, header, tuple(rows))


def read_bytes(path: Path, name: str) -> bytes:
    """What a file holds; `name` is what it is called in sentences.

    Raises:
        DataProblem: the file is missing, a folder or unreadable.
    """
    if path.is_dir():
        raise DataProblem(Flaw.FOLDER, Spot(name))
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DataProblem(Flaw.NO_SUCH_FILE, Spot(name), path=str(path)) from error
    except OSError as error:
        raise DataProblem(Flaw.UNREADABLE, Spot(name), reason=error.strerror) from error


def as_text(name: str, raw: bytes) -> str:
    """The text that the bytes of a file are, without a byte order mark.

    Raises:
        DataProblem: they are no UTF-8 text, the text is empty or a web page.
    """
    for start, flaw in NOT_TEXT.items():
        if raw.startswith(start):
            raise DataProblem(flaw, Spot(name))
    if b"\0" in raw:
        raise DataProblem(Flaw.BINARY, Spot(name))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise DataProblem(Flaw.NOT_UTF_8, Spot(name, line)) from error
    if not text.replace(",", " ").strip():
        raise DataProblem(Flaw.EMPTY, Spot(name))
    if text.lstrip().startswith("<"):
        raise DataProblem(Flaw.WEB_PAGE, Spot(name))
    return text


def read_rows(name: str, text: str) -> list[Row]:
    """The rows of comma-separated text in which anything stands.

    Raises:
        DataProblem: the text is no valid CSV, or nothing stands in it.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        rows = [(reader.line_num, tuple(cells)) for cells in reader if any(map(str.strip, cells))]
    except csv.Error as error:
        where = Spot(name, reader.line_num)
        raise DataProblem(Flaw.NOT_CSV, where, reason=str(error)) from error
    if not rows:
        raise DataProblem(Flaw.EMPTY, Spot(name))
    return rows


def check_separators(name: str, text: str) -> None:
    """Refuses text whose first line is separated by something else than commas.

    Raises:
        DataProblem: names what separates its cells.
    """
    first = text.lstrip().splitlines()[0]
    for mark, flaw in SEPARATORS.items():
        if mark in first and "," not in first:
            raise DataProblem(flaw, Spot(name))


def check_header(name: str, header: tuple[str, ...], columns: tuple[str, ...] | None) -> None:
    """Holds the first line of a file against the columns expected.

    Raises:
        DataProblem: a column is missing, repeated or not expected.
    """
    repeated = [column for column in dict.fromkeys(header) if header.count(column) > 1]
    if repeated:
        raise DataProblem(Flaw.COLUMN_TWICE, Spot(name, 1), name=repeated[0])
    if columns is None:
        return
    missing = [column for column in columns if column not in header]
    extra = [column for column in header if column not in columns]
    if not missing and not extra:
        return
    if not extra:
        raise DataProblem(Flaw.COLUMNS_MISSING, Spot(name, 1), missing=missing)
    flaw = Flaw.COLUMNS_DIFFER if missing else Flaw.COLUMNS_EXTRA
    raise DataProblem(flaw, Spot(name, 1), missing=missing, extra=extra)
