"""A sentence that asserts several things, judged as one."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.findings.claims.assertion import Counted, MeanIs, Part, TopSet, Went
from dashboard.findings.claims.judging import AssertionCheck, Overall, check_assertion, overall
from dashboard.findings.claims.obstacle import Asserted
from dashboard.survey import Survey


@dataclass(frozen=True)
class AssertedCheck:
    """One assertion of a sentence beside the figures.

    Attributes:
        asserted: the assertion, and what keeps it from being judged.
        check: its parts beside the figures; None where nothing of it was read.
    """

    asserted: Asserted
    check: AssertionCheck | None

    @property
    def overall(self) -> Overall:
        """The verdict on it alone: none that is definite where anything stands in its way."""
        if self.check is None or self.asserted.obstacles:
            return Overall.CANNOT_BE_CHECKED
        return self.check.overall


@dataclass(frozen=True)
class StatementCheck:
    """A sentence beside the figures.

    Attributes:
        checks: its assertions.
    """

    checks: tuple[AssertedCheck, ...]

    @property
    def overall(self) -> Overall:
        """The verdict on all its parts together; none where one of its assertions gets none."""
        if any(one.overall is Overall.CANNOT_BE_CHECKED for one in self.checks):
            return Overall.CANNOT_BE_CHECKED
        return overall([part for one in self.checks if one.check for part in one.check.parts])


def check_statement(survey: Survey, asserted: Sequence[Asserted]) -> StatementCheck:
    """Judges all that a sentence asserts.

    Args:
        survey: the figures.
        asserted: what it asserts.
    """
    return StatementCheck(
        tuple(
            AssertedCheck(one, check_assertion(survey, one.assertion) if readable(one) else None)
            for one in asserted
        )
    )


def readable(asserted: Asserted) -> bool:
    """Whether enough was read to set it beside the figures, whatever stands in the way of a verdict."""
    parts = asserted.assertion.parts
    of_mean = any(isinstance(part, MeanIs) for part in parts)
    return bool(parts) and (
        asserted.assertion.country is not None
        or all(not needs_country(part) or (of_mean and isinstance(part, Went)) for part in parts)
    )


def needs_country(part: Part) -> bool:
    """Whether a part can be said of a country only."""

    return not isinstance(part, Counted | MeanIs | TopSet)
