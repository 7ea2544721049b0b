"""Which index and which set of countries a clause speaks of."""

from dataclasses import dataclass, field

from dashboard.findings.claims.obstacle import Why
from dashboard.language.reading.en.clauses import NAMES, VALUES, VERBS, Clause
from dashboard.language.reading.en.grouping import Phrase
from dashboard.language.reading.en.obstacles import Obstacles
from dashboard.language.reading.en.times import Known
from dashboard.selection import Direction
from dashboard.survey import WORLD, GroupCode, Index, Iso3


@dataclass
class Context:
    """What is known when a clause is reached.

    Attributes:
        subject: the country or countries last spoken of.
        index: the index last named; None where none was.
        within: the set that holds for what follows; None where none was named.
        loose: whether that set was named behind a place, so that it need not hold for the next.
        known: the editions named elsewhere.
        way: which way the clause before went; None where it went none.
        unclear: whether the sentence before speaks of a component, so that one that names no index
            may speak of that one or of the whole.
    """

    subject: tuple[Iso3, ...] = ()
    index: Index | None = None
    within: GroupCode | None = None
    loose: bool = False
    known: Known = field(default_factory=Known)
    way: Direction | None = None
    unclear: bool = False


def index_for_all(clauses: list[Clause]) -> Index | None:
    """The index that is named behind a row of values and is that of all of them.

    "Chad was 160th, Mali 170th and Niger 180th for online services", "fifth in the world and second in
    Asia for online services": every clause of the row but the first leaves out its verb and names a
    country, a set or an edition of its own. So it is where the first only tells how far somebody went:
    "gained three places and was 40th for online services".
    """
    named = [at for at, clause in enumerate(clauses) if clause.has("INDEX")]
    if len(named) != 1 or not named[0]:
        return None
    last = clauses[named[0]]
    row = clauses[1 : named[0] + 1]
    own = all(
        clause.opener in ("SEP", "AND")
        and not clause.has(*VERBS)
        and (clause.has(NAMES) or scoped(clause) or (dated(clauses[0]) and dated(clause)))
        for clause in row
    )
    valued = all(clause.has(*VALUES) for clause in (clauses[0], *row))
    if clauses[0].has("shift") and not clauses[0].has(*VALUES):
        own = valued = len(row) == 1 and not last.has(NAMES) and last.has(*VALUES)
    fronted = last.phrases[0].has("INDEX") or last.at(1) == "INDEX"
    index = next(phrase for phrase in last.phrases if phrase.has("INDEX")).values("INDEX")[0]
    return Index(str(index)) if own and valued and not fronted else None


def set_for_all(clauses: list[Clause]) -> tuple[GroupCode | None, bool]:
    """The set that is named behind a row of places of several countries, and whether it is in doubt.

    "Kazakhstan is first, Uzbekistan second and Kyrgyzstan third in Central Asia": of places that follow
    one another it is the set of all of them, of others perhaps that of the last alone.
    """
    row = [clause for clause in clauses if clause.has("place") and clause.has(NAMES)]
    if len(row) < 2 or len(row) < len(clauses) or any(clause.has(*VERBS) for clause in row[1:]):
        return None, False
    named = {
        GroupCode(str(code))
        for phrase in row[-1].phrases
        if phrase.kind in ("scope", "place")
        for code in phrase.values("GROUP", "GROUPADJ", "SET")
    }
    if len(named) != 1 or WORLD in named or any(scoped(clause) for clause in row[:-1]):
        return None, False
    places = [phrase.number for clause in row for _, phrase in clause.find("place")]
    if places == list(range(places[0], places[0] + len(row))):
        return named.pop(), False
    return None, True


def dated(clause: Clause) -> bool:
    """Whether a clause names an edition, before any index."""
    kinds = [phrase.kind for phrase in clause.phrases]
    return "at" in kinds and "INDEX" not in kinds[: kinds.index("at")]


def scoped(clause: Clause) -> bool:
    """Whether a clause names a set that a place is held within."""
    return any(phrase.has("GROUP", "GROUPADJ", "SET") for phrase in clause.phrases)


def index_of(clause: Clause, context: Context, obstacles: Obstacles) -> Index:
    """The index of the clause: its own, or that of the clauses before."""
    named = [phrase.values("INDEX")[0] for phrase in clause.phrases if phrase.has("INDEX")]
    special = [one for one in named if one is not Index.EGDI] or named
    if len(set(special)) > 1:
        places = [
            (at, phrase) for at, phrase in enumerate(clause.phrases) if phrase.kind == "INDEX"
        ]
        obstacles.note(places[-1][1], Why.UNREAD)
    if special:
        context.index = Index(str(special[0]))
    if context.index is None and context.unclear:
        obstacles.whole(clause, Why.UNCLEAR_INDEX)
    return context.index or Index.EGDI


def within_of(clause: Clause, context: Context, obstacles: Obstacles) -> GroupCode:
    """The set that the clause ranks within: its own, or one that holds on."""
    found: list[tuple[int, GroupCode]] = []
    for place, phrase in tuple(clause.find("scope", "set_named", "total", "counted", *VALUES)):
        sets = phrase.values("GROUP", "GROUPADJ", "SET")
        if phrase.kind == "set_named" and not means_scope(clause, place, phrase):
            continue
        if phrase.kind in ("scope", "set_named"):
            clause.used.add(place)
        if sets:
            found.append((place, GroupCode(str(sets[0]))))
        elif phrase.kind == "scope" and phrase.has("MEMBERS"):
            found.append((place, WORLD))
    narrow = [one for one in found if one[1] != WORLD] or found
    if len({code for _, code in narrow}) > 1:
        obstacles.note(clause.phrases[narrow[-1][0]], Why.UNREAD)
    if narrow:
        values = [at for at, phrase in enumerate(clause.phrases) if phrase.kind in VALUES]
        context.within = narrow[0][1]
        context.loose = bool(values) and narrow[0][0] > values[0]
        return context.within
    goes_on = (
        clause.moves or not clause.has("place", "counted_from_last", "leader") or clause.has(NAMES)
    )
    if context.within not in (None, WORLD) and context.loose and not goes_on:
        value = next(phrase for phrase in clause.phrases if phrase.kind in VALUES)
        obstacles.note(value, Why.UNREAD)
    return context.within or WORLD


def means_scope(clause: Clause, place: int, phrase: Phrase) -> bool:
    """Whether a set that is named without a preposition is the one ranked within."""
    sets = phrase.values("GROUP", "SET", "GROUPADJ")
    before = clause.at(place - 1)
    if sets and sets[0] == WORLD:
        return True
    if (
        before
        in ("largest", "record", "LEAD", "counted_from_last", "leader", "TOP", "all_of", "MEAN")
        or clause.at(place + 1) == "MEAN"
    ):
        return True
    following = clause.at(place + 1)
    return following in (
        "counted_from_last",
        "leader",
        "place",
        "bound",
        "record",
    ) and not phrase.has("MEMBER", "MEMBERS")
