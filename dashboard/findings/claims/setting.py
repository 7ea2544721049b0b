"""In which editions and among whom a claim is judged."""

from dataclasses import dataclass
from datetime import date

from dashboard.findings.claims.claim import ClaimCheck, Pair
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Survey


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
    group = survey.group(code)
    as_of = date.fromisoformat(group.as_of) if group.as_of else None
    return RankedWithin(code, len(group.members), as_of)
