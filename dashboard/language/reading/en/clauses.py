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
) | frozenset(("NARROW", "WIDEN", "shift", "largest", "UPWARD", "DOWNWARD", "unmoved", "given_up"))
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
            "number_alone",
            "size",
            "last_ones",
            "highest",
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
FIRST_ROLES = ("FROM", "AGAINST", "AFTER", "HAVING")


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
    def present(self) -> bool:
        """Whether it says what is so now."""
        return any(
            phrase.kind in ("BE", "RANKS") and not phrase.tokens[0].text.endswith(("been", "ing"))
            for phrase in self.phrases
        )

    @property
    def past(self) -> bool:
        """Whether it says what was so, and not what is."""
        return self.has("WAS") and not self.present

    @property
    def framed(self) -> bool:
        """Whether it names an index or a set of its own."""
        return any(phrase.has("INDEX", "GROUP", "GROUPADJ", "SET") for phrase in self.phrases)

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
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        if heads(piece, following):
            waiting.extend(piece.phrases)
        elif found and not waiting and belongs(found[-1], piece):
            found[-1].phrases.extend(piece.phrases)
        elif (
            not found and following is not None and fronted(piece) and moves_into(piece, following)
        ):
            waiting.extend(piece.phrases)
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


def aside(clause: Clause) -> bool:
    """Whether a clause tells something else than about places: unknown words, and nothing to check.

    What begins with "with", "by" or "after" is told as what it came by.
    """
    if clause.phrases[0].kind in ("WITH", "BY", "AFTER", "HAVING"):
        return False
    plain = (
        *("IN", "OF", "TO", "BY", "FROM", "WITH", "AS", "ON"),
        *("MEMBER", "BE", "WAS", "RANKS", "RANKED", "PRONOUN"),
    )
    return clause.has("UNKNOWN") and all(
        phrase.kind in ("UNKNOWN", "NOMEMBER", *plain) for phrase in clause.phrases
    )


def goes_back(before: Clause, piece: Clause) -> bool:
    """Whether a piece only tells from where: "ranks 40th, up from 65th in 2022"."""
    values = [phrase for phrase in before.phrases if phrase.kind in VALUES]
    told = [phrase for phrase in piece.phrases if phrase.kind in VALUES]
    return (
        len(values) == len(told) == 1
        and values[0].kind == told[0].kind
        and told[0].role in FIRST_ROLES
        and not before.moves
        and not piece.has(NAMES, "PRONOUN", "GENERIC", "NOMEMBER", *VERBS - {"UP", "DOWN"})
        and not piece.framed
    )


def belongs(before: Clause, piece: Clause) -> bool:
    """Whether a piece tells more of what the one before it says: how far, from where."""
    more = goes_back(before, piece) or goes_on(before, piece) or tells_ends(before, piece)
    return more or only_places_moved(piece)


def goes_on(before: Clause, piece: Clause) -> bool:
    """Whether a piece tells from where to where the one before it went: "lost a place, from 5th to 6th"."""
    told = [phrase.role for phrase in piece.phrases if phrase.kind in VALUES]
    return (
        before.has("shift")
        and not before.has(*VALUES)
        and told == ["FROM", "TO"]
        and not piece.has(NAMES, "PRONOUN", "GENERIC", "NOMEMBER", *VERBS)
    )


def tells_ends(before: Clause, piece: Clause) -> bool:
    """Whether a piece only tells from where to where: "fell by 12 places, from 117th to 129th"."""
    first = piece.phrases[0]
    ends = [phrase for phrase in before.phrases if phrase.kind in VALUES and phrase.role == "FROM"]
    return (
        before.moves
        and not ends
        and first.kind in VALUES
        and first.role == "FROM"
        and not piece.has(NAMES, "PRONOUN", "GENERIC", "NOMEMBER", *VERBS)
    )


def fronted(piece: Clause) -> bool:
    """Whether a piece stands before the one of whom it is told: "With a score of 0.9, Oman …"."""
    others = {NAMES, "PRONOUN", "GENERIC", "NOMEMBER", "FIRST_PERSON", "MEMBER", "MEMBERS", "KIN"}
    verbs = [at for at, phrase in enumerate(piece.phrases) if phrase.kind in VERBS]
    first = piece.phrases[0].kind == "RANKED"
    if len(piece.phrases) > 1 and piece.at(int(first)) in ("AHEAD", "BEHIND", "LEVELWITH"):
        # "Behind Denmark, Estonia is second": the name is of whom it is told beside another.
        others.discard(NAMES)
    return not piece.has(*others) and all(at == 0 and first for at in verbs)


def heads(piece: Clause, following: Clause | None) -> bool:
    """Whether a piece is an edition that stands before a colon: "2022: 28th"."""
    editions = ("at", "previous", "latest", "ago", "AGAINST")
    return (
        following is not None
        and following.opener == "COLON"
        and all(phrase.kind in editions for phrase in piece.phrases)
    )


def moves_into(piece: Clause, following: Clause) -> bool:
    """Whether a piece tells from where or how far the one behind it went, or with which score."""
    if following.phrases[0].kind != NAMES or not following.has(*ANCHORS):
        return False
    if piece.phrases[0].kind == "WITH":
        return not (piece.framed and following.framed)
    came_from = following.moves and any(phrase.role == "FROM" for phrase in piece.phrases)
    return piece.moves and not piece.framed and (came_from or not following.framed)


def only_places_moved(clause: Clause) -> bool:
    """Whether a clause is a number of places and no more, which tells how far the clause before went."""
    return all(
        phrase.kind == "shift" and not phrase.has("UPWARD", "DOWNWARD") for phrase in clause.phrases
    )
