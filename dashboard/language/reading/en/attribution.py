"""Who said it and when: words before and after what is claimed, which bear on nothing."""

from collections.abc import Sequence

from dashboard.language.reading.en.clauses import ANCHORS, RECORDS
from dashboard.language.reading.en.grouping import group
from dashboard.language.reading.en.scanner import Token

TELLS = ANCHORS | RECORDS


def asserts(tokens: Sequence[Token]) -> bool:
    """Whether words say something of a place or a score."""
    return any(phrase.kind in TELLS for phrase in group(tokens))


def without_source(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """A sentence without who said it: the words left, and those passed over."""
    left, before = cut_front(tokens)
    left, behind = cut_back(left)
    passed = [*before, *behind]
    if any(token.kind == "OTHER_SOURCE" for token in passed):
        # Who makes rankings of his own and is quoted is not known to quote this one.
        return tokens, []
    return left, passed


def cut_front(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """Cuts off "According to …," and "… said on Friday that"."""
    for place, token in enumerate(tokens):
        if token.kind == "ACCORDING" and not asserts(tokens[:place]):
            end = next((at for at in range(place, len(tokens)) if tokens[at].kind == "SEP"), None)
            if end is not None and not asserts(tokens[place:end]):
                return cut_rest(tokens, end + 1)
            return tokens, []
        if token.kind == "SAY" and not asserts(tokens[:place]):
            that = next(
                (
                    at
                    for at in range(place + 1, min(place + 14, len(tokens)))
                    if tokens[at].kind == "THAT"
                ),
                None,
            )
            if that is not None and not asserts(tokens[place + 1 : that]):
                return cut_rest(tokens, that + 1)
            after = place + 1
            while after < len(tokens) and tokens[after].kind in ("SEP", "COLON", "DATE"):
                after += 1
            return cut_rest(tokens, after) if asserts(tokens[after:]) else (tokens, [])
    return tokens, []


def cut_rest(tokens: list[Token], end: int) -> tuple[list[Token], list[Token]]:
    """Cuts off the front once more where another source follows."""
    left, more = cut_front(tokens[end:])
    return left, [*tokens[:end], *more]


def cut_back(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """Cuts off ", the newspaper writes", ", said the minister", ", according to …"."""
    for place in range(len(tokens) - 1, 0, -1):
        if tokens[place].kind not in ("SEP", "COLON", "ACCORDING"):
            continue
        behind = tokens[place:]
        says = any(token.kind in ("SAY", "ACCORDING") for token in behind)
        if says and not asserts(behind) and asserts(tokens[:place]):
            return tokens[:place], behind
    return tokens, []
