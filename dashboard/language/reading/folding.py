"""Text without what spelling adds to it, character by character, so that places stay the same."""

import unicodedata
from functools import cache


def fold(text: str) -> str:
    """Lower case without accents; as many characters as before."""
    return "".join(fold_one(letter) for letter in text)


@cache
def fold_one(letter: str) -> str:
    """One character folded to one: accents off, lower case, plain apostrophe, hyphen and space."""
    plain = unicodedata.normalize("NFKD", letter)[:1].lower()[:1] or letter
    if plain in "‘’ʼ`´":
        return "'"
    if plain in "‐‑‒–—−":
        return "-"
    return " " if plain.isspace() else plain
