"""What of a claim a headline leaves out: an end without a rank, the first so many, the change."""

from dataclasses import dataclass

from dashboard.findings.claims.claim import ChangeCheck, Direction, End, Reason, Verdict
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3

__all__ = [
    "ChangeClaimed",
    "ChangeFound",
    "ChangeJudged",
    "Direction",
    "EndAbsent",
    "Reason",
    "TopBeside",
    "Verdict",
    "change_findings",
]


@dataclass(frozen=True)
class EndAbsent(Finding):
    """An end of a claim in which the country has no rank.

    Attributes:
        country: the claim's.
        index: ranked on.
        end: without a rank.
    """

    country: Iso3
    index: Index
    end: End


@dataclass(frozen=True)
class TopBeside(Finding):
    """Whether the country was among the first so many, as claimed.

    Attributes:
        country: the claim's.
        edition: the edition.
        top: so many.
        holds: whether it was.
    """

    country: Iso3
    edition: Edition
    top: int
    holds: bool


@dataclass(frozen=True)
class ChangeJudged(Finding):
    """The verdict on a claimed change of rank, its places and its direction together."""

    verdict: Verdict


@dataclass(frozen=True)
class ChangeClaimed(Finding):
    """A change of rank as it is claimed.

    Attributes:
        places: places risen, up is plus; None where the claim gives no number.
        direction: which way; None where the claim only gives a number.
    """

    places: int | None
    direction: Direction | None

    @property
    def contradicts(self) -> bool:
        """Whether number and direction cannot both be true."""
        if self.places is None or self.direction is None:
            return False
        return self.places <= 0 if self.direction is Direction.ROSE else self.places >= 0


@dataclass(frozen=True)
class ChangeFound(Finding):
    """A change of rank as the figures give it; places risen, up is plus."""

    places: int


def change_findings(change: ChangeCheck) -> tuple[Finding, ...]:
    """A claimed change, a finding each: the verdict, what is claimed, what is found."""
    found = () if change.actual is None else (ChangeFound(change.actual),)
    return (ChangeJudged(change.overall), ChangeClaimed(change.claimed, change.direction), *found)
