"""The sentences on a target and on gains, case by case."""

from itertools import product

import pytest

from dashboard.findings.gains import (
    EverGained,
    GainOf,
    GainsWithMethod,
    LargestGains,
    MovesAsLarge,
    OwnLargestGain,
)
from dashboard.findings.targets import (
    Against,
    Alone,
    AlreadyMet,
    LeftInPlace,
    LevelBegins,
    MethodCarriedOn,
    MixMeant,
    MovedField,
    Needs,
    NeedsIfMoved,
    NeedsShown,
    NoHigherLevel,
    NothingEarlier,
    NotInGroup,
    OutOfReachMarked,
    PointsAgainst,
    RoundedUp,
    ScoreToMatch,
    Way,
    WayTold,
    WouldFallShort,
)
from dashboard.language import say, source_words
from dashboard.language.target_picture import field, path_hover
from dashboard.language.targets import option
from dashboard.selection import FirstOf, NextLevel, Place
from dashboard.survey import COMPONENTS, Edition, GroupCode, Index, Iso3, Level, Points, Rank, Score
from tests.grammar.english import faults

WORDS = source_words()
NLD, BEFORE, NOW = Iso3("NLD"), Edition(2022), Edition(2024)
TOP, FIRST, OF = Place(Rank(20)), Place(Rank(1)), FirstOf(GroupCode("europe"))
SOME_POINTS = Points(0.01284)
OTHERS = "if the others moved on as between 2022 and 2024"


@pytest.mark.parametrize(
    ("target", "level", "told"),
    [
        (TOP, None, "the top 20"),
        (FIRST, None, "first place"),
        (OF, None, "first place in Europe"),
        (NextLevel(), Level.HIGH, "the high level"),
    ],
)
def test_what_is_needed(target, level, told):
    assert say(Needs(NLD, NOW, target, level, SOME_POINTS), WORDS) == (
        f"The Netherlands needs 0.013 more points of EGDI for {told} in 2024"
    )


@pytest.mark.parametrize(
    ("target", "level_with", "told"),
    [
        (TOP, False, "is in the top 20"),
        (FIRST, False, "holds first place"),
        (OF, False, "holds first place in Europe"),
        (TOP, True, "has the published score for the top 20"),
        (FIRST, True, "has the published score for first place"),
        (OF, True, "has the published score for first place in Europe"),
    ],
)
def test_what_would_fall_short(target, level_with, told):
    found = WouldFallShort(NLD, NOW, target, level_with, SOME_POINTS, BEFORE)
    assert say(found, WORDS) == (
        f"The Netherlands {told} in 2024, but would be 0.013 points short {OTHERS}"
    )


@pytest.mark.parametrize(
    ("target", "level_with", "told"),
    [
        (TOP, False, " and is in the top 20 already."),
        (FIRST, False, " and holds first place already."),
        (OF, False, " and holds first place in Europe already."),
        (TOP, True, " with the published score that the top 20 asks for"),
        (FIRST, True, " with the published score that first place asks for"),
        (OF, True, " with the published score that first place in Europe asks for"),
    ],
)
def test_what_is_met_already(target, level_with, told):
    for earlier in (None, BEFORE):
        text = say(AlreadyMet(NLD, NOW, target, Rank(8), 193, level_with, earlier), WORDS)
        assert text.startswith(f"The Netherlands stands 8th of 193 in 2024{told}")
        assert ("decimals it did not publish" in text) is level_with
        assert (f"Its score would also do {OTHERS}." in text) is (earlier is not None)
        assert text.endswith(" Choose a higher target.")
        assert not faults(text)


@pytest.mark.parametrize("against", Against)
def test_which_index_alone_could_do(against):
    told = set()
    for able in product((False, True), repeat=3):
        can = tuple(index for index, able_one in zip(COMPONENTS, able, strict=True) if able_one)
        cannot = tuple(index for index in COMPONENTS if index not in can)
        text = say(Alone(against, can, cannot, mix=True), WORDS)
        assert not faults(text), text
        assert ("then" in text) is (against is Against.MOVED)
        told.add(text)
    told.add(say(Alone(against, (), tuple(COMPONENTS), mix=False), WORDS))
    assert len(told) == 9
    two = Alone(Against.TODAY, (Index.OSI, Index.HCI), (Index.TII,), mix=True)
    assert say(two, WORDS) == (
        "Online services or human capital alone could bring the points; telecommunication infrastructure could not."
    )


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (NotInGroup(NLD, GroupCode("asia")), "is not a member of Asia."),
        (NoHigherLevel(NLD, NOW), "the highest there is."),
        (NeedsIfMoved(SOME_POINTS, BEFORE, NOW), "it would take 0.013 points."),
        (NeedsIfMoved(Points(0.0), BEFORE, NOW), "it would meet the target as it is."),
        (NothingEarlier(), "no earlier edition"),
        (
            ScoreToMatch(Score(0.9), (NLD, Iso3("USA"))),
            "0.900 (the Netherlands and the United States).",
        ),
        (LevelBegins(Score(0.75)), "The level begins above 0.750."),
        (OutOfReachMarked(), "would have to pass 1.000."),
        (MixMeant(), "least sum of squares"),
        (RoundedUp(), "rounded up to three decimals."),
        (MovedField(BEFORE, NOW), "as between 2022 and 2024"),
        (MethodCarriedOn(NOW), "The method changed in 2024"),
        (LeftInPlace(1), "1 member is left in place"),
        (LeftInPlace(2), "2 members are left in place"),
        (EverGained(SOME_POINTS, 0, 193), "None of 193 members ever gained"),
        (EverGained(SOME_POINTS, 1, 193), "1 of 193 members has at some time"),
        (EverGained(SOME_POINTS, 2, 193), "2 of 193 members have at some time"),
        (MovesAsLarge(1, 1960), "Moves that large: 1 of 1,960."),
        (LargestGains((GainOf(NLD, Points(0.37), NOW),)), "Netherlands (+0.370 in 2024)."),
        (GainsWithMethod(1, 1), "It came with an edition"),
        (GainsWithMethod(2, 2), "Every one of them came with an edition"),
        (GainsWithMethod(1, 2), "so it is not progress alone."),
        (GainsWithMethod(2, 3), "2 of these 3 moves came"),
        (
            OwnLargestGain(NLD, Points(0.1), NOW, True),
            "own largest gain was +0.100, in 2024, when the method changed.",
        ),
        (OwnLargestGain(NLD, Points(0.1), NOW, False), "was +0.100, in 2024."),
        (OwnLargestGain(NLD, Points(-0.1), NOW, False), "itself never gained"),
    ],
)
def test_notes(finding, told):
    text = say(finding, WORDS)
    assert told in text
    assert not faults(text), text


def test_the_picture_in_words():
    assert say(NeedsShown(NOW, Rank(8), 193, Score(0.9)), WORDS) == (
        "Points needed on each index (0 to 1), 2024 edition, from 8th of 193 with an EGDI of 0.900"
    )
    points = (0.01284, 0.0, 0.02)
    for way, reachable in product(Way, (False, True)):
        text = say(WayTold(way, points, reachable), WORDS)
        assert text.endswith(": OSI +0.013 and TII +0.020")
        assert ("out of reach" in text) is not reachable
    told = [say(PointsAgainst(against, NOW), WORDS) for against in Against]
    assert told == ["The points in the 2024 field", "The points in the moved field"]


def test_what_a_mark_tells():
    raised = (Index.OSI, Score(0.939), SOME_POINTS)
    against = field(Against.TODAY, NOW, False, WORDS)
    assert path_hover(Way.OSI, raised, True, against, WORDS) == (
        "<b>OSI alone</b><br>2024 field<br>OSI 0.939 +0.013"
    )
    assert path_hover(Way.LEAST, raised, False, against, WORDS).endswith("Out of reach that way")


def test_options():
    told = [option(target, WORDS) for target in (TOP, FIRST, OF, NextLevel())]
    assert told == ["Top 20", "First place", "First place in Europe", "The next level"]
