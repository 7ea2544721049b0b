"""Gains from one edition to the next, case by case."""

import pytest

from dashboard.findings.gains import (
    EverGained,
    GainOf,
    GainsWithMethod,
    LargestGains,
    MovesAsLarge,
    OwnLargestGain,
)
from dashboard.language import say, source_words

WORDS = source_words()
EVER = "gained what it needs, 0.123 points of EGDI, from one edition to the next."
METHOD = "came with an edition whose method changed, so"


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (EverGained(0.123, 0, 193), f"None of 193 members ever {EVER}"),
        (EverGained(0.123, 1, 193), f"1 of 193 members has at some time {EVER}"),
        (EverGained(0.123, 20, 193), f"20 of 193 members have at some time {EVER}"),
        (MovesAsLarge(25, 2086), "Moves that large: 25 of 2,086."),
        (
            LargestGains((GainOf("NLD", 0.3, 2014), GainOf("KAZ", 0.25, 2012))),
            "Largest: Netherlands (+0.300 in 2014); Kazakhstan (+0.250 in 2012).",
        ),
        (GainsWithMethod(1, 1), f"It {METHOD} it is not progress alone."),
        (GainsWithMethod(3, 3), f"Every one of them {METHOD} none is progress alone."),
        (GainsWithMethod(1, 3), f"1 of these 3 moves {METHOD} it is not progress alone."),
        (GainsWithMethod(2, 3), f"2 of these 3 moves {METHOD} they are not progress alone."),
        (
            OwnLargestGain("NLD", 0.1, 2014, True),
            "The Netherlands’ own largest gain was +0.100, in 2014, when the method changed.",
        ),
        (
            OwnLargestGain("NLD", 0.0001, 2014, False),
            "The Netherlands’ own largest gain was +0.00010, in 2014.",
        ),
        (
            OwnLargestGain("NLD", 0.0, 2014, False),
            "The Netherlands itself never gained from one edition to the next.",
        ),
        (
            OwnLargestGain("NLD", -0.1, 2014, True),
            "The Netherlands itself never gained from one edition to the next.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
