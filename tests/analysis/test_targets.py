"""What it would take: the answer put back reaches the target."""

from functools import cache
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.ranking.belonging import group_of
from dashboard.analysis.targets.allocation import Way, least_raise
from dashboard.analysis.targets.feasibility import feasibility, gain_table
from dashboard.analysis.targets.projection import project
from dashboard.analysis.targets.targets import (
    NEXT_LEVEL,
    Reach,
    TargetKind,
    at_level,
    first_of,
    reach,
    top,
)
from dashboard.analysis.targets.what_if import what_if
from dashboard.survey import GroupKind, Level

SURVEY = gallery.survey()


def targets_of(code):
    region = group_of(SURVEY, code, GroupKind.REGION).code
    return (top(10), top(20), top(50), first_of(region), NEXT_LEVEL)


@cache
def published(edition):
    """EGDI, OSI, HCI and TII of one edition by code, straight from the bundled table."""
    rows = SURVEY.scores[SURVEY.scores["edition"] == edition].set_index("iso3")
    return rows[["egdi", "osi", "hci", "tii"]].dropna(subset="egdi").T.to_dict("list")


def put_back_by_hand(code, edition, components, group):
    """The score and rank with other components, from nothing but the published table."""
    weights = (0.34, 0.33, 0.33) if edition in (2008, 2010) else (1 / 3, 1 / 3, 1 / 3)
    decimals = 4 if edition in (2008, 2018, 2020, 2022) else 5
    table = published(edition)
    egdi, *before = table[code]
    moved = zip(weights, components, before, strict=True)
    score = round(egdi + sum(w * (new - old) for w, new, old in moved) + 1e-9, decimals)
    others = [table[other][0] for other in SURVEY.members(group) if other in table]
    others.remove(egdi)
    return score, 1 + sum(other > score for other in others)


def check_answer(code, edition, target):
    answer = reach(SURVEY, code, edition, target)
    for found in (answer.as_it_stands, answer.as_it_moves):
        for outcome in found.outcomes:
            raised = outcome.raised
            assert min(raised.points) >= 0
            assert min(raised.taken) >= 0
            if raised.reachable:
                assert outcome.score >= found.threshold
                assert target.kind is TargetKind.LEVEL or outcome.rank <= target.rank
            else:
                assert outcome.score < found.threshold
                assert target.kind is TargetKind.LEVEL or outcome.rank > target.rank
                assert raised.shortfall > 0
            for score, before in zip(outcome.components, answer.components, strict=True):
                assert score <= max(1, before) + 1e-12
    for outcome in answer.as_it_stands.outcomes:
        score, rank = put_back_by_hand(code, edition, outcome.components, target.group)
        assert (score, rank) == (pytest.approx(outcome.score), outcome.rank)
    for outcome in answer.as_it_stands.outcomes[-1:]:
        result = what_if(SURVEY, code, edition, *outcome.components).result
        assert result.score == pytest.approx(outcome.score)
    if answer.as_it_stands.reach is Reach.ALREADY_THERE and target.kind is TargetKind.RANK:
        assert answer.as_it_stands.rank <= target.rank
    return answer


def test_every_country_reaches_its_targets_in_the_latest_edition():
    for code in SURVEY.codes:
        for target in targets_of(code):
            check_answer(code, SURVEY.latest, target)


@settings(deadline=None)
@given(st.sampled_from(SURVEY.years), st.sampled_from(SURVEY.codes), st.integers(0, 4))
def test_the_answer_put_back_reaches_the_target(edition, code, which):
    check_answer(code, edition, targets_of(code)[which])


@settings(deadline=None)
@given(
    st.sampled_from([(1 / 3, 1 / 3, 1 / 3), (0.34, 0.33, 0.33), (0.6, 0.3, 0.1)]),
    st.tuples(*[st.floats(0, 1)] * 3),
    st.floats(1e-6, 1),
)
def test_the_mix_is_the_smallest(weights, room, needed):
    w, caps = np.array(weights), np.array(room)
    mix = least_raise(needed, w, caps)
    if needed >= w @ caps:
        assert mix == pytest.approx(caps)
        return
    assert w @ mix == pytest.approx(needed)
    assert (mix >= 0).all()
    assert (mix <= caps + 1e-12).all()
    # Karush-Kuhn-Tucker: uncapped raises are in proportion to their weights, capped ones below it.
    free = mix < caps - 1e-9
    if free.any():
        scale = (mix[free] / w[free]).mean()
        assert mix[free] == pytest.approx(scale * w[free], abs=1e-9)
        assert (mix[~free] <= scale * w[~free] + 1e-9).all()


def test_kazakhstan_and_the_top_twenty():
    answer = reach(SURVEY, "KAZ", 2024, top(20))
    now = answer.as_it_stands
    assert (answer.score, answer.rank, answer.of) == (0.90093, 24, 193)
    assert (now.reach, now.threshold, now.holders) == (Reach.REACHABLE, 0.91377, ("IRL",))
    assert now.needed == pytest.approx(0.91377 - 0.90093)
    by_way = {outcome.raised.way: outcome for outcome in now.outcomes}
    assert list(by_way) == list(Way)
    assert by_way[Way.OSI].raised.points == pytest.approx((3 * 0.01284, 0, 0))
    assert by_way[Way.EQUAL].raised.points == pytest.approx((0.01284,) * 3)
    assert by_way[Way.LEAST].raised.points == pytest.approx((0.01284,) * 3)
    assert all(outcome.rank == 20 for outcome in now.outcomes)
    # Had everyone else moved once more as from 2022 to 2024, OSI alone would not be enough.
    moved = answer.as_it_moves
    assert (answer.earlier, moved.rank) == (2022, 31)
    assert not moved.outcomes[0].raised.reachable
    assert moved.outcomes[0].components[0] == 1
    assert moved.outcomes[1].raised.reachable


def test_what_bars_an_answer():
    def found(*asked):
        return reach(SURVEY, *asked).as_it_stands.reach

    assert found("LBY", 2012, top(20)) is Reach.NOT_ASSESSED
    assert found("AND", 2003, top(20)) is Reach.COMPONENT_GAP
    assert found("KAZ", 2024, first_of("eu")) is Reach.NOT_IN_GROUP
    assert found("KAZ", 2024, NEXT_LEVEL) is Reach.NO_HIGHER_LEVEL
    assert found("DNK", 2024, top(1)) is Reach.ALREADY_THERE
    assert found("HUN", 2020, top(51)) is Reach.LEVEL_WITH
    assert reach(SURVEY, "KAZ", 2003, top(20)).as_it_moves.reach is Reach.NO_EARLIER_EDITION
    with pytest.raises(ValueError, match="starts at 1"):
        top(0)


def test_a_level_is_reached_strictly_above_its_floor():
    answer = reach(SURVEY, "BLR", 2024, NEXT_LEVEL)
    assert answer.level is Level.VERY_HIGH
    assert answer.as_it_stands.threshold == 0.75001
    assert reach(SURVEY, "BWA", 2020, NEXT_LEVEL).as_it_stands.threshold == 0.7501
    assert reach(SURVEY, "KAZ", 2024, at_level(Level.HIGH)).as_it_stands.needed == 0


def test_a_place_below_the_last_is_held_by_everyone():
    assert reach(SURVEY, "SSD", 2024, top(500)).as_it_stands.reach is Reach.ALREADY_THERE


def test_the_projected_field_by_hand(tiny):
    found = project(tiny, 2005)
    assert found.earlier == 2003
    # CCC was not assessed in 2003 and stays; BBB: .7 + .9 + .9 = 2.5 / 3; FFF: 0 after the cap at 0.
    moved = dict(zip(found.field.codes, found.field.scores, strict=True))
    assert found.stayed == ("CCC",)
    assert moved["CCC"] == 0.7
    assert moved["BBB"] == pytest.approx(0.8, abs=0.05)
    assert moved["FFF"] == 0
    components = dict(zip(found.field.codes, found.field.components.tolist(), strict=True))
    assert components["BBB"] == pytest.approx([0.7, 0.9, 0.9])
    assert components["AAA"] == pytest.approx([0.6, 0.8, 1.0])
    assert components["EEE"] == pytest.approx([0.2, 0.6, 0.6])
    assert project(tiny, 2001) is None


def test_who_ever_gained_so_much():
    table = gain_table(SURVEY)
    assert len(table) == 2036
    largest = feasibility(SURVEY, 0.3)
    assert [(gain.iso3, gain.first, gain.last) for gain in largest.gains] == [
        ("LIE", 2005, 2008),
        ("AND", 2005, 2008),
    ]
    assert largest.members == ("AND", "LIE")
    # A gain equal to the need counts, float error or not.
    exact = feasibility(SURVEY, 0.8628 - 0.8375)
    assert "KAZ" in {gain.iso3 for gain in exact.gains if gain.last == 2022}
    assert feasibility(SURVEY, 0.9).gains == ()


def test_what_if_nothing_changed():
    for edition, code in product((2020, 2024), SURVEY.codes):
        found = what_if(SURVEY, code, edition, *published(edition)[code][1:])
        assert (found.result.score, found.result.rank) == (found.score, found.rank)
        assert (found.result.passed, found.result.passed_by) == ((), ())


def test_what_if_by_hand():
    found = what_if(SURVEY, "KAZ", 2024, 0.93903, 0.87881, 0.92353)
    assert found.result.score == 0.91377
    assert (found.result.rank, found.result.rank_change) == (20, 4)
    assert found.result.level_with == ("IRL",)
    assert found.result.passed == ("LTU", "AUT", "ISR")
    down = what_if(SURVEY, "KAZ", 2024, 0.9, 0.84029, 0.92353).result
    assert down.rank_change < 0
    assert len(down.passed_by) == -down.rank_change
    assert what_if(SURVEY, "AND", 2003, 0.5, 0.5, 0.5).result is None
    assert what_if(SURVEY, "LBY", 2012, 0.5, 0.5, 0.5).rank is None
    with pytest.raises(ValueError, match="0 to 1"):
        what_if(SURVEY, "KAZ", 2024, -0.1, 0.5, 0.5)
    with pytest.raises(ValueError, match="0 to 1"):
        what_if(SURVEY, "KAZ", 2024, float("nan"), 0.5, 0.5)
