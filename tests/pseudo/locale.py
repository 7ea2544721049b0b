"""A language that brackets and lengthens every message, so that a word said past it stands out."""

import re
from dataclasses import replace
from functools import cache
from gettext import NullTranslations

from dashboard.language import source_words
from dashboard.language.words import Words

OPEN, CLOSE, MORE = "⟦", "⟧", " ẋẋẋẋẋẋ"
TAG = re.compile(r"<[^>]*>|&\w+;")
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\b")
LISTED = re.compile(r"\b(?:and|or)\b")
"""What CLDR puts between the last two of a list."""

WORD = re.compile(r"[^\W\d_]{2,}")
CODE = re.compile(r"\b[A-Z]{2,5}\b|\b[a-z]+(?:[-_][a-z]+)+\b")
"""Codes of countries and indices, and codes of the tables such as `not_assessed`."""


class Bracketing(NullTranslations):
    """Every message in brackets and longer than it was."""

    def gettext(self, message: str) -> str:
        return f"{OPEN}{message}{MORE}{CLOSE}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        return self.gettext(message)


@cache
def pseudo_words() -> Words:
    """The words of the bracketing language; names and numbers are the source language's."""
    return replace(source_words(), language="en-XA", catalogue=Bracketing())


@cache
def names() -> tuple[str, ...]:
    """Every form of every name, the longest first, so that no part of one is taken for a word."""
    words = source_words()
    forms = {
        form
        for table in (words.names.countries, words.names.groups)
        for row in table.values()
        for form in row.values()
    }
    return tuple(sorted(filter(None, forms), key=len, reverse=True))


def unspoken(text: str) -> list[str]:
    """The words of a text that stand in no bracket and are no name, code or number."""
    depth, outside = 0, []
    for letter in TAG.sub(" ", text):
        depth += (letter == OPEN) - (letter == CLOSE)
        outside.append(letter if depth == 0 and letter != CLOSE else " ")
    rest = ORDINAL.sub(" ", "".join(outside))
    if not WORD.search(rest):
        return []
    for name in names():
        rest = rest.replace(name, " ")
    return WORD.findall(LISTED.sub(" ", CODE.sub(" ", rest)))
