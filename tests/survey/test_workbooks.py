"""Exports as workbooks: taken like CSV, from the sheet that holds the table."""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.survey.conftest import Run
from tests.survey.exports import Lines, export_lines, snapshot

ROOT = Path(__file__).resolve().parents[2]


def typed(lines: Lines, *, numbers: bool = True) -> list[list[object]]:
    """An export as a spreadsheet holds it: numbers as numbers, blanks as nothing."""

    def value(place: int, text: str) -> object:
        if place == 1 or not numbers:
            return text
        return (int(text) if place in (0, 2) else float(text)) if text else None

    return [list(lines[0]), *([value(*cell) for cell in enumerate(line)] for line in lines[1:])]


def save(path: Path, sheets: dict[str, list[list[object]]], hidden: str = "") -> Path:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        sheet.sheet_state = "hidden" if title == hidden else "visible"
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize("numbers", [True, False])
@pytest.mark.parametrize("edition", [2003, 2020, 2024])
def test_a_workbook_changes_no_byte(
    edition: int, numbers: bool, run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    rows = typed(export_lines(edition), numbers=numbers)
    titled = [["UN E-Government Survey"], [], *rows, [], ["Source: United Nations"]]
    about = [["About"], ["Downloaded", 2025]]
    for sheets in ({"Data": rows}, {"About": about, "Data": titled}):
        code, printed, said = run("import", save(tmp_path / "export.xlsx", sheets))
        assert (code, said) == (0, "")
        assert printed.splitlines()[0].endswith("; no value changed.")
    assert snapshot(dataset) == before


def test_of_several_editions_in_sheets_the_one_that_is_seen_is_taken(
    run: Run, tmp_path: Path
) -> None:
    sheets = {str(year): typed(export_lines(year)) for year in (2022, 2024)}
    told = run("import", save(tmp_path / "all.xlsx", sheets))
    assert told == (
        2,
        "",
        "all.xlsx holds such a table in several sheets (2022, 2024); save the one that is meant "
        "in a workbook of its own.\n",
    )
    code, printed, _ = run("import", save(tmp_path / "all.xlsx", sheets, hidden="2022"))
    assert code == 0
    assert printed.startswith("Imported 2024: ")


def test_a_fault_is_told_by_the_row_of_the_sheet(run: Run, dataset: Path, tmp_path: Path) -> None:
    rows = typed(export_lines(2024))
    rows[3][5] = None
    before = snapshot(dataset)
    code, _, said = run("import", save(tmp_path / "bad.xlsx", {"Data": [["Title"], [], *rows]}))
    assert said == "bad.xlsx, line 6, column Online Service Index: the score is blank.\n"
    assert code == 2
    assert snapshot(dataset) == before


def damaged(path: Path) -> dict[str, bytes]:
    whole = save(path, {"Data": typed(export_lines(2024))}).read_bytes()
    without_sheet = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(without_sheet, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content[:300] if "sheet1" in name else content)
    return {"cut off": whole[:4000], "a sheet cut off": without_sheet.getvalue()}


@pytest.mark.parametrize("case", ["cut off", "a sheet cut off"])
def test_a_broken_workbook_is_refused(case: str, run: Run, dataset: Path, tmp_path: Path) -> None:
    path = tmp_path / "bad.xlsx"
    path.write_bytes(damaged(path)[case])
    before = snapshot(dataset)
    assert run("import", path) == (
        2,
        "",
        "bad.xlsx cannot be read as a workbook; open it in a spreadsheet and save it as XLSX "
        "anew, or as CSV in UTF-8.\n",
    )
    assert snapshot(dataset) == before


def test_an_empty_workbook_is_refused(run: Run, tmp_path: Path) -> None:
    path = save(tmp_path / "bad.xlsx", {"Data": [[], [" "]]})
    assert run("import", path)[2] == "bad.xlsx is empty.\n"


def test_no_server_loads_what_reads_workbooks() -> None:
    code = "import sys, dashboard.language, dashboard.survey.importing; print('openpyxl' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
