"""Tables as files: nothing in them can run, nothing is lost."""

from datetime import date
from io import BytesIO

import pandas as pd
import pytest
from openpyxl import load_workbook

from dashboard.export import Package, of_all, to_csv, to_xlsx
from dashboard.export.full_table import full_table
from dashboard.export.package import Column, Resource, kind_of
from dashboard.export.tables import harmless
from dashboard.findings.day import Day
from dashboard.language import source_words
from dashboard.language.sources import OWN_LICENCE
from dashboard.survey import Index

WORDS = source_words()
DAY = Day(date(2026, 1, 31), own=True)
RISKY = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=x"]


def resource(table: pd.DataFrame, meaning: str = "a meaning") -> Resource:
    columns = tuple(Column(str(name), kind_of(table[name]), meaning) for name in table)
    return Resource("a-table", "data", table, columns, (OWN_LICENCE,))


def package(table: pd.DataFrame, text: str = "A text") -> Package:
    return Package(
        *("a-package", text, text, (text,), (text,), (text,), (), text, text, DAY, WORDS),
        (resource(table, text),),
    )


def csv(table: pd.DataFrame) -> bytes:
    return to_csv(resource(table))


def workbook(table: pd.DataFrame, text: str = "A text") -> BytesIO:
    return BytesIO(to_xlsx(package(table, text)))


@pytest.mark.parametrize("text", RISKY)
def test_text_that_a_spreadsheet_would_run_is_made_harmless(text):
    table = pd.DataFrame({"name": [text], text: [1.0]})
    for read in (
        pd.read_csv(BytesIO(csv(table)), dtype=str, lineterminator="\n"),
        pd.read_excel(workbook(table), sheet_name="data", dtype=str),
    ):
        assert read.iloc[0, 0].startswith("'")
        assert read.columns[1].startswith("'")


def test_the_sheets_beside_the_data_are_made_harmless_too():
    book = load_workbook(workbook(pd.DataFrame({"a": [1]}), "=1+1"))
    for cell in (book["about"]["B1"], book["columns"]["D2"]):
        assert cell.value == "'=1+1"
        assert cell.data_type == "s"


def test_numbers_that_are_written_as_text_are_no_formulas():
    table = pd.DataFrame({"latitude": ["-12.30", ""], "name": ["-12.30", ""]}, dtype=object)
    columns = (Column("latitude", "number", "x"), Column("name", "string", "x"))
    told = Resource("places", "data", table, columns, (OWN_LICENCE,))
    assert to_csv(told).decode("utf-8-sig").splitlines() == ["latitude,name", "-12.30,'-12.30", ","]


def test_numbers_stay_numbers_and_gaps_stay_empty():
    table = pd.DataFrame(
        {"change": [-3.0, float("nan"), 2.0], "rank": pd.array([1, None, 2], "Int64")}
    )
    assert harmless(table)["change"].iloc[0] == -3
    sheet = load_workbook(workbook(table))["data"]
    assert [cell.value for cell in sheet["A"]] == ["change", -3, None, 2]
    assert [cell.value for cell in sheet["B"]] == ["rank", 1, None, 2]


def test_numbers_are_written_as_people_write_them():
    table = pd.DataFrame(
        {
            "rank": pd.array([39, None], "Int64"),
            "value": [39.0, 1.5],
            "percentile": [52.60115606936416, 100.0],
            "change": [0.04775999999999997, -0.1],
            "people": [1438069596.0, 11396.0],
        }
    )
    assert csv(table).decode("utf-8-sig").splitlines() == [
        "rank,value,percentile,change,people",
        "39,39,52.60115607,0.04776,1438069596",
        ",1.5,100,-0.1,11396",
    ]


def test_every_score_and_rank_of_the_full_data_is_written_as_published(survey):
    written = pd.read_csv(BytesIO(csv(full_table(survey, WORDS))), dtype=str)
    for column in [f"{index}_rank" for index in Index]:
        assert written[column].dropna().str.fullmatch(r"[0-9]+").all()
    for index in Index:
        assert written[index].dropna().str.fullmatch(r"[01](\.[0-9]{1,5})?").all()
        assert written[index].astype(float).equals(survey.scores[index])


def test_every_empty_score_of_the_full_data_is_explained_on_its_sheet_of_issues(survey):
    content = to_xlsx(of_all(survey, WORDS, "https://example.org/", DAY))
    book = pd.read_excel(BytesIO(content), sheet_name=None, keep_default_na=False)
    assert list(book) == ["data", "about", "columns", "issues"]
    issues = book["issues"]
    assert len(issues) == len(survey.issues)
    told = set(zip(issues["edition"], issues["iso3"], issues["index"], strict=True))
    data = book["data"]
    for index in Index:
        for row in data[data[index] == ""].itertuples():
            assert {(row.edition, row.iso3, ""), (row.edition, row.iso3, index)} & told
        for row in data[data[index] != ""].itertuples():
            if getattr(row, index) > 1:
                assert (row.edition, row.iso3, index) in told
    assert set(issues.loc[issues["iso3"] == "KHM", "country"]) == {"Cambodia"}


def test_names_survive_every_format(survey):
    table = pd.DataFrame({"country": list(survey.labels.values())})
    assert list(pd.read_csv(BytesIO(csv(table)))["country"]) == list(table["country"])
    assert list(pd.read_excel(workbook(table))["country"]) == list(table["country"])


def test_the_full_table_holds_every_country_and_edition(survey):
    table = full_table(survey, WORDS).set_index(["iso3", "edition"])
    assert len(table) == 193 * 12
    assert table.loc[("KAZ", 2018), "egdi_rank"] == 39
    assert table.loc[("KAZ", 2018), "osi_rank"] == 32
    assert table.loc[("KAZ", 2022), "osi_rank"] == 8
    assert table.loc[("KAZ", 2003), "egdi_ranked"] == 173
    assert pd.isna(table.loc[("SSD", 2010), "egdi_rank"])
    assert table.loc[("NAM", 2024), "country"] == "Namibia"
