"""Export files for the tests, made from the dataset and its issues."""

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path

from dashboard.survey.layouts import EXPORT_COLUMNS, SCORE_COLUMNS
from dashboard.survey.reading import DATASET

Lines = list[list[str]]
"""An export as cells, the header first; the line number of `lines[i]` is `i + 1`."""

INDICES = [index.value for index in SCORE_COLUMNS]


def records(name: str, folder: Path = DATASET) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_published(
    scores: Iterable[dict[str, str]], issues: Iterable[dict[str, str]]
) -> list[tuple[str, str, dict[str, str]]]:
    """What the UN published, from what the dataset keeps and what its issues say it left out.

    Returns:
        The alpha-3 code, the rank and the scores of each row, as text.
    """
    left_out = {(row["edition"], row["iso3"], row["index"]): row for row in issues}
    rows = []
    for row in scores:
        place = (row["edition"], row["iso3"])
        rank, values = row["rank"], {index: row[index] for index in INDICES}
        whole = left_out.get((*place, ""))
        assert whole or row["status"] == "assessed", f"no issue records the row of {place}"
        if row["status"] == "not_member":
            values = dict.fromkeys(INDICES, whole["published"])
        elif row["status"] == "not_assessed":
            values["egdi"], rank = whole["published"], whole["rank"]
        for index in INDICES:
            values[index] = values[index] or left_out[(*place, index)]["published"]
        rows.append((row["iso3"], rank, values))
    return rows


def export_lines(edition: int) -> Lines:
    """The export of an edition as the UN writes it, trailing spaces included, by alpha-3 code."""
    spelling = {row["iso3"]: row["spelling"] for row in reversed(records("spellings"))}
    scores = [row for row in records("scores") if row["edition"] == str(edition)]
    body = [
        [str(edition), f"{spelling[iso3]} ", rank, *(values[index] for index in INDICES)]
        for iso3, rank, values in as_published(scores, records("issues"))
    ]
    header = ["Survey Year", "Country Name", "E-Government Rank", *SCORE_COLUMNS.values()]
    assert set(header) == set(EXPORT_COLUMNS)
    return [header, *body]


def new_edition(year: int) -> Lines:
    """An export of a year that has none yet: that of 2024 with every EGDI a little lower."""
    header, *rows = export_lines(2024)
    lower = [[str(year), *row[1:]] for row in rows]
    for row in lower:
        row[3] = str(Decimal(row[3]) - Decimal("0.00001"))
    return [header, *lower]


def as_text(lines: Sequence[Sequence[str]], delimiter: str = ",", end: str = "\n") -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(lines)
    return text.getvalue()


def write(path: Path, content: str | bytes | Sequence[Sequence[str]]) -> Path:
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else as_text(content)
        path.write_bytes(text.encode("utf-8"))
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.*")}
