"""Puts words together that mean something together: `groups_of_words.toml` over the scanned words."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from dashboard.language.reading.en.lexicon import FOLDER
from dashboard.language.reading.en.scanner import PASSED, Token
from dashboard.survey import Edition


@dataclass(frozen=True)
class Phrase:
    """Words that mean something together.

    Attributes:
        kind: a name of `groups_of_words.toml`, or the kind of a word that stands for itself.
        tokens: the words.
        own: whether it is told to be somebody's own: "its highest place", "Oman's highest place".
        of_another: whether that somebody is named before it: "Oman's highest place".
    """

    kind: str
    tokens: tuple[Token, ...]
    own: bool = False
    of_another: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.tokens[-1].end

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its words."""
        return tuple(token.kind for token in self.tokens)

    def has(self, *kinds: str) -> bool:
        """Whether a word of some kind is in it."""
        return any(token.kind in kinds for token in self.tokens)

    def values(self, *kinds: str) -> tuple[object, ...]:
        """What its words of some kinds stand for."""
        return tuple(value for token in self.tokens if token.kind in kinds for value in token.value)

    @property
    def number(self) -> int:
        """The first whole number in it.

        Raises:
            LookupError: it holds none.
        """
        for value in self.values("NUM", "ORD"):
            return int(str(value))
        raise LookupError("There is no number in it.")

    @property
    def decimal(self) -> Decimal:
        """The decimal number in it.

        Raises:
            LookupError: it holds none.
        """
        for value in self.values("DEC"):
            return Decimal(str(value))
        raise LookupError("There is no decimal in it.")

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The years in it."""
        return tuple(Edition(int(str(year))) for year in self.values("YEAR"))

    @property
    def role(self) -> str:
        """The preposition it begins with, by its kind; empty where it begins with none."""
        first = self.tokens[0].kind
        return first if first in PREPOSITIONS else ""


PREPOSITIONS = frozenset(
    (
        "FROM",
        "TO",
        "IN",
        "AGAINST",
        "AFTER",
        "HAVING",
        "AS",
        "BY",
        "OF",
        "OUTOF",
        "OUTSIDE",
        "AMONG",
        "WITH",
        "BELOW",
        "ABOVE",
        "SINCE",
        "THAN",
    )
)


NAMED_OWNER = ("'s", "s'", "'")
OWNER = ("its", "their", "his", "her")
"""Words that tell that what follows is somebody's own."""

KIND = re.compile(r"[A-Z_]+")
"""The kind of a word, in a row of them."""


@lru_cache(maxsize=1)
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every row of kinds as a pattern over the kinds of a sentence's words, each with a space behind."""
    with (FOLDER / "groups_of_words.toml").open("rb") as file:
        told = tomllib.load(file)
    rows: dict[str, str] = {}
    for name, row in told["rows"].items():
        rows[name] = f"(?:{row.format(**rows)})"
    return tuple(
        (name, re.compile(KIND.sub(r"(?:\g<0>\\ )", row.format(**rows)), re.VERBOSE))
        for name, written in told["groups"].items()
        for row in written
    )


def group(tokens: Sequence[Token]) -> list[Phrase]:
    """The words of a sentence put together, what bears on nothing left out."""
    read = [token for token in tokens if token.kind not in (PASSED, "DATE")]
    owned = {
        token.start: before.text.endswith(NAMED_OWNER)
        for before, token in pairwise(tokens)
        if before.text.endswith(NAMED_OWNER) or (before.kind == PASSED and before.text in OWNER)
    }
    line = "".join(f"{token.kind} " for token in read)
    starts = {}
    at = 0
    for number, token in enumerate(read):
        starts[at] = number
        at += len(token.kind) + 1
    starts[at] = len(read)
    found: list[Phrase] = []
    place = 0
    while place < len(line):
        kind, end = longest(line, place)
        first, last = starts[place], starts[end]
        own = read[first].start in owned
        of_another = owned.get(read[first].start, False)
        found.append(Phrase(kind or read[first].kind, tuple(read[first:last]), own, of_another))
        place = end
    return found


def longest(line: str, place: int) -> tuple[str, int]:
    """The longest group that begins at a place, and where it ends; else one word and no name."""
    best, end = "", line.index(" ", place) + 1
    own = end
    for name, form in patterns():
        match = form.match(line, place)
        if match and (
            match.end() > end or (not best and match.end() == own and match.end() > place)
        ):
            best, end = name, match.end()
    return best, end
