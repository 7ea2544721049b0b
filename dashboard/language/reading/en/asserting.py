"""What one clause asserts, and the words of it that stand in the way."""

from dataclasses import replace

from dashboard.findings.claims.assertion import (
    Assertion,
    AtLevel,
    Bound,
    Compared,
    Denied,
    Ends,
    LargestMove,
    MeanIs,
    Moved,
    Open,
    Part,
    Passed,
    Placed,
    Previous,
    Relation,
    Scored,
    TopSet,
    Went,
)
from dashboard.findings.claims.obstacle import Asserted, Why
from dashboard.language.reading.en.clauses import (
    ANCHORS,
    NAMES,
    VALUES,
    VERBS,
    Clause,
    fronted,
)
from dashboard.language.reading.en.counting import counts
from dashboard.language.reading.en.obstacles import Obstacles
from dashboard.language.reading.en.parts import DOWNWARD, UPWARD, Saying, direction
from dashboard.language.reading.en.relations import (
    between_two,
    codes,
    compared_names,
    relation_parts,
)
from dashboard.language.reading.en.scoping import Context, index_of, within_of
from dashboard.language.reading.en.times import Known, Times, times
from dashboard.survey import WORLD, GroupCode, Index, Iso3, Survey

MOST_CARRIED = 6
"""Of how many countries a clause that names none can go on to speak."""


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
        parts = [*own, *self.same_way(own), *related]
        if told.last is not None:
            context.known = Known(told.last, context.known.first, clause)
        if told.doubtful or contradict(parts):
            self.obstacles.last_told(clause, Why.UNDATED if told.doubtful else Why.UNREAD)
        self.obstacles.leftovers(clause)
        ends = told.ends
        if any(relies_on_first(part) for part in parts) and ends.first is None:
            ends = self.default_first(parts, ends)
        whole = any(isinstance(part, Went) for part in grouped)
        together = [tuple(grouped)] if whole else [(part,) for part in grouped]
        made = [
            Asserted(Assertion(None, index, within, ends, said), tuple(self.obstacles.found))
            for said in together
        ]
        if not parts:
            return made or self.nothing()
        if within != WORLD and any(isinstance(part, LargestMove) for part in parts):
            # Who moved most within a set is told by the places in the world.
            moved: list[Part] = [part for part in parts if isinstance(part, Moved | Went)]
            parts = [part for part in parts if part not in moved]
            made += self.of_subjects(subjects, index, WORLD, ends, moved) if moved else []
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
            if own and not set(codes(phrase)) <= set(own):
                # Two names by themselves: "from Oman the lead went to Qatar" tells different things of them.
                self.obstacles.note(phrase, Why.UNREAD)
            clause.used.add(place)
            self.obstacles.ambiguous(phrase)
            own += codes(phrase)
        if between_two(clause) and len(own) == 2:
            own = own[:1]
        if not own and not context.subject:
            own += self.ahead()
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

    def ahead(self) -> tuple[Iso3, ...]:
        """Of whom the next clause speaks, where this one stands before it as what is told of him."""
        following = self.following
        if following is None or following.phrases[0].kind != NAMES or not fronted(self.clause):
            return ()
        if following.framed and not self.clause.framed:
            self.obstacles.whole(self.clause, Why.UNREAD)
        return codes(following.phrases[0])

    def same_way(self, own: list[Part]) -> list[Part]:
        """The direction of the clause before, for one that goes on without a verb: "and from … to …"."""
        before, clause = self.context.way, self.clause
        self.context.way = direction(clause)
        if self.context.way is not None or not own or clause.has(*VERBS) or not clause.moves:
            return []
        self.context.way = before
        return [Went(before)] if before is not None else []

    def group_statements(self, told: Times) -> list[Part]:
        """What the clause says of a set as a whole."""
        clause = self.clause
        found: list[Part] = []
        if clause.has("counted"):
            found = counts(clause, told)
        elif clause.has("MEAN") and clause.has("score"):
            found = means(clause, Saying(clause, told).read())
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
        if len(subjects) > 1 and len(parts) == 1 and self.heads(parts[0], len(subjects)):
            head = TopSet(subjects, getattr(parts[0], "when", Open.LAST))
            assertion = Assertion(None, index, within, ends, (head,))
            return [Asserted(assertion, tuple(self.obstacles.found))]
        placed = [part for part in parts if isinstance(part, Placed)]
        tie = self.tied(subjects, placed[0]) if len(subjects) > 1 and placed else []
        if (
            len(subjects) > 1
            and self.following is not None
            and not self.following.has(NAMES)
            and self.following.has("place")
        ):
            self.obstacles.note(self.following.phrases[-1], Why.UNREAD)
        if not subjects:
            if all(one.why is Why.UNREAD for one in self.obstacles.found):
                self.obstacles.whole(self.clause, Why.NO_COUNTRY)
            return [
                Asserted(
                    Assertion(None, index, within, ends, tuple(parts)), tuple(self.obstacles.found)
                )
            ]
        return [
            Asserted(
                Assertion(
                    *(subject, index, within, ends),
                    tuple(parts if subject != subjects[0] else [*parts, *tie]),
                ),
                tuple(self.obstacles.found),
            )
            for subject in subjects
        ]

    def heads(self, part: Part, many: int) -> bool:
        """Whether several countries are said to be the first ones together."""
        led = isinstance(part, Placed) and part.rank == 1 and self.clause.has("LEAD")
        return led or (isinstance(part, Bound) and part.top == many)

    def tied(self, subjects: tuple[Iso3, ...], placed: Placed) -> list[Part]:
        """That several countries share a place; nothing stands for it where no word says so."""
        told = any(
            token.text.startswith(("shar", "tie"))
            for one in self.clause.phrases
            for token in one.tokens
        )
        if told or self.clause.has("BOTH", "LEVELWITH"):
            return [Compared(Relation.LEVEL, subjects[1:], placed.when)] if told else []
        held = (*VALUES, "LEAD", "TOP", "given_up")
        places = [one for one in self.clause.phrases if one.kind in held]
        self.obstacles.note((places or self.clause.phrases)[0], Why.UNREAD)
        return []

    def nothing(self) -> list[Asserted]:
        """A clause of which no part was read: an obstacle where it seems to say something."""
        if not self.clause.has(*ANCHORS):
            return []
        subjects = self.context.subject
        assertion = Assertion(subjects[0] if len(subjects) == 1 else None)
        if not self.obstacles.found:
            self.obstacles.whole(self.clause, Why.NOTHING_READ)
        return [Asserted(assertion, tuple(self.obstacles.found))]


def contradict(parts: list[Part]) -> bool:
    """Whether two places, scores or levels are told of one edition: one of them is of something else."""
    told = [
        (type(part), part.when) for part in parts if isinstance(part, Placed | Scored | AtLevel)
    ]
    return len(set(told)) < len(told)


def means(clause: Clause, parts: list[Part]) -> list[Part]:
    """What a clause says of a mean; which way it went is no word to be passed over, as it may be wrong."""
    found = [part for part in parts if isinstance(part, MeanIs)]
    ways = [part for part in parts if isinstance(part, Went)]
    if ways and len(found) < 2:
        cues = [at for at, phrase in enumerate(clause.phrases) if phrase.kind in UPWARD + DOWNWARD]
        clause.used.difference_update(cues)
        return [*found]
    return [*found, *ways]


def deniable(part: Part) -> bool:
    """Whether "not" before a comparison has but one meaning: one before several has two."""
    return not isinstance(part, Compared | Passed) or len(part.others) == 1


def relies_on_first(part: Part) -> bool:
    """Whether a part speaks of the earlier end."""
    if isinstance(part, Denied):
        return relies_on_first(part.part)
    return getattr(part, "when", None) == Open.FIRST
