"""Reads what a text asserts of the ranking."""

from dataclasses import dataclass, replace

from dashboard.findings.claims.assertion import Assertion
from dashboard.findings.claims.obstacle import Asserted, Obstacle, Why
from dashboard.language.reading.en.assembling import assemble
from dashboard.language.reading.en.attribution import asserts, without_source
from dashboard.language.reading.en.clauses import CODES
from dashboard.language.reading.en.grouping import group
from dashboard.language.reading.en.marking import marks
from dashboard.language.reading.en.scanner import Token, scan
from dashboard.language.reading.en.scoping import Context
from dashboard.language.reading.en.similar import similar
from dashboard.language.reading.en.topics import Topic, names_ranking, seems_a_claim
from dashboard.language.reading.marks import Mark
from dashboard.language.reading.sentences import sentences
from dashboard.survey import Index, Iso3, Survey

LONGEST = 20_000
"""So many characters of a text are read at most."""


LONGEST_SENTENCE = 1_000
"""In characters: nobody writes a longer one, and what is left without a full stop is no sentence."""


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

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What its words were read as, in the order of the text."""
        obstacles = [obstacle for one in self.asserted for obstacle in one.obstacles]
        return marks(self.tokens, self.passed, obstacles)


def read_claim(survey: Survey, text: str) -> Sentence:
    """Reads a text as a single sentence."""
    return read_sentence(survey, text, 0, len(text), Context())


def read_text(survey: Survey, text: str) -> tuple[Sentence, ...]:
    """The sentences of a text that claim something about the ranking, in their order.

    A text of one sentence is taken for a claim whatever it says. In a longer one a sentence counts
    where the text speaks of the survey and not of another ranking, and where it was read in full or
    names places, scores or the ranking. "It" and "the country" stand for the country that the
    sentence before was about, where that was one.

    Args:
        survey: the figures.
        text: of it the first `LONGEST` characters are read.
    """
    spans = list(sentences(text[:LONGEST]))
    if len(spans) == 1:
        return (read_sentence(survey, text, *spans[0], Context()),)
    scanned = [scan(survey, text[start:end], start) for start, end in spans]
    topics = [names_ranking(tokens) for tokens in scanned]
    # A text that names no ranking at all was brought here for this one.
    topic = Topic.UNKNOWN if Topic.SURVEY in topics or Topic.OTHER not in topics else None
    context = Context()
    found = []
    for (start, end), tokens, spoken_of in zip(spans, scanned, topics, strict=True):
        topic = spoken_of or topic
        if topic in (None, Topic.OTHER):
            context = Context()
            continue
        carried, before = context.subject, context.index
        context = Context(subject=carried, unclear=before not in (None, Index.EGDI))
        read = read_sentence(survey, text, start, end, context)
        if not read.asserted:
            context.subject = only_one(tokens, carried)
            context.index = before
        elif counts(read):
            found.append(read)
    return tuple(found)


def read_sentence(survey: Survey, text: str, start: int, end: int, context: Context) -> Sentence:
    """Reads one sentence of a text."""
    tokens = scan(survey, text[start:end], start)
    if end - start > LONGEST_SENTENCE:
        long = Obstacle(Why.TOO_LONG, start, end, text[start:end])
        asserted = (Asserted(Assertion(None), (long,)),)
        return Sentence(start, end, text[start:end], tuple(tokens), (), asserted)
    core, passed = without_source(tokens)
    speakers = countries_in(passed)
    if len(speakers) == 1:
        context.subject = tuple(speakers)
    found = assemble(survey, text, core, context) if asserts(core) else []
    found = [suggested(one, survey, tokens) for one in found]
    asked = text.find("?", start, end)
    if asked >= 0:
        found = [doubted(one, text, asked) for one in found]
    return Sentence(start, end, text[start:end], tuple(tokens), tuple(passed), tuple(found))


def suggested(asserted: Asserted, survey: Survey, tokens: list[Token]) -> Asserted:
    """Where no country is named: those that are spelt much like an unknown word of the sentence."""
    if all(obstacle.why is not Why.NO_COUNTRY for obstacle in asserted.obstacles):
        return asserted
    near = similar(survey, tokens)
    return replace(
        asserted,
        obstacles=tuple(
            replace(one, countries=near) if one.why is Why.NO_COUNTRY else one
            for one in asserted.obstacles
        ),
    )


def doubted(asserted: Asserted, text: str, place: int) -> Asserted:
    """What is asked is not asserted: the question mark stands in the way."""
    mark = Obstacle(Why.UNREAD, place, place + 1, text[place : place + 1])
    return replace(asserted, obstacles=(*asserted.obstacles, mark))


def countries_in(tokens: list[Token]) -> set[Iso3]:
    """The countries that some words name for sure."""
    return {
        Iso3(str(token.value[0]))
        for phrase in group(tokens)
        for token in phrase.tokens
        if token.kind in CODES and len(token.value) == 1
    }


def only_one(tokens: list[Token], carried: tuple[Iso3, ...]) -> tuple[Iso3, ...]:
    """Of whom the next sentence may speak as "it": the one country named here, or else before."""
    named = countries_in(tokens)
    if not named:
        return carried
    return tuple(named) if len(named) == 1 else ()


def counts(read: Sentence) -> bool:
    """Whether a sentence of a longer text claims something about the ranking."""
    whys = [obstacle.why for one in read.asserted for obstacle in one.obstacles]
    if Why.OTHER_RANKING in whys:
        return False
    understood = not set(whys) & {Why.UNREAD, Why.NOTHING_READ, Why.NO_COUNTRY}
    parts = any(one.assertion.parts for one in read.asserted)
    return (parts and understood) or seems_a_claim(list(read.tokens))
