"""What a clause denies: that something is so, that it is so any longer, that something was reached."""

from dataclasses import replace

from dashboard.findings.claims.assertion import (
    AtLevel,
    Bound,
    Denied,
    Never,
    Open,
    Part,
    Placed,
    Precision,
    Scored,
    Total,
)
from dashboard.language.reading.en.clauses import ANCHORS, NAMES, Clause

REACHING = ("reach", "attain", "achiev", "hit", "make", "made", "manage")
"""Words with which, denied, less is said to have been reached."""


def denied(clause: Clause, parts: list[Part]) -> list[Part]:
    """The parts of a clause, the one thing that it says denied where a word of it denies it."""
    parts = never(clause, no_longer(clause, parts))
    words = list(clause.find("NOT", "NEITHER"))
    counting = [part for part in parts if not isinstance(part, Total)]
    if len(words) != 1 or len(counting) != 1 or isinstance(counting[0], Denied):
        return parts
    place, word = words[0]
    if clause.has("BOTH") or (word.kind == "NOT" and clause.at(place + 1) == NAMES):
        return parts
    behind = range(place + 1, len(clause.phrases))
    reached = unreached(clause, counting[0])
    if reached is None or not any(clause.at(at) in ANCHORS for at in behind):
        return parts
    clause.take("NOT", "NEITHER")
    return [reached]


def never(clause: Clause, parts: list[Part]) -> list[Part]:
    """What was never so: in no edition, where none is named."""
    words = list(clause.find("NEVER"))
    dated = clause.has("at", "since", "until", "between", "ago", "latest", "previous")
    if len(words) == len(parts) == 1 and not dated and not clause.moves:
        condition = parts[0]
        if isinstance(condition, Bound | AtLevel | Placed):
            clause.take("NEVER")
            return [Never(condition)]
    return parts


def no_longer(clause: Clause, parts: list[Part]) -> list[Part]:
    """What is no longer so was so at the earlier end, and is not at the later one."""
    gone = clause.take("NO_LONGER")
    if gone and len(parts) == 1 and hasattr(parts[0], "when"):
        before = replace(parts[0], when=Open.FIRST)  # type: ignore[call-arg]
        return [before, Denied(replace(parts[0], when=Open.LAST))]  # type: ignore[call-arg]
    clause.used.difference_update(place for place, _ in gone)
    return parts


def unreached(clause: Clause, part: Part) -> Part | None:
    """What is denied; not to have reached a score or a place is to have come below it."""
    reaches = any(
        phrase.kind in ("RANKS", "RANKED") and phrase.tokens[0].text.startswith(REACHING)
        for phrase in clause.phrases
    )
    if isinstance(part, Scored) and part.precision is Precision.EXACT:
        return replace(part, precision=Precision.UNDER) if reaches else None
    if isinstance(part, Placed) and reaches:
        return Denied(Bound(part.rank, part.when))
    return Denied(part)
