"""A text with each word marked by what it was read as, as HTML."""

from html import escape

from dashboard.language.messages import Message
from dashboard.language.reading.marks import Mark, Role
from dashboard.language.words import Words

ROLES = {
    Role.COUNTRY: Message("country", context="mark"),
    Role.INDEX: Message("index", context="mark"),
    Role.SET: Message("set of countries", context="mark"),
    Role.EDITION: Message("edition", context="mark"),
    Role.DURATION: Message("duration", context="mark"),
    Role.PLACE: Message("place", context="mark"),
    Role.TOTAL: Message("total", context="mark"),
    Role.SCORE: Message("score", context="mark"),
    Role.LEVEL: Message("level", context="mark"),
    Role.CHANGE: Message("change", context="mark"),
    Role.COMPARISON: Message("comparison", context="mark"),
    Role.RECORD: Message("record", context="mark"),
    Role.COUNT: Message("count", context="mark"),
    Role.DENIAL: Message("denial", context="mark"),
    Role.STOPS: Message("not read", context="mark"),
}
"""What is written above words; nothing above those that are passed over."""

LEGEND = Message(
    "Above each word stands what it was read as. Grey words bear on nothing and are passed over; red ones bear on whether it is true and stand in the way."
)


def marked(text: str, start: int, end: int, marks: tuple[Mark, ...], words: Words) -> str:
    """A stretch of a text as HTML, its words marked.

    Args:
        text: the whole text.
        start, end: the stretch, end excluded.
        marks: those within it, in its order.
        words: of the language that the marks are named in.
    """
    parts = []
    place = start
    for mark in marks:
        parts.append(escape(text[place : mark.start]))
        inner = escape(text[mark.start : mark.end])
        if mark.role is Role.PASSED:
            parts.append(f'<span class="passed">{inner}</span>')
        else:
            kind = "stops" if mark.role is Role.STOPS else "read"
            name = escape(words.text(ROLES[mark.role]))
            parts.append(f'<ruby class="{kind}">{inner}<rt>{name}</rt></ruby>')
        place = mark.end
    parts.append(escape(text[place:end]))
    return f'<p class="claim-text">{"".join(parts)}</p>'
