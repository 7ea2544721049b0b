"""The whole dataset as one archive with its description (Frictionless Data Package)."""

import csv
import json
import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from dashboard.language import data as words
from dashboard.survey import CONTRACTS, DATASET, Survey

TYPES = {"int64": "integer", "float64": "number", "bool": "boolean"}
"""Every other column is text."""
STAMP = (1980, 1, 1, 0, 0, 0)
"""Every file bears the same time, so that the same data give the same archive."""


def description(survey: Survey, folder: Path = DATASET) -> dict[str, Any]:
    """The dataset's description as `datapackage.json` holds it.

    Args:
        survey: gives the version.
        folder: holds the tables and the README whose column descriptions are used.
    """
    told = column_descriptions((folder / "README.md").read_text(encoding="utf-8"))
    return {
        "name": "un-egovernment-survey",
        "title": words.DATASET,
        "version": survey.version,
        "description": words.ABOUT,
        "sources": [{"title": title, "path": holder} for title, holder, _ in words.SOURCES],
        "licenses": [
            {"name": name, "title": title}
            for name, title in (*words.LICENCES.values(), words.OWN_LICENCE)
        ],
        "resources": [resource(path, told) for path in sorted(folder.glob("*.csv"))],
    }


def resource(path: Path, told: Mapping[str, str]) -> dict[str, Any]:
    """One table's description.

    Args:
        path: of the table.
        told: what is said of each column, by its name.
    """
    licence, title = words.LICENCES.get(path.stem, words.OWN_LICENCE)
    return {
        "name": path.stem.replace("_", "-"),
        "path": path.name,
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "licenses": [{"name": licence, "title": title}],
        "schema": {
            "fields": [
                {"name": column, "type": kind}
                | ({"description": told[column]} if column in told else {})
                for column, kind in column_types(path).items()
            ],
            "missingValues": [""],
        },
    }


def column_types(path: Path) -> dict[str, str]:
    """The type of each column by its name: as the table's contract says, else text."""
    if path.stem in CONTRACTS:
        return {
            column: TYPES.get(str(contract.dtype), "string")
            for column, contract in CONTRACTS[path.stem].columns.items()
        }
    with path.open(encoding="utf-8", newline="") as lines:
        return dict.fromkeys(next(csv.reader(lines)), "string")


def column_descriptions(readme: str) -> dict[str, str]:
    """What the README says of each column, by the column's name."""
    told: dict[str, str] = {}
    for names, meaning in re.findall(r"^\| (`[^|]+`) \| ([^|]+) \|$", readme, re.MULTILINE):
        for name in re.findall(r"`(\w+)`", names):
            told.setdefault(name, meaning.strip())
    return told


def to_archive(survey: Survey, folder: Path = DATASET) -> bytes:
    """All tables, the README and the description as a zip archive."""
    files = {path.name: path.read_bytes() for path in sorted(folder.glob("*.csv"))}
    files["README.md"] = (folder / "README.md").read_bytes()
    told = json.dumps(description(survey, folder), indent=2, ensure_ascii=False)
    files["datapackage.json"] = told.encode()
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()
