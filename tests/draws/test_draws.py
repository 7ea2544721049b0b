"""The drawn selections are what they are meant to be: reproducible, possible and often hard."""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

import pytest

from dashboard.selection import (
    NO_GROUP,
    FirstOf,
    Form,
    Measure,
    NextLevel,
    Place,
    read_query,
    write_query,
)
from dashboard.survey import Index, Survey
from tests.draws.scene import FIGURES, HARDEST, draw_scene, hard_countries, tied_countries
from tests.draws.selections import draw, kinds, selection, selections
from tests.reckoning.figures import standing

MANY = 4000
DRAWN = list(selections(MANY, seed=1))


def test_a_seed_always_draws_the_same():
    assert list(islice(selections(MANY, seed=1), 50)) == DRAWN[:50] == list(selections(50, seed=1))
    assert selection(1, 49) == DRAWN[49]
    assert list(selections(50, seed=2)) != DRAWN[:50]


def test_every_selection_can_be_asked_for(survey: Survey):
    for drawn in DRAWN[:400]:
        assert read_query(write_query(drawn), survey) == (drawn, ())


def test_every_choice_is_drawn():
    for name in (
        "index",
        "measure",
        "form",
        "reference",
        "slice",
        "paint",
        "statistic",
        "likeness",
    ):
        assert {getattr(drawn, name) for drawn in DRAWN} == set(kinds(type(DRAWN[0]))[name])
    assert {type(drawn.target) for drawn in DRAWN} == {Place, FirstOf, NextLevel}
    assert {drawn.level is None for drawn in DRAWN} == {True, False}
    assert {drawn.context for drawn in DRAWN} == {NO_GROUP, *FIGURES.groups}
    assert {drawn.focus for drawn in DRAWN} == set(FIGURES.countries)
    pairs = Counter((drawn.first, drawn.last) for drawn in DRAWN)
    assert {edition for pair in pairs for edition in pair} == set(FIGURES.editions)
    assert len(pairs) == 12 * 13 / 2


def test_hard_cases_are_drawn_often():
    sizes = Counter(len(drawn.countries) for drawn in DRAWN)
    assert set(sizes) == set(range(41))
    assert min(sizes[0], sizes[40]) > MANY / 30
    assert min(sizes[1], sizes[2]) > MANY / 10
    assert all(len(set(drawn.countries)) == len(drawn.countries) for drawn in DRAWN)
    assert sum(drawn.first == drawn.last for drawn in DRAWN) > MANY / 5
    assert sum(drawn.first <= 2010 for drawn in DRAWN) > MANY / 2
    assert sum(drawn.groups == () for drawn in DRAWN) > MANY / 10
    reasons = Counter(
        standing(FIGURES, drawn.index, iso3, edition)
        for drawn in DRAWN
        for iso3 in drawn.countries
        for edition in (drawn.first, drawn.last)
    )
    assert all(reasons[reason] > MANY / 10 for reason in ("no_score", "not_assessed", "not_member"))
    for name in HARDEST:
        assert sum(name in drawn.countries for drawn in DRAWN) > MANY / 25
    assert sum(shares_a_place(drawn) for drawn in DRAWN) > MANY / 4


def shares_a_place(drawn) -> bool:
    return any(
        len(set(tied) & set(drawn.countries)) > 1
        for edition in (drawn.first, drawn.last)
        for tied in tied_countries(drawn.index, edition)
    )


def test_hard_countries_lack_a_rank_in_some_edition():
    assert {"LBY", "SSD", "MNE"} <= set(hard_countries("egdi"))
    assert {"AND", "SRB", "TLS"} <= set(hard_countries("hci")) - set(hard_countries("egdi"))


def only_compared(claim):
    """The claim with nothing left but that it compares, where it does."""
    nothing = {"was": None, "now": None, "top": None, "moved": None, "direction": None}
    return replace(claim, **nothing) if claim.beside else None


def test_claims_are_true_and_false_and_of_years_without_an_edition():
    told = [drawn.claim for drawn in DRAWN]
    assert any(claim.since not in (None, *FIGURES.editions) for claim in told)
    assert any(claim.was is None and claim.now is None for claim in told)
    assert {len(claim.beside) for claim in told} == {0, 1, 2, 3}
    assert sum(drawn.claim == only_compared(drawn.claim) for drawn in DRAWN) > MANY / 10
    assert not any(drawn.focus in drawn.claim.beside for drawn in DRAWN)
    assert {claim.said == "" for claim in told} == {True, False}
    assert {claim.as_of for claim in told} >= {None, *FIGURES.editions}
    true = [
        drawn
        for drawn in DRAWN
        if drawn.claim.within == "world"
        and drawn.claim.was is not None
        and drawn.index is Index.EGDI
        and FIGURES.rows[drawn.first, drawn.focus].rank == drawn.claim.was
    ]
    assert len(true) > MANY / 100


def test_a_field_that_nobody_thought_of_is_refused():
    @dataclass(frozen=True)
    class Asked:
        measure: Measure
        form: Form | None
        width: int

    with pytest.raises(KeyError, match="width"):
        draw(Asked, "", draw_scene(Random(1)))
