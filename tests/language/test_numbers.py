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


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1, "+0.100"),
        (-0.0006, "−0.001"),
        (0.0001, "+0.00010"),
        (-0.00049, "−0.00049"),
        (0, "0.00000"),
    ],
)
def test_a_change_too_small_for_three_decimals_has_five(value, text):
    assert NUMBERS.fine(value) == text


@pytest.mark.parametrize(
    ("points", "text", "signed"),
    [
        (0.0501, "0.051", "+0.051"),
        (0.05, "0.050", "+0.050"),
        (0.00001, "0.001", "+0.001"),
        (0.0, "0.000", "0.000"),
    ],
)
def test_what_is_needed_is_rounded_up(points, text, signed):
    assert NUMBERS.needed(points) == text
    assert NUMBERS.raised(points) == signed


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (12, "12"),
        (999, "999"),
        (1234, "1,230"),
        (12_949, "12,900"),
        (12_950, "13,000"),
        (999_499, "999,000"),
        (999_500, "1 million"),
        (20_345_000, "20.3 million"),
        (203_450_000, "203 million"),
        (1_412_000_000, "1.41 billion"),
    ],
)
def test_large_numbers_have_three_digits(value, text):
    assert NUMBERS.large(value) == text


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
    assert NUMBERS.count(0) == NUMBERS.counts[0]
    assert NUMBERS.count(len(NUMBERS.counts) - 1) == NUMBERS.counts[-1]
    assert NUMBERS.count(len(NUMBERS.counts)) == str(len(NUMBERS.counts))
    assert NUMBERS.whole(12_345.0) == "12,345"


def test_what_is_known():
    assert known(0.0)
    assert not known(float("nan"))
    assert not known(None)
