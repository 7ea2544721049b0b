"""Reads a table that somebody gives, CSV or XLSX, with what people and programs put around it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.survey.layouts import Kind, Layout
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.text_tables import (
    SEPARATORS,
    Row,
    as_number,
    as_text,
    check_separators,
    read_bytes,
    read_rows,
)
from dashboard.survey.workbooks import START, read_workbook

SEARCHED = 40
"""The header stands among so many rows; above it there are titles."""

SURE = 2
"""So many columns that are known make a row a header, or the like of one."""

UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
"""Characters that take no room, which texts copied from web pages are full of."""

THOUSANDS = re.compile(r"(-?[0-9]{1,3})((?: [0-9]{3})+)(\.[0-9]+)?")
"""A number in groups of three digits set apart by spaces."""

BARE_POINT = re.compile(r"(-?)(\.[0-9]+|[0-9]+\.)([eE].*)?")
"""A number with nothing before its decimal point, or nothing after it."""

AS_WHOLE = 1e-9
"""How far a whole number that a computer kept in binary strays."""


@dataclass(frozen=True)
class LeftOut:
    """A column of a file that is not read.

    Attributes:
        place: its number, 1 being the first.
        name: as the header has it; "" where it has none.
    """

    place: int
    name: str


@dataclass(frozen=True)
class GivenTable:
    """The table found in a file that somebody gave.

    Attributes:
        name: what the file is called in sentences.
        layout: that of its header.
        places: the place of each column that is read, 0 being the first.
        width: how many columns the header has.
        rows: those below the header.
        left_out: the columns that are not read, but for unnamed ones in which nothing stands.
    """

    name: str
    layout: Layout
    places: Mapping[str, int]
    width: int
    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...]

    def column(self, name: str) -> list[tuple[int, str]]:
        """The line and the text of each cell of a column, "" where a row ends before it."""
        place = self.places[name]
        return [(line, cells[place] if place < len(cells) else "") for line, cells in self.rows]

    def records(self) -> list[tuple[int, dict[str, str]]]:
        """The line of each row and its cells by column.

        Raises:
            DataProblem: a row has more cells than the header, or ends before the last column read.
        """
        needed = max(self.places.values()) + 1
        found = []
        for line, cells in self.rows:
            if not needed <= len(cells) <= self.width:
                where = Spot(self.name, line)
                raise DataProblem(Flaw.CELLS, where, cells=len(cells), columns=self.width)
            found.append((line, {name: cells[place] for name, place in self.places.items()}))
        return found


def read_given(path: Path, name: str, kind: Kind) -> GivenTable:
    """Finds the one table of a kind in a file.

    Titles above the header, notes below the table, blank rows and unnamed blank columns are passed
    over.

    Args:
        path: a CSV file in UTF-8, or a workbook.
        name: what it is called in sentences.
        kind: what the file is to be.

    Raises:
        DataProblem: the file cannot be read, or does not hold one table of that kind.
    """
    sheets = _sheets(path, name, kind)
    found = {
        title: header for title, rows in sheets.items() if (header := _header(rows, kind.layouts))
    }
    if len(found) > 1:
        raise DataProblem(Flaw.SEVERAL_SHEETS, Spot(name), sheets=tuple(found))
    for title, (place, layout) in found.items():
        return _table(name, sheets[title], place, layout)
    for flaw, others in kind.instead.items():
        if any(_header(rows, others) for rows in sheets.values()):
            raise DataProblem(flaw, Spot(name))
    raise _without_header(name, sheets.values(), kind)


def as_given_number(text: str) -> float | None:
    """The number that a cell of a given file holds; None where it holds none.

    Taken besides what `as_number` takes: thousands set apart by spaces, a bare decimal point.
    """
    return as_number(plain_number(text))


def plain_number(text: str) -> str:
    """The text of a number with nothing between its thousands and a digit on both sides of a point."""
    if grouped := THOUSANDS.fullmatch(text):
        text = f"{grouped[1]}{grouped[2].replace(' ', '')}{grouped[3] or ''}"
    if bare := BARE_POINT.fullmatch(text):
        point = f"0{bare[2]}" if bare[2].startswith(".") else f"{bare[2]}0"
        text = f"{bare[1]}{point}{bare[3] or ''}"
    return text


def as_given_count(text: str) -> int | None:
    """The whole number from 0 up that a cell holds, with decimals of 0 or none; else None."""
    value = as_given_number(text)
    if value is None or text.startswith("-") or not 0 <= value < 1e15:
        return None
    return round(value) if abs(value - round(value)) <= AS_WHOLE else None


def _sheets(path: Path, name: str, kind: Kind) -> dict[str, list[Row]]:
    """The rows of a file, cleaned; those of a workbook by sheet."""
    raw = read_bytes(path, name)
    if raw.startswith(START):
        sheets = read_workbook(name, raw)
    else:
        text = as_text(name, raw)
        _check_marks(name, text, kind.layouts)
        sheets = {"": read_rows(name, text)}
    cleaned = {
        title: [(line, tuple(map(_cleaned, cells))) for line, cells in rows]
        for title, rows in sheets.items()
    }
    filled = {title: [row for row in rows if any(row[1])] for title, rows in cleaned.items()}
    if not any(filled.values()):
        raise DataProblem(Flaw.EMPTY, Spot(name))
    return {title: rows for title, rows in filled.items() if rows}


def _cleaned(cell: str) -> str:
    """A cell without characters that are not seen, single plain spaces within."""
    return " ".join(cell.translate(UNSEEN).split())


def _check_marks(name: str, text: str, layouts: Sequence[Layout]) -> None:
    """Refuses a file whose header is separated by something else than commas."""
    lines = text.splitlines()[:SEARCHED]

    def is_separated_by(mark: str) -> bool:
        rows = ([_cleaned(cell.replace('"', "")) for cell in line.split(mark)] for line in lines)
        return any(layout.knows(cells) >= SURE for cells in rows for layout in layouts)

    if is_separated_by(","):
        return
    for mark, flaw in SEPARATORS.items():
        if is_separated_by(mark):
            raise DataProblem(flaw, Spot(name))
    check_separators(name, text)


def _header(rows: Sequence[Row], layouts: Sequence[Layout]) -> tuple[int, Layout] | None:
    """Which row is the header, and of which kind; None where none of the first rows is."""
    for place, (_, cells) in enumerate(rows[:SEARCHED]):
        for layout in layouts:
            if layout.fits(cells):
                return place, layout
    return None


def _table(name: str, rows: Sequence[Row], place: int, layout: Layout) -> GivenTable:
    """The table below a header."""
    line, header = rows[place]
    body = _aligned(header, _without_notes(rows[place + 1 :]))
    named = layout.read_as(header)
    if repeated := _repeated(named):
        raise DataProblem(Flaw.COLUMN_TWICE, Spot(name, line), name=repeated)
    left_out = _left_out(header, named, body)
    places = {column: number for number, column in enumerate(named) if column}
    return GivenTable(name, layout, places, len(header), tuple(body), left_out)


def _without_notes(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows but for those at the end in which nothing but a text in the first cell stands."""
    end = len(rows)
    while end and _is_note(rows[end - 1][1]):
        end -= 1
    return rows[:end]


def _is_note(cells: Sequence[str]) -> bool:
    return bool(cells[0]) and not any(cells[1:]) and as_number(cells[0]) is None


def _aligned(header: Sequence[str], rows: Sequence[Row]) -> list[Row]:
    """The rows without blank cells beyond the header, and without numbers of rows before its first.

    R writes the numbers of rows with no column of the header above them.
    """
    width = len(header)
    cut = [(line, cells if any(cells[width:]) else cells[:width]) for line, cells in rows]
    if not cut or any(len(cells) != width + 1 for _, cells in cut):
        return cut
    numbers = [as_given_count(cells[0]) for _, cells in cut]
    first = numbers[0]
    if first is None or numbers != list(range(first, first + len(numbers))):
        return cut
    return [(line, cells[1:]) for line, cells in cut]


def _without_header(name: str, sheets: Iterable[Sequence[Row]], kind: Kind) -> DataProblem:
    """What is missing in the row that comes nearest to a header."""
    candidates = [
        (layout.knows(cells) / len(layout.columns), rows[place:], layout)
        for rows in sheets
        for place, (_, cells) in enumerate(rows[:SEARCHED])
        for layout in kind.layouts
    ]
    _, rows, layout = max(candidates, key=lambda candidate: candidate[0])
    (line, header), body = rows[0], rows[1:]
    where, named = Spot(name, line), layout.read_as(header)
    if repeated := _repeated(named):
        return DataProblem(Flaw.COLUMN_TWICE, where, name=repeated)
    if kind.unlike:
        return DataProblem(kind.unlike, where, extra=header)
    missing, left_out = layout.lacks(header), _left_out(header, named, body)
    extra = [column.name for column in left_out if column.name]
    unnamed = [column.place for column in left_out if not column.name]
    if unnamed and any(named):
        return DataProblem(Flaw.COLUMNS_UNNAMED, where, missing=missing, unnamed=unnamed)
    flaw = Flaw.COLUMNS_DIFFER if extra else Flaw.COLUMNS_MISSING
    return DataProblem(flaw, where, missing=missing, extra=extra)


def _left_out(
    header: Sequence[str], named: Sequence[str], body: Sequence[Row]
) -> tuple[LeftOut, ...]:
    """The columns that are not known, but for unnamed ones in which nothing stands."""
    return tuple(
        LeftOut(number + 1, title)
        for number, (title, column) in enumerate(zip(header, named, strict=True))
        if not column and (title or any(any(cells[number : number + 1]) for _, cells in body))
    )


def _repeated(named: Sequence[str]) -> str:
    """The first column that a header names twice; "" where it names none so."""
    return next((column for column in named if column and named.count(column) > 1), "")
