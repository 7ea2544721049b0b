"""Reads population and GDP from files in the World Bank's formats."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from statistics import median

from dashboard.survey.figures import Iso3
from dashboard.survey.given_files import (
    GivenTable,
    LeftOut,
    as_given_count,
    as_given_number,
    read_given,
)
from dashboard.survey.layouts import (
    CODE_COLUMN,
    INDICATOR_COLUMNS,
    VALUE_COLUMN,
    WORLD_BANK,
    YEAR_COLUMN,
)
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.table_schemas import FIRST_YEAR

OLDEST = 2
"""How many years before an edition a figure may be and still stand beside it."""

YEARS = (1000, 2999)
"""Bounds of what is taken for a calendar year."""

NO_FIGURE = ("", "..")
"""How the World Bank writes that there is none."""

LEAST_PER_HEAD, MOST_PER_HEAD = 20.0, 1_000_000.0
"""US dollars between which the median of GDP per head lies, over any countries and years: those of
members went from 109 to about 200,000 in this century."""

Figures = Mapping[tuple[Iso3, int], float]
"""A value by alpha-3 code and calendar year."""

Row = tuple[int, dict[str, str]]
"""The line of a row and its cells by column."""


@dataclass(frozen=True)
class Indicator:
    """What a file of the World Bank is to hold.

    Attributes:
        code, title: what the World Bank calls it.
        option: how it is given to the command.
    """

    code: str
    title: str
    option: str

    def is_named(self, name: str) -> bool:
        """Whether a name or a code is its own."""
        return name.casefold() in (self.code.casefold(), self.title.casefold())


POPULATION = Indicator("SP.POP.TOTL", "Population, total", "--population")
GDP = Indicator("NY.GDP.MKTP.CD", "GDP (current US$)", "--gdp")


@dataclass(frozen=True)
class GivenFile:
    """A file as it was given.

    Attributes:
        path: where it is.
        name: what it is called in sentences.
        indicator: what it was said to hold.
    """

    path: Path
    name: str
    indicator: Indicator


@dataclass(frozen=True)
class WorldBank:
    """What two files of the World Bank hold.

    Attributes:
        population: people.
        gdp: gross domestic product in current US dollars.
        left_out: the columns that are not read, by what the file is called.
    """

    population: Figures
    gdp: Figures
    left_out: Mapping[str, tuple[LeftOut, ...]]


def read_world_bank(people: GivenFile, money: GivenFile, countries: frozenset[Iso3]) -> WorldBank:
    """Reads population and GDP.

    Args:
        people, money: CSV files or workbooks with a row per country and calendar year, or with a
            column per year, as the World Bank offers them.
        countries: the alpha-3 codes wanted; rows of others (regions, territories) are passed over.

    Raises:
        DataProblem: a file is not such a file, knows none of the countries, or the two are
            exchanged.
    """
    files = (people, money)
    tables = [read_given(file.path, file.name, WORLD_BANK) for file in files]
    records = [table.records() for table in tables]
    _check_indicators(files, [_named(rows) for rows in records])
    population, gdp = (
        _figures(table, _own(rows, file.indicator), countries)
        for table, rows, file in zip(tables, records, files, strict=True)
    )
    _check_proportion(people, money, population, gdp)
    left_out = {table.name: table.left_out for table in tables if table.left_out}
    return WorldBank(population, gdp, left_out)


def _indicator(cells: Mapping[str, str]) -> str:
    """The indicator of a row by its code, else by its title; "" where the file tells neither."""
    return next((cells[name] for name in INDICATOR_COLUMNS if cells.get(name)), "")


def _named(rows: Sequence[Row]) -> tuple[str, ...]:
    """The indicators that a file says it holds."""
    return tuple(dict.fromkeys(found for _, cells in rows if (found := _indicator(cells))))


def _own(rows: Sequence[Row], indicator: Indicator) -> Sequence[Row]:
    """The rows of an indicator; all of them where none is named so."""
    return [row for row in rows if indicator.is_named(_indicator(row[1]))] or rows


def _check_indicators(files: Sequence[GivenFile], named: Sequence[Sequence[str]]) -> None:
    """Refuses a file that says it holds something else, or several things without what is wanted."""
    given = list(zip(files, named, strict=True))
    foreign = [
        (file, names)
        for file, names in given
        if names and not any(map(file.indicator.is_named, names))
    ]
    wanted_there = [
        any(map(other.indicator.is_named, names))
        for (_, names), other in zip(given, reversed(files), strict=True)
    ]
    if len(foreign) == len(files) and all(wanted_there):
        raise DataProblem(Flaw.EXCHANGED, Spot(files[0].name), **_both(*files))
    for file, names in foreign:
        raise DataProblem(
            Flaw.WRONG_INDICATOR,
            Spot(file.name),
            option=file.indicator.option,
            held=tuple(names),
            title=file.indicator.title,
            code=file.indicator.code,
        )


def _both(people: GivenFile, money: GivenFile) -> dict[str, str]:
    """What a sentence about both files needs: how each is called and was given."""
    return {
        "option": people.indicator.option,
        "other": money.name,
        "other_option": money.indicator.option,
    }


def _figures(
    table: GivenTable, rows: Iterable[Row], countries: frozenset[Iso3]
) -> dict[tuple[Iso3, int], float]:
    """The figures of the countries, blanks left out."""
    figures: dict[tuple[Iso3, int], float] = {}
    seen: set[tuple[Iso3, int]] = set()
    for line, cells in rows:
        iso3 = Iso3(cells[CODE_COLUMN].upper())
        if iso3 not in countries:
            continue
        for column, year, text in _by_year(Spot(table.name, line), cells):
            where = Spot(table.name, line, column)
            if (iso3, year) in seen:
                raise DataProblem(Flaw.CODE_TWICE, where.at(CODE_COLUMN), code=iso3, year=year)
            seen.add((iso3, year))
            value = as_given_number(text)
            if text in NO_FIGURE or year < FIRST_YEAR - OLDEST:
                continue
            if value is None:
                raise DataProblem(Flaw.VALUE_NO_NUMBER, where, cell=text)
            if value <= 0:
                raise DataProblem(Flaw.VALUE_NOT_ABOVE_ZERO, where, cell=text)
            figures[iso3, year] = value
    if not figures:
        raise DataProblem(Flaw.NO_FIGURES, Spot(table.name))
    return figures


def _by_year(where: Spot, cells: Mapping[str, str]) -> Iterable[tuple[str, int, str]]:
    """The figures of a row: the column each stands in, its calendar year and its text."""
    if YEAR_COLUMN not in cells:
        return [(name, int(name), text) for name, text in cells.items() if name.isdecimal()]
    year = as_given_count(cells[YEAR_COLUMN])
    if year is None or not YEARS[0] <= year <= YEARS[1]:
        raise DataProblem(Flaw.YEAR_NO_YEAR, where.at(YEAR_COLUMN), cell=cells[YEAR_COLUMN])
    return [(VALUE_COLUMN, year, cells[VALUE_COLUMN])]


def _check_proportion(
    people: GivenFile, money: GivenFile, population: Figures, gdp: Figures
) -> None:
    """Refuses figures that give no GDP per head that there could be."""
    both = [(population[key], gdp[key]) for key in population if key in gdp]
    if not both:
        return
    spot, names = Spot(people.name), _both(people, money)
    if all(count == amount for count, amount in both):
        raise DataProblem(Flaw.SAME_FIGURES, spot, **names)
    per_head = median(amount / count for count, amount in both)
    if LEAST_PER_HEAD <= per_head <= MOST_PER_HEAD:
        return
    turned = LEAST_PER_HEAD <= 1 / per_head <= MOST_PER_HEAD
    flaw = Flaw.LIKE_EXCHANGED if turned else Flaw.PER_HEAD_OUT_OF_RANGE
    raise DataProblem(flaw, spot, cell=f"{Decimal(f'{per_head:.3g}'):f}", **names)
