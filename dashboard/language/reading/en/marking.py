"""Tells what each word of a sentence was read as."""

from collections.abc import Sequence

from dashboard.findings.claims.obstacle import Obstacle
from dashboard.language.reading.en.grouping import Phrase, group
from dashboard.language.reading.en.scanner import PASSED, UNKNOWN, Token
from dashboard.language.reading.marks import Mark, Role

KINDS = {
    Role.COUNTRY: ("COUNTRY", "DEMONYM", "PRONOUN", "FIRST_PERSON"),
    Role.INDEX: ("INDEX",),
    Role.SET: ("scope", "set_named"),
    Role.EDITION: (
        *(
            "at",
            "since",
            "until",
            "between",
            "previous",
            "since_previous",
            "latest",
            "ago",
            "later",
        ),
        "SINCE_THEN",
    ),
    Role.DURATION: ("lasted",),
    Role.PLACE: ("place", "counted_from_last", "bound", "leader", "LEAD", "TOP", "number_alone"),
    Role.TOTAL: ("total",),
    Role.SCORE: ("score", "MEAN", "SCOREN"),
    Role.LEVEL: ("level",),
    Role.CHANGE: (
        *("shift", "UP", "DOWN", "RISE", "FALLN", "MOVED", "STAY", "UNCHANGED", "unmoved", "ENTER"),
        *("LEAVE", "UPWARD", "DOWNWARD", "HIGHER", "LOWER", "given_up"),
    ),
    Role.COMPARISON: (
        *("AHEAD", "BEHIND", "ABOVE", "BELOW", "LEVELWITH", "OVERTAKE", "FELL_BEHIND", "OUTRANK"),
        *("TRAIL", "NARROW", "WIDEN", "GAPN", "all_of", "beside_mean"),
    ),
    Role.RECORD: (
        *("record", "record_since", "largest", "BESTEVER", "WORSTEVER", "EVERMORE", "FIRSTTIME"),
        *("FIRSTIN", "FIRSTENTRY"),
    ),
    Role.COUNT: ("counted",),
    Role.DENIAL: ("NOT", "NEVER", "NO_LONGER", "NEITHER"),
}
ROLES = {kind: role for role, kinds in KINDS.items() for kind in kinds}


def marks(
    tokens: Sequence[Token], passed: Sequence[Token], obstacles: Sequence[Obstacle]
) -> tuple[Mark, ...]:
    """What the words of a sentence were read as, in the order of the text, none twice.

    Args:
        tokens: its words.
        passed: those of them that tell who said it.
        obstacles: the words that stand in the way.
    """
    stops = sorted({(one.start, one.end) for one in obstacles})
    told = {token.start for token in passed}
    found = [Mark(start, end, Role.STOPS) for start, end in apart(stops)]
    core = [token for token in tokens if token.start not in told]
    found += [
        Mark(phrase.start, phrase.end, role)
        for phrase in group(core)
        if (role := role_of(phrase)) is not None and free(phrase.start, phrase.end, stops)
    ]
    found += [
        Mark(token.start, token.end, Role.PASSED)
        for token in tokens
        if (token.start in told or token.kind in (PASSED, UNKNOWN, "DATE"))
        and free(token.start, token.end, stops)
    ]
    return without_overlap(found)


def role_of(phrase: Phrase) -> Role | None:
    """What a phrase was read as; None for a word that only joins others."""
    return ROLES.get(phrase.kind)


def free(start: int, end: int, stops: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch touches none of those that stand in the way."""
    return all(end <= first or start >= last for first, last in stops)


def apart(stops: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches without what an earlier one holds already."""
    found: list[tuple[int, int]] = []
    for start, end in stops:
        begin = max(start, found[-1][1]) if found else start
        if begin < end:
            found.append((begin, end))
    return found


def without_overlap(found: Sequence[Mark]) -> tuple[Mark, ...]:
    """Marks in the order of the text; where two overlap the first told stays."""
    kept: list[Mark] = []
    for mark in found:
        if all(mark.end <= other.start or mark.start >= other.end for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda mark: mark.start))
