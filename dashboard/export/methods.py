"""Where the method of an index changed, as a column of a table that is taken away."""

import pandas as pd

from dashboard.analysis.ranking.comparability import changed_methods, editions_between
from dashboard.survey import Edition, Index, Survey

CHANGED, CHANGED_IN = "method_changed", "method_changed_in"
EDITION, BREAKS = "edition", "breaks"
PAIRS = (
    ("from_edition", "to_edition"),
    ("from", "to"),
    ("since", "edition"),
    ("edition_from", "edition_to"),
)
"""Columns of an earlier and a later edition that a row compares."""


def with_methods(survey: Survey, table: pd.DataFrame, index: Index | None = None) -> pd.DataFrame:
    """The table with the changes of method as further columns.

    Args:
        survey: knows the changes.
        table: has the edition of its rows, the two that they compare, or neither.
        index: of all rows, where the table has no column of it; None where they are of several.

    Returns:
        `method_changed` beside an edition, the indices; `method_changed_in` beside a pair, the
        editions. Both separated by spaces. A table that holds them already stays as it is.
    """
    if BREAKS in table:
        return table
    told = table.copy()
    of_rows = [index] * len(table)
    if "index" in table:
        of_rows = [Index(one) if one else None for one in table["index"]]
    if EDITION in table:
        told[CHANGED] = [
            " ".join(changed_methods(survey, Edition(int(edition)), one))
            for edition, one in zip(table[EDITION], of_rows, strict=True)
        ]
    for earlier, later in PAIRS:
        if earlier in table and later in table:
            told[CHANGED_IN] = [
                changed_between(survey, Edition(int(first)), Edition(int(last)), one)
                for first, last, one in zip(table[earlier], table[later], of_rows, strict=True)
            ]
    return told


def changed_between(survey: Survey, first: Edition, last: Edition, index: Index | None) -> str:
    """The editions after one and up to another in which a method changed, one space between."""
    between = editions_between(survey, first, last)
    return " ".join(str(one) for one in between if changed_methods(survey, one, index))
