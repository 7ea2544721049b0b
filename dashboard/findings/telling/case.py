"""A case of which something may be told, and how rare what is told is among all such cases.

Every kind of finding is reckoned for all to whom it could apply, each with how strongly it holds.
How rare it is follows for every kind in the same way: by how many it holds for as strongly.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, Iso3

Fact = tuple[str, ...]
"""What a finding tells, by its parts; two that share one tell the same in two forms."""


class Among(StrEnum):
    """Those among whom a finding is rare.

    Ranked: the members ranked in the later edition. Both: those ranked in both editions. Thrice:
    those ranked in the later one and in two or more before it. Before: those ranked in the later
    one and in one up to the earlier. Bordered: those of both with a land neighbour ranked in both.
    Group: the members of a group ranked in both. Members: those of it ranked in the later one.
    Steps: every country's changes from one edition to the next in which it was ranked, up to the
    later edition. Near: the ranked ones, counted where any level or top is a step away. All five:
    those ranked on all five indices. With income: those ranked that have a GDP per capita. Groups:
    the groups of three or more members.
    """

    RANKED = "ranked"
    BOTH = "both"
    THRICE = "thrice"
    BEFORE = "before"
    BORDERED = "bordered"
    GROUP = "group"
    MEMBERS = "members"
    STEPS = "steps"
    NEAR = "near"
    ALL_FIVE = "all_five"
    WITH_INCOME = "with_income"
    GROUPS = "groups"


@dataclass(frozen=True, slots=True)
class Rarity(Finding):
    """For how many what is told holds, as strongly or more so.

    Attributes:
        alike: so many, itself among them.
        of: so many there are for whom it could hold.
        among: who those are.
        first, last: the editions.
        group: the group that they are members of; None where it is none.
    """

    alike: int
    of: int
    among: Among
    first: Edition
    last: Edition
    group: GroupCode | None = None

    @property
    def share(self) -> Fraction:
        """The share of those for whom it holds; the smaller, the rarer."""
        return Fraction(self.alike, self.of)


@dataclass(frozen=True, slots=True)
class Telling:
    """A finding with its rarity.

    Attributes:
        finding: what is told.
        rarity: how rare that is.
        facts: what it tells, by its parts.
        countries: of whom it is told; none where it is told of a group.
        group: the group of which it is told; None where it is told of countries.
    """

    finding: Finding
    rarity: Rarity
    facts: frozenset[Fact]
    countries: tuple[Iso3, ...] = ()
    group: GroupCode | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One for whom something could hold.

    Attributes:
        strength: how strongly it holds; 0 or less where it does not.
        finding: what is told then; None where nothing is told of this one.
        facts: what that tells, by its parts.
        country: of whom it is told; None where it is told of a group.
        group: of which group; None where it is told of a country.
    """

    strength: float
    finding: Finding | None = None
    facts: frozenset[Fact] = frozenset()
    country: Iso3 | None = None
    group: GroupCode | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Two editions; the later one is told of. Both are one where there is none before it."""

    first: Edition
    last: Edition


def tellings(
    cases: Iterable[Case],
    among: Among,
    span: Span,
    group: GroupCode | None = None,
) -> Iterator[Telling]:
    """What is told of those for whom something holds, each with how rare that is.

    Args:
        cases: all for whom it could hold.
        among: who they are.
        span: the editions.
        group: of which they are members; None where it is none.
    """
    every = list(cases)
    strengths = sorted(case.strength for case in every)
    for case in every:
        if case.finding is None or case.strength <= 0:
            continue
        alike = len(every) - bisect_left(strengths, case.strength)
        yield Telling(
            case.finding,
            Rarity(alike, len(every), among, span.first, span.last, group),
            case.facts,
            () if case.country is None else (case.country,),
            case.group,
        )
