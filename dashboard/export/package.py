"""The whole dataset as one archive with its description (Frictionless Data Package)."""

import json
import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

from dashboard.language import data as words
from dashboard.survey import BUNDLED, CONTRACTS, Survey

TYPES = {"int64": "integer", "float64": "number", "bool": "boolean"}
"""Every other column is text."""
STAMP = (1980, 1, 1, 0, 0, 0)
"""Every file bears the same time, so that the same data give the same archive."""


def description(survey: Survey, folder: Path = BUNDLED) -> dict[str, Any]:
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
        "licenses": [{"name": "see README.md", "title": words.LICENCES}],
        "resources": [
            {
                "name": name,
                "path": f"{name}.csv",
                "profile": "tabular-data-resource",
                "format": "csv",
                "encoding": "utf-8",
                "schema": {
                    "fields": [
                        {"name": column, "type": TYPES.get(str(contract.dtype), "string")}
                        | ({"description": told[column]} if column in told else {})
                        for column, contract in CONTRACTS[name].columns.items()
                    ],
                    "missingValues": [""],
                },
            }
            for name in CONTRACTS
        ],
    }


def column_descriptions(readme: str) -> dict[str, str]:
    """What the README says of each column, by the column's name."""
    told: dict[str, str] = {}
    for names, meaning in re.findall(r"^\| (`[^|]+`) \| ([^|]+) \|$", readme, re.MULTILINE):
        for name in re.findall(r"`(\w+)`", names):
            told.setdefault(name, meaning.strip())
    return told


def to_archive(survey: Survey, folder: Path = BUNDLED) -> bytes:
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
