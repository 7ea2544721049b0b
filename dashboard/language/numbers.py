"""Numbers as a reader sees them: ordinals, scores, signed changes."""

import math
from functools import lru_cache

from babel import Locale
from babel.numbers import format_decimal

MINUS = "−"
ORDINAL_ENDINGS = {"en": {"one": "st", "two": "nd", "few": "rd", "other": "th"}}


@lru_cache
def locale(language: str) -> Locale:
    """The locale of a language."""
    return Locale.parse(language)


def ordinal(number: float, language: str) -> str:
    """A rank as an ordinal, such as 28th."""
    whole = int(number)
    return f"{whole}{ORDINAL_ENDINGS[language][locale(language).ordinal_form(whole)]}"


def whole(number: float, language: str) -> str:
    """A count with its thousands marked."""
    return str(format_decimal(int(number), locale=language))


def score(value: float) -> str:
    """A score or a difference of scores without its sign's word, three decimals."""
    text = f"{value:.3f}"
    return text.replace("-", MINUS)


def signed_score(value: float) -> str:
    """A change of score with its sign, three decimals; no sign where it rounds to nothing."""
    text = score(value)
    return (
        f"+{text}"
        if value > 0 and float(f"{value:.3f}")
        else text.replace(f"{MINUS}0.000", "0.000")
    )


def signed_whole(value: float) -> str:
    """A change of rank with its sign, up is plus."""
    number = int(value)
    return f"+{number}" if number > 0 else str(number).replace("-", MINUS)


def percent(value: float) -> str:
    """A share of one hundred without decimals."""
    return f"{value:.0f} %"


def known(value: float | None) -> bool:
    """Whether there is a number at all."""
    return value is not None and not math.isnan(value)


SMALL = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def counted(number: int) -> str:
    """A count in a sentence, as a word up to twelve."""
    return SMALL[number] if number < len(SMALL) else str(number)


def plural(number: int, one: str, many: str) -> str:
    """A count with its noun: 1 place, 2 places."""
    return f"{number} {one if number == 1 else many}"


def listed(words: list[str] | tuple[str, ...]) -> str:
    """Words as a list in a sentence: A, B and C."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def listed_briefly(words: list[str] | tuple[str, ...], most: int = 3) -> str:
    """The first few words as a list in a sentence and how many more there are, if several."""
    if len(words) <= most + 1:
        return listed(words)
    return f"{', '.join(words[:most])} and {len(words) - most} more"
