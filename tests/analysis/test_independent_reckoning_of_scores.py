"""What moved a score and what would move it is what an independent reckoning finds."""

from decimal import Decimal
from itertools import product
from random import Random

import pytest

from dashboard.analysis.change.contributions import contribution_table, contributions
from dashboard.analysis.likeness.income import income_fit
from dashboard.analysis.ranking.composition import residual
from dashboard.analysis.targets.results import NEXT_LEVEL, Reach
from dashboard.analysis.targets.targets import reach, top
from dashboard.analysis.targets.what_if import what_if
from dashboard.survey import COMPONENTS, Index
from tests.analysis.judging import (
    BEHIND,
    CODES,
    EDITIONS,
    FIGURES,
    GROUPS,
    PAIRS,
    SURVEY,
    close,
    drawn,
)
from tests.reckoning import aims, changes, income, levels, parts, places
from tests.reckoning.figures import (
    score,
)


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


@pytest.mark.parametrize("index", Index)
@pytest.mark.parametrize("edition", EDITIONS)
def test_what_income_leads_one_to_expect(edition, index):
    found, expected = income_fit(SURVEY, index, edition), income.line(FIGURES, index, edition)
    assert found.missing == expected.missing
    for name in ("slope", "intercept", "r_squared", "spread"):
        assert getattr(found, name) == pytest.approx(getattr(expected, name), abs=1e-9)
    assert found.table["above"].to_dict() == pytest.approx(expected.above, abs=1e-9)
