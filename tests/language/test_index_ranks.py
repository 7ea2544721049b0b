"""One country's ranks on the five indices, case by case."""

import pytest

from dashboard.findings.country import (
    AllRanksShown,
    BestAndWorst,
    IndexLine,
    RankedAlike,
    RankOn,
)
from dashboard.language import say, source_words
from dashboard.language.index_ranks import point_hover
from dashboard.survey import Index

WORDS = source_words()


def on(index, rank, edition=2022):
    return RankOn(index, edition, rank, 193, 0.9385)


OSI, HCI, TII = on(Index.OSI, 9), on(Index.HCI, 21), on(Index.TII, 32)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            BestAndWorst("NLD", 2022, (OSI,), (TII,), False),
            "The Netherlands ranks best in online services (9th of 193) and worst in telecommunication infrastructure (32nd of 193) in 2022",
        ),
        (
            BestAndWorst("NLD", 2022, (OSI,), (HCI,), True),
            "The Netherlands ranks better in online services (9th of 193) than in human capital (21st of 193) in 2022",
        ),
        (
            RankedAlike("NLD", 2022, 9, (Index.OSI, Index.HCI)),
            "The Netherlands ranks 9th on OSI and HCI alike in 2022",
        ),
        (AllRanksShown(2018, 2022), "Rank on the five indices, 1 is best; editions 2018 to 2022"),
        (AllRanksShown(2022, 2022), "Rank on the five indices, 1 is best; 2022 edition"),
        (IndexLine(Index.OSI, None, None), "OSI: no rank"),
        (IndexLine(Index.OSI, OSI, OSI), "OSI: 9th of 193 in 2022"),
        (
            IndexLine(Index.OSI, on(Index.OSI, 13, 2018), OSI),
            "OSI: 13th of 193 in 2018, 9th of 193 in 2022",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


def test_a_point_tells_its_index_and_place():
    assert point_hover("NLD", OSI, WORDS).split("<br>") == [
        "<b>Netherlands</b>, 2022",
        "Online Service Index (OSI)",
        "9th of 193, score 0.939",
    ]
