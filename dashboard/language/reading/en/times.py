"""Which editions a clause speaks of."""

from dataclasses import dataclass, field

from dashboard.findings.claims.assertion import Ends, Open, Previous, When, YearsBefore
from dashboard.language.reading.en.clauses import FIRST_ROLES, NAMES, VALUES, Clause
from dashboard.survey import Edition, Survey

First = Edition | Previous | YearsBefore | None


@dataclass
class Times:
    """The editions of a clause.

    Attributes:
        first: the earlier end.
        last: the later end; None where it is left open.
        at: the edition of each value that has one of its own, by its place in the clause.
        years: a stated duration that says more than which editions are meant; None where none is.
        present: whether it reaches to the present, as "since" does, where no later end is named.
        since_then: whether the earlier end is what was spoken of before.
        doubtful: whether an edition named elsewhere may or may not be meant.
    """

    first: First = None
    last: Edition | None = None
    at: dict[int, list[Edition]] = field(default_factory=dict)
    years: int | None = None
    present: bool = False
    since_then: bool = False
    doubtful: bool = False

    @property
    def ends(self) -> Ends:
        """The ends as an assertion has them."""
        return Ends(self.first, self.last, self.present)

    def whens(self, place: int) -> list[When]:
        """The editions of a value of a clause about single editions."""
        own = self.at.get(place)
        if own:
            return list(own)
        return [self.last if self.last is not None else Open.LAST]


def times(clause: Clause, survey: Survey, known: "Known") -> Times:
    """Reads the editions of a clause.

    Args:
        clause: what of it is read is marked.
        survey: the figures, for the latest edition.
        known: what the sentence says elsewhere.
    """
    found = Times()
    spans(clause, found, known)
    named = named_editions(clause, survey, known)
    for place, phrase in clause.take("ago"):
        kept = [at for at, one in clause.find("STAY") if one.tokens[0].text == "still"]
        if clause.moves and not kept:
            found.first = YearsBefore(phrase.number)
        else:
            # "Two years ago it was still 61st" says nothing of the place before.
            clause.phrases = [one for at, one in enumerate(clause.phrases) if at not in kept]
            named.append((place, Edition((known.last or survey.latest) - phrase.number)))
    if clause.moves:
        bind_move(clause, found, named, survey.latest)
        lasted(clause, found)
    else:
        bind_single(clause, found, named)
    if found.last is None and not found.since_then and not found.at:
        found.last, found.doubtful = carried(clause, survey, known)
    if found.last is None and clause.present and clause.has("place") and clause.moves:
        found.last = survey.latest
    if found.first is None and clause.moves and known.first is not None and told_first(clause):
        found.first = known.first
    return found


def spans(clause: Clause, found: Times, known: "Known") -> None:
    """Reads words that name an end of a span.

    What is told to be so over a span, and not to have changed over it, is told of every edition in it:
    that is not read.
    """
    if not clause.moves and not clause.has("HIGHER", "LOWER"):
        for place, phrase in clause.find("until"):
            if phrase.tokens[0].kind != "UNTIL":
                clause.used.add(place)
                found.last = phrase.editions[0]
        return
    for _, phrase in clause.take("between"):
        found.first, found.last = phrase.editions
    for _, phrase in clause.take("since"):
        found.first = phrase.editions[0]
        found.present = phrase.has("SINCE")
    for _, phrase in clause.take("until"):
        found.last = phrase.editions[0]
    for _ in clause.take("since_previous"):
        found.first = Previous()
    for place, phrase in clause.find("previous", "at"):
        # "Rose four places on 2022" counts from it, "in 2022" up to it.
        if phrase.tokens[0].text == "on" and clause.at(place - 1) == "shift":
            clause.used.add(place)
            found.first = Previous() if phrase.kind == "previous" else phrase.editions[0]
    if known.last is not None and clause.take("SINCE_THEN"):
        found.first, found.since_then = known.last, True


@dataclass
class Known:
    """What a sentence says of editions outside the clause that is read.

    Attributes:
        last: the edition of the clause before, or the only one the sentence names.
        first: the earlier end, where the sentence names but one.
        naming: the clause that names it.
    """

    last: Edition | None = None
    first: First = None
    naming: Clause | None = None


def carried(clause: Clause, survey: Survey, known: Known) -> tuple[Edition | None, bool]:
    """The edition that a clause which names none shares with one that does, and whether that is in doubt.

    What is so now is told of the latest edition, whatever clause speaks of another one in the past;
    what was so is not told of an edition that is spoken of in the present.
    """
    naming = known.naming
    if known.last is None or naming is None or naming is clause:
        return known.last, known.last is None and clause.past and not clause.moves
    if clause.past and naming.present:
        return known.last, True
    if not naming.has(NAMES) and told_apart(clause, naming):
        return (None, False) if clause.present else (known.last, True)
    if known.last == survey.latest or not (clause.present or clause.moves):
        return known.last, False
    if not clause.present:
        finite = clause.has("UP", "DOWN", "MOVED", "ENTER", "LEAVE")
        further = clause.has("place") and naming.has("place")
        return known.last, finite and (further or not naming.moves)
    other = naming.past or naming.has("RANKED") or naming.moves
    return (None if other else known.last), False


def told_apart(clause: Clause, naming: Clause) -> bool:
    """Whether two clauses tell a place each, both in the world, which cannot be of one edition."""
    return all(one.has("place") and not one.framed and not one.moves for one in (clause, naming))


def told_first(clause: Clause) -> bool:
    """Whether a clause tells a value of an earlier end."""
    return any(phrase.kind in VALUES and phrase.role in FIRST_ROLES for phrase in clause.phrases)


def named_editions(clause: Clause, survey: Survey, known: Known) -> list[tuple[int, Edition]]:
    """The single editions named, with their places in the clause."""
    found = []
    for place, phrase in clause.take("at", "latest", "previous", "later"):
        match phrase.kind:
            case "at":
                found.append((place, phrase.editions[0]))
            case "latest":
                found.append((place, survey.latest))
            case "previous":
                last = known.last or survey.latest
                before = [edition for edition in survey.years if edition < last]
                found.append((place, before[-1] if before else last))
            case _ if known.last is not None:
                found.append((place, Edition(known.last + phrase.number)))
            case _:
                clause.used.discard(place)
    return found


def bind_move(
    clause: Clause, found: Times, named: list[tuple[int, Edition]], latest: Edition
) -> None:
    """Gives each edition to the earlier or the later end: to that of the value it stands behind."""
    for place, edition in named:
        before = [
            phrase
            for at, phrase in enumerate(clause.phrases)
            if at < place and phrase.kind in (*VALUES, "shift")
        ]
        earlier = bool(before) and before[-1].role in FIRST_ROLES and edition != latest
        if earlier and found.first is None:
            found.first = edition
        elif not earlier and found.last is None:
            found.last = edition
        elif found.first is None and found.last is not None and edition != found.last:
            found.first, found.last = sorted((edition, found.last))
        elif edition not in (found.first, found.last):
            clause.used.discard(place)


def bind_single(clause: Clause, found: Times, named: list[tuple[int, Edition]]) -> None:
    """Gives each edition to the value it stands behind; one before all values is that of all."""
    for place, edition in named:
        before = [
            at
            for at, phrase in enumerate(clause.phrases)
            if at < place and phrase.kind in (*VALUES, "counted", "LEAD", "TOP", "record")
        ]
        if before:
            found.at.setdefault(before[-1], []).append(edition)
        elif found.last is None:
            found.last = edition
        elif edition != found.last:
            clause.used.discard(place)
    everything = {edition for own in found.at.values() for edition in own}
    if found.last is None and len(everything) == 1:
        found.last = everything.pop()


def lasted(clause: Clause, found: Times) -> None:
    """A duration: it tells the earlier end, or is a statement of its own where that is told."""
    for place, phrase in clause.take("lasted"):
        years = phrase.number if phrase.has("NUM") else 10
        if found.first is None:
            found.first = YearsBefore(years)
        elif found.years is None:
            found.years = years
        else:
            clause.used.discard(place)
