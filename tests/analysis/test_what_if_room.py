"""The room of a what-if: no raise leads past 1, none below 0, none is rounded up."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.targets.room import LOWEST, bounds, put_on, within
from dashboard.analysis.targets.what_if import what_if
from dashboard.survey import COMPONENTS, Index

SURVEY = gallery.survey()
STEP = Decimal("0.001")

scores = st.integers(0, 142_200).map(lambda units: Decimal(units) / 100_000)
raised = st.integers(-1000, 1000).map(lambda steps: steps / 1000)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (0.6988, -0.3, 0.301),
        (0.93903, -0.3, 0.06),
        (0.1, -0.1, 0.9),
        (0.0004, 0.0, 0.999),
        (0.9995, -0.3, 0.0),
        (0.0, 0.0, 1.0),
        (1.0, -0.3, 0.0),
        (1.422, -0.3, 0.0),
    ],
)
def test_the_room_by_hand(value, low, high):
    assert bounds(value) == (low, high)


@given(scores)
def test_the_room_is_the_most_whole_steps_that_lead_no_further_than_1(value):
    low, high = (Decimal(repr(end)) for end in bounds(float(value)))
    assert high % STEP == low % STEP == 0
    assert high >= 0 >= low >= Decimal(repr(LOWEST))
    assert value + high <= max(value, 1)
    assert value >= 1 or value + high + STEP > 1
    assert value + low >= 0


@given(st.tuples(raised, raised, raised), st.tuples(scores, scores, scores))
def test_raises_that_can_be_had_put_on_give_the_decimals_sum(raises, values):
    have = tuple(float(value) for value in values)
    kept = within(raises, have)
    assert within(kept, have) == kept
    for part, value, new in zip(kept, values, put_on(kept, have), strict=True):
        assert new == float(value + Decimal(repr(part)))
        assert 0 <= new <= float(max(value, 1))


@pytest.mark.parametrize("edition", [2003, 2010, 2022, 2024])
def test_a_change_of_score_is_the_one_of_the_decimals(edition):
    for iso3 in SURVEY.codes:
        own = tuple(SURVEY.score_of(index, iso3, edition) for index in COMPONENTS)
        if None in own or not SURVEY.is_assessed(iso3, edition):
            continue
        asked = what_if(SURVEY, iso3, edition, *put_on(within((0.037, -0.01, 0.3), own), own))
        published = SURVEY.score_of(Index.EGDI, iso3, edition)
        change = Decimal(repr(asked.result.score)) - Decimal(repr(published))
        assert asked.result.score_change == float(change)
