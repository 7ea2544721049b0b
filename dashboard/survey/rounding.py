"""The one rounding of a figure: as it is compared in a sentence is as it is read in print."""

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from functools import lru_cache

NOISE = 10
"""Published scores have five decimals; what lies behind the tenth of a figure made from them is
noise of binary arithmetic, and is cleared before the one rounding that a reader sees."""


@lru_cache(maxsize=1 << 16)
def rounded(value: float, decimals: int) -> Decimal:
    """A number rounded once, half away from zero, in decimal arithmetic.

    Args:
        value: a published score, or a figure made from some.
        decimals: how many are kept.
    """
    exact = Decimal(repr(round(float(value), NOISE)))
    return exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def rounded_up(value: float, decimals: int) -> Decimal:
    """A number rounded up, so that what is read suffices; args as of `rounded`."""
    exact = Decimal(repr(round(float(value), NOISE)))
    return exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_CEILING)
