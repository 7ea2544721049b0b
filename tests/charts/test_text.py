"""A text's width is that of the font it is drawn in, and no letter is worth nothing."""

import json
from itertools import pairwise
from pathlib import Path

from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts.kit import text
from dashboard.charts.kit.text import fits, in_lines, letter_widths, text_width

FONTS = Path(text.__file__).resolve().parents[2] / "static" / "fonts"


def font_widths(weight: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in ("latin", "latin-ext"):
        font = TTFont(FONTS / f"ibm-plex-sans-{part}-{weight}-normal.woff2")
        for code, glyph in font.getBestCmap().items():
            advance = 1000 * font["hmtx"][glyph][0] / font["head"].unitsPerEm
            found.setdefault(chr(code), round(advance))
    return found


def test_the_table_holds_the_font_s_own_widths():
    assert letter_widths() == {weight: font_widths(weight) for weight in ("400", "600")}
    assert json.loads(text.WIDTHS.read_text(encoding="utf-8")) == letter_widths()


@given(st.text(st.characters(exclude_characters="<>", exclude_categories=["Cs"])), st.text("ab"))
def test_more_text_is_never_narrower(one, more):
    assert text_width(one + more) >= text_width(one)


def test_scripts_the_font_does_not_hold_have_a_width():
    assert text_width("日本", 10) == 20
    assert text_width("Қазақстан") > 9 * 14 * 0.4
    assert text_width("e\u0301") == text_width("e")


def test_marks_are_not_counted_but_bold_is():
    assert text_width("<b>Estonia</b>") == text_width("Estonia", bold=True) > text_width("Estonia")
    assert text_width("Peru<br>Guinea-Bissau") == text_width("Guinea-Bissau")
    assert fits("Peru", text_width("Peru"))
    assert not fits("Peru", text_width("Peru") - 0.1)


@given(
    st.lists(st.text("abi W", min_size=1, max_size=12)).map(" ".join),
    st.floats(20, 400),
    st.sampled_from((11, 14, 28)),
    st.booleans(),
)
def test_lines_hold_every_word_and_no_more_than_the_room(told, room, size, bold):
    lines = in_lines(told, room, size, bold=bold)
    assert [word for line in lines for word in line.split(" ")] == told.split()
    for line, following in pairwise([*lines, ""]):
        assert text_width(line, size, bold=bold) <= room or " " not in line
        if following:
            longer = f"{line} {following.split()[0]}"
            assert text_width(longer, size, bold=bold) > room
