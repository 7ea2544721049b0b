"""Countries are found by whatever people call them, and what is no member is told so."""

import csv
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.commands.country_names import names_in_other_languages
from dashboard.language import source_words
from dashboard.language.country_search import folded, found, named, no_members, without_figures
from dashboard.language.name_tables import FURTHER
from tests.reckoning.figures import figures

SURVEY, WORDS, FIGURES = gallery.survey(), source_words(), figures()
COUNTRIES = named(SURVEY, WORDS)
NAMES = [(one.iso3, name) for one in COUNTRIES for name in (*one.own, *one.further)]


def first(text: str) -> str:
    return found(text, SURVEY, WORDS)[0]


@pytest.mark.parametrize(
    ("typed", "iso3"),
    [
        ("Holland", "NLD"),
        ("Ivory Coast", "CIV"),
        ("cote d'ivoire", "CIV"),
        ("Turkiye", "TUR"),
        ("Turkey", "TUR"),
        ("Great Britain", "GBR"),
        ("UK", "GBR"),
        ("u.k.", "GBR"),
        ("Burma", "MMR"),
        ("Swaziland", "SWZ"),
        ("Казахстан", "KAZ"),
        ("Қазақстан", "KAZ"),
        ("韩国", "KOR"),
        ("South Korea", "KOR"),
        ("north korea", "PRK"),
        ("US", "USA"),
        ("America", "USA"),
        ("UAE", "ARE"),
        ("Deutschland", "DEU"),
        ("Alemania", "DEU"),
        ("日本", "JPN"),
        ("Ελλάδα", "GRC"),
        ("საქართველო", "GEO"),
        ("المغرب", "MAR"),
        ("Россия", "RUS"),
        ("Cape Verde", "CPV"),
        ("Macedonia", "MKD"),
        ("Czech Republic", "CZE"),
        ("Viet Nam", "VNM"),
        ("Vietnam", "VNM"),
        ("Zaire", "COD"),
        ("DRC", "COD"),
        ("Congo", "COG"),
        ("Guinea", "GIN"),
        ("Niger", "NER"),
        ("Dominica", "DMA"),
        ("Sudan", "SDN"),
        ("ee", "EST"),
        ("kaz", "KAZ"),
        ("Kaza", "KAZ"),
        ("  kazakhstan ", "KAZ"),
        ("sao tome", "STP"),
        ("St. Lucia", "LCA"),
    ],
)
def test_what_people_type_comes_first(typed, iso3):
    assert first(typed) == iso3


@settings(max_examples=500, deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from([str.upper, str.lower, str.title, str]))
def test_every_name_finds_its_country_before_any_part_of_a_name(named_so, written):
    iso3, name = named_so
    typed = written(name)
    if folded(typed) != folded(name):  # A capital letter of some alphabets is no longer the same.
        return
    same = {code for code, other in NAMES if folded(other) == folded(name)}
    assert set(found(typed, SURVEY, WORDS)[: len(same)]) == same
    assert iso3 in same


def test_a_name_that_the_page_itself_writes_means_that_country_alone():
    for one in COUNTRIES:
        assert first(WORDS.country(one.iso3)) == one.iso3
        assert first(one.iso3) == one.iso3
        assert first(FIGURES.labels[one.iso3]) == one.iso3


def test_names_in_the_six_languages_of_the_data_and_the_codes_are_names():
    held = {one.iso3: {folded(name) for name in (*one.own, *one.further)} for one in COUNTRIES}
    with open("data/countries.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            told = [row[key] for key in row if key.startswith("name_") or key == "iso2"]
            assert {folded(name) for name in told} <= held[row["iso3"]]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30))
def test_any_text_finds_countries_each_once_and_nothing_all_of_them(text):
    codes = found(text, SURVEY, WORDS)
    assert len(set(codes)) == len(codes)
    assert set(codes) <= set(SURVEY.codes)
    if not folded(text):
        assert codes == tuple(one.iso3 for one in COUNTRIES)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(NAMES), st.data())
def test_the_beginning_of_a_name_finds_it_too(named_so, data):
    iso3, name = named_so
    beginning = name[: data.draw(st.integers(1, len(name)))]
    assert iso3 in found(beginning, SURVEY, WORDS) or not folded(name).startswith(folded(beginning))


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)


def test_every_country_can_be_typed_on_any_keyboard():
    for one in COUNTRIES:
        plain = [unicodedata.normalize("NFKD", name) for name in one.own]
        assert any(name.isascii() for name in plain), one.iso3


@pytest.mark.parametrize(
    "typed",
    [
        "Taiwan",
        "Kosovo",
        "Palestine",
        "Hong Kong",
        "Macau",
        "Vatican",
        "台湾",
        "Косово",
        "Scotland",
    ],
)
def test_what_is_no_member_gets_one_sentence_why_it_has_no_figures(typed):
    assert not found(typed, SURVEY, WORDS)
    (why,) = without_figures(typed, WORDS)
    assert why.endswith(
        "has no figures: it is not a member of the United Nations, and the survey ranks members only."
    )
    assert folded(typed) in folded(why)


def test_no_member_of_the_united_nations_is_told_that_it_is_none():
    own = {folded(name) for one in COUNTRIES for name in one.own}
    assert not own & {folded(name) for names in no_members() for name in names}


def test_the_names_in_other_languages_are_those_of_the_library():
    with FURTHER.open(encoding="utf-8", newline="") as file:
        written = {row["code"]: tuple(row["names"].split("; ")) for row in csv.DictReader(file)}
    assert written == names_in_other_languages()
