"""Sentences whose verdicts were reckoned from the figures alone, read and judged."""

import csv
from pathlib import Path

import pytest

from dashboard import gallery
from dashboard.findings.claims.statement import check_statement
from dashboard.language.reading.reading import read_claim
from tests.claims.reckoning import reckon

SURVEY = gallery.survey()
HERE = Path(__file__).parent
FOLDER = HERE.parents[1] / "claims"
CANNOT = "cannot_be_checked"

TAKEN_OTHERWISE = {
    # "Entered the top 70" names one bound, as `top=50` does for "will enter the top 50" in e063; the
    # reading counts "was outside before" as a second one, which alone would make it partly right.
    "s089": "not_confirmed",
}


def rows(name):
    folder = FOLDER if (FOLDER / name).exists() else HERE
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def verdict(text):
    asserted = read_claim(SURVEY, text).asserted
    return check_statement(SURVEY, asserted).overall.value if asserted else CANNOT


@pytest.mark.parametrize(
    ("name", "least"), [("examples.csv", 66), ("sentences.csv", 280), ("held_out.csv", 420)]
)
def test_no_definite_verdict_is_wrong_and_the_ordinary_sentence_is_understood(name, least):
    wrong, same = [], 0
    for row in rows(name):
        expected = TAKEN_OTHERWISE.get(row["id"], row["verdict"])
        found = verdict(row["sentence"])
        same += found == expected
        if found not in (expected, CANNOT):
            wrong.append(f"{row['id']} {found}, not {expected}: {row['sentence']}")
    assert not wrong, "\n".join(wrong)
    assert same >= least, same


@pytest.mark.parametrize("row", rows("held_out.csv"), ids=lambda row: row["id"])
def test_what_was_held_out_has_the_verdict_its_reading_gives(row):
    assert reckon(row["reading"]) == (row["verdict"], row["reading"], row["why"])
