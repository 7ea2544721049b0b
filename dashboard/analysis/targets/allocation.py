"""Ways to raise three components so that their weighted mean rises by a given amount."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from dashboard.analysis.ranking.decimals import DECIMALS, PRODUCT_DECIMALS, Floats
from dashboard.analysis.targets.room import STEPS, whole_steps
from dashboard.survey import COMPONENTS, Points

CLOSE = 1e-12
"""Far below any unit of the last published place; absorbs float error only."""


class Way(StrEnum):
    """Which components are raised: one alone, all by the same points, or the smallest mix."""

    OSI = "osi"
    HCI = "hci"
    TII = "tii"
    EQUAL = "equal"
    LEAST = "least"


@dataclass(frozen=True)
class Raise:
    """One way of raising EGDI by the points needed.

    Attributes:
        way: which components are raised.
        points: what OSI, HCI and TII must rise by, in score units. Where one component alone or
            all equally cannot reach it, what it would take without the cap at 1; where not even
            the mix can, all the room there is.
        reachable: whether it can be had with no component above 1, to within the slack given.
        taken: the points that can be taken on this way, each component capped at 1; equal to
            `points` when reachable.
        shortfall: EGDI points still missing after `taken`; 0 when reachable.
    """

    way: Way
    points: tuple[float, float, float]
    reachable: bool
    taken: tuple[float, float, float]
    shortfall: float


def room_of(components: Floats) -> Floats:
    """How far each component can rise before 1; 0 for one published above 1. Shape as given."""
    return np.maximum(0.0, np.round(1.0 - components, DECIMALS))


def least_raise(needed: Points, weights: Floats, room: Floats) -> Floats:
    """The mix with the smallest sum of squared raises.

    Minimises Σ rᵢ² subject to Σ wᵢ rᵢ = needed and 0 ≤ rᵢ ≤ roomᵢ. The problem is convex, so the
    Karush-Kuhn-Tucker conditions (Boyd and Vandenberghe 2004, section 5.5.3) give its one solution,
    rᵢ = min(roomᵢ, λ wᵢ), with the λ at which the constraint holds. Capping every component that
    exceeds its room raises λ for the rest, so none is ever uncapped and three rounds suffice.

    Args:
        needed: points of EGDI, at least 0.
        weights: of the components, all above 0, shape (k,).
        room: how far each can rise, shape (k,).

    Returns:
        The raises, shape (k,); all the room where even that falls short of what is needed.
    """
    if needed >= weights @ room:
        return room.copy()
    capped = np.zeros(len(room), dtype=bool)
    while True:
        free = ~capped
        scale = (needed - weights[capped] @ room[capped]) / (weights[free] @ weights[free])
        beyond = free & (scale * weights > room)
        if not beyond.any():
            return np.asarray(np.where(capped, room, scale * weights), dtype=float)
        capped |= beyond


def raises(
    needed: Points, weights: Floats, components: Floats, slack: float = CLOSE
) -> tuple[Raise, ...]:
    """All five ways to raise EGDI by the points needed.

    One component alone must rise by needed / wᵢ; all equally by needed / Σ w. Under equal weights
    and while no component meets its cap, the smallest mix is the equal one.

    Args:
        needed: points of EGDI, above 0.
        weights: of OSI, HCI and TII, shape (3,).
        components: their scores, shape (3,).
        slack: a shortfall of EGDI this small is none, such as one that rounding makes good.

    Returns:
        The ways in the order of `Way`.
    """
    room = room_of(components)
    found = []
    for place, component in enumerate(COMPONENTS):
        points = np.zeros(3)
        points[place] = needed / weights[place]
        found.append((Way(component.value), points, np.minimum(points, room)))
    equal = np.full(3, needed / weights.sum())
    found.append((Way.EQUAL, equal, np.minimum(equal, room.min())))
    mix = least_raise(needed, weights, room)
    found.append((Way.LEAST, mix, mix))
    answers = []
    for way, points, taken in found:
        short = max(0.0, needed - float(weights @ taken))
        reachable = short <= slack
        answers.append(
            Raise(
                way=way,
                points=triple(taken if reachable else points),
                reachable=reachable,
                taken=triple(taken),
                shortfall=0.0 if reachable else short,
            )
        )
    return tuple(answers)


def in_steps(
    needed: Points, weights: Floats, components: Floats, slack: float
) -> tuple[float, float, float] | None:
    """The smallest mix in whole steps of a slider, each raise rounded up.

    Args:
        needed: points of EGDI, above 0.
        weights: of OSI, HCI and TII, shape (3,).
        components: their scores, shape (3,).
        slack: a shortfall of EGDI this small is none.

    Returns:
        The raises; None where the whole steps below 1 fall short of what is needed.
    """
    room = np.array([whole_steps(float(free)) for free in room_of(components)])
    # A whole number of steps stays one when rounded up: binary error adds none.
    steps = np.ceil(np.round(least_raise(needed, weights, room) * STEPS, 6))
    taken = steps / STEPS
    return triple(taken) if needed - float(weights @ taken) <= slack else None


def triple(values: Floats) -> tuple[float, float, float]:
    """Three plain floats."""
    osi, hci, tii = (round(float(value), PRODUCT_DECIMALS) for value in values)
    return osi, hci, tii
