"""From the words of a sentence to what it asserts, and to the words that stand in the way."""

from collections.abc import Iterable
from dataclasses import replace

from dashboard.findings.claims.obstacle import Asserted, Why
from dashboard.language.reading.en.asides import Side, bracketed, set_right
from dashboard.language.reading.en.asserting import Reader
from dashboard.language.reading.en.clauses import (
    FIRST_ROLES,
    VALUES,
    Clause,
    join_names,
    split,
)
from dashboard.language.reading.en.grouping import Phrase, group
from dashboard.language.reading.en.obstacles import Obstacles
from dashboard.language.reading.en.scanner import Token
from dashboard.language.reading.en.scoping import Context, index_for_all, set_for_all
from dashboard.language.reading.en.times import First, Known
from dashboard.survey import WORLD, Edition, Index, Survey


def assemble(survey: Survey, text: str, tokens: list[Token], context: Context) -> list[Asserted]:
    """What a sentence asserts, clause by clause.

    Args:
        survey: the figures.
        text: the whole text, for the words that stand in the way.
        tokens: the words of the sentence without who said it.
        context: what is known before it; it is brought up to what is known behind it.
    """
    phrases, sides = bracketed(set_right(group(tokens)))
    clauses = split(join_names(phrases))
    index, within = context.index, context.within
    context.known = known_of(clauses)
    context.index = index_for_all(clauses) or context.index
    held, doubtful = set_for_all(clauses)
    context.within = held or context.within
    found: list[Asserted] = []
    for number, clause in enumerate(clauses):
        following = clauses[number + 1] if number + 1 < len(clauses) else None
        found += Reader(survey, text, clause, context, following).read()
    if doubtful:
        stop = Obstacles(text)
        stop.whole(clauses[-1], Why.UNREAD)
        found = [replace(one, obstacles=(*one.obstacles, *stop.found)) for one in found]
    for side in sides:
        beside = Context((), index, within)
        found += of_side(survey, text, side, beside)
    return found


def of_side(survey: Survey, text: str, side: Side, context: Context) -> list[Asserted]:
    """What brackets tell of the name before them.

    An index and an edition named before them hold in them as well; an edition named behind them does
    where the sentence names no place of its own. Elsewhere, which is meant cannot be told.
    """
    own = {kind for kind, values in told_frame(side.phrases).items() if values}
    before, behind = told_frame(side.before), told_frame(side.behind)
    unclear = ("INDEX" not in own and bool(behind["INDEX"] - before["INDEX"])) or (
        "GROUP" not in own and bool(before["GROUP"])
    )
    for index in before["INDEX"]:
        context.index = Index(str(index))
    clauses = split(join_names(side.phrases))
    context.known = known_of(clauses)
    years = before["YEAR"] | behind["YEAR"]
    if "YEAR" not in own and years:
        unclear |= len(years) > 1
        unclear |= years != before["YEAR"] | {survey.latest} and any(
            phrase.kind == "place" for phrase in (*side.before, *side.behind)
        )
        context.known = Known(Edition(int(str(min(years, key=str)))))
    found = [
        one for clause in clauses for one in Reader(survey, text, clause, context, None).read()
    ]
    if not unclear:
        return found
    stop = Obstacles(text)
    stop.note(side.phrases[-1], Why.UNREAD)
    return [replace(one, obstacles=(*one.obstacles, *stop.found)) for one in found]


def told_frame(phrases: Iterable[Phrase]) -> dict[str, set[object]]:
    """The indices, sets and editions that words name; the world and the whole index are none."""
    usual = (WORLD, Index.EGDI)
    return {
        kind: {value for phrase in phrases for value in phrase.values(kind) if value not in usual}
        for kind in ("INDEX", "GROUP", "YEAR")
    }


def known_of(clauses: list[Clause]) -> Known:
    """The editions that hold for the whole sentence: one that is named once, and alone."""
    phrases = [phrase for clause in clauses for phrase in clause.phrases]
    named = [
        (clause, phrase.editions[0])
        for clause in clauses
        for place, phrase in enumerate(clause.phrases)
        if phrase.kind == "at" and not behind_first(clause, place)
    ]
    single = {edition for _, edition in named}
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
    naming = next((clause for clause, edition in named if edition == last), None)
    return Known(last, first, naming)


def behind_first(clause: Clause, place: int) -> bool:
    """Whether an edition stands behind a value of an earlier end: "up from 65th in 2022"."""
    before = [phrase for phrase in clause.phrases[:place] if phrase.kind in VALUES]
    return bool(before) and before[-1].role in FIRST_ROLES
