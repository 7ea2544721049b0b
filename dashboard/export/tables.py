"""Tables as files: CSV and XLSX, with what a reader must know to trust and cite them."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO

import pandas as pd
import xlsxwriter
from pandas.api.types import is_numeric_dtype
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from dashboard.analysis.ranking.belonging import groups_by_country
from dashboard.analysis.ranking.ranks import ranked_count, ranks
from dashboard.charts import Chart
from dashboard.findings.issues import issues
from dashboard.language import Words, say
from dashboard.language.export import (
    ABOUT_SHEET,
    DATA_SHEET,
    ISSUES_SHEET,
    about_lines,
    about_survey,
)
from dashboard.language.issues import why
from dashboard.survey import FORMULA_SIGNS, GroupKind, Index, Survey

DIGITS = "%.10g"
"""How numbers that are not whole are written: what lies behind the tenth digit is float error."""
WIDEST = 60
"""The width of a column of long text, in letters."""
BELONGS = {
    "region": GroupKind.REGION,
    "subregion": GroupKind.SUBREGION,
    "income_group": GroupKind.INCOME,
}
"""The columns that name a group of each country, and its kind."""


def harmless(table: pd.DataFrame) -> pd.DataFrame:
    """The table with an apostrophe before every text a spreadsheet would take for a formula."""

    def one(value: object) -> object:
        return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value

    safe = table.copy()
    for column in table.columns[[not is_numeric_dtype(kind) for kind in table.dtypes]]:
        safe[column] = pd.Series([one(cell) for cell in table[column]], table.index, dtype=object)
    return safe.rename(columns=one)


def to_csv(table: pd.DataFrame) -> bytes:
    """The table as CSV: UTF-8 with a byte order mark, so that spreadsheets read every name."""
    text = harmless(table).to_csv(index=False, lineterminator="\n", float_format=DIGITS)
    return text.encode("utf-8-sig")


def to_xlsx(
    table: pd.DataFrame,
    about: list[tuple[str, str]],
    words: Words,
    further: Mapping[str, pd.DataFrame] | None = None,
) -> bytes:
    """The table as a workbook.

    Args:
        table: goes on the first sheet, numbers as numbers, gaps as empty cells.
        about: label and text pairs for the second.
        words: of the language that the sheets are named in.
        further: tables for sheets behind the two, by the sheet's name.
    """
    buffer = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        bold, wrapped = (
            book.add_format({"bold": True}),
            book.add_format({"text_wrap": True, "valign": "top"}),
        )
        fill(book.add_worksheet(words.text(DATA_SHEET)), table, bold)
        page = book.add_worksheet(words.text(ABOUT_SHEET))
        page.set_column(0, 0, 18, book.add_format({"bold": True, "valign": "top"}))
        page.set_column(1, 1, 100, wrapped)
        for row, pair in enumerate(harmless(pd.DataFrame(about)).itertuples(index=False)):
            page.write_row(row, 0, list(pair))
        for name, other in (further or {}).items():
            fill(book.add_worksheet(name), other, bold)
    return buffer.getvalue()


def fill(sheet: Worksheet, table: pd.DataFrame, bold: Format) -> None:
    """Writes a table into a sheet, its names in bold and always in sight."""
    safe = harmless(table)
    sheet.write_row(0, 0, list(safe.columns), bold)
    for column, name in enumerate(safe.columns):
        cells = [None if pd.isna(value) else value for value in safe[name].tolist()]
        sheet.write_column(1, column, cells)
        longest = max(len(str(name)), *(len(str(cell)) for cell in cells or [""]))
        sheet.set_column(column, column, min(longest, WIDEST) + 2)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(safe), max(len(safe.columns) - 1, 0))


def full_table(survey: Survey, words: Words) -> pd.DataFrame:
    """All countries in all editions: five scores and five ranks with how many were ranked.

    Args:
        survey: the figures.
        words: of the language that countries and groups are named in.

    Returns:
        One row per edition and country; `egdi_rank` as published, other ranks computed.
    """
    table = survey.scores.drop(columns="rank").copy()
    table.insert(2, "country", table["iso3"].map(words.country))
    for place, (column, kind) in enumerate(BELONGS.items(), start=3):
        table.insert(
            place, column, table["iso3"].map(groups_by_country(survey, kind)).map(words.group)
        )
    keys = pd.MultiIndex.from_frame(table[["iso3", "edition"]])
    for index in Index:
        places = ranks(survey, index).stack().reindex(keys).astype("Int64")
        table[f"{index}_rank"] = places.set_axis(table.index)
        table[f"{index}_ranked"] = table["edition"].map(ranked_count(survey, index))
    return table.reset_index(drop=True)


def chart_workbook(chart: Chart, survey: Survey, public: str, made: date) -> bytes:
    """The data a chart shows as a workbook.

    Args:
        chart: what was shown.
        survey: gives the dataset's version.
        public: the address of the host, with a slash at its end.
        made: the day of saving.
    """
    about = about_lines(
        chart.words,
        title=chart.title,
        subtitle=chart.subtitle,
        notes=chart.notes,
        publishers=chart.publishers,
        editions=sorted(set(chart.table["edition"])) if "edition" in chart.table else survey.years,
        address=public + chart.address,
        version=survey.version,
        made=made,
    )
    return to_xlsx(chart.table, about, chart.words)


def full_workbook(survey: Survey, words: Words, public: str, made: date) -> bytes:
    """All countries in all editions as a workbook, the recorded issues on a sheet of their own."""
    recorded = survey.issues.copy()
    names = [words.country(code) if code else "" for code in recorded["iso3"]]
    recorded.insert(2, "country", names)
    found = issues(survey)
    recorded["what"] = [say(issue, words) for issue in found]
    recorded["why"] = [why(issue, words) for issue in found]
    about = about_survey(survey, words, public, made)
    further = {words.text(ISSUES_SHEET): recorded}
    return to_xlsx(full_table(survey, words), about, words, further)
