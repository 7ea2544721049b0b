"""What the columns and rows of every table of the dataset must hold."""

import math

import pandas as pd
import pandera.pandas as pa

from dashboard.survey.indices import COMPONENTS, Index
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

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""Bounds of what is taken for the year of an edition."""

EDITION = pa.Column(
    "int64", pa.Check.in_range(FIRST_YEAR, LAST_YEAR, error="is not the year of an edition")
)
ISO3 = pa.Column(
    "str", pa.Check.str_matches(r"^[A-Z]{3}$", error="is not an alpha-3 code of three capitals")
)
ISO3_OR_BLANK = pa.Column(
    "str", pa.Check.str_matches(r"^([A-Z]{3})?$", error="is not an alpha-3 code of three capitals")
)
INDEX_OR_BLANK = pa.Column(
    "str", pa.Check.isin(["", *Index], error="is not one of the five indices")
)
# The tables are served as they are, and people open them in a spreadsheet.
HARMLESS = pa.Check(
    lambda cells: ~cells.str.startswith(FORMULA_SIGNS),
    error="begins like a formula of a spreadsheet",
)
TEXT = pa.Column("str", HARMLESS)
FILLED = pa.Column("str", [pa.Check(lambda cells: cells != "", error="is blank"), HARMLESS])
FLAG = pa.Column("bool")
PLACE = pa.Column("int64", pa.Check.in_range(1, MEMBERS, error=f"is not a rank of 1 to {MEMBERS}"))
YEAR = pa.Column(
    "float64",
    pa.Check(lambda year: year % 1 == 0, ignore_na=True, error="is not a calendar year"),
    nullable=True,
)


def number(low: float, high: float, error: str, *, blank: bool = False) -> pa.Column:
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


def _weights_sum_to_one(table: pd.DataFrame) -> "pd.Series[bool]":
    weights = table[[f"weight_{component}" for component in COMPONENTS]]
    return (weights.sum(axis="columns") - 1).abs() < 1e-9


def _breaks_are_indices(cells: "pd.Series[str]") -> "pd.Series[bool]":
    return cells.map(lambda cell: set(cell.split()) <= set(Index)).astype(bool)


def _zeros_are_components(cells: "pd.Series[str]") -> "pd.Series[bool]":
    return cells.map(lambda cell: set(cell.split()) <= set(COMPONENTS)).astype(bool)


# A score has no upper bound here: whether one above 1 is recorded stands in another table, so
# check_together in contracts.py looks at both.
SCORE = number(0, math.inf, "is below 0", blank=True)

SCHEMAS: dict[str, pa.DataFrameSchema] = {
    "scores": pa.DataFrameSchema(
        {
            "edition": EDITION,
            "iso3": ISO3,
            "status": pa.Column(
                "str", pa.Check.isin(STATUSES, error="is not one of " + ", ".join(STATUSES))
            ),
            **{index.value: SCORE for index in Index},
            "rank": pa.Column(
                "float64",
                [
                    pa.Check.in_range(1, MEMBERS, error=f"is not a rank of 1 to {MEMBERS}"),
                    pa.Check(lambda rank: rank % 1 == 0, error="is not a whole number"),
                ],
                nullable=True,
            ),
        },
        checks=[
            pa.Check(
                _assessed_has_score,
                error="a row has an EGDI and a rank exactly when its status is assessed",
            ),
            pa.Check(_non_member_blank, error="a row of a non-member has a score"),
            pa.Check(_members_in_edition, error=f"the edition does not have {MEMBERS} rows"),
        ],
        unique=["edition", "iso3"],
        strict=True,
        name="scores",
    ),
    "countries": pa.DataFrameSchema(
        {
            "iso3": ISO3,
            "iso2": pa.Column(
                "str", pa.Check.str_matches(r"^[A-Z]{2}$", error="is not an alpha-2 code")
            ),
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
            "latitude": number(-90, 90, "is not a latitude"),
            "longitude": number(-180, 180, "is not a longitude"),
        },
        checks=[
            pa.Check(_all_members, error=f"the table does not have {MEMBERS} rows"),
            pa.Check(lambda table: ~table["iso3"].duplicated(), error="the iso3 appears twice"),
            pa.Check(lambda table: ~table["iso2"].duplicated(), error="the iso2 appears twice"),
            pa.Check(lambda table: ~table["label"].duplicated(), error="the label appears twice"),
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
            **{
                f"weight_{component}": number(0, 1, "is not a weight of 0 to 1")
                for component in COMPONENTS
            },
            "zero_is_missing": pa.Column(
                "str", pa.Check(_zeros_are_components, error="names something else than components")
            ),
            "breaks": pa.Column(
                "str", pa.Check(_breaks_are_indices, error="names something else than indices")
            ),
            "changed": TEXT,
            "basis": pa.Column(
                "str",
                pa.Check.isin(
                    ["", "methodology annex", "figures"],
                    error='is not "methodology annex", "figures" or blank',
                ),
            ),
        },
        checks=pa.Check(_weights_sum_to_one, error="the weights do not sum to 1"),
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
                pa.Check.isin([*DETECTED_KINDS, *KNOWN_KINDS], error="is not a kind of issue"),
            ),
            "published": TEXT,
            "rank": pa.Column(
                "float64",
                pa.Check.in_range(1, MEMBERS, error=f"is not a rank of 1 to {MEMBERS}"),
                nullable=True,
            ),
            "given": number(0, math.inf, "is below 0", blank=True),
            "joined": pa.Column(
                "str",
                pa.Check.str_matches(
                    r"^(\d{4}-\d\d-\d\d)?$", error="is not a day such as 2006-06-28"
                ),
            ),
        },
        checks=[
            pa.Check(
                lambda table: (table["kind"] != "not_member") | (table["joined"] != ""),
                error="an issue of this kind needs the day the country joined",
            ),
            pa.Check(
                lambda table: ~table["kind"].isin(WITH_GIVEN) | table["given"].notna(),
                error="an issue of this kind needs a figure in column given",
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
            "index": pa.Column(
                "str", pa.Check.isin(list(Index), error="is not one of the five indices")
            ),
            "rank_from": PLACE,
            "rank_to": PLACE,
            "edition_from": EDITION,
            "edition_to": EDITION,
            "group": FILLED,
            "reported": FILLED,
            "assumption": TEXT,
            "source": FILLED,
        },
        unique=["id"],
        strict=True,
        name="claims",
    ),
    "economy": pa.DataFrameSchema(
        {
            "edition": EDITION,
            "iso3": ISO3,
            "population": number(1, 1e11, "is not a number of people", blank=True),
            "population_year": YEAR,
            "gdp_per_capita": number(0, 1e9, "is not an amount in US dollars", blank=True),
            "gdp_year": YEAR,
        },
        unique=["edition", "iso3"],
        strict=True,
        name="economy",
    ),
}
"""The contract of every table of the dataset, by the name of its file."""
