"""How wide a text is, so that what stands around it can make room for it."""

import json
import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

WIDTHS = Path(__file__).with_name("letter_widths.json")
"""The advance of every letter of the pictures' font in thousandths of its size, by weight."""

TAG = re.compile(r"<[^>]*>")
REGULAR, BOLD = "400", "600"
FULL, USUAL = 1000, 590
"""Of letters that the font does not hold: a full square in East Asian scripts, a mean elsewhere."""

WIDEST = {False: 1.15, True: 1.24}
"""How much wider a text can be in what stands in for the font, regular and bold.

An SVG carries its font, but Inkscape, Word and others that are no browser pass it over. Arial and
Liberation Sans, which stand next in the list, set a title 2 % wider and a note 2 % narrower; Noto Sans
7 and 4 % wider; DejaVu Sans and Verdana, the widest, up to 24 and 15 %.
"""


@cache
def letter_widths() -> dict[str, dict[str, int]]:
    """The advance of every letter of the font, by weight and letter."""
    return dict(json.loads(WIDTHS.read_text(encoding="utf-8")))


@lru_cache(maxsize=1 << 14)
def text_width(text: str, size: float = 14, *, bold: bool = False) -> float:
    """The width of a text on one line, in pixels; of several lines that of the widest.

    Args:
        text: as Plotly draws it, marks such as `<b>` in it.
        size: of the type, in pixels.
        bold: whether it is set in bold.
    """
    heavy = bold or "<b>" in text
    lines = [TAG.sub("", line) for line in text.split("<br>")]
    return max(sum(advance(letter, heavy) for letter in line) for line in lines) * size / 1000


def advance(letter: str, bold: bool) -> int:
    """The advance of one letter, in thousandths of the type's size."""
    known = letter_widths()[BOLD if bold else REGULAR].get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter):
        return 0
    return FULL if unicodedata.east_asian_width(letter) in "WF" else USUAL


def in_lines(text: str, room: float, size: float = 14, *, bold: bool = False) -> list[str]:
    """A text in lines no wider than the room, broken at blanks; a longer word keeps its line.

    Args:
        text: without marks.
        room: in pixels.
        size: of the type, in pixels.
        bold: whether it is set in bold.
    """
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fits(text: str, room: float, size: float = 14) -> bool:
    """Whether a text fits into so many pixels."""
    return text_width(text, size) <= room
