"""What is said of an address that cannot be taken as it stands."""

import pytest

from dashboard.language import notices, source_words
from dashboard.selection import Flaw, Notice

WORDS = source_words()


@pytest.mark.parametrize(
    ("flaw", "sentence"),
    [
        (
            Notice(Flaw.UNKNOWN_KEY, "colour", "red"),
            "The address names “colour”, which this page does not know; it was left out.",
        ),
        (
            Notice(Flaw.UNKNOWN_VALUE, "index", "xyz"),
            "The address gives “xyz” for “index”, which is not known; it was left out.",
        ),
        (
            Notice(Flaw.TOO_MANY, "countries", "ZMB-ZWE"),
            "The address names more countries than one picture can hold; “ZMB-ZWE” were left out.",
        ),
        (
            Notice(Flaw.REPEATED, "index", "hci"),
            "The address gives “index” more than once; “hci”, the last, was taken.",
        ),
        (
            Notice(Flaw.REVERSED, "from", "2024"),
            "The address gives the editions in reverse; they were put in order.",
        ),
    ],
)
def test_every_flaw_has_a_sentence(flaw, sentence):
    assert notices.notice(flaw, WORDS) == sentence
    assert set(notices.FLAWS) == set(Flaw)


def test_what_a_reader_wrote_is_neither_long_nor_markup():
    assert notices.shortened("<b>`x`</b>$[y](z)\\") == "bx/by(z)"
    assert notices.shortened("a{b}" * 20) == "a{b}" * 9 + "a{b…"
    told = notices.notice(Notice(Flaw.UNKNOWN_KEY, "{text}{0}", ""), WORDS)
    assert "“{text}{0}”" in told
