"""Scripts and styles that the page fetches by their address, so that no message carries them."""

from functools import cache
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
STYLE = "style.css"
TOOLBAR = "toolbar.js"
FILES = (STYLE, TOOLBAR)
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
    name, _, ending = file.partition(".")
    return f"scripts/{name}.{sha256(text(file).encode()).hexdigest()[:12]}.{ending}"
