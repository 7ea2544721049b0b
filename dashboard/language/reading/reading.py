"""Reads what a text asserts of the ranking."""

from dataclasses import dataclass, replace

from dashboard.findings.claims.obstacle import Asserted, Obstacle, Why
from dashboard.language.reading.en.assembling import assemble
from dashboard.language.reading.en.attribution import asserts, without_source
from dashboard.language.reading.en.grouping import group
from dashboard.language.reading.en.scanner import Token, scan
from dashboard.language.reading.en.scoping import Context
from dashboard.survey import Iso3, Survey


@dataclass(frozen=True)
class Sentence:
    """A sentence as it was read.

    Attributes:
        start, end: where it stands in the text, end excluded.
        text: the sentence.
        tokens: its words.
        passed: those of them that tell who said it.
        asserted: what it asserts.
    """

    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]
    passed: tuple[Token, ...]
    asserted: tuple[Asserted, ...]


def read_sentence(survey: Survey, text: str, start: int, end: int, context: Context) -> Sentence:
    """Reads one sentence of a text."""
    tokens = scan(survey, text[start:end], start)
    core, passed = without_source(tokens)
    speakers = {
        code
        for phrase in group(passed)
        for token in phrase.tokens
        if token.kind in ("COUNTRY", "DEMONYM") and len(token.value) == 1
        for code in token.value
    }
    if len(speakers) == 1:
        context.subject = (Iso3(str(speakers.pop())),)
    found = assemble(survey, text, core, context) if asserts(core) else []
    asked = text.find("?", start, end)
    if asked >= 0:
        found = [doubted(one, text, asked) for one in found]
    return Sentence(start, end, text[start:end], tuple(tokens), tuple(passed), tuple(found))


def doubted(asserted: Asserted, text: str, place: int) -> Asserted:
    """What is asked is not asserted: the question mark stands in the way."""
    mark = Obstacle(Why.UNREAD, place, place + 1, text[place : place + 1])
    return replace(asserted, obstacles=(*asserted.obstacles, mark))


def read_claim(survey: Survey, text: str) -> Sentence:
    """Reads a single sentence."""
    return read_sentence(survey, text, 0, len(text), Context())
