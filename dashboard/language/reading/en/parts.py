"""What a clause says: the parts of an assertion."""

from collections.abc import Callable
from dataclasses import replace

from dashboard.findings.claims.assertion import (
    AtLevel,
    Best,
    Bound,
    Denied,
    Direction,
    Duration,
    Entered,
    FirstTime,
    LargestMove,
    Last,
    MeanIs,
    Moved,
    Open,
    Part,
    Placed,
    Precision,
    Scored,
    ScoreMoved,
    Stayed,
    Total,
    Went,
    When,
)
from dashboard.language.reading.en.clauses import FIRST_ROLES, NAMES, RELATIONS, VALUES, Clause
from dashboard.language.reading.en.denials import denied
from dashboard.language.reading.en.grouping import Phrase
from dashboard.language.reading.en.times import Times
from dashboard.survey import Level, Rank

PRECISIONS = {
    "ABOUT": Precision.ABOUT,
    "ALMOST": Precision.ALMOST,
    "MORE_THAN": Precision.OVER,
    "OVER": Precision.OVER,
    "ABOVE": Precision.OVER,
    "LESS_THAN": Precision.UNDER,
    "BELOW": Precision.UNDER,
    "AT_LEAST": Precision.AT_LEAST,
    "AT_MOST": Precision.AT_MOST,
}
LEVELS = {
    "LEVEL_VERY_HIGH": Level.VERY_HIGH,
    "LEVEL_HIGH": Level.HIGH,
    "LEVEL_MIDDLE": Level.MIDDLE,
    "LEVEL_LOW": Level.LOW,
    "LARGEST": Level.VERY_HIGH,
}
STANDING = ("AHEAD", "BEHIND", "ABOVE", "BELOW", "TRAIL", "OUTRANK", "LEAD")
UPWARD = ("UP", "RISE", "UPWARD", "HIGHER")
DOWNWARD = ("DOWN", "FALLN", "DOWNWARD", "LOWER")


def precision(phrase: Phrase) -> Precision:
    """How the number of a phrase is meant."""
    for kind, meant in PRECISIONS.items():
        if phrase.has(kind):
            return meant
    return Precision.EXACT


def level_of(phrase: Phrase) -> Level:
    """The level that a phrase names."""
    return next(level for kind, level in LEVELS.items() if phrase.has(kind))


def direction(clause: Clause) -> Direction | None:
    """Which way a clause says that things went; None where it does not or says both."""
    up = any(clause.has(kind) or wears(clause, kind) for kind in UPWARD)
    down = any(clause.has(kind) or wears(clause, kind) for kind in DOWNWARD)
    if up == down:
        return None
    return Direction.ROSE if up else Direction.FELL


def wears(clause: Clause, kind: str) -> bool:
    """Whether a number of places is told with its direction: "up 12"."""
    return any(
        phrase.kind in ("shift", "largest") and phrase.has(kind) for phrase in clause.phrases
    )


class Saying:
    """Reads the parts of one clause, marking what it reads."""

    def __init__(self, clause: Clause, told: Times) -> None:
        """Begins with nothing read but the editions."""
        self.clause = clause
        self.told = told
        self.moves = clause.moves
        self.parts: list[Part] = []

    def read(self) -> list[Part]:
        """All parts that speak of the subject alone."""
        self.records()
        self.values()
        self.changes()
        return denied(self.clause, self.parts)

    def whens(self, place: int, phrase: Phrase) -> list[When]:
        """The editions of a value."""
        if not self.moves:
            return self.told.whens(place)
        if phrase.role in FIRST_ROLES:
            return [Open.FIRST]
        kept = self.clause.has("STAY") and not self.clause.has(
            *("UP", "DOWN", "BESTEVER", "WORSTEVER", "record", "record_since", "shift")
        )
        return [Open.FIRST, Open.LAST] if kept else [Open.LAST]

    def records(self) -> None:
        """The best or worst ever, and the largest move."""
        clause = self.clause
        for place, phrase in clause.take("record", "record_since", "BESTEVER", "WORSTEVER"):
            clause.take("EVERMORE", "STAY")
            self.parts.append(self.record(place, phrase))
        for _, phrase in clause.take("largest"):
            up = phrase.has("UP", "RISE", "MOST_UP")
            self.parts.append(LargestMove(Direction.ROSE if up else Direction.FELL))

    def record(self, place: int, phrase: Phrase) -> Best:
        """The best or the worst ever, or since an edition, in the edition of the value beside it."""
        values = [
            at
            for at, value in enumerate(self.clause.phrases)
            if value.kind in ("place", "score") and value.role not in FIRST_ROLES
        ]
        at = values[0] if values and values[0] in self.told.at else place
        when = Open.LAST if self.moves else self.told.whens(at)[0]
        score = phrase.has("SCOREN", "INDEX") or (
            self.clause.has("score") and not self.clause.has("place")
        )
        since = phrase.editions[0] if phrase.kind == "record_since" else None
        return Best(when, phrase.has("LOWEST", "WORSTEVER", "LOWER"), score, since)

    def values(self) -> None:
        """Places, scores, levels and bounds, in the order of the text."""
        makers: dict[str, Callable[[Phrase, When], Part | None]] = {
            "place": lambda phrase, when: Placed(Rank(phrase.number), when),
            "counted_from_last": self.last,
            "leader": self.leader,
            "level": self.level,
            "score": self.score,
            "bound": lambda phrase, when: Bound(first_so_many(phrase), when),
        }
        times = self.clause.take("FIRSTTIME", "FIRSTIN", "FIRSTENTRY")
        first = bool(times)
        if first:
            self.clause.take("EVERMORE")
        for place, phrase in self.clause.take(*makers):
            for when in self.whens(place, phrase):
                part = makers[phrase.kind](phrase, when)
                if part is None:
                    self.clause.used.discard(place)
                elif first and isinstance(part, Bound | AtLevel | Placed) and when != Open.FIRST:
                    self.clause.take("ENTER")
                    self.parts.append(FirstTime(part, when))
                    first = False
                elif isinstance(part, Bound):
                    self.parts += self.bound(phrase, part)
                elif isinstance(part, AtLevel) and self.clause.take("ENTER"):
                    self.parts += [part, Denied(replace(part, when=Open.FIRST))]
                else:
                    self.parts.append(part)
            self.totals(place, phrase)
        if first:
            self.clause.used.difference_update(place for place, _ in times)
        for _, phrase in self.clause.take("given_up"):
            self.parts += self.given_up(phrase)
        for place, phrase in self.lone():
            self.clause.used.add(place)
            self.parts += [Placed(Rank(1), when) for when in self.whens(place, phrase)]

    def lone(self) -> list[tuple[int, Phrase]]:
        """The words that claim the first place by themselves: leads, came top."""
        found = []
        for place, phrase in self.clause.find("LEAD", "TOP"):
            if phrase.kind == "LEAD" and self.clause.at(place + 1) == "names":
                continue
            found.append((place, phrase))
        return found[:1] if not self.parts else []

    def owned(self, phrase: Phrase) -> bool:
        """Whether a best or a worst is somebody's own: "its highest score", "the highest of Oman"."""
        place = self.clause.phrases.index(phrase)
        of_whom = self.clause.at(place + 1) == "OF" and self.clause.at(place + 2) == NAMES
        return phrase.own or of_whom

    def last(self, phrase: Phrase, when: When) -> Part:
        """A place from the end, or the worst of a country's own."""
        if self.owned(phrase) and phrase.has("LOWEST") and not phrase.has("MEMBER", "MEMBERS"):
            return self.record(self.clause.phrases.index(phrase), phrase)
        return Last(from_last(phrase), when)

    def leader(self, phrase: Phrase, when: When) -> Part:
        """The first place, or the best of a country's own."""
        if self.owned(phrase) and not phrase.has("FIRST_NOUN", "MEMBER", "MEMBERS"):
            return self.record(self.clause.phrases.index(phrase), phrase)
        return Placed(Rank(1), when)

    def level(self, phrase: Phrase, when: When) -> Part | None:
        """The level of a score: where neither a score nor a level is spoken of, "high" is none."""
        told = ("LEVELN", "INDEX", "SCOREN")
        by_itself = not phrase.has(*told)
        place = self.clause.phrases.index(phrase)
        if by_itself and (
            self.clause.has("PLACE", "RANKING", "place")
            or (place and not any(other.has(*told) for other in self.clause.phrases))
            or not (phrase.role or self.clause.at(place - 1) in ("", "BE", "WAS", "STAY", "NOT"))
        ):
            return None
        return AtLevel(level_of(phrase), when)

    def score(self, phrase: Phrase, when: When) -> Part | None:
        """A score, or by how much it changed."""
        if self.clause.has("MEAN"):
            self.clause.take("MEAN")
            return MeanIs(phrase.decimal, precision(phrase), when)
        way = direction(self.clause)
        behind = self.clause.phrases.index(phrase) + 1
        higher = self.clause.at(behind) in ("HIGHER", "LOWER")
        if higher and self.clause.at(behind + 2) == NAMES:
            return None
        from_another = any(
            one.kind == "score" and one.role in FIRST_ROLES for one in self.clause.phrases
        )
        moved = self.moves and not phrase.role and way is not None and not from_another
        if higher or phrase.role == "BY" or moved:
            if way is None:
                return None
            sign = 1 if way is Direction.ROSE else -1
            return ScoreMoved(sign * phrase.decimal, precision(phrase))
        return Scored(phrase.decimal, precision(phrase), when)

    def bound(self, phrase: Phrase, part: Bound) -> list[Part]:
        """A place among the first so many: held, entered, left, or not held."""
        clause = self.clause
        out = phrase.role in ("OUTOF", "OUTSIDE", "BELOW")
        if clause.take("NO_LONGER", "LEAVE") or (
            phrase.role in ("OUTOF", "FROM") and clause.has("DOWN")
        ):
            return [replace(part, when=Open.FIRST), Denied(replace(part, when=Open.LAST))]
        if out:
            return [Denied(part)]
        if clause.take("ENTER") or (phrase.role == "TO" and clause.has("UP", "MOVED")):
            return [Entered(part.top)]
        return [part]

    def given_up(self, phrase: Phrase) -> list[Part]:
        """A place that was held and is not any longer: "lost its third place"."""
        if phrase.has("BOTTOM"):
            return [Last(1, Open.FIRST), Denied(Last(1, Open.LAST))]
        rank = Rank(phrase.number if phrase.has("ORD") else 1)
        return [Placed(rank, Open.FIRST), Denied(Placed(rank, Open.LAST))]

    def totals(self, place: int, value: Phrase) -> None:
        """How many were ranked, told behind this place, or before the first of them."""
        if value.kind not in ("place", "counted_from_last", "leader"):
            return
        phrases = self.clause.phrases
        later = [at for at, one in enumerate(phrases) if one.kind in VALUES and at > place]
        first = all(one.kind not in VALUES for one in phrases[:place])
        for at, phrase in tuple(self.clause.find("total")):
            if (at > place or first) and (not later or at < later[0]):
                self.clause.used.add(at)
                self.parts.append(Total(phrase.number, self.whens(place, value)[-1]))

    def changes(self) -> None:
        """Places moved, and which way."""
        clause, way = self.clause, direction(self.clause)
        for place, phrase in clause.take("shift"):
            standing = clause.at(place - 1) == NAMES and clause.at(place - 2) in STANDING
            relation = clause.at(place + 1) in STANDING or (standing and phrase.role == "BY")
            if way is None or relation:
                clause.used.discard(place)
                continue
            sign = 1 if way is Direction.ROSE else -1
            self.parts.append(Moved(sign * phrase.number, precision(phrase)))
        score = any(isinstance(part, Scored | ScoreMoved | MeanIs) for part in self.parts)
        if clause.has("SCOREN") and not clause.has("place", "shift"):
            score = True
        cues = clause.take(*UPWARD, *DOWNWARD, "MOVED")
        if way is not None and cues and not any(isinstance(part, Entered) for part in self.parts):
            unsaid = clause.has("INDEX") and not clause.has(
                "place", "shift", "bound", "SCOREN", "score"
            )
            self.parts.append(Went(way, None if unsaid and owned(clause) else score))
        elif way is None and len(cues) > 1:
            clause.used.difference_update(place for place, _ in cues)
        if clause.has(*RELATIONS):
            # "Is still ahead of" says nothing of the place.
            clause.used.update(
                at for at, one in clause.find("STAY") if one.tokens[0].text == "still"
            )
        elif clause.take("UNCHANGED", "STAY", "unmoved") and not self.parts:
            self.parts.append(Stayed())
        if self.told.years is not None and self.parts:
            self.parts.append(Duration(self.told.years))


def owned(clause: Clause) -> bool:
    """Whether the index is what rose or fell: "Estonia's EGDI rose"."""
    indices = [place for place, phrase in enumerate(clause.phrases) if phrase.kind == "INDEX"]
    verbs = [place for place, phrase in enumerate(clause.phrases) if phrase.kind in ("UP", "DOWN")]
    return (
        bool(indices)
        and bool(verbs)
        and indices[0] < verbs[0]
        and clause.at(indices[0] - 1) in ("names", "PRONOUN")
    )


def from_last(phrase: Phrase) -> int:
    """Which place from the end a phrase names."""
    if phrase.has("PENULTIMATE"):
        return 2
    return phrase.number if phrase.has("ORD") else 1


def first_so_many(phrase: Phrase) -> int:
    """How many first places a phrase takes in; 0 where it is no such number."""
    numbers = [int(str(value)) for value in phrase.values("NUM", "ORD")]
    if phrase.has("ABOVE"):
        return numbers[-1] - 1
    if phrase.has("OR_BETTER"):
        return numbers[-1]
    if phrase.has("ORD") and numbers[0] != 1:
        return 0
    return numbers[-1]
