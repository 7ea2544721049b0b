"""The words of the map, case by case."""

import pytest

from dashboard.findings.world_map import (
    AtLevels,
    MapShown,
    MedianStands,
    NobodyCompared,
    NoMemberRose,
    OneEditionOnly,
    ReachLevel,
    RoseAndFell,
    ScoreHighest,
    Standing,
)
from dashboard.language import say, source_words
from dashboard.language.world_map import change_ticks, hover, hover_unknown, level_tick
from dashboard.selection import Paint
from dashboard.survey import Index, Level

WORDS = source_words()
OSI, ON = Index.OSI, "the Online Service Index (OSI)"
BOUNDS = (-20, -9, -3, 4, 10, 21)


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            MapShown(Paint.SCORE, OSI, 2018, 2022, 193),
            f"Score on {ON}, 0 to 1; 193 members with a score, edition of 2022",
        ),
        (
            MapShown(Paint.LEVEL, OSI, 2018, 2022, 1),
            f"Level on {ON}; 1 member with a score, edition of 2022",
        ),
        (
            MapShown(Paint.RANK_CHANGE, OSI, 2018, 2022, 193),
            f"Places risen (+) or fallen (−) on {ON} from 2018 to 2022; 193 members ranked in both",
        ),
        (
            ScoreHighest(("NLD",), OSI, 2022, 0.9385),
            "The Netherlands scores highest in online services in 2022, at 0.939",
        ),
        (
            ScoreHighest(("KAZ", "NLD"), OSI, 2022, 0.9385),
            "Kazakhstan and the Netherlands score highest in online services in 2022, at 0.939",
        ),
        (MedianStands(2022, 0.6102), "The median member stands at 0.610 in 2022."),
        (
            ReachLevel(Level.VERY_HIGH, OSI, 2022, 1, 193),
            "1 of 193 members with a score reaches the very high level in online services in 2022",
        ),
        (
            ReachLevel(Level.HIGH, OSI, 2022, 60, 193),
            "60 of 193 members with a score reach the high level in online services in 2022, and none a higher one",
        ),
        (
            NoMemberRose(OSI, 2018, 2022),
            "No member rose in online services between 2018 and 2022",
        ),
        (
            NobodyCompared(),
            "No member was ranked in both of these editions. Choose another pair.",
        ),
        (
            OneEditionOnly(),
            "A change in rank needs two different editions. Choose an earlier first or a later last edition.",
        ),
        (
            RoseAndFell(90, 3, 95, 5),
            "Members that rose: 90; kept their rank: 3; fell: 95; not ranked in both: 5.",
        ),
        (
            AtLevels(((Level.VERY_HIGH, 60), (Level.LOW, 7)), 2),
            "Members by level: very high: 60 and low: 7; without a score: 2.",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told


@pytest.mark.parametrize(
    ("moved", "told"),
    [
        (None, []),
        ((None, 2020), ["Not ranked in 2020"]),
        ((1, 2020), ["+1 place since 2020"]),
        ((-11, 2020), ["−11 places since 2020"]),
        ((0, 2020), ["0 places since 2020"]),
    ],
)
@pytest.mark.parametrize(
    ("level", "at"),
    [
        (Level.VERY_HIGH, "Very high level"),
        (Level.HIGH, "High level"),
        (Level.MIDDLE, "Middle level"),
        (Level.LOW, "Low level"),
    ],
)
def test_a_country_tells_its_place_and_its_move(moved, told, level, at):
    said = hover("NLD", 2022, (9, 193), 0.9385, level, moved, WORDS)
    assert said.split("<br>") == [
        "<b>Netherlands</b>, 2022",
        "9th of 193, score 0.939",
        at,
        *told,
    ]


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (Standing.NOT_MEMBER, "Not yet a member of the UN in 2022"),
        (Standing.NOT_ASSESSED, "Not assessed in 2022"),
        (Standing.NO_SCORE, "No OSI score in 2022"),
    ],
)
def test_a_country_without_colour_tells_why(why, told):
    said = hover_unknown("NLD", 2022, OSI, why, WORDS)
    assert said == f"<b>Netherlands</b>, 2022<br>{told}"


def test_the_classes_of_change_touch_and_do_not_overlap():
    assert change_ticks(BOUNDS, narrow=False, words=WORDS) == [
        "No rank",
        "−21 or worse",
        "−20 to −10",
        "−9 to −4",
        "−3 to +3",
        "+4 to +9",
        "+10 to +20",
        "+21 or better",
    ]


def test_on_a_phone_the_classes_are_told_by_their_outer_ends():
    assert change_ticks(BOUNDS, narrow=True, words=WORDS) == [
        "None",
        "≤−21",
        "≤−10",
        "≤−4",
        "±3",
        "≥+4",
        "≥+10",
        "≥+21",
    ]


def test_levels_tell_their_scores_where_there_is_room():
    assert level_tick(Level.HIGH, False, WORDS) == "High<br>0.50 to 0.75"
    assert level_tick(Level.HIGH, True, WORDS) == "High"
