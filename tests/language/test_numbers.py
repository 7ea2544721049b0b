"""Numbers as a reader sees them."""

import pytest

from dashboard.language import source_words
from dashboard.language.numbers import known

WORDS = source_words()
NUMBERS = WORDS.numbers


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
    assert NUMBERS.ordinal(number) == text


@pytest.mark.parametrize(("value", "text"), [(11, "+11"), (-4, "−4"), (0, "0")])
def test_changes_of_rank(value, text):
    assert NUMBERS.places(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1014, "+0.101"),
        (-0.05, "−0.050"),
        (0.0001, "0.000"),
        (-0.0001, "0.000"),
        (0.0005, "+0.001"),
        (-0.0005, "−0.001"),
    ],
)
def test_changes_of_score(value, text):
    assert NUMBERS.signed(value, 3) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0.53754, "0.538"), (0.9235, "0.924"), (0.0005, "0.001"), (1.422, "1.422")]
)
def test_scores_are_rounded_half_away_from_zero(value, text):
    assert NUMBERS.score(value) == text


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (0, "0 %"),
        (0.0001, "<0.1 %"),
        (0.005, "0.5 %"),
        (0.5, "50 %"),
        (0.9999, ">99.9 %"),
        (1, "100 %"),
    ],
)
def test_a_share_is_never_rounded_to_a_certainty(part, text):
    assert NUMBERS.part(part) == text


def test_lists():
    assert NUMBERS.listing(["A"]) == "A"
    assert NUMBERS.listing(["A", "B", "C"]) == "A, B and C"
    assert NUMBERS.listing(["A", "B", "C"], either=True) == "A, B or C"
    assert NUMBERS.row(["A", "B", "C"]) == "A, B, C"
    assert WORDS.briefly(["A", "B", "C", "D", "E"], 2) == "A, B and 3 more"
    assert WORDS.briefly(["A", "B", "C"], 2) == "A, B and C"
    assert WORDS.series(["A and B", "C", "D"], 2) == "A and B; C and 1 more"
    assert WORDS.series(["A and B", "C"], 2) == "A and B; C"
    assert WORDS.paragraph(["One.", "Two."]) == "One. Two."


def test_counts():
    assert NUMBERS.count(6) == "six"
    assert NUMBERS.count(27) == "27"


def test_what_is_known():
    assert known(0.0)
    assert not known(float("nan"))
    assert not known(None)
