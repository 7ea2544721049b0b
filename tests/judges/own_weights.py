"""Judges what is said of a ranking under own weights, and of all that weights can do."""

from dashboard.findings.own_weights import (
    EpiWeighed,
    FirstPlaces,
    MostMovedDrawn,
    NobodyWouldMove,
    NotStandardised,
    NotWeighed,
    NoWeights,
    PlaceFor,
    PlacesPossible,
    PlaceWithWeights,
    PublishedAmongAll,
    Unweighed,
    WeightsOfUn,
    WeightsShown,
    WouldFallMost,
    WouldRank,
    WouldRiseMost,
)
from tests.judges.case import THESE, Case, judge, near, same
from tests.reckoning.figures import COMPONENTS, WORLD, standing, with_status
from tests.reckoning.weights import (
    FIRST_STANDARDISED,
    before,
    can_be_first,
    ends_drawn,
    field,
    place_with,
    ranked,
    weighed,
)

DRAWN = 500
"""So many drawn weights a case is judged by; more are drawn in `tests/analysis/test_all_weights.py`."""


def about(case: Case):
    """What is weighed, in which edition."""
    return weighed(case.asked.weights), case.asked.last


def changes(case: Case) -> dict[str, int]:
    """How far the weights would move every member, up is plus."""
    indices, edition = about(case)
    then = ranked(THESE, edition, case.asked.weights)
    return {iso3: place - then[iso3] for iso3, place in before(THESE, edition, indices).items()}


def is_whole(case: Case) -> bool:
    indices, edition = about(case)
    return len(field(THESE, indices, edition)) == len(with_status(THESE, edition, "assessed"))


@judge.register
def _(found: WouldRank, case: Case) -> None:
    indices, edition = about(case)
    own = case.asked.focus
    assert (found.country, found.edition) == (own, edition)
    assert found.rank == ranked(THESE, edition, case.asked.weights)[own]
    assert found.before == before(THESE, edition, indices)[own]
    assert found.of == len(field(THESE, indices, edition))
    assert found.whole == is_whole(case)
    if found.whole:
        assert found.before == THESE.rows[edition, own].rank


@judge.register
def _(found: WeightsShown, case: Case) -> None:
    indices, edition = about(case)
    assert (found.edition, found.whole) == (edition, is_whole(case))
    assert [one.index for one in found.weights] == list(indices)
    assert [one.weight for one in found.weights] == list(case.asked.weights[: len(indices)])
    for one in found.weights:
        assert near(one.percent, 100 * one.weight / sum(case.asked.weights))
    assert found.country == (case.asked.focus if len(indices) > len(COMPONENTS) else None)


@judge.register
def _(found: PlaceWithWeights, case: Case) -> None:
    indices, edition = about(case)
    assert found.before == before(THESE, edition, indices)[found.country]
    assert found.rank == ranked(THESE, edition, case.asked.weights)[found.country]


@judge.register
def _(found: WouldRiseMost, case: Case) -> None:
    moved = changes(case)
    assert found.places == max(moved.values()) > 0
    assert same(found.countries, (code for code in moved if moved[code] == found.places))


@judge.register
def _(found: WouldFallMost, case: Case) -> None:
    moved = changes(case)
    assert -found.places == min(moved.values()) < 0
    assert same(found.countries, (code for code in moved if moved[code] == -found.places))


@judge.register
def _(found: NobodyWouldMove, case: Case) -> None:
    assert not any(changes(case).values())


@judge.register
def _(found: PlacesPossible, case: Case) -> None:
    indices, edition = about(case)
    assert (found.country, found.group, found.indices) == (case.asked.focus, WORLD, indices)
    assert found.of == len(field(THESE, indices, edition))
    assert [one.rank for one in case.of(PlaceFor)] == [found.best, found.worst]
    best, worst = ends_drawn(THESE, indices, edition, found.country, WORLD, DRAWN)
    now = ranked(THESE, edition, case.asked.weights)[found.country]
    assert found.best <= min(best, now)
    assert found.worst >= max(worst, now)


@judge.register
def _(found: PlaceFor, case: Case) -> None:
    indices, edition = about(case)
    assert [one.index for one in found.weights] == list(indices)
    weights = [one.weight for one in found.weights]
    assert min(weights) >= 0
    assert found.country == case.asked.focus
    place = place_with(THESE, indices, edition, found.country, WORLD, weights)
    assert found.rank == place


@judge.register
def _(found: FirstPlaces, case: Case) -> None:
    indices, edition = about(case)
    own = [code for code, members in THESE.groups.items() if found.country in members]
    assert found.country == case.asked.focus
    assert same((*found.possible, *found.never), own)
    for code in own:
        can = can_be_first(THESE, indices, edition, found.country, code)
        assert (code in found.possible) == can


@judge.register
def _(found: WeightsOfUn, case: Case) -> None:
    edition = case.asked.last
    *shares, epi = (weight / sum(case.asked.weights) for weight in case.asked.weights)
    for share, part in zip(shares, COMPONENTS, strict=True):
        assert near(share, THESE.weights[edition][part])
    assert (found.edition, epi) == (edition, 0)
    assert found.moved == sum(change != 0 for change in changes(case).values())


@judge.register
def _(found: MostMovedDrawn, case: Case) -> None:
    moved = changes(case)
    rows = [row.country for row in case.of(PlaceWithWeights)]
    assert found.moved == sum(change != 0 for change in moved.values())
    assert found.drawn == sum(moved[code] != 0 for code in rows) < found.moved
    left = [moved[code] for code in moved if code not in rows]
    assert max(left) <= max(moved[code] for code in rows)
    assert min(left) >= min(moved[code] for code in rows)


@judge.register
def _(found: PublishedAmongAll, case: Case) -> None:
    indices, edition = about(case)
    assert not is_whole(case)
    assert found.country == case.asked.focus
    assert found.rank == THESE.rows[edition, found.country].rank
    assert found.of == len(with_status(THESE, edition, "assessed"))
    assert found.ranked == len(field(THESE, indices, edition))


@judge.register
def _(found: Unweighed, case: Case) -> None:
    indices, edition = about(case)
    whole = field(THESE, indices, edition)
    lacking = [code for code in with_status(THESE, edition, "assessed") if code not in whole]
    assert found.countries
    assert same(found.countries, lacking)


@judge.register
def _(found: NotStandardised, case: Case) -> None:
    assert found.edition == case.asked.last < FIRST_STANDARDISED


@judge.register
def _(found: EpiWeighed, case: Case) -> None:
    assert case.asked.weights[3] > 0


@judge.register
def _(found: NoWeights, case: Case) -> None:
    assert not any(case.asked.weights)


@judge.register
def _(found: NotWeighed, case: Case) -> None:
    indices, edition = about(case)
    how = standing(THESE, "egdi", found.country, edition)
    missing = [part for part in indices if standing(THESE, part, found.country, edition) != how]
    assert (found.country, found.edition, found.why) == (case.asked.focus, edition, how)
    assert list(found.missing) == (missing if how == "ranked" else [])
    assert how != "ranked" or missing


def untold(case: Case) -> list[str]:
    """What must be known beside a ranking under own weights and is not told."""
    if not case.of(WouldRank):
        return []
    due = {
        NotStandardised: case.asked.last < FIRST_STANDARDISED,
        EpiWeighed: case.asked.weights[3] > 0,
        Unweighed: not is_whole(case),
        PublishedAmongAll: not is_whole(case),
    }
    return [kind.__name__ for kind, is_due in due.items() if is_due != bool(case.of(kind))]
