"""The best and the worst place over all weights: by hand, and against brute force and linear programs."""

from fractions import Fraction
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from dashboard import gallery
from dashboard.analysis.certainty.all_weights import (
    Extreme,
    Extremes,
    extremes,
    in_small_numbers,
)
from dashboard.analysis.certainty.own_weights import WEIGHED, places_possible, weighable
from dashboard.survey import COMPONENTS
from tests.reckoning.figures import figures
from tests.reckoning.weights import ends_drawn, place_with

SURVEY = gallery.survey()
THESE = figures()
MANY = 100_000
HARD = (("KAZ", 2024), ("AFG", 2003), ("CUB", 2010), ("PLW", 2024), ("DNK", 2018))
"""Of a middle place, with many level on an index, with one index far from the others, first."""


def of_rows(*rows: tuple[int, ...]) -> Extremes:
    """The ends of the first of some rows."""
    return extremes(np.array(rows, dtype=np.int64), 0)


def places(found: Extremes) -> tuple[int, int]:
    return found.best.rank, found.worst.rank


def place(rows, weights) -> int:
    """The place of the first row, in whole numbers."""
    totals = [sum(w * s for w, s in zip(weights, row, strict=True)) for row in rows]
    return 1 + sum(total > totals[0] for total in totals)


def test_by_hand():
    assert places(of_rows((5, 5, 5))) == (1, 1)
    assert places(of_rows((5, 5, 5), (6, 6, 6), (4, 4, 4))) == (2, 2)
    assert places(of_rows((5, 5, 5), (5, 5, 5))) == (1, 1)
    # Each of the three is ahead where one index weighs more than half, so that never two are.
    assert places(of_rows((5, 5, 5), (9, 1, 1), (1, 9, 1), (1, 1, 9))) == (1, 2)
    # And where it weighs more than two fifths, so that two can be.
    assert places(of_rows((5, 5, 5), (11, 1, 1), (1, 11, 1), (1, 1, 11))) == (1, 3)
    # Level with another on one index alone, it is first with all weight there, and nowhere else.
    assert of_rows((5, 5), (5, 6)).best == Extreme(1, (1, 0))
    assert places(of_rows((5, 5), (5, 6))) == (1, 2)


def test_equals_are_ahead_of_each_other_nowhere():
    assert places(of_rows((5, 5, 5), (5, 5, 5), (6, 4, 5), (6, 4, 5))) == (1, 3)


def test_a_place_that_only_a_tie_gives_is_named_with_the_weights_of_the_tie():
    # Ahead of both by no weights but those at which it is level with each.
    rows = ((3, 3), (2, 5), (4, 1))
    found = of_rows(*rows)
    assert places(found) == (1, 2)
    assert place(rows, found.best.weights) == 1
    assert found.best.weights == (2, 1)


def every_end(rows) -> tuple[int, int]:
    """Both ends by fractions, at every vertex and in the middle of every few vertices.

    The middle of vertices of one cell that lie in no plane is inside it, so that no cell is missed.
    """
    size = len(rows[0])
    ahead = [[b - a for a, b in zip(rows[0], row, strict=True)] for row in rows[1:]]
    unit = [[int(at == left) for at in range(size)] for left in range(size)]
    vertices = set()
    for chosen in combinations([*unit, *ahead], size - 1):
        ray = crossing(chosen)
        for turned in (ray, [-part for part in ray]):
            if min(turned) >= 0 and max(turned) > 0:
                vertices.add(tuple(Fraction(part, sum(turned)) for part in turned))
    middles = [
        tuple(map(sum, zip(*chosen, strict=True))) for chosen in combinations(vertices, size)
    ]
    found = [place(rows, point) for point in (*vertices, *middles)]
    return min(found), max(found)


def crossing(planes) -> list[int]:
    """The direction in which two or three planes cross, by signed minors."""
    size = len(planes) + 1
    return [
        (-1) ** left
        * determinant([[row[at] for at in range(size) if at != left] for row in planes])
        for left in range(size)
    ]


def determinant(square) -> int:
    if len(square) == 1:
        return square[0][0]
    return sum(
        (-1) ** at * square[0][at] * determinant([row[:at] + row[at + 1 :] for row in square[1:]])
        for at in range(len(square))
    )


def tiny(indices: int, most: int) -> st.SearchStrategy[list[tuple[int, ...]]]:
    """Fields of few members with scores of few steps, so that many are level."""
    score = st.one_of(st.integers(0, 3), st.integers(0, 100_000))
    return st.lists(st.tuples(*[score] * indices), min_size=1, max_size=most)


@settings(max_examples=60)
@given(st.one_of(tiny(2, 5), tiny(3, 5), tiny(4, 3)))
def test_no_cell_of_a_tiny_field_is_missed(rows):
    found = of_rows(*rows)
    assert places(found) == every_end(rows)
    assert found.of == len(rows)
    for end in (found.best, found.worst):
        small = in_small_numbers(np.array(rows, dtype=np.int64), 0, end)
        assert place(rows, end.weights) == place(rows, small) == end.rank
        assert min(small) >= 0


@pytest.mark.parametrize("indices", [COMPONENTS, WEIGHED], ids=["three", "four"])
@pytest.mark.parametrize(("iso3", "edition"), HARD)
def test_no_drawn_weights_give_a_better_or_a_worse_place(iso3, edition, indices):
    found = places_possible(SURVEY, edition, iso3, len(indices) > len(COMPONENTS))
    best, worst = ends_drawn(THESE, tuple(indices), edition, iso3, "world", MANY)
    assert found.best.rank <= best <= worst <= found.worst.rank
    for end in (found.best, found.worst):
        assert place_with(THESE, indices, edition, iso3, "world", end.weights) == end.rank


@pytest.mark.parametrize("group", ["eaeu", "central-asia"])
@pytest.mark.parametrize("with_epi", [False, True])
def test_linear_programs_find_the_same(group, with_epi):
    field = weighable(SURVEY, 2022, with_epi, group)
    for own, iso3 in enumerate(field.codes):
        ahead = np.delete(field.scores - field.scores[own], own, axis=0) / 1000
        sets = list(product((False, True), repeat=len(ahead)))
        behind = max(sum(those) for those in sets if feasible(-ahead[list(those)], strict=False))
        over = max(sum(those) for those in sets if feasible(ahead[list(those)], strict=True))
        found = places_possible(SURVEY, 2022, iso3, with_epi, group)
        assert places(found) == (1 + len(ahead) - behind, 1 + over)


def feasible(rows, *, strict: bool) -> bool:
    """Whether some weights w have row · w ≥ 0 for all rows, or > 0."""
    size = rows.shape[1] if rows.size else 1
    if not len(rows):
        return True
    answer = linprog(
        [0] * size + [-1],
        A_ub=np.column_stack([-rows, np.ones(len(rows))]),
        b_ub=np.zeros(len(rows)),
        A_eq=[[1] * size + [0]],
        b_eq=[1],
        bounds=[(0, 1)] * size + [(None, None)],
    )
    return bool(answer.x[-1] > 1e-9) if strict else bool(answer.x[-1] > -1e-9)
