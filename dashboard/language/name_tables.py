"""The names of countries and groups in a language, each in the forms that sentences need."""

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale

from dashboard.language.numbers import Numbers

FOLDER = Path(__file__).with_name("names")
"""A folder per language: how it writes numbers, its countries, its groups."""

FURTHER = FOLDER / "further.csv"
"""The names of countries in many languages, written by `dashboard/commands/country_names.py`."""

SENTENCE, POSSESSIVE, LABEL, NAME = "sentence", "possessive", "label", "name"
"""The forms every language has: within a sentence, of a possessor, and standing alone."""

BRIEF = "brief"
"""The form of a group's name for a phone, where a label has no room; a country has its code."""

ALSO = "also"
"""The column of other names that a country goes by, separated by semicolons; blank where none."""

Forms = Mapping[str, Mapping[str, str]]
"""The forms of every name, by code and form."""


@dataclass(frozen=True, eq=False)
class Names:
    """The names of one language.

    Attributes:
        countries: by alpha-3 code.
        groups: by the code of a group, or of a part of one that a claim can rank within.
    """

    countries: Forms
    groups: Forms


@lru_cache
def languages() -> tuple[str, ...]:
    """Every language there is, by its tag."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/language.toml")))


@lru_cache
def settings(language: str) -> dict[str, Any]:
    """What a language's own file says of it."""
    with (FOLDER / language / "language.toml").open("rb") as file:
        return tomllib.load(file)


def read_numbers(language: str) -> Numbers:
    """How a language writes numbers and lists."""
    told = settings(language)
    return Numbers(
        locale=Locale.parse(told["locale"]),
        minus=told["minus"],
        share=told["percent"],
        brief=told["short_year"],
        counts=tuple(told["counts"]),
        ordinals=told["ordinals"],
        between_sentences=told["between_sentences"],
        between_entries=told["between_entries"],
    )


def read_names(language: str) -> Names:
    """The names of a language."""
    return Names(
        countries=read_forms(FOLDER / language / "countries.csv", "iso3"),
        groups={
            **read_forms(FOLDER / language / "groups.csv", "code"),
            **read_forms(FOLDER / language / "parts.csv", "code"),
        },
    )


def read_forms(path: Path, key: str) -> Forms:
    """One table of names."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row[key]: row for row in csv.DictReader(file)}


@lru_cache
def source_language() -> str:
    """The language that the messages in the code are written in.

    Raises:
        LookupError: no language says so of itself.
    """
    for language in languages():
        if settings(language).get("source"):
            return language
    raise LookupError("No language.toml says `source = true`.")
