"""The sentences on peers, case by case."""

import pytest

from dashboard.findings.likeness import (
    AmongNearest,
    Apart,
    Lack,
    LikenessMethod,
    NoPeers,
    OwnScoresDotted,
    PeerByIncome,
    PeerByProfile,
    PeerBySize,
    PeerInRegion,
    PeerScores,
    PeersNamed,
    ProfileMostLike,
    ProfilesShown,
    Standing,
)
from dashboard.language import likeness, say, source_words
from dashboard.selection import Likeness
from dashboard.survey import Index
from tests.grammar.english import faults

WORDS = source_words()
APART = (Apart(Index.OSI, 0.01), Apart(Index.HCI, -0.0004), Apart(Index.TII, -0.0125))
TOLD = "OSI 0.010 higher, HCI the same and TII 0.013 lower, a distance of 0.016."


def none(lack, standing=Standing.RANKED):
    return NoPeers("NLD", 2003, lack, standing, (Index.HCI, Index.TII))


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            ProfileMostLike("NLD", 2024, ("USA",)),
            "The Netherlands’ profile is most like that of the United States in 2024",
        ),
        (
            ProfileMostLike("KAZ", 2024, ("USA", "CHN")),
            "Kazakhstan’s profile is most like those of the United States and China in 2024",
        ),
        (
            PeerByProfile("USA", 19, 193, APART, 0.016),
            f"**The United States** (19th of 193): {TOLD}",
        ),
        (
            PeerInRegion("UZB", 63, 193, "central-asia", True, APART, 0.016),
            f"**Uzbekistan** (63rd of 193): of the same subregion, Central Asia; {TOLD}",
        ),
        (
            PeerInRegion("USA", 19, 193, "americas", False, APART, 0.016),
            f"**The United States** (19th of 193): of the same region, the Americas; {TOLD}",
        ),
        (
            PeerByIncome("NLD", "USA", 19, 193, 541.4, 105_231.0),
            "**The United States** (19th of 193): GDP per capita of 105,000 US dollars, where the Netherlands has 541 US dollars.",
        ),
        (
            PeerBySize("NLD", "TUV", 160, 193, 20_330_104, 9_646),
            "**Tuvalu** (160th of 193): a population of 9,650, where the Netherlands has 20.3 million.",
        ),
        (OwnScoresDotted("NLD"), "Dotted: the Netherlands’ own scores."),
        (PeersNamed(1, 1), "Named is the only country that could have been a peer."),
        (
            PeersNamed(8, 184),
            "Named are eight of 184 countries that could have been peers; equal distances stand in the order of codes.",
        ),
        (
            none(Lack.NOT_ASSESSED, Standing.NOT_MEMBER),
            "The Netherlands was not a UN member yet in 2003, so that it has no peers there. Choose another edition or country.",
        ),
        (
            none(Lack.NOT_ASSESSED, Standing.NOT_ASSESSED),
            "The Netherlands was not assessed in 2003, so that it has no peers there. Choose another edition or country.",
        ),
        (
            none(Lack.COMPONENT_GAP),
            "The Netherlands was assessed without HCI and TII in 2003, so that its profile cannot be compared. Choose likeness by income or size, or another edition.",
        ),
        (
            none(None),
            "No other country could be a peer of the Netherlands in 2003. Choose another likeness or edition.",
        ),
        (
            PeerScores("NLD", 3, ((Index.OSI, 0.9235), (Index.TII, 1.0))),
            "The Netherlands, 3rd: OSI 0.924 and TII 1.000",
        ),
        (PeerScores("NLD", 3, ()), "The Netherlands, 3rd: no component"),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


@pytest.mark.parametrize("kind", list(Likeness))
def test_each_likeness_is_said_in_good_english(kind):
    notes = [LikenessMethod(kind), none(Lack.NO_GDP), none(Lack.NO_POPULATION)]
    for note in notes:
        assert not faults(say(note, WORDS), "note"), say(note, WORDS)
    assert not faults(say(ProfilesShown(2024, kind), WORDS), "title")
    if kind is not Likeness.PROFILE:
        alone, shared = (
            say(AmongNearest("NLD", 2024, kind, 4, 9, level), WORDS) for level in (False, True)
        )
        assert alone.startswith("The Netherlands stands 4th of 9 in EGDI among itself and its ")
        assert shared.startswith("The Netherlands shares 4th place of 9 in EGDI among itself and ")
        assert not faults(alone, "title")
        assert not faults(shared, "title")


def test_a_dot_tells_its_score():
    assert likeness.hover("NLD", Index.OSI, 0.9235, 2024, WORDS) == (
        "<b>Netherlands</b>, 2024<br>OSI 0.924"
    )


def test_large_numbers_have_three_digits():
    told = [WORDS.numbers.large(value) for value in (999.7, 12_950, 999_600, 1_412_000_000)]
    assert told == ["1,000", "13,000", "1 million", "1.41 billion"]
