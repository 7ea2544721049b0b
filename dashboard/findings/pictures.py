"""Kinds of pictures."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.findings.finding import Finding


class Kind(StrEnum):
    """How a picture is drawn."""

    LINES = "lines"
    BUMP = "bump"
    SLOPE = "slope"
    MULTIPLES = "multiples"
    DOTS = "dots"
    TABLE = "table"
    BARS = "bars"
    STACKED_BARS = "stacked_bars"
    COLUMNS = "columns"
    WATERFALL = "waterfall"
    RANGES = "ranges"
    SCATTER = "scatter"
    MATRIX = "matrix"
    MAP = "map"


@dataclass(frozen=True)
class Drawn(Finding):
    """What kind of picture it is: the first thing that is told to who cannot see it."""

    kind: Kind
