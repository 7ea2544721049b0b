"""What a clause says of a country beside others: ahead, behind, level, passed, the gap between."""

from dashboard.findings.claims.assertion import (
    BesideAll,
    BesideMean,
    Compared,
    Gap,
    Open,
    Part,
    Passed,
    Precision,
    Relation,
    When,
)
from dashboard.language.reading.en.clauses import NAMES, RELATIONS, Clause
from dashboard.language.reading.en.grouping import Phrase
from dashboard.language.reading.en.parts import precision
from dashboard.language.reading.en.times import Times
from dashboard.survey import WORLD, GroupCode, Iso3

STANDINGS = {
    "AHEAD": Relation.AHEAD,
    "ABOVE": Relation.AHEAD,
    "OUTRANK": Relation.AHEAD,
    "HIGHER": Relation.AHEAD,
    "LOWER": Relation.BEHIND,
    "LEAD": Relation.AHEAD,
    "BEHIND": Relation.BEHIND,
    "BELOW": Relation.BEHIND,
    "TRAIL": Relation.BEHIND,
    "LEVELWITH": Relation.LEVEL,
}
WHAT = ("INDEX", "SCOREN", "PLACE", "RANKING")
"""What a country can be said to have better than another."""
BETWEEN_CUE_AND_NAMES = (
    "TO",
    "WITH",
    "BY",
    "IN",
    "OF",
    "GAPN",
    "THAN",
    "BEHIND",
    "BOTH",
    "THAT",
    *WHAT,
)


def codes(phrase: Phrase) -> tuple[Iso3, ...]:
    """The countries a phrase names, those that are told apart."""
    return tuple(
        Iso3(str(token.value[0]))
        for token in phrase.tokens
        if token.kind in ("COUNTRY", "DEMONYM") and len(token.value) == 1
    )


def compared_names(clause: Clause) -> dict[int, int]:
    """The places of names that another country is compared with, each with the place of its cue."""
    found: dict[int, int] = {}
    cue: int | None = None
    shared = any(
        token.text in ("shared", "shares", "share", "sharing", "tied", "ties")
        for phrase in clause.phrases
        for token in phrase.tokens
    )
    for place, phrase in enumerate(clause.phrases):
        compares = phrase.kind in ("HIGHER", "LOWER") and than_behind(clause, place + 1)
        leads = phrase.kind == "LEAD" and clause.at(place + 1) == NAMES
        if (
            phrase.kind in RELATIONS
            or phrase.kind == "GAPN"
            or compares
            or leads
            or (phrase.kind == "WITH" and shared)
        ):
            cue = place
        elif phrase.kind == NAMES and cue is not None:
            between = [clause.at(at) for at in range(cue + 1, place)]
            if all(kind in BETWEEN_CUE_AND_NAMES for kind in between):
                found[place] = cue
            cue = None
    return found


def relation_parts(clause: Clause, told: Times) -> list[Part]:
    """The comparisons of a clause with other countries, with all of a set, and with its mean."""
    parts: list[Part] = []
    for place, cue in compared_names(clause).items():
        others = codes(clause.phrases[place])
        part = one(clause, cue, place, others, told)
        if own_place(clause, place + 1):
            # "Ahead of Oman in 41st place" tells the place of Oman.
            continue
        if part is not None and others:
            clause.used |= {place, *range(cue, place)}
            parts.append(part)
    for place, phrase in clause.take("all_of"):
        sets = phrase.values("GROUP", "GROUPADJ", "SET")
        ahead = phrase.has("AHEAD", "ABOVE", "OVERTAKE")
        relation = Relation.AHEAD if ahead else Relation.BEHIND
        within = GroupCode(str(sets[0])) if sets else WORLD
        parts.append(BesideAll(relation, within, when_of(clause, told, place)))
    for place, phrase in clause.take("beside_mean"):
        sets = phrase.values("GROUP", "GROUPADJ", "SET")
        within = GroupCode(str(sets[0])) if sets else WORLD
        above = phrase.has("ABOVE", "HIGHER", "AHEAD")
        parts.append(BesideMean(above, within, when_of(clause, told, place)))
    return [*parts, *gaps(clause)]


def than_behind(clause: Clause, place: int) -> bool:
    """Whether "than" stands at a place, or behind what is compared: "a higher EGDI than"."""
    while clause.at(place) in ("IN", *WHAT):
        place += 1
    return clause.at(place) == "THAN"


def own_place(clause: Clause, place: int) -> bool:
    """Whether a place is told of the countries right before it, and not of the subject."""
    return clause.at(place) == "place" and clause.phrases[place].role in ("", "IN", "AS", "WITH")


def when_of(clause: Clause, told: Times, place: int) -> When:
    """The edition of a comparison: that of the value before it."""
    return Open.LAST if clause.moves and not told.at else told.whens(value_before(clause, place))[0]


def between_two(clause: Clause) -> bool:
    """Whether a clause speaks of the gap between two countries."""
    return any(
        phrase.kind == NAMES and len(codes(phrase)) == 2 and gap_before(clause, place)
        for place, phrase in enumerate(clause.phrases)
    )


def gap_before(clause: Clause, place: int) -> bool:
    """Whether "the distance between" stands before a place."""
    return clause.at(place - 1) == "BETWEEN" and clause.at(place - 2) == "GAPN"


def gaps(clause: Clause) -> list[Part]:
    """What became of the gap between two countries: "the distance between … and … grew"."""
    for place, phrase in enumerate(clause.phrases):
        pair = codes(phrase) if phrase.kind == NAMES else ()
        between = gap_before(clause, place)
        cues = list(clause.find("NARROW", "WIDEN", "UP", "DOWN"))
        if between and len(pair) == 2 and len(cues) == 1:
            clause.used |= {place - 2, place - 1, cues[0][0]}
            return [Gap(pair[1], cues[0][1].kind in ("NARROW", "DOWN"))]
    return []


def one(clause: Clause, cue: int, place: int, others: tuple[Iso3, ...], told: Times) -> Part | None:
    """What one cue says of the countries behind it."""
    kind = clause.at(cue)
    if kind in ("OVERTAKE", "FELL_BEHIND"):
        passive = kind == "FELL_BEHIND" or clause.at(cue + 1) == "BY"
        return Passed(others, passive)
    if kind in ("NARROW", "WIDEN", "GAPN"):
        return gap_to(clause, cue, place, others)
    when = when_of(clause, told, cue)
    if kind == "WITH":
        return Compared(Relation.LEVEL, others, when)
    by = None
    shifts = [
        at
        for at in (cue - 1, place + 1)
        if clause.at(at) == "shift" and (at < cue or clause.phrases[at].role == "BY")
    ]
    if len(shifts) == 1 and precision(clause.phrases[shifts[0]]) is Precision.EXACT:
        clause.used.add(shifts[0])
        by = clause.phrases[shifts[0]].number
    return Compared(STANDINGS[kind], others, when, by)


def gap_to(clause: Clause, cue: int, place: int, others: tuple[Iso3, ...]) -> Part | None:
    """What became of the gap to another country: "narrowed its distance to …", "its gap to … grew"."""
    gap = any(clause.at(at) == "GAPN" for at in range(cue, place))
    cues = [at for at, _ in clause.find("NARROW", "WIDEN", "UP", "DOWN")]
    if not gap or len(others) != 1 or len(cues) != 1:
        return None
    clause.used.add(cues[0])
    return Gap(others[0], clause.at(cues[0]) in ("NARROW", "DOWN"))


def value_before(clause: Clause, place: int) -> int:
    """The last value before a place, whose edition a comparison behind it shares."""
    before = [
        at for at, phrase in enumerate(clause.phrases) if at < place and phrase.kind == "place"
    ]
    return before[-1] if before else place
