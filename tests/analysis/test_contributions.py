"""What moved the score: the parts sum to the change, and by hand."""

from itertools import pairwise

import numpy as np
import pytest

from dashboard import gallery
from dashboard.analysis.change.contributions import contribution_table, contributions
from dashboard.analysis.ranking.composition import Gap, field_of, gaps
from dashboard.analysis.ranking.standing import Presence, Standing
from dashboard.survey import Index

SURVEY = gallery.survey()
PAIRS = list(pairwise(SURVEY.years))
PARTS = ["osi", "hci", "tii", "weights", "residual"]
GAPS = {2003: 7, 2004: 9, 2005: 11}
"""Assessed members with a missing component, counted in the data by hand."""


@pytest.mark.parametrize(("first", "last"), [*PAIRS, (2003, 2024), (2024, 2003), (2018, 2022)])
def test_the_parts_sum_to_the_change(first, last):
    table = contribution_table(SURVEY, first, last)
    computed = table[PARTS].notna().all(axis="columns")
    short = (table[PARTS].sum(axis="columns") - table["change"])[computed].abs()
    assert short.max() < 1e-12
    published = SURVEY.score(Index.EGDI)
    assert (table["change"] - (published[last] - published[first])).abs().max() < 1e-12


@pytest.mark.parametrize(("first", "last"), PAIRS)
def test_every_member_is_taken_apart_or_says_why_not(first, last):
    table = contribution_table(SURVEY, first, last)
    both = SURVEY.assessed[first] & SURVEY.assessed[last]
    computed = table["residual"].notna()
    gapped = [code for code in SURVEY.codes if gaps(SURVEY, code, first) + gaps(SURVEY, code, last)]
    for code in {*SURVEY.codes[::40], *both.index[~both][:4], *gapped[:6]}:
        found = contributions(SURVEY, code, first, last)
        assert found.computed == (both[code] and not found.missing) == computed[code]
        assert (found.presence is Presence.BOTH) == both[code]
        if found.computed:
            points = [part.points for part in found.parts]
            assert sum(points) + found.weights + found.residual == pytest.approx(found.change)
        else:
            assert table.loc[code, PARTS].isna().all()
            assert all(part.points is None for part in found.parts)


def test_how_many_members_have_a_gap():
    for edition, count in GAPS.items():
        assert int((~field_of(SURVEY, edition).complete).sum()) == count
    for edition in SURVEY.years[3:]:
        assert field_of(SURVEY, edition).complete.all()


def test_a_gap_is_named_and_not_crossed():
    found = contributions(SURVEY, "AND", 2005, 2008)
    assert found.missing == (Gap(Index.HCI, 2005),)
    assert found.presence is Presence.BOTH
    assert found.change == pytest.approx(0.5175 - 0.18363, abs=1e-9)
    assert not found.computed
    hci = found.parts[1]
    assert (hci.score_first, hci.score_change, hci.points) == (None, None, None)
    assert hci.median_points is not None


def test_who_was_not_assessed_has_no_change():
    found = contributions(SURVEY, "LBY", 2010, 2012)
    assert found.presence is Presence.DROPPED_OUT
    assert found.standing_last is Standing.NOT_ASSESSED
    assert found.change is None
    assert contributions(SURVEY, "MNE", 2003, 2004).presence is Presence.NEITHER
    assert contributions(SURVEY, "SSD", 2010, 2012).standing_first is Standing.NOT_MEMBER


def test_kazakhstan_by_hand():
    found = contributions(SURVEY, "KAZ", 2018, 2022)
    assert found.change == pytest.approx(0.8628 - 0.7597)
    osi, hci, tii = found.parts
    assert osi.points == pytest.approx((0.9344 - 0.8681) / 3)
    assert hci.points == pytest.approx((0.9021 - 0.8388) / 3)
    assert tii.points == pytest.approx((0.7520 - 0.5723) / 3)
    assert found.weights == 0
    assert found.breaks == (2020, 2022)
    assert (osi.breaks, hci.breaks, tii.breaks) == ((2022,), (), (2020,))


def test_a_method_break_shows_in_the_field():
    osi, hci, tii = contributions(SURVEY, "KAZ", 2022, 2024).parts
    assert round(hci.share_fell, 2) == 0.83
    assert round(tii.share_rose, 2) == 0.91
    assert hci.median_score_change == pytest.approx(-0.054, abs=5e-4)
    assert tii.median_score_change == pytest.approx(0.119, abs=5e-4)
    for part in (osi, hci, tii):
        assert part.share_rose + part.share_fell + part.share_level == pytest.approx(1)
        assert part.median_points == pytest.approx(part.median_score_change / 3)


def test_a_change_of_weights_is_a_part_of_its_own(tiny):
    still = contributions(tiny, "AAA", 2001, 2003)
    assert [part.points for part in still.parts] == [0, 0, 0]
    assert still.weights == pytest.approx(0.8 / 6 - (0.6 + 0.4) / 12)
    assert still.change == pytest.approx(0.05)
    assert still.weights_differ
    moved = contributions(tiny, "BBB", 2001, 2003)
    assert [part.points for part in moved.parts] == pytest.approx([1 / 6, 7 / 120, 7 / 120])
    assert moved.weights == pytest.approx(0.7 / 6 - 1.2 / 12)
    assert moved.residual == pytest.approx(0)
    assert moved.field == 3
    assert contributions(tiny, "FFF", 2001, 2003).missing == (Gap(Index.HCI, 2001),)


def test_weights_moved_scores_in_2008_and_2012_only():
    for first, last in PAIRS:
        moved = contribution_table(SURVEY, first, last)["weights"].abs().max()
        assert (moved > 0) == (last in (2008, 2012))


def test_the_recorded_residuals_of_2008():
    assert contributions(SURVEY, "CMR", 2005, 2008).residual == pytest.approx(-0.012, abs=5e-4)
    assert contributions(SURVEY, "KHM", 2005, 2008).residual == pytest.approx(-0.003, abs=5e-4)
    for edition in SURVEY.years:
        left = np.abs(field_of(SURVEY, edition).residual)
        assert (left > 1e-4).sum() == (2 if edition == 2008 else 0)


def test_the_published_decimals():
    four = [year for year in SURVEY.years if field_of(SURVEY, year).decimals == 4]
    assert four == [2008, 2018, 2020, 2022]
