"""A language in one value: its messages, its numbers and its names."""

import gettext
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from string import Formatter
from typing import Any

from dashboard.findings.caveats import Standing
from dashboard.language.choices import STATISTICS_IN_SENTENCES
from dashboard.language.claims.names import VERDICT_NAMES
from dashboard.language.indices import (
    INDEX_NAMES,
    INDEX_TOPICS,
    LEVEL_NAMES,
    LEVELS_IN_SENTENCES,
    STANDING_NAMES,
    STANDINGS_IN_SENTENCES,
)
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
from dashboard.language.quantities import QUANTITIES, QUANTITY_FORMS, SHOWN, US_DOLLARS
from dashboard.selection import Measure, Quantity, Statistic
from dashboard.survey import GroupCode, Index, Level, is_own, own_group

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
FEW, LONG, AMPLE = 3, 4, 12
"""So many names of a brief list, entries of a series, and names of an ample list are told; of more
the rest is counted."""


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


Form = Callable[[Words, Any], str]


def capital(form: Form) -> Form:
    """The form with a capital first letter, for the beginning of a sentence."""

    def written(words: Words, value: Any) -> str:
        text = form(words, value)
        return text[:1].upper() + text[1:]

    return written


def every(form: Form) -> Form:
    """The form of several values, as a list in a sentence."""
    return lambda words, values: words.numbers.listing(form(words, value) for value in values)


def few(form: Form, most: int = FEW) -> Form:
    """The form of several values, the rest of many counted."""
    return lambda words, values: words.briefly((form(words, value) for value in values), most)


def _country(words: Words, iso3: str) -> str:
    return words.country(iso3, SENTENCE)


def _group(words: Words, code: str) -> str:
    return words.group(code, SENTENCE)


def _level(words: Words, level: Level) -> str:
    return words.text(LEVELS_IN_SENTENCES[level])


def _state(words: Words, state: Level | Standing) -> str:
    if isinstance(state, Level):
        return words.text(LEVELS_IN_SENTENCES[state])
    return words.text(STANDINGS_IN_SENTENCES[state])


def _state_label(words: Words, state: Level | Standing) -> str:
    if isinstance(state, Level):
        return words.text(LEVEL_NAMES[state])
    return words.text(STANDING_NAMES[state])


def _statistic(words: Words, statistic: Statistic) -> str:
    return words.text(STATISTICS_IN_SENTENCES[statistic])


def _plain(words: Words, value: object) -> str:
    return str(value)


def _value(words: Words, value: Any) -> str:
    numbers = words.numbers
    match value.measure:
        case Measure.RANK:
            return numbers.ordinal(value.number)
        case Measure.SCORE:
            return numbers.score(value.number)
        case Measure.PERCENTILE:
            return numbers.percent(value.number, 1)
        case Measure.RANK_CHANGE:
            return numbers.places(value.number)
        case _:
            return numbers.signed(value.number, 3)


def _middle(words: Words, value: Any) -> str:
    """A mean or median of a measure: places have a decimal, as they need not be whole."""
    match value.measure:
        case Measure.RANK:
            return words.numbers.decimal(value.number, 1)
        case Measure.RANK_CHANGE:
            return words.numbers.signed(value.number, 1)
        case _:
            return _value(words, value)


def of_quantity(messages: Mapping[str, Message]) -> Form:
    """A quantity in one of its forms, by the messages of that form."""
    return lambda words, quantity: words.text(
        messages[quantity.measure or quantity.value], index=quantity.on_index
    )


def _amount(words: Words, amount: Any) -> str:
    """A figure of a quantity; a median of places need not be whole."""
    if amount.measure is None:
        income = amount.quantity is Quantity.GDP
        dollars = words.text(US_DOLLARS, amount=round(amount.number))
        return dollars if income else words.numbers.large(amount.number)
    return (_value if float(amount.number).is_integer() else _middle)(words, amount)


FORMS: dict[str, Form] = {
    "": _plain,
    "country": _country,
    "Country": capital(_country),
    "country's": lambda words, iso3: words.country(iso3, POSSESSIVE),
    "Country's": capital(lambda words, iso3: words.country(iso3, POSSESSIVE)),
    "country label": lambda words, iso3: words.country(iso3),
    "countries": every(_country),
    "Countries": capital(every(_country)),
    "countries briefly": few(_country),
    "Countries briefly": capital(few(_country)),
    "countries amply": few(_country, AMPLE),
    "country labels briefly": few(lambda words, iso3: words.country(iso3)),
    "codes briefly": few(_plain, LONG),
    "countries or": lambda words, codes: words.numbers.listing(
        [_country(words, code) for code in codes], either=True
    ),
    "group": _group,
    "Group": capital(_group),
    "group's": lambda words, code: words.group(code, POSSESSIVE),
    "Group's": capital(lambda words, code: words.group(code, POSSESSIVE)),
    "group label": lambda words, code: words.group(code),
    "group name": lambda words, code: words.group(code, NAME),
    "groups": every(_group),
    "Groups": capital(every(_group)),
    "groups or": lambda words, codes: words.numbers.listing(
        (_group(words, code) for code in codes), either=True
    ),
    "groups briefly": few(_group),
    "Groups briefly": capital(few(_group)),
    "index": lambda words, index: words.index(index),
    "index name": lambda words, index: words.text(INDEX_NAMES[index]),
    "indices": every(lambda words, index: words.index(index)),
    "topic": lambda words, index: words.text(INDEX_TOPICS[index]),
    "Topic": capital(lambda words, index: words.text(INDEX_TOPICS[index])),
    "topics": every(lambda words, index: words.text(INDEX_TOPICS[index])),
    "Topics or": capital(
        lambda words, indices: words.numbers.listing(
            (words.text(INDEX_TOPICS[index]) for index in indices), either=True
        )
    ),
    "level": _level,
    "level label": lambda words, level: words.text(LEVEL_NAMES[level]),
    "state": _state,
    "State": capital(_state),
    "state label": _state_label,
    "statistic": _statistic,
    "Statistic": capital(_statistic),
    "verdict": lambda words, overall: words.text(VERDICT_NAMES[overall]),
    "editions": every(_plain),
    "editions briefly": few(_plain),
    "ordinal": lambda words, rank: words.numbers.ordinal(rank),
    "decimal.2": lambda words, number: words.numbers.decimal(number, 2),
    "decimal.4": lambda words, number: words.numbers.decimal(number, 4),
    "decimal.5": lambda words, number: words.numbers.decimal(number, 5),
    "score": lambda words, score: words.numbers.score(score),
    "+score": lambda words, change: words.numbers.signed(change, 3),
    "needed": lambda words, points: words.numbers.needed(points),
    "+needed": lambda words, points: words.numbers.raised(points),
    "+fine": lambda words, change: words.numbers.fine(change),
    "+places": lambda words, change: words.numbers.places(change),
    "percent": lambda words, share: words.numbers.percent(share),
    "percent.1": lambda words, share: words.numbers.percent(share, 1),
    "value": _value,
    "amount": _amount,
    **{form: of_quantity(messages) for form, messages in QUANTITY_FORMS.items()},
    "Quantity": capital(of_quantity(QUANTITIES)),
    "Quantity shown": capital(of_quantity(SHOWN)),
    "quantities": every(of_quantity(QUANTITIES)),
    "Quantities": capital(every(of_quantity(QUANTITIES))),
    "middle": _middle,
    "share": lambda words, part: words.numbers.part(part),
    "whole": lambda words, count: words.numbers.whole(count),
    "large": lambda words, number: words.numbers.large(number),
    "count": lambda words, count: words.numbers.count(count),
    "Count": capital(lambda words, count: words.numbers.count(count)),
    "day": lambda words, day: words.numbers.day(day),
    "list": lambda words, items: words.numbers.listing(items),
    "list briefly": lambda words, items: words.briefly(items),
    "series": lambda words, items: words.series(items),
}
"""How a value stands in a message, by the form that the message names."""


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
