"""Whatever a text is, it is read and judged without an error, and what is told of it lies within it."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.findings.claims.obstacle import Why
from dashboard.findings.claims.statement import check_statement
from dashboard.language.reading.checking import check_text
from dashboard.language.reading.en.asserting import MOST_CARRIED
from dashboard.language.reading.en.lexicon import entries
from dashboard.language.reading.reading import LONGEST as MOST
from dashboard.language.reading.reading import LONGEST_SENTENCE, read_claim

SURVEY = gallery.survey()
LONGEST = 3000
WORDS = sorted({text for text, _ in entries(SURVEY)})
NUMBERS = st.one_of(
    st.integers(0, 10**6).map(str),
    st.integers(0, 250).map(lambda number: f"{number}th"),
    st.integers(1998, 2030).map(str),
    st.decimals(0, 2, places=4).map(str),
)
SIGNS = st.sampled_from(
    [
        ",",
        ".",
        ";",
        ":",
        "!",
        "?",
        "(",
        ")",
        "[",
        "]",
        "-",
        "–",
        "—",
        "/",
        "%",
        "#",
        "№",
        "'",
        "’",
        "“",
        "”",
        "…",
        "\n",
        "\xa0",
        "'s",
        "&",
        "+",
        "°",
    ]
)
PIECES = st.one_of(st.sampled_from(WORDS), NUMBERS, SIGNS, st.text(max_size=8))
MIXED = st.lists(PIECES, max_size=60).map(" ".join)
JOINED = st.lists(PIECES, max_size=60).map("".join)
ANY = st.one_of(st.text(max_size=LONGEST), MIXED, JOINED)


def within(spans, text):
    """Whether stretches lie within a text, none of them empty."""
    return all(0 <= one.start < one.end <= len(text) for one in spans)


@settings(max_examples=200, deadline=None)
@given(ANY.map(lambda text: text[:LONGEST]))
@example("")
@example(" \n\t ")
@example("0th of 0 in 0000, up 0 places from 0th")
@example("Top 0 of the world, last but one, 9999th to last in 2024")
@example("Danish Africa Uzbekistan surrendering tenth")
@example("İ ŉ ǰ ΐ ﬁ ﷺ is 5th")
def test_any_text_is_read_and_judged_within_its_bounds(text):
    sentence = read_claim(SURVEY, text)
    check_statement(SURVEY, sentence.asserted)
    tokens = sentence.tokens
    assert within(tokens, text)
    assert all(before.end <= after.start for before, after in pairwise(tokens))
    assert len(tokens) <= len(text)
    assert set(sentence.passed) <= set(tokens)
    for asserted in sentence.asserted:
        assert within(asserted.obstacles, text)
        for obstacle in asserted.obstacles:
            assert text[obstacle.start : obstacle.end] == obstacle.text


@settings(max_examples=60, deadline=None)
@given(ANY.map(lambda text: text[:LONGEST]), st.integers(0, 10))
def test_what_is_asserted_grows_no_faster_than_the_words(text, times):
    long = (f"{text} " * times)[:LONGEST]
    sentence = read_claim(SURVEY, long)
    assert len(sentence.asserted) <= MOST_CARRIED * len(sentence.tokens)


def test_many_countries_and_many_places_are_not_multiplied():
    names = [str(name) for name in SURVEY.countries["name_en"]][:40]
    for number in (20, 40, 80):
        sentence = read_claim(SURVEY, ", ".join(names) + " are " + ", ".join(["5th"] * number))
        assert sentence.end <= LONGEST_SENTENCE
        assert number < len(sentence.asserted) <= len(sentence.tokens)


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "24th 39 0.9 2018 ",
            "from 5th to 6th ",
            "said that ",
            "according to ",
            ", ",
            "the ",
            "(",
        ),
        *("Austria, Hungary and ", "Kazakhstan is 24th, says he, ", "14 March 2023 ", "not ", "?"),
    ],
)
def test_what_goes_on_without_a_full_stop_is_told_to_be_too_long(piece):
    whole = (piece * MOST)[:MOST].strip()
    assert check_text(SURVEY, (f"{whole[:990].strip()}.\n" * 20)[:MOST]).text
    (long,) = check_text(SURVEY, whole).sentences
    assert [one.why for one in long.sentence.asserted[0].obstacles] == [Why.TOO_LONG]
