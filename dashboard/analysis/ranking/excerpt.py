"""A part of a table of countries by editions, and a row of one as plain numbers."""

from collections.abc import Iterable

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
