"""A ranking under other weights, by fractions from the files alone, and whom any weights can put first."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from random import Random

import numpy as np
from scipy.optimize import linprog

from tests.reckoning.figures import COMPONENTS, WORLD, Figures, with_status
from tests.reckoning.places import competition

SCALE = 100_000
FIRST_STANDARDISED = 2012
"""The edition from which on components are standardised, by the methodology annexes."""


def weighed(weights: Sequence[int]) -> tuple[str, ...]:
    """The indices that are weighed: the components, and EPI where it has a weight."""
    return (*COMPONENTS, "epi") if len(weights) > 3 and weights[3] else COMPONENTS


def field(these: Figures, indices: tuple[str, ...], edition: int, group: str = WORLD):
    """The scores of the members of a group that have all of them, in whole units, by country."""
    found = {}
    for iso3 in with_status(these, edition, "assessed", group):
        scores = [these.rows[edition, iso3].scores[index] for index in indices]
        if None not in scores:
            found[iso3] = tuple(int(score * SCALE) for score in scores)
    return found


def means(these: Figures, indices, edition: int, weights: Sequence[int], group: str = WORLD):
    """The weighted mean of every member's scores, exact."""
    total = sum(weights)
    return {
        iso3: Fraction(sum(w * s for w, s in zip(weights, scores, strict=False)), total * SCALE)
        for iso3, scores in field(these, indices, edition, group).items()
    }


@cache
def ranked(these: Figures, edition: int, weights: tuple[int, ...], group: str = WORLD):
    """Every place under some weights, by country."""
    found = means(these, weighed(weights), edition, weights, group)
    return competition({iso3: -mean for iso3, mean in found.items()})


@cache
def before(these: Figures, edition: int, indices: tuple[str, ...], group: str = WORLD):
    """Every place by published rank among those that have all scores, by country."""
    members = field(these, indices, edition, group)
    return competition({iso3: these.rows[edition, iso3].rank for iso3 in members})


def place_with(these: Figures, indices, edition: int, iso3: str, group: str, weights) -> int:
    """One country's place under weights of any size."""
    found = means(these, indices, edition, weights, group)
    return 1 + sum(other > found[iso3] for other in found.values())


@cache
def drawn(many: int, indices: int) -> np.ndarray:
    """Weights drawn evenly over all there are, as whole numbers."""
    random = Random(many * indices)
    shares = np.array(
        [[random.expovariate(1) for _ in range(indices)] for _ in range(many)], dtype=float
    )
    return np.rint(1_000_000 * shares / shares.sum(axis=1, keepdims=True))


def ends_drawn(these: Figures, indices, edition: int, iso3: str, group: str, many: int):
    """The best and the worst place under many drawn weights; whole numbers, so that ties are ties."""
    scores = field(these, indices, edition, group)
    table = np.array(list(scores.values()), dtype=float)
    found = drawn(many, len(indices)) @ (table - np.array(scores[iso3], dtype=float)).T
    ahead = (found > 0).sum(axis=1)
    return 1 + int(ahead.min()), 1 + int(ahead.max())


def can_be_first(these: Figures, indices, edition: int, iso3: str, group: str) -> bool:
    """Whether some weights put nobody of a group ahead of a country, by a linear program."""
    scores = field(these, indices, edition, group)
    ahead = [
        [other - own for other, own in zip(row, scores[iso3], strict=True)]
        for row in scores.values()
    ]
    # Least lead t of all others over the country: it is first where t is 0 (itself) at most.
    rows = [[*(part / SCALE for part in row), -1] for row in ahead]
    size = len(indices)
    answer = linprog(
        [0] * size + [1],
        A_ub=rows,
        b_ub=[0] * len(rows),
        A_eq=[[1] * size + [0]],
        b_eq=[1],
        bounds=[(0, 1)] * size + [(None, None)],
    )
    return answer.x[-1] < 1e-9
