"""What the reader asked for; to and from a URL query."""

from dashboard.selection.address import FIELDS, Flaw, Notice, read_query, single, write_query
from dashboard.selection.selection import (
    FIRST_COUNTRIES,
    NO_GROUP,
    Direction,
    Form,
    Likeness,
    Measure,
    Paint,
    Reference,
    Selection,
    Slice,
    Statistic,
    default_selection,
    editions_between,
)

__all__ = [
    "FIELDS",
    "FIRST_COUNTRIES",
    "NO_GROUP",
    "Direction",
    "Flaw",
    "Form",
    "Likeness",
    "Measure",
    "Notice",
    "Paint",
    "Reference",
    "Selection",
    "Slice",
    "Statistic",
    "default_selection",
    "editions_between",
    "read_query",
    "single",
    "write_query",
]
