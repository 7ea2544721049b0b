"""Plain numbers out of table cells, whose type pandas leaves open."""

from typing import Any

import numpy as np


def number(cell: Any) -> float:
    """A cell as a plain float, NaN included."""
    return float(cell)


def real(cell: Any) -> float | None:
    """A score as a plain float; None for NaN."""
    value = float(cell)
    return None if np.isnan(value) else value


def whole(cell: Any) -> int | None:
    """A rank as an integer; None for NaN."""
    value = float(cell)
    return None if np.isnan(value) else int(value)
