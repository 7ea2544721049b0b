"""Who passed whom, worked out a second time from the plain file."""

import csv
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.change.passing import passed
from dashboard.survey import Index

SURVEY = gallery.survey()
SCORES = Path(__file__).resolve().parents[2] / "data" / "scores.csv"
YEARS = st.sampled_from(SURVEY.years)


@lru_cache
def places(edition: int, index: str) -> dict[str, int]:
    """Ranks from the file alone: published on EGDI, counted on the others."""
    with SCORES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["edition"] == str(edition)]
    ranked = [row for row in rows if row["status"] == "assessed" and row[index]]
    if index == "egdi":
        return {row["iso3"]: int(row["rank"]) for row in ranked}
    values = {row["iso3"]: float(row[index]) for row in ranked}
    return {
        code: 1 + sum(other > value for other in values.values()) for code, value in values.items()
    }


@pytest.mark.parametrize(
    ("iso3", "passed_then", "passed_by_then"),
    [
        ("KAZ", "IRL CAN GRC POL URY ITA PRT BEL RUS BHR BLR MCO", "LTU"),
        ("EST", "CHE DEU FRA GBR JPN NLD NOR SGP USA", "ISL"),
        (
            "ARM",
            "AND AZE BHS BRB BRN COL ECU IRN KNA MCO MDA MKD MNE MUS PAN PHL QAT SMR SYC TTO TUN UZB ZAF",
            "",
        ),
    ],
)
def test_2018_to_2022_by_hand(iso3, passed_then, passed_by_then):
    before, after = places(2018, "egdi"), places(2022, "egdi")
    ahead = {c for c in before if before[c] < before[iso3] and after[c] > after[iso3]}
    behind = {c for c in before if before[c] > before[iso3] and after[c] < after[iso3]}
    found = passed(SURVEY, Index.EGDI, iso3, 2018, 2022)
    assert set(found.passed) == ahead
    assert set(found.passed_by) == behind
    assert ahead == set(passed_then.split())
    assert behind == set(passed_by_then.split())


@settings(max_examples=60, deadline=None)
@given(YEARS, YEARS, st.sampled_from(list(Index)), st.sampled_from(SURVEY.codes))
def test_everyone_listed_changed_sides(first, last, index, iso3):
    before, after = places(first, index), places(last, index)
    found = passed(SURVEY, index, iso3, first, last)
    if iso3 not in before or iso3 not in after:
        assert not found.passed
        assert not found.passed_by
        return
    both = (set(before) & set(after)) - {iso3}
    assert set(found.passed) == {
        c for c in both if before[c] < before[iso3] and after[c] > after[iso3]
    }
    assert set(found.passed_by) == {
        c for c in both if before[c] > before[iso3] and after[c] < after[iso3]
    }
    assert found.change == before[iso3] - after[iso3]
