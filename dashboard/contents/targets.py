"""What the page on targets says: what a place would take, and what other scores would make of one."""

from functools import lru_cache

from dashboard.analysis.targets.feasibility import Feasibility, feasibility
from dashboard.analysis.targets.targets import aim, reach
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.page import (
    Asked,
    Heading,
    Number,
    Page,
    Paragraph,
    Part,
    Picture,
    Table,
    flat,
)
from dashboard.contents.standing import unsaid
from dashboard.findings.gains import gains_told, own_largest_gain
from dashboard.findings.what_if import NothingComputed, would_stand
from dashboard.language import gains, leverage, say, what_if
from dashboard.language import targets as labels
from dashboard.language.options import country_link
from dashboard.language.words import Words
from dashboard.survey import Points, Survey

KEPT = 2_000
"""Of so many needs it is kept in words who ever gained as much."""

TABLES = 32
"""So many tables of gains are kept; one takes up to 0.4 MB."""


def targets(asked: Asked) -> Page:
    """What it would take, whether anyone ever gained as much, and the what-if."""
    selection = asked.selection
    return Page(
        None,
        flat(
            [
                ways_to_own_sets(asked),
                Picture("target", selection),
                asked.told(labels.LINE),
                ever(asked),
                who(asked),
                worth_of_a_hundredth(asked),
                Picture("leverage", selection),
                other_scores(asked),
                onward(asked),
            ]
        ),
    )


def needed_by(asked: Asked) -> Points | None:
    """How many points of EGDI the target asks for; None where it asks none."""
    selection = asked.selection
    answer = reach(asked.survey, selection.focus, selection.last, aim(selection.target))
    return answer.as_it_stands.needed or answer.as_it_moves.needed or None


def ever(asked: Asked) -> tuple[Part, ...]:
    """How many members ever gained what the target asks for; nothing where it asks none."""
    needed, words = needed_by(asked), asked.words
    if needed is None:
        return ()
    own = (say(one, words) for one in own_largest_gain(asked.survey, asked.selection.focus))
    told = words.paragraph([gains_in_words(asked.survey, needed, words), *own])
    return Heading(words.text(gains.EVER), minor=True), Paragraph((told,))


def who(asked: Asked) -> Table | None:
    """Who gained as much; None where the target asks nothing, or nobody did."""
    needed = needed_by(asked)
    if needed is None or not feasibility(asked.survey, needed).gains:
        return None
    return gains_listed(asked.survey, needed, asked.words)


@lru_cache(maxsize=KEPT)
def gains_in_words(survey: Survey, needed: Points, words: Words) -> str:
    """How many ever gained so much and who most, in words; made once for all readers."""
    return words.paragraph(say(one, words) for one in gains_told(feasibility(survey, needed)))


@lru_cache(maxsize=TABLES)
def gains_listed(survey: Survey, needed: Points, words: Words) -> Table:
    """Every gain as large as what is needed, made once for all readers."""
    return who_gained(feasibility(survey, needed), words)


def who_gained(found: Feasibility, words: Words) -> Table:
    """Every gain as large as what is needed, the largest first."""
    answers = {broken: words.text(answer) for broken, answer in gains.ANSWERS.items()}
    rows = tuple(
        (
            words.country(gain.iso3),
            gain.first,
            gain.last,
            Number(words.numbers.fine(gain.gain)),
            answers[gain.broken],
        )
        for gain in found.gains
    )
    return Table(
        words.text(gains.WHO),
        tuple(map(words.text, gains.COLUMNS)),
        rows,
        captioned=True,
        name="gains",
    )


def onward(asked: Asked) -> Paragraph:
    """The ways to why the country stands where it does, and to all that is told of it."""
    words, focus = asked.words, asked.selection.focus
    return Paragraph(
        (
            asked.way(words.text(labels.TO_WHY), "why"),
            asked.way(country_link(focus, words), "country"),
        )
    )


def worth_of_a_hundredth(asked: Asked) -> Heading:
    """The heading of what a hundredth of a point is worth."""
    return Heading(asked.words.text(leverage.HEADING), minor=True)


def other_scores(asked: Asked) -> tuple[Part, ...]:
    """What would follow of the points that the reader adds, everyone else standing still."""
    selection, words = asked.selection, asked.words
    heading = Heading(words.text(what_if.HEADING), minor=True)
    found = would_stand(asked.survey, selection.focus, selection.last, selection.raises)
    if isinstance(found, NothingComputed):
        return heading, unsaid(asked, found)
    lists = what_if.names_in_full(found, words).split("\n\n")
    new = (
        (words.text(what_if.SCORE), words.numbers.score(found.then.score)),
        (words.text(what_if.RANK), words.text(what_if.NEW_PLACE, found)),
    )
    return (
        heading,
        Table(heading.text, ("", ""), new),
        *(Paragraph((one,)) for one in lists),
        Picture("what-if", selection),
    )
