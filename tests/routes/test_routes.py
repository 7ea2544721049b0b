"""The charts and tables over HTTP, without a server: what is served, and what is refused."""

import json
import zipfile
from io import BytesIO

import pandas as pd
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dashboard.charts import CHARTS
from dashboard.routes import ROUTES
from dashboard.survey import CONTRACTS

CLIENT = TestClient(Starlette(routes=ROUTES), base_url="http://example.org")


@pytest.mark.parametrize("name", list(CHARTS))
@pytest.mark.parametrize("ending", ["json", "csv", "xlsx", "zip", "html"])
def test_every_chart_is_served_in_every_format(name, ending):
    answer = CLIENT.get(f"/api/charts/{name}.{ending}")
    assert answer.status_code == 200
    disposition = answer.headers["content-disposition"]
    assert disposition.startswith("attachment; filename=")
    assert disposition.endswith(f'.{ending}"')
    assert disposition.isascii()


def test_the_picture_carries_the_public_address():
    figure = CLIENT.get("/api/charts/trajectory.json?countries=KAZ&from=2018").json()
    text = json.dumps(figure["layout"]["annotations"])
    assert "http://example.org/compare?countries=KAZ" in text
    assert figure["layout"]["width"] == 1280


def test_a_public_address_can_be_told(monkeypatch):
    monkeypatch.setenv("EGOV_PUBLIC_ADDRESS", "https://data.example/egov")
    figure = CLIENT.get("/api/charts/trajectory.json?countries=KAZ").json()
    assert "https://data.example/egov/compare?countries=KAZ" in json.dumps(figure["layout"])


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("/api/charts/pie.csv", 404, "There is no chart of that name"),
        ("/api/charts/trajectory.gif", 404, "There is no such format"),
        ("/api/charts/trajectory.csv?countries=XXX", 400, "“XXX” for “countries”"),
        ("/api/charts/trajectory.csv?countries=none", 422, "Pick at least one country"),
        (
            "/api/charts/trajectory.csv?index=osi&index=hci",
            400,
            "“index” more than once; “hci”, the last,",
        ),
        ("/api/charts/trajectory.csv?look=purple", 400, "“purple” for “look”"),
        ("/api/charts/what-if.csv?raise=9999_0_0", 400, "“9999_0_0” for “raise”"),
        ("/api/nothing", 404, "There is nothing at this address"),
        ("/api/tables/scores.json", 404, "There is no such format"),
        ("/api/", 404, "There is nothing at this address"),
        ("/api", 404, "There is nothing at this address"),
        ("/api/data.pdf", 404, "There is no such format"),
        ("/api/tables/secrets.csv", 404, "There is no table of that name"),
        ("/api/tables/..%2Fpyproject.csv", 404, ""),
    ],
)
def test_what_cannot_be_served_gets_one_sentence(address, status, words):
    answer = CLIENT.get(address)
    assert answer.status_code == status
    assert words in answer.text


def test_the_archive_holds_every_table_and_its_description():
    answer = CLIENT.get("/api/dataset.zip")
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        told = json.loads(archive.read("datapackage.json"))
        tables = {name for name in archive.namelist() if name.endswith(".csv")}
        assert {resource["path"] for resource in told["resources"]} == tables
        assert {f"{name}.csv" for name in CONTRACTS} <= tables
        for licence in told["licenses"]:
            assert licence["name"] in {"MIT", "CC-BY-4.0", "other-at"}
        for resource in told["resources"]:
            columns = list(pd.read_csv(BytesIO(archive.read(resource["path"])), nrows=1).columns)
            fields = [field["name"] for field in resource["schema"]["fields"]]
            assert fields == columns
        assert len(pd.read_csv(BytesIO(archive.read("scores.csv")))) == 193 * 12
    again = CLIENT.get("/api/dataset.zip")
    assert again.content == answer.content
