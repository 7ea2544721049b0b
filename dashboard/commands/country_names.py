"""Writes the names that countries go by in other languages, as CLDR has them: `python -m …`.

Run again after an upgrade of Babel, which carries CLDR.
"""

import csv

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from dashboard import gallery
from dashboard.language.name_tables import FURTHER, source_language

LANGUAGES = (
    *(
        source_language(),
        "fr",
        "es",
        "ru",
        "zh",
        "zh_Hant",
        "ar",
        "kk",
        "ky",
        "uz",
        "az",
        "tr",
        "uk",
        "de",
    ),
    *("it", "pt", "nl", "pl", "sv", "el", "he", "fa", "ur", "hi", "bn", "th", "vi", "id", "ja"),
    *("ko", "sw"),
)
"""The six of the United Nations, Kazakh and its neighbours', and others that many speak; beside them every
country is named in its own official ones."""

BESIDE = ("TW", "HK", "MO", "PS", "XK", "VA", "GL", "PR", "EH", "CK", "FO", "GI", "NU")
"""Those that people look for and that are no members, by alpha-2 code."""


def names_in_other_languages() -> dict[str, tuple[str, ...]]:
    """Every name by alpha-3 code, those of `BESIDE` by alpha-2 code; each name once, in a fixed order."""
    codes = dict(gallery.survey().countries["iso2"]) | {code: code for code in BESIDE}
    found = {code: dict[str, None]() for code in codes}
    for code, territory in codes.items():
        own = get_official_languages(territory, regional=True, de_facto=True)
        for language in (*LANGUAGES, *own):
            try:
                name = Locale.parse(language).territories.get(territory)
            except UnknownLocaleError:
                continue
            if name:
                found[code][name] = None
    return {code: tuple(names) for code, names in found.items()}


def main() -> None:
    """Writes the table."""
    with FURTHER.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("code", "names"))
        for code, names in sorted(names_in_other_languages().items()):
            writer.writerow((code, "; ".join(names)))


if __name__ == "__main__":
    main()
