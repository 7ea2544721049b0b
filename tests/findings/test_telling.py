"""What is worth telling: true, complete, in order and told once, by the independent reckoning."""

import os
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.findings.telling import (
    Telling,
    worth_telling,
    worth_telling_of_country,
    worth_telling_of_group,
)
from dashboard.findings.telling.heights import (
    FirstAtLevel,
    FirstInTop,
    HighestPlace,
    LowestPlace,
)
from dashboard.findings.telling.moves import AgainstRegion, LargestMove, Run, ScoreAgainstPlace
from dashboard.findings.telling.now import AllAtLevel, BeyondIncome, NearLevel, NearTop, Uneven
from dashboard.findings.telling.sides import KeptLead, LostLead, Overtaken, Overtook, TookLead
from dashboard.findings.telling.worth import found
from dashboard.survey import WORLD
from tests.draws.worlds import CODES, EDITIONS, built, drawn, renamed, world
from tests.findings.telling_beside import as_told, differences
from tests.reckoning.changes import rank_change
from tests.reckoning.figures import figures
from tests.reckoning.places import ranks

SURVEY, THESE = gallery.survey(), figures()
ASKED = int(os.environ.get("EGOV_DRAWS", "400"))
EVERY = [(first, last) for first in SURVEY.years for last in SURVEY.years if first <= last]
ALWAYS = [(2018, 2024), (2022, 2024), (2003, 2004), (2003, 2003)]
SPANS = EVERY if ASKED > 400 else [*dict.fromkeys([*ALWAYS, *Random(12).sample(EVERY, 3)])]
WORLDS = max(16, ASKED // 40)
SPANS_OF_WORLD = ((2001, 2008), (2007, 2008), (2003, 2007), (2001, 2001))


@pytest.mark.parametrize(("first", "last"), SPANS)
def test_all_that_holds_is_told_and_nothing_else(first, last):
    """Each in every field and with its rarity, then in order, then told once of everybody."""
    every = found(SURVEY, first, last)
    assert not differences(every, THESE, first, last)
    assert_in_order(every)
    for country in SURVEY.codes:
        about = [one for one in every if country in one.countries]
        told = once(about)
        assert list(worth_telling_of_country(SURVEY, country, first, last)) == told
        assert list(worth_telling_of_country(SURVEY, country, first, last, 5)) == told[:5]
    assert list(worth_telling(SURVEY, first, last)) == once(every, kinds_once=True)
    for group, members in THESE.groups.items():
        about = [
            one for one in every if group in (WORLD, one.group) or set(members) & set(one.countries)
        ]
        assert list(worth_telling_of_group(SURVEY, group, first, last)) == once(
            about, kinds_once=True
        )


def assert_in_order(every: tuple[Telling, ...]) -> None:
    """The rarest first, then what is true among more, then what is told of EGDI."""
    order = [(one.rarity.alike / one.rarity.of, -one.rarity.of) for one in every]
    assert order == sorted(order)
    assert all(4 * one.rarity.alike <= one.rarity.of for one in every)
    by_index = [
        (*place, one.finding.index != "egdi")
        for one, place in zip(every, order, strict=True)
        if hasattr(one.finding, "index")
    ]
    assert by_index == sorted(by_index)


def once(every, kinds_once=False) -> list[Telling]:
    """Those that tell nothing that one before them tells; of a kind on an index the first only."""
    kept, told, kinds = [], set(), set()
    for one in every:
        if told & topics(one) or (kinds_once and kind(one.finding) in kinds):
            continue
        kept.append(one)
        told |= topics(one)
        kinds.add(kind(one.finding))
    return kept


def kind(finding):
    """What kind of thing is told: its class, of moves the way, and the index."""
    moved = isinstance(finding, LargestMove | Run)
    up = moved and finding.before > finding.after
    return type(finding), up, getattr(finding, "index", None)


def topics(one: Telling) -> set[tuple]:
    """What a finding is about; two about the same tell the same in two forms."""
    told = one.finding
    match told:
        case HighestPlace() | LowestPlace() | FirstInTop():
            first = isinstance(told, HighestPlace) and told.rank == 1
            heads = {("head", told.country, told.index)} if first else set()
            return heads | {("place", told.country, told.index)}
        case FirstAtLevel():
            return {("level", told.country, told.index)}
        case LargestMove() | Run() | ScoreAgainstPlace() | AgainstRegion():
            return {("movement", told.country, told.index)}
        case Overtook():
            down = isinstance(told, Overtaken)
            pairs = {passing(told, *pair_of(told.country, other, down)) for other in told.others}
            far = (
                {("movement", told.country, told.index)} if told.relation != "neighbour" else set()
            )
            return pairs | far
        case TookLead() | LostLead() | KeptLead():
            heads = {("head", told.country, told.index), ("lead", told.group, told.index)}
            heads |= {("kept", told.country)} if isinstance(told, KeptLead) else set()
            others = {*told.before, *told.beside}
            return heads | {
                passing(told, *pair)
                for other in others
                for pair in ((told.country, other), (other, told.country))
                if changed_sides(told, one.rarity.first, *pair)
            }
        case Uneven():
            return {("gap", told.country)}
        case BeyondIncome():
            return {("income", told.country)}
        case NearLevel() | NearTop():
            return {("step", told.country, told.index)}
        case AllAtLevel():
            return {("whole", told.group, told.index)}
    raise AssertionError(told)


def pair_of(country, other, down):
    return (other, country) if down else (country, other)


def passing(told, above, below):
    return "passing", told.index, above, below


def changed_sides(told, first, above, below) -> bool:
    """Whether the one stood below the other first and stands above it last."""
    before, after = ranks(THESE, told.index, first), ranks(THESE, told.index, told.last)
    known = {above, below} <= before.keys() & after.keys()
    return known and before[above] > before[below] and after[above] < after[below]


@settings(max_examples=WORLDS)
@given(st.integers(0, 10**9), st.sampled_from(SPANS_OF_WORLD))
def test_it_is_true_and_complete_of_any_survey(seed, span):
    """Of surveys full of equal scores, gaps and newcomers, with and without a G20."""
    drawn_world = world(seed)
    every = found(drawn_world.survey, *span)
    assert not differences(every, drawn_world.figures, *span)
    assert_in_order(every)


@settings(max_examples=WORLDS // 2)
@given(st.integers(0, 10**9), st.sampled_from(SPANS_OF_WORLD), st.randoms(use_true_random=False))
def test_what_countries_are_called_changes_nothing(seed, span, random):
    names = dict(zip(CODES, random.sample(CODES, len(CODES)), strict=True))

    def called(value):
        """A value with the new names; of several names the order may be another."""
        if isinstance(value, tuple):
            return frozenset(map(called, value))
        return names.get(value, value) if isinstance(value, str) else value

    before = drawn(seed)
    here = found(built(before).survey, *span)
    there = found(built(renamed(before, names)).survey, *span)
    forms = [
        [
            (kind, frozenset((name, call(value)) for name, value in own), *rest)
            for kind, own, *rest in map(as_told, every)
        ]
        for every, call in ((here, called), (there, unordered))
    ]
    assert sorted(map(repr_of, forms[0])) == sorted(map(repr_of, forms[1]))


def unordered(value):
    return frozenset(map(unordered, value)) if isinstance(value, tuple) else value


def repr_of(form) -> str:
    kind, own, *rest = form
    fields = sorted(
        (name, sorted(map(str, value)) if isinstance(value, frozenset) else str(value))
        for name, value in own
    )
    return repr((kind, fields, rest))


@settings(max_examples=WORLDS // 2)
@given(st.integers(0, 10**9), st.sampled_from(SPANS_OF_WORLD))
def test_newcomers_ties_and_single_editions(seed, span):
    """No first time and no move of who was not ranked before; nothing passed by drawing level."""
    made = world(seed)
    first, last = span
    for one in found(made.survey, first, last):
        told = one.finding
        match told:
            case FirstInTop() | FirstAtLevel():
                before = [year for year in EDITIONS if year <= first]
                assert any(told.country in ranks(made.figures, told.index, year) for year in before)
                assert first < told.entered <= last
            case LargestMove() | ScoreAgainstPlace() | AgainstRegion():
                by = rank_change(made.figures, told.index, told.country, first, last)
                assert by == told.before - told.after != 0
            case Overtook():
                ends = [ranks(made.figures, told.index, year) for year in span]
                signs = {
                    tuple(
                        (own[told.country] > own[other]) - (own[told.country] < own[other])
                        for own in ends
                    )
                    for other in told.others
                }
                assert signs == {(-1, 1) if isinstance(told, Overtaken) else (1, -1)}
        if first == last:
            assert not isinstance(
                told,
                LargestMove
                | Run
                | Overtook
                | FirstInTop
                | FirstAtLevel
                | TookLead
                | LostLead
                | AllAtLevel,
            )
