"""What is taken away, as a value: tables, what their columns hold, and what must be known of them.

The words are those of Frictionless Data: a package holds resources, a resource is a table with a
schema. Every file of data that the product gives is written from a package.
"""

from dataclasses import dataclass

import pandas as pd
from pandas.api.types import is_bool_dtype, is_integer_dtype, is_numeric_dtype

from dashboard.findings.day import Day
from dashboard.language import Words
from dashboard.language.day import iso_day
from dashboard.language.export import about_lines, cited
from dashboard.language.sources import Licence
from dashboard.survey import Edition

BOOLEAN, INTEGER, NUMBER, STRING = "boolean", "integer", "number", "string"
"""The types of columns, as Frictionless Data names them."""


@dataclass(frozen=True)
class Column:
    """A column of a table.

    Attributes:
        name: as the table has it.
        kind: its type, one of `BOOLEAN`, `INTEGER`, `NUMBER`, `STRING`.
        meaning: what it holds, in words.
    """

    name: str
    kind: str
    meaning: str


@dataclass(frozen=True, eq=False)
class Resource:
    """A table.

    Attributes:
        name: of its file, without ending.
        sheet: of its sheet in a workbook, 31 letters at most.
        table: its rows; the cells are values, or the text that is to be written.
        columns: one for each of the table's, in its order.
        licences: of what it holds.
    """

    name: str
    sheet: str
    table: pd.DataFrame
    columns: tuple[Column, ...]
    licences: tuple[Licence, ...]


@dataclass(frozen=True, eq=False)
class Package:
    """Tables with all that is to be known of them.

    Attributes:
        name: of the file, without ending.
        title: what was found, or what it is.
        measure: measure, unit and editions, in words.
        notes: the caveats, a sentence each.
        sources: what the figures are from, in words.
        origins: who publishes them where, as a citation names it.
        editions: those it holds.
        address: that shows the same again, with its host.
        version: of the dataset.
        day: on which it is taken.
        words: of the language it speaks.
        resources: the tables, the main one first.
        more: further text for the README.
    """

    name: str
    title: str
    measure: str
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    origins: tuple[str, ...]
    editions: tuple[Edition, ...]
    address: str
    version: str
    day: Day
    words: Words
    resources: tuple[Resource, ...]
    more: str = ""


def kind_of(values: pd.Series) -> str:
    """The type of a column's values; whole numbers beside others are numbers."""
    if is_bool_dtype(values):
        return BOOLEAN
    if is_integer_dtype(values):
        return INTEGER
    known = values.dropna()
    numbers = is_numeric_dtype(values) or (
        len(known) > 0 and all(isinstance(value, int | float) for value in known)
    )
    return NUMBER if numbers else STRING


def about(package: Package) -> list[tuple[str, str]]:
    """What is to be known of a package, as label and text."""
    words = package.words
    return about_lines(
        words,
        title=package.title,
        measure=package.measure,
        notes=package.notes,
        sources=package.sources,
        origins=package.origins,
        licences=licences(package),
        editions=package.editions,
        address=package.address,
        version=package.version,
        day=package.day,
        citation=citation(package),
    )


def citation(package: Package) -> str:
    """How to cite a package."""
    return cited(
        package.words,
        title=package.title,
        measure=package.measure,
        origins=package.origins,
        address=package.address,
        version=package.version,
        day=iso_day(package.day, package.words),
    )


def licences(package: Package) -> tuple[Licence, ...]:
    """The licences of what a package holds, each once."""
    return tuple(dict.fromkeys(each for one in package.resources for each in one.licences))
