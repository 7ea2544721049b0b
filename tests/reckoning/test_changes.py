"""Changes between editions as they are known: who rose, who passed whom, and by what parts."""

from decimal import Decimal
from fractions import Fraction
from statistics import median

import pytest

from tests.reckoning import changes, parts
from tests.reckoning.figures import (
    INDICES,
    figures,
    presence,
)
from tests.reckoning.rounding import rounded

FIGURES = figures()
EAEU = ("ARM", "BLR", "KAZ", "KGZ", "RUS")


@pytest.mark.parametrize(
    ("index", "first", "last", "expected"),
    [
        ("hci", 2010, 2012, "-0.072"),
        ("hci", 2012, 2014, "-0.061"),
        ("hci", 2022, 2024, "-0.054"),
        ("tii", 2010, 2012, "0.079"),
        ("tii", 2018, 2020, "0.140"),
        ("tii", 2022, 2024, "0.119"),
        ("osi", 2008, 2010, "-0.071"),
        ("osi", 2010, 2012, "0.152"),
        ("osi", 2016, 2018, "0.097"),
    ],
)
def test_the_median_changes_of_all_members(index, first, last, expected):
    found = changes.compared(FIGURES, index, "score", FIGURES.countries, first, last)
    assert rounded(median(found.changes.values()), 3) == Decimal(expected)


def test_who_rose_most_over_the_period_asked_for():
    found = changes.compared(FIGURES, "egdi", "rank", ("ZAF", "SSD", "KEN"), 2003, 2024)
    assert found.changes == {"ZAF": 5, "KEN": 9}
    assert found.left_out == {"SSD": {2003: "not_member"}}
    assert found.rose_most == (("KEN",), 9)
    assert found.fell_most == ((), None)
    later = changes.compared(FIGURES, "egdi", "rank", ("ZAF", "SSD", "KEN"), 2012, 2024)
    assert (later.rose_most, later.fell_most) == ((("ZAF",), 61), (("SSD",), -17))


def test_nobody_moves_up_by_falling_out_of_a_tie():
    found = changes.among(FIGURES, "osi", EAEU, 2016, 2020)
    assert found.first == {"ARM": 4, "BLR": 3, "KAZ": 1, "KGZ": 4, "RUS": 2}
    assert found.last == {"ARM": 4, "BLR": 3, "KAZ": 1, "KGZ": 5, "RUS": 2}
    assert found.up_most == ((), None)
    assert found.down_most == (("KGZ",), -1)


def test_a_chosen_set_holds_those_ranked_at_both_ends():
    found = changes.among(FIGURES, "hci", ("AND", "KAZ", "SSD", "EST"), 2003, 2024)
    assert set(found.first) == set(found.last) == {"KAZ", "EST"}
    assert presence(FIGURES, "hci", "AND", 2003, 2024) == "newcomer"
    assert presence(FIGURES, "egdi", "AND", 2003, 2024) == "both"


def test_who_passed_kazakhstan():
    found = changes.sides(FIGURES, "egdi", "KAZ", 2018, 2022)
    assert found.passed_by == ("LTU",)
    assert len(found.passed) == 12
    assert changes.rank_change(FIGURES, "egdi", "KAZ", 2018, 2022) == 11
    assert changes.score_change(FIGURES, "egdi", "KAZ", 2018, 2022) == Decimal("0.1031")


@pytest.mark.parametrize("index", INDICES)
@pytest.mark.parametrize(("first", "last"), [(2003, 2024), (2010, 2012), (2018, 2020)])
def test_the_lists_and_the_parts_add_up_to_the_rank_change(index, first, last):
    split = parts.rank_parts(FIGURES, index, first, last)
    for iso3, own in split.items():
        change = changes.rank_change(FIGURES, index, iso3, first, last)
        total = own.own + own.others + own.dropped_out + own.newcomers + own.published_order
        assert total == change
        found = changes.sides(FIGURES, index, iso3, first, last)
        up = len(found.passed) + len(found.caught_up_with) + len(found.dropped_out_above)
        down = len(found.passed_by) + len(found.fell_behind) + len(found.newcomers_above)
        assert up - down == change


def test_a_change_of_egdi_is_the_sum_of_its_parts():
    for iso3 in FIGURES.countries:
        split = parts.egdi_parts(FIGURES, iso3, 2010, 2024)
        change = changes.score_change(FIGURES, "egdi", iso3, 2010, 2024)
        assert (split is None) == (change is None)
        assert split is None or split.change == Fraction(change)
    assert parts.egdi_parts(FIGURES, "AND", 2003, 2024) is None
    assert parts.gaps(FIGURES, "PLW", 2003, 2004) == (
        *(("hci", 2003), ("tii", 2003)),
        *(("hci", 2004), ("tii", 2004)),
    )
