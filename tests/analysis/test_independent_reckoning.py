"""What `analysis` finds is what an independent reckoning finds.

The ranks, standings, levels, moves and contributions of every country, index, edition and pair of
editions are compared, and of every group where that takes no more than a few seconds; of the rest,
cases are drawn, the same in every run.
"""

from itertools import permutations, product
from random import Random

import pandas as pd
import pytest

from dashboard.analysis.change.movement import movement, movement_table
from dashboard.analysis.change.passing import passed
from dashboard.analysis.ranking.comparability import breaks_between, weights_differ
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
from dashboard.selection import Measure
from dashboard.survey import Index, Level
from tests.analysis.judging import (
    CODES,
    EDITIONS,
    FIGURES,
    GROUPS,
    PAIRS,
    SURVEY,
    close,
    drawn,
)
from tests.reckoning import changes, levels, method, middles, parts, places
from tests.reckoning.figures import (
    kept_score,
    matching,
    presence,
    score,
    standing,
)


def cells(column) -> dict[str, float]:
    """A column without its gaps."""
    return column.dropna().to_dict()


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
