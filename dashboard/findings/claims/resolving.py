"""Which editions an assertion can be about, the likeliest first."""

from dashboard.findings.claims.assertion import (
    Assertion,
    AtLevel,
    BesideAll,
    BesideMean,
    Best,
    Bound,
    Compared,
    Denied,
    Duration,
    Entered,
    FirstTime,
    Gap,
    LargestMove,
    Last,
    MeanIs,
    Moved,
    Open,
    Part,
    Passed,
    Placed,
    Previous,
    Scored,
    ScoreMoved,
    Stayed,
    TopSet,
    Total,
    Went,
    YearsBefore,
)
from dashboard.survey import Edition, Survey

Pair = tuple[Edition | None, Edition]
"""The earlier and the later edition; None where nothing is said of an earlier one."""

OVER_TIME = (Moved, ScoreMoved, Went, Stayed, Duration, LargestMove, Passed, Gap, Entered)
"""What needs both ends."""

AT_ONE = (
    Placed,
    Last,
    Total,
    Scored,
    AtLevel,
    Bound,
    FirstTime,
    Best,
    Compared,
    MeanIs,
    TopSet,
    BesideMean,
    BesideAll,
)
"""What speaks of one edition."""

SEARCHED = (Placed, Scored, Moved, ScoreMoved)
"""Numbers by which the editions of a move that names none can be found."""


def needs_first(assertion: Assertion) -> bool:
    """Whether anything is said of the earlier end."""
    return any(speaks_of(part, Open.FIRST) for part in assertion.parts)


def speaks_of(part: Part, end: Open) -> bool:
    """Whether a part speaks of an end that is left to the assertion."""
    if isinstance(part, Denied):
        return speaks_of(part.part, end)
    if isinstance(part, OVER_TIME):
        return True
    return isinstance(part, AT_ONE) and part.when == end


def pairs(survey: Survey, assertion: Assertion) -> list[Pair]:
    """The pairs of editions an assertion can be about, the likeliest first.

    An end that is named stays as named, whether there is such an edition or not. An open later end
    is the latest edition; an open earlier one is the edition before the later. Where both ends of a
    move are open and it has numbers, every other pair can be meant as well, the latest first;
    where only its earlier end is open, every earlier edition.
    """
    ends, years = assertion.ends, survey.years
    early = needs_first(assertion)
    if ends.last is not None:
        lasts = [ends.last]
    elif (
        ends.present
        or not early
        or not searched(assertion)
        or isinstance(ends.first, Previous | YearsBefore)
    ):
        lasts = [survey.latest]
    else:
        lasts = list(reversed(years))
    if not early:
        return [(None, last) for last in lasts]
    found: list[Pair] = [
        (first, last) for last in lasts for first in firsts(survey, assertion, last)
    ]
    return [(first, last) for first, last in found if first is None or first < last]


def firsts(survey: Survey, assertion: Assertion, last: Edition) -> list[Edition]:
    """The editions the earlier end can be, the likeliest first."""
    match assertion.ends.first:
        case YearsBefore(years):
            return [Edition(last - years)]
        case Previous():
            return earlier(survey, last)[:1]
        case None:
            return earlier(survey, last)[: None if tells_first(assertion) else 1]
        case edition:
            return [edition]


def tells_first(assertion: Assertion) -> bool:
    """Whether its numbers can tell which earlier edition is meant.

    Places moved tell it only where the later edition is open as well: "by so many places to such a
    place in an edition" is against the edition before.
    """
    moved = assertion.ends.last is None and any(
        isinstance(part, Moved | ScoreMoved) for part in assertion.parts
    )
    numbers = (part for part in assertion.parts if isinstance(part, Placed | Scored))
    return moved or any(part.when == Open.FIRST for part in numbers)


def earlier(survey: Survey, last: Edition) -> list[Edition]:
    """The editions before one, the latest first."""
    return [edition for edition in reversed(survey.years) if edition < last]


def searched(assertion: Assertion) -> bool:
    """Whether its numbers can tell which editions are meant."""
    return any(isinstance(part, SEARCHED) for part in assertion.parts)
