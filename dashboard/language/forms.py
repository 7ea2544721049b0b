"""How a value stands in a message: the forms that its slots can name."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

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
from dashboard.language.messages import Message
from dashboard.language.name_tables import NAME, POSSESSIVE, SENTENCE
from dashboard.language.quantities import QUANTITIES, QUANTITY_FORMS, SHOWN, US_DOLLARS
from dashboard.selection import Measure, Quantity, Statistic
from dashboard.survey import Level

if TYPE_CHECKING:
    from dashboard.language.words import Words

FEW, LONG, AMPLE = 3, 4, 12
"""So many names of a brief list, entries of a series, and names of an ample list are told; of more
the rest is counted."""

Form = Callable[["Words", Any], str]


def capital(form: Form) -> Form:
    """The form with a capital first letter, for the beginning of a sentence."""

    def written(words: "Words", value: Any) -> str:
        text = form(words, value)
        return text[:1].upper() + text[1:]

    return written


def every(form: Form) -> Form:
    """The form of several values, as a list in a sentence."""
    return lambda words, values: words.numbers.listing(form(words, value) for value in values)


def few(form: Form, most: int = FEW) -> Form:
    """The form of several values, the rest of many counted."""
    return lambda words, values: words.briefly((form(words, value) for value in values), most)


def _country(words: "Words", iso3: str) -> str:
    return words.country(iso3, SENTENCE)


def _group(words: "Words", code: str) -> str:
    return words.group(code, SENTENCE)


def _level(words: "Words", level: Level) -> str:
    return words.text(LEVELS_IN_SENTENCES[level])


def _state(words: "Words", state: Level | Standing) -> str:
    if isinstance(state, Level):
        return words.text(LEVELS_IN_SENTENCES[state])
    return words.text(STANDINGS_IN_SENTENCES[state])


def _state_label(words: "Words", state: Level | Standing) -> str:
    if isinstance(state, Level):
        return words.text(LEVEL_NAMES[state])
    return words.text(STANDING_NAMES[state])


def _statistic(words: "Words", statistic: Statistic) -> str:
    return words.text(STATISTICS_IN_SENTENCES[statistic])


def _plain(words: "Words", value: object) -> str:
    return str(value)


def _value(words: "Words", value: Any) -> str:
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


def _middle(words: "Words", value: Any) -> str:
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


def _amount(words: "Words", amount: Any) -> str:
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
