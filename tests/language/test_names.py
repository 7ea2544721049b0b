"""Countries, groups and sets of countries as the pickers list them."""

import pytest

from dashboard import gallery
from dashboard.language import choices, source_words
from dashboard.language.options import country_link, country_option, group_option, set_option
from dashboard.selection import NO_GROUP, Likeness, Measure, Reference, Statistic
from dashboard.selection.presets import presets

SURVEY = gallery.survey()
WORDS = source_words()


def test_a_country_as_a_picker_lists_it():
    assert country_option("KAZ", WORDS) == "Kazakhstan · KAZ"
    assert country_link("NLD", WORDS) == "Everything about the Netherlands"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("world", "All members (193)"),
        ("eaeu", "EAEU (5)"),
        ("micronesia", "Micronesia (subregion) (5)"),
        (NO_GROUP, "No other countries"),
    ],
)
def test_a_group_as_the_pickers_list_it(code, text):
    assert group_option(SURVEY, code, WORDS) == text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("top-ten", "Top ten in EGDI"),
        ("neighbours", "Neighbours of the Netherlands in rank"),
        ("peers-profile", "The Netherlands and its nearest by profile"),
        ("peers-region", "The Netherlands and its nearest of its region"),
        ("peers-income", "The Netherlands and its nearest by income"),
        ("peers-size", "The Netherlands and its nearest by size"),
        ("g20", "G20 (19)"),
        ("africa", "Africa (the best 40 of 54)"),
    ],
)
def test_a_set_of_countries_as_the_picker_lists_it(code, text):
    assert set_option(SURVEY, code, "NLD", WORDS) == text


def test_everything_that_can_be_chosen_has_a_name():
    assert set(choices.MEASURES) == set(Measure)
    assert set(choices.REFERENCES) == set(Reference)
    assert set(choices.STATISTICS) == set(Statistic)
    told = [set_option(SURVEY, code, "NLD", WORDS) for code in presets(SURVEY)]
    told += [set_option(SURVEY, f"peers-{likeness}", "NLD", WORDS) for likeness in Likeness]
    assert len(set(told)) == len(told)
