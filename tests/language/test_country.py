"""The sentences on one country's ranks and scores, case by case."""

import pytest

from dashboard.findings.caveats import RanksCountedOnAll
from dashboard.findings.country import AllRanksShown, BestAndWorst, IndexLine, RankedAlike, RankOn
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
from dashboard.language import index_ranks, profile, say, source_words
from dashboard.survey import Edition, GroupCode, Index, Iso3, Rank, Score
from tests.grammar.english import faults

WORDS = source_words()
NLD, YEAR, ASIA, EU = Iso3("NLD"), Edition(2022), GroupCode("asia"), GroupCode("eu")
EGDI, OSI, HCI, TII, EPI = Index


def on(index, place, edition=YEAR):
    return RankOn(index, edition, Rank(place), 193, Score(0.8725))


def against(above=(), level=(), below=()):
    return AgainstMean(NLD, GroupCode("americas"), YEAR, above, level, below)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            BestAndWorst(NLD, YEAR, (on(OSI, 1), on(EPI, 1)), (on(HCI, 22),), alone=False),
            "The Netherlands ranks best in online services (1st of 193) and e-participation (1st of 193) and worst in human capital (22nd of 193) in 2022",
        ),
        (
            BestAndWorst(NLD, YEAR, (on(OSI, 1),), (on(HCI, 22),), alone=True),
            "The Netherlands ranks better in online services (1st of 193) than in human capital (22nd of 193) in 2022",
        ),
        (
            RankedAlike(NLD, YEAR, Rank(1), (EGDI, OSI, EPI)),
            "The Netherlands ranks 1st on EGDI, OSI and EPI alike in 2022",
        ),
        (
            AllRanksShown(Edition(2018), YEAR),
            "Rank on the five indices, 1 is best; editions 2018 to 2022",
        ),
        (AllRanksShown(YEAR, YEAR), "Rank on the five indices, 1 is best; 2022 edition"),
        (IndexLine(OSI, None, None), "OSI: no rank"),
        (IndexLine(OSI, on(OSI, 3), on(OSI, 3)), "OSI: 3rd of 193 in 2022"),
        (
            IndexLine(OSI, on(OSI, 3, Edition(2018)), on(OSI, 12)),
            "OSI: 3rd of 193 in 2018, 12th of 193 in 2022",
        ),
        (
            against(above=tuple(Index)),
            "The Netherlands lies above the mean of the Americas on all five indices in 2022",
        ),
        (
            against(level=tuple(Index)),
            "The Netherlands lies at the mean of the Americas on all five indices in 2022",
        ),
        (
            against(below=tuple(Index)),
            "The Netherlands lies below the mean of the Americas on all five indices in 2022",
        ),
        (
            against(above=(EGDI, OSI)),
            "The Netherlands lies above the mean of the Americas on EGDI and OSI in 2022",
        ),
        (
            against(level=(EGDI,)),
            "The Netherlands lies at the mean of the Americas on EGDI in 2022",
        ),
        (
            against(below=(EGDI, OSI, TII)),
            "The Netherlands lies below the mean of the Americas on EGDI, OSI and TII in 2022",
        ),
        (
            against(above=(EGDI,), level=(OSI,)),
            "The Netherlands lies above the mean of the Americas on EGDI and at it on OSI in 2022",
        ),
        (
            against(above=(EGDI,), below=(OSI,)),
            "The Netherlands lies above the mean of the Americas on EGDI and below it on OSI in 2022",
        ),
        (
            against(level=(EGDI,), below=(OSI,)),
            "The Netherlands lies at the mean of the Americas on EGDI and below it on OSI in 2022",
        ),
        (
            against(above=(EGDI,), level=(TII,), below=(OSI,)),
            "The Netherlands lies above the mean of the Americas on EGDI, at it on TII and below it on OSI in 2022",
        ),
        (ScoresShown(YEAR), "Score on the five indices, 0 to 1; 2022 edition"),
        (
            CountryScores(NLD, (ScoreOn(EGDI, Score(0.9235)), ScoreOn(OSI, Score(1.0)))),
            "The Netherlands: EGDI 0.924 and OSI 1.000",
        ),
        (GroupMeans(EU, (ScoreOn(EGDI, Score(0.53754)),)), "Mean of the EU: EGDI 0.538"),
    ],
)
def test_titles(finding, told):
    assert say(finding, WORDS) == told
    assert faults(told, "title") == []


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            RanksCountedOnAll(),
            "EGDI ranks as published by the UN; ranks on the other indices are computed from the published scores, equal scores sharing the better place.",
        ),
        (MeansOver((ASIA, EU)), "Means over all assessed members of Asia and the EU."),
        (
            CountsItself(NLD, (EU,)),
            "The Netherlands itself counts among the members of the EU.",
        ),
        (PeersDrawn(8, 12), "Drawn are the first 8 of 12 peers chosen."),
    ],
)
def test_notes(finding, told):
    assert say(finding, WORDS) == told
    assert faults(told) == []


def test_what_stands_in_the_pictures():
    assert WORDS.text(index_ranks.END_LABEL, on(EGDI, 22)) == "EGDI 22nd"
    assert index_ranks.point_hover(NLD, on(OSI, 2), WORDS) == (
        "<b>Netherlands</b>, 2022<br>Online Service Index (OSI)<br>2nd of 193, score 0.873"
    )
    assert profile.mean_label("World", WORDS) == "World mean"
    assert profile.point_hover("Asia mean", ScoreOn(HCI, Score(0.0005)), YEAR, WORDS) == (
        "<b>Asia mean</b>, 2022<br>Human Capital Index (HCI): 0.001"
    )
