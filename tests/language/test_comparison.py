"""The sentences of countries compared, case by case."""

import pytest

from dashboard.findings.comparison import (
    Leads,
    Moved,
    MovedWithin,
    NobodyRose,
    NothingInCommon,
    RoseAlike,
    RoseMore,
    RoseMost,
    ScoredUnranked,
    ScoresUnranked,
    StandHighest,
    Stood,
    Value,
)
from dashboard.language import say, source_words
from dashboard.selection import Measure
from dashboard.survey import Index

WORDS = source_words()
EGDI, OSI = Index.EGDI, Index.OSI
ENDS = (2018, 2022)
TWO, THREE = ("KAZ", "NLD"), ("KAZ", "NLD", "USA")


def rank(number):
    return Value(Measure.RANK, float(number))


def score(number):
    return Value(Measure.SCORE, number)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (Stood("NLD", EGDI, 2022, rank(9), 193), "The Netherlands stood 9th of 193 in 2022"),
        (
            Stood("NLD", OSI, 2022, rank(9), 193),
            "The Netherlands stood 9th of 193 in online services in 2022",
        ),
        (Stood("NLD", EGDI, 2022, score(0.9385), 193), "The Netherlands stood at 0.939 in 2022"),
        (
            Stood("NLD", OSI, 2022, score(0.9385), 193),
            "The Netherlands stood at 0.939 in online services in 2022",
        ),
        (
            Moved("KAZ", EGDI, *ENDS, rank(39), rank(28)),
            "Kazakhstan rose 11 places between 2018 and 2022, to 28th",
        ),
        (
            Moved("KAZ", OSI, *ENDS, rank(39), rank(28)),
            "Kazakhstan rose 11 places in online services between 2018 and 2022, to 28th",
        ),
        (
            Moved("KAZ", EGDI, *ENDS, rank(28), rank(29)),
            "Kazakhstan fell 1 place between 2018 and 2022, to 29th",
        ),
        (
            Moved("KAZ", OSI, *ENDS, rank(28), rank(30)),
            "Kazakhstan fell 2 places in online services between 2018 and 2022, to 30th",
        ),
        (
            Moved("KAZ", EGDI, *ENDS, rank(28), rank(28)),
            "Kazakhstan stood 28th in both 2018 and 2022",
        ),
        (
            Moved("KAZ", OSI, *ENDS, rank(28), rank(28)),
            "Kazakhstan stood 28th in online services in both 2018 and 2022",
        ),
        (
            Moved("KAZ", EGDI, *ENDS, score(0.7), score(0.8)),
            "Kazakhstan rose from 0.700 in 2018 to 0.800 in 2022",
        ),
        (
            Moved("KAZ", OSI, *ENDS, score(0.7), score(0.701)),
            "Kazakhstan rose in online services from 0.700 in 2018 to 0.701 in 2022",
        ),
        (
            Moved("KAZ", EGDI, *ENDS, score(0.8), score(0.7)),
            "Kazakhstan fell from 0.800 in 2018 to 0.700 in 2022",
        ),
        (
            Moved("KAZ", OSI, *ENDS, score(0.8), score(0.7)),
            "Kazakhstan fell in online services from 0.800 in 2018 to 0.700 in 2022",
        ),
        (
            Moved("KAZ", EGDI, *ENDS, score(0.7001), score(0.7004)),
            "Kazakhstan stood at 0.700 in both 2018 and 2022",
        ),
        (
            Moved("KAZ", OSI, *ENDS, score(0.7004), score(0.7001)),
            "Kazakhstan stood at 0.700 in online services in both 2018 and 2022",
        ),
        (
            MovedWithin("SSD", EGDI, 2012, 2024, rank(190), rank(189)),
            "Ranked from 2012 to 2024 only, South Sudan rose from 190th to 189th",
        ),
        (
            MovedWithin("SSD", OSI, 2012, 2024, score(0.1), score(0.2)),
            "Ranked from 2012 to 2024 only, South Sudan rose in online services from 0.100 to 0.200",
        ),
        (
            MovedWithin("SSD", EGDI, 2012, 2024, rank(190), rank(190)),
            "Ranked from 2012 to 2024 only, South Sudan was at 190th in both",
        ),
        (
            MovedWithin("SSD", OSI, 2012, 2024, score(0.1), score(0.1)),
            "Ranked from 2012 to 2024 only, South Sudan was at 0.100 in online services in both",
        ),
        (
            MovedWithin("SSD", EGDI, 2012, 2024, rank(189), rank(190)),
            "Ranked from 2012 to 2024 only, South Sudan fell from 189th to 190th",
        ),
        (
            MovedWithin("SSD", OSI, 2012, 2024, score(0.2), score(0.1)),
            "Ranked from 2012 to 2024 only, South Sudan fell in online services from 0.200 to 0.100",
        ),
        (
            RoseMost("NLD", 3, EGDI, *ENDS, rank(13), rank(9)),
            "Of three countries, the Netherlands rose most between 2018 and 2022, from 13th to 9th",
        ),
        (
            RoseMost("NLD", 3, OSI, *ENDS, score(0.7), score(0.8)),
            "Of three countries, the Netherlands rose most in online services between 2018 and 2022, from 0.700 to 0.800",
        ),
        (
            RoseMore(*TWO, EGDI, *ENDS, rank(39), rank(28), True),
            "Kazakhstan rose more than the Netherlands between 2018 and 2022, from 39th to 28th",
        ),
        (
            RoseMore(*TWO, OSI, *ENDS, rank(39), rank(28), True),
            "Kazakhstan rose more in online services than the Netherlands between 2018 and 2022, from 39th to 28th",
        ),
        (
            RoseMore(*TWO, EGDI, *ENDS, rank(39), rank(28), False),
            "Kazakhstan rose from 39th to 28th between 2018 and 2022; the Netherlands did not rise",
        ),
        (
            RoseMore(*TWO, OSI, *ENDS, rank(39), rank(28), False),
            "Kazakhstan rose in online services from 39th to 28th between 2018 and 2022; the Netherlands did not rise",
        ),
        (
            RoseMore(*TWO, EGDI, *ENDS, score(0.7), score(0.8), True),
            "Kazakhstan rose more than the Netherlands between 2018 and 2022, from 0.700 to 0.800",
        ),
        (
            RoseMore(*TWO, OSI, *ENDS, score(0.7), score(0.8), True),
            "Kazakhstan rose more in online services than the Netherlands between 2018 and 2022, from 0.700 to 0.800",
        ),
        (
            RoseMore(*TWO, EGDI, *ENDS, score(0.7), score(0.8), False),
            "Kazakhstan rose from 0.700 to 0.800 between 2018 and 2022; the Netherlands did not gain as much as 0.001",
        ),
        (
            RoseMore(*TWO, OSI, *ENDS, score(0.7), score(0.8), False),
            "Kazakhstan rose in online services from 0.700 to 0.800 between 2018 and 2022; the Netherlands did not gain as much as 0.001",
        ),
        (
            RoseAlike(TWO, EGDI, *ENDS, rank(1), True),
            "Kazakhstan and the Netherlands rose most between 2018 and 2022, by 1 place each",
        ),
        (
            RoseAlike(TWO, OSI, *ENDS, rank(2), True),
            "Kazakhstan and the Netherlands rose most in online services between 2018 and 2022, by 2 places each",
        ),
        (
            RoseAlike(TWO, EGDI, *ENDS, rank(2), False),
            "Kazakhstan and the Netherlands rose equally between 2018 and 2022, by 2 places each",
        ),
        (
            RoseAlike(TWO, OSI, *ENDS, rank(1), False),
            "Kazakhstan and the Netherlands rose equally in online services between 2018 and 2022, by 1 place each",
        ),
        (
            RoseAlike(TWO, EGDI, *ENDS, score(0.01), True),
            "Kazakhstan and the Netherlands rose most between 2018 and 2022, by 0.010 each",
        ),
        (
            RoseAlike(TWO, OSI, *ENDS, score(0.01), True),
            "Kazakhstan and the Netherlands rose most in online services between 2018 and 2022, by 0.010 each",
        ),
        (
            RoseAlike(TWO, EGDI, *ENDS, score(0.01), False),
            "Kazakhstan and the Netherlands rose equally between 2018 and 2022, by 0.010 each",
        ),
        (
            RoseAlike(TWO, OSI, *ENDS, score(0.01), False),
            "Kazakhstan and the Netherlands rose equally in online services between 2018 and 2022, by 0.010 each",
        ),
        (
            NobodyRose(TWO, EGDI, *ENDS, Measure.RANK),
            "Neither Kazakhstan nor the Netherlands rose between 2018 and 2022",
        ),
        (
            NobodyRose(TWO, OSI, *ENDS, Measure.RANK),
            "Neither Kazakhstan nor the Netherlands rose in online services between 2018 and 2022",
        ),
        (
            NobodyRose(TWO, EGDI, *ENDS, Measure.SCORE),
            "Neither Kazakhstan nor the Netherlands gained as much as 0.001 between 2018 and 2022",
        ),
        (
            NobodyRose(TWO, OSI, *ENDS, Measure.SCORE),
            "Neither Kazakhstan nor the Netherlands gained as much as 0.001 in online services between 2018 and 2022",
        ),
        (
            NobodyRose(THREE, EGDI, *ENDS, Measure.RANK),
            "None of three countries rose between 2018 and 2022",
        ),
        (
            NobodyRose(THREE, OSI, *ENDS, Measure.RANK),
            "None of three countries rose in online services between 2018 and 2022",
        ),
        (
            NobodyRose(THREE, EGDI, *ENDS, Measure.SCORE),
            "None of three countries gained as much as 0.001 between 2018 and 2022",
        ),
        (
            NobodyRose(THREE, OSI, *ENDS, Measure.SCORE),
            "None of three countries gained as much as 0.001 in online services between 2018 and 2022",
        ),
        (
            StandHighest(("NLD",), ("KAZ", "USA"), EGDI, 2022, rank(9)),
            "Of three countries, the Netherlands stands highest in 2022, at 9th",
        ),
        (
            StandHighest(("NLD",), ("KAZ", "USA"), OSI, 2022, score(0.9)),
            "Of three countries, the Netherlands stands highest in online services in 2022, at 0.900",
        ),
        (
            StandHighest(("NLD",), ("KAZ",), EGDI, 2022, rank(9)),
            "The Netherlands stands higher than Kazakhstan in 2022, at 9th",
        ),
        (
            StandHighest(("NLD",), ("KAZ",), OSI, 2022, rank(9)),
            "The Netherlands stands higher in online services than Kazakhstan in 2022, at 9th",
        ),
        (
            StandHighest(TWO, ("USA",), EGDI, 2022, rank(9)),
            "Kazakhstan and the Netherlands stand highest in 2022, level at 9th",
        ),
        (
            StandHighest(TWO, ("USA",), OSI, 2022, rank(9)),
            "Kazakhstan and the Netherlands stand highest in online services in 2022, level at 9th",
        ),
        (
            StandHighest(TWO, (), EGDI, 2022, rank(9)),
            "Kazakhstan and the Netherlands stand level in 2022, at 9th",
        ),
        (
            StandHighest(TWO, (), OSI, 2022, rank(9)),
            "Kazakhstan and the Netherlands stand level in online services in 2022, at 9th",
        ),
        (Leads(("NLD",), 2022, rank(9)), "In 2022 the Netherlands is ahead, at 9th."),
        (
            Leads(TWO, 2022, score(0.9)),
            "In 2022 Kazakhstan and the Netherlands are ahead, level at 0.900.",
        ),
        (
            NothingInCommon(OSI, *ENDS, Measure.RANK),
            "Ranks on the Online Service Index (OSI), 2018 to 2022: no country was ranked at both ends",
        ),
        (
            NothingInCommon(OSI, *ENDS, Measure.SCORE),
            "Scores on the Online Service Index (OSI), 2018 to 2022: no country has one at both ends",
        ),
        (
            ScoredUnranked("NLD", OSI, 2003, 0.5),
            "The Netherlands scored 0.500 in online services in 2003, unranked as it was not assessed",
        ),
        (
            ScoresUnranked(TWO, OSI),
            "Kazakhstan and the Netherlands have scores in online services but no rank, as they were not assessed",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
