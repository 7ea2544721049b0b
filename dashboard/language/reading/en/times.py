"""Which editions a clause speaks of."""

from dataclasses import dataclass, field

from dashboard.findings.claims.assertion import Ends, Open, Previous, When, YearsBefore
from dashboard.language.reading.en.clauses import FIRST_ROLES, VALUES, Clause
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
    """

    first: First = None
    last: Edition | None = None
    at: dict[int, list[Edition]] = field(default_factory=dict)
    years: int | None = None
    present: bool = False

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
    for _, phrase in clause.take("between"):
        found.first, found.last = phrase.editions
    for _, phrase in clause.take("since"):
        found.first = phrase.editions[0]
        found.present = phrase.has("SINCE")
    for _, phrase in clause.take("until"):
        found.last = phrase.editions[0]
    for _ in clause.take("since_previous"):
        found.first = Previous()
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
        bind_move(clause, found, named)
        lasted(clause, found)
    else:
        bind_single(clause, found, named)
    if found.last is None:
        found.last = known.last
    if found.first is None and clause.moves and known.first is not None and told_first(clause):
        found.first = known.first
    return found


@dataclass
class Known:
    """What a sentence says of editions outside the clause that is read.

    Attributes:
        last: the edition of the clause before, or the only one the sentence names.
        first: the earlier end, where the sentence names but one.
    """

    last: Edition | None = None
    first: First = None


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


def bind_move(clause: Clause, found: Times, named: list[tuple[int, Edition]]) -> None:
    """Gives each edition to the earlier or the later end: to that of the value it stands behind."""
    for place, edition in named:
        before = [
            phrase
            for at, phrase in enumerate(clause.phrases)
            if at < place and phrase.kind in (*VALUES, "shift")
        ]
        earlier = bool(before) and before[-1].role in FIRST_ROLES
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
