"""What was measured, and the one table that shows it."""

import json
import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

EMPTY = "empty"
NAIVE = "naive"
DASH = "Dash"

HEADS = ("measure", "of", "median", "least .. most", f"to {EMPTY}")


@dataclass(frozen=True)
class Row:
    """One measure of the product and of what stands beside it.

    Attributes:
        name: what is measured, with its unit.
        values: as often as it was measured, by what it was measured of.
        reference: of which the others are given as a ratio.
    """

    name: str
    values: Mapping[str, Sequence[float]]
    reference: str = EMPTY

    def lines(self) -> Iterator[tuple[str, str, str, str, str]]:
        """The lines of the table; what could not be measured says so."""
        base = self.values.get(self.reference)
        for subject, values in self.values.items():
            if not values:
                yield self.name, subject, "–", "", ""
                continue
            middle = median(values)
            spread = f"{figure(min(values))} .. {figure(max(values))}" if len(values) > 1 else ""
            ratio = f"{middle / median(base):.2f}" if base and median(base) else ""
            if self.reference != EMPTY and ratio:
                ratio += f" (to {self.reference})"
            yield self.name, subject, figure(middle), spread, ratio


def figure(value: float) -> str:
    """A value with three digits that count."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def conditions() -> dict[str, str]:
    """When and where something is measured, and with what."""
    models = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "machine": f"{os.cpu_count()} cores, {models[0] if models else platform.machine()}",
        "load of the machine": f"{os.getloadavg()[0]:.1f} at the start",
        "python": platform.python_version(),
        **{name: version(name) for name in ("streamlit", "plotly", "pandas")},
    }


def table(rows: Sequence[Row]) -> str:
    """All rows under one another, in Markdown that reads well as it stands."""
    cells = [HEADS, *(line for row in rows for line in row.lines())]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADS))]
    written = [
        "| "
        + " | ".join(text.ljust(width) for text, width in zip(line, widths, strict=True))
        + " |"
        for line in cells
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([written[0], rule, *written[1:]])


def as_json(found: Mapping[str, str], rows: Sequence[Row]) -> str:
    """The same for a program to read, with every single value."""
    told: dict[str, Any] = {
        "conditions": found,
        "rows": [
            {"name": row.name, "reference": row.reference, "values": row.values} for row in rows
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)
