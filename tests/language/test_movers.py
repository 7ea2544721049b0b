"""The sentences of who rose and who fell most, case by case."""

import pytest

from dashboard.findings.movers import (
    FellMostOfAll,
    MovedAsFar,
    Mover,
    MoversShown,
    NobodyInBoth,
    NobodyMoved,
    OneEditionChosen,
    PlaceAmongRisers,
    RoseMostOfAll,
)
from dashboard.language import say, source_words
from dashboard.language.movers import hover
from dashboard.survey import Index

WORDS = source_words()
EGDI, OSI = Index.EGDI, Index.OSI
ENDS = (2018, 2022)
TWO = ("KAZ", "NLD")


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            MoversShown(OSI, *ENDS, 193),
            "Places risen (+) or fallen (−) on the Online Service Index (OSI) among the 193 members ranked in both 2018 and 2022",
        ),
        (
            RoseMostOfAll(("NLD",), EGDI, *ENDS, 1),
            "The Netherlands rose most between 2018 and 2022, by 1 place",
        ),
        (
            RoseMostOfAll(TWO, OSI, *ENDS, 57),
            "Kazakhstan and the Netherlands rose most in online services between 2018 and 2022, by 57 places",
        ),
        (
            FellMostOfAll(("NLD",), EGDI, *ENDS, 12, heads=True),
            "The Netherlands fell most between 2018 and 2022, by 12 places",
        ),
        (
            FellMostOfAll(TWO, OSI, *ENDS, 1, heads=True),
            "Kazakhstan and the Netherlands fell most in online services between 2018 and 2022, by 1 place",
        ),
        (
            FellMostOfAll(("NLD",), EGDI, *ENDS, 12, heads=False),
            "The Netherlands fell most, by 12 places.",
        ),
        (
            FellMostOfAll(TWO, OSI, *ENDS, 1, heads=False),
            "Kazakhstan and the Netherlands fell most, by 1 place.",
        ),
        (NobodyMoved(EGDI, *ENDS), "No member changed its rank between 2018 and 2022"),
        (
            NobodyMoved(OSI, *ENDS),
            "No member changed its rank in online services between 2018 and 2022",
        ),
        (
            PlaceAmongRisers("NLD", 4, 21, 193),
            "The Netherlands: +4, 21st of 193 by places risen.",
        ),
        (MovedAsFar(1, 57), "1 more country moved +57; the table has it."),
        (MovedAsFar(2, -3), "2 more countries moved −3; the table has them."),
        (Mover("NLD", *ENDS, 13, 9), "The Netherlands: 13th in 2018, 9th in 2022"),
        (
            OneEditionChosen(),
            "Rising and falling needs two editions. Choose a first edition that lies before the last.",
        ),
        (NobodyInBoth(), "No member was ranked in both editions. Choose other editions."),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


def test_a_bar_tells_both_ranks():
    assert hover(Mover("NLD", *ENDS, 13, 9), WORDS).split("<br>") == [
        "<b>Netherlands</b>",
        "13th in 2018, 9th in 2022",
        "Click for the country’s page",
    ]
