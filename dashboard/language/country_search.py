"""Countries found by what a reader types."""

from functools import lru_cache

from dashboard.language.name_tables import ALSO, LABEL, SENTENCE
from dashboard.language.reading.folding import fold
from dashboard.language.words import Words
from dashboard.survey import Iso3, Survey

NAMES = ("name_en", "name_fr", "name_es", "name_ru", "name_zh", "name_ar")
"""The columns of the dataset's countries that hold their names."""


def found(text: str, survey: Survey, words: Words) -> list[Iso3]:
    """The countries that a text names, accents and capitals aside.

    Args:
        text: a code, a name, or the beginning of a word of one.
        survey: knows the countries.
        words: of the language; their names for countries are known beside the dataset's.

    Returns:
        The country of that code alone where it is one; else those of that name, then those with a
        name one of whose words begins so, each in the order of their codes.
    """
    asked = fold(text).strip()
    if not asked:
        return []
    known = spellings(survey, words)
    coded = [code for code, (codes, _) in known.items() if asked in codes]
    if coded:
        return coded
    named = [code for code, (_, names) in known.items() if asked in names]
    begun = [
        code
        for code, (_, names) in known.items()
        if code not in named and any(f" {asked}" in f" {name}" for name in names)
    ]
    return named + begun


@lru_cache(maxsize=4)
def spellings(survey: Survey, words: Words) -> dict[Iso3, tuple[frozenset[str], frozenset[str]]]:
    """The codes and the names of every country, folded."""
    table = survey.countries
    return {
        code: (
            frozenset(map(fold, (code, str(table.at[code, "iso2"])))),
            frozenset(
                map(fold, (*names(code, words), *(str(table.at[code, one]) for one in NAMES)))
            ),
        )
        for code in survey.codes
    }


def names(iso3: Iso3, words: Words) -> list[str]:
    """The names of a country in a language: short, in sentences, and those it also goes by."""
    also = words.country(iso3, ALSO).split(";")
    return [
        words.country(iso3, LABEL),
        words.country(iso3, SENTENCE),
        *filter(None, map(str.strip, also)),
    ]
