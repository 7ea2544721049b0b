"""Whether a number is as it was said to be: to the decimals given, about, almost, more than."""

from decimal import ROUND_HALF_UP, Decimal

from dashboard.findings.claims.assertion import Precision

NEAR, FAR = Decimal("0.1"), Decimal("0.25")
"""About: right when off by no more than the first share of the number, and off by more than the
second wrong; between them readers differ."""

ALMOST, HARDLY = Decimal("0.85"), Decimal("0.7")
"""Almost: right from the first share of the number up to below it, wrong below the second."""


def agrees(claimed: Decimal, actual: Decimal, precision: Precision) -> bool | None:
    """Whether a number is as claimed; None where readers would differ.

    Args:
        claimed: the number as given, with its decimals; not below 0.
        actual: the number by the figures.
        precision: how it is meant.
    """
    match precision:
        case Precision.EXACT:
            return actual.quantize(claimed, ROUND_HALF_UP) == claimed
        case Precision.OVER:
            return actual > claimed
        case Precision.UNDER:
            return actual < claimed
        case Precision.AT_LEAST:
            return actual >= claimed
        case Precision.AT_MOST:
            return actual <= claimed
        case Precision.ALMOST:
            return almost(claimed, actual)
        case Precision.ABOUT:
            return about(claimed, actual)


def about(claimed: Decimal, actual: Decimal) -> bool | None:
    """Whether a number is about another; a whole one may always be off by one."""
    if actual.quantize(claimed, ROUND_HALF_UP) == claimed:
        return True
    if claimed != claimed.to_integral_value():
        # A score's decimals already tell how closely it is meant.
        return (
            None if abs(actual - claimed) < 1 / Decimal(10).scaleb(decimals(claimed) - 1) else False
        )
    off = abs(actual - claimed)
    if off <= max(Decimal(1), claimed * NEAR):
        return True
    return False if off > max(Decimal(2), claimed * FAR) else None


def almost(claimed: Decimal, actual: Decimal) -> bool | None:
    """Whether a number is almost another: a little below it."""
    if claimed * ALMOST <= actual < claimed:
        return True
    if actual < claimed * HARDLY or actual > claimed:
        return False
    return None


def decimals(number: Decimal) -> int:
    """How many decimals a number is given with."""
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
