"""Reads a CSV file as text, cell by cell, and refuses in one sentence what is no such file."""

import csv
import io
import math
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from dashboard.survey.problems import DataProblem

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
WHOLE_NUMBER = re.compile(r"[0-9]{1,15}")

SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}
"""What some programs put between cells in place of a comma."""

MOST_NAMED = 5
"""How many names a sentence lists."""

LONGEST_QUOTE = 40
"""How many characters of a cell a sentence repeats."""

NOT_TEXT = {
    b"PK\x03\x04": "an Excel workbook or a zip archive",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook",
    b"\x89PNG": "a picture",
    b"\x1f\x8b": "a gzip archive",
    b"%PDF": "a PDF document",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}
"""How files begin that are often taken for CSV."""

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
    rows: tuple[tuple[int, tuple[str, ...]], ...]

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


def quoted(text: str) -> str:
    """A cell as a sentence repeats it: in quotes, on one line, cut where it is long."""
    line = " ".join(text.split())
    return f'"{line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 1] + "…"}"'


def listed(names: Collection[str]) -> str:
    """The first few of some names, as a sentence lists them."""
    return ", ".join([*names][:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")


def read_text_table(path: Path, columns: tuple[str, ...] | None = None) -> TextTable:
    """Reads a CSV file (UTF-8 with or without a byte order mark, any line ends).

    Args:
        path: the file.
        columns: the columns it must have, in any order; None takes them as they come.

    Raises:
        DataProblem: the file cannot be read, is no comma-separated UTF-8 text, lacks a column or
            has another one, or a row has more or fewer cells than the first line.
    """
    name = path.name
    text = read_text(path)
    check_layout(name, text)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        lines = [(reader.line_num, cells) for cells in reader if any(c.strip() for c in cells)]
    except csv.Error as error:
        raise DataProblem(
            f"{name}, line {reader.line_num}: the row is no valid CSV ({error})."
        ) from error
    if not lines:
        raise DataProblem(f"{name} is empty.")
    header = tuple(cell.strip() for cell in lines[0][1])
    check_header(name, header, columns)
    rows = []
    for line, cells in lines[1:]:
        if len(cells) != len(header):
            raise DataProblem(
                f"{name}, line {line}: the row has {len(cells)} cells, "
                f"the first line has {len(header)}."
            )
        rows.append((line, tuple(cell.strip() for cell in cells)))
    return TextTable(name, header, tuple(rows))


def read_text(path: Path) -> str:
    """The text of a file, without a byte order mark.

    Raises:
        DataProblem: the file is missing, a folder, unreadable, or no UTF-8 text.
    """
    name = path.name or str(path)
    if path.is_dir():
        raise DataProblem(f"{name} is a folder, not a file; name the files in it.")
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise DataProblem(f"{name}: there is no such file ({path}).") from error
    except OSError as error:
        raise DataProblem(f"{name} cannot be read: {error.strerror}.") from error
    for start, what in NOT_TEXT.items():
        if raw.startswith(start):
            raise DataProblem(f"{name} is {what}, not CSV; save it as CSV in UTF-8.")
    if b"\0" in raw:
        raise DataProblem(f"{name} is a binary file, not CSV; save it as CSV in UTF-8.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise DataProblem(
            f"{name}, line {line}: the text is not UTF-8; save the file as CSV in UTF-8."
        ) from error


def check_layout(name: str, text: str) -> None:
    """Refuses text that is not laid out in cells separated by commas.

    Raises:
        DataProblem: the text is empty, a web page, or separated by something else.
    """
    if not text.replace(",", " ").strip():
        raise DataProblem(f"{name} is empty.")
    if text.lstrip().startswith("<"):
        raise DataProblem(f"{name} is a web page, not CSV; download the data itself.")
    first = text.lstrip().splitlines()[0]
    for mark, words in SEPARATORS.items():
        if mark in first and "," not in first:
            raise DataProblem(f"{name} is separated by {words}; save it separated by commas.")


def check_header(name: str, header: tuple[str, ...], columns: tuple[str, ...] | None) -> None:
    """Holds the first line of a file against the columns expected.

    Raises:
        DataProblem: a column is missing, repeated or not expected.
    """
    repeated = [column for column in dict.fromkeys(header) if header.count(column) > 1]
    if repeated:
        raise DataProblem(f"{name}, line 1: the column {quoted(repeated[0])} appears twice.")
    if columns is None:
        return
    missing = [column for column in columns if column not in header]
    extra = [column for column in header if column not in columns]
    if not missing and not extra:
        return
    parts = []
    if missing:
        parts.append("missing: " + ", ".join(missing))
    if extra:
        parts.append("not expected: " + listed([quoted(column) for column in extra]))
    raise DataProblem(f"{name}, line 1: the columns are not those expected ({'; '.join(parts)}).")
