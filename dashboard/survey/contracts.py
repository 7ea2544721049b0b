"""Holds the tables of the dataset against their contracts, and says in a sentence where not."""

import math
from collections.abc import Callable
from typing import Any

import pandas as pd
import pandera.pandas as pa

from dashboard.survey.indices import Index
from dashboard.survey.problems import DataProblem
from dashboard.survey.table_schemas import SCHEMAS
from dashboard.survey.text_tables import as_number, as_whole_number, quoted

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
        raise DataProblem(_sentence(file, typed, error, contract)) from None
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
        raise DataProblem("scores.csv has a header but no rows.")
    countries = set(tables["countries"].index)
    editions = set(tables["editions"].index)
    for name in ("scores", "groups", "issues", "claims", "economy"):
        table = tables[name]
        unknown = sorted(set(table["iso3"]) - countries - ({""} if name == "issues" else set()))
        if unknown:
            raise DataProblem(f"{name}.csv, column iso3: {unknown[0]} is not in countries.csv.")
        for column in (c for c in table.columns if c.startswith("edition")):
            strange = sorted(set(table[column]) - editions)
            if strange:
                raise DataProblem(
                    f"{name}.csv, column {column}: {strange[0]} is not in editions.csv."
                )
    unscored = sorted(editions - set(tables["scores"]["edition"]))
    if unscored:
        raise DataProblem(f"editions.csv, edition {unscored[0]}: scores.csv has no row of it.")
    issues = tables["issues"][tables["issues"]["kind"] == "above_one"]
    recorded = set(zip(issues["edition"], issues["iso3"], issues["index"], strict=True))
    for index in Index:
        high = tables["scores"][tables["scores"][index] > 1]
        for edition, iso3, score in zip(high["edition"], high["iso3"], high[index], strict=True):
            if (edition, iso3, index) not in recorded:
                raise DataProblem(
                    f"scores.csv, edition {edition}, {iso3}, column {index}: "
                    f"{score} is above 1 and issues.csv does not record it."
                )


def _check_columns(file: str, columns: list[str], wanted: list[str]) -> None:
    for column in wanted:
        if column not in columns:
            raise DataProblem(f"{file}, line 1: the column {column} is missing.")
    for column in columns:
        if column not in wanted:
            raise DataProblem(f"{file}, line 1: the column {column} is not expected.")


FLAGS = {"True": True, "False": False}

READERS: dict[str, tuple[Callable[[str], Any], str]] = {
    "float64": (as_number, "a number"),
    "int64": (as_whole_number, "a whole number"),
    "bool": (FLAGS.get, "True or False"),
}
"""How a cell of a type is read, and the type in words; any other type is text, left as it is."""


def _typed(file: str, cells: "pd.Series[Any]", dtype: str, *, blank: bool) -> "pd.Series[Any]":
    """The cells of a column as values of a type, NaN for a blank where the column may have one."""
    if dtype not in READERS:
        return cells
    read, words = READERS[dtype]
    column = str(cells.name)
    values = []
    for line, cell in cells.items():
        value = math.nan if blank and cell == "" else read(cell)
        if value is None:
            said = f"{quoted(cell)} is not {words}" if cell else f"blank, where {words} is needed"
            raise DataProblem(f"{file}, line {line}, column {column}: {said}.")
        values.append(value)
    return pd.Series(values, index=cells.index, dtype=dtype)


def _sentence(
    file: str, table: pd.DataFrame, error: pa.errors.SchemaError, contract: pa.DataFrameSchema
) -> str:
    """Where a table breaks its contract, in words. Every check names the rows that fail it."""
    cases = error.failure_cases
    line = cases["index"].iloc[0]
    row = table.loc[line]
    where = f"{file}, line {line}"
    if error.reason_code is pa.errors.SchemaErrorReason.DUPLICATES:
        said = ", ".join(f"{column} {row[column]}" for column in contract.unique or [])
        return f"{where}: the row of {said} appears twice."
    keys = [f"edition {row['edition']}" if "edition" in row else "", str(row.get("iso3", ""))]
    named = ", ".join(key for key in keys if key)
    where = f"{where} ({named})" if named else where
    if error.column_name:
        value = cases["failure_case"].iloc[0]
        if value == "":
            return f"{where}, column {error.column_name} is blank."
        said = quoted(value) if isinstance(value, str) else f"{value:.10g}"
        return f"{where}, column {error.column_name}: {said} {error.check.error}."
    return f"{where}: {error.check.error}."
