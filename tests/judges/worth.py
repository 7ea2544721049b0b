"""Judges what is worth telling: of one country on Country, and so on Overview, on its own page of an edition."""

from functools import cache
from typing import Any

from dashboard.findings.telling import Rarity
from dashboard.findings.telling.heights import FirstAtLevel, FirstInTop, HighestPlace, LowestPlace
from dashboard.findings.telling.moves import AgainstRegion, LargestMove, Run, ScoreAgainstPlace
from dashboard.findings.telling.now import AllAtLevel, BeyondIncome, NearLevel, NearTop, Uneven
from dashboard.findings.telling.sides import KeptLead, LostLead, Overtaken, Overtook, TookLead
from tests.findings.telling_beside import Form, as_reckoned, of_finding
from tests.judges.case import THESE, Case, judge
from tests.reckoning.periods import first_ranked
from tests.reckoning.telling import told


@cache
def forms(first: int, last: int) -> dict[Form, set[Form]]:
    """All that is rare between two editions, each with its rarity among whom it is."""
    found: dict[Form, set[Form]] = {}
    for kind, own, *counted in map(as_reckoned, told(THESE, first, last)):
        found.setdefault((kind, own), set()).add(tuple(counted))
    return found


def span(case: Case) -> tuple[int, int]:
    """The editions told of: of an edition it and the one before, of a country from its first rank."""
    last = case.asked.last
    if case.teller == "telling":
        return max((year for year in THESE.editions if year < last), default=last), last
    first = first_ranked(THESE, "egdi", case.asked.focus, min(case.asked.first, last), last)
    return first or last, last


def concerned(case: Case) -> set[str]:
    """The countries and the group of which something may be told."""
    if case.teller != "telling":
        return {case.asked.focus}
    return {case.asked.whose, *THESE.groups[case.asked.whose]}


@judge.register(HighestPlace)
@judge.register(LowestPlace)
@judge.register(FirstInTop)
@judge.register(FirstAtLevel)
@judge.register(LargestMove)
@judge.register(Run)
@judge.register(ScoreAgainstPlace)
@judge.register(AgainstRegion)
@judge.register(Overtook)
@judge.register(Overtaken)
@judge.register(TookLead)
@judge.register(LostLead)
@judge.register(KeptLead)
@judge.register(Uneven)
@judge.register(BeyondIncome)
@judge.register(NearLevel)
@judge.register(NearTop)
@judge.register(AllAtLevel)
def _(found: Any, case: Case) -> None:
    assert of_finding(found) in forms(*span(case))
    whose = found.group if isinstance(found, AllAtLevel) else found.country
    assert whose in concerned(case) or case.asked.whose == "world"
    assert isinstance(case.told[place(found, case) + 1], Rarity)


@judge.register
def _(found: Rarity, case: Case) -> None:
    """What stands before it holds for so many."""
    about = case.told[place(found, case) - 1]
    counted = found.alike, found.of, found.among.value, found.group
    assert counted in forms(*span(case))[of_finding(about)]
    assert (found.first, found.last) == span(case)


def place(found: Any, case: Case) -> int:
    """Where a finding stands in what is told; two may be equal and are not the same."""
    return next(place for place, one in enumerate(case.told) if one is found)
