"""No file and no answer says a word that is not a message of the catalogue, a name or a code."""

import csv
import json
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from dashboard.charts import CHARTS
from dashboard.language.interface import PAGES
from dashboard.routes import ROUTES
from dashboard.routes.document import Document
from dashboard.undocumented import page_folder
from tests.pseudo.figures import figure_texts
from tests.pseudo.locale import told_outside, unspoken

CLIENT = TestClient(Starlette(routes=ROUTES), base_url="http://example.org")
SCRIPT = re.compile(r"<script>.*?</script>|<style>.*?</style>|<!--.*?-->", re.DOTALL)
EMPHASIS = re.compile(r"</?strong>")
LABEL = re.compile(r'(?:aria-label|title|alt|placeholder|content)="([^"]*)"')
SETTINGS = {
    "utf-8",
    "width=device-width, initial-scale=1",
    "width=device-width, initial-scale=1, shrink-to-fit=no",
}


def answer(address: str, status: int = 200):
    given = CLIENT.get(f"/api/{address}")
    assert given.status_code == status
    return given


def page_texts(page: str) -> Iterator[str]:
    """What a page of HTML shows and reads out, its scripts apart."""
    bare = EMPHASIS.sub("", SCRIPT.sub(" ", page))
    yield from (unescape(text) for text in LABEL.findall(bare) if text not in SETTINGS)
    yield from (unescape(text) for text in re.sub(r"<[^>]*>", "\n", bare).splitlines())


CELL_OF_CODES = re.compile(r"[a-z_\d]+(?: [a-z_\d]+)*")


def unsaid(text: str) -> str:
    """A cell of a table; nothing where it holds codes, which files keep."""
    return "" if CELL_OF_CODES.fullmatch(text) else text


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def csv_texts(content: bytes) -> dict[str, list[str]]:
    """The cells of a table by column; the names of columns are codes."""
    read = rows(content)
    return {column: [unsaid(row[column]) for row in read] for column in read[0]}


def sheets(content: bytes) -> dict[str, list[list[object]]]:
    book = load_workbook(BytesIO(content))
    return {sheet.title: [list(row) for row in sheet.values] for sheet in book}


def workbook_texts(content: bytes) -> dict[str, list[str]]:
    """The names of the sheets, and the cells of each; the names of columns are codes."""
    found = sheets(content)
    texts = {
        name: [unsaid(one) for row in cells for one in row if isinstance(one, str)]
        for name, cells in found.items()
    }
    return {"sheets": list(found), **texts}


@pytest.mark.parametrize("name", CHARTS)
def test_every_word_of_a_saved_picture_is_in_the_catalogue(name):
    figure = answer(f"charts/{name}.json").json()
    assert told_outside({"picture": figure_texts(figure)}) == {}


def test_every_word_of_a_saved_page_is_in_the_catalogue():
    page = answer("charts/trajectory.html").text
    assert 'lang="en-XA"' in page
    assert told_outside({"page": page_texts(page)}) == {}


@pytest.mark.parametrize("name", ["trajectory", "claim", "movers"])
def test_every_word_of_a_saved_table_is_in_the_catalogue(name):
    assert told_outside(csv_texts(answer(f"charts/{name}.csv").content)) == {}
    assert told_outside(workbook_texts(answer(f"charts/{name}.xlsx").content)) == {}


def test_every_word_of_the_full_data_is_in_the_catalogue():
    assert told_outside(csv_texts(answer("data.csv").content)) == {}
    assert told_outside(workbook_texts(answer("data.xlsx").content)) == {}


@pytest.mark.parametrize(
    "address", ["charts/trajectory.zip", "charts/income.zip", "data.zip", "tables/claims.zip"]
)
def test_every_word_of_an_archive_is_in_the_catalogue(address):
    archive = zipfile.ZipFile(BytesIO(answer(address).content))
    assert told_outside({"README": readme_texts(archive.read("README.txt").decode())}) == {}
    assert told_outside(described(archive)) == {}


def readme_texts(text: str) -> list[str]:
    """The lines of a README."""
    return [line.strip() for line in text.splitlines()]


def described(archive: zipfile.ZipFile) -> dict[str, list[str]]:
    """What the description in an archive says in words."""
    told = json.loads(archive.read("datapackage.json"))
    assert set(archive.namelist()) == {
        "README.txt",
        "datapackage.json",
        *(resource["path"] for resource in told["resources"]),
    }
    said = {
        "of the whole": [told["title"], *told["description"].split("\n\n"), *told["caveats"]],
        "sources": [text for source in told["sources"] for text in source.values()],
        "licences": [licence["title"] for licence in told["licenses"]],
        "citation": [told["citation"]],
        "columns": [
            column["description"]
            for resource in told["resources"]
            for column in resource["schema"]["fields"]
        ],
    }
    assert all(any(texts) for texts in said.values())
    return said


def test_every_word_of_the_whole_archive_is_in_the_catalogue():
    """Tables as published and the dataset's own README stand in their own languages."""
    archive = zipfile.ZipFile(BytesIO(answer("dataset.zip").content))
    said = described(archive) | {
        "issues": [
            row[name] for row in rows(archive.read("issues.csv")) for name in ("what", "why")
        ],
        "editions": [row["changed"] for row in rows(archive.read("editions.csv"))],
    }
    assert told_outside(said) == {}


@pytest.mark.parametrize("column", ["what", "why"])
def test_every_word_of_a_table_of_issues_is_in_the_catalogue(column):
    recorded = rows(answer("tables/issues.csv").content)
    assert told_outside({column: [row[column] for row in recorded]}) == {}


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("", 404),
        ("nothing/here", 404),
        ("charts/pie.csv", 404),
        ("charts/trajectory.gif", 404),
        ("data.json", 404),
        ("tables/secrets.csv", 404),
        ("charts/trajectory.csv?countries=XXX&colour=red&from=2024&to=2003", 400),
        ("charts/trajectory.csv?index=osi&index=hci", 400),
        ("charts/trajectory.csv?look=purple", 400),
        ("charts/trajectory.csv?countries=none", 422),
    ],
)
def test_a_refusal_is_in_the_catalogue(address, status):
    told = answer(address, status).text
    assert told
    assert unspoken(told) == []


@pytest.mark.parametrize("page", ["", *list(PAGES)[1:]])
@pytest.mark.parametrize(
    "query", ["", "index=gdp&colour=red&countries=none&filters=eaeu&level=low"]
)
def test_every_word_of_a_document_is_in_the_catalogue(page, query):
    whole = (page_folder() / "index.html").read_text(encoding="utf-8")
    route = Route("/{page:path}", lambda request: HTMLResponse(whole))
    client = TestClient(Starlette(routes=[route], middleware=[Middleware(Document)]))
    told = client.get(f"/{page}?{query}").text
    assert 'lang="en-XA"' in told
    assert 'id="first"' in told
    texts = page_texts(told)
    assert told_outside({"document": texts}) == {}


def test_what_a_document_answers_to_a_claim_is_in_the_catalogue():
    whole = (page_folder() / "index.html").read_text(encoding="utf-8")
    route = Route("/{page:path}", lambda request: HTMLResponse(whole))
    client = TestClient(Starlette(routes=[route], middleware=[Middleware(Document)]))
    told = client.get("/claims?text=Kazakhstan+will+be+among+the+top+ten+in+2030").text
    outside = told_outside({"document": page_texts(told)})["document"]
    # The sentence stands there as it was written.
    assert outside == {"Kazakhstan", "will", "be", "among", "the", "top", "ten", "in"}
