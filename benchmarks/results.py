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

STANDS = (EMPTY, NAIVE, DASH)

HEADS = ("measure", "of", "median", "least .. most", f"to {EMPTY}")
SUMMARY = ("median of", *STANDS, "product", f"to {EMPTY}")


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

    def summary(self) -> tuple[str, ...]:
        """One line for all: the stands, and of the product the least and the most of its parts."""
        middle = {of: median(values) for of, values in self.values.items() if values}
        ours = {of: value for of, value in middle.items() if of not in STANDS}
        stands = (figure(middle[of]) if of in middle else "" for of in STANDS)
        base = middle.get(self.reference)
        if not ours:
            return (self.name, *stands, "", "")
        ends = sorted(
            {min(ours, key=ours.__getitem__), max(ours, key=ours.__getitem__)}, key=ours.get
        )
        told = " .. ".join(f"{figure(ours[of])} ({of})" for of in ends)
        ratio = " .. ".join(f"{ours[of] / base:.2f}" for of in ends) if base else ""
        if self.reference != EMPTY and ratio:
            ratio += f" (to {self.reference})"
        return (self.name, *stands, told, ratio)


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
    """All rows under one another, each of what was measured on a line."""
    return markdown([HEADS, *(line for row in rows for line in row.lines())])


def summary(rows: Sequence[Row]) -> str:
    """A line for each row."""
    return markdown([SUMMARY, *(row.summary() for row in rows)])


def markdown(cells: Sequence[tuple[str, ...]]) -> str:
    """A table in Markdown that reads well as it stands, its headings first."""
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
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
