"""Every sentence of members by level and of moves between levels, from findings made by hand."""

from fractions import Fraction

import pytest

from dashboard.findings.caveats import Standing
from dashboard.findings.level_moves import (
    AllMoved,
    CellFilled,
    LevelOnlyIn,
    LevelsMoved,
    Move,
    MovesShown,
    NobodyAtTopLevel,
    NobodyInBothEditions,
    PeopleAtLevels,
    PeopleAtTop,
    PeopleCountedWhole,
    PeopleShown,
    PopulationMissing,
    PopulationNotKnown,
)
from dashboard.findings.levels import (
    AtTop,
    GroupAtLevels,
    GroupAtTop,
    GroupsShown,
    LargerShare,
    LargestShare,
    LevelBounds,
    LevelsMovedByMethod,
    NobodyAtTop,
    NoMemberRanked,
    OnlyMemberRanked,
    SameShare,
    ShareAtEnds,
    SharesAtEnds,
    Without,
    WithoutLevel,
    WorldAtLevels,
    WorldAtTop,
    WorldShown,
)
from dashboard.language import say, source_words
from dashboard.language.level_moves import cell_hover, part_hover, state_name
from dashboard.language.levels import count_hover, panel_name, share_hover
from dashboard.survey import Index, Level
from tests.grammar.english import faults

WORDS = source_words()
EGDI = Index.EGDI
WORLD = MovesShown("world", EGDI, 2003, 2024)
LDC = MovesShown("ldc", EGDI, 2003, 2024)
PEOPLE = PeopleShown("americas", EGDI, 2003, 2024)
ONE = PeopleShown("world", EGDI, 2024, 2024)

TITLES = [
    (
        WorldShown(EGDI, 2003, 2024),
        "Members by level of the E-Government Development Index (EGDI): very high above 0.75, high above 0.50, middle above 0.25, low; editions 2003 to 2024",
    ),
    (
        WorldShown(EGDI, 2024, 2024),
        "Members by level of the E-Government Development Index (EGDI): very high above 0.75, high above 0.50, middle above 0.25, low; edition of 2024",
    ),
    (
        WorldAtTop(EGDI, 2003, 2024, AtTop(10, 173), AtTop(76, 193)),
        "76 members of 193 had a very high EGDI in 2024, against 10 of 173 in 2003",
    ),
    (
        WorldAtTop(EGDI, 2003, 2003, AtTop(1, 173), AtTop(1, 173)),
        "1 member of 173 had a very high EGDI in 2003",
    ),
    (
        WorldAtLevels(2024, ((Level.VERY_HIGH, 76), (Level.LOW, 3))),
        "2024: 76 very high and 3 low",
    ),
    (
        GroupsShown(EGDI, 2003, 2024),
        "Ranked members of each group by level of the E-Government Development Index (EGDI), in percent; editions 2003 to 2024",
    ),
    (
        GroupsShown(EGDI, 2024, 2024),
        "Ranked members of each group by level of the E-Government Development Index (EGDI), in percent; 2024 edition",
    ),
    (
        NoMemberRanked(("micronesia", "polynesia"), EGDI, 2008),
        "No member of the subregion of Micronesia or Polynesia was ranked on the EGDI in 2008",
    ),
    (
        NoMemberRanked(("eu", "g7", "g20", "gcc"), EGDI, 2008),
        "No member of the four groups was ranked on the EGDI in 2008",
    ),
    (
        NobodyAtTop(("americas",), EGDI, 2008),
        "No member of the Americas was at the very high EGDI level in 2008",
    ),
    (
        NobodyAtTop(("eu", "g7", "g20", "gcc"), EGDI, 2008),
        "No member of the four groups was at the very high EGDI level in 2008",
    ),
    (
        OnlyMemberRanked("FSM", "micronesia", EGDI, 2010, Level.MIDDLE),
        "The Federated States of Micronesia, the only member of the subregion of Micronesia ranked in 2010, was at the middle EGDI level",
    ),
    (
        GroupAtTop("africa", EGDI, 2003, 2024, AtTop(0, 47), AtTop(1, 54)),
        "1 of 54 ranked members of Africa had a very high EGDI in 2024, against 0 of 47 in 2003",
    ),
    (
        GroupAtTop("brics", EGDI, 2024, 2024, None, AtTop(4, 5)),
        "4 of 5 ranked members of BRICS had a very high EGDI in 2024",
    ),
    (
        LargestShare(("eu",), EGDI, 2024, Fraction(1)),
        "The EU had the largest share of ranked members at the very high EGDI level in 2024: 100 %",
    ),
    (
        LargestShare(("eu", "g7"), EGDI, 2024, Fraction(1, 3)),
        "The EU and the G7 shared the largest share of ranked members at the very high EGDI level in 2024: 33 % each",
    ),
    (
        LargerShare("eu", "low-income", EGDI, 2024, AtTop(27, 27), AtTop(0, 24)),
        "The EU had a larger share of ranked members at the very high EGDI level in 2024 than the low-income countries, 27 of 27 against 0 of 24",
    ),
    (
        SameShare(("eu", "g7"), EGDI, 2024, Fraction(1)),
        "The EU and the G7 had the same share of ranked members at the very high EGDI level in 2024: 100 %",
    ),
    (
        GroupAtLevels("eu", 2024, ((Level.VERY_HIGH, 0.75), (Level.HIGH, 0.25))),
        "The EU in 2024: very high 75 % and high 25 %",
    ),
    (GroupAtLevels("asean", 2024, ()), "ASEAN in 2024: nobody ranked"),
    (
        WORLD,
        "Number of members by level on the E-Government Development Index (EGDI) in 2003 (rows) and in 2024 (columns)",
    ),
    (
        LDC,
        "Number of members of the least developed countries by level on the E-Government Development Index (EGDI) in 2003 (rows) and in 2024 (columns)",
    ),
    (NobodyInBothEditions(WORLD), "No member has a level on the EGDI in both 2003 and 2024"),
    (
        NobodyInBothEditions(LDC),
        "No member of the least developed countries has a level on the EGDI in both 2003 and 2024",
    ),
    (
        AllMoved(WORLD, 193, Move.STAYED),
        "All 193 members with a level in both 2003 and 2024 stayed at their EGDI level",
    ),
    (
        AllMoved(WORLD, 2, Move.ROSE),
        "Both members with a level in both 2003 and 2024 rose to a higher EGDI level",
    ),
    (
        AllMoved(WORLD, 3, Move.FELL),
        "All 3 members with a level in both 2003 and 2024 fell to a lower EGDI level",
    ),
    (
        AllMoved(LDC, 1, Move.ROSE),
        "The only member of the least developed countries with a level in both 2003 and 2024 rose to a higher EGDI level",
    ),
    (
        AllMoved(LDC, 1, Move.STAYED),
        "The only member of the least developed countries with a level in both 2003 and 2024 stayed at its EGDI level",
    ),
    (
        AllMoved(LDC, 3, Move.FELL),
        "All 3 members of the least developed countries with a level in both 2003 and 2024 fell to a lower EGDI level",
    ),
    (
        AllMoved(LDC, 2, Move.ROSE),
        "Both members of the least developed countries with a level in both 2003 and 2024 rose to a higher EGDI level",
    ),
    (
        AllMoved(LDC, 2, Move.FELL),
        "Both members of the least developed countries with a level in both 2003 and 2024 fell to a lower EGDI level",
    ),
    (
        AllMoved(LDC, 2, Move.STAYED),
        "Both members of the least developed countries with a level in both 2003 and 2024 stayed at their EGDI level",
    ),
    (
        PeopleShown("americas", EGDI, 2003, 2024),
        "Share of the Americas’ people by their country’s level on the E-Government Development Index (EGDI); editions 2003 to 2024",
    ),
    (
        ONE,
        "Share of the world’s people by their country’s level on the E-Government Development Index (EGDI); 2024 edition",
    ),
    (
        PeopleAtTop(PEOPLE, 0.001, 0.5),
        "50 % of the Americas’ people lived in countries at the very high EGDI level in 2024, up from 0.1 % in 2003",
    ),
    (
        PeopleAtTop(PEOPLE, 0.5, 0.0001),
        "<0.1 % of the Americas’ people lived in countries at the very high EGDI level in 2024, down from 50 % in 2003",
    ),
    (
        PeopleAtTop(PEOPLE, 0.9999, 0.9998),
        ">99.9 % of the Americas’ people lived in countries at the very high EGDI level in 2024, as in 2003",
    ),
    (
        PeopleAtTop(ONE, 0.995, 0.995),
        "99.5 % of the world’s people lived in countries at the very high EGDI level in 2024",
    ),
    (
        NobodyAtTopLevel(ONE, 0.0),
        "Nobody in the world lived in a country at the very high EGDI level in 2024",
    ),
    (
        NobodyAtTopLevel(PEOPLE, 0.0),
        "Nobody in the Americas lived in a country at the very high EGDI level in 2024, as in 2003",
    ),
    (
        NobodyAtTopLevel(PEOPLE, 0.2),
        "Nobody in the Americas lived in a country at the very high EGDI level in 2024, against 20 % in 2003",
    ),
    (
        PeopleAtLevels(2003, ((Level.HIGH, 0.9), (Standing.NOT_ASSESSED, 0.1))),
        "2003: high 90 % and not assessed 10 %",
    ),
    (CellFilled(Level.VERY_HIGH, Level.HIGH, 3), "Very high to high: 3"),
    (CellFilled(Standing.NOT_MEMBER, Level.LOW, 1), "Not a member to low: 1"),
]
NOTES = [
    (
        LevelBounds(),
        "Levels: very high above 0.75, high above 0.50, middle above 0.25, low up to that.",
    ),
    (
        LevelsMovedByMethod(),
        "Levels are bounds on the score: a change of method can move many members at once.",
    ),
    (
        WithoutLevel(Standing.NOT_ASSESSED, EGDI, (Without(18, 2003), Without(13, 2004))),
        "Not assessed: 18 in 2003 and 13 in 2004.",
    ),
    (
        WithoutLevel(Standing.NOT_MEMBER, EGDI, (Without(2, 2003),)),
        "Not UN members yet: 2 in 2003.",
    ),
    (
        WithoutLevel(Standing.NO_SCORE, Index.HCI, (Without(7, 2003),)),
        "Assessed without HCI: 7 in 2003.",
    ),
    (
        SharesAtEnds(
            2003,
            2024,
            (
                ShareAtEnds("eu", Fraction(4, 27), Fraction(1)),
                ShareAtEnds("eaeu", Fraction(0), Fraction(4, 5)),
            ),
        ),
        "At the very high level in 2003 and in 2024: EU 15 % and 100 %; EAEU 0 % and 80 %.",
    ),
    (LevelOnlyIn(1, 2024), "1 member has a level only in 2024."),
    (LevelOnlyIn(20, 2024), "20 members have a level only in 2024."),
    (
        PeopleCountedWhole(),
        "A country’s whole population counts at its level: people who live there, not people so served.",
    ),
    (PopulationMissing(1), "Population unknown for up to 1 member an edition, counted nowhere."),
    (PopulationMissing(3), "Population unknown for up to 3 members an edition, counted nowhere."),
    (
        PopulationNotKnown(),
        "The population of the first or last edition is not known. Choose other editions.",
    ),
]


@pytest.mark.parametrize(("finding", "sentence"), TITLES)
def test_titles_and_lines(finding, sentence):
    assert say(finding, WORDS) == sentence
    assert not faults(sentence, "title")


@pytest.mark.parametrize(("finding", "sentence"), NOTES)
def test_notes(finding, sentence):
    assert say(finding, WORDS) == sentence
    assert not faults(sentence)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ((141, 1, 31), "141 rose to a higher EGDI level, 1 fell and 31 stayed"),
        ((2, 1, 0), "2 rose to a higher EGDI level and 1 fell"),
        ((2, 0, 1), "2 rose to a higher EGDI level and 1 stayed"),
        ((0, 1, 2), "1 fell to a lower EGDI level and 2 stayed"),
    ],
)
def test_members_that_did_not_all_do_the_same(counts, said):
    of = sum(counts)
    everyone, group = (say(LevelsMoved(shown, *counts), WORDS) for shown in (WORLD, LDC))
    assert everyone == f"Of {of} members with a level in both 2003 and 2024, {said}"
    assert group == (
        f"Of {of} members of the least developed countries with a level in both 2003 and 2024, "
        f"{said}"
    )
    assert not faults(everyone, "title") + faults(group, "title")


@pytest.mark.parametrize("shown", [WORLD, LDC])
@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("members", [1, 2, 3])
def test_members_that_all_did_the_same(shown, move, members):
    sentence = say(AllMoved(shown, members, move), WORDS)
    assert sentence.startswith(
        {1: "The only member", 2: "Both members", 3: "All 3 members"}[members]
    )
    assert (" of the least developed countries" in sentence) == (shown is LDC)
    assert str(move) in sentence
    assert not faults(sentence, "title")


def test_what_parts_and_cells_tell():
    assert panel_name("EU", True, WORDS) == "<b>EU</b>"
    assert (
        panel_name("Micronesia (subregion)", False, WORDS)
        == "<b>Micronesia (subregion)</b>: nobody ranked"
    )
    assert share_hover(2024, Level.HIGH, 0.25, (1, 4), WORDS) == (
        "2024, high: 25 %<br>1 of 4 ranked members"
    )
    assert share_hover(2010, Level.LOW, 1.0, (1, 1), WORDS).endswith("1 of 1 ranked member")
    assert count_hover(2024, Level.HIGH, 1, WORDS) == "2024: 1 member, high"
    assert count_hover(2024, Level.VERY_HIGH, 76, WORDS) == "2024: 76 members, very high"
    assert part_hover(2024, Level.HIGH, 0.125, WORDS) == "2024, high: 12.5 %"
    assert part_hover(2024, None, 0.004, WORDS) == "2024, no level: 0.4 %"
    assert state_name(Standing.NO_SCORE, WORDS) == "No score"
    assert cell_hover(Level.LOW, Level.HIGH, ("KAZ", "NLD"), WORDS) == (
        "Low → High: 2<br>Kazakhstan and Netherlands"
    )
