"""A language that brackets and lengthens every message, so that a word said past it stands out.

What is a message, a name, or a number in words stands in brackets. Whatever word stands in none was
written elsewhere, or taken from the figures where a name of the language belongs.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from gettext import NullTranslations

from dashboard import gallery
from dashboard.language import source_words
from dashboard.language.name_tables import ALSO, Forms, Names
from dashboard.language.numbers import Numbers
from dashboard.language.words import Words

OPEN, CLOSE, MORE = "⟦", "⟧", " ẋẋẋẋẋẋ"
BRACKETED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
TAG = re.compile(r"<[^>]*>|&\w+;")
ADDRESS = re.compile(
    r"\bhttps?://\S+(?:<br>\S+)*|\b[a-z]+\?\w+=\S*|\b\w[\w.-]*\.[a-z]{2,5}\b|\b\d{4}-[0-9a-f]{8}\b"
)
"""Addresses, in one line or several, paths with a query, names of files, versions of the dataset."""

WORD = re.compile(r"[^\W\d_]{2,}")
CODE = re.compile(r"\b[A-Z]{2,5}\b|\b[a-z]+(?:[-_][a-z]+)+\b")
"""Codes of countries and indices, and codes of the tables such as `not_assessed`."""


def bracketed(text: str) -> str:
    """A text in brackets; nothing stays nothing."""
    return f"{OPEN}{text}{CLOSE}" if text else text


class Bracketing(NullTranslations):
    """Every message in brackets and longer than it was."""

    def gettext(self, message: str) -> str:
        return bracketed(f"{message}{MORE}")

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        return self.gettext(message)


class BracketingNumbers(Numbers):
    """Whatever of a number or a list is in letters stands in brackets."""

    def large(self, value: float) -> str:
        return bracketed(super().large(value))

    def count(self, value: int) -> str:
        return bracketed(super().count(value))

    def ordinal(self, value: float) -> str:
        return bracketed(super().ordinal(value))

    def day(self, value: date) -> str:
        return bracketed(super().day(value))

    def listing(self, items: Iterable[str], *, either: bool = False) -> str:
        return bracketed(super().listing(items, either=either))


def bracketed_names(forms: Forms) -> Forms:
    """A table of names, each form of each in brackets."""
    return {code: {form: one_name(form, row[form]) for form in row} for code, row in forms.items()}


def one_name(form: str, name: str) -> str:
    """A form of a name in brackets; of several names each."""
    return ";".join(map(bracketed, name.split(";"))) if form == ALSO else bracketed(name)


@cache
def pseudo_words() -> Words:
    """The words of the bracketing language."""
    source = source_words()
    names, fields = source.names, vars(source.numbers)
    return replace(
        source,
        language="en-XA",
        catalogue=Bracketing(),
        numbers=BracketingNumbers(**{name: fields[name] for name in Numbers.__match_args__}),
        names=Names(bracketed_names(names.countries), bracketed_names(names.groups)),
    )


@cache
def titles() -> frozenset[str]:
    """The titles under which the editions appeared; a title of a book stands in every language."""
    return frozenset(gallery.survey().editions["title"])


def unspoken(text: str) -> list[str]:
    """The words of a text that stand in no bracket and are no code, number, title or address."""
    if text in titles():
        return []
    rest, inner = TAG.sub(" ", ADDRESS.sub(" ", text)), 1
    while inner:
        rest, inner = BRACKETED.subn(" ", rest)
    return WORD.findall(CODE.sub(" ", rest))


def told_outside(texts: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """The words outside brackets of several texts, by where they stand; nothing where all is said."""
    found = {
        where: {word for text in set(said) for word in unspoken(text)}
        for where, said in texts.items()
    }
    return {where: words for where, words in found.items() if words}
