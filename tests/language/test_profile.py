"""A country's five scores beside means and peers, case by case."""

import pytest

from dashboard.findings.profile import (
    AgainstMean,
    CountryScores,
    CountsItself,
    GroupMeans,
    MeansOver,
    PeersDrawn,
    ScoreOn,
    ScoresShown,
)
from dashboard.language import say, source_words
from dashboard.language.profile import mean_label, point_hover
from dashboard.survey import Index

WORDS = source_words()
ABOUT = ("NLD", "americas", 2022)
SCORES = (ScoreOn(Index.OSI, 0.9), ScoreOn(Index.HCI, 0.0804))
ALL = tuple(Index)
BEGINS = "The Netherlands lies "
ABOVE, LEVEL, BELOW = (Index.OSI,), (Index.HCI,), (Index.TII, Index.EPI)


@pytest.mark.parametrize(
    ("above", "level", "below", "told"),
    [
        (ALL, (), (), "above the mean of the Americas on all five indices in 2022"),
        ((), ALL, (), "at the mean of the Americas on all five indices in 2022"),
        ((), (), ALL, "below the mean of the Americas on all five indices in 2022"),
        (ABOVE, (), (), "above the mean of the Americas on OSI in 2022"),
        ((), LEVEL, (), "at the mean of the Americas on HCI in 2022"),
        ((), (), BELOW, "below the mean of the Americas on TII and EPI in 2022"),
        (ABOVE, LEVEL, (), "above the mean of the Americas on OSI and at it on HCI in 2022"),
        (
            ABOVE,
            (),
            BELOW,
            "above the mean of the Americas on OSI and below it on TII and EPI in 2022",
        ),
        (
            (),
            LEVEL,
            BELOW,
            "at the mean of the Americas on HCI and below it on TII and EPI in 2022",
        ),
        (
            ABOVE,
            LEVEL,
            BELOW,
            "above the mean of the Americas on OSI, at it on HCI and below it on TII and EPI in 2022",
        ),
    ],
)
def test_against_a_mean(above, level, below, told):
    assert say(AgainstMean(*ABOUT, above, level, below), WORDS) == BEGINS + told


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (ScoresShown(2022), "Score on the five indices, 0 to 1; 2022 edition"),
        (
            MeansOver(("world", "americas")),
            "Means over all assessed members of the world and the Americas.",
        ),
        (
            CountsItself("NLD", ("europe",)),
            "The Netherlands itself counts among the members of Europe.",
        ),
        (PeersDrawn(3, 5), "Drawn are the first 3 of 5 peers chosen."),
        (CountryScores("NLD", SCORES), "The Netherlands: OSI 0.900 and HCI 0.080"),
        (GroupMeans("americas", SCORES), "Mean of the Americas: OSI 0.900 and HCI 0.080"),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


def test_what_stands_in_the_picture():
    assert mean_label("Americas", WORDS) == "Americas mean"
    assert (
        point_hover("Estonia", SCORES[0], 2022, WORDS)
        == "<b>Estonia</b>, 2022<br>Online Service Index (OSI): 0.900"
    )
