"""The words that travel with a saved file or stand on paper."""

from datetime import date

from dashboard import gallery
from dashboard.findings.sources import Publisher
from dashboard.language import export, paper, source_words

WORDS = source_words()


def test_the_sheet_about_says_what_is_in_the_file():
    told = export.about_lines(
        WORDS,
        title="A title",
        subtitle="A measure",
        notes=("One.", "Two."),
        publishers=(Publisher.UNITED_NATIONS, Publisher.WORLD_BANK),
        editions=(2022, 2024),
        address="https://example.org/compare?index=egdi",
        version="2024-abcd",
        made=date(2026, 1, 31),
    )
    assert told == [
        ("Title", "A title"),
        ("Shows", "A measure"),
        (
            "Source",
            "United Nations E-Government Survey, UN DESA; World Bank, World Development Indicators",
        ),
        (
            "Published by",
            "United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center",
        ),
        ("Editions", "2022, 2024"),
        ("Note 1", "One."),
        ("Note 2", "Two."),
        ("Address", "https://example.org/compare?index=egdi"),
        ("Dataset version", "2024-abcd"),
        ("Saved", "2026-01-31"),
    ]


def test_the_sheet_about_the_full_data_has_every_note():
    told = dict(export.about_survey(gallery.survey(), WORDS, "https://x.org/", date(2026, 1, 31)))
    assert told["Title"] == "UN E-Government Survey: all countries, all editions"
    assert told["Shows"] == "Five scores and ranks"
    assert told["Editions"].startswith("2003, 2004, 2005, 2008")
    assert told["Note 4"].startswith("Scores are relative to each edition’s field")


def test_the_browser_fills_in_what_only_it_knows_of_a_citation():
    told = export.citation("2024-abcd", WORDS)
    assert told.startswith("“{title}” ({subtitle}). Data: United Nations Department")
    assert told.endswith("dataset version 2024-abcd. {address}. Retrieved {day}.")


def test_a_printed_page_says_where_it_comes_from():
    told = WORDS.text(
        paper.FOOTER, address="https://x.org/why", printed=date(2026, 2, 3), version="2024-abcd"
    )
    assert told.startswith("https://x.org/why · 3 February 2026 · Data: United Nations")
    assert told.endswith("; dataset version 2024-abcd.")
