"""What is known of groups in any picture, case by case."""

import pytest

from dashboard.findings.groups import (
    GroupsNotCompared,
    Listed,
    MembersAsListed,
    NobodyRanked,
    RankedAtEnds,
    RankedChanged,
    TooManyGroups,
)
from dashboard.language import say, source_words
from dashboard.survey import Index

WORDS = source_words()
ELSE = "Choose more editions or another group."


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            TooManyGroups(8),
            "More than 8 groups cannot be told apart in one picture. Take some away above.",
        ),
        (
            NobodyRanked(("asia", "americas"), Index.OSI, 2022, 2022),
            f"No member of Asia or the Americas has a score on the OSI in 2022. {ELSE}",
        ),
        (
            NobodyRanked(("americas",), Index.OSI, 2018, 2022),
            f"No member of the Americas has a score on the OSI from 2018 to 2022. {ELSE}",
        ),
        (MembersAsListed(()), "Members as listed today in every edition."),
        (
            MembersAsListed((Listed("eu", "2024-01-01"), Listed("asean", "2023-05-01"))),
            "Members as listed today (EU 2024-01-01; ASEAN 2023-05-01) in every edition.",
        ),
        (
            RankedChanged(
                (
                    RankedAtEnds("asia", 2018, 2022, 45, 47),
                    RankedAtEnds("americas", 2018, 2022, 35, 34),
                )
            ),
            "Members ranked: Asia 45 in 2018 and 47 in 2022; Americas 35 in 2018 and 34 in 2022.",
        ),
        (
            GroupsNotCompared(("asia", "americas"), 2003),
            "Not in the headline for want of a value in 2003: Asia and the Americas.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
