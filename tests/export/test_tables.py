"""Tables as files: nothing in them can run, nothing is lost."""

from datetime import date
from io import BytesIO

import pandas as pd
import pytest
from openpyxl import load_workbook

from dashboard.export.tables import full_table, full_workbook, harmless, to_csv, to_xlsx
from dashboard.language import source_words
from dashboard.survey import Index

WORDS = source_words()
RISKY = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=x"]


@pytest.mark.parametrize("text", RISKY)
def test_text_that_a_spreadsheet_would_run_is_made_harmless(text):
    table = pd.DataFrame({"name": [text], text: [1.0]})
    for read in (
        pd.read_csv(BytesIO(to_csv(table)), dtype=str, lineterminator="\n"),
        pd.read_excel(
            BytesIO(to_xlsx(table, [("Title", text)], WORDS)), sheet_name="data", dtype=str
        ),
    ):
        assert read.iloc[0, 0].startswith("'")
        assert read.columns[1].startswith("'")


def test_the_about_sheet_is_made_harmless_too():
    book = load_workbook(BytesIO(to_xlsx(pd.DataFrame({"a": [1]}), [("Title", "=1+1")], WORDS)))
    assert book["about"]["B1"].value == "'=1+1"
    assert book["about"]["B1"].data_type == "s"


def test_numbers_stay_numbers_and_gaps_stay_empty():
    table = pd.DataFrame(
        {"change": [-3.0, float("nan"), 2.0], "rank": pd.array([1, None, 2], "Int64")}
    )
    assert harmless(table)["change"].iloc[0] == -3
    sheet = load_workbook(BytesIO(to_xlsx(table, [], WORDS)))["data"]
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
    assert to_csv(table).decode("utf-8-sig").splitlines() == [
        "rank,value,percentile,change,people",
        "39,39,52.60115607,0.04776,1438069596",
        ",1.5,100,-0.1,11396",
    ]


def test_every_score_and_rank_of_the_full_data_is_written_as_published(survey):
    written = pd.read_csv(BytesIO(to_csv(full_table(survey, WORDS))), dtype=str)
    for column in [f"{index}_rank" for index in Index]:
        assert written[column].dropna().str.fullmatch(r"[0-9]+").all()
    for index in Index:
        assert written[index].dropna().str.fullmatch(r"[01](\.[0-9]{1,5})?").all()
        assert written[index].astype(float).equals(survey.scores[index])


def test_every_empty_score_of_the_full_data_is_explained_on_its_sheet_of_issues(survey):
    content = full_workbook(survey, WORDS, "https://example.org/", date(2026, 1, 31))
    book = pd.read_excel(BytesIO(content), sheet_name=None, keep_default_na=False)
    assert list(book) == ["data", "about", "issues"]
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
    assert list(pd.read_csv(BytesIO(to_csv(table)))["country"]) == list(table["country"])
    assert list(pd.read_excel(BytesIO(to_xlsx(table, [], WORDS)))["country"]) == list(
        table["country"]
    )


def test_the_full_table_holds_every_country_and_edition(survey):
    table = full_table(survey, WORDS).set_index(["iso3", "edition"])
    assert len(table) == 193 * 12
    assert table.loc[("KAZ", 2018), "egdi_rank"] == 39
    assert table.loc[("KAZ", 2018), "osi_rank"] == 32
    assert table.loc[("KAZ", 2022), "osi_rank"] == 8
    assert table.loc[("KAZ", 2003), "egdi_ranked"] == 173
    assert pd.isna(table.loc[("SSD", 2010), "egdi_rank"])
    assert table.loc[("NAM", 2024), "country"] == "Namibia"
