"""What the reader asked for; to and from a URL query."""

from dashboard.selection.address import LOOK, OFFSET, Flaw, Notice, read_query, single, write_query
from dashboard.selection.choices import (
    MOST_IN_SLICE,
    NO_GROUP,
    Direction,
    Form,
    Likeness,
    Measure,
    Paint,
    Reference,
    Slice,
    Statistic,
)
from dashboard.selection.claim import Claimed
from dashboard.selection.fields import Field
from dashboard.selection.narrowing import Undeclared, adding, only
from dashboard.selection.pages import OVERVIEW, OWN_FIELDS
from dashboard.selection.quantity import Quantity
from dashboard.selection.selection import (
    FIELDS,
    FIRST_CLAIM,
    FIRST_COUNTRIES,
    FIRST_TARGET,
    Selection,
    default_selection,
    editions_between,
)
from dashboard.selection.target import FirstOf, NextLevel, Place, Target

__all__ = [
    "FIELDS",
    "FIRST_CLAIM",
    "FIRST_COUNTRIES",
    "FIRST_TARGET",
    "LOOK",
    "MOST_IN_SLICE",
    "NO_GROUP",
    "OFFSET",
    "OVERVIEW",
    "OWN_FIELDS",
    "Claimed",
    "Direction",
    "Field",
    "FirstOf",
    "Flaw",
    "Form",
    "Likeness",
    "Measure",
    "NextLevel",
    "Notice",
    "Paint",
    "Place",
    "Quantity",
    "Reference",
    "Selection",
    "Slice",
    "Statistic",
    "Target",
    "Undeclared",
    "adding",
    "default_selection",
    "editions_between",
    "only",
    "read_query",
    "single",
    "write_query",
]
