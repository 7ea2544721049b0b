"""The verdict on a whole claim, with the figures it rests on."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.findings.claims.claim import (
    Beside,
    ChangeCheck,
    ClaimCheck,
    End,
    Overall,
    Reason,
    Verdict,
)
from dashboard.findings.claims.parts import EndAbsent, TopBeside
from dashboard.findings.finding import Finding
from dashboard.survey import GroupCode, Index, Iso3

__all__ = [
    "Beside",
    "Judged",
    "JudgedAbsent",
    "JudgedEnd",
    "JudgedEnds",
    "JudgedMove",
    "NotChecked",
    "Overall",
    "Reason",
    "Untrue",
    "Verdict",
    "untold",
    "verdict",
]


@dataclass(frozen=True)
class NotChecked(Finding):
    """Nothing of a claim can be checked.

    Attributes:
        reason: why.
        country: the claim's; None where it names none.
        group: code of the group ranked within.
    """

    reason: Reason
    country: Iso3 | None
    group: GroupCode


@dataclass(frozen=True)
class Judged(Finding):
    """The verdict on a claim.

    Attributes:
        overall: the verdict.
        country: the claim's.
        index: ranked on.
        group: code of the group ranked within.
    """

    overall: Overall
    country: Iso3
    index: Index
    group: GroupCode


class Untrue(StrEnum):
    """What a claim says of a movement and is not so, beside the ranks."""

    NOTHING = "nothing"
    DIRECTION = "direction"
    PLACES = "places"


@dataclass(frozen=True)
class JudgedMove(Judged):
    """A verdict on a rise or a fall whose ranks are as claimed, as far as the claim names them.

    Attributes:
        start, end: both ends, ranked, the earlier edition first.
        untrue: what else is not so.
        actual: places risen, up is plus; never 0.
        claimed: the places claimed; None where the claim names none.
    """

    start: End
    end: End
    untrue: Untrue
    actual: int
    claimed: int | None

    @property
    def up(self) -> bool:
        """Whether the country rose."""
        return self.actual > 0


@dataclass(frozen=True)
class JudgedEnds(Judged):
    """A verdict on the ranks of two editions that are no movement as claimed.

    Attributes:
        start, end: both ends, ranked.
    """

    start: End
    end: End


@dataclass(frozen=True)
class JudgedEnd(Judged):
    """A verdict on the rank of one edition.

    Attributes:
        end: ranked.
    """

    end: End


@dataclass(frozen=True)
class JudgedAbsent(Judged):
    """A verdict on a claim no end of which can be checked.

    Attributes:
        end: the first that has no rank.
    """

    end: End


def verdict(check: ClaimCheck) -> Finding:
    """The verdict on a claim with the figures it rests on.

    A claim of which one end cannot be checked is judged by the other. Two claims about one edition
    are told by the one that is off, as there is but one rank.
    """
    claim, start, end = check.claim, check.start, check.end
    ends = [one for one in (start, end) if one is not None]
    if check.reason is not None or claim.iso3 is None or all(one.edition is None for one in ends):
        reason = check.reason or Reason.NO_FITTING_EDITION
        return NotChecked(reason, claim.iso3, claim.group)
    about = check.overall, claim.iso3, claim.index, claim.group
    ranked = [one for one in ends if one.rank is not None]
    if not ranked or check.overall is Overall.CANNOT_BE_CHECKED:
        return JudgedAbsent(*about, end=next(one for one in ends if one.rank is None))
    if start is None or end is None or len(ranked) == 1:
        return JudgedEnd(*about, end=ranked[0])
    if start.edition == end.edition:
        return JudgedEnd(*about, end=start if start.verdict is Verdict.OFF else end)
    return movement(about, start, end, check.change) or JudgedEnds(*about, start=start, end=end)


def movement(
    about: tuple[Overall, Iso3, Index, GroupCode], start: End, end: End, change: ChangeCheck | None
) -> JudgedMove | None:
    """Two ends as a movement; None where it is none or an end is not as claimed."""
    if start.rank is None or end.rank is None or start.edition is None or end.edition is None:
        return None
    off = Verdict.OFF in (start.verdict, end.verdict)
    if off or start.rank == end.rank or start.edition > end.edition:
        return None
    untrue = Untrue.NOTHING
    if change is not None and change.verdict is Verdict.OFF:
        untrue = Untrue.PLACES
    elif change is not None and change.direction_verdict is Verdict.OFF:
        untrue = Untrue.DIRECTION
    return JudgedMove(
        *about,
        start=start,
        end=end,
        untrue=untrue,
        actual=start.rank - end.rank,
        claimed=change.claimed if change else None,
    )


def untold(check: ClaimCheck) -> tuple[Finding, ...]:
    """What must be known beside the verdict on the whole: ends without a rank, the first so many."""
    told, country = verdict(check), check.claim.iso3
    if country is None or not isinstance(told, Judged):
        return ()
    shown = told.end if isinstance(told, JudgedAbsent | JudgedEnd) else None
    found: list[Finding] = [
        EndAbsent(country, check.claim.index, one)
        for one in (check.start, check.end)
        if one is not None and one.rank is None and one is not shown
    ]
    end = check.end
    if end is not None and not tells_top(told, end):
        found.extend(top_beside(country, end))
    return tuple(found)


def top_beside(country: Iso3, end: End) -> tuple[TopBeside, ...]:
    """Whether a country was among the first so many; nothing where that is not claimed or known."""
    if end.top is None or end.rank is None or end.edition is None:
        return ()
    return (TopBeside(country, end.edition, end.top, end.rank <= end.top),)


def tells_top(told: Judged, end: End) -> bool:
    """Whether the verdict on the whole says of an end whether it is among the first so many."""
    if isinstance(told, JudgedEnd):
        return told.end is end and end.beside in (Beside.IN_TOP, Beside.NOT_IN_TOP)
    return isinstance(told, JudgedEnds) and end.beside is Beside.NOT_IN_TOP
