"""Who ever gained so much from one edition to the next, judged by the independent reckoning."""

from decimal import Decimal
from itertools import pairwise

import pytest

from dashboard import gallery
from dashboard.analysis.targets.feasibility import feasibility
from dashboard.findings.gains import (
    EverGained,
    GainOf,
    GainsWithMethod,
    LargestGains,
    MovesAsLarge,
    OwnLargestGain,
    gains_told,
    own_largest_gain,
)
from dashboard.survey import Points
from tests.reckoning.changes import score_change
from tests.reckoning.figures import figures
from tests.reckoning.method import has_break

SURVEY, FIGURES = gallery.survey(), figures()
STEPS = tuple(zip(FIGURES.editions, FIGURES.editions[1:], strict=False))


def gains_of(code: str) -> dict[int, Decimal]:
    """A member's change of EGDI with each edition that it was assessed in as in the one before."""
    found = {last: score_change(FIGURES, "egdi", code, first, last) for first, last in STEPS}
    return {last: gain for last, gain in found.items() if gain is not None}


GAINS = {code: gains for code in FIGURES.countries if (gains := gains_of(code))}


@pytest.mark.parametrize("asked", ["0.00001", "0.01", "0.0734", "0.15", "0.3", "0.9"])
def test_who_ever_gained_so_much(asked):
    enough = {
        code: {last: gain for last, gain in gains.items() if gain >= Decimal(asked)}
        for code, gains in GAINS.items()
    }
    enough = {code: gains for code, gains in enough.items() if gains}
    moves = [(last, gain) for gains in enough.values() for last, gain in gains.items()]
    ever, *rest = gains_told(feasibility(SURVEY, Points(float(asked))))
    assert ever == EverGained(Points(float(asked)), len(enough), len(GAINS))
    if not moves:
        assert not rest
        return
    many, largest, *method = rest
    assert many == MovesAsLarge(len(moves), sum(map(len, GAINS.values())))
    told = sorted(
        (-max(gains.values()), min(at for at in gains if gains[at] == max(gains.values())), code)
        for code, gains in enough.items()
    )
    assert largest == LargestGains(tuple(GainOf(code, float(-gain), at) for gain, at, code in told))
    broken = sum(has_break(FIGURES, "egdi", last) for last, _ in moves)
    assert method == ([GainsWithMethod(broken, len(moves))] if broken else [])


def test_a_gain_asked_for_exactly_counts():
    code, gains = next(iter(GAINS.items()))
    most = max(gains.values())
    told = gains_told(feasibility(SURVEY, Points(float(most))))
    assert code in {one.country for one in told[2].gains}


def test_gains_stand_by_size_then_by_edition_then_by_code():
    expected = sorted(
        (-gain, last, code)
        for code, gains in GAINS.items()
        for last, gain in gains.items()
        if gain >= Decimal("0.00001")
    )
    equal = [one[:2] == other[:2] for one, other in pairwise(expected)]
    assert any(equal)
    found = feasibility(SURVEY, Points(0.00001)).gains
    assert [(-gain.gain, gain.last, gain.iso3) for gain in found] == [
        (float(gain), last, code) for gain, last, code in expected
    ]


@pytest.mark.parametrize("code", FIGURES.countries)
def test_the_own_largest_gain(code):
    gains = GAINS.get(code)
    found = own_largest_gain(SURVEY, code)
    if not gains:
        assert found == ()
        return
    most = max(gains.values())
    edition = min(at for at, gain in gains.items() if gain == most)
    broken = has_break(FIGURES, "egdi", edition)
    assert found == (OwnLargestGain(code, float(most), edition, broken),)
