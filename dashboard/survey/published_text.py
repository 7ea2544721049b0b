"""The one form in which a published score is stored: no digit of it lost, none added by a computer."""

import struct
from decimal import ROUND_HALF_EVEN, Decimal

DECIMALS = 5
"""The UN's export writes every score with five decimals, zeros at its end included."""

MOST_SEARCHED = 8
"""Noise is looked for behind so many decimals at most; a score with more of its own is kept whole."""

NO_SCORE = 10
"""From here on a number is none; the highest score ever published is 1.422."""

NOISE = Decimal("1e-13")
"""How far a number that a computer kept in binary strays from the decimals it was made of."""


def as_stored(text: str) -> str:
    """A score in the form of `scores.csv`.

    Args:
        text: a decimal number as a file holds it: `0.4572`, `0.45720`, `0.45719999999999994`.

    Returns:
        With five decimals, or with as many more as were published; without what binary numbers of
        double or single precision add.
    """
    exact = Decimal(text)
    for places in range(DECIMALS, MOST_SEARCHED + 1) if exact < NO_SCORE else ():
        short = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)
        if abs(exact - short) <= NOISE or float(exact) == _single(short):
            return f"{short:f}"
    return f"{exact:f}"


def _single(value: Decimal) -> float:
    """A number as single precision keeps it."""
    kept: float = struct.unpack("f", struct.pack("f", float(value)))[0]
    return kept
