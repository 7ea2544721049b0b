"""The words around a ranking, case by case."""

import math

import pytest

from dashboard import gallery
from dashboard.language import source_words
from dashboard.language.standings import (
    change_heading,
    change_in_words,
    change_text,
    filter_option,
    hover,
    joined,
    slice_option,
    table_alternative,
)
from dashboard.selection import Slice
from dashboard.survey import Index

SURVEY, WORDS = gallery.survey(), source_words()


@pytest.mark.parametrize(
    ("part", "told"),
    [
        (Slice.TOP, "Top 20"),
        (Slice.BOTTOM, "Bottom 20"),
        (Slice.AROUND, "Around the Netherlands"),
    ],
)
def test_parts_of_a_ranking(part, told):
    assert slice_option(part, "NLD", 20, WORDS) == told


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("asia", "Asia · region (47)"),
        ("central-asia", "Central Asia · subregion (5)"),
        ("eu", "EU, European Union · union (27)"),
    ],
)
def test_a_group_is_found_by_its_letters_its_name_and_its_kind(code, told):
    assert filter_option(SURVEY.group_list[code], WORDS) == told


@pytest.mark.parametrize(
    ("first", "within", "told"),
    [
        (2018, True, "world rank, places<br>since 2018"),
        (2018, False, "places<br>since 2018"),
        (2022, True, "world rank"),
        (2022, False, ""),
    ],
)
def test_what_stands_above_the_changes(first, within, told):
    assert change_heading(first, 2022, within, WORDS) == told


@pytest.mark.parametrize(
    ("change", "told"), [(None, "new"), (math.nan, "new"), (0, "0"), (11, "+11"), (-2, "−2")]
)
def test_a_change(change, told):
    assert change_text(change, WORDS) == told


@pytest.mark.parametrize(
    ("before", "change", "told"),
    [
        (None, 0, "not ranked in 2018"),
        (9, 0, "same rank as in 2018"),
        (10, 1, "up 1 place from 10th in 2018"),
        (20, 11, "up 11 places from 20th in 2018"),
        (8, -1, "down 1 place from 8th in 2018"),
        (5, -4, "down 4 places from 5th in 2018"),
    ],
)
def test_a_change_in_words(before, change, told):
    assert change_in_words(2018, before, change, WORDS) == told


def test_a_bar_tells_its_place_in_the_world_and_among_the_chosen():
    head = ["<b>Netherlands</b>, 2022", "9th of 193, score 0.939"]
    assert hover("NLD", 2022, (9, 193), 0.9385, None, WORDS) == head
    assert hover("NLD", 2022, (9, 193), 0.9385, (3, 48), WORDS) == [
        *head,
        "3rd of 48 in the groups chosen",
    ]
    assert joined(head, WORDS) == "<br>".join([*head, "Click for the country’s page"])


def test_the_table_by_name():
    named = "Ranking on the Online Service Index (OSI) in 2022,"
    assert table_alternative(Index.OSI, 2022, 1, WORDS) == f"{named} 1 row, best first"
    assert table_alternative(Index.OSI, 2022, 48, WORDS) == f"{named} 48 rows, best first"
