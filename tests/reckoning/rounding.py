"""Rounding of exact numbers."""

from decimal import Decimal
from fractions import Fraction
from math import floor


def rounded(value: Decimal | Fraction | int, places: int) -> Decimal:
    """A number with some decimals, halves away from zero; zero has no sign."""
    units = floor(abs(Fraction(value)) * 10**places + Fraction(1, 2))
    return Decimal(units if value >= 0 else -units).scaleb(-places) + 0
