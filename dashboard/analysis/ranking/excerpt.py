"""A part of a table of countries by editions, and a row of one as plain numbers."""

from collections.abc import Iterable
from math import isnan

import pandas as pd

from dashboard.survey import Edition, Iso3


def excerpt(
    table: pd.DataFrame, countries: Iterable[Iso3], editions: Iterable[Edition]
) -> pd.DataFrame:
    """Some countries in some editions, in the order given.

    Args:
        table: `iso3` by `edition`.
        countries: the rows wanted.
        editions: the columns wanted.
    """
    return table.loc[list(countries)][list(editions)]


def points(row: pd.Series) -> list[tuple[Edition, float]]:
    """The editions in which a country has a value, with the value."""
    known = row.dropna()
    return [
        (Edition(int(edition)), float(value))
        for edition, value in zip(known.index.tolist(), known.tolist(), strict=True)
    ]


def row_of(table: pd.DataFrame, name: str | Edition) -> pd.Series:
    """The row of that name, in a table whose rows have a name each.

    Raises:
        ValueError: several rows have the name.
    """
    row = table.loc[name]
    if isinstance(row, pd.DataFrame):
        raise ValueError(f"{name} names {len(row)} rows")
    return row


def number_at(table: pd.DataFrame, country: Iso3, edition: Edition) -> float:
    """A country's value in an edition; NaN where it has none."""
    return float(table[edition][country])


def with_gaps(row: pd.Series) -> list[float | None]:
    """The values of a row as a line is drawn: None where there is none."""
    return [None if isnan(value) else value for value in row.astype(float).tolist()]


def editions_of(table: pd.DataFrame) -> list[Edition]:
    """The editions that are the columns of a table."""
    return [Edition(int(edition)) for edition in table.columns.tolist()]


def by_country_and_edition(table: pd.DataFrame) -> pd.DataFrame:
    """The data shown as a reader compares them: a row per country, a column per edition."""
    wide = table.pivot(index="country", columns="edition", values="value")
    wide = wide.loc[table["country"].unique()].reset_index()
    return wide.set_axis([str(column) for column in wide.columns], axis="columns")
