"""What is worth telling first, of a country, a group or all: the rarest, each thing told once."""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from dashboard.findings.finding import Finding
from dashboard.findings.telling.case import Fact, Span, Telling
from dashboard.findings.telling.heights import heights
from dashboard.findings.telling.moves import LargestMove, Run, moves
from dashboard.findings.telling.now import now, profiles
from dashboard.findings.telling.past import past
from dashboard.findings.telling.sides import sides
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Survey

LEAST_RARE = Fraction(1, 4)
"""What holds for a larger share of those for whom it could is not worth telling."""


@lru_cache(maxsize=8)
def found(survey: Survey, first: Edition, last: Edition) -> tuple[Telling, ...]:
    """Everything rare that is true of two editions, the rarest first.

    Of equally rare ones what is true among more comes first, then what is told of EGDI, then the
    kinds in the order in which they are looked for. One that tells what another has told already
    is still among them.

    Raises:
        KeyError: there is no such edition.
    """
    span = Span(first, last)
    every = [past(survey, index) for index in Index]
    told = list(profiles(tuple(every), span))
    for one in every:
        told += heights(one, span)
        told += moves(one, span) if first != last else ()
        told += sides(one, span)
        told += now(one, span)
    rare = (one for one in told if one.rarity.share <= LEAST_RARE)
    return tuple(sorted(rare, key=lambda one: (one.rarity.share, -one.rarity.of)))


def worth_telling(
    survey: Survey, first: Edition, last: Edition, most: int | None = None
) -> tuple[Telling, ...]:
    """What is worth telling of all countries and groups between two editions, the rarest first.

    Of one kind on one index only the rarest is told, so that ten large rises do not hide the rest.
    """
    return once(found(survey, first, last), most, kinds_once=True)


def worth_telling_of_group(
    survey: Survey, group: GroupCode, first: Edition, last: Edition, most: int | None = None
) -> tuple[Telling, ...]:
    """What is worth telling of a group and its members, of one kind on one index the rarest.

    Raises:
        KeyError: there is no such group.
    """
    if group == WORLD:
        return worth_telling(survey, first, last, most)
    members = frozenset(survey.members(group))
    about = (
        one
        for one in found(survey, first, last)
        if one.group == group or members.intersection(one.countries)
    )
    return once(about, most, kinds_once=True)


def worth_telling_of_country(
    survey: Survey, country: Iso3, first: Edition, last: Edition, most: int | None = None
) -> tuple[Telling, ...]:
    """What is worth telling of one country."""
    return once((one for one in found(survey, first, last) if country in one.countries), most)


def once(
    told: Iterable[Telling], most: int | None, *, kinds_once: bool = False
) -> tuple[Telling, ...]:
    """The first so many that tell nothing of what one before them has told.

    Args:
        told: the rarest first.
        most: so many; all where it is None.
        kinds_once: whether of one kind on one index only the first is kept.
    """
    known: set[Fact] = set()
    kept: list[Telling] = []
    for one in told:
        if len(kept) == most:
            break
        facts = one.facts | ({kind(one.finding)} if kinds_once else set())
        if known.isdisjoint(facts):
            known |= facts
            kept.append(one)
    return tuple(kept)


def kind(finding: Finding) -> Fact:
    """What kind of thing is told, which way and on which index."""
    way = (
        "down" if isinstance(finding, LargestMove | Run) and finding.after > finding.before else ""
    )
    return ("kind", type(finding).__name__, way, getattr(finding, "index", ""))
