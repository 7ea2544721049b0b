"""The words in the picture of what a target would take, case by case."""

import pytest

from dashboard.language import source_words
from dashboard.language.target_picture import Against, Way, field, path_hover
from dashboard.survey import Index

WORDS = source_words()


@pytest.mark.parametrize(
    ("against", "narrow", "told"),
    [
        (Against.TODAY, False, "2024 field"),
        (Against.TODAY, True, "2024"),
        (Against.MOVED, False, "moved field"),
        (Against.MOVED, True, "moved"),
    ],
)
def test_fields(against, narrow, told):
    assert field(against, 2024, narrow, WORDS) == told


@pytest.mark.parametrize(
    ("way", "told"),
    [
        (Way.OSI, "OSI alone"),
        (Way.HCI, "HCI alone"),
        (Way.TII, "TII alone"),
        (Way.EQUAL, "All three equally"),
        (Way.LEAST, "Smallest mix"),
    ],
)
def test_a_mark_tells_its_way_and_whether_it_can_be_had(way, told):
    raised = (Index.OSI, 0.9, 0.0501)
    reached = [f"<b>{told}</b>", "2024 field", "OSI 0.900 +0.051"]
    assert path_hover(way, raised, True, "2024 field", WORDS).split("<br>") == reached
    out = [*reached, "Out of reach that way"]
    assert path_hover(way, raised, False, "2024 field", WORDS).split("<br>") == out
