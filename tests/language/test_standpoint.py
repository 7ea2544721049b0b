"""The words of a country's page, case by case."""

import pytest

from dashboard.findings.country import RankOn
from dashboard.findings.standpoint import (
    Belongs,
    GroupPlace,
    InRegion,
    MovedSince,
    NoRankSince,
    Standing,
    Standpoint,
)
from dashboard.language import country, say, source_words
from dashboard.survey import (
    Edition,
    GroupCode,
    Index,
    Iso3,
    Level,
    Places,
    Rank,
    Score,
)
from tests.grammar.english import faults

WORDS = source_words()
YEAR, AMERICAS = Edition(2022), GroupCode("americas")


def at(moved=None):
    place = RankOn(Index.OSI, YEAR, Rank(3), 193, Score(0.9235))
    return Standpoint(
        Index.OSI, YEAR, Standing.RANKED, place, Level.VERY_HIGH, moved and Places(moved)
    )


def absent(standing):
    return Standpoint(Index.OSI, YEAR, standing, None, None, None)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (at(), "3rd of 193"),
        (absent(Standing.NOT_ASSESSED), "Not assessed"),
        (absent(Standing.NOT_MEMBER), "Not a UN member yet"),
        (absent(Standing.NO_SCORE), "No score"),
        (GroupPlace(AMERICAS, Rank(2), 35), "Americas · 2nd of 35"),
        (GroupPlace(AMERICAS, None, 35), "Americas"),
        (
            InRegion(AMERICAS, YEAR, Standing.RANKED, Rank(1), 35),
            "1st of 35 in the Americas on EGDI in 2022",
        ),
        (InRegion(AMERICAS, YEAR, Standing.NOT_ASSESSED, None, 35), "not assessed in 2022"),
        (InRegion(AMERICAS, YEAR, Standing.NOT_MEMBER, None, 35), "not a UN member yet in 2022"),
    ],
)
def test_where_it_stands(finding, told):
    assert say(finding, WORDS) == told


def test_what_stands_beneath_a_rank():
    assert country.beneath(at(), WORDS) == "Online services: 0.924, very high"
    assert country.beneath(absent(Standing.NO_SCORE), WORDS) == "Online services"


@pytest.mark.parametrize(
    ("moved", "told"),
    [(11, "+11 since 2018"), (-1, "−1 since 2018"), (0, "unchanged since 2018")],
)
def test_the_change_beneath_a_rank(moved, told):
    assert say(MovedSince(Index.OSI, Edition(2018), Places(moved)), WORDS) == told


def test_a_rank_without_an_earlier_one():
    assert say(NoRankSince(Index.OSI, Edition(2003)), WORDS) == "no earlier rank since 2003"


def test_a_row_of_the_history():
    assert country.history_row(at(-3), WORDS) == ("3rd of 193", "−3", "0.924", "Very high")
    assert country.history_row(at(0), WORDS) == ("3rd of 193", "0", "0.924", "Very high")
    assert country.history_row(at(), WORDS) == ("3rd of 193", "", "0.924", "Very high")
    assert country.history_row(absent(Standing.NOT_ASSESSED), WORDS) == (
        "Not assessed",
        "",
        "",
        "",
    )


def test_what_else_the_page_says():
    where = Belongs(GroupCode("central-asia"), GroupCode("asia"), GroupCode("no-income-group"))
    assert WORDS.text(country.LIES_IN, where) == "Central Asia, Asia"
    assert WORDS.text(country.EARNS, where) == "No income group"
    assert WORDS.text(country.REGION_MEAN, region=AMERICAS) == (
        "The mean of the Americas is always drawn."
    )
    ways = [
        WORDS.text(way, country=Iso3("NLD"), rank=Rank(22)) for way in (country.BACK, country.ON)
    ]
    assert ways == ["← 22nd Netherlands", "22nd Netherlands →"]
    assert WORDS.text(country.RANKING, index=Index.TII) == "TII ranking"
    assert WORDS.text(country.NO_ISSUE, country=Iso3("NLD")) == (
        "No issue is recorded against the figures of the Netherlands."
    )
    note = WORDS.text(country.HISTORY_NOTE, index=Index.TII)
    assert note.startswith("Telecommunication Infrastructure Index (TII). Change against")
    assert faults(note) == []
