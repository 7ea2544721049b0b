"""Judges English sentences: names, numbers, marks, and what should never have been printed.

It knows nothing of the code that makes the sentences and shares no table with it, so that the two
can only agree where both are right.
"""

import re
from collections.abc import Iterator
from typing import Literal

from tests.grammar.counting import counting_faults
from tests.grammar.naming import code_faults, naming_faults

Kind = Literal["title", "note", "lines"]
"""A title ends without a full stop; a note is one or more sentences, each with its own; of lines,
as in alternative texts, each is the one or the other."""

SHORT = ("Rep.", "Herz.", "St.", "e.g.", "i.e.", "U.S.", "No.", "vs.")
"""What ends in a full stop and does not end a sentence."""

HELD = "․"
"""Stands for the full stop of a short form while sentences are told apart."""

PATTERNS = {
    "doubled mark": r"\.\.|,,|;;|::|!!|\?\?|[,;:]\s*[.,;:!?](?!\d)|[.!?]\s+[,;:.]|(?:, ){2}",
    "mark after a mark": r"(?<!Rep)(?<!Herz)(?<!St)\.[,;:]|[?!][.,;:]",
    "space before a mark": r"\s[,.;:!?](?=\s|$)",
    "no space after a mark": r"[^\W\d_][,;:][^\W\d_]|[^\W\d_]{2}[.?!][A-Z]|\d[;:]\S|,[^\W\d_]",
    "two spaces or a break": r"\s{2,}|^\s|\s$|[\t\r\n]",
    "nothing in brackets or quotes": r"\(\s*\)|“\s*”|\[\s*\]|\"\s*\"",
    "space within brackets or quotes": r"[(\[“]\s|\s[)\]”]",
    "doubled word": r"(?i)(?<![\w.,’-])([\w’-]+)\s+\1(?![\w’-]|[.,]\d)",
    "empty slot": (
        r"\b(?:by|from) (?:places?|points?)(?=[,.;:)]|$| (?:to|in|since|from|between|each)\b)"
        r"|\b(?:by|from) (?:to|and|in|of|between)\b"
        r"|\b(?:between|of|than|behind|at|among) (?:and|to|between|of)\b"
        r"|\b(?:from|by|of|at|than|behind|among|within|the|a|an|and|or)(?:[,.;:!?)]|$)"
        r"|\b(?:in|since|of|by|to)\s+(?:in|since|by)\b"
    ),
    "unfilled slot": r"[{}]|%[sd]\b|%\(|\$\w",
    "markup": r"</?\w+/?>|&\w+;|\*\*|__",
    "value not said": (
        r"(?i:\bnan\b|\bnat\b|\bundefined\b|\bnull\b)|<NA>|(?<!^)(?<![.!?] )\bNone\b|^None\b(?=[.,:;)]|$)"
        r"|\b(?:True|False)\b|\b-?inf\b|\b[A-Z]\w*\([^)]*=|\bobject at 0x"
    ),
    "raw value": (
        r"\b\w*[^\W\d]_\w+\b|\b[A-Z][a-z]+\.[A-Z_]{2,}\b|\b(?:rank|score)-change\b"
        r"|\bweighted-mean\b|\brank-\d+\b|\bfirst-(?:asia|africa|americas|europe|oceania|eaeu)\b"
    ),
    "too many decimals": r"\d\.\d{4,}|\d[eE][+-]\d",
    "hyphen for a minus": r"(?<![\w-])[-–‐‑]\s?\d(?!\d{3}-)",
    "sign before nothing": r"[+−](?:0(?:\.0+)?)(?![\d.])",
    "straight apostrophe": r"\w'|'\w",
    "wrong indefinite article": (
        r"\b[Aa] (?:8|11\b|11th|18\b|18th|8\d|[aio][a-z]|e(?!u)[a-z]|EGDI|OSI|HCI|EPI|EAEU|OECD)"
        r"(?<!a on)|\b[Aa]n (?:[bcdfgjklmnpqrstvwxz][a-z]|[02-79]|1(?![18])|UN\b|UK\b|TII|EU\b)"
    ),
    "two articles": r"\b(?i:the|a|an) (?:the|a|an)\b",
    "wrong possessive": (
        r"\b(?:countries|members|places|points|groups|states|others|indices)’s\b"
        r"|\b(?:world|country|member|group|union|edition|index)’(?!s\b)"
    ),
}
"""What never stands in a text, by what is wrong with it."""

COMPILED = {what: re.compile(pattern) for what, pattern in PATTERNS.items()}
CLOSING = {")": "(", "]": "[", "”": "“"}
STOP = re.compile(r"[.?!][”\")]?$")
BETWEEN_SENTENCES = re.compile(r"(?<=[.?!])\s+|(?<=[.?!][”\")])\s+")


def faults(text: str, kind: Kind = "note") -> list[str]:
    """What is wrong with a text, each with the words that show it; none for good English.

    Args:
        text: what a reader sees.
        kind: what it is, which decides how it ends.
    """
    if not text.strip():
        return ["nothing said"]
    if kind == "lines":
        lines = text.split("\n")
        found = [faults(line, "note" if line.endswith(".") else "title") for line in lines]
        return list(dict.fromkeys(fault for line in found for fault in line))
    return list(dict.fromkeys(every_fault(text, kind)))


def every_fault(text: str, kind: Kind) -> Iterator[str]:
    """The faults in the order of the rules, some of them perhaps twice."""
    for what, pattern in COMPILED.items():
        for found in pattern.finditer(text):
            yield f"{what}: {around(text, *found.span())}"
    yield from balance_faults(text)
    yield from ending_faults(text, kind)
    for sentence in sentences(text):
        if sentence[0].islower():
            yield f"small first letter: {sentence[:30]}"
        yield from naming_faults(sentence)
        yield from counting_faults(sentence)
    yield from code_faults(text)


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its last mark."""
    held = text
    for short in SHORT:
        held = held.replace(f"{short} ", f"{short[:-1]}{HELD} ")
    found = BETWEEN_SENTENCES.split(held.strip())
    return [sentence.replace(HELD, ".") for sentence in found if sentence]


def ending_faults(text: str, kind: Kind) -> Iterator[str]:
    """A title with a full stop at its end, a note without one."""
    stops = bool(STOP.search(text))
    if kind == "title" and stops and not text.endswith("?"):
        yield f"full stop after a title: {text[-20:]}"
    if kind == "note" and not stops:
        yield f"no full stop at the end: {text[-20:]}"


def balance_faults(text: str) -> Iterator[str]:
    """Brackets and quotes that are opened or closed alone."""
    open_ones: list[str] = []
    for sign in text:
        if sign in CLOSING.values():
            open_ones.append(sign)
        elif sign in CLOSING and (not open_ones or open_ones.pop() != CLOSING[sign]):
            yield f"closed and not opened: {sign}"
    for sign in open_ones:
        yield f"opened and not closed: {sign}"
    if text.count('"') % 2:
        yield 'opened and not closed: "'


def around(text: str, start: int, end: int) -> str:
    """What was found and a little of what stands around it."""
    return text[max(0, start - 12) : end + 12]
