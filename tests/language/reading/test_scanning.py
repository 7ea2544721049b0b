"""The editions that a sentence names, and the role its words give them."""

import pytest

from dashboard.language.reading.scanning import relative_years, years
from dashboard.language.reading.sentence import Sentence


def read(text):
    return [(year.value, year.cue) for year in years(Sentence(text))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rose between 2018 and 2022", [(2018, "from"), (2022, "to")]),
        ("rose between 2022 and 2018", [(2022, "to"), (2018, "from")]),
        ("rose from 2018 to 2022", [(2018, "from"), (2022, "to")]),
        ("rose from 2018 until 2022", [(2018, "from"), (2022, "to")]),
        ("rose from 2018 through 2022", [(2018, "from"), (2022, "to")]),
        ("rose, 2018-2022", [(2018, "from"), (2022, "to")]),
        ("rose, 2018 to 2022", [(2018, "from"), (2022, "to")]),
        ("fell from 2022 to 2018", [(2022, "to"), (2018, "from")]),
        ("rose since 2018", [(2018, "from")]),
        ("rose since the 2018 edition", [(2018, "from")]),
        ("better than in 2018", [(2018, "from")]),
        ("28th in 2022 compared with 2018", [(2022, ""), (2018, "from")]),
        ("stood 28th in 2022", [(2022, "")]),
        ("the 2022 survey published in 2023", [(2022, "")]),
        ("a survey published in 2022", [(2022, "")]),
        ("rose by 11 places", []),
    ],
)
def test_years(text, told):
    assert read(text) == told


def test_a_year_stands_where_it_was_read():
    text = "fell from 2022 to 2018"
    found = years(Sentence(text))
    assert [text[year.start : year.end] for year in found] == ["2022", "2018"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("since the previous edition", [(2022, "from")]),
        ("over the last survey", [(2022, "from")]),
        ("in the latest edition", [(2024, "to")]),
        ("in the most recent UN survey", [(2024, "to")]),
        ("in some edition", []),
    ],
)
def test_editions_named_by_their_place(text, told):
    found = relative_years(Sentence(text), (2020, 2022, 2024))
    assert [(year.value, year.cue) for year in found] == told


def test_with_one_edition_there_is_none_before():
    assert relative_years(Sentence("since the previous edition"), (2024,)) == []
