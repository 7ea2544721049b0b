"""The parts of a claim beside the figures: each end, and the places moved."""

from dataclasses import dataclass

from dashboard.findings.claims.claim import (
    ChangeCheck,
    ClaimCheck,
    Direction,
    End,
    Reason,
    Verdict,
)
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Rank

__all__ = [
    "ChangeClaimed",
    "ChangeFound",
    "ChangeJudged",
    "Direction",
    "EndAbsent",
    "EndClaimed",
    "EndFound",
    "EndJudged",
    "EndSharing",
    "Reason",
    "TopBeside",
    "Verdict",
    "change_findings",
    "end_findings",
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
class EndJudged(Finding):
    """The verdict on one end of a claim.

    Attributes:
        earlier: whether it is the earlier one.
        end: the end.
    """

    earlier: bool
    end: End


@dataclass(frozen=True)
class EndClaimed(Finding):
    """What is claimed of an end.

    Attributes:
        claimed: the rank; None where none is.
        top: that it is no worse than this; None where that is not claimed.
    """

    claimed: Rank | None
    top: int | None


@dataclass(frozen=True)
class EndFound(Finding):
    """What the figures give for an end.

    Attributes:
        rank: the rank.
        of: how many were ranked.
    """

    rank: Rank
    of: int


@dataclass(frozen=True)
class EndSharing(Finding):
    """Who shares the place of an end."""

    countries: tuple[Iso3, ...]


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


def end_findings(check: ClaimCheck, end: End, *, earlier: bool) -> tuple[Finding, ...]:
    """One end of a claim, a finding each: the verdict, what is claimed, what is found, who shares it.

    Args:
        check: of a claim that names a country.
        end: one of its ends.
        earlier: whether it is the earlier one.
    """
    found: list[Finding] = [EndJudged(earlier, end)]
    if end.claimed is not None or end.top is not None:
        found.append(EndClaimed(end.claimed, end.top))
    if end.rank is not None and end.of is not None:
        found.append(EndFound(end.rank, end.of))
    elif check.claim.iso3 is not None:
        found.append(EndAbsent(check.claim.iso3, check.claim.index, end))
    if end.shared_with:
        found.append(EndSharing(end.shared_with))
    return tuple(found)


def change_findings(change: ChangeCheck) -> tuple[Finding, ...]:
    """A claimed change, a finding each: the verdict, what is claimed, what is found."""
    found = () if change.actual is None else (ChangeFound(change.actual),)
    return (ChangeJudged(change.overall), ChangeClaimed(change.claimed, change.direction), *found)
