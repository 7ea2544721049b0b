"""The statistics of groups beside each other, written once for all readers."""

from functools import lru_cache

import pyarrow as pa

from dashboard.contents.groups import numbers
from dashboard.controls.arrow import as_sent
from dashboard.language import Words
from dashboard.selection import Selection
from dashboard.survey import Survey

ABREAST = 3
"""So many groups beside one another fit on a phone."""

KEPT = 200
"""So many readers' tables are kept."""


@lru_cache(maxsize=KEPT)
def group_numbers(
    survey: Survey, selection: Selection, words: Words, *, narrow: bool
) -> tuple[pa.Table, ...]:
    """A row for each group; on a phone a column for each, and as many tables as they take."""
    table = numbers(survey, selection, words)
    if not narrow:
        return (as_sent(table),)
    starts = range(0, len(table), ABREAST)
    return tuple(as_sent(table.iloc[start : start + ABREAST].T) for start in starts)
