"""The words that travel with a saved file or stand on paper."""

from datetime import UTC, date, datetime

import pytest

from dashboard.findings.day import Day, day_at
from dashboard.findings.sources import Publisher
from dashboard.language import export, paper, source_words
from dashboard.language.day import iso_day
from dashboard.language.sources import LICENCES, origins
from dashboard.survey import CONTRACTS

WORDS = source_words()
UN = "United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center"
NEW_YEAR = datetime(2026, 12, 31, 20, 30, tzinfo=UTC)
"""In Almaty and Kiritimati the next year has begun, in Honolulu it is still morning."""


def test_the_sheet_about_says_what_is_in_the_file():
    told = export.about_lines(
        WORDS,
        title="A title",
        measure="A measure",
        notes=("One.", "Two."),
        sources=("The UN", "The Bank"),
        origins=origins(Publisher, WORDS),
        licences=LICENCES.values(),
        editions=(2022, 2024),
        address="https://example.org/compare?index=egdi",
        version="2024-abcd",
        day=Day(date(2026, 1, 31), own=True),
        citation="A citation.",
    )
    assert told == [
        ("Title", "A title"),
        ("Shows", "A measure"),
        ("Source", "The UN; The Bank"),
        ("Published by", f"{UN}; World Bank, World Development Indicators"),
        ("Licence", "© United Nations; reproduced with attribution"),
        ("Licence", "World Bank, Creative Commons Attribution 4.0"),
        ("Editions", "2022, 2024"),
        ("Note 1", "One."),
        ("Note 2", "Two."),
        ("Address", "https://example.org/compare?index=egdi"),
        ("Dataset version", "2024-abcd"),
        ("Saved", "2026-01-31"),
        ("Cite as", "A citation."),
    ]


def test_every_table_of_the_dataset_has_its_caveats():
    assert all(export.notes_on(name, WORDS) for name in CONTRACTS)
    assert len(export.notes_on("scores", WORDS)) == 4
    assert export.notes_on("groups", WORDS)[0].startswith("Groups: today’s members are used")


def test_the_browser_fills_in_what_only_it_knows_of_a_citation():
    told = export.citation("2024-abcd", origins(Publisher, WORDS), WORDS)
    assert told.startswith("“{title}” ({measure}). Data: United Nations Department")
    assert "; World Bank, World Development Indicators; dataset version 2024-abcd" in told
    assert told.endswith("dataset version 2024-abcd. {address}. Retrieved {day}.")


@pytest.mark.parametrize(
    ("east", "told"),
    [
        (300, "2027-01-01"),
        (840, "2027-01-01"),
        (210, "2027-01-01"),
        (209, "2026-12-31"),
        (0, "2026-12-31"),
        (-600, "2026-12-31"),
        (None, "2026-12-31 (UTC)"),
    ],
)
def test_a_day_is_the_readers_own_or_says_whose_it_is(east, told):
    assert iso_day(day_at(NEW_YEAR, east), WORDS) == told


@pytest.mark.parametrize(
    ("own", "day"), [(True, "3 February 2026"), (False, "3 February 2026 (UTC)")]
)
def test_a_printed_page_says_where_it_comes_from(own, day):
    told = paper.footer("https://x.org/why", Day(date(2026, 2, 3), own), "2024-abcd", WORDS)
    assert told.startswith(f"https://x.org/why · {day} · Data: United Nations")
    assert told.endswith("; dataset version 2024-abcd.")
