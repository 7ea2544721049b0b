"""Judges the picture of a claim that compares a country with others."""

from dashboard.findings.claims.facts import (
    MoveIs,
    NoEdition,
    NoRank,
    NotWithin,
    RankIs,
    RanksBeside,
)
from dashboard.findings.claims.picture import ClaimShown, MoveCompared, PlacesCompared, RanksOf
from tests.judges.case import THESE, Case, judge
from tests.reckoning.figures import standing
from tests.reckoning.places import how_many, rank, sharers


def is_bare(case: Case) -> bool:
    """Whether nothing is claimed but that the countries compare."""
    told = case.asked.claim
    said = (told.was, told.now, told.top, told.moved, told.direction)
    return bool(told.beside) and all(part is None for part in said)


def scope(case: Case) -> str:
    """The set ranked within: the world where a mere comparison reaches beyond the set."""
    told = case.asked.claim
    everyone = {case.asked.focus, *told.beside}
    return "world" if is_bare(case) and not everyone <= members(told.within) else told.within


def members(group: str) -> set[str]:
    return set(THESE.groups[group])


def ends(case: Case) -> set[int]:
    """The editions compared where nothing else is claimed."""
    last = case.asked.claim.until or THESE.editions[-1]
    return {case.asked.claim.since or last, last}


def own_rank(case: Case, country: str, edition: int) -> int | None:
    if edition not in THESE.editions:
        return None
    return rank(THESE, case.asked.index, country, edition, scope(case))


def others(case: Case) -> set[str]:
    return set(case.asked.claim.beside) & members(scope(case))


@judge.register
def _(found: RankIs, case: Case) -> None:
    within = scope(case)
    assert (found.index, found.within) == (case.asked.index, within)
    assert found.country in {case.asked.focus, *others(case)}
    assert found.rank == own_rank(case, found.country, found.edition)
    assert found.of == how_many(THESE, found.index, found.edition, within)
    shared = sharers(THESE, found.index, found.country, found.edition, within)
    assert set(found.shared_with) == set(shared)
    if is_bare(case):
        assert found.edition in ends(case)


@judge.register
def _(found: MoveIs, case: Case) -> None:
    assert found.first.country == found.last.country
    assert found.first.edition < found.last.edition
    judge(found.first, case)
    judge(found.last, case)


@judge.register
def _(found: RanksBeside, case: Case) -> None:
    assert len(found.places) > 1
    assert {one.country for one in found.places} <= others(case)
    assert len({one.edition for one in found.places}) == 1
    for one in found.places:
        judge(one, case)


@judge.register
def _(found: NoRank, case: Case) -> None:
    assert found.country in {case.asked.focus, *others(case)}
    assert found.standing == standing(THESE, found.index, found.country, found.edition) != "ranked"


@judge.register
def _(found: NoEdition, case: Case) -> None:
    assert found.year in {case.asked.claim.since, case.asked.claim.until}
    assert found.year not in THESE.editions
    assert found.before == max((year for year in THESE.editions if year < found.year), default=None)
    assert found.after == min((year for year in THESE.editions if year > found.year), default=None)


@judge.register
def _(found: NotWithin, case: Case) -> None:
    assert not is_bare(case)
    assert found.country in case.asked.claim.beside
    assert found.country not in members(found.within)


@judge.register
def _(found: PlacesCompared, case: Case) -> None:
    own, *rest = found.places
    assert is_bare(case)
    assert own.country == case.asked.focus
    due = [
        other for other in case.asked.claim.beside if own_rank(case, other, own.edition) is not None
    ]
    assert [one.country for one in rest] == [other for other in due if other != own.country]
    assert {one.edition for one in rest} <= {own.edition}
    for one in found.places:
        judge(one, case)
    # Where there are two editions, the country has no place in the other.
    assert all(
        own_rank(case, own.country, edition) is None for edition in ends(case) - {own.edition}
    )


@judge.register
def _(found: MoveCompared, case: Case) -> None:
    assert is_bare(case)
    assert found.move.first.country == case.asked.focus
    assert {found.move.first.edition, found.move.last.edition} == ends(case)
    judge(found.move, case)


@judge.register
def _(found: RanksOf, case: Case) -> None:
    shown = case.of(ClaimShown)[0]
    editions = [year for year in THESE.editions if shown.first <= year <= shown.last]
    assert found.country in {case.asked.focus, *others(case)}
    known = [
        (year, own, how_many(THESE, case.asked.index, year, scope(case)))
        for year in editions
        if (own := own_rank(case, found.country, year)) is not None
    ]
    assert [(one.edition, one.rank, one.of) for one in found.ranks] == known
