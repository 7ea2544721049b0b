"""Exports as people have them, with what programs and people add: taken where nothing is in doubt."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from dashboard.survey import Index, read_survey
from dashboard.survey.export_file import KnownWorld, read_export
from tests.survey.conftest import Run
from tests.survey.exports import (
    Lines,
    as_text,
    export_lines,
    new_edition,
    records,
    snapshot,
    write,
)

Change = Callable[[Lines], Lines]
YEAR, NAME, RANK = 0, 1, 2


def columns(change: Callable[[int, str], str]) -> Change:
    """Changes every cell below the header, by the number of its column."""
    return lambda lines: [
        lines[0],
        *([change(place, text) for place, text in enumerate(line)] for line in lines[1:]),
    ]


def whole(form: str) -> Change:
    """Writes years and ranks in another form."""
    return columns(
        lambda place, text: form.format(text) if text and place in (YEAR, RANK) else text
    )


def spaced(space: str) -> Change:
    """Puts a space of another kind, or a mark that takes no room, into names, beside figures, above."""
    return lambda lines: [
        [f"{space}{text.replace(' ', f'{space} ')}{space}" for text in line] for line in lines
    ]


def upper(lines: Lines) -> Lines:
    return [
        [text.upper() for text in lines[0]],
        *([line[0], line[1].upper(), *line[2:]] for line in lines[1:]),
    ]


TAKEN: dict[str, Change] = {
    "years and ranks with a decimal": whole("{}.0"),
    "years and ranks with many decimals": whole("{}.0000"),
    "years and ranks with a bare point": whole("{}."),
    "years and ranks with noise": whole("{}.000000000001"),
    "comma at the end of every row": lambda lines: [[*line, ""] for line in lines],
    "comma at the end of the header": lambda lines: [[*lines[0], ""], *lines[1:]],
    "commas at the end of rows": lambda lines: [
        lines[0],
        *([*line, "", ""] for line in lines[1:]),
    ],
    "comma at the beginning": lambda lines: [["", *line] for line in lines],
    "numbers of rows with no column": lambda lines: [
        lines[0],
        *([str(number), *line] for number, line in enumerate(lines[1:], 1)),
    ],
    "a title": lambda lines: [["UN E-Government Survey 2024"], *lines],
    "titles, a blank row and a note": lambda lines: [
        ["UN E-Government Knowledgebase", "Survey Year", "2022"],
        ["Downloaded on", "14 March 2025"],
        ["", ""],
        *lines,
        [],
        ["Source: United Nations"],
        ["", ""],
    ],
    "a hint for a spreadsheet": lambda lines: [["sep=", ""], *lines],
    "no-break spaces": spaced("\u00a0"),
    "narrow no-break spaces": spaced("\u202f"),
    "spaces of no width": spaced("\u200b"),
    "marks of byte order": spaced("\ufeff"),
    "tabs in cells": spaced("\t"),
    "capitals": upper,
    "small letters": lambda lines: [[text.lower() for text in line] for line in lines],
    "names without accents and marks": columns(
        lambda place, text: (
            text.replace("ü", "u").replace("ô", "o").replace("'", "’").replace("-", " ")
            if place == NAME
            else text
        )
    ),
    "other dashes in the header": lambda lines: [
        [text.replace("-", "\u2011") for text in lines[0]],
        *lines[1:],
    ],
    "scores without their last zeros": columns(
        lambda place, text: text.rstrip("0").rstrip(".") if place > RANK else text
    ),
    "scores with more zeros": columns(lambda place, text: f"{text}00000" if place > RANK else text),
    "scores with no digit before the point": columns(
        lambda place, text: text.removeprefix("0") if place > RANK else text
    ),
    "scores in powers of ten": columns(
        lambda place, text: f"{float(text):.12e}" if place > RANK else text
    ),
    "scores with noise": columns(
        lambda place, text: repr(float(text) + 1e-16) if place > RANK else text
    ),
    "scores divided and multiplied": columns(
        lambda place, text: repr(float(text) / 3 * 3) if place > RANK else text
    ),
}


@pytest.mark.parametrize("edition", [2003, 2024])
@pytest.mark.parametrize("case", TAKEN)
def test_what_leaves_nothing_in_doubt_is_read_as_if_it_were_not_there(
    case: str, edition: int, world: KnownWorld, tmp_path: Path
) -> None:
    lines = export_lines(edition)
    plain = read_export(write(tmp_path / "export.csv", lines), "export.csv", world)
    crooked = write(tmp_path / "export.csv", TAKEN[case](lines))
    assert read_export(crooked, "export.csv", world) == plain
    assert plain.left_out == ()


@pytest.mark.parametrize(
    "case",
    ["years and ranks with a decimal", "scores without their last zeros", "scores with noise"],
)
def test_how_figures_are_written_changes_no_byte(
    case: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    changed = TAKEN[case](export_lines(2003))
    code, printed, said = run("import", write(tmp_path / "export.csv", changed))
    assert (code, said) == (0, "")
    assert printed.splitlines()[0].endswith("; no value changed.")
    assert snapshot(dataset) == before


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ({0: ("", "{}")}, "column 1, which has no name"),
        ({0: ("Unnamed: 0", "{}")}, "column “Unnamed: 0”"),
        ({2: ("Region", "Asia")}, "column “Region”"),
        ({0: ("Code", "KAZ"), 9: ("", "seen")}, "column “Code”, column 10, which has no name"),
        ({8: ("Notes", ""), 9: ("Rank", "1")}, "column “Notes”, column “Rank”"),
    ],
)
def test_further_columns_are_left_out_and_named(
    added: dict[int, tuple[str, str]], told: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    lines = export_lines(2024)
    for place, (title, text) in added.items():
        for number, line in enumerate(lines):
            line.insert(place, text.format(number) if number else title)
    code, printed, said = run("import", write(tmp_path / "export.csv", lines))
    assert (code, said) == (0, "")
    assert printed.splitlines()[1] == f"Left out of export.csv: {told}."
    assert snapshot(dataset) == before


def test_noise_is_not_stored_and_published_digits_are(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = new_edition(2026)
    row = next(line for line in lines if line[NAME].strip() == "Kazakhstan")
    row[4:6] = ["0.6150899999999999", "0.9390123456789"]
    assert run("import", write(tmp_path / "2026.csv", lines))[0] == 0
    (kept,) = (
        r for r in records("scores", dataset) if (r["edition"], r["iso3"]) == ("2026", "KAZ")
    )
    assert (kept["epi"], kept["osi"]) == ("0.61509", "0.9390123456789")


def test_a_digit_more_is_a_change(run: Run, dataset: Path, tmp_path: Path) -> None:
    lines = export_lines(2022)
    lines[1][4] = f"{lines[1][4][:-1]}1"
    _, printed, _ = run("import", write(tmp_path / "2022.csv", lines))
    assert printed.splitlines()[0].endswith("; 1 value changed.")


def test_a_dataset_with_zeros_cut_off_has_the_same_values(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    path = dataset / "scores.csv"
    text = path.read_text(encoding="utf-8")
    cut = re.sub(r"(\.[0-9]*?[1-9])0+(?=,)", r"\1", text)
    assert cut != text
    path.write_text(cut, encoding="utf-8", newline="\n")
    _, printed, _ = run("import", write(tmp_path / "2022.csv", export_lines(2022)))
    assert printed.splitlines()[0].endswith("; no value changed.")


def test_all_unknown_countries_are_told_at_once_before_other_faults(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = export_lines(2024)
    names = {
        "Netherlands": "Holland",
        "Kazakhstan": "Kazakstan",
        "Myanmar": "Republic of the Union of Myanmar",
        "Egypt": "Egypt, Arab Rep.",
        "Germany": "Allemagne",
        "Zimbabwe": "Taiwan",
        "France": "Qqq",
    }
    lines[1][4] = "n/a"
    at = {}
    for number, line in enumerate(lines, 1):
        if line[NAME].strip() in names:
            line[NAME] = names[line[NAME].strip()]
            at[line[NAME]] = number
    before = snapshot(dataset)
    code, _, said = run("import", write(tmp_path / "bad.csv", lines))
    told = "; ".join(
        f'"{name}" in line {at[name]}{near}'
        for name, near in (
            ("Allemagne", " (nearest: Germany)"),
            ("Egypt, Arab Rep.", " (nearest: Egypt)"),
            ("Qqq", ""),
            ("Kazakstan", " (nearest: Kazakhstan)"),
            ("Republic of the Union of Myanmar", " (nearest: Myanmar)"),
            ("Holland", " (nearest: Netherlands)"),
            ("Taiwan", ""),
        )
    )
    assert said == (
        f"bad.csv, column Country Name: 7 names are no known countries: {told}; "
        "correct them, add them to spellings.csv, or leave out the rows of what is no member of "
        "the United Nations.\n"
    )
    assert code == 2
    assert snapshot(dataset) == before


def mixed() -> Lines:
    """Two editions in one file."""
    return [*export_lines(2022), *export_lines(2024)[1:]]


@pytest.mark.parametrize(
    "damage",
    [
        lambda lines: lines,
        lambda lines: [lines[0], *([line[0], "Nowhere", *line[2:]] for line in lines[1:])],
        lambda lines: [*lines[:5], lines[5][:4], *lines[6:]],
        lambda lines: [*lines[:5], [*lines[5], "x", "y"], *lines[6:]],
        lambda lines: [[*line[:2], "?", *line[3:]] if n else line for n, line in enumerate(lines)],
        lambda lines: [*lines[:-1], ["soon", *lines[-1][1:]]],
    ],
)
def test_several_editions_in_a_file_are_told_before_smaller_faults(
    damage: Change, run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = snapshot(dataset)
    code, _, said = run("import", write(tmp_path / "bad.csv", damage(mixed())))
    assert said == (
        "bad.csv, line 195, column Survey Year: the edition is 2024, in the lines before 2022; "
        "give one file per edition.\n"
    )
    assert code == 2
    assert snapshot(dataset) == before


@pytest.mark.parametrize(("source", "label"), [(2024, 2026), (2012, 2014), (2022, 2020)])
def test_the_figures_of_another_edition_are_told(
    source: int, label: int, run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = export_lines(source)
    same = sum(float(line[3]) > 0 for line in lines[1:])
    for line in lines[1:]:
        line[YEAR] = str(label)
    before = snapshot(dataset)
    code, _, said = run("import", write(tmp_path / "export.csv", lines))
    assert said == (
        f"export.csv says {label}, but the EGDI of {same} members is that of {source} to the last "
        f"decimal; take the file of {label}, or import the right one of {source} with it.\n"
    )
    assert code == 2
    assert snapshot(dataset) == before


def test_a_wrong_edition_of_the_dataset_is_put_right_together_with_a_like_one(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    scores = (dataset / "scores.csv").read_text(encoding="utf-8").splitlines()
    wrong = [line.replace("2024,", "2022,") for line in scores if line.startswith("2024,")]
    right = [line for line in scores if not line.startswith(("2022,", "2024,"))]
    later = [line for line in scores if line.startswith("2024,")]
    (dataset / "scores.csv").write_text("\n".join([*right, *wrong, *later, ""]), encoding="utf-8")
    files = {year: write(tmp_path / f"{year}.csv", export_lines(year)) for year in (2022, 2024)}
    assert "says 2024, but the EGDI of 193" in run("import", files[2024])[2]
    assert run("import", *files.values())[0] == 0
    assert read_survey(dataset).score(Index.EGDI).at["KAZ", 2022] == 0.8628


@pytest.mark.parametrize(("decimals", "told"), [(1, "1 decimal"), (2, "2 decimals")])
def test_scores_rounded_off_are_told(
    decimals: int, told: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    lines = columns(lambda place, text: f"{float(text):.{decimals}f}" if place > RANK else text)(
        export_lines(2024)
    )
    before = snapshot(dataset)
    assert run("import", write(tmp_path / "export.csv", lines)) == (
        2,
        "",
        f"export.csv: the scores have {told} at most, and 4 or more were published; "
        "save the file without rounding.\n",
    )
    assert snapshot(dataset) == before


@pytest.mark.parametrize(("mark", "name"), [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")])
def test_other_separators_are_told_below_a_title_too(
    mark: str, name: str, run: Run, tmp_path: Path
) -> None:
    content = "UN survey, as downloaded\n\n" + as_text(export_lines(2024), delimiter=mark)
    assert run("import", write(tmp_path / "bad.csv", content))[2] == (
        f"bad.csv is separated by {name}; save it separated by commas.\n"
    )
