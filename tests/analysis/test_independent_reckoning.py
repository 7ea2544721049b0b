"""What `analysis` finds is what an independent reckoning finds.

The ranks, standings, levels, moves and contributions of every country, index, edition and pair of
editions are compared, and of every group where that takes no more than a few seconds; of the rest,
cases are drawn, the same in every run.
"""

from decimal import Decimal
from fractions import Fraction
from itertools import combinations, permutations, product
from random import Random

import numpy as np
import pandas as pd
import pytest

from dashboard.analysis.change.contributions import contribution_table, contributions
from dashboard.analysis.change.movement import movement, movement_table
from dashboard.analysis.change.passing import passed
from dashboard.analysis.groups.convergence import convergence
from dashboard.analysis.groups.levels import level_population, states, transitions
from dashboard.analysis.groups.statistics import group_edition, group_lines
from dashboard.analysis.likeness.income import income_fit
from dashboard.analysis.ranking.belonging import higher_level
from dashboard.analysis.ranking.comparability import breaks_between, weights_differ
from dashboard.analysis.ranking.composition import residual
from dashboard.analysis.ranking.measures import measured
from dashboard.analysis.ranking.ranks import (
    Convention,
    distance_to_leader,
    distance_to_mean,
    percentile,
    ranked_count,
    ranks,
    unranked_scores,
)
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import reasons, standings
from dashboard.analysis.ranking.table import ranking_table
from dashboard.analysis.targets.results import NEXT_LEVEL, Reach
from dashboard.analysis.targets.targets import reach, top
from dashboard.analysis.targets.what_if import what_if
from dashboard.selection import Measure, Statistic
from dashboard.survey import COMPONENTS, Index, Level, read_survey
from tests.reckoning import aims, changes, income, levels, method, middles, parts, places
from tests.reckoning.figures import (
    figures,
    kept_score,
    matching,
    presence,
    score,
    standing,
    without,
)

SURVEY = read_survey()
FIGURES = figures()
EDITIONS = FIGURES.editions
PAIRS = list(combinations(EDITIONS, 2))
GROUPS = list(FIGURES.groups)
SOME_GROUPS = ("eaeu", "sids", "europe", "polynesia", "no-income-group")
HARD = ("AND", "FSM", "LIE", "MCO", "MHL", "MNE", "NRU", "PLW", "SMR", "SRB", "SSD", "TLS", "TUV")
"""Countries that were not assessed, no members or without a component in some edition."""
BEHIND = {"HUN": 51, "MKD": 71, "AND": 79, "TLS": 133}
"""Countries of 2020 that the UN put a place behind that of their published score."""


def cells(column) -> dict[str, float]:
    """A column without its gaps."""
    return column.dropna().to_dict()


def close(found, exact) -> bool:
    """Whether a float is an exact number but for float error, or both are nothing."""
    if found is None or exact is None or np.isnan(found):
        return exact is None and (found is None or bool(np.isnan(found)))
    return abs(float(found) - float(exact)) < 1e-9


def drawn(seed: int, many: int, *choices) -> list[tuple]:
    """Cases, each with one of every list of choices."""
    random = Random(seed)
    return [tuple(random.choice(choice) for choice in choices) for _ in range(many)]


CODES = [*FIGURES.countries, *HARD * 4]


def test_the_groups_are_the_same():
    assert {code: group.members for code, group in SURVEY.group_list.items()} == FIGURES.groups
    assert {code: group.kind for code, group in SURVEY.group_list.items()} == FIGURES.kinds


def test_rankings_of_the_countries_that_groups_leave():
    random = Random(11)
    for index, (first, last) in drawn(11, 60, list(Index), [*PAIRS, (2024, 2024)]):
        filters = tuple(random.sample(GROUPS, random.choice((0, 1, 2, 4))))
        level = random.choice((None, None, *Level))
        codes = matching(FIGURES, filters)
        world, within = (
            places.ranks(FIGURES, index, last),
            places.places_among(FIGURES, index, last, codes),
        )
        expected = {
            iso3: (world[iso3], place, changes.rank_change(FIGURES, index, iso3, first, last))
            for iso3, place in within.items()
            if level in (None, levels.state(FIGURES, index, iso3, last))
        }
        table = ranking_table(SURVEY, index, first, last, filters, level)
        found = zip(table["rank"], table["rank_within"], table["change"], strict=True)
        plain = [tuple(None if pd.isna(cell) else int(cell) for cell in row) for row in found]
        assert dict(zip(table["iso3"], plain, strict=True)) == expected
        order = [(world[iso3], FIGURES.labels[iso3]) for iso3 in table["iso3"]]
        assert order == sorted(order)
        assert set(table["ranked_within"]) <= {len(within)}


@pytest.mark.parametrize("index", list(Index))
def test_standings_and_scores_that_are_kept(index):
    table, kept = standings(SURVEY, index), unranked_scores(SURVEY, index)
    for iso3, edition in product(FIGURES.countries, EDITIONS):
        assert table.at[iso3, edition] == standing(FIGURES, index, iso3, edition)
        published = kept_score(FIGURES, index, iso3, edition)
        assert close(kept.at[iso3, edition], published)


@pytest.mark.parametrize("index", list(Index))
@pytest.mark.parametrize("convention", list(Convention))
def test_ranks_in_the_world_and_within_every_group(index, convention):
    reckon = {
        Convention.COMPETITION: places.ranks,
        Convention.DENSE: places.dense,
        Convention.ORDINAL: places.ordinal,
    }[convention]
    for group in GROUPS:
        table = ranks(SURVEY, index, group, convention)
        assert tuple(table.index) == FIGURES.groups[group]
        for edition in EDITIONS:
            assert cells(table[edition]) == reckon(FIGURES, index, edition, group)


@pytest.mark.parametrize("index", list(Index))
def test_percentiles_counts_and_distances_in_every_group(index):
    for group in GROUPS:
        count = ranked_count(SURVEY, index, group)
        tables = [
            reckoned(SURVEY, index, group).to_dict()
            for reckoned in (percentile, distance_to_leader, distance_to_mean)
        ]
        for edition in EDITIONS:
            assert count[edition] == places.how_many(FIGURES, index, edition, group)
            for iso3 in FIGURES.groups[group]:
                case = FIGURES, index, iso3, edition, group
                exact = places.percentile(*case), middles.to_leader(*case), middles.to_mean(*case)
                for table, value in zip(tables, exact, strict=True):
                    assert close(table[edition][iso3], value)


@pytest.mark.parametrize("index", list(Index))
def test_rank_changes_and_their_parts_between_all_pairs_of_editions(index):
    for first, last in PAIRS:
        compare_rank_parts(index, first, last, "world")


@pytest.mark.parametrize("group", GROUPS[1:])
def test_rank_changes_and_their_parts_within_every_group(group):
    for index, (first, last) in drawn(GROUPS.index(group), 12, list(Index), PAIRS):
        compare_rank_parts(index, first, last, group)


def compare_rank_parts(index, first, last, group):
    table = movement_table(SURVEY, index, first, last, group)
    expected = parts.rank_parts(FIGURES, index, first, last, group)
    assert list(table.index) == list(expected)
    names = ["own", "others", "dropped_out", "newcomers", "published_order"]
    corners = ["common_first", "stood_still", "others_stood_still", "common_last"]
    rows = zip(table[[*names, *corners, "change"]].to_numpy(float), expected.items(), strict=True)
    for found, (iso3, own) in rows:
        change = changes.rank_change(FIGURES, index, iso3, first, last, group)
        assert list(found) == [*(getattr(own, name) for name in names), *own.corners, change]


def test_a_movement_holds_what_the_reckoning_holds():
    for iso3, index, (first, last) in drawn(1, 150, CODES, list(Index), PAIRS):
        found = movement(SURVEY, index, iso3, first, last)
        assert found.presence == presence(FIGURES, index, iso3, first, last)
        assert found.change == changes.rank_change(FIGURES, index, iso3, first, last)
        assert found.breaks == method.breaks_between(FIGURES, index, first, last)
        for edition, rank, of, own in (
            (first, found.rank_first, found.ranked_first, found.score_first),
            (last, found.rank_last, found.ranked_last, found.score_last),
        ):
            assert rank == places.rank(FIGURES, index, iso3, edition)
            assert of == places.how_many(FIGURES, index, edition)
            assert close(own, score(FIGURES, index, iso3, edition))


@pytest.mark.parametrize("index", list(Index))
def test_who_passed_whom(index):
    random = Random(2)
    ways = list(permutations(EDITIONS, 2))
    cases = [(code, *way, "world") for way in ways for code in random.sample(CODES, 8)]
    for group in GROUPS[1:]:
        members = FIGURES.groups[group]
        cases += [(random.choice(members), *random.choice(ways), group) for _ in range(3)]
    cases += [(code, 2018, 2022, "world") for code in FIGURES.countries]
    for iso3, first, last, group in cases:
        found = passed(SURVEY, index, iso3, first, last, group)
        expected = changes.sides(FIGURES, index, iso3, first, last, group)
        for name in changes.LISTS.values():
            assert getattr(found, name) == getattr(expected, name), (iso3, first, last, name)


@pytest.mark.parametrize("measure", [Measure.RANK_CHANGE, Measure.SCORE_CHANGE])
def test_changes_of_countries_over_a_period(measure):
    random = Random(3)
    kind = {Measure.RANK_CHANGE: "rank", Measure.SCORE_CHANGE: "score"}[measure]
    for index, (first, last) in drawn(3, 80, list(Index), PAIRS):
        codes = tuple(dict.fromkeys(random.choices(CODES, k=random.choice((1, 2, 5, 40)))))
        expected = changes.compared(FIGURES, index, kind, codes, first, last)
        asked = dict.fromkeys(codes, (first, last))
        absent = {
            (iso3, edition): reason
            for reason, countries in reasons(SURVEY, index, asked).items()
            for iso3, editions in countries.items()
            for edition in editions
        }
        assert absent == {
            (iso3, edition): reason
            for iso3, why in expected.left_out.items()
            for edition, reason in why.items()
        }
        compared = tuple(expected.changes)
        found = measured(SURVEY, index, measure, (first, last), compared)
        if compared:
            assert found.base == first
        for iso3, change in expected.changes.items():
            assert close(found.values.at[iso3, last], change)


def test_breaks_and_weights_between_all_editions():
    for first, last in product(EDITIONS, EDITIONS):
        assert weights_differ(SURVEY, first, last) == method.weights_differ(FIGURES, first, last)
        for index in Index:
            expected = method.breaks_between(FIGURES, index, first, last)
            assert breaks_between(SURVEY, index, first, last) == expected


def test_remarks():
    random = Random(4)
    for index, iso3, (first, last) in drawn(4, 150, list(Index), CODES, PAIRS):
        editions = tuple(edition for edition in EDITIONS if first <= edition <= last)
        codes = (iso3, *random.sample(CODES, 2))
        found = remarks(SURVEY, (index,), editions, codes)
        expected = method.recorded(FIGURES, (index,), editions, codes)
        assert [(r.edition, r.iso3, r.index, r.kind, r.published) for r in found] == [
            (i.edition, i.iso3, i.index, i.kind, i.published) for i in expected
        ]


@pytest.mark.parametrize("index", list(Index))
def test_levels_of_all_and_who_moved_between_them(index):
    table = states(SURVEY, index)
    for iso3, edition in product(FIGURES.countries, EDITIONS):
        assert table.at[iso3, edition] == levels.state(FIGURES, index, iso3, edition)
        own = score(FIGURES, index, iso3, edition)
        if own is not None:
            assert higher_level(float(own)) == levels.next_level(own)
    for group, (first, last) in drawn(5, 12, GROUPS, PAIRS):
        found = transitions(SURVEY, index, first, last, group)
        assert found.members == levels.transitions(FIGURES, index, first, last, group)
        assert int(found.counts.to_numpy().sum()) == len(FIGURES.groups[group])
        for cell, members in found.members.items():
            assert found.counts.at[cell] == len(members)
        moved = levels.between_levels(FIGURES, index, first, last, group)
        for way in ("rose", "fell", "stayed", "entered", "left"):
            assert getattr(found, way) == moved[way]


@pytest.mark.parametrize("group", ["world", *SOME_GROUPS])
def test_people_by_level(group):
    index = list(Index)[len(group) % 5]
    found = level_population(SURVEY, index, group)
    for edition in EDITIONS:
        shares, known, missing = levels.people_by_level(FIGURES, index, edition, group)
        assert found.known[edition] == known
        assert found.missing.get(edition, ()) == missing
        for state, share in found.shares.loc[edition].items():
            assert close(share, shares.get(state))


@pytest.mark.parametrize("index", list(Index))
def test_the_lines_of_every_group(index):
    reckon = {
        Statistic.MEAN: middles.mean,
        Statistic.MEDIAN: middles.middle,
        Statistic.WEIGHTED_MEAN: lambda *case: middles.weighted_mean(*case)[0],
        Statistic.SPREAD: middles.spread,
    }
    for statistic, reckoned in reckon.items():
        table = group_lines(SURVEY, index, tuple(GROUPS), statistic)
        for group, edition in product(GROUPS, EDITIONS):
            exact = reckoned(FIGURES, index, edition, group)
            if statistic is Statistic.SPREAD and not apart(index, edition, group):
                exact = None
            assert close(table.at[group, edition], exact), (statistic, group, edition)


def apart(index, edition, group) -> bool:
    """Whether a group has two ranked members, without which nothing is apart."""
    return places.how_many(FIGURES, index, edition, group) > 1


@pytest.mark.parametrize("index", list(Index))
def test_what_a_group_comes_to(index):
    random = Random(6)
    for group in GROUPS:
        edition = random.choice(EDITIONS)
        case = FIGURES, index, edition, group
        own = [score(FIGURES, index, iso3, edition) for iso3 in FIGURES.groups[group]]
        ranked = [value for value in own if value is not None]
        found = group_edition(SURVEY, index, group, edition)
        weighted, missing = middles.weighted_mean(*case)
        assert (found.members, found.ranked) == (len(own), len(ranked))
        assert found.unranked == tuple(without(*case))
        assert close(found.mean, middles.mean(*case))
        assert close(found.median, middles.middle(*case))
        assert close(found.weighted_mean, weighted)
        assert found.population_missing == missing
        assert close(found.spread, middles.spread(*case))
        assert close(found.iqr, middles.quartile_range(ranked))
        assert close(found.best_score, max(ranked, default=None))
        assert close(found.worst_score, min(ranked, default=None))
        assert (found.best, found.worst) == (middles.best(*case), middles.worst(*case))
        counts = levels.level_counts(*case)
        assert found.level_counts == counts
        for level, share in found.level_shares.items():
            assert close(share, Fraction(counts[level], max(1, len(ranked))))


def test_whether_groups_draw_together():
    for index, group, (first, last) in drawn(7, 200, list(Index), GROUPS, PAIRS):
        found = convergence(SURVEY, index, group, first, last)
        assert found.trend == middles.trend(FIGURES, index, first, last, group)
        where = {
            iso3: presence(FIGURES, index, iso3, first, last) for iso3 in FIGURES.groups[group]
        }
        assert found.both == list(where.values()).count("both")
        for name in ("newcomer", "dropped_out"):
            listed = found.newcomers if name == "newcomer" else found.dropped_out
            assert listed == tuple(iso3 for iso3, own in where.items() if own == name)
        for edition, spread in ((first, found.spread_all.first), (last, found.spread_all.last)):
            exact = middles.spread(FIGURES, index, edition, group)
            assert close(spread, exact if apart(index, edition, group) else None)


def test_contributions_between_all_pairs_of_editions():
    for first, last in PAIRS:
        table = contribution_table(SURVEY, first, last)
        columns = [table[name].to_dict() for name in (*COMPONENTS, "weights", "residual")]
        for iso3 in FIGURES.countries:
            split = parts.egdi_parts(FIGURES, iso3, first, last)
            exact = [None] * 5
            if split is not None:
                exact = [*split.components.values(), split.weights, split.residual]
            for column, value in zip(columns, exact, strict=True):
                assert close(column[iso3], value), (iso3, first, last)


def test_residuals():
    table = residual(SURVEY)
    for iso3, edition in product(FIGURES.countries, EDITIONS):
        assert close(table.at[iso3, edition], parts.residual(FIGURES, iso3, edition))


@pytest.mark.parametrize(
    ("first", "last"), [(2003, 2024), (2008, 2012), (2010, 2008), (2018, 2022)]
)
def test_the_field_beside_a_contribution(first, last):
    field = parts.field_parts(FIGURES, first, last)
    for iso3 in ("KAZ", "SSD", "AND"):
        found = contributions(SURVEY, iso3, first, last)
        assert found.field == field.of
        assert close(found.median_change, field.medians["change"])
        assert close(found.median_weights, field.medians["weights"])
        assert close(found.share_rose, field.shares["egdi"][0])
        assert close(found.share_fell, field.shares["egdi"][1])
        gaps = tuple((gap.index.value, gap.edition) for gap in found.missing)
        assert gaps == parts.gaps(FIGURES, iso3, first, last)
        for part in found.parts:
            shares = part.share_rose, part.share_fell, part.share_level
            assert all(map(close, shares, field.shares[part.index]))
            assert close(part.median_points, field.medians[part.index])
            assert close(part.median_score_change, field.score_medians[part.index])
            own = changes.score_change(FIGURES, part.index, iso3, first, last)
            assert close(part.score_change, own)


def test_what_a_place_takes():
    cases = [(iso3, 2020, "world", rank) for iso3, rank in BEHIND.items()]
    for iso3, edition, group, rank in cases + drawn(
        8, 400, CODES, EDITIONS, GROUPS, (1, 2, 3, 10, 100)
    ):
        expected = aims.for_rank(FIGURES, iso3, edition, rank, group)
        found = reach(SURVEY, iso3, edition, top(rank, group)).as_it_stands
        if expected is None or parts.residual(FIGURES, iso3, edition) is None:
            assert found.needed is None
            continue
        assert close(found.needed, expected.points)
        assert close(found.threshold, expected.threshold)
        assert found.holders == expected.holders
        published = places.rank(FIGURES, "egdi", iso3, edition, group)
        assert (found.reach is Reach.ALREADY_THERE) == (published <= rank)


def test_what_the_next_level_takes():
    for iso3, edition in drawn(9, 300, CODES, EDITIONS):
        own = score(FIGURES, "egdi", iso3, edition)
        wanted = None if own is None else levels.next_level(own)
        found = reach(SURVEY, iso3, edition, NEXT_LEVEL)
        assert found.level == wanted
        if wanted is not None and parts.residual(FIGURES, iso3, edition) is not None:
            expected = aims.for_level(FIGURES, iso3, edition, wanted)
            assert close(found.as_it_stands.threshold, expected.threshold)
            assert close(found.as_it_stands.needed, expected.points)


def test_what_other_components_would_make_of_a_country():
    random = Random(10)
    cases = [(iso3, 2020, 0) for iso3 in BEHIND]
    for iso3, edition, most in cases + drawn(10, 500, CODES, EDITIONS, (0, 1, 20, 1000)):
        published = {part: score(FIGURES, part, iso3, edition) or Decimal(0) for part in COMPONENTS}
        asked = {
            part: max(Decimal(0), own + Decimal(random.randint(-most, most)) / 1000)
            for part, own in published.items()
        }
        expected = aims.suppose(FIGURES, iso3, edition, asked)
        found = what_if(SURVEY, iso3, edition, *map(float, asked.values())).result
        assert (found is None) == (expected is None)
        if found is not None:
            assert close(found.score, expected.score)
            assert close(found.score_change, expected.change)
            assert (found.rank, found.level) == (expected.rank, expected.level)
            assert found.passed == expected.passed
            assert found.passed_by == expected.passed_by
            assert found.level_with == expected.level_with


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_income_leads_one_to_expect(edition):
    found, expected = income_fit(SURVEY, edition), income.line(FIGURES, edition)
    assert found.missing == expected.missing
    for name in ("slope", "intercept", "r_squared", "spread"):
        assert getattr(found, name) == pytest.approx(getattr(expected, name), abs=1e-9)
    assert found.table["above"].to_dict() == pytest.approx(expected.above, abs=1e-9)
