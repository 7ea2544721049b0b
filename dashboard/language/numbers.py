"""Numbers as a reader sees them: ordinals, scores, signed changes, shares, lists."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property, lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import (
    format_compact_decimal,
    format_decimal,
    get_decimal_symbol,
    get_group_symbol,
)

from dashboard.survey.rounding import rounded, rounded_up

DIGITS, MILLION = 3, 1_000_000
"""So many digits of a large number are told, and from here on it is told in millions."""

LEAST_SHARE = 0.1
"""In percent: a smaller share is written as less than this."""


def known(value: float | None) -> bool:
    """Whether there is a number at all."""
    return value is not None and not math.isnan(value)


@dataclass(frozen=True, eq=False)
class Numbers:
    """How a language writes numbers and lists.

    Attributes:
        locale: what CLDR knows of the language.
        minus: the sign before a negative number.
        share: how a percentage is written, `{}` standing for the number.
        brief: how a year is written by its last two digits, `{}` standing for them.
        counts: small numbers as words, from nought up.
        ordinals: how an ordinal is written by its CLDR category, `{}` standing for the number.
        between_sentences: what sets the sentences of a paragraph apart.
        between_entries: what sets entries apart that hold lists themselves.
    """

    locale: Locale
    minus: str
    share: str
    brief: str
    counts: tuple[str, ...]
    ordinals: dict[str, str]
    between_sentences: str
    between_entries: str

    def decimal(self, value: float, decimals: int) -> str:
        """A number with so many decimals."""
        text = str(rounded(value, decimals)).replace(".", self._point)
        return text.replace("-", self.minus) if rounded(value, decimals) else text.lstrip("-")

    def signed(self, value: float, decimals: int) -> str:
        """A change with its sign; no sign where it rounds to nothing."""
        return f"{'+' if rounded(value, decimals) > 0 else ''}{self.decimal(value, decimals)}"

    def fine(self, value: float) -> str:
        """A change of score with its sign: five decimals where three would show nothing."""
        return self.signed(value, 3 if rounded(value, 3) else 5)

    def score(self, value: float) -> str:
        """A score, or a difference of scores without a sign of its own: three decimals."""
        return self.decimal(value, 3)

    def needed(self, points: float) -> str:
        """Points that are needed: three decimals, rounded up so that what is read suffices."""
        return self.decimal(float(rounded_up(points, 3)), 3)

    def raised(self, points: float) -> str:
        """Points that are needed, with a sign; no sign where none are."""
        return f"{'+' if rounded_up(points, 3) > 0 else ''}{self.needed(points)}"

    def whole(self, value: float) -> str:
        """A count with its thousands marked."""
        return str(format_decimal(int(value), locale=self.locale))

    def large(self, value: float) -> str:
        """A large number to three digits, such as 12,900; from a million on as 20.3 million."""
        exact = Decimal(repr(float(value)))
        spare = max(0, exact.adjusted() + 1 - DIGITS)
        kept = exact.quantize(Decimal(1).scaleb(spare), rounding=ROUND_HALF_UP)
        if kept < MILLION:
            return self.whole(int(kept))
        return str(
            format_compact_decimal(
                kept,
                format_type="long",
                locale=self.locale,
                fraction_digits=DIGITS - 1 - kept.adjusted() % 3,
            )
        )

    def count(self, value: int) -> str:
        """A count in a sentence, as a word where it is small."""
        return self.counts[value] if 0 <= value < len(self.counts) else self.whole(value)

    def ordinal(self, value: float) -> str:
        """A rank as an ordinal, such as 28th."""
        return _ordinal(self, int(value))

    def places(self, value: float) -> str:
        """Places with their sign, up is plus; halves are kept."""
        return self.signed(value, 0 if float(value).is_integer() else 1)

    def percent(self, value: float, decimals: int = 0) -> str:
        """A share of one hundred."""
        return self.share.format(self.decimal(value, decimals))

    def short_year(self, year: int) -> str:
        """A year by its last two digits, such as ’18."""
        return self.brief.format(f"{year % 100:02d}")

    def day(self, value: date) -> str:
        """A day with its month in letters, such as 3 February 2023."""
        return str(format_date(value, "long", locale=self.locale))

    def part(self, part: float) -> str:
        """A share of one as a percentage; a small one is not written as none, nor most as all."""
        percentage = 100 * part
        if 0 < percentage < LEAST_SHARE:
            return f"<{self.percent(LEAST_SHARE, 1)}"
        if 100 - LEAST_SHARE < percentage < 100:
            return f">{self.percent(100 - LEAST_SHARE, 1)}"
        near_an_end = 0 < percentage < 1 or 99 < percentage < 100
        return self.percent(percentage, 1 if near_an_end else 0)

    def row(self, items: Iterable[str]) -> str:
        """Items in a row that is no sentence: A, B, C."""
        return str(format_list(list(items), "unit", self.locale))

    def listing(self, items: Iterable[str], *, either: bool = False) -> str:
        """Items as a list in a sentence: A, B and C; A, B or C where one of them is meant."""
        style: Literal["or", "standard"] = "or" if either else "standard"
        return str(format_list(list(items), style, self.locale))

    @cached_property
    def separators(self) -> str:
        """The decimal sign and the mark between thousands, one after the other."""
        return f"{self._point}{get_group_symbol(self.locale)}"

    @cached_property
    def around_percent(self) -> tuple[str, str]:
        """What stands before and what behind the number of a percentage."""
        before, _, behind = self.share.partition("{}")
        return before, behind

    @cached_property
    def _point(self) -> str:
        return str(get_decimal_symbol(self.locale))


@lru_cache(maxsize=1_000)
def _ordinal(numbers: Numbers, number: int) -> str:
    # CLDR's rule is reckoned anew each time that it is asked for.
    return numbers.ordinals[numbers.locale.ordinal_form(number)].format(number)
