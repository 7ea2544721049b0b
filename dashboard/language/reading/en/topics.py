"""Whether words speak of the survey or of another ranking."""

from enum import StrEnum

from dashboard.language.reading.en.grouping import group
from dashboard.language.reading.en.scanner import Token

WEAK = frozenset(
    (
        "overall",
        "infrastructure",
        "telecommunication",
        "telecommunications",
        "online service",
        "online services",
    )
)
"""Names of an index that are also words for other things."""


class Topic(StrEnum):
    """What is spoken of.

    Survey: the UN E-Government Survey. Other: another ranking. Unknown: nothing is said yet, in a
    text that speaks of the survey somewhere.
    """

    SURVEY = "survey"
    OTHER = "other"
    UNKNOWN = "unknown"


def names_ranking(tokens: list[Token]) -> Topic | None:
    """What words name: the survey, another ranking, or None where they name neither."""
    if any(token.kind == "INDEX" and token.text not in WEAK for token in tokens):
        return Topic.SURVEY
    return Topic.OTHER if any(token.kind == "OTHER" for token in tokens) else None


def seems_a_claim(tokens: list[Token]) -> bool:
    """Whether words that could not be read in full seem to claim something about the ranking."""
    if any(token.kind in ("RANKING", "INDEX") for token in tokens):
        return True
    return any(
        phrase.kind in ("bound", "shift", "score")
        or (phrase.kind == "place" and phrase.has("PLACE", "RANKS", "RANKED", "NO"))
        for phrase in group(tokens)
    )
