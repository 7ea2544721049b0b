"""Bad input: one sentence that names file, line and column, exit code 2, and nothing written."""

import gzip
import io
import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.language import source_words
from dashboard.language.problems import problem
from dashboard.survey.export_file import KnownWorld, read_export
from dashboard.survey.problems import DataProblem
from tests.survey.conftest import Run
from tests.survey.exports import Lines, as_text, export_lines, new_edition, snapshot, write
from tests.survey.refusals import refusal

Content = str | bytes | Lines
RANK, EGDI, EPI, OSI, HCI = 2, 3, 4, 5, 6


def cell(line: int, column: int, text: str) -> Callable[[Lines], Content]:
    """Puts a text into one cell, the line counted as in the file."""

    def damage(lines: Lines) -> Content:
        lines[line - 1][column] = text
        return lines

    return damage


def without(*columns: int) -> Callable[[Lines], Content]:
    return lambda lines: [
        [text for place, text in enumerate(line) if place not in columns] for line in lines
    ]


def with_line(extra: list[str]) -> Callable[[Lines], Content]:
    return lambda lines: [*lines, extra]


def packed(name: str) -> Callable[[Lines], bytes]:
    """Puts the export into an archive, under a name."""

    def damage(lines: Lines) -> bytes:
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr(name, as_text(lines))
        return content.getvalue()

    return damage


def every(column: int, text: str) -> Callable[[Lines], Content]:
    """Puts a text into every cell of a column."""
    return lambda lines: [
        lines[0],
        *([*line[:column], text, *line[column + 1 :]] for line in lines[1:]),
    ]


def nobody(rank: str) -> Callable[[Lines], Content]:
    """Gives every member the same rank and no score."""
    return lambda lines: [lines[0], *([*line[:2], rank, *"00000"] for line in lines[1:])]


def reversed_ranks(lines: Lines) -> Content:
    return [lines[0], *([*line[:2], str(194 - int(line[2])), *line[3:]] for line in lines[1:])]


def exchanged(one: int, other: int) -> Callable[[Lines], Content]:
    """Puts the figures of two columns under each other's names."""

    def damage(lines: Lines) -> Content:
        for line in lines[1:]:
            line[one], line[other] = line[other], line[one]
        return lines

    return damage


def sorted_ranks(lines: Lines) -> Content:
    """Sorts the column of ranks by itself, as a spreadsheet does on request."""
    ranks = sorted(int(line[RANK]) for line in lines[1:])
    for line, rank in zip(lines[1:], ranks, strict=True):
        line[RANK] = str(rank)
    return lines


REFUSED: dict[str, tuple[Callable[[Lines], Content], str]] = {
    "empty": (lambda _: b"", "bad.csv is empty."),
    "blank lines": (lambda _: "\n\r\n ,,\n", "bad.csv is empty."),
    "empty quotes": (lambda _: '""\n""\n', "bad.csv is empty."),
    "header only": (lambda lines: lines[:1], "bad.csv has a header but no rows."),
    "workbook": (
        packed("xl/workbook.xml"),
        "bad.csv cannot be read as a workbook; open it in a spreadsheet and save it as XLSX anew, "
        "or as CSV in UTF-8.",
    ),
    "archive of files": (
        packed("EGOV_DATA_2024.csv"),
        "bad.csv is an archive or a workbook of another kind; unpack it and name the file that "
        "holds the figures, or save it as XLSX.",
    ),
    "archive cut off": (
        lambda lines: packed("EGOV_DATA_2024.csv")(lines)[:20],
        "bad.csv cannot be read as a workbook; open it in a spreadsheet and save it as XLSX anew, "
        "or as CSV in UTF-8.",
    ),
    "old workbook": (
        lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "bad.csv is an old Excel workbook (.xls) or one with a password; save it as XLSX without one, "
        "or as CSV in UTF-8.",
    ),
    "picture": (
        lambda _: b"\x89PNG\r\n\x1a\n",
        "bad.csv is a picture, not CSV; save it as CSV in UTF-8.",
    ),
    "archive": (
        lambda lines: gzip.compress(as_text(lines).encode()),
        "bad.csv is a gzip archive, not CSV; save it as CSV in UTF-8.",
    ),
    "NUL bytes": (
        lambda lines: as_text(lines).encode() + b"\0",
        "bad.csv is a binary file, not CSV; save it as CSV in UTF-8.",
    ),
    "UTF-16": (
        lambda lines: as_text(lines).encode("utf-16"),
        "bad.csv is UTF-16 text, not CSV; save it as CSV in UTF-8.",
    ),
    "Latin-1": (
        lambda lines: as_text(lines).encode("latin-1"),
        "bad.csv, line 35: the text is not UTF-8; save the file as CSV in UTF-8.",
    ),
    "web page": (
        lambda _: '<!DOCTYPE html>\n<html lang="en"><title>Data</title></html>',
        "bad.csv is a web page, not CSV; download the data itself.",
    ),
    "semicolons": (
        lambda lines: as_text(lines, delimiter=";"),
        "bad.csv is separated by semicolons; save it separated by commas.",
    ),
    "semicolons, quoted": (
        lambda lines: "\n".join(";".join(f'"{text}"' for text in line) for line in lines),
        "bad.csv is separated by semicolons; save it separated by commas.",
    ),
    "tabs": (
        lambda lines: as_text(lines, delimiter="\t"),
        "bad.csv is separated by tabs; save it separated by commas.",
    ),
    "open quote": (
        lambda lines: as_text(lines) + '2024,"Kazakhstan\n',
        "bad.csv, line 195: the row is no valid CSV (unexpected end of data).",
    ),
    "missing column": (
        without(HCI),
        "bad.csv, line 1: the columns are not those expected (missing: Human Capital Index).",
    ),
    "column without its name": (
        cell(1, RANK, ""),
        "bad.csv, line 1: columns are missing (E-Government Rank), and others have no name "
        "(number 3); write the names into the header.",
    ),
    "renamed column": (
        cell(1, RANK, "EGDI Rank"),
        "bad.csv, line 1: the columns are not those expected "
        '(missing: E-Government Rank; not expected: "EGDI Rank").',
    ),
    "repeated column": (
        cell(1, EPI, "E-Government Index"),
        'bad.csv, line 1: the column "E-Government Index" appears twice.',
    ),
    "no header": (
        lambda lines: lines[1:],
        "bad.csv, line 1: the columns are not those expected (missing: Survey Year, Country Name, "
        "E-Government Rank, E-Government Index, E-Participation Index, Online Service Index, "
        "Human Capital Index, Telecommunication Infrastructure Index; not expected: "
        '"2024", "Afghanistan", "188", "0.20827", "0.10960", …).',
    ),
    "row too short": (
        lambda lines: [*lines[:4], lines[4][:-1], *lines[5:]],
        "bad.csv, line 5: the row has 7 cells, the header has 8.",
    ),
    "row too long": (
        lambda lines: [*lines[:4], [*lines[4], "0.5"], *lines[5:]],
        "bad.csv, line 5: the row has 9 cells, the header has 8.",
    ),
    "country twice": (
        lambda lines: [*lines, lines[1]],
        "bad.csv, line 195, column Country Name: Afghanistan is already in line 2.",
    ),
    "country twice by two spellings": (
        with_line(["2024", "Turkey", "27", "0.9", "0.9", "0.9", "0.9", "0.9"]),
        "bad.csv, line 195, column Country Name: Türkiye is already in line 178.",
    ),
    "misspelt country": (
        cell(2, 1, "Afganistan"),
        'bad.csv, line 2, column Country Name: "Afganistan" is no known country; '
        'the nearest known spelling is "Afghanistan"; correct it, add it to spellings.csv, or leave its row out if it is no member of the United Nations.',
    ),
    "unknown country": (
        cell(2, 1, "XQZW"),
        'bad.csv, line 2, column Country Name: "XQZW" is no known country; '
        "correct it, add it to spellings.csv, or leave its row out if it is no member of the United Nations.",
    ),
    "blank country": (
        cell(2, 1, "  "),
        "bad.csv, line 2, column Country Name: the name is blank.",
    ),
    "one country missing": (
        lambda lines: lines[:-1],
        "bad.csv has 192 of 193 countries; missing: Zimbabwe.",
    ),
    "many countries missing": (
        lambda lines: lines[:20],
        "bad.csv has 19 of 193 countries; missing: Bosnia and Herzegovina, Belarus, Belize, "
        "Bolivia, Brazil, ….",
    ),
    "text for a score": (
        cell(3, OSI, "n/a"),
        'bad.csv, line 3, column Online Service Index: "n/a" is not a number with a decimal point.',
    ),
    "decimal comma": (
        cell(3, OSI, "0,5"),
        'bad.csv, line 3, column Online Service Index: "0,5" is not a number with a decimal point.',
    ),
    "NaN": (
        cell(3, EPI, "NaN"),
        "bad.csv, line 3, column E-Participation Index: "
        '"NaN" is not a number with a decimal point.',
    ),
    "infinity": (
        cell(3, EPI, "inf"),
        "bad.csv, line 3, column E-Participation Index: "
        '"inf" is not a number with a decimal point.',
    ),
    "more than a number holds": (
        cell(3, EPI, "1e999"),
        "bad.csv, line 3, column E-Participation Index: "
        '"1e999" is not a number with a decimal point.',
    ),
    "blank score": (
        cell(3, EGDI, ""),
        "bad.csv, line 3, column E-Government Index: the score is blank.",
    ),
    "below 0": (
        cell(3, HCI, "-0.10000"),
        "bad.csv, line 3, column Human Capital Index: -0.10000 is below 0.",
    ),
    "above 1": (
        cell(3, HCI, "1.42200"),
        "bad.csv, line 3, column Human Capital Index: 1.42200 is above 1; "
        "if it was published so, record it in known_issues.csv.",
    ),
    "hundredths": (
        cell(3, EGDI, "43.83"),
        "bad.csv, line 3, column E-Government Index: 43.83 is above 1; "
        "if it was published so, record it in known_issues.csv.",
    ),
    "two editions": (
        cell(4, 0, "2022"),
        "bad.csv, line 4, column Survey Year: the edition is 2022, in the lines before 2024; "
        "give one file per edition.",
    ),
    "edition no year": (
        cell(2, 0, "Twelfth"),
        'bad.csv, line 2, column Survey Year: "Twelfth" is not the year of an edition.',
    ),
    "edition out of time": (
        cell(2, 0, "1024"),
        'bad.csv, line 2, column Survey Year: "1024" is not the year of an edition.',
    ),
    "edition of an odd year": (
        every(0, "2015"),
        "bad.csv, line 2, column Survey Year: there is no edition of 2015; editions are 2003, "
        "2004, 2005 and every second year from 2008 on.",
    ),
    "edition of a year between the first ones": (
        every(0, "2006"),
        "bad.csv, line 2, column Survey Year: there is no edition of 2006; editions are 2003, "
        "2004, 2005 and every second year from 2008 on.",
    ),
    "edition of a year to come": (
        every(0, "2028"),
        "bad.csv, line 2, column Survey Year: there is no edition of 2028 yet; the year now is "
        "2026.",
    ),
    "nobody has a score": (
        nobody("1"),
        "bad.csv, column E-Government Index: 193 of 193 members have a 0, which stands for no "
        "score, and 40 at most are taken; check that the file holds the figures.",
    ),
    "nobody has a score or a rank": (
        nobody(""),
        "bad.csv, column E-Government Index: 193 of 193 members have a 0, which stands for no "
        "score, and 40 at most are taken; check that the file holds the figures.",
    ),
    "the last is first": (
        reversed_ranks,
        "bad.csv, column E-Government Rank: 192 ranks are not those that the EGDI scores give "
        "(AFG, AGO, ALB, AND, ARE, …), and 10 at most are taken; check that every rank stands "
        "beside its score and that 1 is the best.",
    ),
    "everyone is first": (
        every(RANK, "1"),
        "bad.csv, column E-Government Rank: 192 ranks are not those that the EGDI scores give "
        "(AFG, AGO, ALB, AND, ARE, …), and 10 at most are taken; check that every rank stands "
        "beside its score and that 1 is the best.",
    ),
    "ranks sorted by themselves": (
        sorted_ranks,
        "bad.csv, column E-Government Rank: 192 ranks are not those that the EGDI scores give "
        "(AFG, AGO, ALB, AND, ARE, …), and 10 at most are taken; check that every rank stands "
        "beside its score and that 1 is the best.",
    ),
    "columns exchanged": (
        exchanged(EPI, OSI),
        "bad.csv, column E-Government Index: 193 scores do not follow from their components "
        "(AFG, AGO, ALB, AND, ARE, …), and 10 at most are taken; check that no columns are "
        "exchanged, and the edition's weights in editions.csv.",
    ),
    "rank with decimals": (
        cell(3, RANK, "15.5"),
        'bad.csv, line 3, column E-Government Rank: "15.5" is not a whole number.',
    ),
    "rank above the members": (
        cell(3, RANK, "194"),
        "bad.csv, line 3, column E-Government Rank: 194 is not a rank of 1 to 193.",
    ),
    "rank of 0": (
        cell(3, RANK, "0"),
        "bad.csv, line 3, column E-Government Rank: 0 is not a rank of 1 to 193.",
    ),
    "rank blank beside a score": (
        cell(3, RANK, ""),
        "bad.csv, line 3, column E-Government Rank: "
        "the rank is blank, but E-Government Index is above 0.",
    ),
    "EGDI of 0 among the ranked": (
        cell(3, EGDI, "0.00000"),
        "bad.csv, line 3, column E-Government Rank: "
        "an EGDI of 0 has rank 156, among the 192 assessed members.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_bad_export_is_refused_and_nothing_written(
    case: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    damage, sentence = REFUSED[case]
    good = write(tmp_path / "good.csv", [[*line] for line in export_lines(2003)])
    bad = write(tmp_path / "bad.csv", damage(export_lines(2024)))
    before = snapshot(dataset)
    code, printed, said = run("import", good, bad)
    assert said == sentence + "\n"
    assert (code, printed) == (2, "")
    assert snapshot(dataset) == before


def test_the_same_edition_in_two_files(run: Run, dataset: Path, tmp_path: Path) -> None:
    files = [write(tmp_path / name, export_lines(2024)) for name in ("a.csv", "b.csv")]
    before = snapshot(dataset)
    code, _, said = run("import", *files)
    assert said == "b.csv holds the edition 2024, and so does a.csv; give each edition once.\n"
    assert code == 2
    assert snapshot(dataset) == before


def test_a_file_named_after_another_edition(run: Run, dataset: Path, tmp_path: Path) -> None:
    before = snapshot(dataset)
    code, printed, said = run("import", write(tmp_path / "EGOV_DATA_2026.csv", export_lines(2024)))
    assert said == (
        "EGOV_DATA_2026.csv is named after 2026, but column Survey Year says 2024; "
        "take the right file, or rename it if 2026 is when it was downloaded.\n"
    )
    assert (code, printed) == (2, "")
    assert snapshot(dataset) == before


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    code, _, said = run("import", tmp_path / "gone.csv")
    assert (code, said) == (2, f"gone.csv: there is no such file ({tmp_path / 'gone.csv'}).\n")


def test_a_folder_in_place_of_a_file(run: Run, tmp_path: Path) -> None:
    code, _, said = run("import", tmp_path)
    assert code == 2
    assert said == f"{tmp_path.name} is a folder, not a file; name the files in it.\n"


def test_no_file_at_all(run: Run) -> None:
    code, _, said = run("import")
    assert code == 2
    assert said.startswith("The following arguments are required: FILE; see ")


def test_an_unknown_action(run: Run) -> None:
    code, _, said = run("export")
    assert code == 2
    assert said.startswith("Argument action: invalid choice: 'export'")


def test_a_folder_that_cannot_be_written(
    run: Run, dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    export = write(tmp_path / "2024.csv", export_lines(2024))
    monkeypatch.setattr("dashboard.survey.dataset_files.tempfile.TemporaryDirectory", refuse)
    code, _, said = run("import", export)
    assert (code, said) == (2, f"{dataset} cannot be written: Permission denied.\n")


def test_a_file_that_cannot_be_moved_leaves_the_others_as_they_were(
    run: Run, dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = write(tmp_path / "2026.csv", new_edition(2026))
    before = snapshot(dataset)
    move = os.replace

    def fail_on_editions(source: Path, target: Path) -> None:
        if target.name == "editions.csv":
            raise OSError(28, "No space left on device")
        move(source, target)

    monkeypatch.setattr("dashboard.survey.dataset_files.os.replace", fail_on_editions)
    code, _, said = run("import", export)
    assert (code, said) == (2, f"{dataset} cannot be written: No space left on device.\n")
    assert snapshot(dataset) == before


FUZZ = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
@FUZZ
def test_any_other_bytes_are_refused_in_one_sentence(
    content: bytes, world: KnownWorld, tmp_path: Path
) -> None:
    bad = write(tmp_path / "bad.csv", content)
    assert re.fullmatch(r"bad\.csv[^\n]*\.", refusal(lambda: read_export(bad, "bad.csv", world)))


LINES_2024 = export_lines(2024)


@given(
    line=st.integers(0, 193),
    column=st.integers(0, 7),
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
)
@FUZZ
def test_a_damaged_cell_is_read_or_refused_in_one_sentence(
    line: int, column: int, text: str, world: KnownWorld, tmp_path: Path
) -> None:
    lines = [[*cells] for cells in LINES_2024]
    lines[line][column] = text
    try:
        assert len(read_export(write(tmp_path / "bad.csv", lines), "bad.csv", world).rows) == 193
    except DataProblem as refused:
        said = problem(refused, source_words())
        assert said.startswith("bad.csv")
        assert len(said.splitlines()) == 1
