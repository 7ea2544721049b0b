"""Whose components lie furthest apart, judged by the independent reckoning."""

from decimal import Decimal
from random import Random

import pytest

from dashboard import gallery
from dashboard.findings.components import (
    ComponentsApart,
    ComponentsApartAlike,
    ComponentsUnknown,
    furthest_apart,
)
from dashboard.survey import Index
from tests.reckoning.figures import COMPONENTS, figures, score

SURVEY, FIGURES = gallery.survey(), figures()


def parts_of(code: str, edition: int) -> dict[str, Decimal]:
    found = {part: score(FIGURES, part, code, edition) for part in COMPONENTS}
    return {part: value for part, value in found.items() if value is not None}


def asked(codes, edition):
    """What the charts ask with: the components there are, as floats."""
    return {
        code: {Index(part): float(value) for part, value in parts_of(code, edition).items()}
        for code in codes
    }


@pytest.mark.parametrize("edition", SURVEY.years)
def test_whose_components_lie_furthest_apart(edition):
    random, kinds = Random(edition), set()
    for _ in range(60):
        codes = random.sample(SURVEY.codes, random.choice((1, 2, 2, 3, 8)))
        found = furthest_apart(asked(codes, edition), edition)
        gaps = {
            code: max(parts.values()) - min(parts.values())
            for code in codes
            if len(parts := parts_of(code, edition)) > 1
        }
        kinds.add(type(found))
        assert found.edition == edition
        if not gaps:
            assert isinstance(found, ComponentsUnknown)
            continue
        widest = [code for code, gap in gaps.items() if gap == max(gaps.values())]
        if len(widest) > 1:
            assert isinstance(found, ComponentsApartAlike)
            assert list(found.countries) == widest
            continue
        assert isinstance(found, ComponentsApart)
        assert found.country == widest[0]
        assert list(found.others) == [code for code in gaps if code != widest[0]]
        own = parts_of(found.country, edition)
        assert own[found.best] == max(own.values())
        assert own[found.worst] == min(own.values())
        assert (found.best_score, found.worst_score) == (
            float(own[found.best]),
            float(own[found.worst]),
        )
    assert ComponentsApart in kinds


def test_components_that_lie_equally_far_apart_are_told_together():
    scores = {
        "AAA": {Index.OSI: 0.3, Index.HCI: 0.1},
        "BBB": {Index.OSI: 0.5, Index.HCI: 0.6, Index.TII: 0.4},
        "CCC": {Index.OSI: 0.9},
    }
    assert furthest_apart(scores, 2024) == ComponentsApartAlike(("AAA", "BBB"), 2024, 0.2)


def test_equal_components_lie_no_way_apart():
    scores = {"AAA": {Index.OSI: 0.3, Index.HCI: 0.3}}
    assert furthest_apart(scores, 2024) == ComponentsApartAlike(("AAA",), 2024, 0.0)


def test_one_component_lies_apart_from_nothing():
    assert furthest_apart({"AAA": {Index.OSI: 0.3}}, 2024) == ComponentsUnknown(2024)
    assert furthest_apart({}, 2024) == ComponentsUnknown(2024)
