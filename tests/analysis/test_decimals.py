"""Differences and means of scores, held against exact decimal arithmetic."""

import csv
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, pairwise
from statistics import median as exact_median

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.change.contributions import contribution_table, contributions
from dashboard.analysis.groups.statistics import group_edition, group_lines
from dashboard.analysis.ranking.decimals import (
    as_published,
    deviation,
    differences,
    mean,
    median,
    points_between,
    quartile_range,
    weighted_mean,
)
from dashboard.analysis.ranking.measures import measured
from dashboard.analysis.ranking.ranks import distance_to_leader, distance_to_mean
from dashboard.analysis.targets.feasibility import gain_table
from dashboard.selection import Measure, Statistic
from dashboard.survey import BUNDLED, Index, Score, read_survey

SURVEY = read_survey(BUNDLED)
PUBLISHED = {
    (row["iso3"], int(row["edition"])): Decimal(row["egdi"])
    for row in csv.DictReader((BUNDLED / "scores.csv").open(encoding="utf-8"))
    if row["status"] == "assessed"
}
"""EGDI as the file writes it."""

scores = st.integers(0, 142_200).map(lambda units: Decimal(units) / 100_000)
some = st.lists(scores, min_size=1, max_size=40)


def floats(values):
    return np.array([float(value) for value in values])


def nearest(exact):
    """The float nearest to an exact number."""
    number = Fraction(exact)
    return number.numerator / number.denominator


@given(scores, scores)
def test_a_difference_is_the_one_of_the_decimals(first, last):
    found = points_between(Score(float(first)), Score(float(last)))
    assert found == float(last - first)
    assert str(found) != "-0.0"
    table = differences(pd.Series([float(first)]), pd.Series([float(last)]))
    assert table[0] == float(last - first)
    assert str(table[0]) != "-0.0"


@given(some)
def test_means_and_medians_are_those_of_the_decimals(values):
    exact = [Fraction(value) for value in values]
    assert mean(floats(values)) == nearest(sum(exact) / len(exact))
    assert median(floats(values)) == nearest(exact_median(exact))


@given(st.lists(st.tuples(scores, st.integers(10_000, 1_500_000_000)), min_size=1, max_size=193))
def test_a_weighted_mean_is_that_of_the_decimals(pairs):
    values, persons = zip(*pairs, strict=True)
    exact = sum(Fraction(value) * people for value, people in pairs) / sum(persons)
    assert weighted_mean(floats(values), floats(persons)) == nearest(exact)


@given(some, st.integers(0, 50_000))
def test_a_spread_is_told_alike_wherever_the_scores_lie(values, lift):
    moved = [value + Decimal(lift) / 100_000 for value in values]
    assert deviation(floats(values)) == deviation(floats(moved))
    assert quartile_range(floats(values)) == quartile_range(floats(moved))
    assert deviation(floats(values)) == pytest.approx(float(np.std(floats(values))), abs=1e-12)
    low, high = np.quantile(floats(values), (0.25, 0.75))
    assert quartile_range(floats(values)) == pytest.approx(high - low, abs=1e-12)


@given(scores, scores)
def test_two_scores_lie_half_their_difference_from_their_mean(one, other):
    assert deviation(floats([one, other])) == float(abs(one - other) / 2)
    assert quartile_range(floats([one, other])) == float(abs(one - other) / 2)


@pytest.mark.parametrize(
    ("score", "decimals", "written"),
    [(0.53754, 4, 0.5375), (0.00005, 4, 0.0001), (0.92345, 4, 0.9235), (0.57835, 4, 0.5784)],
)
def test_exact_halves_go_up(score, decimals, written):
    assert as_published(np.array([score]), decimals)[0] == written


def test_every_change_of_egdi_is_the_one_of_the_published_decimals():
    for first, last in combinations(SURVEY.years, 2):
        table = contribution_table(SURVEY, first, last)
        shown = measured(SURVEY, Index.EGDI, Measure.SCORE_CHANGE, (first, last), ()).values[last]
        for iso3 in SURVEY.codes:
            before, after = PUBLISHED.get((iso3, first)), PUBLISHED.get((iso3, last))
            if before is None or after is None:
                assert np.isnan(table["change"][iso3])
                continue
            assert table["change"][iso3] == float(after - before)
            assert shown[iso3] == float(after - before)
    for first, last in pairwise(SURVEY.years):
        found = contributions(SURVEY, "KAZ", first, last)
        assert found.change == float(PUBLISHED["KAZ", last] - PUBLISHED["KAZ", first])


def test_every_gain_is_the_one_of_the_published_decimals():
    for first, last, iso3, gain in gain_table(SURVEY).itertuples(index=False):
        assert gain == float(PUBLISHED[iso3, last] - PUBLISHED[iso3, first])


@pytest.mark.parametrize("group", ["world", "eaeu", "central-asia", "oceania"])
def test_distances_and_means_are_those_of_the_published_decimals(group):
    lines = group_lines(SURVEY, Index.EGDI, (group,), Statistic.MEAN)
    behind = distance_to_leader(SURVEY, Index.EGDI, group)
    above = distance_to_mean(SURVEY, Index.EGDI, group)
    for edition in SURVEY.years:
        own = {
            iso3: Fraction(PUBLISHED[iso3, edition])
            for iso3 in SURVEY.members(group)
            if (iso3, edition) in PUBLISHED
        }
        middle = sum(own.values()) / len(own)
        assert group_edition(SURVEY, Index.EGDI, group, edition).mean == nearest(middle)
        assert lines[edition][group] == nearest(middle)
        for iso3, value in own.items():
            assert behind[edition][iso3] == nearest(max(own.values()) - value)
            assert above[edition][iso3] == nearest(value - middle)


def test_parts_of_a_change_carry_no_binary_error():
    """Thirds of a change divisible by three are decimals themselves."""
    first, last = 2022, 2024
    table = contribution_table(SURVEY, first, last)
    rows = csv.DictReader((BUNDLED / "scores.csv").open(encoding="utf-8"))
    osi = {(row["iso3"], int(row["edition"])): Decimal(row["osi"] or "0") for row in rows}
    whole = 0
    for iso3 in SURVEY.codes:
        units = int((osi[iso3, last] - osi[iso3, first]) * 100_000)
        if units % 3 == 0 and not np.isnan(table["osi"][iso3]):
            assert table["osi"][iso3] == float(Decimal(units // 3) / 100_000)
            whole += 1
    assert whole > 40
