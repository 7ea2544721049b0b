"""How far a component can be moved in a what-if, in the steps of a slider."""

from math import floor

from dashboard.analysis.ranking.decimals import DECIMALS

STEPS = 1000
"""Of a slider, from a score of 0 to a score of 1."""

LOWEST = -0.3
"""How far down a component can be moved; up it can be moved as far as whole steps lead towards 1."""

Triple = tuple[float, float, float]
"""Of OSI, HCI and TII."""


def whole_steps(points: float) -> float:
    """Points from 0 up, cut down to whole steps."""
    # Rounded first, so that binary error takes no step away.
    return floor(round(points * STEPS, DECIMALS)) / STEPS


def bounds(value: float) -> tuple[float, float]:
    """How far a component can be moved in whole steps: down some way, but not below 0; up to 1."""
    return max(LOWEST, -whole_steps(value)), whole_steps(max(1.0 - value, 0.0))


def within(raises: Triple, scores: tuple[float, ...]) -> Triple:
    """The raises as far as they can be had."""
    osi, hci, tii = (
        min(max(raised, bounds(value)[0]), bounds(value)[1])
        for raised, value in zip(raises, scores, strict=True)
    )
    return osi, hci, tii


def put_on(raises: Triple, scores: tuple[float, ...]) -> Triple:
    """The scores with the raises."""
    osi, hci, tii = (
        round(value + raised, DECIMALS) for raised, value in zip(raises, scores, strict=True)
    )
    return osi, hci, tii
