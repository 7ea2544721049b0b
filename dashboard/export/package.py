"""The whole dataset as one archive with its description (Frictionless Data Package)."""

import csv
import json
import zipfile
from collections.abc import Mapping
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from dashboard.findings.issues import issues
from dashboard.language import Words, say
from dashboard.language import data as labels
from dashboard.language.dictionary import MEANINGS
from dashboard.language.editions import change
from dashboard.language.issues import why
from dashboard.survey import CONTRACTS, DATASET, Survey

TYPES = {"int64": "integer", "float64": "number", "bool": "boolean"}
"""Every other column is text."""
STAMP = (1980, 1, 1, 0, 0, 0)
"""Every file bears the same time, so that the same data give the same archive."""


def table_file(survey: Survey, name: str, words: Words, folder: Path = DATASET) -> bytes:
    """A table as a reader takes it: what it holds as keys and numbers is said in words, too.

    Args:
        survey: read from the folder.
        name: of the table.
        words: of the language it is said in.
        folder: holds the dataset.
    """
    content = (folder / f"{name}.csv").read_bytes()
    rows = list(csv.DictReader(StringIO(content.decode(), newline="")))
    if name == "issues":
        for row, issue in zip(rows, issues(survey), strict=True):
            row["what"], row["why"] = say(issue, words), why(issue, words)
    elif name == "editions":
        for row in rows:
            row["changed"] = change(row["changed"], words)
    else:
        return content
    text = StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def description(version: str, tables: Mapping[str, bytes], words: Words) -> dict[str, Any]:
    """The dataset's description as `datapackage.json` holds it.

    Args:
        version: of the dataset.
        tables: every file of the archive that is a table, by its name without ending.
        words: of the language it is said in.
    """
    licences = (*labels.LICENCES.values(), labels.OWN_LICENCE)
    return {
        "name": "un-egovernment-survey",
        "title": words.text(labels.DATASET),
        "version": version,
        "description": words.text(labels.ABOUT),
        "sources": [
            {"title": words.text(title), "path": words.text(holder)}
            for title, holder, _ in labels.SOURCES
        ],
        "licenses": [{"name": name, "title": words.text(title)} for name, title in licences],
        "resources": [resource(name, tables[name], words) for name in tables],
    }


def resource(name: str, content: bytes, words: Words) -> dict[str, Any]:
    """One table's description.

    Args:
        name: of the table.
        content: of its file.
        words: of the language it is said in.
    """
    licence, title = labels.LICENCES.get(name, labels.OWN_LICENCE)
    return {
        "name": name.replace("_", "-"),
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "licenses": [{"name": licence, "title": words.text(title)}],
        "schema": {
            "fields": [
                {"name": column, "type": kind}
                | ({"description": words.text(MEANINGS[column])} if column in MEANINGS else {})
                for column, kind in column_types(name, content).items()
            ],
            "missingValues": [""],
        },
    }


def column_types(name: str, content: bytes) -> dict[str, str]:
    """The type of each column of a table by its name: as the table's contract says, else text."""
    columns = next(csv.reader(StringIO(content.decode(), newline="")))
    known = CONTRACTS[name].columns if name in CONTRACTS else {}
    return {
        column: TYPES.get(str(known[column].dtype), "string") if column in known else "string"
        for column in columns
    }


def to_archive(survey: Survey, words: Words, folder: Path = DATASET) -> bytes:
    """All tables, the README and the description as a zip archive."""
    names = sorted(path.stem for path in folder.glob("*.csv"))
    tables = {name: table_file(survey, name, words, folder) for name in names}
    readme = (folder / "README.md").read_bytes()
    told = description(survey.version, tables, words)
    files = {f"{name}.csv": content for name, content in tables.items()}
    files["README.md"] = readme
    files["datapackage.json"] = json.dumps(told, indent=2, ensure_ascii=False).encode()
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()
