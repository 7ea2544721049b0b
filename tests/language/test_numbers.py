"""Numbers as a reader sees them."""

import pytest

from dashboard.language.numbers import (
    counted,
    known,
    listed,
    listed_briefly,
    ordinal,
    plural,
    signed_score,
    signed_whole,
)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (101, "101st"),
        (111, "111th"),
        (193, "193rd"),
    ],
)
def test_ordinals(number, text):
    assert ordinal(number, "en") == text


@pytest.mark.parametrize(("value", "text"), [(11, "+11"), (-4, "−4"), (0, "0")])
def test_changes_of_rank(value, text):
    assert signed_whole(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.1014, "+0.101"), (-0.05, "−0.050"), (0.0001, "0.000"), (-0.0001, "0.000")],
)
def test_changes_of_score(value, text):
    assert signed_score(value) == text


def test_words():
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert listed_briefly(["A", "B", "C", "D", "E"], 2) == "A, B and 3 more"
    assert listed_briefly(["A", "B", "C"], 2) == "A, B and C"
    assert plural(1, "place", "places") == "1 place"
    assert counted(6) == "six"
    assert counted(27) == "27"
    assert not known(float("nan"))
