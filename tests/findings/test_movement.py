"""What moved a rank and a score, its values judged by the independent reckoning."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dashboard import gallery
from dashboard.analysis.change.contributions import contributions
from dashboard.analysis.change.movement import movement
from dashboard.findings.caveats import IndexInEditions
from dashboard.findings.contributions import (
    CannotTakeApart,
    EgdiMoved,
    FieldShare,
    PointsBy,
    Pull,
    ResidualLeft,
    ScorePart,
    WeightsMoved,
    components_moved,
    egdi_moved,
    field_moved,
    field_share,
    points_by,
    rest_moved,
)
from dashboard.findings.movement import (
    HadItStoodStill,
    HadOnlyItMoved,
    MovedInCommonField,
    RankPart,
    hypothetical_ranks,
    parts_shown,
    rank_parts,
)
from dashboard.survey import Edition, Index, Iso3, Points, Score
from tests.reckoning.figures import figures, score
from tests.reckoning.method import breaks_between, weights_differ
from tests.reckoning.parts import egdi_parts, field_parts, gaps
from tests.reckoning.parts import rank_parts as reckoned_rank_parts
from tests.reckoning.places import rank
from tests.reckoning.rounding import rounded

SURVEY, FIGURES = gallery.survey(), figures()
EDITIONS = st.sampled_from(SURVEY.years)
COUNTRIES = st.sampled_from(SURVEY.codes)


def thousandths(value: Fraction) -> int:
    return int(rounded(value, 3) * 1000)


@settings(max_examples=120, deadline=None)
@given(COUNTRIES, EDITIONS, EDITIONS)
def test_the_parts_of_a_rank(country, first, last):
    assume(first != last)
    found = movement(SURVEY, Index.EGDI, country, first, last)
    truly = reckoned_rank_parts(FIGURES, "egdi", first, last).get(country)
    if truly is None:
        assert found.parts is None
        assert hypothetical_ranks(found) == ()
        return
    parts = {one.part: one.places for one in rank_parts(found.parts)}
    assert parts == {part: float(getattr(truly, part)) for part in RankPart}
    shown = {one.part: one.places for one in parts_shown(found.parts)}
    always = {RankPart.OWN, RankPart.OTHERS}
    assert shown == {part: places for part, places in parts.items() if places or part in always}
    start, still, alone, end = truly.corners
    of = len(reckoned_rank_parts(FIGURES, "egdi", first, last))
    told = [
        HadItStoodStill(country, first, still, of),
        HadOnlyItMoved(country, first, alone, of),
    ]
    if [start, end] != [rank(FIGURES, "egdi", country, edition) for edition in (first, last)]:
        told.append(MovedInCommonField(country, first, last, start, end, of))
    assert list(hypothetical_ranks(found)) == told


@settings(max_examples=120, deadline=None)
@given(COUNTRIES, EDITIONS, EDITIONS)
def test_the_parts_of_a_score(country, first, last):
    before, after = (score(FIGURES, "egdi", country, edition) for edition in (first, last))
    assume(first != last and before is not None and after is not None)
    found = contributions(SURVEY, country, first, last)
    finding, truly = egdi_moved(found), egdi_parts(FIGURES, country, first, last)
    assert (finding.country, finding.first, finding.last) == (country, first, last)
    assert [finding.before, finding.after] == [float(before), float(after)]
    assert finding.by == float(after - before)
    if truly is None:
        assert isinstance(finding, CannotTakeApart)
        told = [(gap.index, edition) for gap in finding.gaps for edition in gap.editions]
        assert sorted(told) == sorted(gaps(FIGURES, country, first, last))
        return
    assert isinstance(finding, EgdiMoved)
    assert finding.breaks == breaks_between(FIGURES, "egdi", first, last)
    assert finding.way == (truly.change > 0) - (truly.change < 0) or not thousandths(truly.change)
    shown = {ScorePart(part): points for part, points in truly.components.items()}
    if weights_differ(FIGURES, first, last):
        shown[ScorePart.WEIGHTS] = truly.weights
    if thousandths(truly.residual):
        shown[ScorePart.RESIDUAL] = truly.residual
    field = field_parts(FIGURES, first, last)
    assert {one.part: one.points for one in points_by(found)} == {
        part: pytest.approx(float(points), abs=1e-12) for part, points in shown.items()
    }
    assert {one.part: one.median for one in points_by(found)} == {
        part: None if part is ScorePart.RESIDUAL else pytest.approx(float(field.medians[part]))
        for part in shown
    }
    most = max(abs(thousandths(points)) for points in shown.values())
    assert {one.part for one in finding.largest} == {
        part for part, points in shown.items() if most and abs(thousandths(points)) == most
    }
    check_pull(finding, [shown[one.part] for one in finding.largest])


def check_pull(finding: EgdiMoved, largest: list[Fraction]) -> None:
    along = [points > 0 for points in largest if finding.way]
    if finding.way < 0:
        along = [not one for one in along]
    expected = (
        Pull.NONE
        if not largest
        else Pull.ALONG
        if along and all(along)
        else Pull.AGAINST
        if along and not any(along)
        else Pull.BOTH_WAYS
    )
    assert finding.pull is expected


@settings(max_examples=60, deadline=None)
@given(COUNTRIES, EDITIONS, EDITIONS)
def test_what_the_field_did_and_what_is_left(country, first, last):
    truly = egdi_parts(FIGURES, country, first, last)
    assume(first != last and truly is not None)
    found, field = contributions(SURVEY, country, first, last), field_parts(FIGURES, first, last)
    told = field_moved(found)
    assert (told.of, told.change) == (field.of, pytest.approx(float(field.medians["change"])))
    for part, moved in components_moved(found).items():
        assert moved.index == part
        assert [moved.before, moved.after] == [
            float(score(FIGURES, part, country, edition)) for edition in (first, last)
        ]
        assert moved.breaks == breaks_between(FIGURES, part, first, last)
        rose, fell, _ = field.shares[part]
        assert moved.share.rose == (rose >= fell)
        assert moved.share.percent == pytest.approx(float(100 * max(rose, fell)))
    rest = {type(one): one.points for one in rest_moved(found)}
    assert (WeightsMoved in rest) == weights_differ(FIGURES, first, last)
    assert (ResidualLeft in rest) == (abs(truly.residual) >= Fraction(5, 10**6))
    if WeightsMoved in rest:
        assert rest[WeightsMoved] == pytest.approx(float(truly.weights))
    if ResidualLeft in rest:
        assert rest[ResidualLeft] == pytest.approx(float(truly.residual))


def moved(by: float, *points: float) -> EgdiMoved:
    largest = tuple(PointsBy(ScorePart.OSI, Points(one), None) for one in points)
    ends = Score(0.5), Score(0.5 + by)
    return EgdiMoved(
        Iso3("KAZ"), Edition(2020), Edition(2022), *ends, Points(by), largest, breaks=()
    )


@pytest.mark.parametrize(
    ("finding", "way", "pull"),
    [
        (moved(0.01, 0.02), 1, Pull.ALONG),
        (moved(0.01, -0.02), 1, Pull.AGAINST),
        (moved(0.01, -0.02, 0.02), 1, Pull.BOTH_WAYS),
        (moved(-0.01, -0.02, -0.02), -1, Pull.ALONG),
        (moved(-0.01, 0.02), -1, Pull.AGAINST),
        (moved(0.0005, 0.002), 1, Pull.ALONG),
        (moved(0.00049, 0.002), 0, Pull.BOTH_WAYS),
        (moved(-0.00049), 0, Pull.NONE),
    ],
)
def test_which_way_the_largest_parts_pulled(finding, way, pull):
    assert (finding.way, finding.pull) == (way, pull)


def test_nobody_unassessed_has_a_change():
    found = contributions(SURVEY, Iso3("SSD"), Edition(2003), Edition(2024))
    with pytest.raises(ValueError, match="SSD was not assessed in both 2003 and 2024"):
        egdi_moved(found)


def test_gaps_of_one_index_are_told_together():
    found = contributions(SURVEY, Iso3("AND"), Edition(2003), Edition(2004))
    told = egdi_moved(found)
    assert told.gaps == (IndexInEditions(Index.HCI, (Edition(2003), Edition(2004))),)


def test_less_than_all_is_not_told_as_all():
    assert field_share(0.2, 0.8) == FieldShare(False, 80.0)
    assert field_share(0.4, 0.4).rose
    assert [FieldShare(True, share).nearly_all for share in (99.4, 99.5, 99.9, 100.0)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_large_residual_is_no_rounding():
    assert [ResidualLeft(Points(left)).rounding for left in (0.0009, -0.0009, 0.001, -0.012)] == [
        True,
        True,
        False,
        False,
    ]


def test_a_thousandth_is_told_once_it_is_half_reached():
    found = contributions(SURVEY, Iso3("KAZ"), Edition(2018), Edition(2020))
    half, less = (replace(found, residual=Points(left)) for left in (0.0005, 0.00049))
    assert ScorePart.RESIDUAL in {one.part for one in points_by(half)}
    assert ScorePart.RESIDUAL not in {one.part for one in points_by(less)}
