"""Countries whose names are spelt much like words that are not known."""

from collections.abc import Sequence
from difflib import get_close_matches
from functools import lru_cache

from dashboard.language.reading.en.lexicon import countries
from dashboard.language.reading.en.scanner import UNKNOWN, Token
from dashboard.language.reading.folding import fold
from dashboard.survey import Iso3, Survey

ALIKE = 0.8
"""How much alike two spellings must be, 1 being the same."""

MOST = 3
"""So many countries are suggested at most."""


@lru_cache(maxsize=4)
def names(survey: Survey) -> dict[str, Iso3]:
    """The folded names that one country alone goes by."""
    return {
        fold(text): Iso3(str(entry.value[0]))
        for text, entry in countries(survey)
        if entry.kind == "COUNTRY" and len(entry.value) == 1
    }


def similar(survey: Survey, tokens: Sequence[Token]) -> tuple[Iso3, ...]:
    """The countries spelt most like the unknown words of a sentence, the likest first."""
    known = names(survey)
    found: dict[Iso3, None] = {}
    for token in tokens:
        if token.kind == UNKNOWN:
            for name in get_close_matches(token.text, known, MOST, ALIKE):
                found.setdefault(known[name])
    return tuple(found)[:MOST]
