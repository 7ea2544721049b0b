"""Under which other reading a claim would hold, and which editions it can be about."""

from dataclasses import dataclass
from datetime import date

from dashboard.findings.claims.claim import Aspect, ClaimCheck, Convention, Overall, Pair, Reading
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Survey

__all__ = [
    "Aspect",
    "Convention",
    "EditionsOpen",
    "FitsToo",
    "NoNearReading",
    "RankedWithin",
    "Reading",
    "ReadingHolds",
    "ReadingNear",
    "ReadingOff",
    "ReadingRanks",
    "editions_open",
    "nearest_findings",
    "ranked_within",
]

NEAR = 10
"""A reading that is more places off than this is no near one."""


@dataclass(frozen=True)
class NoNearReading(Finding):
    """No other reading makes the claim right or nearly so."""


@dataclass(frozen=True)
class ReadingHolds(Finding):
    """The claim would be right under another reading."""

    reading: Reading


@dataclass(frozen=True)
class ReadingNear(Finding):
    """No reading makes the claim right; this one is the closest."""

    reading: Reading


@dataclass(frozen=True)
class ReadingRanks(Finding):
    """The ranks under another reading; at least one there is."""

    reading: Reading


@dataclass(frozen=True)
class ReadingOff(Finding):
    """How far the claim is off under the closest reading.

    Attributes:
        places: over all its numbers.
        wrong_way: whether its direction is wrong too.
    """

    places: int
    wrong_way: bool


@dataclass(frozen=True)
class EditionsOpen(Finding):
    """The claim names no edition for an end or for both, and some were found.

    Attributes:
        editions: those found, one or two.
        fit: whether the whole claim is right for them.
        others: whether it is right for others too.
    """

    editions: tuple[Edition, ...]
    fit: bool
    others: bool


@dataclass(frozen=True)
class FitsToo(Finding):
    """Other editions, or pairs of them, for which the whole claim is right, oldest first."""

    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class RankedWithin(Finding):
    """The ranks are those among the members of a group.

    Attributes:
        group: its code.
        members: how many it has.
        as_of: the day the list of its members holds from; None where not dated.
    """

    group: GroupCode
    members: int
    as_of: date | None


def nearest_findings(check: ClaimCheck) -> tuple[Finding, ...]:
    """The reading of a claim that is nearest to right, a finding each; nothing where it is right."""
    if check.overall is Overall.CONFIRMED or check.reason is not None:
        return ()
    reading = check.nearest
    if reading is None or (not reading.holds and reading.deviation > NEAR):
        return (NoNearReading(),)
    ranked = (reading.rank_from, reading.rank_to) != (None, None)
    ranks = (ReadingRanks(reading),) if ranked else ()
    if reading.holds:
        return (ReadingHolds(reading), *ranks)
    return (ReadingNear(reading), *ranks, ReadingOff(reading.off, reading.direction is False))


def editions_open(check: ClaimCheck) -> tuple[Finding, ...]:
    """Which editions the check took where the claim leaves them open; nothing where it names all."""
    ends = (check.start, check.end)
    opened = tuple(one.edition for one in ends if one is not None and one.found and one.edition)
    if not opened:
        return ()
    taken = tuple(None if one is None else one.edition for one in ends)
    others = tuple(pair for pair in check.fits if pair != taken)
    found = EditionsOpen(opened, taken in check.fits, bool(others))
    return (found, FitsToo(others)) if others else (found,)


def ranked_within(survey: Survey, code: GroupCode) -> RankedWithin:
    """That the ranks are those among a group's members."""
    group = survey.group_list[code]
    as_of = date.fromisoformat(group.as_of) if group.as_of else None
    return RankedWithin(code, len(group.members), as_of)
