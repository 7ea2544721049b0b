"""What the archive says of a column is what the dataset's README says of it."""

import csv
import re

from dashboard.language.dictionary import MEANINGS
from dashboard.survey import DATASET

README = (DATASET / "README.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (`[^|]+`) \| ([^|]+) \|$", re.MULTILINE)
LISTED_BRIEFLY = {"name_fr", "name_es", "name_ru", "name_zh"}
"""The README leaves them out between the first and the last of their kind."""


def in_readme() -> dict[str, str]:
    """What the README says of each column, of several of one name the first."""
    told: dict[str, str] = {}
    for names, meaning in ROW.findall(README):
        for name in re.findall(r"`(\w+)`", names):
            told.setdefault(name, meaning.strip())
    return told


def test_readme_and_archive_say_the_same():
    said = {column: message.text for column, message in MEANINGS.items()}
    assert {column: said[column] for column in said.keys() - LISTED_BRIEFLY} == in_readme()


def test_what_is_described_is_there():
    there = {"what", "why", "method_changed", "method_changed_in"}
    for path in DATASET.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            there |= set(next(csv.reader(file)))
    assert set(MEANINGS) <= there
