"""The sentences on who passed whom, case by case."""

import pytest

from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.findings.order import RanksAtEnds
from dashboard.findings.passing import (
    CountryPassed,
    NonePassed,
    PassedAmong,
    PassingUnknown,
    Side,
    SideChanged,
)
from dashboard.language import passing, say, source_words
from dashboard.survey import Edition, Index, Iso3, Rank
from tests.grammar.english import faults

WORDS = source_words()
PERIOD = Edition(2018), Edition(2022)
NLD, USA, KAZ = Iso3("NLD"), Iso3("USA"), Iso3("KAZ")


def at_ends(code, before=3, after=5):
    return RanksAtEnds(code, *PERIOD, *(rank and Rank(rank) for rank in (before, after)))


def changed(side, *codes):
    return SideChanged(NLD, side, tuple(at_ends(code) for code in codes))


@pytest.mark.parametrize(
    ("side", "none", "one", "two"),
    [
        (
            Side.PASSED,
            "The Netherlands passed nobody",
            "The Netherlands passed 1 country",
            "The Netherlands passed 2 countries",
        ),
        (
            Side.PASSED_BY,
            "No country passed the Netherlands",
            "1 country passed the Netherlands",
            "2 countries passed the Netherlands",
        ),
        (
            Side.CAUGHT_UP_WITH,
            None,
            "The Netherlands caught up with 1 country and shares its place",
            "The Netherlands caught up with 2 countries and shares their place",
        ),
        (
            Side.CAUGHT_UP_BY,
            None,
            "1 country caught up with the Netherlands and shares its place",
            "2 countries caught up with the Netherlands and share its place",
        ),
        (
            Side.PULLED_AHEAD_OF,
            None,
            "The Netherlands shared a place with 1 country and now stands above",
            "The Netherlands shared a place with 2 countries and now stands above",
        ),
        (
            Side.FELL_BEHIND,
            None,
            "The Netherlands shared a place with 1 country and now stands below",
            "The Netherlands shared a place with 2 countries and now stands below",
        ),
        (
            Side.NEWCOMERS_ABOVE,
            None,
            "1 country is newly ranked and stands above the Netherlands",
            "2 countries are newly ranked and stand above the Netherlands",
        ),
        (
            Side.DROPPED_OUT_ABOVE,
            None,
            "1 country stood above the Netherlands and is no longer ranked",
            "2 countries stood above the Netherlands and are no longer ranked",
        ),
    ],
)
def test_how_many_changed_sides(side, none, one, two):
    for told, codes in ((none, ()), (one, (USA,)), (two, (USA, KAZ))):
        if told:
            assert say(changed(side, *codes), WORDS) == told
            assert faults(told, "title") == []


@pytest.mark.parametrize(
    ("side", "told"),
    [
        (
            Side.CAUGHT_UP_WITH,
            "The Netherlands stood behind the United States and Kazakhstan and now shares the place.",
        ),
        (
            Side.CAUGHT_UP_BY,
            "The Netherlands stood ahead of the United States and Kazakhstan and now shares the place.",
        ),
        (
            Side.PULLED_AHEAD_OF,
            "The Netherlands shared a place with the United States and Kazakhstan and now stands above.",
        ),
        (
            Side.FELL_BEHIND,
            "The Netherlands shared a place with the United States and Kazakhstan and now stands below.",
        ),
        (
            Side.NEWCOMERS_ABOVE,
            "Newly ranked above the Netherlands: the United States and Kazakhstan.",
        ),
        (
            Side.DROPPED_OUT_ABOVE,
            "No longer ranked, and above the Netherlands before: the United States and Kazakhstan.",
        ),
    ],
)
def test_who_changed_sides_without_passing(side, told):
    assert passing.named(changed(side, USA, KAZ), WORDS) == told
    assert faults(told) == []


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (at_ends(USA), "United States (3rd → 5th)"),
        (at_ends(USA, before=None), "United States (not ranked → 5th)"),
        (at_ends(USA, after=None), "United States (3rd → not ranked)"),
    ],
)
def test_an_entry_with_ranks(other, told):
    assert passing.with_ranks(other, WORDS) == told


def test_every_name_on_paper():
    told = WORDS.text(passing.EVERY_NAME, changed(Side.PASSED, USA, KAZ))
    assert told == "The United States and Kazakhstan."


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            PassedAmong(
                Index.OSI, *PERIOD, (CountryPassed(NLD, (USA, KAZ)), CountryPassed(KAZ, (USA,)))
            ),
            "Who passed whom in OSI rank between 2018 and 2022: The Netherlands passed the United States and Kazakhstan. Kazakhstan passed the United States.",
        ),
        (
            NonePassed(2, Index.OSI, *PERIOD),
            "Neither of the two passed the other in OSI rank between 2018 and 2022.",
        ),
        (
            NonePassed(3, Index.OSI, *PERIOD),
            "None of the three countries ranked in both 2018 and 2022 passed another in OSI rank.",
        ),
        (
            PassingUnknown(Index.OSI, *PERIOD),
            "Too few of the countries have a rank on OSI in both 2018 and 2022 to tell who passed whom.",
        ),
        (
            SelectionLacks(Missing.OTHER_EDITION),
            "The first and the last edition are the same. Choose two different editions to see what moved between them.",
        ),
    ],
)
def test_sentences(finding, told):
    assert say(finding, WORDS) == told
    assert faults(told) == []
