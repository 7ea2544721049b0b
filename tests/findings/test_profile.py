"""How a country's five scores stand against means, judged by the independent reckoning."""

from random import Random

import pytest

from dashboard import gallery
from dashboard.findings.profile import (
    CountsItself,
    MeansOver,
    PeersDrawn,
    against_mean,
    country_scores,
    group_means,
    means_over,
    peers_drawn,
    region_of,
)
from tests.reckoning.figures import INDICES, figures, score
from tests.reckoning.middles import mean, to_mean

SURVEY, FIGURES = gallery.survey(), figures()


def drawn(seed):
    random = Random(seed)
    for _ in range(60):
        code = random.choice(FIGURES.countries)
        groups = [group for group, members in FIGURES.groups.items() if code in members]
        yield code, random.choice(FIGURES.editions), random.choice(groups)


@pytest.mark.parametrize("seed", range(3))
def test_scores_and_means(seed):
    for code, edition, group in drawn(seed):
        known = {index: score(FIGURES, index, code, edition) for index in INDICES}
        found = country_scores(SURVEY, code, edition)
        assert found.country == code
        assert {one.index: one.score for one in found.scores} == {
            index: float(value) for index, value in known.items() if value is not None
        }
        means = {index: mean(FIGURES, index, edition, group) for index in INDICES}
        told = group_means(SURVEY, group, edition)
        assert told.group == group
        assert {one.index: one.score for one in told.scores} == {
            index: pytest.approx(float(value), abs=1e-12)
            for index, value in means.items()
            if value is not None
        }


@pytest.mark.parametrize("seed", range(3))
def test_above_at_and_below_a_mean(seed):
    for code, edition, group in drawn(seed):
        gaps = {index: to_mean(FIGURES, index, code, edition, group) for index in INDICES}
        found = against_mean(SURVEY, code, group, edition)
        assert (found.country, found.group, found.edition) == (code, group, edition)
        sides = {
            "above": [index for index, gap in gaps.items() if gap is not None and gap > 0],
            "level": [index for index, gap in gaps.items() if gap == 0],
            "below": [index for index, gap in gaps.items() if gap is not None and gap < 0],
        }
        assert {side: list(getattr(found, side)) for side in sides} == sides


def test_the_region_is_the_one_it_lies_in():
    assert {code: region_of(SURVEY, code) for code in SURVEY.codes} == FIGURES.region


def test_whose_means_are_drawn():
    shown, inside = means_over(SURVEY, "KAZ", ("world", "eu", "eaeu"))
    assert shown == MeansOver(("world", "eu", "eaeu"))
    assert inside == CountsItself("KAZ", ("world", "eaeu"))


def test_only_peers_without_room_are_told():
    assert peers_drawn(3, 3) == ()
    assert peers_drawn(3, 2) == ()
    assert peers_drawn(3, 4) == (PeersDrawn(3, 4),)
