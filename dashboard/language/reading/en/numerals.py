"""Numbers in English words."""

from itertools import product

UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
"""Where the ordinal is not the cardinal with "th" (and "ieth" for a final "y")."""

MOST = 199
"""No ranking has more places than there are members, 193."""

ROUND = {
    "half a dozen": 6,
    "half dozen": 6,
    "a dozen": 12,
    "a single": 1,
    "dozen": 12,
    "two dozen": 24,
}
"""Numbers by other words than their own."""


def cardinal(number: int) -> str:
    """A number from 1 to 199 in words."""
    if number < len(UNITS):
        return UNITS[number]
    if number < 100:
        tens, unit = divmod(number, 10)
        return TENS[tens] + (f" {UNITS[unit]}" if unit else "")
    rest = number - 100
    return "one hundred" + (f" {cardinal(rest)}" if rest else "")


def ordinal(number: int) -> str:
    """An ordinal from 1 to 199 in words: `thirty ninth`."""
    before, _, last = cardinal(number).rpartition(" ")
    regular = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return f"{before} {IRREGULAR.get(last, regular)}".strip()


def spoken(text: str) -> list[str]:
    """A number's words as they are said: with and without "and", "a hundred" for "one hundred"."""
    if not text.startswith("one hundred"):
        return [text]
    rest = text.removeprefix("one hundred")
    joined = [rest, f" and{rest}"] if rest and not rest.startswith("th") else [rest]
    return [f"{first} hundred{last}".strip() for first, last in product(("one", "a"), joined)] + [
        f"hundred{last}" for last in joined
    ]


CARDINALS = {form: n for n in range(1, MOST + 1) for form in spoken(cardinal(n))}
ORDINALS = {form: n for n in range(1, MOST + 1) for form in spoken(ordinal(n))}
