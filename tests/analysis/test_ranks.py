"""Ranks on all five indices, world and within groups, and what follows from them."""

import csv

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.ranking.measures import measured
from dashboard.analysis.ranking.ranks import (
    Convention,
    distance_to_leader,
    distance_to_mean,
    levels,
    percentile,
    rank_change,
    rank_scores,
    ranked_count,
    ranks,
)
from dashboard.selection import Measure
from dashboard.survey import DATASET, Index, Level

SURVEY = gallery.survey()
KAZAKHSTAN = {
    Index.EGDI: [83, 69, 65, 81, 46, 38, 28, 33, 39, 29, 28, 24],
    Index.OSI: [96, 71, 57, 94, 24, 21, 23, 31, 32, 11, 8, 10],
}


@pytest.mark.parametrize("index", list(KAZAKHSTAN))
def test_the_ranks_of_kazakhstan(index):
    assert ranks(SURVEY, index).loc["KAZ"].tolist() == KAZAKHSTAN[index]


def test_how_many_were_ranked():
    assert ranked_count(SURVEY, Index.EGDI).tolist() == [173, 178, 179, 182, 183, 190, *[193] * 6]
    assert ranked_count(SURVEY, Index.HCI)[2005] == 179 - 10


def test_who_was_not_assessed_stands_in_no_ranking():
    for index in Index:
        table = ranks(SURVEY, index)
        assert table.where(~SURVEY.assessed).isna().all(axis=None)
        for edition in SURVEY.years:
            placed = table[edition].dropna()
            assert placed.min() == 1
            assert placed.max() <= SURVEY.assessed[edition].sum()


def test_the_conventions_on_the_reported_rank():
    osi = {c: ranks(SURVEY, Index.OSI, convention=c).at["KAZ", 2018] for c in Convention}
    assert osi[Convention.COMPETITION] == 32
    assert osi[Convention.DENSE] == 15
    assert SURVEY.score(Index.OSI).at["AUT", 2018] == SURVEY.score(Index.OSI).at["KAZ", 2018]


def test_ranks_within_a_group_follow_the_published_ranks():
    table = ranks(SURVEY, Index.EGDI, "eaeu")[2024]
    assert table.to_dict() == {"KAZ": 1, "RUS": 2, "ARM": 3, "BLR": 4, "KGZ": 5}
    assert ranks(SURVEY, Index.OSI, "central-asia").at["KAZ", 2022] == 1


def test_a_rise_is_plus():
    assert rank_change(SURVEY, Index.EGDI, 2018, 2022)["KAZ"] == 11
    assert rank_change(SURVEY, Index.EGDI, 2022, 2018)["KAZ"] == -11
    assert np.isnan(rank_change(SURVEY, Index.EGDI, 2003, 2024)["SSD"])


def test_the_percentile_counts_those_level_with_or_below():
    table, place = percentile(SURVEY, Index.OSI)[2018], ranks(SURVEY, Index.OSI)[2018]
    scores = SURVEY.score(Index.OSI)[2018]
    for code in ("KAZ", "DNK", "SOM"):
        assert table[code] == pytest.approx(100 * (scores <= scores[code]).sum() / 193)
    assert table[place.idxmin()] == 100


def test_distances():
    assert distance_to_leader(SURVEY, Index.EGDI)[2024]["DNK"] == 0
    behind = distance_to_leader(SURVEY, Index.EGDI, "eaeu")[2024]
    scores = SURVEY.score(Index.EGDI)[2024]
    assert behind["KGZ"] == pytest.approx(scores["KAZ"] - scores["KGZ"])
    assert distance_to_mean(SURVEY, Index.EGDI, "eaeu")[2024].sum() == pytest.approx(0)


@given(st.lists(st.sampled_from([0.1, 0.2, 0.2001, 0.5, 0.9]), min_size=1, max_size=30))
def test_competition_ranks_count_those_above(values):
    table = pd.DataFrame({2024: values})
    place = rank_scores(table)[2024]
    assert place.tolist() == [1 + sum(other > value for other in values) for value in values]
    assert rank_scores(table, Convention.DENSE)[2024].max() == len(set(values))
    assert sorted(rank_scores(table, Convention.ORDINAL)[2024]) == list(range(1, len(values) + 1))


def test_a_level_begins_above_its_floor():
    scores = pd.Series([0.7501, 0.75, 0.5, 0.25, 0.0, np.nan])
    expected = [Level.VERY_HIGH, Level.HIGH, Level.MIDDLE, Level.LOW, Level.LOW, None]
    assert [None if pd.isna(level) else level for level in levels(scores)] == expected


def test_a_change_counts_from_the_first_edition_in_which_all_have_a_value():
    found = measured(SURVEY, Index.EGDI, Measure.RANK_CHANGE, SURVEY.years, ("KAZ", "SSD"))
    assert found.base == 2012
    assert found.values.loc["KAZ"].to_dict()[2024] == 38 - 24
    assert list(found.values.columns) == [2012, 2014, 2016, 2018, 2020, 2022, 2024]


@pytest.mark.parametrize(("edition", "mean"), [(2020, 0.5988), (2022, 0.6102), (2024, 0.6382)])
def test_the_mean_of_the_world_is_the_one_the_un_reports(edition, mean):
    assert SURVEY.score(Index.EGDI)[edition].mean() == pytest.approx(mean, abs=0.00006)


@pytest.mark.parametrize(
    ("edition", "counts", "mean"),
    [(2003, (10, 39, 87, 37), 0.402404), (2024, (76, 62, 44, 11), 0.638175)],
)
def test_levels_and_means_from_the_file_alone(edition, counts, mean):
    with (DATASET / "scores.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["edition"] == str(edition)]
    scores = [float(row["egdi"]) for row in rows if row["egdi"]]
    bounds = [(0.75, 2), (0.5, 0.75), (0.25, 0.5), (-1, 0.25)]
    assert tuple(sum(low < score <= high for score in scores) for low, high in bounds) == counts
    assert sum(scores) / len(scores) == pytest.approx(mean, abs=0.00001)
    found = levels(SURVEY.score(Index.EGDI)[edition].where(SURVEY.assessed[edition]))
    assert tuple(int((found == level).sum()) for level in Level) == counts


def test_ordinal_places_follow_the_published_order_where_scores_are_equal():
    survey = gallery.survey()
    places = ranks(survey, Index.EGDI, convention=Convention.ORDINAL)[2020]
    published = survey.published_rank[2020]
    assert (places["MKD"], places["AND"]) == (published["MKD"], published["AND"]) == (72, 80)
    for edition in survey.years:
        order = ranks(survey, Index.EGDI, convention=Convention.ORDINAL)[edition].dropna()
        assert sorted(order) == list(range(1, len(order) + 1))
        assert survey.published_rank[edition][order.sort_values().index].is_monotonic_increasing
