"""Cuts a sentence into clauses, each with what it says of somebody's place or score."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dashboard.language.reading.en.grouping import Phrase

SEPARATORS = frozenset(("SEP", "AND", "WHILE", "COLON"))

VALUES = ("place", "counted_from_last", "bound", "score", "level", "leader")
"""What a clause can say of an edition."""

MOVES = frozenset(
    (
        "UP",
        "DOWN",
        "RISE",
        "FALLN",
        "MOVED",
        "STAY",
        "UNCHANGED",
        "ENTER",
        "LEAVE",
        "NO_LONGER",
        "OVERTAKE",
        "FELL_BEHIND",
    )
) | frozenset(("NARROW", "WIDEN", "shift", "largest", "UPWARD", "DOWNWARD"))
"""What makes a clause speak of two editions."""

RELATIONS = frozenset(
    (
        "AHEAD",
        "BEHIND",
        "ABOVE",
        "BELOW",
        "LEVELWITH",
        "OVERTAKE",
        "FELL_BEHIND",
        "OUTRANK",
        "TRAIL",
        "all_of",
        "NARROW",
        "WIDEN",
    )
)

ANCHORS = (
    frozenset(VALUES)
    | MOVES
    | RELATIONS
    | frozenset(
        (
            "counted",
            "LEAD",
            "TOP",
            "MEAN",
            "FIRSTIN",
            "FIRSTENTRY",
            "HIGHER",
            "LOWER",
            "beside_mean",
        )
    )
)
"""What makes words a clause of their own."""

RECORDS = frozenset(("record", "record_since", "FIRSTTIME", "BESTEVER", "WORSTEVER"))
"""What goes with a value beside it, and without one speaks of a place by itself."""

VERBS = frozenset(
    (
        "BE",
        "WAS",
        "RANKS",
        "RANKED",
        "UP",
        "DOWN",
        "MOVED",
        "STAY",
        "ENTER",
        "LEAVE",
        "LEAD",
        "OVERTAKE",
        "OUTRANK",
        "TRAIL",
        "NO_LONGER",
        "NOT",
        "FELL_BEHIND",
    )
)

NAMES = "names"
CODES = ("COUNTRY", "DEMONYM")
FIRST_ROLES = ("FROM", "AGAINST", "AFTER")


@dataclass
class Clause:
    """A clause of a sentence, and how much of it has been read.

    Attributes:
        phrases: its words.
        used: the places in `phrases` of what has been read.
        opener: the kind of word before it: a comma, "and", "while"; empty for the first.
    """

    phrases: list[Phrase]
    opener: str = ""
    used: set[int] = field(default_factory=set)

    def find(self, *kinds: str) -> Iterator[tuple[int, Phrase]]:
        """The phrases of some kinds that have not been read."""
        for place, phrase in enumerate(self.phrases):
            if phrase.kind in kinds and place not in self.used:
                yield place, phrase

    def take(self, *kinds: str) -> list[tuple[int, Phrase]]:
        """The same, which count as read from here on."""
        found = list(self.find(*kinds))
        self.used.update(place for place, _ in found)
        return found

    def has(self, *kinds: str) -> bool:
        """Whether any phrase is of some kind."""
        return any(phrase.kind in kinds for phrase in self.phrases)

    def at(self, place: int) -> str:
        """The kind of the phrase at a place; empty outside the clause."""
        return self.phrases[place].kind if 0 <= place < len(self.phrases) else ""

    @property
    def moves(self) -> bool:
        """Whether it speaks of two editions."""
        return self.has(*MOVES) or any(
            phrase.kind in VALUES and phrase.role in FIRST_ROLES for phrase in self.phrases
        )


def join_names(phrases: Iterable[Phrase]) -> list[Phrase]:
    """Countries told in a row as one phrase: "Austria, Hungary and Italy"."""
    rest = list(phrases)
    found: list[Phrase] = []
    place = 0
    while place < len(rest):
        if rest[place].kind not in CODES:
            found.append(rest[place])
            place += 1
            continue
        last = end_of_list(rest, place)
        tokens = tuple(token for phrase in rest[place : last + 1] for token in phrase.tokens)
        found.append(Phrase(NAMES, tokens))
        place = last + 1
    return found


def end_of_list(phrases: list[Phrase], place: int) -> int:
    """Where a list of countries ends that begins at a place; lists end with "and" and a name.

    After "ahead of" and its like, the last name may begin the next clause instead: "ahead of Austria,
    and Hungary is 51st".
    """
    last, best = place, place
    while True:
        joint = last + 1
        joined = False
        while joint < len(phrases) and phrases[joint].kind in ("SEP", "AND", "NOR"):
            joined = joined or phrases[joint].kind != "SEP"
            joint += 1
        if joint == last + 1 or joint >= len(phrases) or phrases[joint].kind not in CODES:
            return best
        last = joint
        if joined:
            compared = any(before.kind in RELATIONS for before in phrases[:place][-2:])
            after = phrases[joint + 1].kind if joint + 1 < len(phrases) else ""
            if compared and after in VERBS:
                return best
            best = joint


def split(phrases: list[Phrase]) -> list[Clause]:
    """The clauses of a sentence: a comma or "and" parts them where either side says something.

    What stands between two commas and says nothing of its own goes with the clause before, with a name
    in it or at the beginning with the one after.
    """
    raw: list[Clause] = [Clause([])]
    for phrase in phrases:
        if phrase.kind in SEPARATORS:
            if raw[-1].phrases:
                raw.append(Clause([], phrase.kind))
            elif phrase.kind != "SEP":
                raw[-1].opener = phrase.kind
        else:
            raw[-1].phrases.append(phrase)
    found: list[Clause] = []
    waiting: list[Phrase] = []
    pieces = [clause for clause in raw if clause.phrases and not aside(clause)]
    for number, piece in enumerate(pieces):
        later = any(other.has(*ANCHORS) for other in pieces[number + 1 :])
        if fronted(piece) and not found and later:
            waiting.extend(piece.phrases)
        elif found and not waiting and only_places_moved(piece):
            found[-1].phrases.extend(piece.phrases)
        elif piece.has(*ANCHORS):
            found.append(Clause([*waiting, *piece.phrases], piece.opener))
            waiting = []
        elif found and (not later or not piece.has(NAMES, "PRONOUN", "GENERIC", "NOMEMBER")):
            found[-1].phrases.extend(piece.phrases)
        else:
            waiting.extend(piece.phrases)
    if waiting:
        found.append(Clause(waiting))
    return found


def fronted(piece: Clause) -> bool:
    """Whether it is told before the country that it is of: "with a score of 0.9", and then a comma."""
    return piece.phrases[0].kind == "WITH" and not piece.has(NAMES, *VERBS)


def aside(clause: Clause) -> bool:
    """Whether a clause tells something else than about places: unknown words, and nothing to check."""
    plain = (
        "IN",
        "OF",
        "TO",
        "BY",
        "FROM",
        "WITH",
        "AS",
        "ON",
        "MEMBER",
        "BE",
        "WAS",
        "RANKS",
        "RANKED",
        "PRONOUN",
    )
    return clause.has("UNKNOWN") and all(
        phrase.kind in ("UNKNOWN", "NOMEMBER", *plain) for phrase in clause.phrases
    )


def only_places_moved(clause: Clause) -> bool:
    """Whether a clause is a number of places and no more, which tells how far the clause before went."""
    return all(
        phrase.kind == "shift" and not phrase.has("UPWARD", "DOWNWARD") for phrase in clause.phrases
    )
