"""The sentences of a ranking, case by case."""

import pytest

from dashboard.findings.ranking import (
    EndOfSome,
    EqualsLeftOut,
    Neighbours,
    NewShown,
    NobodyAtLevel,
    NobodyInAll,
    NobodyRanked,
    NotInRanking,
    OnlyAtLevel,
    OnlyMembers,
    OnlyOneRanked,
    PlaceOutside,
    PlaceWithinShown,
    Ranked,
    RankingShown,
    Slice,
    SomeUnranked,
    Standing,
    StandsFirst,
    StandsLast,
    UnrankedBecause,
)
from dashboard.language import say, source_words
from dashboard.survey import Index, Level

WORDS = source_words()
OSI = Index.OSI
ON = "the Online Service Index (OSI)"
TWO = ("KAZ", "NLD")
PLACE = (OSI, 2022, 9, 193)


@pytest.mark.parametrize(
    ("level_with", "behind", "ahead_of", "told"),
    [
        ((), (), (), ""),
        (("USA",), (), (), ": level with the United States"),
        ((), TWO, (), ": behind Kazakhstan and the Netherlands"),
        ((), (), TWO, ": ahead of Kazakhstan and the Netherlands"),
        (
            ("USA",),
            TWO,
            (),
            ": level with the United States, behind Kazakhstan and the Netherlands",
        ),
        (
            ("USA",),
            (),
            TWO,
            ": level with the United States, ahead of Kazakhstan and the Netherlands",
        ),
        ((), ("USA",), TWO, ": behind the United States, ahead of Kazakhstan and the Netherlands"),
        (
            ("USA",),
            ("CHN",),
            TWO,
            ": level with the United States, behind China, ahead of Kazakhstan and the Netherlands",
        ),
    ],
)
def test_who_stands_next_to_a_country(level_with, behind, ahead_of, told):
    finding = Neighbours("EST", *PLACE, level_with, behind, ahead_of)
    begins = "Estonia stands 9th of 193 in online services in 2022"
    assert say(finding, WORDS) == begins + told


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (Standing.RANKED, "Estonia is not among the countries chosen"),
        (Standing.NOT_ASSESSED, "Estonia was not assessed in 2022"),
        (Standing.NOT_MEMBER, "Estonia was not a UN member yet in 2022"),
        (Standing.NO_SCORE, "Estonia has no OSI score in 2022"),
    ],
)
def test_why_a_country_is_not_there(why, told):
    assert say(NotInRanking("EST", OSI, 2022, why, asked=False), WORDS) == f"{told}."
    assert (
        say(NotInRanking("EST", OSI, 2022, why, asked=True), WORDS)
        == f"{told}, so that the top of the ranking is shown."
    )


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            RankingShown(OSI, 2022, Slice.TOP, 20, 193, "NLD"),
            f"Score on {ON}, 0 to 1; 2022 edition; the first 20 of 193",
        ),
        (
            RankingShown(OSI, 2022, Slice.BOTTOM, 20, 193, "NLD"),
            f"Score on {ON}, 0 to 1; 2022 edition; the last 20 of 193",
        ),
        (
            RankingShown(OSI, 2022, Slice.AROUND, 20, 193, "NLD"),
            f"Score on {ON}, 0 to 1; 2022 edition; the Netherlands and its neighbours in rank",
        ),
        (
            RankingShown(OSI, 2022, Slice.TOP, 20, 20, "NLD"),
            f"Score on {ON}, 0 to 1; 2022 edition; all in the ranking",
        ),
        (OnlyMembers(("asia", "americas")), "Only members of Asia or the Americas."),
        (OnlyAtLevel(Level.HIGH, OSI), "Only countries at the high level of OSI."),
        (
            OnlyOneRanked("NLD", *PLACE),
            "The Netherlands is the only country in this ranking in online services in 2022, 9th of 193",
        ),
        (
            EndOfSome(("NLD",), 3, True, *PLACE),
            "Of three countries, the Netherlands stands highest in online services in 2022, 9th of 193",
        ),
        (
            EndOfSome(("NLD",), 3, False, *PLACE),
            "Of three countries, the Netherlands stands lowest in online services in 2022, 9th of 193",
        ),
        (
            EndOfSome(TWO, 3, True, *PLACE),
            "Of three countries, Kazakhstan and the Netherlands stand highest in online services in 2022, level at 9th of 193",
        ),
        (
            EndOfSome(TWO, 3, False, *PLACE),
            "Of three countries, Kazakhstan and the Netherlands stand lowest in online services in 2022, level at 9th of 193",
        ),
        (
            EndOfSome(("NLD",), 2, True, *PLACE),
            "The Netherlands stands higher of the two in online services in 2022, 9th of 193",
        ),
        (
            EndOfSome(("NLD",), 2, False, *PLACE),
            "The Netherlands stands lower of the two in online services in 2022, 9th of 193",
        ),
        (
            EndOfSome(TWO, 2, True, *PLACE),
            "Kazakhstan and the Netherlands stand level in online services in 2022, at 9th of 193",
        ),
        (
            StandsFirst(("NLD",), TWO, OSI, 2022),
            "The Netherlands stands first in online services in 2022, ahead of Kazakhstan and the Netherlands",
        ),
        (
            StandsFirst(("NLD",), (), OSI, 2022),
            "The Netherlands stands first in online services in 2022",
        ),
        (
            StandsFirst(TWO, ("USA",), OSI, 2022),
            "Kazakhstan and the Netherlands share the first place in online services in 2022",
        ),
        (
            StandsFirst(TWO, (), OSI, 2022),
            "Kazakhstan and the Netherlands share the first place in online services in 2022",
        ),
        (
            StandsLast(("NLD",), OSI, 2022, 193, 193),
            "The Netherlands stands last in online services in 2022, 193rd of 193",
        ),
        (
            StandsLast(TWO, OSI, 2022, 192, 193),
            "Kazakhstan and the Netherlands share the last place in online services in 2022, 192nd of 193",
        ),
        (Ranked("NLD", 9, 0.9385), "9th the Netherlands, 0.939"),
        (
            PlaceOutside("NLD", 9, 193, 3, 48),
            "The Netherlands stands 3rd of 48 in the groups chosen, 9th of 193 in the world.",
        ),
        (PlaceOutside("NLD", 9, 193, None, None), "The Netherlands stands 9th of 193."),
        (
            PlaceWithinShown(),
            "The number beside the name is the rank within the groups chosen; the world rank stands at the right.",
        ),
        (NewShown(2018), "New: not ranked in 2018."),
        (EqualsLeftOut(1, 9), "1 more country shares 9th place; the table has it."),
        (EqualsLeftOut(2, 9), "2 more countries share 9th place; the table has them."),
        (SomeUnranked(1, 2022), "1 member was not ranked in 2022."),
        (SomeUnranked(2, 2022), "2 members were not ranked in 2022."),
        (
            UnrankedBecause(TWO, Standing.NOT_ASSESSED, OSI, 2022),
            "Not ranked in 2022 because not assessed: Kazakhstan and the Netherlands.",
        ),
        (
            UnrankedBecause(TWO, Standing.NOT_MEMBER, OSI, 2022),
            "Not ranked in 2022 because not yet a UN member: Kazakhstan and the Netherlands.",
        ),
        (
            UnrankedBecause(TWO, Standing.NO_SCORE, OSI, 2022),
            "Not ranked in 2022 for want of a score on OSI: Kazakhstan and the Netherlands.",
        ),
        (
            NobodyInAll(),
            "No country is in all the groups chosen at once. Take one of the groups away.",
        ),
        (
            NobodyAtLevel(Level.LOW, OSI, 2022),
            "No country of those chosen is at the low level of OSI in 2022. Choose another level or edition, or fewer groups.",
        ),
        (
            NobodyRanked(2022),
            "No country of those chosen was ranked in 2022. Choose another edition or other groups.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
