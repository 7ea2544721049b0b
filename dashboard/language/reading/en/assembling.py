"""From the words of a sentence to what it asserts, and to the words that stand in the way."""

from dataclasses import replace

from dashboard.findings.claims.assertion import (
    Assertion,
    Bound,
    Compared,
    Denied,
    Ends,
    MeanIs,
    Open,
    Part,
    Passed,
    Previous,
    TopSet,
)
from dashboard.findings.claims.obstacle import Asserted, Why
from dashboard.language.reading.en.clauses import ANCHORS, NAMES, Clause, join_names, split
from dashboard.language.reading.en.grouping import group
from dashboard.language.reading.en.obstacles import Obstacles
from dashboard.language.reading.en.parts import Saying, counts
from dashboard.language.reading.en.relations import (
    between_two,
    codes,
    compared_names,
    relation_parts,
)
from dashboard.language.reading.en.scanner import Token
from dashboard.language.reading.en.scoping import Context, index_for_all, index_of, within_of
from dashboard.language.reading.en.times import First, Known, Times, times
from dashboard.survey import Edition, GroupCode, Index, Iso3, Survey

MOST_CARRIED = 6
"""Of how many countries a clause that names none can go on to speak."""


def assemble(survey: Survey, text: str, tokens: list[Token], context: Context) -> list[Asserted]:
    """What a sentence asserts, clause by clause.

    Args:
        survey: the figures.
        text: the whole text, for the words that stand in the way.
        tokens: the words of the sentence without who said it.
        context: what is known before it; it is brought up to what is known behind it.
    """
    clauses = split(join_names(group(tokens)))
    context.known = known_of(clauses)
    context.index = index_for_all(clauses) or context.index
    found: list[Asserted] = []
    for number, clause in enumerate(clauses):
        following = clauses[number + 1] if number + 1 < len(clauses) else None
        found += Reader(survey, text, clause, context, following).read()
    return found


def known_of(clauses: list[Clause]) -> Known:
    """The editions that hold for the whole sentence: one that is named once, and alone."""
    phrases = [phrase for clause in clauses for phrase in clause.phrases]
    single = {phrase.editions[0] for phrase in phrases if phrase.kind == "at"}
    ended = {phrase.editions[0] for phrase in phrases if phrase.kind == "until"}
    begun = {phrase.editions[0] for phrase in phrases if phrase.kind == "since"}
    spans = [phrase.editions for phrase in phrases if phrase.kind == "between"]
    first: First = None
    last: Edition | None = None
    if spans and len(set(spans)) == 1:
        first, last = spans[0]
    if len(single | ended) == 1 and not spans:
        last = next(iter(single | ended))
    if len(begun) == 1 and not spans:
        first = next(iter(begun))
    return Known(last, first)


class Reader:
    """Reads one clause."""

    def __init__(
        self, survey: Survey, text: str, clause: Clause, context: Context, following: Clause | None
    ) -> None:
        """Begins with nothing of the clause read."""
        self.survey = survey
        self.text = text
        self.clause = clause
        self.context = context
        self.following = following
        self.obstacles = Obstacles(text)

    def read(self) -> list[Asserted]:
        """What the clause asserts; nothing where it says nothing."""
        clause, context = self.clause, self.context
        subjects = self.subjects()
        index = index_of(clause, context, self.obstacles)
        told = times(clause, self.survey, context.known)
        within = within_of(clause, context, self.obstacles)
        related = relation_parts(clause, told)
        grouped = self.group_statements(told)
        own = [] if grouped else Saying(clause, told).read()
        if not own and len(related) == 1 and deniable(related[0]) and clause.has("NOT"):
            clause.take("NOT")
            related = [Denied(related[0])]
        parts = [*own, *related]
        if told.last is not None:
            context.known = Known(told.last, context.known.first)
        self.obstacles.leftovers(clause)
        ends = told.ends
        if any(relies_on_first(part) for part in parts) and ends.first is None:
            ends = self.default_first(parts, ends)
        made = [
            Asserted(Assertion(None, index, within, ends, (part,)), tuple(self.obstacles.found))
            for part in grouped
        ]
        if not parts:
            return made or self.nothing()
        return [*made, *self.of_subjects(subjects, index, within, ends, parts)]

    def default_first(self, parts: list[Part], ends: Ends) -> Ends:
        """What left or is no longer so was so in the edition before."""
        denied = any(
            isinstance(part, Denied) and getattr(part.part, "when", None) for part in parts
        )
        return replace(ends, first=Previous()) if denied else ends

    def subjects(self) -> tuple[Iso3, ...]:
        """Of whom the clause speaks; marks its names as read."""
        clause, context = self.clause, self.context
        others = compared_names(clause)
        own: list[Iso3] = []
        for place, phrase in tuple(clause.find(NAMES)):
            if place in others:
                self.obstacles.ambiguous(phrase)
                continue
            clause.used.add(place)
            self.obstacles.ambiguous(phrase)
            own += codes(phrase)
        if between_two(clause) and len(own) == 2:
            own = own[:1]
        unclear = any(obstacle.why is Why.AMBIGUOUS for obstacle in self.obstacles.found)
        if clause.has("FIRST_PERSON") and len(context.subject) == 1 and not own:
            clause.take("FIRST_PERSON")
        if len(context.subject) > MOST_CARRIED and not own:
            # Nobody goes on about so many; and a long list of places would be told of each of them.
            self.obstacles.whole(clause, Why.SEVERAL)
            return ()
        if own or unclear or clause.has("GENERIC", "NOMEMBER") or any(clause.find("FIRST_PERSON")):
            context.subject = tuple(dict.fromkeys(own))
        return context.subject

    def group_statements(self, told: Times) -> list[Part]:
        """What the clause says of a set as a whole."""
        clause = self.clause
        found: list[Part] = []
        if clause.has("counted"):
            found = counts(clause, told)
        elif clause.has("MEAN") and clause.has("score"):
            found = [part for part in Saying(clause, told).read() if isinstance(part, MeanIs)]
        return found

    def of_subjects(
        self,
        subjects: tuple[Iso3, ...],
        index: Index,
        within: GroupCode,
        ends: Ends,
        parts: list[Part],
    ) -> list[Asserted]:
        """The parts as assertions of each subject."""
        heads = [part for part in parts if isinstance(part, Bound) and part.top == len(subjects)]
        if len(subjects) > 1 and heads and len(parts) == 1:
            parts = [TopSet(subjects, heads[0].when)]
            assertion = Assertion(None, index, within, ends, tuple(parts))
            return [Asserted(assertion, tuple(self.obstacles.found))]
        if (
            len(subjects) > 1
            and self.following is not None
            and not self.following.has(NAMES)
            and self.following.has("place")
        ):
            self.obstacles.note(self.following.phrases[-1], Why.UNREAD)
        if not subjects:
            if not self.obstacles.found:
                self.obstacles.whole(self.clause, Why.NO_COUNTRY)
            return [
                Asserted(
                    Assertion(None, index, within, ends, tuple(parts)), tuple(self.obstacles.found)
                )
            ]
        return [
            Asserted(
                Assertion(subject, index, within, ends, tuple(parts)), tuple(self.obstacles.found)
            )
            for subject in subjects
        ]

    def nothing(self) -> list[Asserted]:
        """A clause of which no part was read: an obstacle where it seems to say something."""
        if not self.clause.has(*ANCHORS):
            return []
        subjects = self.context.subject
        assertion = Assertion(subjects[0] if len(subjects) == 1 else None)
        if not self.obstacles.found:
            self.obstacles.whole(self.clause, Why.NOTHING_READ)
        return [Asserted(assertion, tuple(self.obstacles.found))]


def deniable(part: Part) -> bool:
    """Whether "not" before a comparison has but one meaning: one before several has two."""
    return not isinstance(part, Compared | Passed) or len(part.others) == 1


def relies_on_first(part: Part) -> bool:
    """Whether a part speaks of the earlier end."""
    if isinstance(part, Denied):
        return relies_on_first(part.part)
    return getattr(part, "when", None) == Open.FIRST
