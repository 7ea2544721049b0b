"""Which country a name in an export is, and which country one that is not known may be."""

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from dashboard.survey.figures import Iso3

ALIKE = 0.7
"""How much alike two spellings must be, 1 being the same."""

WRITTEN_OUT = {
    "st": "saint",
    "rep": "republic",
    "dem": "democratic",
    "fed": "federated",
    "sts": "states",
    "isl": "islands",
    "peoples": "people s",
}
"""What is shortened in many lists, the World Bank's among them, by what it stands for."""

PASSED_OVER = {"the", "of", "and"}

Codes = Mapping[str, Iso3 | None]
"""Alpha-3 code by a name; None for what is no member of the United Nations."""


def as_spelling(name: str) -> str:
    """A name as `spellings.csv` has it: trimmed, single spaces, accents composed (NFC)."""
    return unicodedata.normalize("NFC", " ".join(name.split()))


@dataclass(frozen=True)
class CountryNames:
    """The names by which countries are known.

    Attributes:
        spellings: alpha-3 code by every spelling that an export may use, a country's own first.
        others: every other name that says which country is meant.
    """

    spellings: Mapping[str, Iso3]
    others: Codes = field(default_factory=dict)

    def code(self, name: str) -> Iso3 | None:
        """The country that a spelling on record names, capitals, accents and marks aside."""
        return self.spellings.get(as_spelling(name)) or self._plain.get(_plain(name))

    def nearest(self, name: str) -> str:
        """The spelling on record of the country that an unknown name most likely means, or ""."""
        found = self._meant(name)
        return self._own.get(found, "") if found else ""

    def _meant(self, name: str) -> Iso3 | None:
        plain, essence = _plain(name), _essence(name)
        for known, text in ((self._others, plain), (self._essences, essence)):
            if text in known:
                return known[text]
        for text in (plain, essence):
            if best := difflib.get_close_matches(text, self._texts, 1, ALIKE):
                return self._texts[best[0]]
        return None

    @cached_property
    def _own(self) -> dict[Iso3, str]:
        """Each country's first spelling, which is the UN's own."""
        return {code: name for name, code in reversed([*self.spellings.items()])}

    @cached_property
    def _plain(self) -> Codes:
        return _of_one_country(self.spellings.items(), _plain)

    @cached_property
    def _others(self) -> Codes:
        return _of_one_country(self.others.items(), _plain)

    @cached_property
    def _essences(self) -> Codes:
        return _of_one_country([*self.others.items(), *self.spellings.items()], _essence)

    @cached_property
    def _texts(self) -> Codes:
        return {**self._essences, **self._others, **self._plain}


def _of_one_country(
    names: Iterable[tuple[str, Iso3 | None]], fold: Callable[[str], str]
) -> dict[str, Iso3 | None]:
    """The names, folded, that stand for one country alone."""
    found: dict[str, set[Iso3 | None]] = {}
    for name, code in names:
        found.setdefault(fold(name), set()).add(code)
    return {name: codes.pop() for name, codes in found.items() if name and len(codes) == 1}


def _plain(name: str) -> str:
    """A name in small letters, without accents and marks."""
    letters = unicodedata.normalize("NFKD", name.replace("&", " and "))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
    return " ".join(re.sub(r"[^\w\s]|_", " ", bare).split())


def _essence(name: str) -> str:
    """The words of a plain name, written out, in alphabetical order, without those of no weight."""
    words = (WRITTEN_OUT.get(word, word) for word in _plain(name).split())
    return " ".join(sorted(set(" ".join(words).split()) - PASSED_OVER))
