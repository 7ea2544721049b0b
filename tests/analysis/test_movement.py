"""What moved the rank, and who passed whom."""

from itertools import pairwise

import pytest

from dashboard import gallery
from dashboard.analysis.change.movement import RankParts, movement, movement_table, passed
from dashboard.analysis.ranking.ranks import rank_change
from dashboard.analysis.ranking.standing import Presence, Standing
from dashboard.survey import Index

SURVEY = gallery.survey()
PARTS = ["own", "others", "dropped_out", "newcomers", "published_order"]
PAIRS = [*pairwise(SURVEY.years), (2003, 2024), (2024, 2003), (2018, 2022), (2022, 2022)]


@pytest.mark.parametrize("index", list(Index))
@pytest.mark.parametrize(("first", "last"), PAIRS)
def test_the_parts_sum_to_the_rank_change(index, first, last):
    table = movement_table(SURVEY, index, first, last)
    assert (table[PARTS].sum(axis="columns") == table["change"]).all()
    published = rank_change(SURVEY, index, first, last).dropna()
    assert table["change"].to_dict() == published.to_dict()


@pytest.mark.parametrize("group", ["eu", "asia", "high-income"])
def test_the_parts_sum_within_a_group(group):
    for first, last in PAIRS:
        table = movement_table(SURVEY, Index.EGDI, first, last, group)
        assert (table[PARTS].sum(axis="columns") == table["change"]).all()


def test_the_parts_by_hand(tiny):
    expected = {
        "AAA": RankParts(0.0, -1.0, 0, 0, 0),
        "BBB": RankParts(1.0, 0.0, 0, 0, 0),
        "EEE": RankParts(0.5, -0.5, 1, 0, 0),
        "FFF": RankParts(0.0, -1.0, 1, -1, 0),
    }
    for code, parts in expected.items():
        found = movement(tiny, Index.EGDI, code, 2001, 2003)
        assert found.parts == parts
        assert found.change == parts.total
        assert found.common.of == 4
    common = movement(tiny, Index.EGDI, "EEE", 2001, 2003).common
    assert (common.first, common.stood_still, common.others_stood_still, common.last) == (
        3,
        4,
        3,
        3,
    )


def test_the_published_order_is_a_part_of_its_own(tiny):
    found = movement(tiny, Index.EGDI, "EEE", 2003, 2005)
    assert (found.rank_first, found.rank_last, found.change) == (3, 5, -2)
    assert found.parts == RankParts(0.0, 0.0, 0, -1, -1)
    table = movement_table(SURVEY, Index.EGDI, 2018, 2020)
    moved = table.index[table["published_order"] != 0]
    assert sorted(moved) == ["AND", "HUN", "MKD", "TLS"]
    assert (table.loc[moved, "published_order"] == -1).all()
    assert (movement_table(SURVEY, Index.EGDI, 2022, 2024)["published_order"] == 0).all()


def test_kazakhstan_had_it_stood_still():
    found = movement(SURVEY, Index.EGDI, "KAZ", 2018, 2022)
    assert (found.rank_first, found.rank_last, found.change) == (39, 28, 11)
    # By hand: 56 others scored above 0.7597 in 2022, and 13 above 0.8628 in 2018.
    assert (found.common.stood_still, found.common.others_stood_still) == (57, 14)
    assert (found.parts.own, found.parts.others) == (27.0, -16.0)
    assert found.breaks == (2020, 2022)


def test_no_change_is_no_change():
    found = movement(SURVEY, Index.EGDI, "KAZ", 2022, 2022)
    assert found.parts == RankParts(0.0, 0.0, 0, 0, 0)
    assert found.change == 0
    both = movement(SURVEY, Index.EGDI, "DNK", 2020, 2022)
    assert both.change == 0


def test_newcomers_and_drop_outs_have_no_change():
    new = movement(SURVEY, Index.EGDI, "SSD", 2010, 2012)
    assert (new.presence, new.change, new.parts) == (Presence.NEWCOMER, None, None)
    assert (new.standing_first, new.rank_first, new.rank_last) == (Standing.NOT_MEMBER, None, 175)
    gone = movement(SURVEY, Index.EGDI, "LBY", 2010, 2012)
    assert (gone.presence, gone.rank_first, gone.rank_last) == (Presence.DROPPED_OUT, 114, None)
    gap = movement(SURVEY, Index.HCI, "AND", 2003, 2008)
    assert gap.standing_first is Standing.NO_SCORE
    with pytest.raises(KeyError):
        movement(SURVEY, Index.EGDI, "KAZ", 2018, 2022, "eu")


@pytest.mark.parametrize(
    ("index", "first", "last"),
    [(Index.EGDI, 2010, 2012), (Index.EGDI, 2018, 2020), (Index.HCI, 2003, 2004)],
)
def test_the_lists_add_up_to_the_rank_change(index, first, last):
    change = rank_change(SURVEY, index, first, last).dropna()
    for code in change.index:
        assert passed(SURVEY, index, code, first, last).change == change[code]


def test_passing_is_mutual():
    lists = {code: passed(SURVEY, Index.EGDI, code, 2020, 2022) for code in SURVEY.codes}
    for code, found in lists.items():
        assert all(code in lists[other].passed_by for other in found.passed)
        assert all(code in lists[other].caught_up_by for other in found.caught_up_with)
        assert all(code in lists[other].fell_behind for other in found.pulled_ahead_of)


def test_kazakhstan_passed_by_hand():
    found = passed(SURVEY, Index.EGDI, "KAZ", 2018, 2022)
    assert found.passed == (
        *("IRL", "CAN", "GRC", "POL", "URY", "ITA"),
        *("PRT", "BEL", "RUS", "BHR", "BLR", "MCO"),
    )
    assert found.passed_by == ("LTU",)
    assert found.change == 11


def test_shared_places_are_no_passing(tiny):
    assert passed(tiny, Index.EGDI, "EEE", 2001, 2003).pulled_ahead_of == ("FFF",)
    behind = passed(tiny, Index.EGDI, "FFF", 2001, 2003)
    assert (behind.fell_behind, behind.newcomers_above) == (("EEE",), ("DDD",))
    assert behind.dropped_out_above == ("CCC",)
    assert behind.change == -1
    assert passed(tiny, Index.EGDI, "BBB", 2001, 2003).passed == ("AAA",)
    new = passed(tiny, Index.EGDI, "CCC", 2003, 2005)
    assert (new.presence, new.passed, new.change) == (Presence.NEWCOMER, (), None)
    # On OSI, EEE (0.6) stands above DDD (0.4) in 2003 and shares its place in 2005.
    level = passed(tiny, Index.OSI, "DDD", 2003, 2005)
    assert (level.caught_up_with, level.passed) == (("EEE",), ())
    assert passed(tiny, Index.OSI, "EEE", 2003, 2005).caught_up_by == ("DDD",)
