"""What groups come to, and who is at which level, is what an independent reckoning finds."""

from fractions import Fraction
from itertools import product
from random import Random

import pytest

from dashboard.analysis.groups.convergence import convergence
from dashboard.analysis.groups.levels import level_population, states, transitions
from dashboard.analysis.groups.statistics import group_edition, group_lines
from dashboard.analysis.ranking.belonging import higher_level
from dashboard.selection import Statistic
from dashboard.survey import Index
from tests.analysis.judging import (
    EDITIONS,
    FIGURES,
    GROUPS,
    PAIRS,
    SURVEY,
    close,
    drawn,
)
from tests.reckoning import levels, middles, places
from tests.reckoning.figures import presence, score, without

SOME_GROUPS = ("eaeu", "sids", "europe", "polynesia", "no-income-group")


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
