"""Ranks under drawn weights, under the geometric mean and with the rounding undone.

The draws are those of the product: the same generator from the same seed, in the same order.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from math import ceil, prod

import numpy as np

from tests.reckoning.figures import COMPONENTS, Figures

SEED, DRAWS, CONCENTRATION = 20_240_917, 10_000, 50


@dataclass(frozen=True, eq=False)
class Drawn:
    """What was drawn of an edition.

    Attributes:
        countries: those assessed, in alphabetical order.
        whole: which of them have all components.
        scores: EGDI as published.
        parts: the components, 0 where one is missing.
        weights: the edition's own.
        drawn: the weights drawn, a row per draw.
        moved: how far every score was moved within its rounding, a row per draw.
        decimals: with how many EGDI was published.
    """

    countries: tuple[str, ...]
    whole: tuple[bool, ...]
    scores: np.ndarray
    parts: np.ndarray
    weights: np.ndarray
    drawn: np.ndarray
    moved: np.ndarray
    decimals: int


@cache
def drawn(these: Figures, edition: int) -> Drawn:
    rows = {
        iso3: these.rows[edition, iso3]
        for iso3 in these.countries
        if these.rows[edition, iso3].status == "assessed"
    }
    egdi = [row.scores["egdi"] for row in rows.values()]
    whole = [all(row.scores[part] is not None for part in COMPONENTS) for row in rows.values()]
    parts = [
        [float(row.scores[part]) if complete else 0.0 for part in COMPONENTS]
        for row, complete in zip(rows.values(), whole, strict=True)
    ]
    weights = np.array([float(these.weights[edition][part]) for part in COMPONENTS])
    decimals = max(places(score) for score in egdi)
    random = np.random.default_rng(SEED)
    sets = random.dirichlet(CONCENTRATION * weights, DRAWS)
    half = 0.5 * 10.0**-decimals
    moved = random.uniform(-half, half, (DRAWS, len(rows)))
    return Drawn(
        tuple(rows),
        tuple(whole),
        np.array([float(score) for score in egdi]),
        np.array(parts),
        weights,
        sets,
        moved * np.array(whole),
        decimals,
    )


def places(number: Decimal) -> int:
    """Decimals after the point, trailing noughts left out."""
    return max(0, -number.normalize().as_tuple().exponent)


def ranks_of(scores: np.ndarray, place: int) -> list[int]:
    """The rank of one column in every row: one more than the columns that are above it."""
    own = scores[:, [place]]
    return sorted(1 + (scores > own).sum(axis=1))


@cache
def scores_by_weight(these: Figures, edition: int) -> np.ndarray:
    found = drawn(these, edition)
    return np.array([found.scores + found.parts @ (row - found.weights) for row in found.drawn])


def share(ranks: list[int], part: float) -> int:
    """The lowest rank that so great a part of the draws does not exceed."""
    return int(ranks[max(1, ceil(part * len(ranks) - 1e-9)) - 1])


@cache
def by_weights(these: Figures, edition: int, iso3: str) -> tuple[int, int, int, int]:
    """The 5 % and the 95 % rank, the best and the worst."""
    place = drawn(these, edition).countries.index(iso3)
    ranks = ranks_of(scores_by_weight(these, edition), place)
    return share(ranks, 0.05), share(ranks, 0.95), int(ranks[0]), int(ranks[-1])


@cache
def by_rounding(these: Figures, edition: int, iso3: str) -> tuple[int, int]:
    """The best and the worst rank with the rounding undone."""
    found = drawn(these, edition)
    ranks = ranks_of(found.scores + found.moved, found.countries.index(iso3))
    return int(ranks[0]), int(ranks[-1])


def by_geometric_mean(these: Figures, edition: int, iso3: str) -> int:
    found = drawn(these, edition)
    scores = []
    for score, parts, complete in zip(found.scores, found.parts, found.whole, strict=True):
        rest = score - float(parts @ found.weights)
        mean = prod(part**weight for part, weight in zip(parts, found.weights, strict=True))
        scores.append(mean + rest if complete else score)
    own = scores[found.countries.index(iso3)]
    # Two whose means are 0 and whose rest is the same are equal, whatever binary arithmetic leaves.
    return 1 + sum(score > own + 1e-12 for score in scores)


def stands_above(these: Figures, edition: int, iso3: str, other: str) -> tuple[float, float]:
    """In what parts of the sets of weights one stands above another, and below."""
    countries, scores = drawn(these, edition).countries, scores_by_weight(these, edition)
    one, two = scores[:, countries.index(iso3)], scores[:, countries.index(other)]
    return float((one > two).mean()), float((one < two).mean())
