"""Population and GDP per head beside each edition, from files in the World Bank's format."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from dashboard.survey.figures import Edition, Iso3
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.records import Record
from dashboard.survey.table_schemas import FIRST_YEAR
from dashboard.survey.text_tables import as_number, as_whole_number, read_text_table

WORLD_BANK_COLUMNS = ("Country Name", "Country Code", "Year", "Value")

OLDEST = 2
"""How many years before an edition a figure may be and still stand beside it."""

Figures = Mapping[tuple[Iso3, int], float]
"""A value by alpha-3 code and calendar year."""


def read_world_bank(path: Path, countries: frozenset[Iso3]) -> Figures:
    """Reads one indicator of the World Bank.

    Args:
        path: a CSV file with the columns of `WORLD_BANK_COLUMNS`, one row per country and
            calendar year.
        countries: the alpha-3 codes wanted; rows of others (regions, territories) are passed over.

    Returns:
        The figures by alpha-3 code and calendar year, blanks left out.

    Raises:
        DataProblem: the file is not such a file, or knows none of the countries.
    """
    table = read_text_table(path, WORLD_BANK_COLUMNS)
    figures: dict[tuple[Iso3, int], float] = {}
    for (line, _), cells in zip(table.rows, table.records(), strict=True):
        where = Spot(table.name, line)
        year, value = as_whole_number(cells["Year"]), as_number(cells["Value"])
        if year is None or len(cells["Year"]) != 4:
            raise DataProblem(Flaw.YEAR_NO_YEAR, where.at("Year"), cell=cells["Year"])
        if value is None and cells["Value"]:
            raise DataProblem(Flaw.VALUE_NO_NUMBER, where.at("Value"), cell=cells["Value"])
        if value is not None and value <= 0:
            raise DataProblem(Flaw.VALUE_NOT_ABOVE_ZERO, where.at("Value"), cell=cells["Value"])
        key = (Iso3(cells["Country Code"]), year)
        if key in figures:
            raise DataProblem(Flaw.CODE_TWICE, where.at("Country Code"), code=key[0], year=year)
        if value is not None and key[0] in countries and year >= FIRST_YEAR - OLDEST:
            figures[key] = value
    if not figures:
        raise DataProblem(Flaw.NO_FIGURES, Spot(table.name))
    return figures


def economy_records(
    editions: Iterable[Edition], countries: Iterable[Iso3], population: Figures, gdp: Figures
) -> list[Record]:
    """The rows of `economy.csv`, nothing imputed.

    Args:
        editions: the editions.
        countries: alpha-3 codes.
        population: people, by country and calendar year.
        gdp: gross domestic product in current US dollars, by country and calendar year.

    Returns:
        A row per edition and country: the latest population not after the edition and not more
        than two years before it, and GDP per head of the latest year within the same bounds for
        which there are both; blank where there is none.
    """
    members = sorted(countries)
    return [
        _record(edition, iso3, population, gdp) for edition in sorted(editions) for iso3 in members
    ]


def _record(edition: Edition, iso3: Iso3, population: Figures, gdp: Figures) -> Record:
    years = range(edition, edition - OLDEST - 1, -1)
    counted = next((year for year in years if (iso3, year) in population), None)
    both = [year for year in years if (iso3, year) in population and (iso3, year) in gdp]
    per_head = gdp[iso3, both[0]] / population[iso3, both[0]] if both else None
    return {
        "edition": str(edition),
        "iso3": iso3,
        "population": "" if counted is None else f"{population[iso3, counted]:.0f}",
        "population_year": "" if counted is None else str(counted),
        "gdp_per_capita": "" if per_head is None else f"{per_head:.2f}",
        "gdp_year": str(both[0]) if both else "",
    }
