"""The sentences of an order, case by case."""

import pytest

from dashboard.findings.order import (
    OrderMoved,
    OrderMovedAlike,
    OrderSame,
    OrderShown,
    OrderUnknown,
    RanksAtEnds,
)
from dashboard.language import say, source_words
from dashboard.language.order import point_hover
from dashboard.survey import Index

WORDS = source_words()
EGDI, OSI = Index.EGDI, Index.OSI
ENDS = (2018, 2022)
TWO = ("KAZ", "NLD")


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            OrderShown(3, OSI, *ENDS),
            "Place among these three countries by rank on the Online Service Index (OSI); editions 2018 to 2022",
        ),
        (
            OrderUnknown(EGDI, *ENDS),
            "Too few of the countries were ranked in both 2018 and 2022 to compare their order",
        ),
        (
            OrderUnknown(OSI, *ENDS),
            "Too few of the countries were ranked in online services in both 2018 and 2022 to compare their order",
        ),
        (
            OrderSame(3, EGDI, *ENDS),
            "The order of three countries is the same in 2018 and 2022",
        ),
        (
            OrderSame(3, OSI, *ENDS),
            "The order of three countries in online services is the same in 2018 and 2022",
        ),
        (
            OrderMoved("NLD", 3, EGDI, *ENDS, 3, 1),
            "Among three countries, the Netherlands moved up most, from 3rd in 2018 to 1st in 2022",
        ),
        (
            OrderMoved("NLD", 3, OSI, *ENDS, 3, 1),
            "Among three countries, the Netherlands moved up most in online services, from 3rd in 2018 to 1st in 2022",
        ),
        (
            OrderMoved("NLD", 3, EGDI, *ENDS, 1, 2),
            "Among three countries, the Netherlands moved down most, from 1st in 2018 to 2nd in 2022",
        ),
        (
            OrderMoved("NLD", 3, OSI, *ENDS, 1, 2),
            "Among three countries, the Netherlands moved down most in online services, from 1st in 2018 to 2nd in 2022",
        ),
        (
            OrderMoved("NLD", 2, EGDI, *ENDS, 2, 1),
            "The Netherlands moved up from 2nd of the two in 2018 to 1st in 2022",
        ),
        (
            OrderMoved("NLD", 2, OSI, *ENDS, 2, 1),
            "The Netherlands moved up in online services from 2nd of the two in 2018 to 1st in 2022",
        ),
        (
            OrderMoved("NLD", 2, EGDI, *ENDS, 1, 2),
            "The Netherlands moved down from 1st of the two in 2018 to 2nd in 2022",
        ),
        (
            OrderMoved("NLD", 2, OSI, *ENDS, 1, 2),
            "The Netherlands moved down in online services from 1st of the two in 2018 to 2nd in 2022",
        ),
        (
            OrderMovedAlike(TWO, 3, EGDI, *ENDS, 1),
            "Kazakhstan and the Netherlands moved up most between 2018 and 2022, by 1 place each",
        ),
        (
            OrderMovedAlike(TWO, 4, OSI, *ENDS, 2),
            "Kazakhstan and the Netherlands moved up most in online services between 2018 and 2022, by 2 places each",
        ),
        (
            OrderMovedAlike(TWO, 4, EGDI, *ENDS, -2),
            "Kazakhstan and the Netherlands moved down most between 2018 and 2022, by 2 places each",
        ),
        (
            OrderMovedAlike(TWO, 3, OSI, *ENDS, -1),
            "Kazakhstan and the Netherlands moved down most in online services between 2018 and 2022, by 1 place each",
        ),
        (RanksAtEnds("NLD", *ENDS, 13, 9), "The Netherlands: 13th in 2018, 9th in 2022"),
        (RanksAtEnds("NLD", *ENDS, 13, None), "The Netherlands: 13th in 2018, not ranked in 2022"),
        (RanksAtEnds("NLD", *ENDS, None, 9), "The Netherlands: not ranked in 2018, 9th in 2022"),
        (
            RanksAtEnds("NLD", *ENDS, None, None),
            "The Netherlands: not ranked in 2018 nor in 2022",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


def test_a_point_tells_the_place_in_the_world():
    assert point_hover("NLD", 2022, 9, WORDS) == "<b>Netherlands</b>, 2022<br>9th among all members"
