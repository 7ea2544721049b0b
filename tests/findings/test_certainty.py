"""What is said of ranges of rank, judged by an independent reckoning over countries and editions."""

import os
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from dashboard import gallery
from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.charts.certainty.ranges import MOST
from dashboard.findings.caveats import Recorded
from dashboard.findings.certainty import (
    ClosestCall,
    MeanChanged,
    NearestDrawn,
    NoRange,
    NotOverlapping,
    PlaceOfScore,
    RangeLimits,
    RangeOfRow,
    RangesMeet,
    RangesShown,
    RankRange,
    RoundingMoved,
    RoundingUndone,
    Span,
    UnderGeometricMean,
    WeightsDrawn,
    WeightsVaried,
    WithoutRange,
    method,
    range_of,
    ranges_met,
)
from dashboard.findings.pictures import Drawn, Kind
from dashboard.selection import default_selection
from tests.grammar.english import faults
from tests.reckoning.figures import COMPONENTS, figures, missing_parts, standing
from tests.reckoning.places import how_many, ranks
from tests.reckoning.ranges import (
    CONCENTRATION,
    DRAWS,
    SEED,
    by_geometric_mean,
    by_rounding,
    by_weights,
    drawn,
    stands_above,
)

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
THESE = figures()
ASKED = int(os.environ.get("EGOV_DRAWS", "400"))
EDITIONS = THESE.editions if ASKED > 400 else (2004, 2020, 2024)
HARD = ("AND", "FSM", "HUN", "KAZ", "DNK", "SOM", "SSD", "TJK")


def codes(edition):
    """The countries judged: hard ones, and others drawn."""
    drawn_codes = Random(edition).sample(THESE.countries, min(ASKED // 50, 100))
    return tuple(dict.fromkeys((*HARD, *drawn_codes)))


def published(edition, iso3):
    return THESE.rows[edition, iso3].rank


def by_score(edition, iso3):
    return ranks_by_score(edition)[iso3]


@cache
def ranks_by_score(edition):
    scores = {
        iso3: THESE.rows[edition, iso3].scores["egdi"] for iso3 in drawn(THESE, edition).countries
    }
    return {
        iso3: 1 + sum(other > score for other in scores.values()) for iso3, score in scores.items()
    }


def meets(edition, iso3, other):
    low, high, *_ = by_weights(THESE, edition, iso3)
    best, worst, *_ = by_weights(THESE, edition, other)
    return best <= high and worst >= low


@cache
def with_range(edition):
    found = drawn(THESE, edition)
    return [iso3 for iso3, whole in zip(found.countries, found.whole, strict=True) if whole]


def made(edition, iso3):
    return CHARTS["rank-ranges"].make(SURVEY, replace(FIRST, focus=iso3, last=edition), Look())


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_field_of_every_finding(edition):
    for iso3 in codes(edition):
        if iso3 not in with_range(edition):
            judge_no_range(edition, iso3)
            continue
        chart = made(edition, iso3)
        low, high, *_ = by_weights(THESE, edition, iso3)
        rank = published(edition, iso3)
        of = how_many(THESE, "egdi", edition)
        assert chart.finding == RankRange(iso3, edition, rank, of, Span(low, high))
        assert range_of(SURVEY, edition, iso3) == Span(low, high)
        assert chart.measure == RangesShown(edition, DRAWS)
        judge_rows(edition, iso3, chart)
        for caveat in chart.caveats:
            judge_caveat(edition, iso3, chart, caveat)
        kinds = [type(caveat) for caveat in chart.caveats]
        assert (PlaceOfScore in kinds) == (rank != by_score(edition, iso3))
        assert (WithoutRange in kinds) == (len(with_range(edition)) < of)
        for text in (chart.title, *chart.notes):
            assert not faults(text, "title" if text == chart.title else "sentence"), text


def judge_no_range(edition, iso3):
    how = standing(THESE, "egdi", iso3, edition)
    parts = missing_parts(THESE, iso3, edition) if how == "ranked" else ()
    with pytest.raises(NothingToDraw) as raised:
        made(edition, iso3)
    assert raised.value.finding == NoRange(iso3, edition, how, parts)
    assert range_of(SURVEY, edition, iso3) is None


def judge_rows(edition, iso3, chart):
    """The rows drawn are in order, are the nearest, and every one is true."""
    shown = [part for part in chart.outline if isinstance(part, RangeOfRow)]
    assert chart.outline[:3] == (Drawn(Kind.RANGES), chart.finding, chart.measure)
    assert iso3 in {row.country for row in shown}
    own = published(edition, iso3)
    wanted = {
        other
        for other in with_range(edition)
        if meets(edition, iso3, other) or abs(published(edition, other) - own) <= 3
    }
    assert set(chart.table["iso3"]) == wanted
    assert len(shown) == min(len(wanted), MOST + 1)
    assert [row.rank for row in shown] == sorted(row.rank for row in shown)
    for row in shown:
        low, high, *_ = by_weights(THESE, edition, row.country)
        assert row == RangeOfRow(row.country, published(edition, row.country), Span(low, high))
    for _, row in chart.table.iterrows():
        _, _, best, worst = by_weights(THESE, edition, row["iso3"])
        assert (row["min"], row["max"]) == (best, worst)
        assert row["overlaps"] == meets(edition, iso3, row["iso3"])
        if row["iso3"] != iso3:
            assert row["share_above"] == stands_above(THESE, edition, iso3, row["iso3"])[0]


def judge_caveat(edition, iso3, chart, caveat):
    own = by_score(edition, iso3)
    match caveat:
        case WeightsVaried(bounds):
            weights = sorted(drawn(THESE, edition).drawn.T.tolist()[0])
            assert [bound.index for bound in bounds] == list(COMPONENTS)
            assert abs(bounds[0].low - weights[DRAWS // 20]) < 1e-3
            assert abs(bounds[0].high - weights[DRAWS - DRAWS // 20]) < 1e-3
        case UnderGeometricMean():
            assert caveat == UnderGeometricMean(iso3, by_geometric_mean(THESE, edition, iso3), own)
        case RoundingUndone():
            assert caveat == RoundingUndone(iso3, Span(*by_rounding(THESE, edition, iso3)), own)
        case PlaceOfScore():
            assert caveat == PlaceOfScore(iso3, published(edition, iso3), own)
        case NotOverlapping():
            shown = [part.country for part in chart.outline if isinstance(part, RangeOfRow)]
            assert any(not meets(edition, iso3, other) for other in shown)
        case NearestDrawn(shown, found):
            assert (shown, found) == (MOST + 1, len(chart.table))
            assert found > shown
        case WithoutRange(countries):
            whole = with_range(edition)
            assert list(countries) == [
                code for code in drawn(THESE, edition).countries if code not in whole
            ]
        case _:
            assert isinstance(caveat, Recorded)


@pytest.mark.parametrize("edition", EDITIONS)
def test_whose_ranges_meet_and_the_closest_call(edition):
    run = rank_ranges(SURVEY, edition)
    for iso3 in codes(edition):
        if iso3 not in with_range(edition):
            continue
        first, *rest = ranges_met(run, iso3)
        others = [o for o in with_range(edition) if o != iso3 and meets(edition, iso3, o)]
        assert first == RangesMeet(iso3, len(others))
        assert len(rest) == bool(others)
        for call in rest:
            shares = {other: stands_above(THESE, edition, iso3, other) for other in others}
            least = min(abs(above - below) for above, below in shares.values())
            assert call == ClosestCall(iso3, call.other, *shares[call.other])
            assert abs(call.above - call.below) == least


@pytest.mark.parametrize("edition", EDITIONS)
def test_how_the_range_was_found(edition):
    weights, mean, rounding, limits = method(rank_ranges(SURVEY, edition))
    own = tuple(float(THESE.weights[edition][part]) for part in COMPONENTS)
    assert weights == WeightsDrawn(edition, pytest.approx(own), DRAWS, CONCENTRATION, SEED)
    assert (mean, limits) == (MeanChanged(), RangeLimits())
    assert rounding == RoundingMoved(edition, drawn(THESE, edition).decimals)


def test_all_members_have_a_row_in_the_run_or_a_reason():
    for edition in EDITIONS:
        ranked = set(ranks(THESE, "egdi", edition))
        run = rank_ranges(SURVEY, edition)
        assert ranked == {*run.table.index, *run.left_out}
        assert set(run.table.index) == set(with_range(edition))
