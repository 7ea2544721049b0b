"""Names at the ends of lines never collide, keep their order, and stay in the picture."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.kit.labels import spread

PLACES = st.lists(st.floats(0, 100, allow_nan=False), min_size=1, max_size=27)


@given(PLACES)
def test_labels_keep_apart_and_in_order(wanted):
    gap = 3.0
    placed = spread(wanted, gap, 0, 100)
    order = sorted(range(len(wanted)), key=lambda item: wanted[item])
    in_order = [placed[item] for item in order]
    assert all(b - a >= gap - 1e-6 for a, b in pairwise(in_order))
    assert min(placed) >= -1e-6
    assert max(placed) <= 100 + 1e-6


def test_labels_with_room_stay_where_they_are():
    assert spread([10, 50, 90], 5, 0, 100) == [10, 50, 90]


def test_two_that_collide_move_apart_evenly():
    assert spread([50, 50], 4, 0, 100) == [48, 52]


def test_too_many_share_the_room_there_is():
    assert spread([1, 1, 1], 50, 0, 10) == [0, 5, 10]


def test_no_labels_no_places():
    assert spread([], 5, 0, 100) == []
