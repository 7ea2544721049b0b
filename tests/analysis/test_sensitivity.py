"""How sure a place is: no spread gives back what was published, and by hand."""

import math
import time
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.certainty.sensitivity import (
    Variation,
    filled,
    quantiles,
    rank_rows,
    sensitivity,
)
from dashboard.analysis.certainty.stability import compare, overlapping
from dashboard.survey import Index

SURVEY = gallery.survey()
RUN = sensitivity(SURVEY, 2024)
PLACES = ["median", "low", "high", "min", "max"]
ROUNDED = ["rounding_low", "rounding_high", "rounding_min", "rounding_max"]


@pytest.mark.parametrize("edition", SURVEY.years)
def test_no_spread_gives_back_the_published_scores_and_ranks(edition):
    unvaried = Variation(concentration=math.inf, rounding=0.0, draws=1)
    run = sensitivity(SURVEY, edition, unvaried)
    field = run.field
    scores = field.scores + (run.weights - field.weights) @ filled(field).T
    published = SURVEY.score(Index.EGDI)[edition]
    assert (scores[0] == published[list(field.codes)].to_numpy()).all()
    for column in [*PLACES, *ROUNDED]:
        differs = run.table.index[run.table[column] != run.table["rank"]]
        assert list(differs) == (["AND", "HUN", "MKD", "TLS"] if edition == 2020 else [])
    gapped = {2003: 7, 2004: 9, 2005: 11}.get(edition, 0)
    assert len(run.left_out) == gapped
    assert len(run.table) == len(field.codes) - gapped


def test_equal_components_leave_nothing_to_vary(tiny):
    # With three equal components any weights, and either mean, give the same score: spread 0.
    run = sensitivity(tiny, 2005, Variation(concentration=1.0, rounding=0.0, draws=500))
    assert run.weights.std() > 0.1
    recomputed = [2, 1, 2, 4, 4, 6]
    for column in PLACES:
        spread = run.table[column] - recomputed
        # Float error may part equal scores; it cannot move anyone past a different one.
        assert spread.abs().max() <= 1
        assert spread.loc[["BBB", "FFF"]].abs().max() == 0
    assert run.table["geometric_score"].tolist() == pytest.approx(run.table["score"].tolist())


def test_a_spread_of_zero_is_zero_for_everyone():
    run = sensitivity(SURVEY, 2022, Variation(concentration=math.inf, rounding=0.0, draws=50))
    assert (run.table["max"] - run.table["min"]).abs().max() == 0
    assert (run.table["rounding_max"] - run.table["rounding_min"]).abs().max() == 0
    assert compare(run, "ISL", "SWE").level == 1


def test_a_run_can_be_repeated():
    again = sensitivity(SURVEY, 2024)
    pd.testing.assert_frame_equal(RUN.table, again.table)
    other = sensitivity(SURVEY, 2024, Variation(seed=1))
    assert not RUN.table.equals(other.table)


def test_ranges_are_in_order_and_hold_the_published_rank():
    table = RUN.table
    assert (table[["min", "low", "median", "high", "max"]].diff(axis=1).iloc[:, 1:] >= 0).all(
        axis=None
    )
    assert (table["min"] <= table["rank"]).all()
    assert (table["rank"] <= table["max"]).all()
    assert table["geometric_rank"].between(1, 193).all()


def test_the_weights_are_as_stated():
    low, middle, high = RUN.weight_range.T
    assert low == pytest.approx([0.23] * 3, abs=0.01)
    assert middle == pytest.approx([0.33] * 3, abs=0.01)
    assert high == pytest.approx([0.45] * 3, abs=0.01)
    assert RUN.weights.std(axis=0) == pytest.approx([math.sqrt(2 / 9 / 51)] * 3, rel=0.03)
    assert RUN.weights.sum(axis=1) == pytest.approx(1)


def test_more_concentration_is_less_spread():
    wide = sensitivity(SURVEY, 2024, Variation(concentration=10, draws=2_000)).table
    narrow = sensitivity(SURVEY, 2024, Variation(concentration=1_000, draws=2_000)).table
    assert (wide["high"] - wide["low"]).sum() > (narrow["high"] - narrow["low"]).sum()


def test_the_geometric_mean_by_hand():
    score = (0.93903 * 0.84029 * 0.92353) ** (1 / 3)
    residual = 0.90093 - (0.93903 + 0.84029 + 0.92353) / 3
    assert RUN.table.at["KAZ", "geometric_score"] == pytest.approx(score + residual)
    # A component of 0 makes the geometric mean 0.
    zeros = sensitivity(SURVEY, 2020).table.loc[["SSD", "ERI", "SOM"], "geometric_rank"]
    assert zeros.tolist() == [191, 192, 192]
    assert RUN.table.at["ERI", "geometric_score"] == pytest.approx(0, abs=1e-4)


def test_rounding_moves_only_those_closer_than_a_unit():
    table = sensitivity(SURVEY, 2022).table
    moved = table["rounding_max"] - table["rounding_min"]
    assert moved.loc[["ISL", "SWE"]].tolist() == [1, 1]
    assert (moved.loc[["DNK", "KAZ", "SSD"]] == 0).all()


def test_members_with_a_gap_stay_in_the_field_unvaried():
    run = sensitivity(SURVEY, 2005, Variation(draws=200))
    assert "AND" in run.left_out
    assert "AND" not in run.table.index
    assert "AND" in run.field.codes
    with pytest.raises(KeyError):
        compare(run, "AND", "KAZ")


def test_one_above_the_other():
    one = compare(RUN, "KAZ", "ISR")
    assert one.above + one.level + one.below == pytest.approx(1)
    assert one.above == compare(RUN, "ISR", "KAZ").below
    assert compare(RUN, "DNK", "SSD").above == 1
    met = overlapping(RUN, "KAZ")
    assert "KAZ" not in {found.other for found in met}
    ranks = [RUN.table.at[found.other, "rank"] for found in met]
    assert ranks == sorted(ranks)
    low, high = RUN.table.loc["KAZ", ["low", "high"]]
    for code, row in RUN.table.drop(index="KAZ").iterrows():
        overlaps = row["low"] <= high and row["high"] >= low
        assert overlaps == (code in {found.other for found in met})


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(0, 4), min_size=5, max_size=5), min_size=1, max_size=6))
def test_rows_are_ranked_as_pandas_ranks(rows):
    scores = np.array(rows, dtype=float)
    expected = pd.DataFrame(scores).rank(axis=1, method="min", ascending=False).astype(int)
    assert (rank_rows(scores) == expected.to_numpy()).all()


@settings(deadline=None)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=40), st.floats(0, 1))
def test_quantiles_are_ranks_that_were_drawn(drawn, share):
    ranks = np.column_stack([drawn, drawn, drawn, drawn])
    (found,) = quantiles(ranks, (share,))
    expected = np.quantile(drawn, share, method="inverted_cdf")
    assert abs(found[0] - expected) == 0 or share * len(drawn) % 1 < 1e-6
    assert found[0] in drawn


def test_ten_thousand_weightings_in_two_seconds():
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        sensitivity(SURVEY, 2024)
        taken.append(time.perf_counter() - start)
    assert min(taken) < 2


@pytest.mark.parametrize(
    "variation",
    [Variation(concentration=0), Variation(rounding=-1), Variation(draws=0)],
)
def test_impossible_variations_are_refused(variation):
    with pytest.raises(ValueError, match="concentration"):
        sensitivity(SURVEY, 2024, variation)


def test_an_edition_in_which_nobody_was_assessed_has_an_empty_table(tiny):
    scores = tiny.scores.copy()
    last = scores["edition"] == tiny.latest
    scores.loc[last, "status"] = "not_assessed"
    scores.loc[last, ["egdi", "rank"]] = math.nan
    assert sensitivity(replace(tiny, scores=scores), tiny.latest).table.empty
