"""A what-if is judged, over drawn countries, editions and raises, by an independent reckoning."""

import os
from decimal import ROUND_FLOOR, Decimal
from random import Random

import pytest

from dashboard import gallery
from dashboard.findings.what_if import (
    LevelWith,
    NothingComputed,
    OtherLevel,
    WouldBePassedBy,
    WouldPass,
    level_told,
    names_told,
    would_stand,
)
from dashboard.language import say, source_words
from tests.grammar.english import faults
from tests.reckoning.aims import suppose
from tests.reckoning.figures import COMPONENTS, figures, missing_parts, score, standing
from tests.reckoning.levels import level
from tests.reckoning.places import how_many, rank

SURVEY = gallery.survey()
WORDS = source_words()
DRAWS = int(os.environ.get("EGOV_DRAWS", "400"))
STEP = Decimal("0.001")
LOWEST = Decimal("-0.3")
KINDS = (
    lambda random: Decimal(0),
    lambda random: Decimal(random.randint(-30, 30)) * STEP,
    lambda random: Decimal(random.randint(-1000, 1000)) * STEP,
)


def steps(points: Decimal) -> Decimal:
    return max(points, Decimal(0)).quantize(STEP, ROUND_FLOOR)


def cut(wanted: Decimal, own: Decimal) -> Decimal:
    return min(max(wanted, LOWEST, -steps(own)), steps(1 - own))


def test_every_what_if_is_told_truly_and_well():
    these, random, kinds = figures(), Random(11), set()
    for _ in range(DRAWS):
        code, edition = random.choice(SURVEY.codes), random.choice(SURVEY.years)
        wanted = [random.choice(KINDS)(random) for _ in COMPONENTS]
        found = would_stand(SURVEY, code, edition, tuple(map(float, wanted)))
        kinds.add(type(found))
        told = say(found, WORDS)
        if isinstance(found, NothingComputed):
            assert found.why == standing(these, "egdi", code, edition)
            assert {index.value for index in found.missing} == set(
                missing_parts(these, code, edition)
            )
            assert found.missing or found.why != "ranked"
            assert not faults(told), told
            continue
        own = {part: score(these, part, code, edition) for part in COMPONENTS}
        raises = [cut(asked, own[part]) for asked, part in zip(wanted, COMPONENTS, strict=True)]
        assert [Decimal(str(points)) for points in found.raises] == raises
        then = suppose(
            these,
            code,
            edition,
            {part: own[part] + raised for part, raised in zip(COMPONENTS, raises, strict=True)},
        )
        published = score(these, "egdi", code, edition)
        assert (found.country, found.edition, found.of) == (
            code,
            edition,
            how_many(these, "egdi", edition),
        )
        assert (found.published.score, found.published.rank, found.published.level) == (
            float(published),
            rank(these, "egdi", code, edition),
            level(published),
        )
        assert (found.then.score, found.then.rank, found.then.level) == (
            float(then.score),
            then.rank,
            then.level,
        )
        names = (found.passed, found.passed_by, found.level_with)
        assert names == (then.passed, then.passed_by, then.level_with)
        assert not faults(told, "title"), told
        for one in (*names_told(found), *level_told(found)):
            kinds.add(type(one))
            assert not faults(say(one, WORDS)), say(one, WORDS)
    assert kinds >= {NothingComputed, WouldPass, WouldBePassedBy, LevelWith, OtherLevel}


def test_a_raise_ends_at_the_last_whole_step_below_1():
    # OSI is 0.93903: its room of 0.06097 is 60 steps of a thousandth, not 61.
    found = would_stand(SURVEY, "KAZ", 2024, (1.0, 1.0, -1.0))
    assert found.raises == (0.06, 0.159, -0.3)


@pytest.mark.parametrize("code", ["USA", "KAZ", "SOM"])
def test_nothing_raised_changes_nothing(code):
    found = would_stand(SURVEY, code, 2024, (0.0, 0.0, 0.0))
    assert (found.then, found.moved) == (found.published, False)
    assert (found.passed, found.passed_by, level_told(found)) == ((), (), ())
