"""Data over HTTP: every CSV alike, its archive beside it, and the reader's own day."""

import csv
import json
import re
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook
from starlette.applications import Starlette
from starlette.testclient import TestClient

import dashboard.findings.day
from dashboard.charts import CHARTS
from dashboard.contents.data import downloads
from dashboard.contents.markup import markup
from dashboard.contents.page import Asked
from dashboard.language import source_words
from dashboard.routes import ROUTES
from dashboard.selection import default_selection
from dashboard.survey import CONTRACTS
from tests.contents.reading import read

CLIENT = TestClient(Starlette(routes=ROUTES), base_url="http://example.org")
BARE = [
    *(f"charts/{name}" for name in CHARTS),
    *(f"tables/{name}" for name in CONTRACTS),
    "data",
]
"""Every address of a table, without ending."""
EVENING = datetime(2026, 12, 31, 20, 30, tzinfo=UTC)


class Evening(datetime):
    """A clock that stands still on the last evening of a year in universal time."""

    @classmethod
    def now(cls, tz=None):
        return EVENING


@pytest.mark.parametrize("address", BARE)
def test_every_csv_begins_alike_and_tells_where_its_archive_is(address):
    answer = CLIENT.get(f"/api/{address}.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert answer.content.count(b"\xef\xbb\xbf") == 1
    assert b"\r" not in answer.content
    archive = zipfile.ZipFile(BytesIO(archive_beside(answer)))
    told = json.loads(archive.read("datapackage.json"))
    assert archive.read(told["resources"][0]["path"]) == answer.content


def archive_beside(answer) -> bytes:
    """The archive that the header of a CSV's answer tells of."""
    told = re.fullmatch(
        r'<([^>]*)>; rel="describedby"; type="application/zip"', answer.headers["link"]
    )
    there = CLIENT.get(str(answer.url.join(told[1])))
    assert there.headers["content-type"] == "application/zip"
    return there.content


def test_the_archive_that_a_csv_tells_of_is_of_the_same_selection():
    answer = CLIENT.get("/api/charts/trajectory.csv?countries=KAZ-EST&index=osi&from=2018")
    archive = zipfile.ZipFile(BytesIO(archive_beside(answer)))
    assert archive.read("osi-rank_KAZ-EST_2018-2024.csv") == answer.content


def retrieved(address: str) -> tuple[str, str]:
    """The day that an archive and a workbook of an address say."""
    path, _, query = address.partition("?")
    archive = zipfile.ZipFile(BytesIO(CLIENT.get(f"/api/{path}.zip?{query}").content))
    cited = json.loads(archive.read("datapackage.json"))["citation"]
    book = load_workbook(BytesIO(CLIENT.get(f"/api/{path}.xlsx?{query}").content))
    about = {row[0].value: row[1].value for row in book["about"].iter_rows()}
    return re.search(r"Retrieved (.*)\.$", cited)[1], about["Saved"]


@pytest.mark.parametrize("address", ["charts/trajectory", "tables/claims"])
@pytest.mark.parametrize(
    ("query", "day"),
    [
        ("utc_offset=300", "2027-01-01"),
        ("utc_offset=840", "2027-01-01"),
        ("utc_offset=0", "2026-12-31"),
        ("utc_offset=-600", "2026-12-31"),
        ("", "2026-12-31 (UTC)"),
    ],
)
def test_a_file_bears_the_readers_own_day(monkeypatch, address, query, day):
    monkeypatch.setattr(dashboard.findings.day, "datetime", Evening)
    assert retrieved(f"{address}?{query}") == (day, day)


@pytest.mark.parametrize("address", ["charts/trajectory", "tables/claims", "data"])
@pytest.mark.parametrize("offset", ["841", "-721", "east", "1.5", "", "--3", "²", "1" * 5000])
def test_an_offset_that_no_clock_has_is_refused(address, offset):
    answer = CLIENT.get(f"/api/{address}.zip", params={"utc_offset": offset})
    assert answer.status_code == 400
    assert "“utc_offset”" in answer.text


def test_the_page_on_data_offers_every_table_in_every_format(survey):
    asked = Asked("data", survey, default_selection(survey), source_words())
    told = read("".join(markup(part, asked.words) for part in downloads(asked)))
    links = [link.attributes["href"].removeprefix("./") for link in told.every("a")]
    offered = {"api/data", *(f"api/tables/{name}" for name in CONTRACTS)}
    assert set(links) == {"api/dataset.zip"} | {
        f"{address}.{ending}" for address in offered for ending in ("zip", "xlsx", "csv")
    }
    for link in links:
        assert CLIENT.get(f"/{link}").status_code == 200


def test_a_day_is_at_most_a_day_from_universal_time():
    for east in (-720, 840):
        day = dashboard.findings.day.day_at(EVENING, east).date
        assert abs(day - EVENING.date()) <= timedelta(days=1)


def test_a_table_holds_what_it_says_in_words():
    rows = list(
        csv.DictReader(StringIO(CLIENT.get("/api/tables/editions.csv").content.decode("utf-8-sig")))
    )
    assert list(rows[0])[:2] == ["edition", "title"]
    assert rows[-1]["changed"].startswith("HCI gains")
