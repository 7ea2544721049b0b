"""Groups: statistics, convergence, levels, by hand on a small survey and held on the real one."""

import numpy as np
import pytest

from dashboard import gallery
from dashboard.analysis.groups.convergence import Trend, convergence, spread_path
from dashboard.analysis.groups.levels import STATES, level_population, transitions
from dashboard.analysis.groups.statistics import group_edition, group_lines
from dashboard.selection import Statistic
from dashboard.survey import Index, Level

SURVEY = gallery.survey()


def test_a_group_by_hand(tiny):
    found = group_edition(tiny, Index.EGDI, "world", 2005)
    # .7 .8 .7 .4 .4 .1
    assert (found.members, found.ranked, found.unranked) == (6, 6, ())
    assert found.mean == pytest.approx(3.1 / 6)
    assert found.median == pytest.approx(0.55)
    # EEE's population is unknown: (10·.7 + 30·.8 + 20·.7 + 40·.4 + 100·.1) / 200
    assert found.weighted_mean == pytest.approx(71 / 200)
    assert found.population_missing == ("EEE",)
    assert found.spread == pytest.approx(np.sqrt(1.95 / 6 - (3.1 / 6) ** 2))
    assert found.iqr == pytest.approx(0.7 - 0.4)
    assert (found.best, found.best_score) == (("BBB",), 0.8)
    assert (found.worst, found.worst_score) == (("FFF",), 0.1)
    assert list(found.level_counts.values()) == [1, 2, 2, 1]
    assert found.level_shares[Level.HIGH] == pytest.approx(1 / 3)


def test_those_who_share_the_best_are_all_named(tiny):
    pair = group_edition(tiny, Index.EGDI, "pair", 2005)
    assert (pair.best, pair.worst) == (("AAA", "CCC"), ("AAA", "CCC"))
    assert pair.spread == 0
    alone = group_edition(tiny, Index.EGDI, "pair", 2003)
    assert (alone.ranked, alone.unranked, alone.spread, alone.iqr) == (1, ("CCC",), 0, 0)


def test_a_group_without_scores_has_no_statistics(tiny):
    found = group_edition(tiny, Index.EPI, "pair", 2005)
    assert (found.ranked, found.mean, found.spread, found.best) == (0, None, None, ())
    assert sum(found.level_shares.values()) == 0


def test_an_unknown_population_is_left_out(tiny):
    found = group_edition(tiny, Index.EGDI, "deep-south", 2001)
    # DDD is no member yet, EEE's population is unknown: FFF alone.
    assert found.weighted_mean == pytest.approx(0.2)
    assert found.population_missing == ("EEE",)


def test_the_eaeu_by_hand():
    found = group_edition(SURVEY, Index.EGDI, "eaeu", 2024)
    scores = [0.90093, 0.85325, 0.84217, 0.74449, 0.73160]
    assert found.mean == pytest.approx(np.mean(scores))
    assert found.median == 0.84217
    assert found.spread == pytest.approx(np.std(scores))
    assert found.iqr == pytest.approx(0.85325 - 0.74449)
    assert (found.best, found.worst) == (("KAZ",), ("KGZ",))
    assert found.level_shares[Level.VERY_HIGH] == pytest.approx(3 / 5)


def test_lines_by_hand(tiny):
    def line(group, statistic):
        return group_lines(tiny, Index.EGDI, (group,), statistic).loc[group].tolist()

    # The pair is AAA .60 .65 .70 with 10 people and CCC .50 -- .70 with 20.
    assert line("pair", Statistic.MEAN) == pytest.approx([0.55, 0.65, 0.70])
    assert line("pair", Statistic.MEDIAN) == pytest.approx([0.55, 0.65, 0.70])
    assert line("pair", Statistic.WEIGHTED_MEAN) == pytest.approx([16 / 30, 0.65, 0.70])
    assert line("pair", Statistic.SPREAD) == pytest.approx([0.05, np.nan, 0], nan_ok=True)
    # DDD .4 .4 with 40 people, EEE unknown, FFF .2 .3 .1 with 100.
    expected = [0.2, (0.4 * 40 + 0.3 * 100) / 140, (0.4 * 40 + 0.1 * 100) / 140]
    assert line("deep-south", Statistic.WEIGHTED_MEAN) == pytest.approx(expected)


@pytest.mark.parametrize("statistic", Statistic)
def test_lines_agree_with_the_editions_one_by_one(statistic):
    groups = tuple(SURVEY.group_list)
    lines = group_lines(SURVEY, Index.HCI, groups, statistic)
    for group in groups[::4]:
        for edition in (2003, 2010, 2024):
            value = group_edition(SURVEY, Index.HCI, group, edition).value(statistic)
            expected = np.nan if value is None else value
            assert lines.at[group, edition] == pytest.approx(expected, nan_ok=True)


def test_convergence_by_hand(tiny):
    found = convergence(tiny, Index.EGDI, "world", 2001, 2005)
    # Both: AAA BBB CCC EEE FFF, .6 .5 .5 .2 .2 (mean .4) and .7 .8 .7 .4 .1 (mean .54).
    assert (found.both, found.newcomers, found.dropped_out) == (5, ("DDD",), ())
    assert found.spread_both.first == pytest.approx(np.sqrt(0.94 / 5 - 0.16))
    assert found.spread_both.last == pytest.approx(np.sqrt(1.79 / 5 - 0.54**2))
    assert found.trend is Trend.GREW
    assert (found.ranked_first, found.ranked_last) == (5, 6)
    assert found.breaks == (2003,)
    assert convergence(tiny, Index.EGDI, "world", 2005, 2001).trend is Trend.SHRANK
    assert convergence(tiny, Index.EGDI, "world", 2005, 2005).trend is Trend.UNCHANGED
    lone = convergence(tiny, Index.EGDI, "pair", 2003, 2005)
    assert (lone.trend, lone.spread_both.first) == (Trend.UNDEFINED, None)


def test_a_path_by_hand(tiny):
    # Ranked: .6 .5 .5 .2 .2, then .65 .8 .4 .4 .3, then .7 .8 .7 .4 .4 .1.
    path = spread_path(tiny, Index.EGDI, "world", (2001, 2003, 2005))
    first, second = path.steps
    # Both times AAA BBB EEE FFF: .6 .5 .2 .2 (mean .375), then .65 .8 .4 .3 (mean .5375).
    assert first.spread_both.first == pytest.approx(np.sqrt(0.69 / 4 - 0.375**2))
    assert first.spread_both.last == pytest.approx(np.sqrt(1.3125 / 4 - 0.5375**2))
    assert (first.trend, second.trend) == (Trend.GREW, Trend.GREW)
    assert (path.told, path.shrank) == (2, 0)
    assert (path.narrowest, path.widest) == ((2001,), (2005,))
    back = spread_path(tiny, Index.EGDI, "world", (2005, 2003, 2001))
    assert (back.told, back.shrank) == (2, 2)
    pair = spread_path(tiny, Index.EGDI, "pair", (2001, 2003, 2005))
    assert (pair.told, pair.shrank, pair.narrowest, pair.widest) == (0, 0, (2005,), (2001,))
    nobody = spread_path(tiny, Index.EPI, "pair", (2001, 2003))
    assert (nobody.told, nobody.narrowest, nobody.widest) == (0, (), ())


def test_transitions_by_hand(tiny):
    found = transitions(tiny, Index.EGDI, 2001, 2003)
    assert found.members == {
        ("high", "high"): ("AAA",),
        ("middle", "very_high"): ("BBB",),
        ("middle", "not_assessed"): ("CCC",),
        ("not_member", "middle"): ("DDD",),
        ("low", "middle"): ("EEE", "FFF"),
    }
    assert found.counts.at["low", "middle"] == 2
    assert (found.rose, found.fell, found.stayed) == (("BBB", "EEE", "FFF"), (), ("AAA",))
    assert (found.entered, found.left) == (("DDD",), ("CCC",))
    gap = transitions(tiny, Index.HCI, 2001, 2003)
    assert gap.members["no_score", "middle"] == ("FFF",)


@pytest.mark.parametrize("index", list(Index))
def test_every_member_is_in_one_cell(index):
    found = transitions(SURVEY, index, 2003, 2024)
    assert found.counts.to_numpy().sum() == 193
    assert list(found.counts.index) == list(STATES)
    named = [code for codes in found.members.values() for code in codes]
    assert sorted(named) == sorted(SURVEY.codes)


def test_the_population_at_each_level_by_hand(tiny):
    found = level_population(tiny, Index.EGDI)
    assert found.known[2003] == 200
    assert found.missing == {2001: ("EEE",), 2003: ("EEE",), 2005: ("EEE",)}
    shares = found.shares.loc[2003]
    # AAA high 10, BBB very high 30, CCC not assessed 20, DDD and FFF middle 140.
    assert shares["high"] == pytest.approx(0.05)
    assert shares["very_high"] == pytest.approx(0.15)
    assert shares["not_assessed"] == pytest.approx(0.10)
    assert shares["middle"] == pytest.approx(0.70)
    assert level_population(SURVEY, Index.EGDI).shares.sum(axis=1).tolist() == pytest.approx(
        [1] * 12
    )
