"""Scripts and styles that the page fetches by their address, so that no message carries them."""

from functools import cache
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
STYLE = "style.css"
TOOLBAR = "toolbar.js"
FILES = (STYLE, TOOLBAR)


@cache
def text(file: str) -> str:
    """What stands in a file of this folder, by its name."""
    return (HERE / file).read_text(encoding="utf-8")


@cache
def address(file: str) -> str:
    """Where a file is, from the root; once changed it is elsewhere, so that a browser keeps it for good."""
    name, _, ending = file.partition(".")
    return f"scripts/{name}.{sha256(text(file).encode()).hexdigest()[:12]}.{ending}"
