"""What an import finds in the dataset and builds on, checked before it is used."""

from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path

from dashboard.survey.contracts import check
from dashboard.survey.country_names import as_spelling
from dashboard.survey.figures import Edition, Iso3, Score
from dashboard.survey.indices import Index
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.records import Record
from dashboard.survey.table_schemas import KNOWN_KINDS
from dashboard.survey.text_tables import TextTable, as_number, read_text_table


def read_records(folder: Path, name: str, *, optional: bool = False) -> list[Record]:
    """The rows of a table of the dataset as text; none where it is optional and missing.

    Raises:
        DataProblem: the table is missing or breaks its contract.
    """
    path = folder / f"{name}.csv"
    if optional and not path.exists():
        return []
    table = read_text_table(path)
    check(name, table.frame())
    return table.records()


def spellings(folder: Path, countries: Collection[Iso3]) -> dict[str, Iso3]:
    """The alpha-3 code by every spelling of a country's name in `spellings.csv`.

    Raises:
        DataProblem: the table is missing, repeats a spelling, or names an unknown country.
    """
    table = read_text_table(folder / "spellings.csv", ("spelling", "iso3"))
    found: dict[str, Iso3] = {}
    for where, row in _located(table):
        spelling = as_spelling(row["spelling"])
        if row["iso3"] not in countries:
            raise DataProblem(Flaw.NOT_IN_COUNTRIES, where.at("iso3"), cell=row["iso3"])
        if not spelling or spelling in found:
            flaw = Flaw.SPELLING_TWICE if spelling else Flaw.SPELLING_BLANK
            raise DataProblem(flaw, where.at("spelling"), cell=spelling)
        found[spelling] = Iso3(row["iso3"])
    return found


def names_in(countries: Iterable[Record]) -> dict[str, Iso3 | None]:
    """The alpha-3 code by every name and code in the rows of `countries.csv`, whatever language."""
    return {
        cell: Iso3(row["iso3"])
        for row in countries
        for column, cell in row.items()
        if column.startswith("name_") or column in ("label", "iso3")
    }


def joined(folder: Path, countries: Collection[Iso3]) -> dict[Iso3, date]:
    """The day each country of `joined.csv` joined the United Nations, by alpha-3 code.

    Raises:
        DataProblem: the table is missing, repeats a country, or names an unknown country or day.
    """
    table = read_text_table(folder / "joined.csv", ("iso3", "joined"))
    found: dict[Iso3, date] = {}
    for where, row in _located(table):
        iso3 = Iso3(row["iso3"])
        if iso3 not in countries:
            raise DataProblem(Flaw.NOT_IN_COUNTRIES, where.at("iso3"), cell=iso3)
        if iso3 in found:
            raise DataProblem(Flaw.COUNTRY_TWICE, where.at("iso3"), code=iso3)
        try:
            found[iso3] = date.fromisoformat(row["joined"])
        except ValueError as error:
            raise DataProblem(Flaw.NO_DAY, where.at("joined"), cell=row["joined"]) from error
    return found


def known_issues(folder: Path) -> list[Record]:
    """The issues kept by hand in `known_issues.csv`.

    Raises:
        DataProblem: the table is missing, breaks the contract of `issues.csv`, holds an issue
            that follows from the figures, or a score above 1 without its index and value.
    """
    table = read_text_table(folder / "known_issues.csv")
    check("issues", table.frame(), table.name)
    for where, row in _located(table):
        if row["kind"] not in KNOWN_KINDS:
            raise DataProblem(
                Flaw.NOT_KNOWN_KIND, where.at("kind"), cell=row["kind"], kinds=KNOWN_KINDS
            )
        if row["kind"] != "above_one":
            continue
        if not row["index"]:
            raise DataProblem(Flaw.INDEX_BLANK, where.at("index"))
        if as_number(row["published"]) is None:
            raise DataProblem(Flaw.NOT_A_NUMBER, where.at("published"), cell=row["published"])
    return table.records()


def above_one(known: Iterable[Record]) -> dict[tuple[Edition, Iso3, Index], Score]:
    """The scores above 1 on record, by edition, alpha-3 code and index."""
    return {
        (Edition(int(row["edition"])), Iso3(row["iso3"]), Index(row["index"])): Score(
            float(row["published"])
        )
        for row in known
        if row["kind"] == "above_one"
    }


def _located(table: TextTable) -> Iterable[tuple[Spot, Record]]:
    """Every row with where it is."""
    lines = (line for line, _ in table.rows)
    return ((Spot(table.name, line), row) for line, row in zip(lines, table.records(), strict=True))
