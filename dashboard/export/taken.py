"""What can be taken away: a chart's data, all data, a table of the dataset, the whole dataset."""

import csv
from collections.abc import Callable
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pandas as pd

from dashboard.charts import Chart
from dashboard.export.full_table import full_table, issues_table
from dashboard.export.methods import with_methods
from dashboard.export.package import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Column,
    Package,
    Resource,
    kind_of,
)
from dashboard.findings.day import Day
from dashboard.findings.groups import OwnSetHolds
from dashboard.findings.issues import issues
from dashboard.findings.sources import Publisher
from dashboard.language import Words, say
from dashboard.language import data as labels
from dashboard.language.chart_columns import meaning_in_chart, meaning_in_full_table
from dashboard.language.dictionary import meaning_in_dataset
from dashboard.language.editions import change
from dashboard.language.export import (
    DATA_SHEET,
    FULL_SUBTITLE,
    FULL_TITLE,
    ISSUES_SHEET,
    OWN_SET_COLUMNS,
    OWN_SETS_SHEET,
    RELATIVE,
    SPAN,
    TABLE_TITLE,
    notes_on,
)
from dashboard.language.issues import why
from dashboard.language.sources import LICENCES, OWN_LICENCE, Licence, origins, sources
from dashboard.survey import CONTRACTS, DATASET, Index, Survey

TYPES = {"int64": INTEGER, "float64": NUMBER, "bool": BOOLEAN}
"""How the dataset's contracts name the types of columns; every other column is text."""
WHOLE = {"rank", "top", "population", "population_year", "gdp_year"}
"""Columns that the contracts hold as numbers because some are blank, and that are whole."""
PUBLISHED = {
    "scores": Publisher.UNITED_NATIONS,
    "economy": Publisher.WORLD_BANK,
}
"""Who published what a table of the dataset holds; the others are our own."""
PAGE = "data"
"""The page on the data, where they can be taken again."""


def of_chart(chart: Chart, survey: Survey, public: str, day: Day) -> Package:
    """The data that a chart shows.

    Args:
        chart: what is shown.
        survey: gives the changes of method and the dataset's version.
        public: the address of the host, with a slash at its end.
        day: on which it is taken.
    """
    words, query = chart.words, dict(chart.query)
    index = Index(query["index"]) if "index" in query else None
    table = with_methods(survey, chart.table, index)
    editions = sorted({*table["edition"]}) if "edition" in table else survey.years
    main = Resource(
        name=chart.file_stem,
        sheet=words.text(DATA_SHEET),
        table=table,
        columns=columns_of(table, lambda name: meaning_in_chart(chart.name, name, words)),
        licences=tuple(LICENCES[publisher] for publisher in chart.publishers),
    )
    return Package(
        name=chart.file_stem,
        title=chart.title,
        measure=chart.subtitle,
        notes=(*chart.notes, words.text(RELATIVE)),
        sources=(chart.source,),
        origins=origins(chart.publishers, words),
        editions=tuple(editions),
        address=public + chart.address,
        version=survey.version,
        day=day,
        words=words,
        resources=(main, *own_sets_of(chart)),
    )


def own_sets_of(chart: Chart) -> tuple[Resource, ...]:
    """The own sets that a chart shows, a row for each member; nothing where it shows none."""
    words = chart.words
    rows = [
        (told.group, words.group(told.group), code, words.country(code))
        for told in chart.caveats
        if isinstance(told, OwnSetHolds)
        for code in told.members
    ]
    if not rows:
        return ()
    table = pd.DataFrame(rows, columns=list(OWN_SET_COLUMNS))
    return (
        Resource(
            name="own_sets",
            sheet=words.text(OWN_SETS_SHEET),
            table=table,
            columns=columns_of(table, lambda name: words.text(OWN_SET_COLUMNS[name])),
            licences=(OWN_LICENCE,),
        ),
    )


def of_all(survey: Survey, words: Words, public: str, day: Day) -> Package:
    """All countries in all editions, and the recorded issues."""
    name = f"un-egov-survey_all_{survey.years[0]}-{survey.latest}"
    sheets = words.text(DATA_SHEET), words.text(ISSUES_SHEET)
    tables = full_table(survey, words), issues_table(survey, words)
    main, recorded = (
        Resource(
            name=file,
            sheet=sheet,
            table=(told := with_methods(survey, table)),
            columns=columns_of(told, lambda column: meaning_in_full_table(column, words)),
            licences=licence,
        )
        for file, sheet, table, licence in zip(
            (name, "issues"), sheets, tables, (licences_of("scores"), (OWN_LICENCE,)), strict=True
        )
    )
    return Package(
        name=name,
        title=words.text(FULL_TITLE),
        measure=words.text(FULL_SUBTITLE),
        notes=notes_on("scores", words),
        sources=(sources((Publisher.UNITED_NATIONS,), words),),
        origins=origins((Publisher.UNITED_NATIONS,), words),
        editions=survey.years,
        address=public + PAGE,
        version=survey.version,
        day=day,
        words=words,
        resources=(main, recorded),
    )


def of_table(
    survey: Survey, name: str, words: Words, public: str, day: Day, folder: Path = DATASET
) -> Package:
    """One table of the dataset; beside the scores what is recorded of them.

    Args:
        survey: read from the folder.
        name: of the table.
        words: of the language it is said in.
        public: the address of the host, with a slash at its end.
        day: on which it is taken.
        folder: holds the dataset.

    Raises:
        KeyError: there is no such table.
    """
    title = words.text(labels.TABLE_NAMES[name])
    main = resource(survey, name, words, folder)
    beside = (resource(survey, "issues", words, folder),) if name == "scores" else ()
    return Package(
        name=name,
        title=words.text(TABLE_TITLE, table=title),
        measure=words.text(SPAN, first=survey.years[0], last=survey.latest),
        notes=notes_on(name, words),
        sources=(words.text(labels.HOLDERS[name]),),
        origins=(words.text(labels.HOLDERS[name]),),
        editions=survey.years,
        address=public + PAGE,
        version=survey.version,
        day=day,
        words=words,
        resources=(replace(main, sheet=words.text(DATA_SHEET)), *beside),
    )


def of_dataset(
    survey: Survey, words: Words, public: str, day: Day, folder: Path = DATASET
) -> Package:
    """All tables of the dataset with its own README; see `of_table`."""
    names = sorted(path.stem for path in folder.glob("*.csv"))
    notes = dict.fromkeys(note for name in names for note in notes_on(name, words))
    return Package(
        name=f"un-egov-survey_{survey.version}",
        title=words.text(labels.DATASET),
        measure=words.text(labels.ABOUT),
        notes=tuple(notes),
        sources=tuple(words.text(holder) for _, holder, _ in labels.SOURCES),
        origins=origins(Publisher, words),
        editions=survey.years,
        address=public + PAGE,
        version=survey.version,
        day=day,
        words=words,
        resources=tuple(resource(survey, name, words, folder) for name in names),
        more=(folder / "README.md").read_text(encoding="utf-8"),
    )


def resource(survey: Survey, name: str, words: Words, folder: Path) -> Resource:
    """A table of the dataset in its own decimals, its keys said in words."""
    rows = list(csv.DictReader(StringIO((folder / f"{name}.csv").read_text(encoding="utf-8"))))
    if name == "issues":
        for row, issue in zip(rows, issues(survey), strict=True):
            row["what"], row["why"] = say(issue, words), why(issue, words)
    elif name == "editions":
        for row in rows:
            row["changed"] = change(row["changed"], words)
    table = with_methods(survey, pd.DataFrame(rows, dtype=object))
    return Resource(
        name=name,
        sheet=name,
        table=table,
        columns=tuple(
            Column(column, type_of(name, column), meaning_in_dataset(column, words))
            for column in map(str, table)
        ),
        licences=licences_of(name),
    )


def type_of(name: str, column: str) -> str:
    """The type of a column of the dataset: as its table's contract says, else text."""
    known = CONTRACTS[name].columns if name in CONTRACTS else {}
    kind = TYPES.get(str(known[column].dtype), STRING) if column in known else STRING
    return INTEGER if kind == NUMBER and column in WHOLE else kind


def columns_of(table: pd.DataFrame, meaning: Callable[[str], str]) -> tuple[Column, ...]:
    """The columns of a table of values."""
    return tuple(
        Column(str(name), kind_of(values), meaning(str(name))) for name, values in table.items()
    )


def licences_of(name: str) -> tuple[Licence, ...]:
    """Under what a table of the dataset may be used."""
    return (LICENCES[PUBLISHED[name]] if name in PUBLISHED else OWN_LICENCE,)
