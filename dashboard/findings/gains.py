"""What can be said of gains from one edition to the next: who ever gained so much, and when."""

from dataclasses import dataclass
from functools import lru_cache

from dashboard.analysis.targets.feasibility import Feasibility, gain_table
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Points, Survey


@dataclass(frozen=True)
class GainOf:
    """What a member gained on EGDI with an edition."""

    country: Iso3
    gain: Points
    edition: Edition


@dataclass(frozen=True)
class EverGained(Finding):
    """How many members ever gained what a target asks for, from one edition to the next.

    Attributes:
        points: asked for.
        count, of: how many did, and of how many.
    """

    points: Points
    count: int
    of: int


@dataclass(frozen=True)
class MovesAsLarge(Finding):
    """How many moves from one edition to the next were that large."""

    count: int
    of: int


@dataclass(frozen=True)
class LargestGains(Finding):
    """The largest gain of every member that gained so much, largest first."""

    gains: tuple[GainOf, ...]


@dataclass(frozen=True)
class GainsWithMethod(Finding):
    """How many of the moves came with a change of method; at least one."""

    count: int
    of: int


@dataclass(frozen=True)
class OwnLargestGain(Finding):
    """A country's own largest gain from one edition to the next.

    Attributes:
        country: the country.
        gain: of EGDI; not above 0 where it never gained.
        edition: the later edition.
        broken: whether the method changed with it.
    """

    country: Iso3
    gain: Points
    edition: Edition
    broken: bool


def gains_told(found: Feasibility) -> tuple[Finding, ...]:
    """How many ever gained so much from one edition to the next, and who most."""
    ever = EverGained(found.needed, len(found.members), found.of_members)
    if not found.gains:
        return (ever,)
    largest: dict[Iso3, GainOf] = {}
    for gain in found.gains:
        largest.setdefault(gain.iso3, GainOf(gain.iso3, gain.gain, gain.last))
    broken, many = sum(gain.broken for gain in found.gains), len(found.gains)
    return (
        ever,
        MovesAsLarge(many, found.of_gains),
        LargestGains(tuple(largest.values())),
        *([GainsWithMethod(broken, many)] if broken else []),
    )


@lru_cache(maxsize=500)
def own_largest_gain(survey: Survey, country: Iso3) -> tuple[OwnLargestGain, ...]:
    """A country's own largest gain, the first of several; nothing where it has no two editions."""
    table = gain_table(survey)
    own = table[table["iso3"] == country]
    if own.empty:
        return ()
    best = own.sort_values(["gain", "last"], ascending=[False, True]).iloc[0]
    edition = Edition(int(best["last"]))
    broken = survey.has_break(Index.EGDI, edition)
    return (OwnLargestGain(country, Points(float(best["gain"])), edition, broken),)
