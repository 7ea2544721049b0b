"""What the columns and rows of every table of the dataset must hold."""

import math

import pandas as pd
import pandera.pandas as pa

from dashboard.survey.indices import COMPONENTS, Index
from dashboard.survey.problems import Flaw
from dashboard.survey.text_tables import FORMULA_SIGNS

MEMBERS = 193
"""Members of the United Nations, each with one row per edition."""

STATUSES = ("assessed", "not_assessed", "not_member")

DETECTED_KINDS = (
    "not_member",
    "not_assessed",
    "no_score",
    "missing_input",
    "not_composed",
    "rank_differs",
)
"""Issues that follow from the figures."""

KNOWN_KINDS = ("above_one", "partly_checked")
"""Issues that are kept by hand in `known_issues.csv`."""

WITH_GIVEN = ("not_composed", "rank_differs", "partly_checked")
"""Issues that set a figure of ours against what was published."""

OFFICES = ("prime_minister",)
STATEMENTS = ("rose", "entered_top")
"""Who made a reported claim, and in what way; `language` has their sentences."""

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Bounds of what is taken for the year of an edition."""

EDITION = pa.Column("int64", pa.Check.in_range(FIRST_YEAR, LAST_YEAR, error=Flaw.NO_EDITION_YEAR))
ISO3 = pa.Column("str", pa.Check.str_matches(r"^[A-Z]{3}$", error=Flaw.NO_ISO3))
ISO3_OR_BLANK = pa.Column("str", pa.Check.str_matches(r"^([A-Z]{3})?$", error=Flaw.NO_ISO3))
INDEX_OR_BLANK = pa.Column("str", pa.Check.isin(["", *Index], error=Flaw.NO_INDEX))
# The tables are served as they are, and people open them in a spreadsheet.
HARMLESS = pa.Check(
    lambda cells: ~cells.str.startswith(FORMULA_SIGNS),
    error=Flaw.FORMULA,
)
TEXT = pa.Column("str", HARMLESS)
FILLED = pa.Column("str", [pa.Check(lambda cells: cells != "", error=Flaw.BLANK), HARMLESS])
FLAG = pa.Column("bool")
PLACE = pa.Column("int64", pa.Check.in_range(1, MEMBERS, error=Flaw.NO_RANK))
YEAR = pa.Column(
    "float64",
    pa.Check(lambda year: year % 1 == 0, ignore_na=True, error=Flaw.NO_CALENDAR_YEAR),
    nullable=True,
)


def number(low: float, high: float, error: Flaw, *, blank: bool = False) -> pa.Column:
    """A column of numbers between two bounds, both allowed."""
    return pa.Column("float64", pa.Check.in_range(low, high, error=error), nullable=blank)


def _assessed_has_score(table: pd.DataFrame) -> "pd.Series[bool]":
    assessed = table["status"] == "assessed"
    return (assessed == table["egdi"].notna()) & (assessed == table["rank"].notna())


def _members_in_edition(table: pd.DataFrame) -> "pd.Series[bool]":
    return table.groupby("edition")["iso3"].transform("size") == MEMBERS


def _non_member_blank(table: pd.DataFrame) -> "pd.Series[bool]":
    return (table["status"] != "not_member") | table[list(Index)].isna().all(axis="columns")


def _all_members(table: pd.DataFrame) -> "pd.Series[bool]":
    return pd.Series(len(table) == MEMBERS, index=table.index)


def _top_has_number(table: pd.DataFrame) -> "pd.Series[bool]":
    return (table["statement"] != "entered_top") | table["top"].notna()


def _weights_sum_to_one(table: pd.DataFrame) -> "pd.Series[bool]":
    weights = table[[f"weight_{component}" for component in COMPONENTS]]
    return (weights.sum(axis="columns") - 1).abs() < 1e-9


def _once_each(table: pd.DataFrame) -> "pd.Series[bool]":
    return table["iso3"] < table["neighbour"]


def _breaks_are_indices(cells: "pd.Series[str]") -> "pd.Series[bool]":
    return cells.map(lambda cell: set(cell.split()) <= set(Index)).astype(bool)


def _zeros_are_components(cells: "pd.Series[str]") -> "pd.Series[bool]":
    return cells.map(lambda cell: set(cell.split()) <= set(COMPONENTS)).astype(bool)


# A score has no upper bound here: whether one above 1 is recorded stands in another table, so
# check_together in contracts.py looks at both.
SCORE = number(0, math.inf, Flaw.BELOW_ZERO, blank=True)

SCHEMAS: dict[str, pa.DataFrameSchema] = {
    "scores": pa.DataFrameSchema(
        {
            "edition": EDITION,
            "iso3": ISO3,
            "status": pa.Column("str", pa.Check.isin(STATUSES, error=Flaw.NO_STATUS)),
            **{index.value: SCORE for index in Index},
            "rank": pa.Column(
                "float64",
                [
                    pa.Check.in_range(1, MEMBERS, error=Flaw.NO_RANK),
                    pa.Check(lambda rank: rank % 1 == 0, error=Flaw.NOT_WHOLE),
                ],
                nullable=True,
            ),
        },
        checks=[
            pa.Check(
                _assessed_has_score,
                error=Flaw.ASSESSED_WITHOUT_SCORE,
            ),
            pa.Check(_non_member_blank, error=Flaw.SCORE_OF_NON_MEMBER),
            pa.Check(_members_in_edition, error=Flaw.ROWS_OF_EDITION),
        ],
        unique=["edition", "iso3"],
        strict=True,
        name="scores",
    ),
    "countries": pa.DataFrameSchema(
        {
            "iso3": ISO3,
            "iso2": pa.Column("str", pa.Check.str_matches(r"^[A-Z]{2}$", error=Flaw.NO_ISO2)),
            "m49": FILLED,
            **{f"name_{language}": FILLED for language in ("en", "fr", "es", "ru", "zh", "ar")},
            "label": FILLED,
            "region": FILLED,
            "subregion": FILLED,
            "intermediate_region": TEXT,
            "income_group": FILLED,
            "ldc": FLAG,
            "lldc": FLAG,
            "sids": FLAG,
            "latitude": number(-90, 90, Flaw.NO_LATITUDE),
            "longitude": number(-180, 180, Flaw.NO_LONGITUDE),
        },
        checks=[
            pa.Check(_all_members, error=Flaw.ROWS_OF_TABLE),
            pa.Check(lambda table: ~table["iso3"].duplicated(), error=Flaw.ISO3_TWICE),
            pa.Check(lambda table: ~table["iso2"].duplicated(), error=Flaw.ISO2_TWICE),
            pa.Check(lambda table: ~table["label"].duplicated(), error=Flaw.LABEL_TWICE),
        ],
        strict=True,
        name="countries",
    ),
    "groups": pa.DataFrameSchema(
        {"group": FILLED, "name": FILLED, "members_as_of": TEXT, "iso3": ISO3},
        unique=["group", "iso3"],
        strict=True,
        name="groups",
    ),
    "editions": pa.DataFrameSchema(
        {
            "edition": EDITION,
            "title": FILLED,
            **{f"weight_{component}": number(0, 1, Flaw.NO_WEIGHT) for component in COMPONENTS},
            "zero_is_missing": pa.Column(
                "str", pa.Check(_zeros_are_components, error=Flaw.NO_COMPONENTS)
            ),
            "breaks": pa.Column("str", pa.Check(_breaks_are_indices, error=Flaw.NO_INDICES)),
            "changed": TEXT,
            "basis": pa.Column(
                "str",
                pa.Check.isin(
                    ["", "methodology annex", "figures"],
                    error=Flaw.NO_BASIS,
                ),
            ),
        },
        checks=pa.Check(_weights_sum_to_one, error=Flaw.WEIGHTS_SUM),
        unique=["edition"],
        strict=True,
        name="editions",
    ),
    "issues": pa.DataFrameSchema(
        {
            "edition": EDITION,
            "iso3": ISO3_OR_BLANK,
            "index": INDEX_OR_BLANK,
            "kind": pa.Column(
                "str",
                pa.Check.isin([*DETECTED_KINDS, *KNOWN_KINDS], error=Flaw.NO_KIND),
            ),
            "published": TEXT,
            "rank": pa.Column(
                "float64",
                pa.Check.in_range(1, MEMBERS, error=Flaw.NO_RANK),
                nullable=True,
            ),
            "given": number(0, math.inf, Flaw.BELOW_ZERO, blank=True),
            "joined": pa.Column(
                "str",
                pa.Check.str_matches(r"^(\d{4}-\d\d-\d\d)?$", error=Flaw.NO_DAY),
            ),
        },
        checks=[
            pa.Check(
                lambda table: (table["kind"] != "not_member") | (table["joined"] != ""),
                error=Flaw.ISSUE_WITHOUT_DAY,
            ),
            pa.Check(
                lambda table: ~table["kind"].isin(WITH_GIVEN) | table["given"].notna(),
                error=Flaw.ISSUE_WITHOUT_FIGURE,
            ),
        ],
        unique=["edition", "iso3", "index", "kind"],
        strict=True,
        name="issues",
    ),
    "claims": pa.DataFrameSchema(
        {
            "id": FILLED,
            "iso3": ISO3,
            "index": pa.Column("str", pa.Check.isin(list(Index), error=Flaw.NO_INDEX)),
            "rank_from": PLACE,
            "rank_to": PLACE,
            "edition_from": EDITION,
            "edition_to": EDITION,
            "group": FILLED,
            "top": number(1, MEMBERS, Flaw.NO_RANK, blank=True),
            "office": pa.Column("str", pa.Check.isin(OFFICES, error=Flaw.NO_OFFICE)),
            "speaker": FILLED,
            "statement": pa.Column("str", pa.Check.isin(STATEMENTS, error=Flaw.NO_STATEMENT)),
            "assumed": pa.Column(
                "str", pa.Check.isin(["", "edition_from"], error=Flaw.NO_ASSUMPTION)
            ),
            "publication": FILLED,
            "printed_as": TEXT,
            "occasion": FILLED,
            "date": pa.Column("str", pa.Check.str_matches(r"^\d{4}-\d\d-\d\d$", error=Flaw.NO_DAY)),
        },
        checks=pa.Check(_top_has_number, error=Flaw.TOP_WITHOUT_NUMBER),
        unique=["id"],
        strict=True,
        name="claims",
    ),
    "economy": pa.DataFrameSchema(
        {
            "edition": EDITION,
            "iso3": ISO3,
            "population": number(1, 1e11, Flaw.NO_PEOPLE, blank=True),
            "population_year": YEAR,
            "gdp_per_capita": number(0, 1e9, Flaw.NO_AMOUNT, blank=True),
            "gdp_year": YEAR,
        },
        unique=["edition", "iso3"],
        strict=True,
        name="economy",
    ),
    "neighbours": pa.DataFrameSchema(
        {"iso3": ISO3, "neighbour": ISO3},
        checks=pa.Check(_once_each, error=Flaw.NEIGHBOURS_OUT_OF_ORDER),
        unique=["iso3", "neighbour"],
        strict=True,
        name="neighbours",
    ),
}
"""The contract of every table of the dataset, by the name of its file."""
