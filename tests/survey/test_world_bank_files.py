"""Population and GDP in the forms that the World Bank offers, and files given for each other."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.survey.conftest import Run
from tests.survey.exports import Lines, export_lines, records, snapshot, write

LONG = ["Country Name", "Country Code", "Year", "Value"]
PEOPLE, MONEY = ("Population, total", "SP.POP.TOTL"), ("GDP (current US$)", "NY.GDP.MKTP.CD")
PER_HEAD = ("GDP per capita (current US$)", "NY.GDP.PCAP.CD")
COUNTRIES = {"AUT": "Austria", "KAZ": "Kazakhstan", "WLD": "World"}
Values = Mapping[str, Mapping[str, str]]
POPULATION: Values = {
    "AUT": {"2021": "8955797", "2022": "9041851", "2023": "9131761"},
    "KAZ": {"2021": "19743603", "2023": "20330104"},
    "WLD": {"2023": "8061876001"},
}
GDP: Values = {
    "AUT": {"2021": "480467395228.604", "2023": "511685203845.083"},
    "KAZ": {"2021": "197112255360.611", "2022": "225496258214.7", "2023": "262641925512.8"},
}
EXPECTED = {
    "AUT": ["9131761", "2023", "56033.57", "2023"],
    "KAZ": ["20330104", "2023", "12918.87", "2023"],
}
YEARS = ["1960", "2021", "2022", "2023", "2024"]


def long(values: Values, _: tuple[str, str]) -> Lines:
    return [
        LONG,
        *([COUNTRIES[c], c, year, text] for c in values for year, text in values[c].items()),
    ]


def download(values: Values, indicator: tuple[str, str]) -> Lines:
    """As the Bank's pages of indicators offer it, a comma at the end of every row."""
    return [
        ["Data Source", "World Development Indicators", ""],
        [],
        ["Last Updated Date", "2025-07-01", ""],
        [],
        ["Country Name", "Country Code", "Indicator Name", "Indicator Code", *YEARS, ""],
        *(
            [COUNTRIES[code], code, *indicator, *(values[code].get(year, "") for year in YEARS), ""]
            for code in values
        ),
    ]


def databank(values: Values, indicator: tuple[str, str]) -> Lines:
    """As the Bank's DataBank writes it: ".." for none, and notes below."""
    return [
        ["Series Name", "Series Code", "Country Name", "Country Code"]
        + [f"{year} [YR{year}]" for year in YEARS],
        *(
            [*indicator, COUNTRIES[code], code, *(values[code].get(year, "..") for year in YEARS)]
            for code in values
        ),
        [],
        ["Data from database: World Development Indicators"],
        ["Last Updated: 07/01/2025"],
    ]


def spaced(values: Values, _: tuple[str, str]) -> Lines:
    """A column per year and no more, digits in groups."""
    return [
        ["country code", *(f"{year}.0" for year in YEARS), "Region"],
        *(
            [code.lower(), *(grouped(values[code].get(year, "")) for year in YEARS), "Asia"]
            for code in values
        ),
    ]


def grouped(text: str) -> str:
    whole, point, rest = text.partition(".")
    return f"{int(whole):,}".replace(",", "\u00a0") + point + rest if whole else ""


FORMS = {"long": long, "download": download, "databank": databank, "spaced": spaced}


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return write(tmp_path / "2024.csv", export_lines(2024))


@pytest.mark.parametrize(
    ("population_form", "gdp_form"),
    list(zip(FORMS, [*FORMS][1:] + [*FORMS][:1], strict=True)),
)
def test_every_form_gives_the_same_figures(
    population_form: str, gdp_form: str, run: Run, dataset: Path, tmp_path: Path, export: Path
) -> None:
    (dataset / "economy.csv").unlink()
    people = write(tmp_path / "p.csv", FORMS[population_form](POPULATION, PEOPLE))
    money = write(tmp_path / "g.csv", FORMS[gdp_form](GDP, MONEY))
    code, printed, said = run("import", export, "--population", people, "--gdp", money)
    assert (code, said) == (0, "")
    rows = [row for row in records("economy", dataset) if row["edition"] == "2024"]
    filled = {row["iso3"]: list(row.values())[2:] for row in rows if row["population"]}
    assert filled == EXPECTED
    assert ("Left out of p.csv: column “Region”." in printed) == (population_form == "spaced")


def test_one_file_may_hold_both(run: Run, dataset: Path, tmp_path: Path, export: Path) -> None:
    (dataset / "economy.csv").unlink()
    *_, blank, note, updated = databank(GDP, MONEY)
    rows = [*databank(POPULATION, PEOPLE)[:-3], *databank(GDP, MONEY)[1:-3], blank, note, updated]
    both = write(tmp_path / "both.csv", rows)
    assert run("import", export, "--population", both, "--gdp", both)[0] == 0
    rows_2024 = [row for row in records("economy", dataset) if row["edition"] == "2024"]
    assert {r["iso3"]: list(r.values())[2:] for r in rows_2024 if r["population"]} == EXPECTED


def test_a_workbook_is_taken_too(run: Run, dataset: Path, tmp_path: Path, export: Path) -> None:
    (dataset / "economy.csv").unlink()
    files = {}
    for name, values, indicator in (("p", POPULATION, PEOPLE), ("g", GDP, MONEY)):
        book = Workbook()
        for row in download(values, indicator):
            book.active.append(
                [float(text) if text.replace(".", "").isdigit() else text for text in row]
            )
        book.create_sheet("Metadata - Countries").append(["Country Code", "Region"])
        book.save(tmp_path / f"{name}.xlsx")
        files[name] = tmp_path / f"{name}.xlsx"
    assert run("import", export, "--population", files["p"], "--gdp", files["g"])[0] == 0
    rows = [row for row in records("economy", dataset) if row["edition"] == "2024"]
    assert {r["iso3"]: list(r.values())[2:] for r in rows if r["population"]} == EXPECTED


def scaled(values: Values, by: float) -> Values:
    return {c: {year: str(float(text) * by) for year, text in values[c].items()} for c in values}


LOOK_EXCHANGED = (
    "p.csv, given as --population, and g.csv, given as --gdp, look exchanged: they give a GDP per "
    "head of {} US dollars; exchange them, or take GDP as a whole in current US dollars."
)
OUT_OF_RANGE = (
    "p.csv, given as --population, and g.csv, given as --gdp, give a GDP per head of {} US "
    "dollars; take people and current US dollars, both of them as a whole and not in thousands."
)
REFUSED = {
    "exchanged, as downloaded": (
        download(GDP, MONEY),
        download(POPULATION, PEOPLE),
        "p.csv, given as --population, holds what belongs to --gdp, and g.csv, given as --gdp, "
        "what belongs to --population; exchange the two.",
    ),
    "exchanged, from the DataBank and as downloaded": (
        databank(GDP, MONEY),
        download(POPULATION, PEOPLE),
        "p.csv, given as --population, holds what belongs to --gdp, and g.csv, given as --gdp, "
        "what belongs to --population; exchange the two.",
    ),
    "exchanged, with no word of what they hold": (
        long(GDP, MONEY),
        long(POPULATION, PEOPLE),
        LOOK_EXCHANGED.format("0.000048"),
    ),
    "exchanged, one with a word of what it holds": (
        long(GDP, MONEY),
        download(POPULATION, PEOPLE),
        "g.csv, given as --gdp, holds SP.POP.TOTL; give the file of GDP (current US$) "
        "(NY.GDP.MKTP.CD).",
    ),
    "GDP per head": (
        download(POPULATION, PEOPLE),
        download(GDP, PER_HEAD),
        "g.csv, given as --gdp, holds NY.GDP.PCAP.CD; give the file of GDP (current US$) "
        "(NY.GDP.MKTP.CD).",
    ),
    "GDP in millions": (
        long(POPULATION, PEOPLE),
        long(scaled(GDP, 1e-6), MONEY),
        LOOK_EXCHANGED.format("0.0333"),
    ),
    "GDP in thousands of millions": (
        long(POPULATION, PEOPLE),
        long(scaled(GDP, 1e-12), MONEY),
        OUT_OF_RANGE.format("0.0000000333"),
    ),
    "people in thousands": (
        long(scaled(POPULATION, 1e-3), PEOPLE),
        long(GDP, MONEY),
        OUT_OF_RANGE.format("33300000"),
    ),
    "one file twice": (
        long(POPULATION, PEOPLE),
        long(POPULATION, PEOPLE),
        "p.csv, given as --population, and g.csv, given as --gdp, hold the same figures; give the "
        "file of each.",
    ),
    "an export": (
        export_lines(2024),
        long(GDP, MONEY),
        "p.csv is an export of an edition, not a file of the World Bank; give it without "
        "--population or --gdp before its name.",
    ),
    "the countries of the archive": (
        [["Country Code", "Region", "IncomeGroup", ""], ["KAZ", "Asia", "Upper middle", ""]],
        long(GDP, MONEY),
        'p.csv, line 1: the columns ("Country Code", "Region", "IncomeGroup", "") are not those of '
        "a file of the World Bank, which are Country Code with Year and Value, or Country Code "
        "with a column per year; of the files in its archive take the one whose name begins with "
        "“API_”.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_files_that_are_not_what_they_are_given_for_are_told(
    case: str, run: Run, dataset: Path, tmp_path: Path, export: Path
) -> None:
    population, gdp, sentence = REFUSED[case]
    people, money = write(tmp_path / "p.csv", population), write(tmp_path / "g.csv", gdp)
    before = snapshot(dataset)
    code, printed, said = run("import", export, "--population", people, "--gdp", money)
    assert (code, printed, said) == (2, "", sentence + "\n")
    assert snapshot(dataset) == before


@pytest.mark.parametrize("form", FORMS)
def test_a_file_of_the_world_bank_in_place_of_an_export(
    form: str, run: Run, tmp_path: Path
) -> None:
    file = write(tmp_path / "p.csv", FORMS[form](POPULATION, PEOPLE))
    assert run("import", file)[2] == (
        "p.csv is a file of the World Bank, not an export of an edition; give it behind "
        "--population or --gdp.\n"
    )
