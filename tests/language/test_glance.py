"""One country at a glance, case by case."""

import pytest

from dashboard.findings.overview import AtAGlance, Standing
from dashboard.language import say, source_words

WORDS = source_words()


@pytest.mark.parametrize(
    ("standing", "told"),
    [
        (Standing.RANKED, "9th of 193 in 2022"),
        (Standing.NOT_ASSESSED, "not assessed in 2022"),
        (Standing.NOT_MEMBER, "not a UN member yet in 2022"),
        (Standing.NO_SCORE, "no score in 2022"),
    ],
)
def test_where_it_stands_or_why_not(standing, told):
    rank = 9 if standing is Standing.RANKED else None
    said = say(AtAGlance("NLD", 2022, standing, rank, 193), WORDS)
    assert said == f"The Netherlands: {told}"
