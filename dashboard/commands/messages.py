"""Brings every language's catalogue up to the messages in the code: `make messages`."""

import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_keywords
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from dashboard.language.name_tables import languages, source_language
from dashboard.language.words import CATALOGUES, DOMAIN

CODE = Path(__file__).resolve().parents[1] / "language"
"""Every word a reader sees stands in this layer."""

KEYWORDS = parse_keywords(["Message:1,1t", "Message:1,2c,2t", "Plural:1,2", "text:1"])
"""What holds a message in the code: `Message(…)`, `Plural(…, …)` and `words.text("…")`."""

TEMPLATE = CATALOGUES / f"{DOMAIN}.pot"


def main() -> int:
    """Writes the template and every language's catalogue, readable and compiled."""
    template = extracted()
    save(TEMPLATE, template)
    for language in languages():
        catalogue = brought_up(language, template)
        folder = CATALOGUES / language / "LC_MESSAGES"
        folder.mkdir(parents=True, exist_ok=True)
        save(folder / f"{DOMAIN}.po", catalogue)
        with (folder / f"{DOMAIN}.mo").open("wb") as file:
            write_mo(file, catalogue)
        missing = sum(not message.string for message in catalogue if message.id)
        sys.stdout.write(
            f"{language}: {len(catalogue)} messages, {missing} without a translation\n"
        )
    return 0


def extracted() -> Catalog:
    """Every message of the code, without translations, in alphabetical order."""
    template = Catalog(
        domain=DOMAIN, fuzzy=False, header_comment="# The messages of the dashboard."
    )
    for text, context in sorted(found(), key=lambda one: (str(one[0]), one[1] or "")):
        template.add(text, context=context)
    return template


def found() -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    """Every message in the code with its context."""
    seen = extract_from_dir(str(CODE), method_map=[("**.py", "python")], keywords=KEYWORDS)
    for _, _, text, _, context in seen:
        yield (tuple(text) if isinstance(text, (tuple, list)) else text), context


def brought_up(language: str, template: Catalog) -> Catalog:
    """A language's catalogue with the messages of the code; what is translated is kept.

    The source language's says every message as it stands.
    """
    path = CATALOGUES / language / "LC_MESSAGES" / f"{DOMAIN}.po"
    if language == source_language():
        catalogue = Catalog(locale=language, domain=DOMAIN, fuzzy=False, header_comment="")
        for message in template:
            if message.id:
                catalogue.add(message.id, message.id, context=message.context)
        return catalogue
    if not path.exists():
        catalogue = Catalog(locale=language, domain=DOMAIN, fuzzy=False, header_comment="")
    else:
        with path.open("rb") as file:
            catalogue = read_po(file, locale=language, domain=DOMAIN)
    catalogue.update(template, no_fuzzy_matching=True)
    return catalogue


def save(path: Path, catalogue: Catalog) -> None:
    """Writes a catalogue without dates and places, so that it changes with its messages alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, omit_header=True, no_location=True, width=100)


if __name__ == "__main__":
    sys.exit(main())
