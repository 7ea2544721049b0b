"""Countries found by what a reader types."""

import pytest

from dashboard import gallery
from dashboard.language import source_words
from dashboard.language.country_search import NAMES, found

SURVEY, WORDS = gallery.survey(), source_words()


@pytest.mark.parametrize("code", SURVEY.codes)
def test_every_country_is_found_by_its_codes_and_first_by_each_of_its_names(code):
    row = SURVEY.countries.loc[code]
    for text in (code, code.lower(), str(row["iso2"])):
        assert found(text, SURVEY, WORDS) == [code]
    for name in (*(str(row[column]) for column in NAMES), WORDS.country(code)):
        assert found(name, SURVEY, WORDS)[0] == code
        assert found(f" {name.upper()} ", SURVEY, WORDS)[0] == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", []),
        ("   ", []),
        ("cote", ["CIV"]),
        ("Türkiye", ["TUR"]),
        ("zeal", ["NZL"]),
        ("niger", ["NER", "NGA"]),
        ("stan", []),
        ("No such place", []),
    ],
)
def test_names_come_before_beginnings_of_words_and_the_middle_of_a_word_is_none(text, codes):
    assert found(text, SURVEY, WORDS) == codes
