"""Countries found by whatever people call them: names in many languages, codes, parts of names.

The same is done in the browser by `dashboard/controls/country_box.js`, on the names that `searched` writes.
"""

import csv
import json
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

from dashboard.language.messages import Message
from dashboard.language.name_tables import ALSO, FOLDER, FURTHER, read_forms, source_language
from dashboard.language.options import country_option
from dashboard.language.words import Words
from dashboard.survey import Iso3, Survey

TEXTS = FOLDER.parent / "reading" / source_language()
"""What else texts call countries, and what they name that is none."""

KINDS = ("territory", "observer", "part", "former")
"""What is no member and is looked for among countries."""

NO_FIGURES = Message(
    "“{name}” has no figures: it is not a member of the United Nations, and the survey ranks members only."
)
LEAST = 3
"""So many letters make a part within a name, or the beginning of what is no member."""

PARTS = 3
"""From here on a likeness is that of a part."""

NAMES_KEPT = 20_000
"""So many texts are kept folded: all names, twice over."""

SEPARATOR = ";"


@dataclass(frozen=True)
class Named:
    """A country and what it is called.

    Attributes:
        iso3: its code.
        people: its population in the last edition; the larger of two countries of one name goes first.
        own: its name and codes, and the other names that its language has for it.
        further: its names in other languages, and what else texts call it.
    """

    iso3: Iso3
    people: int
    own: tuple[str, ...]
    further: tuple[str, ...]

    @cached_property
    def compared(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Both kinds of names as they are compared."""
        return tuple(map(folded, self.own)), tuple(map(folded, self.further))


@lru_cache(maxsize=NAMES_KEPT)
def folded(text: str) -> str:
    """Text as it is compared: lower case, without accents, words of letters and digits."""
    plain = (
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if unicodedata.category(letter) not in ("Mn", "Mc", "Me", "Lm")
    )
    kept = "".join(
        letter if unicodedata.category(letter)[0] in "LN" else " "
        for letter in "".join(plain).lower()
    )
    return " ".join(kept.split())


def found(text: str, survey: Survey, words: Words) -> tuple[Iso3, ...]:
    """The countries that a text can mean, the likeliest first; all of them for an empty one.

    Whole names and codes come before parts: the beginning of a name, then of a word in it, then any
    part of it; the names of the page's language before those of others.

    Args:
        text: what was typed, in any of the languages that have names.
        survey: knows the countries.
        words: of the language.
    """
    asked = folded(text)
    countries = named(survey, words)
    if not asked:
        return tuple(one.iso3 for one in countries)
    likely = {}
    for place, one in enumerate(countries):
        order = likeness(asked, one)
        if order is not None:
            likely[one.iso3] = (order, -one.people if order < PARTS else 0, place)
    return tuple(sorted(likely, key=lambda iso3: likely[iso3]))


def likeness(asked: str, one: Named) -> int | None:
    """How like a folded text is to what a country is called, the less the liker; None where not at all.

    0 and 1: its name, then its codes and other names, as a whole. 2: as a whole in another language.
    3 to 5: the beginning of a name, of a word, any part. 6 to 8: the same in another language.
    """
    own, further = one.compared
    if asked == own[0]:
        return 0
    if asked in own:
        return 1
    if asked in further:
        return 2
    parts = (part_of(asked, own, PARTS), part_of(asked, further, PARTS + 3))
    return min((part for part in parts if part is not None), default=None)


def part_of(asked: str, names: tuple[str, ...], least: int) -> int | None:
    """How far within names a text stands: at the beginning of one, of a word, anywhere."""
    if any(name.startswith(asked) for name in names):
        return least
    if any(f" {asked}" in name for name in names):
        return least + 1
    inside = len(asked) >= LEAST and any(asked in name for name in names)
    return least + 2 if inside else None


@lru_cache(maxsize=16)
def named(survey: Survey, words: Words) -> tuple[Named, ...]:
    """Every country with all it is called, in the order of its names in the page's language."""
    further, texts = read_forms(FURTHER, "code"), read_forms(TEXTS / "countries.csv", "iso3")
    latest = survey.economy[survey.economy["edition"] == survey.latest]
    people = dict(zip(latest["iso3"], latest["population"].fillna(0).astype(int), strict=True))
    official = [one for one in map(str, survey.countries) if one.startswith("name_")]
    found = []
    for iso3 in sorted(survey.codes, key=words.country):
        row = survey.countries.loc[iso3]
        own = once(words.country(iso3), iso3, row["iso2"], *split(words.country(iso3, ALSO)))
        others = once(
            *row[official],
            *split(further[iso3]["names"]),
            *split(texts[iso3]["names"]),
            *split(texts[iso3]["capital_only"]),
        )
        told = tuple(name for name in others if name not in own)
        found.append(Named(iso3, int(people.get(iso3, 0)), own, told))
    return tuple(found)


@cache
def no_members() -> tuple[tuple[str, ...], ...]:
    """What people look for and has no figures: the names of each."""
    with (TEXTS / "no_members.csv").open(encoding="utf-8", newline="") as file:
        told = [split(row["names"]) for row in csv.DictReader(file) if row["kind"] in KINDS]
    further = [split(row["names"]) for row in read_forms(FURTHER, "code").values()]
    beside = {names[0]: names for names in further}
    return tuple(once(*names, *beside.get(names[0], ())) for names in told)


def once(*names: Any) -> tuple[str, ...]:
    """Names in their order, each once."""
    return tuple(dict.fromkeys(map(str, names)))


def split(names: str) -> tuple[str, ...]:
    """The names in a cell of a table."""
    return tuple(name.strip() for name in names.split(SEPARATOR) if name.strip())


def without_figures(text: str, words: Words) -> tuple[str, ...]:
    """Why what a text names has no figures, a sentence each; nothing where it names no such."""
    asked = folded(text)
    meant = (
        next((name for name in names if begins(folded(name), asked)), None)
        for names in no_members()
    )
    return tuple(words.text(NO_FIGURES, name=name) for name in meant if name)


def begins(name: str, asked: str) -> bool:
    """Whether a folded name is a text, or begins with one that is long enough."""
    return name == asked or (len(asked) >= LEAST and name.startswith(asked))


@lru_cache(maxsize=16)
def searched(survey: Survey, words: Words) -> str:
    """All that can be found, as JSON: what the browser searches.

    Returns:
        `countries`, each code, population, option, own names, further names; `others`, the names of
        each; `without`, the sentence on those; and the two numbers of the rule, `least` and `parts`.
    """
    return json.dumps(
        {
            "countries": [
                (one.iso3, one.people, country_option(one.iso3, words), one.own, one.further)
                for one in named(survey, words)
            ],
            "others": no_members(),
            "without": words.text(NO_FIGURES, name="{name}"),
            "least": LEAST,
            "parts": PARTS,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
