"""Tables as files: nothing in them can run, nothing is lost."""

from io import BytesIO

import pandas as pd
import pytest
from openpyxl import load_workbook

from dashboard.export.tables import full_table, harmless, to_csv, to_xlsx

RISKY = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=x"]


@pytest.mark.parametrize("text", RISKY)
def test_text_that_a_spreadsheet_would_run_is_made_harmless(text):
    table = pd.DataFrame({"name": [text], text: [1.0]})
    for read in (
        pd.read_csv(BytesIO(to_csv(table)), dtype=str, lineterminator="\n"),
        pd.read_excel(BytesIO(to_xlsx(table, [("Title", text)])), sheet_name="data", dtype=str),
    ):
        assert read.iloc[0, 0].startswith("'")
        assert read.columns[1].startswith("'")


def test_the_about_sheet_is_made_harmless_too():
    book = load_workbook(BytesIO(to_xlsx(pd.DataFrame({"a": [1]}), [("Title", "=1+1")])))
    assert book["about"]["B1"].value == "'=1+1"
    assert book["about"]["B1"].data_type == "s"


def test_numbers_stay_numbers_and_gaps_stay_empty():
    table = pd.DataFrame(
        {"change": [-3.0, float("nan"), 2.0], "rank": pd.array([1, None, 2], "Int64")}
    )
    assert harmless(table)["change"].iloc[0] == -3
    sheet = load_workbook(BytesIO(to_xlsx(table, [])))["data"]
    assert [cell.value for cell in sheet["A"]] == ["change", -3, None, 2]
    assert [cell.value for cell in sheet["B"]] == ["rank", 1, None, 2]


def test_names_survive_every_format(survey):
    table = pd.DataFrame({"country": list(survey.labels.values())})
    assert list(pd.read_csv(BytesIO(to_csv(table)))["country"]) == list(table["country"])
    assert list(pd.read_excel(BytesIO(to_xlsx(table, [])))["country"]) == list(table["country"])


def test_the_full_table_holds_every_country_and_edition(survey):
    table = full_table(survey).set_index(["iso3", "edition"])
    assert len(table) == 193 * 12
    assert table.loc[("KAZ", 2018), "egdi_rank"] == 39
    assert table.loc[("KAZ", 2018), "osi_rank"] == 32
    assert table.loc[("KAZ", 2022), "osi_rank"] == 8
    assert table.loc[("KAZ", 2003), "egdi_ranked"] == 173
    assert pd.isna(table.loc[("SSD", 2010), "egdi_rank"])
    assert table.loc[("NAM", 2024), "country"] == "Namibia"
