"""Scripts and styles that the page fetches by their address, so that no message carries them."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from dashboard import gallery
from dashboard.language import Words
from dashboard.language.country_search import searched

HERE = Path(__file__).parent
STYLE = "style.css"
TOOLBAR = "toolbar.js"
COUNTRY_BOX = "country_box.js"
FILES = (STYLE, TOOLBAR, COUNTRY_BOX)
PARTS = {TOOLBAR: (TOOLBAR, "hand_over.js")}
"""The files of which one is put together, in their order."""


@cache
def text(file: str) -> str:
    """What stands in a file of this folder, by its name."""
    parts = PARTS.get(file, (file,))
    return "\n".join((HERE / part).read_text(encoding="utf-8") for part in parts)


@cache
def address(file: str) -> str:
    """Where a file is, from the root; once changed it is elsewhere, so that a browser keeps it for good."""
    return address_of(file, text(file))


@cache
def names_address(words: Words) -> str:
    """Where the names are by which countries are found, from the root."""
    return address_of(f"countries.{words.language}.json", searched(gallery.survey(), words))


def address_of(file: str, text: str) -> str:
    """Where a text is as a file."""
    name, _, ending = file.rpartition(".")
    return f"scripts/{name}.{sha256(text.encode()).hexdigest()[:12]}.{ending}"
