"""Under which other reading a wrong part of an assertion would hold, and what is true instead."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dashboard.analysis.ranking.ranks import Convention, ranks
from dashboard.findings.claims.assertion import Assertion, Denied, Open, Part, Placed, When
from dashboard.findings.claims.case import Case
from dashboard.findings.claims.claim import Aspect, Verdict
from dashboard.findings.claims.facts import Fact, MoveIs, RankIs, RanksBeside, ScoreIs, ScoreMove
from dashboard.findings.claims.judging import AssertionCheck, PartCheck, check_part
from dashboard.findings.claims.obstacle import Why
from dashboard.findings.claims.resolving import Pair, speaks_of
from dashboard.findings.claims.statement import AssertedCheck, StatementCheck
from dashboard.findings.finding import Finding
from dashboard.survey import GroupCode, Index, Survey

__all__ = ["Aspect", "Convention", "HoldsOtherwise", "corrected", "holds_otherwise"]

UNRELATED = (Why.OTHER_RANKING, Why.NOT_MEMBER)
"""Where these stand in the way, the figures have nothing to say to what was meant."""


@dataclass(frozen=True)
class HoldsOtherwise(Finding):
    """A wrong part would hold under another reading, which differs in one aspect.

    Attributes:
        aspect: in which.
        convention: how equal scores would share places.
        pair: the editions; None before the later one where the part speaks of one.
        index: the index.
        within: the set ranked within.
    """

    aspect: Aspect
    convention: Convention
    pair: Pair
    index: Index
    within: GroupCode


def holds_otherwise(
    survey: Survey, check: AssertionCheck, part: PartCheck
) -> HoldsOtherwise | None:
    """The nearest reading under which a wrong part would hold; None where none does.

    Tried one aspect at a time: the other ways of counting equal scores, the other editions, the
    latest first, the other indices, the other groups that the country is in.
    """
    if part.verdict is not Verdict.OFF or isinstance(part.part, Denied):
        return None
    found = by_convention(survey, check, part.part)
    if found is not None:
        return found
    for aspect, assertion, pair, tried in readings(survey, check, part.part):
        if check_part(tried, Case(survey, assertion, pair)).verdict is Verdict.RIGHT:
            return HoldsOtherwise(
                aspect, Convention.COMPETITION, pair, assertion.index, assertion.within
            )
    return None


def by_convention(survey: Survey, check: AssertionCheck, part: Part) -> HoldsOtherwise | None:
    """Another way of counting under which a place would hold."""
    told = check.assertion
    if not isinstance(part, Placed) or told.country is None or not survey.has_group(told.within):
        return None
    edition = Case(survey, told, check.pair).edition(part.when)
    if edition not in survey.years or told.country not in survey.members(told.within):
        return None
    for convention in (Convention.DENSE, Convention.ORDINAL):
        if ranks(survey, told.index, told.within, convention)[edition][told.country] == part.rank:
            pair: Pair = (None, edition)
            return HoldsOtherwise(Aspect.CONVENTION, convention, pair, told.index, told.within)
    return None


def readings(
    survey: Survey, check: AssertionCheck, part: Part
) -> Iterator[tuple[Aspect, Assertion, Pair, Part]]:
    """Other readings of one part: editions, index, group."""
    told = check.assertion
    for pair, moved in other_editions(survey, check, part):
        yield Aspect.EDITIONS, told, pair, moved
    for index in Index:
        if index is not told.index:
            yield Aspect.INDEX, replace(told, index=index), check.pair, part
    for code, group in survey.group_list.items():
        if code != told.within and told.country in group.members:
            yield Aspect.GROUP, replace(told, within=code), check.pair, part


def other_editions(
    survey: Survey, check: AssertionCheck, part: Part
) -> Iterator[tuple[Pair, Part]]:
    """The other editions a part could be of, the latest first."""
    when: When | None = getattr(part, "when", None)
    if when is not None:
        own = Case(survey, check.assertion, check.pair).edition(when)
        for edition in reversed(survey.years):
            if edition != own:
                yield (None, edition), replace(part, when=Open.LAST)  # type: ignore[call-arg]
        return
    if not speaks_of(part, Open.FIRST):
        return
    for last in reversed(survey.years):
        for first in reversed(survey.years):
            if first < last and (first, last) != check.pair:
                yield (first, last), part


def corrected(check: StatementCheck) -> tuple[Fact, ...]:
    """What is true of all that a sentence asserts, each once, the wider fact for those within it."""
    facts = [fact for one in check.checks if related(one) for fact in facts_of(one)]
    wider = {inner for fact in facts for inner in within(fact)}
    return tuple(dict.fromkeys(fact for fact in facts if fact not in wider))


def facts_of(one: AssertedCheck) -> tuple[Fact, ...]:
    """What the figures say to one assertion."""
    return one.check.facts if one.check else ()


def related(one: AssertedCheck) -> bool:
    """Whether the figures have anything to say to what was meant."""
    return not any(obstacle.why in UNRELATED for obstacle in one.asserted.obstacles)


def within(fact: Fact) -> tuple[RankIs | ScoreIs, ...]:
    """The facts that a wider one tells as well."""
    match fact:
        case MoveIs(first, last) | ScoreMove(first, last):
            return (first, last)
        case RanksBeside(places):
            return places
        case _:
            return ()
