"""Population and GDP per head beside an edition: the years taken, and what is refused."""

from pathlib import Path

import pytest

from dashboard.survey.economy import economy_records
from dashboard.survey.world_bank import Figures
from tests.survey.conftest import Run
from tests.survey.exports import export_lines, new_edition, records, snapshot, write

HEADER = ["Country Name", "Country Code", "Year", "Value"]


def economy(population: Figures, gdp: Figures) -> dict[str, str]:
    (row,) = economy_records([2024], ["KAZ"], population, gdp)
    return row


@pytest.mark.parametrize(
    ("population", "gdp", "expected"),
    [
        ({2024: 20, 2023: 19}, {2024: 400, 2023: 190}, ("20", "2024", "20.00", "2024")),
        ({2024: 20, 2023: 19}, {2023: 190}, ("20", "2024", "10.00", "2023")),
        ({2024: 20, 2022: 18}, {2023: 190, 2022: 90}, ("20", "2024", "5.00", "2022")),
        ({2022: 18, 2021: 17}, {2022: 90}, ("18", "2022", "5.00", "2022")),
        ({2021: 17}, {2021: 90}, ("", "", "", "")),
        ({2025: 21}, {2025: 90}, ("", "", "", "")),
        ({2024: 20}, {}, ("20", "2024", "", "")),
        ({}, {2024: 400}, ("", "", "", "")),
    ],
)
def test_the_latest_year_within_two_before_the_edition_is_taken(
    population: dict[int, float], gdp: dict[int, float], expected: tuple[str, ...]
) -> None:
    row = economy(
        {("KAZ", year): value for year, value in population.items()},
        {("KAZ", year): value for year, value in gdp.items()},
    )
    columns = ("population", "population_year", "gdp_per_capita", "gdp_year")
    assert tuple(row[column] for column in columns) == expected


PEOPLE = [HEADER, ["Kazakhstan", "KAZ", "2023", "20000000"], ["World", "WLD", "2023", "8e9"]]
MONEY = [
    HEADER,
    ["Kazakhstan", "KAZ", "2023", "262641000000.5"],
    ["Kazakhstan", "KAZ", "2022", ""],
]


def test_economy_is_made_for_every_edition(run: Run, dataset: Path, tmp_path: Path) -> None:
    (dataset / "economy.csv").unlink()
    export = write(tmp_path / "2024.csv", export_lines(2024))
    people, money = write(tmp_path / "people.csv", PEOPLE), write(tmp_path / "money.csv", MONEY)
    code, printed, _ = run("import", export, "--population", people, "--gdp", money)
    assert code == 0
    rows = records("economy", dataset)
    assert len(rows) == 193 * 12
    filled = [row for row in rows if row["population"]]
    assert [list(row.values()) for row in filled] == [
        ["2024", "KAZ", "20000000", "2023", "13132.05", "2023"]
    ]
    assert "No population and no GDP stand beside 2003, 2004, 2005, 2008, 2010," in printed


def test_no_figure_gives_way_to_an_earlier_one_or_to_none(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = {(row["edition"], row["iso3"]): row for row in records("economy", dataset)}
    assert before["2024", "KAZ"]["population_year"] == "2024"
    export = write(tmp_path / "2024.csv", export_lines(2024))
    people, money = write(tmp_path / "people.csv", PEOPLE), write(tmp_path / "money.csv", MONEY)
    code, printed, _ = run("import", export, "--population", people, "--gdp", money)
    assert code == 0
    after = {(row["edition"], row["iso3"]): row for row in records("economy", dataset)}
    changed = {place: row for place, row in after.items() if row != before[place]}
    assert changed == {
        ("2024", "KAZ"): {**before["2024", "KAZ"], "gdp_per_capita": "13132.05", "gdp_year": "2023"}
    }
    assert "Where the World Bank file has no population, or none as recent, what stood " in printed
    assert "beside 2003, 2004, 2005, 2008," in printed


def test_years_with_a_decimal_in_the_dataset_are_years(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    path = dataset / "economy.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(",2023\n", ",2023.0\n"), encoding="utf-8", newline="\n")
    export = write(tmp_path / "2024.csv", export_lines(2024))
    people, money = write(tmp_path / "people.csv", PEOPLE), write(tmp_path / "money.csv", MONEY)
    assert run("import", export, "--population", people, "--gdp", money)[0] == 0


def test_missing_gdp_of_all_members_is_told(run: Run, dataset: Path, tmp_path: Path) -> None:
    export = write(tmp_path / "2026.csv", new_edition(2026))
    people = write(tmp_path / "people.csv", [HEADER, ["", "KAZ", "2025", "20000000"]])
    money = write(tmp_path / "money.csv", [HEADER, ["", "KAZ", "2023", "262641000000.5"]])
    code, printed, _ = run("import", export, "--population", people, "--gdp", money)
    assert code == 0
    assert (
        "No GDP of any member stands beside 2026, so that income and peers have nothing" in printed
    )
    assert "No population and no GDP" not in printed
    assert run("import", export)[1].count("No GDP of any member stands beside 2026") == 1


def test_economy_stays_as_it_is_without_world_bank_files(
    run: Run, dataset: Path, tmp_path: Path
) -> None:
    before = (dataset / "economy.csv").read_bytes()
    code, printed, _ = run("import", write(tmp_path / "2024.csv", export_lines(2024)))
    assert code == 0
    assert "No population" not in printed
    assert (dataset / "economy.csv").read_bytes() == before


REFUSED = {
    "other columns": (
        [["Country", "Code", "Year", "Value"]],
        'bad.csv, line 1: the columns ("Country", "Code", "Year", "Value") are not those of a file '
        "of the World Bank, which are Country Code with Year and Value, or Country Code with a "
        "column per year; of the files in its archive take the one whose name begins with “API_”.",
    ),
    "text for a value": (
        [HEADER, ["Kazakhstan", "KAZ", "2023", "n/a"]],
        'bad.csv, line 2, column Value: "n/a" is not a number; write it with '
        "a decimal point and no mark between thousands.",
    ),
    "infinity": (
        [HEADER, ["Kazakhstan", "KAZ", "2023", "1e999"]],
        'bad.csv, line 2, column Value: "1e999" is not a number; write it with '
        "a decimal point and no mark between thousands.",
    ),
    "nobody lives there": (
        [HEADER, ["Kazakhstan", "KAZ", "2023", "0"]],
        "bad.csv, line 2, column Value: 0 is not above 0.",
    ),
    "text for a year": (
        [HEADER, ["Kazakhstan", "KAZ", "YR23", "20000000"]],
        'bad.csv, line 2, column Year: "YR23" is not a calendar year.',
    ),
    "a year twice": (
        [HEADER, *[["Kazakhstan", "KAZ", "2023", "20000000"]] * 2],
        "bad.csv, line 3, column Country Code: KAZ appears twice for 2023.",
    ),
    "commas between thousands": (
        [HEADER, ["Kazakhstan", "KAZ", "2023", "20,000,000"]],
        'bad.csv, line 2, column Value: "20,000,000" is not a number; write it with '
        "a decimal point and no mark between thousands.",
    ),
    "text for a value in a column per year": (
        [["Country Code", "2022", "2023"], ["KAZ", "20000000", "many"]],
        'bad.csv, line 2, column 2023: "many" is not a number; write it with '
        "a decimal point and no mark between thousands.",
    ),
    "a country twice with a column per year": (
        [["Country Code", "2022"], ["KAZ", "20000000"], ["KAZ", "20000000"]],
        "bad.csv, line 3, column Country Code: KAZ appears twice for 2022.",
    ),
    "no country": (
        [HEADER, ["World", "WLD", "2023", "8000000000"]],
        "bad.csv has no figure for any of the countries.",
    ),
    "header only": ([HEADER], "bad.csv has no figure for any of the countries."),
    "empty": ("", "bad.csv is empty."),
}


@pytest.mark.parametrize("option", ["--population", "--gdp"])
@pytest.mark.parametrize("case", REFUSED)
def test_a_bad_world_bank_file_is_refused_and_nothing_written(
    case: str, option: str, run: Run, dataset: Path, tmp_path: Path
) -> None:
    content, sentence = REFUSED[case]
    export = write(tmp_path / "2003.csv", export_lines(2003))
    good = write(tmp_path / "good.csv", [HEADER, ["Kazakhstan", "KAZ", "2023", "20000000"]])
    bad = write(tmp_path / "bad.csv", content)
    other = "--gdp" if option == "--population" else "--population"
    before = snapshot(dataset)
    code, printed, said = run("import", export, option, bad, other, good)
    assert (code, printed, said) == (2, "", sentence + "\n")
    assert snapshot(dataset) == before


def test_population_and_gdp_are_given_together(run: Run, dataset: Path, tmp_path: Path) -> None:
    export = write(tmp_path / "2024.csv", export_lines(2024))
    code, _, said = run("import", export, "--gdp", export)
    assert code == 2
    assert said.startswith("Give --population and --gdp together; see ")
