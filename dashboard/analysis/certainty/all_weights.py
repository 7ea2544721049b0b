"""The best and the worst place that any weights can give, exact: by the vertices of an arrangement.

Weights are a point w of the simplex (none below 0, not all 0). With scores s in whole units of the
last decimal, member j stands strictly ahead of member i where (sⱼ − sᵢ)·w > 0: on one side of a
plane through the origin. The place of i at w is 1 + the number of j strictly ahead, as equals share
the better place. The planes of all j cut the simplex into cells, within each of which nobody changes
sides, so that the place is constant on the inside of each cell, of each of its faces and edges.

Best: the number strictly ahead can only fall on the way from the inside of a cell to one of its
vertices, since d·w > 0 may end in d·w = 0 there and d·w ≤ 0 stays so. Every cell has vertices, so
the least number is found at a vertex.

Worst: conversely it can only rise from any point to the inside of a cell that touches it. So the
greatest number is found inside a cell, and every cell touches a vertex v. Who is ahead at v is ahead
in all cells around it; of those level with i at v as many are ahead in a cell as in that direction
from v, which is the same question about the directions, one dimension lower, and so on down to a
line (`around`).

Vertices are reckoned in whole numbers. Who is ahead at each is first reckoned in floats with a
margin far above their error, which bounds the number there; the vertices are then counted anew in
whole numbers, the most promising first, until no bound promises more. So no float decides.
"""

from dataclasses import dataclass
from functools import cache
from itertools import combinations, islice, product
from math import gcd
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard.analysis.ranking.decimals import Floats
from dashboard.survey import Rank

Whole = NDArray[np.int64]
Exact = NDArray[np.object_]
"""Whole numbers of any size."""
Weights = tuple[int, ...]
"""Whole numbers, none below 0, one per index; their shares of their sum are what counts."""

MARGIN = 1e-6
"""In units of the last decimal of a score: who is ahead by less is counted anew in whole numbers. A
float so reckoned is off by less than 1e-9."""
AT_ONCE = 20_000
"""So many vertices are looked at together, which takes about 30 MB."""
MOST = 100
"""The greatest weight of an example that a slider shows, and the sum of the evenly spread ones."""
STEPS = {2: 1, 3: 1, 4: 5}
"""By how many indices are weighed: the distance of the weights tried as examples, in percent."""


@dataclass(frozen=True)
class Extreme:
    """A place that some weights give.

    Attributes:
        rank: the place.
        weights: such weights.
    """

    rank: Rank
    weights: Weights


@dataclass(frozen=True)
class Extremes:
    """The best and the worst place over all weights, and among how many."""

    best: Extreme
    worst: Extreme
    of: int


def extremes(scores: Whole, place: int) -> Extremes:
    """The best and the worst place of one row over all weights.

    Args:
        scores: in whole units, a row per member and a column per index, 2 to 4 of them.
        place: whose row it is.
    """
    counted = those_ahead(scores, place)
    walls = np.eye(scores.shape[1], dtype=np.int64)
    corners = rays(counted, walls)
    fewest, most = bounds(corners, counted)
    best, at_best = lowest(corners, fewest, counted)
    worst, at_worst = highest(corners, most, counted, walls)
    return Extremes(
        Extreme(Rank(1 + best), reduced(at_best)),
        Extreme(Rank(1 + worst), reduced(at_worst)),
        len(scores),
    )


def those_ahead(scores: Whole, place: int) -> Whole:
    """By how much others are ahead of a row on each index, of those who are ahead at some weights."""
    ahead = scores - scores[place]
    return ahead[(ahead > 0).any(axis=1)]


def rays(vectors: Whole, walls: Whole) -> Whole:
    """Where the planes of some vectors and the walls cross within the walls, as whole vectors.

    Args:
        vectors: a row each.
        walls: unit vectors, a row each; a ray is on the minus side of none.
    """
    size = vectors.shape[1]
    rows = np.vstack([walls, cutting(vectors, walls)])
    found = [np.empty((0, size), dtype=np.int64)]
    chosen = combinations(range(len(rows)), size - 1)
    while batch := list(islice(chosen, AT_ONCE)):
        crossed = crossings(rows[np.array(batch, dtype=np.int64)])
        crossed = crossed[crossed.any(axis=1)]
        found += (turned[(turned @ walls.T >= 0).all(axis=1)] for turned in (crossed, -crossed))
    return np.vstack(found)


def cutting(vectors: Whole, walls: Whole) -> Whole:
    """The planes of those vectors that are ahead here and behind there within the walls, once each."""
    walled = walls.any(axis=0)
    free = vectors[:, ~walled].any(axis=1)
    both = (vectors > 0).any(axis=1) & (vectors < 0).any(axis=1)
    found = vectors[free | both]
    return np.unique(found // np.gcd.reduce(found, axis=1, keepdims=True), axis=0)


def crossings(rows: NDArray[Any]) -> NDArray[Any]:
    """Where planes cross, as whole vectors; 0 where they do not in one line alone.

    Args:
        rows: shape (m, k − 1, k), of whole numbers.

    Returns:
        Their generalised cross products, shape (m, k).
    """
    columns = range(rows.shape[2])
    return np.stack(
        [
            (-1) ** left * determinants(rows[:, :, [at for at in columns if at != left]])
            for left in columns
        ],
        axis=1,
    )


def determinants(squares: NDArray[Any]) -> NDArray[Any]:
    """The determinants of small squares of whole numbers, shape (m, k, k), by their first rows."""
    size = squares.shape[1]
    if not size:
        return np.ones(len(squares), dtype=squares.dtype)
    columns = range(size)
    terms = (
        (-1) ** left
        * squares[:, 0, left]
        * determinants(squares[:, 1:, [at for at in columns if at != left]])
        for left in columns
    )
    return sum(terms, start=np.zeros(len(squares), dtype=squares.dtype))


def bounds(corners: Whole, vectors: Whole) -> tuple[Whole, Whole]:
    """How many vectors are ahead at least along each ray, and at most in the cells around it."""
    fewest, most = (np.empty(len(corners), dtype=np.int64) for _ in range(2))
    for start in range(0, len(corners), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        lengths = np.abs(corners[part]).sum(axis=1, keepdims=True, dtype=float)
        leads = (corners[part] / lengths) @ vectors.T.astype(float)
        fewest[part] = np.count_nonzero(leads > MARGIN, axis=1)
        most[part] = np.count_nonzero(leads > -MARGIN, axis=1)
    return fewest, most


def lowest(corners: Whole, fewest: Whole, vectors: Whole) -> tuple[int, Exact]:
    """The least number of vectors ahead along any ray, and the ray.

    Args:
        corners: the rays.
        fewest: how many are ahead at least along each.
        vectors: a row each.
    """
    exact, best, ray = vectors.astype(object), len(vectors) + 1, corners[0].astype(object)
    for at in np.argsort(fewest, kind="stable"):
        if fewest[at] >= best:
            break
        number = ahead_along(corners[at].astype(object), exact)
        if number < best:
            best, ray = number, corners[at].astype(object)
    return best, ray


def highest(corners: Whole, most: Whole, vectors: Whole, walls: Whole) -> tuple[int, Exact]:
    """The greatest number of vectors ahead inside any cell within walls, and a direction there.

    Args:
        corners: the rays of the arrangement.
        most: how many are ahead at most in the cells around each.
        vectors, walls: a row each.
    """
    worst, direction = -1, np.zeros(vectors.shape[1], dtype=object)
    seen: set[Weights] = set()
    for at in np.argsort(-most, kind="stable"):
        if most[at] <= worst:
            break
        ray = corners[at].astype(object)
        if (told := reduced(ray)) in seen:
            continue
        seen.add(told)
        number, found = around(ray, vectors, walls)
        if number > worst:
            worst, direction = number, found
    return worst, direction


def around(ray: Exact, vectors: Whole, walls: Whole) -> tuple[int, Exact]:
    """The greatest number of vectors ahead inside a cell next to a ray, and a direction there."""
    leads, distances = (rows.astype(object) @ ray for rows in (vectors, walls))
    # Along the ray nothing changes that is level there, so that one of its coordinates can be left.
    left = next(at for at, part in enumerate(ray) if part)
    kept = [at for at in range(len(ray)) if at != left]
    level, near_walls = vectors[leads == 0][:, kept], walls[distances == 0][:, kept]
    number, aside = int((leads > 0).sum()), np.zeros(len(ray), dtype=object)
    if kept:
        corners = rays(level, near_walls)
        found, aside[kept] = highest(corners, bounds(corners, level)[1], level, near_walls)
        number += found
    return number, turned_aside(ray, aside, number, vectors, walls)


def turned_aside(ray: Exact, aside: Exact, number: int, vectors: Whole, walls: Whole) -> Exact:
    """A ray turned aside so little that nobody changes sides who is not level along it."""
    exact, inside = vectors.astype(object), walls.astype(object)
    while True:
        turned = ray + aside
        if (inside @ turned > 0).all() and ahead_along(turned, exact) == number:
            return turned
        ray = ray * 2


def ahead_along(ray: Exact, vectors: Exact) -> int:
    """How many vectors are ahead along a ray, in whole numbers of any size."""
    return int((vectors @ ray > 0).sum())


def reduced(weights: NDArray[Any]) -> Weights:
    """Whole numbers in lowest terms."""
    whole = tuple(int(weight) for weight in weights)
    return tuple(weight // gcd(*whole) for weight in whole)


def in_small_numbers(scores: Whole, place: int, found: Extreme) -> Weights:
    """Weights in small numbers that give a row the same place; those given where none are found.

    Args:
        scores, place: as `extremes` takes them.
        found: the place, with weights that give it.
    """
    counted = those_ahead(scores, place)
    for tried in (spread(len(found.weights)), near(found.weights)):
        # Floats hold these sums of products exactly.
        fits = np.count_nonzero(tried @ counted.T.astype(float) > 0, axis=1) == found.rank - 1
        if fits.any():
            return tuple(int(weight) for weight in tried[fits][0])
    return found.weights


@cache
def spread(indices: int) -> Floats:
    """Equal weights, then others in whole percent, spread evenly over the simplex, the most even first."""
    step = STEPS[indices]
    parts = product(range(0, MOST + 1, step), repeat=indices - 1)
    found = np.array([(*part, MOST - sum(part)) for part in parts if sum(part) <= MOST])
    equal = np.full((1, indices), MOST // indices)
    ordered = found[np.argsort((found**2).sum(axis=1), kind="stable")]
    return np.vstack([equal, ordered]).astype(float)


def near(weights: Weights) -> Floats:
    """Whole weights close to some, none above the greatest of a slider, the smallest first."""
    most, exact = max(weights), np.array(weights, dtype=float)
    steps = np.array(list(product((0, -1, 1), repeat=len(weights))))
    tried = np.vstack([np.rint(exact / most * scale) + steps for scale in range(1, MOST + 1)])
    return np.asarray(tried[((tried >= 0) & (tried <= MOST)).all(axis=1) & tried.any(axis=1)])
