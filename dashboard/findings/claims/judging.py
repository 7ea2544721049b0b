"""Judges an assertion part by part against the figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.findings.claims import answers, comparing
from dashboard.findings.claims.assertion import Assertion, Denied, Part, Stayed, Total, Went
from dashboard.findings.claims.case import Case, answer
from dashboard.findings.claims.claim import Overall, Verdict
from dashboard.findings.claims.facts import Fact, NoLater
from dashboard.findings.claims.figures import no_edition
from dashboard.findings.claims.resolving import Pair, needs_first, pairs
from dashboard.survey import Edition, Survey

__all__ = [
    "AssertionCheck",
    "Overall",
    "PartCheck",
    "Verdict",
    "answers",
    "check_assertion",
    "comparing",
    "judged",
    "overall",
]

EARNS_NOTHING = (Went, Stayed, Total)
"""Beside other parts these earn nothing by being right, and count against by being wrong."""


@dataclass(frozen=True)
class PartCheck:
    """A part of an assertion beside the figures.

    Attributes:
        part: the part.
        verdict: right, off, or cannot be checked.
        facts: what the figures say.
    """

    part: Part
    verdict: Verdict
    facts: tuple[Fact, ...]

    @property
    def earns(self) -> bool:
        """Whether it makes a claim partly right by being right."""
        part = self.part.part if isinstance(self.part, Denied) else self.part
        return not isinstance(part, EARNS_NOTHING)


@dataclass(frozen=True)
class AssertionCheck:
    """An assertion beside the figures.

    Attributes:
        assertion: the assertion.
        pair: the editions it was judged on.
        found: whether some edition of these was not named.
        parts: every part.
        fits: where the editions were looked for, all pairs under which it is right, the likeliest
            first.
    """

    assertion: Assertion
    pair: Pair
    found: bool
    parts: tuple[PartCheck, ...]
    fits: tuple[Pair, ...]

    @property
    def overall(self) -> Overall:
        """The verdict on it alone."""
        return overall(self.parts)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What the figures say, each once."""
        return tuple(dict.fromkeys(fact for part in self.parts for fact in part.facts))


def overall(parts: Sequence[PartCheck]) -> Overall:
    """The verdict on parts together.

    Confirmed: every one is right. Partly: one that counts is right and another wrong. Not confirmed:
    none that counts is right. Cannot be checked: one of them cannot, so that a whole that hangs on
    it gets no definite verdict.
    """
    verdicts = [part.verdict for part in parts]
    if not parts or Verdict.CANNOT_BE_CHECKED in verdicts:
        return Overall.CANNOT_BE_CHECKED
    if Verdict.OFF not in verdicts:
        return Overall.CONFIRMED
    counting = [part for part in parts if part.earns] or parts
    right = any(part.verdict is Verdict.RIGHT for part in counting)
    return Overall.PARTLY if right else Overall.NOT_CONFIRMED


def check_assertion(survey: Survey, assertion: Assertion) -> AssertionCheck:
    """Judges an assertion on the editions it names, or on the likeliest that make it right.

    Where no editions make it right it is judged on the likeliest: the last two.
    """
    tried = pairs(survey, assertion)
    if not tried:
        return without_later(survey, assertion)
    if len(tried) == 1:
        return judged(survey, assertion, tried[0])
    fits = tuple(
        pair
        for pair in tried
        if all(one.verdict is Verdict.RIGHT for one in judged(survey, assertion, pair).parts)
    )
    return judged(survey, assertion, fits[0] if fits else tried[0], fits)


def without_later(survey: Survey, assertion: Assertion) -> AssertionCheck:
    """That nothing can be judged that is counted from an edition with none after it.

    Where the later end is named, it lies before the earlier one, or is the same.
    """
    first = assertion.ends.first
    since = Edition(first) if isinstance(first, int) else survey.latest
    known = since in survey.years
    fact = NoLater(since) if known else no_edition(survey, since)
    told = (fact,) if assertion.ends.last is None or not known else ()
    parts = tuple(PartCheck(part, Verdict.CANNOT_BE_CHECKED, told) for part in assertion.parts)
    last = assertion.ends.last or survey.latest
    return AssertionCheck(assertion, (since, last), False, parts, ())


def judged(
    survey: Survey, assertion: Assertion, pair: Pair, fits: tuple[Pair, ...] = ()
) -> AssertionCheck:
    """Judges an assertion on a pair of editions."""
    case = Case(survey, assertion, pair)
    opened = assertion.ends.last is None or (
        needs_first(assertion) and not isinstance(assertion.ends.first, int)
    )
    parts = tuple(check_part(part, case) for part in assertion.parts)
    return AssertionCheck(assertion, pair, opened, parts, fits)


def check_part(part: Part, case: Case) -> PartCheck:
    """Judges one part."""
    right, facts = answer(part, case)
    if right is None:
        return PartCheck(part, Verdict.CANNOT_BE_CHECKED, facts)
    return PartCheck(part, Verdict.RIGHT if right else Verdict.OFF, facts)
