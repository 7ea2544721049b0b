"""A package as a zip archive: its tables as CSV, a README, and its description for programs.

The description is a Frictionless Data Package, `datapackage.json`.
"""

import json
import zipfile
from io import BytesIO
from typing import Any

from dashboard.export.package import Package, Resource, about, citation, licences
from dashboard.export.tables import to_csv
from dashboard.language import Words
from dashboard.language.export import COLUMN_LINE, COLUMNS_OF
from dashboard.language.sources import Licence

STAMP = (1980, 1, 1, 0, 0, 0)
"""Every file bears the same time, so that the same data give the same archive."""
README, DESCRIPTION = "README.txt", "datapackage.json"


def to_zip(package: Package) -> bytes:
    """A package as a zip archive."""
    files = {
        README: readme(package).encode(),
        DESCRIPTION: json.dumps(description(package), indent=2, ensure_ascii=False).encode(),
        **{file_of(resource): to_csv(resource) for resource in package.resources},
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


def file_of(resource: Resource) -> str:
    """The name of a resource's file."""
    return f"{resource.name}.csv"


def readme(package: Package) -> str:
    """What is to be known of a package and of every column, as a text that any program opens."""
    words = package.words
    parts = [f"{label}\n    {text}" for label, text in about(package)]
    for resource in package.resources:
        lines = [
            words.text(COLUMN_LINE, column=one.name, kind=one.kind, meaning=one.meaning)
            for one in resource.columns
        ]
        head = words.text(COLUMNS_OF, file=file_of(resource))
        parts.append("\n    ".join([head, *lines]))
    return "\n\n".join([*parts, *([package.more] if package.more else [])]) + "\n"


def description(package: Package) -> dict[str, Any]:
    """A package's description as `datapackage.json` holds it."""
    words = package.words
    return {
        "name": slug(package.name),
        "title": package.title,
        "description": "\n\n".join([package.measure, *package.notes]),
        "homepage": package.address,
        "version": package.version,
        "retrieved": package.day.date.isoformat(),
        "citation": citation(package),
        "caveats": list(package.notes),
        "sources": [{"title": title} for title in dict.fromkeys(package.sources + package.origins)],
        "licenses": licensed(licences(package), words),
        "resources": [described(resource, words) for resource in package.resources],
    }


def slug(name: str) -> str:
    """A name as the description's names are written."""
    return name.lower().replace("_", "-")


def licensed(found: tuple[Licence, ...], words: Words) -> list[dict[str, str]]:
    """Licences as the description names them."""
    return [{"name": one.code, "title": words.text(one.name)} for one in found]


def described(resource: Resource, words: Words) -> dict[str, Any]:
    """One table's description."""
    return {
        "name": slug(resource.name),
        "path": file_of(resource),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "licenses": licensed(resource.licences, words),
        "schema": {
            "fields": [
                {"name": one.name, "type": one.kind, "description": one.meaning}
                for one in resource.columns
            ],
            "missingValues": [""],
        },
    }
