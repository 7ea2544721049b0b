"""A language in one value: its messages, its numbers and its names."""

import gettext
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from string import Formatter

from dashboard.language.forms import FEW, FORMS, LONG
from dashboard.language.messages import Message, Plural
from dashboard.language.name_tables import (
    BRIEF,
    LABEL,
    NAME,
    POSSESSIVE,
    SENTENCE,
    Names,
    read_names,
    read_numbers,
    source_language,
)
from dashboard.language.numbers import Numbers
from dashboard.survey import GroupCode, Index, is_own, own_group

CATALOGUES = Path(__file__).with_name("catalogues")
DOMAIN = "messages"
AND_MORE = Message("{names} and {n:whole} more")
OWN_SETS = {
    LABEL: Message("“{name}”"),
    NAME: Message("“{name}”"),
    BRIEF: Message("“{name}”"),
    SENTENCE: Message("the set “{name}”"),
    POSSESSIVE: Message("the set “{name}”’s"),
}
"""A reader's own set in the forms of a group's name."""
CUT_NAME = Message("“{name}…”")
LINE_BREAK = "<br>"
"""Sets the lines of a hover apart."""


@dataclass(frozen=True, eq=False)
class Words:
    """All that is needed to say something in a language.

    A message names its values in slots, `{country:country}`: before the colon a field of the
    finding that is said, after it the form in which the value stands; see `FORMS`. So a language
    can order its sentences and choose its forms without a change of code.

    Attributes:
        language: its tag.
        catalogue: its messages.
        numbers: how it writes numbers and lists.
        names: its countries and groups.
    """

    language: str
    catalogue: gettext.NullTranslations
    numbers: Numbers
    names: Names

    def text(self, message: str | Message, facts: object = None, /, **more: object) -> str:
        """Says one message.

        Args:
            message: as it stands in the catalogue.
            facts: the finding whose fields fill the slots.
            more: further values by the name of their slot; they win.
        """
        if isinstance(message, str):
            return self._filled(self.catalogue.gettext(message), facts, more)
        if message.context is None:
            return self._filled(self.catalogue.gettext(message.text), facts, more)
        told = self.catalogue.pgettext(message.context, message.text)
        return self._filled(told, facts, more)

    def plural(self, message: Plural, number: int, facts: object = None, /, **more: object) -> str:
        """Says a message in the form that fits a number; its slot is `{n}`.

        Args:
            message: counts one noun.
            number: the count of that noun.
            facts: the finding whose fields fill the slots.
            more: further values by the name of their slot; they win.
        """
        told = self.catalogue.ngettext(message.one, message.many, number)
        return self._filled(told, facts, {"n": number, **more})

    def form(self, form: str, value: object) -> str:
        """A value by itself, in one of the forms of `FORMS`."""
        return FORMS[form](self, value)

    def country(self, iso3: str, form: str = LABEL) -> str:
        """A country's name in a form; standing alone where none is named."""
        return self.names.countries[iso3][form]

    def group(self, code: str, form: str = LABEL) -> str:
        """A group's name in a form; standing alone where none is named.

        An own set's stands in quotation marks, so that nobody takes it for a group of that name.
        """
        if is_own(code):
            return self.text(OWN_SETS[form], name=own_group(GroupCode(code)).name)
        return self.names.groups[code][form]

    def cut_name(self, name: str) -> str:
        """As much of an own set's name as there is room for, the rest left out."""
        return self.text(CUT_NAME, name=name)

    def index(self, index: Index) -> str:
        """An index by its letters, such as EGDI."""
        return index.value.upper()

    def briefly(self, items: Iterable[str], most: int = FEW) -> str:
        """The first few items as a list in a sentence and how many more there are, if several."""
        told = list(items)
        if len(told) <= most + 1:
            return self.numbers.listing(told)
        return self.text(AND_MORE, names=self.numbers.row(told[:most]), n=len(told) - most)

    def series(self, items: Iterable[str], most: int = LONG) -> str:
        """Entries that hold lists themselves, set apart by semicolons; the rest of many counted."""
        told = list(items)
        if len(told) <= most:
            return self.numbers.between_entries.join(told)
        first = self.numbers.between_entries.join(told[:most])
        return self.text(AND_MORE, names=first, n=len(told) - most)

    def paragraph(self, sentences: Iterable[str]) -> str:
        """Whole sentences one after another."""
        return self.numbers.between_sentences.join(sentences)

    def _filled(self, message: str, facts: object, more: dict[str, object]) -> str:
        parts = []
        for literal, slot, form in slots(message):
            parts.append(literal)
            if slot:
                name, *path = slot
                value = more[name] if name in more else getattr(facts, name)
                for attribute in path:
                    value = getattr(value, attribute)
                parts.append(FORMS[form](self, value))
        return "".join(parts)


@cache
def slots(message: str) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """A message in parts: what stands before a slot, the path of its value, its form."""
    return tuple(
        (literal, tuple(slot.split(".")) if slot else (), form or "")
        for literal, slot, form, _ in Formatter().parse(message)
    )


@lru_cache
def words_of(language: str) -> Words:
    """The words of a language.

    Raises:
        FileNotFoundError: there is no such language.
    """
    source = language == source_language()
    catalogue = gettext.translation(DOMAIN, CATALOGUES, [language], fallback=source)
    return Words(language, catalogue, read_numbers(language), read_names(language))


def source_words() -> Words:
    """The words of the language that the messages in the code are written in."""
    return words_of(source_language())
