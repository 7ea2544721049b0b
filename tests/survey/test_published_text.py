"""A score is stored in one form, whatever a program made of it, with every digit published."""

import struct
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.survey.published_text import as_stored

units = st.integers(0, 142_200)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("0", "0.00000"),
        ("1", "1.00000"),
        ("0.4572", "0.45720"),
        ("0.457200000", "0.45720"),
        ("0.6150899999999999", "0.61509"),
        ("0.30000000000000004", "0.30000"),
        ("0.61509001255035400390625", "0.61509"),
        ("4.572e-1", "0.45720"),
        ("1e-5", "0.00001"),
        ("0.615093", "0.615093"),
        ("0.6150930", "0.615093"),
        ("0.61509299999999997", "0.615093"),
        ("0.615089", "0.615089"),
        ("0.61508999", "0.61508999"),
        ("1e25", "10000000000000000000000000"),
        ("0.457213456789", "0.457213456789"),
        ("0.4572134567890123456789012345678901", "0.4572134567890123456789012345678901"),
    ],
)
def test_zeros_and_noise_go_and_digits_stay(text: str, stored: str) -> None:
    assert as_stored(text) == stored
    assert as_stored(stored) == stored


@given(units, st.integers(-3, 3))
def test_binary_numbers_give_back_the_decimals_they_were_made_of(unit: int, steps: int) -> None:
    published = Decimal(unit).scaleb(-5)
    double = float(published) + steps * 2**-52
    (single,) = struct.unpack("f", struct.pack("f", float(published)))
    for number in (max(double, 0.0), single, float(published) / 7 * 7):
        assert as_stored(repr(number)) == f"{published:.5f}"


@given(st.integers(0, 10**12 - 1), st.integers(5, 12))
def test_no_digit_that_may_have_been_published_is_lost(unit: int, places: int) -> None:
    text = f"{Decimal(unit % 10**places).scaleb(-places):f}"
    assert Decimal(as_stored(text)) == Decimal(text)
