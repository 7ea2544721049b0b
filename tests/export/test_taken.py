"""What is taken away says what it holds, where from, with which caveats, and how to reopen it."""

import csv
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from functools import cache
from io import BytesIO, StringIO

import pandas as pd
import pytest

from dashboard import gallery
from dashboard.charts import CHARTS, Chart, Look, NothingToDraw
from dashboard.export import (
    Package,
    of_all,
    of_chart,
    of_dataset,
    of_table,
    to_csv,
    to_xlsx,
    to_zip,
)
from dashboard.findings.day import Day
from dashboard.language import source_words
from dashboard.language.chart_columns import AS_IN_THE_DATASET, IN_CHARTS, OF_ONE_CHART
from dashboard.survey import CONTRACTS, DATASET
from tests.draws.selections import selections
from tests.reckoning.figures import INDICES, figures
from tests.reckoning.method import breaks_between, has_break

WORDS = source_words()
SURVEY = gallery.survey()
PUBLIC, DAY = "https://example.org/egov/", Day(date(2026, 1, 31), own=True)
DRAWN = list(selections(60, seed=41))
FIGURES = figures()
PAIRS = (
    ("from_edition", "to_edition"),
    ("from", "to"),
    ("since", "edition"),
    ("edition_from", "edition_to"),
)


def charts(name: str) -> Iterator[Chart]:
    """A chart at every selection drawn that leaves something to draw, made when it is asked for."""
    for selection in DRAWN:
        try:
            yield gallery.chart(name, selection, Look())
        except NothingToDraw:
            continue


PACKAGES = [
    *(f"chart {name}" for name in CHARTS),
    *(f"table {name}" for name in CONTRACTS),
    "all",
    "dataset",
]
"""One of every kind of package that the product gives."""


@cache
def package_of(what: str) -> Package:
    """The package of a name; of a chart, that at the first selection that leaves something to draw."""
    kind, _, name = what.partition(" ")
    if kind == "chart":
        return of_chart(next(charts(name)), SURVEY, PUBLIC, DAY)
    if kind == "table":
        return of_table(SURVEY, name, WORDS, PUBLIC, DAY)
    whole = {"all": of_all, "dataset": of_dataset}[what]
    return whole(SURVEY, WORDS, PUBLIC, DAY)


def texts(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("name", CHARTS)
def test_every_column_of_a_chart_is_explained_and_every_row_has_its_changes_of_method(name):
    told = set()
    for chart in charts(name):
        (main,) = of_chart(chart, SURVEY, PUBLIC, DAY).resources
        assert [column.name for column in main.columns] == list(main.table)
        assert all(column.meaning for column in main.columns)
        told |= set(main.table)
        holds_methods(main.table, dict(chart.query).get("index"))
    assert set(OF_ONE_CHART.get(name, {})) <= told


def test_nothing_is_explained_that_no_chart_has():
    own = {"method_changed", "method_changed_in"}
    missing = (set(IN_CHARTS) | set(AS_IN_THE_DATASET)) - own
    for name in CHARTS:
        for chart in charts(name):
            missing -= set(chart.table)
            if not missing:
                return
    assert not missing


@pytest.mark.parametrize("name", ["scores", "economy", "issues", "claims"])
def test_the_changes_of_method_stand_in_every_row_of_a_table(name):
    holds_methods(of_table(SURVEY, name, WORDS, PUBLIC, DAY).resources[0].table, None)


def test_the_changes_of_method_stand_in_every_row_of_all_data():
    for resource in of_all(SURVEY, WORDS, PUBLIC, DAY).resources:
        holds_methods(resource.table, None)


def holds_methods(table: pd.DataFrame, index: str | None) -> None:
    """Every row names the changes that the reckoning finds, and no other."""
    pairs = [pair for pair in PAIRS if set(pair) <= set(table)]
    assert ("edition" in table) == ("method_changed" in table)
    assert bool(pairs) == ("method_changed_in" in table)
    assert pairs or "edition" in table
    for row in table.to_dict("records"):
        own = row.get("index") or index
        bearing = [one for one in INDICES if one != "egdi"]
        if own:
            bearing = ["osi", "hci", "tii"] if own == "egdi" else [own]
        if "edition" in row:
            edition = int(row["edition"])
            # A claim's picture has rows of years without an edition.
            known = edition in FIGURES.editions
            wanted = [one for one in bearing if known and has_break(FIGURES, one, edition)]
            assert row["method_changed"].split() == wanted
        for pair in pairs:
            first, last = (int(row[end]) for end in pair)
            between = {
                edition for one in bearing for edition in breaks_between(FIGURES, one, first, last)
            }
            assert row["method_changed_in"].split() == [str(one) for one in sorted(between)]


@pytest.mark.parametrize("what", PACKAGES)
def test_an_archive_says_all_that_is_to_be_known(what):
    package = package_of(what)
    archive = zipfile.ZipFile(BytesIO(to_zip(package)))
    told = json.loads(archive.read("datapackage.json"))
    readme = archive.read("README.txt").decode()
    assert {one["path"] for one in told["resources"]} | {"README.txt", "datapackage.json"} == set(
        archive.namelist()
    )
    assert (told["title"], told["homepage"]) == (package.title, package.address)
    assert package.address.startswith(PUBLIC)
    assert package.notes
    assert told["caveats"] == list(package.notes)
    assert told["retrieved"] == "2026-01-31"
    assert told["citation"].endswith(f"{package.address}. Retrieved 2026-01-31.")
    assert told["sources"]
    assert told["licenses"]
    for text in (package.title, package.measure, *package.notes, package.address):
        assert text in readme
    assert told["citation"] in readme
    for resource in told["resources"]:
        content = archive.read(resource["path"])
        assert content.startswith(b"\xef\xbb\xbf")
        fields = resource["schema"]["fields"]
        assert [field["name"] for field in fields] == list(texts(content)[0])
        for field in fields:
            assert f"{field['name']} ({field['type']}): {field['description']}" in readme
        holds_types(texts(content), fields)


def holds_types(rows: list[dict[str, str]], fields: list[dict[str, str]]) -> None:
    """Every cell can be read as what its column is said to be."""
    for field in fields:
        cells = {row[field["name"]] for row in rows} - {""}
        if field["type"] == "integer":
            assert all(cell.lstrip("-").isdigit() for cell in cells), field
        elif field["type"] == "number":
            assert all(isinstance(float(cell), float) for cell in cells), field
        elif field["type"] == "boolean":
            assert cells <= {"True", "False"}, field


@pytest.mark.parametrize("what", [name for name in PACKAGES if name != "dataset"])
def test_a_workbook_says_all_that_is_to_be_known(what):
    package = package_of(what)
    book = pd.read_excel(
        BytesIO(to_xlsx(package)), sheet_name=None, header=None, dtype=str, keep_default_na=False
    )
    main, about, columns, *others = book
    assert (main, about, columns) == ("data", "about", "columns")
    assert others == [resource.sheet for resource in package.resources[1:]]
    told = set(book["about"][1])
    assert {package.title, package.measure, *package.notes, package.address} <= told
    explained = book["columns"].to_numpy().tolist()[1:]
    assert explained == [
        [resource.sheet, column.name, column.kind, column.meaning]
        for resource in package.resources
        for column in resource.columns
    ]
    for resource in package.resources:
        assert list(book[resource.sheet].iloc[0]) == [one.name for one in resource.columns]


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_table_is_served_in_its_own_decimals(name):
    served = texts(to_csv(of_table(SURVEY, name, WORDS, PUBLIC, DAY).resources[0]))
    with (DATASET / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        kept = list(csv.DictReader(file))
    said = {"changed"}
    assert [{key: row[key] for key in kept[0] if key not in said} for row in served] == [
        {key: row[key] for key in row if key not in said} for row in kept
    ]


def test_world_bank_figures_are_cited_as_the_banks():
    for what in ("chart income", "table economy"):
        told = json.loads(
            zipfile.ZipFile(BytesIO(to_zip(package_of(what)))).read("datapackage.json")
        )
        assert "World Bank, World Development Indicators" in told["citation"]
        assert "CC-BY-4.0" in [licence["name"] for licence in told["licenses"]]
    assert "World Bank" not in json.dumps(list(package_of("chart trajectory").origins))
