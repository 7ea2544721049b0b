"""What is told on the side of a name: in brackets behind it, or as whose neighbour somebody is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dashboard.language.reading.en.clauses import ANCHORS, CODES, MOVES
from dashboard.language.reading.en.grouping import Phrase

OPENING, CLOSING = "([", ")]"
RANK_SPOKEN = {"PLACE", "RANKING"}
"""What makes the number behind "is" a place: "its rank is 42"."""
SCORE_SPOKEN = {"INDEX", "SCOREN", "score"}
"""What makes "the highest" the first place: "its EGDI is the highest in Europe"."""


@dataclass(frozen=True)
class Side:
    """What stands in brackets behind a name.

    Attributes:
        phrases: the name and what is told of it.
        before: the words of the sentence before the brackets.
        behind: those behind them.
    """

    phrases: tuple[Phrase, ...]
    before: tuple[Phrase, ...]
    behind: tuple[Phrase, ...]


def set_right(phrases: Iterable[Phrase]) -> list[Phrase]:
    """The words of a sentence, with numbers that are places and names that are only neighbours told apart."""
    return places_told(without_kin(list(phrases)))


def without_kin(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Leaves out whose neighbour a country is that is named: "Finland's neighbour Sweden" is Sweden."""
    found: list[Phrase] = []
    for place, phrase in enumerate(phrases):
        following = phrases[place + 1].kind if place + 1 < len(phrases) else ""
        if phrase.kind != "KIN" or following not in CODES:
            found.append(phrase)
        elif phrase.of_another and found and found[-1].kind in CODES:
            found.pop()
    return found


def places_told(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Reads a number by itself, and "the highest", as a place where a rank or a score is spoken of."""
    found: list[Phrase] = []
    spoken: set[str] = set()
    for phrase in phrases:
        if phrase.kind == "SEP":
            spoken.clear()
        spoken.add(phrase.kind)
        number = phrase.kind == "number_alone" and spoken & RANK_SPOKEN and "SCOREN" not in spoken
        highest = phrase.kind == "highest" and spoken & SCORE_SPOKEN and not spoken & MOVES
        kind = phrase.kind
        if number or highest:
            kind = "place" if phrase.has("ORD", "NUM") else "leader"
        found.append(replace(phrase, kind=kind))
    return found


def bracketed(phrases: Sequence[Phrase]) -> tuple[list[Phrase], list[Side]]:
    """A sentence without what brackets tell of a name that stands before them, and that by itself."""
    main: list[Phrase] = []
    found: list[tuple[int, tuple[Phrase, ...]]] = []
    place = 0
    while place < len(phrases):
        end = closing(phrases, place) if main and main[-1].kind in CODES else None
        inner = tuple(phrases[place + 1 : end]) if end is not None else ()
        if end is None or not any(phrase.kind in ANCHORS for phrase in inner):
            main.append(phrases[place])
            place += 1
            continue
        found.append((len(main), (main[-1], *inner)))
        place = end + 1
    return main, [Side(told, tuple(main[:at]), tuple(main[at:])) for at, told in found]


def closing(phrases: Sequence[Phrase], place: int) -> int | None:
    """Where the brackets close that open at a place; None where none do."""
    if not sign(phrases[place], OPENING):
        return None
    return next(
        (at for at in range(place + 1, len(phrases)) if sign(phrases[at], CLOSING)),
        None,
    )


def sign(phrase: Phrase, signs: str) -> bool:
    """Whether a phrase is one of some signs."""
    return phrase.kind == "SEP" and phrase.tokens[0].text in signs
