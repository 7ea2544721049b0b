"""Whole texts: the sentences that claim something are found, the rest is left alone."""

import random

import pytest

from dashboard import gallery
from dashboard.language.reading.checking import check_text
from dashboard.language.reading.sentences import sentences

SURVEY = gallery.survey()

CLAIMS = {
    "Kazakhstan ranks 24th in the UN E-Government Development Index 2024.": "confirmed",
    "In 2022 Cambodia was 127th among 187 states.": "partly",
    "Qatar ranked 66th in 2022.": "not_confirmed",
    "The average EGDI of the European Union members was 0.8791 in 2024.": "confirmed",
    "Kosovo stands 65th in the 2024 UN e-government survey.": "cannot_be_checked",
}
REST = (
    "The ministry has invested 42 billion tenge in data centres since 2019.",
    "More than 90 per cent of public services are available online, for 14 million users.",
    "The third meeting of the council took place in Almaty on 14 March 2023.",
    "In the Global Innovation Index, Kazakhstan was 78th, up from 81st.",
    "GDP grew by 4.8 per cent in 2023, and unemployment fell to 4.7 per cent.",
    "“We are proud of our engineers,” said the deputy minister, Ms. A. B. Smith.",
    "The capital has 1.3 million inhabitants and 12 districts.",
    "A second data centre will open in 2027.",
)


def article(seed, length):
    """A text of some length with the five claims and much else, in a drawn order."""
    chance = random.Random(seed)
    rest = []
    while sum(map(len, rest)) + len(rest) < length - 400:
        rest.append(chance.choice(REST))
    claims = list(CLAIMS)
    chance.shuffle(claims)
    # Another ranking is spoken of until this one is named again: each claim begins a paragraph that
    # names it.
    for claim in claims:
        rest.insert(chance.randrange(len(rest)), f"The UN e-government survey is quoted. {claim}")
    return " ".join(rest)


@pytest.mark.parametrize("seed", range(5))
def test_five_claims_among_ten_thousand_characters_are_found_and_nothing_else(seed):
    text = article(seed, 10_000)
    assert 9_500 < len(text) < 10_500
    found = check_text(SURVEY, text).sentences
    assert {one.sentence.text: one.check.overall.value for one in found} == CLAIMS
    assert len(found) == len(CLAIMS)
    assert all(text[one.sentence.start : one.sentence.end] == one.sentence.text for one in found)


def verdicts(text):
    return [
        (one.sentence.text, one.check.overall.value) for one in check_text(SURVEY, text).sentences
    ]


def test_what_follows_speaks_of_the_country_of_the_sentence_before():
    text = "Kazakhstan is 24th in the EGDI in 2024. It was 28th in 2022. Estonia is 2nd. It was 9th in 2022."
    assert [verdict for _, verdict in verdicts(text)] == [
        "confirmed",
        "confirmed",
        "confirmed",
        "not_confirmed",
    ]


def test_another_ranking_is_left_alone_until_this_one_is_named():
    text = (
        "Kazakhstan is 24th in the EGDI. In the Global Innovation Index it is 78th. It rose 3 places."
        " In the UN e-government survey it rose 4 places."
    )
    assert [sentence for sentence, _ in verdicts(text)] == [
        "Kazakhstan is 24th in the EGDI.",
        "In the UN e-government survey it rose 4 places.",
    ]


def test_a_sentence_after_one_on_a_component_has_to_name_its_index():
    text = (
        "In online services Kazakhstan ranks 10th. It was 8th in 2022. Overall it was 28th in 2022."
    )
    assert [verdict for _, verdict in verdicts(text)] == [
        "confirmed",
        "cannot_be_checked",
        "confirmed",
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It is No. 5 in the world. So it is.", ["It is No. 5 in the world.", "So it is."]),
        ("The U.S. is 19th. Dr. Smith said so.", ["The U.S. is 19th.", "Dr. Smith said so."]),
        ("It scored 0.9009. “Good.” He left.", ["It scored 0.9009.", "“Good.”", "He left."]),
        (
            "A heading\nA sentence goes on\nover a line. End",
            ["A heading", "A sentence goes on\nover a line.", "End"],
        ),
        ("First paragraph\n\nsecond one", ["First paragraph", "second one"]),
        ("  ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, parts):
    assert [text[start:end] for start, end in sentences(text)] == parts
