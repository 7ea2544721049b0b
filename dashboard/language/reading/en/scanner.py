"""Cuts a sentence into words and names, each with what it can be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from dashboard.language.reading.en.lexicon import CAPITALS, INITIAL, WORD, Entry, Node, lexicon
from dashboard.language.reading.folding import fold
from dashboard.survey import Edition, Survey

PASSED, UNKNOWN = "PASSED", "UNKNOWN"
FIRST_YEAR, LAST_YEAR = 1900, 2099
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *(
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
    ),
)
MONTH = "|".join(MONTHS)
WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last week|this week|this month|last month"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = re.compile(
    rf"\b(?:on )?(?:(?:{WEEKDAY})(?:,? )?)?(?:(?:the )?{DAY}(?: of)? (?:{MONTH})\b\.?(?:,? \d{{4}})?|(?:{MONTH})\b\.? {DAY}(?:,? \d{{4}})?"
    rf"|(?:in )?(?:{MONTH})\b\.? \d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{4}}-\d\d-\d\d)(?!\w)"
    rf"|\b(?:on |in )?(?:{WEEKDAY}|january|february|june|july|august|september|october|november|december)\b(?! \d)"
)
"""A day, or a month: when something was said or published, never an edition."""

SIGNS = {
    ",": "SEP",
    ";": "SEP",
    "(": "SEP",
    ")": "SEP",
    "[": "SEP",
    "]": "SEP",
    ":": "COLON",
    "/": "SLASH",
    "%": "PERCENT",
    "#": "NO",
    "№": "NO",
}
SHORTENED = ("st", "rep", "dem", "fed", "n", "s")
"""Words of names that a full stop behind them shortens: "St. Lucia", "Dem. Rep. of the Congo"."""
QUOTES = "\"“”„«»‹›'"


@dataclass(frozen=True)
class Token:
    """A word or a name of a sentence.

    Attributes:
        kind: what it does, a word of `phrases.toml` or of the tables of names.
        start, end: where it stands in the text, end excluded.
        value: codes or a number that it stands for.
        text: the words, folded.
    """

    kind: str
    start: int
    end: int
    value: tuple[object, ...]
    text: str


class Make(Protocol):
    """What makes a token of the piece that is looked at."""

    def __call__(self, kind: str, *value: object) -> Token:
        """A token of a kind with values."""


def scan(survey: Survey, text: str, offset: int = 0) -> list[Token]:
    """Every word and name of a sentence, in its order, the longest that fits at each place.

    Args:
        survey: the figures, for the names of countries and groups.
        text: the sentence.
        offset: where it begins in the whole text.
    """
    folded = fold(text)
    root = lexicon(survey)
    dates = [match.span() for match in DATE.finditer(folded)]
    pieces = list(WORD.finditer(folded))
    found: list[Token] = []
    place = 0
    while place < len(pieces):
        start = pieces[place].start()
        date = next((span for span in dates if span[0] == start), None)
        if date is not None:
            found.append(Token("DATE", start, date[1], (), folded[start : date[1]]))
            while place < len(pieces) and pieces[place].start() < date[1]:
                place += 1
            continue
        token, place = beyond_article(root, pieces, place, text) or (
            single(pieces, place, text),
            place + 1,
        )
        if token is not None:
            found.append(token)
    told = explained(found, text)
    return [Token(t.kind, t.start + offset, t.end + offset, t.value, t.text) for t in told]


def explained(tokens: list[Token], text: str) -> list[Token]:
    """A name with what stands in brackets behind it and says it once more: an index, a country's code."""
    found: list[Token] = []
    for token in tokens:
        if len(found) >= 3 and text[token.start] == ")" and text[found[-2].start] == "(":
            name, inner = found[-3], found[-1]
            again = name.kind == inner.kind == "INDEX" and name.value == inner.value
            code = name.kind == "COUNTRY" and text[inner.start : inner.end] in name.value
            if again or code:
                value = (text[inner.start : inner.end],) if code else name.value
                found[-3:] = [Token(name.kind, name.start, token.end, value, name.text)]
                continue
        found.append(token)
    return found


def beyond_article(
    root: Node, pieces: list[re.Match[str]], place: int, text: str
) -> tuple[Token, int] | None:
    """The longest row at a place; an article gives way to a longer row that begins behind it."""
    here = longest(root, pieces, place, text)
    if pieces[place].group() in ("the", "a", "an") and place + 1 < len(pieces):
        behind = longest(root, pieces, place + 1, text)
        if here is not None and behind is not None and behind[1] > here[1]:
            return Token(PASSED, pieces[place].start(), pieces[place].end(), (), "the"), place + 1
    return here


def longest(
    root: Node, pieces: list[re.Match[str]], place: int, text: str
) -> tuple[Token, int] | None:
    """The longest row of words with a meaning at a place, and where it ends; None where there is none."""
    node, best, at = root, None, place
    while at < len(pieces):
        word = pieces[at].group()
        if len(word) > 1:
            word = word.replace(".", "")
        if at > place and word == "-" and joins(pieces, at, text):
            at += 1
            continue
        if at > place and word == "." and pieces[at - 1].group() in SHORTENED:
            at += 1
            continue
        if word not in node.following:
            break
        node, at = node.following[word], at + 1
        start, end = pieces[place].start(), pieces[at - 1].end()
        entry = fitting(node.entries, text[start:end])
        if entry is not None:
            best = Token(entry.kind, start, end, entry.value, text[start:end].lower()), at
    return best


def fitting(entries: list[Entry], written: str) -> Entry | None:
    """What a row of words means as it is written; names in capitals come before all else."""
    capitals = not any(letter.islower() for letter in written)
    for entry in entries:
        if entry.case == CAPITALS and capitals:
            return entry
    for entry in entries:
        initial = written[:1].isupper()
        if entry.case != CAPITALS and (entry.case != INITIAL or initial):
            return entry
    return None


def joins(pieces: list[re.Match[str]], at: int, text: str) -> bool:
    """Whether a hyphen joins two words: nothing stands between it and them, and it is no dash."""
    sign = pieces[at]
    beside = text[sign.start()] in "-‐‑" and 0 < at < len(pieces) - 1
    return beside and pieces[at - 1].end() == sign.start() and pieces[at + 1].start() == sign.end()


def single(pieces: list[re.Match[str]], place: int, text: str) -> Token | None:
    """A word that stands in no table: a number, a sign, or one that is not known."""
    piece = pieces[place]
    word, start, end = piece.group(), piece.start(), piece.end()

    def token(kind: str, *value: object) -> Token:
        return Token(kind, start, end, value, word)

    if word[0].isdigit():
        return number(token, word)
    if word == "-":
        return dash(pieces, place, text, token)
    if word in SIGNS:
        return token(SIGNS[word])
    if word in QUOTES or word in ".!?…*•|_~`":
        return None
    return token(UNKNOWN)


def number(token: Make, word: str) -> Token:
    """A number in digits: an edition's year, a score, an ordinal, a whole number."""
    ordinal = re.fullmatch(r"(\d{1,4})-?(?:st|nd|rd|th)", word)
    if ordinal:
        return token("ORD", int(ordinal.group(1)))
    if re.fullmatch(r"\d{1,4}", word):
        whole = int(word)
        return (
            token("YEAR", Edition(whole))
            if FIRST_YEAR <= whole <= LAST_YEAR
            else token("NUM", whole)
        )
    if re.fullmatch(r"0\.\d{1,6}|1\.0{1,6}", word):
        return token("DEC", Decimal(word))
    return token(UNKNOWN)


def dash(pieces: list[re.Match[str]], place: int, text: str, token: Make) -> Token | None:
    """A dash: between years a range, set off by spaces or long a pause, within words nothing."""
    if 0 < place < len(pieces) - 1:
        before, after = pieces[place - 1].group(), pieces[place + 1].group()
        if re.fullmatch(r"\d{4}", before) and re.fullmatch(r"\d{4}", after):
            return token("RANGE")
    if joins(pieces, place, text):
        return None
    return token("SEP")


def marks(tokens: list[Token]) -> Iterator[Token]:
    """The tokens that are told to a reader as passed over or unknown."""
    return (token for token in tokens if token.kind in (PASSED, UNKNOWN))
