"""Holds the tables of the dataset against their contracts, and finds where they break them."""

import math
from collections.abc import Callable
from typing import Any

import pandas as pd
import pandera.pandas as pa

from dashboard.survey.indices import Index
from dashboard.survey.problems import DataProblem, Flaw, Spot
from dashboard.survey.table_schemas import MEMBERS, SCHEMAS, STATUSES
from dashboard.survey.text_tables import as_number, as_whole_number

CONTRACTS: dict[str, pa.DataFrameSchema] = SCHEMAS
"""The contract of every table of the dataset, by the name of its file."""


def check(name: str, raw: pd.DataFrame, file: str = "") -> pd.DataFrame:
    """Gives the cells of a table their types and holds it against its contract.

    Args:
        name: a key of `CONTRACTS`.
        raw: the cells as text, "" where blank, indexed by line number in the file.
        file: the file's name where it is not the table's own.

    Returns:
        The columns in the contract's order, indexed from 0; numbers are NaN where blank.

    Raises:
        DataProblem: the first cell, row or column that breaks the contract.
    """
    contract = CONTRACTS[name]
    file = file or f"{name}.csv"
    _check_columns(file, list(raw.columns), list(contract.columns))
    typed = pd.DataFrame(
        {
            column: _typed(file, raw[column], str(field.dtype), blank=field.nullable)
            for column, field in contract.columns.items()
        },
        index=raw.index,
    )
    try:
        contract.validate(typed)
    except pa.errors.SchemaError as error:
        raise _problem(file, typed, error, contract) from None
    return typed.reset_index(drop=True)


def check_together(tables: dict[str, pd.DataFrame]) -> None:
    """Holds the tables against each other.

    Args:
        tables: every table of `CONTRACTS`, checked by itself; `countries` indexed by `iso3`,
            `editions` by `edition`.

    Raises:
        DataProblem: a table names an edition or a country that another one lacks, or a score is
            above 1 with no issue that records it.
    """
    if tables["scores"].empty:
        raise DataProblem(Flaw.NO_ROWS, Spot("scores.csv"))
    countries = set(tables["countries"].index)
    editions = set(tables["editions"].index)
    for name in ("scores", "groups", "issues", "claims", "economy", "neighbours"):
        table = tables[name]
        for column in (c for c in table.columns if c in ("iso3", "neighbour")):
            named = set(table[column]) - ({""} if name == "issues" else set())
            unknown = sorted(named - countries)
            if unknown:
                where = Spot(f"{name}.csv", column=column)
                raise DataProblem(Flaw.NOT_IN_COUNTRIES, where, cell=unknown[0])
        for column in (c for c in table.columns if c.startswith("edition")):
            strange = sorted(set(table[column]) - editions)
            if strange:
                where = Spot(f"{name}.csv", column=column)
                raise DataProblem(Flaw.NOT_IN_EDITIONS, where, edition=strange[0])
    unscored = sorted(editions - set(tables["scores"]["edition"]))
    if unscored:
        raise DataProblem(Flaw.EDITION_WITHOUT_SCORES, Spot("editions.csv"), edition=unscored[0])
    issues = tables["issues"][tables["issues"]["kind"] == "above_one"]
    recorded = set(zip(issues["edition"], issues["iso3"], issues["index"], strict=True))
    for index in Index:
        high = tables["scores"][tables["scores"][index] > 1]
        for edition, iso3, score in zip(high["edition"], high["iso3"], high[index], strict=True):
            if (edition, iso3, index) not in recorded:
                raise DataProblem(
                    Flaw.ABOVE_ONE_UNRECORDED,
                    Spot("scores.csv"),
                    edition=edition,
                    code=iso3,
                    index=index.value,
                    number=score,
                )


def _check_columns(file: str, columns: list[str], wanted: list[str]) -> None:
    for column in wanted:
        if column not in columns:
            raise DataProblem(Flaw.COLUMN_MISSING, Spot(file, 1), name=column)
    for column in columns:
        if column not in wanted:
            raise DataProblem(Flaw.COLUMN_EXTRA, Spot(file, 1), name=column)


FLAGS = {"True": True, "False": False}

READERS: dict[str, tuple[Callable[[str], Any], Flaw, Flaw]] = {
    "float64": (as_number, Flaw.NOT_A_NUMBER, Flaw.NO_NUMBER),
    "int64": (as_whole_number, Flaw.NOT_A_WHOLE_NUMBER, Flaw.NO_WHOLE_NUMBER),
    "bool": (FLAGS.get, Flaw.NOT_A_FLAG, Flaw.NO_FLAG),
}
"""How a cell of a type is read, and what is wrong with one that is another or blank.

Any other type is text, left as it is.
"""


def _typed(file: str, cells: "pd.Series[Any]", dtype: str, *, blank: bool) -> "pd.Series[Any]":
    """The cells of a column as values of a type, NaN for a blank where the column may have one."""
    if dtype not in READERS:
        return cells
    read, other, missing = READERS[dtype]
    column = str(cells.name)
    values = []
    for line, cell in cells.items():
        value = math.nan if blank and cell == "" else read(cell)
        if value is None:
            where = Spot(file, int(str(line)), column)
            raise DataProblem(other if cell else missing, where, cell=cell)
        values.append(value)
    return pd.Series(values, index=cells.index, dtype=dtype)


def _problem(
    file: str, table: pd.DataFrame, error: pa.errors.SchemaError, contract: pa.DataFrameSchema
) -> DataProblem:
    """Where a table breaks its contract, and how. Every check names the rows that fail it."""
    cases = error.failure_cases
    line = cases["index"].iloc[0]
    row = table.loc[line]
    if error.reason_code is pa.errors.SchemaErrorReason.DUPLICATES:
        keys = {column: row[column] for column in contract.unique or []}
        return DataProblem(Flaw.ROW_TWICE, Spot(file, int(line)), keys=keys)
    edition = int(row["edition"]) if "edition" in row else None
    spot = Spot(file, int(line), error.column_name, edition, str(row.get("iso3", "")) or None)
    if not error.column_name:
        return DataProblem(Flaw(error.check.error), spot, members=MEMBERS)
    value = cases["failure_case"].iloc[0]
    flaw = Flaw.BLANK if value == "" else Flaw(error.check.error)
    return DataProblem(flaw, spot, cell=value, members=MEMBERS, statuses=STATUSES)
