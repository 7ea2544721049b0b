"""What is said of a target is judged, over drawn targets, by an independent reckoning."""

import os
from dataclasses import replace
from decimal import ROUND_CEILING, Decimal
from random import Random

from dashboard import gallery
from dashboard.analysis.targets.feasibility import feasibility
from dashboard.analysis.targets.targets import aim, reach
from dashboard.charts import CHARTS, Look, NothingToDraw
from dashboard.findings.gains import gains_told, own_largest_gain
from dashboard.findings.targets import (
    AlreadyMet,
    LevelBegins,
    Needs,
    NoHigherLevel,
    NotInGroup,
    ScoreToMatch,
    WouldFallShort,
    nothing_asked,
    target_found,
    to_match,
)
from dashboard.findings.what_if import NothingComputed
from dashboard.language import say, source_words
from dashboard.selection import FirstOf, NextLevel, Place, default_selection
from tests.grammar.english import faults
from tests.reckoning.aims import for_level, for_rank
from tests.reckoning.figures import figures, missing_parts, score, standing
from tests.reckoning.levels import FLOORS, level
from tests.reckoning.places import how_many, rank

SURVEY, WORDS = gallery.survey(), source_words()
DRAWS = int(os.environ.get("EGOV_DRAWS", "400"))
LEVELS = tuple(FLOORS)


def drawn(random):
    code, edition = random.choice(SURVEY.codes), random.choice(SURVEY.years)
    own = [one.code for one in SURVEY.group_list.values() if code in one.members]
    groups = random.choice((own, list(SURVEY.group_list)))
    target = random.choice(
        (Place(random.choice((1, 10, 20, 193))), FirstOf(random.choice(groups)), NextLevel())
    )
    return code, edition, target


def needed(these, code, edition, target):
    if isinstance(target, NextLevel):
        own = level(score(these, "egdi", code, edition))
        return for_level(these, code, edition, LEVELS[LEVELS.index(own) - 1])
    if isinstance(target, FirstOf):
        return for_rank(these, code, edition, 1, target.group)
    return for_rank(these, code, edition, target.rank)


def test_every_target_is_told_truly_and_well():
    these, random, kinds = figures(), Random(5), set()
    assert LEVELS[0] == "very_high"
    for _ in range(DRAWS):
        code, edition, target = drawn(random)
        answer = reach(SURVEY, code, edition, aim(target))
        found = nothing_asked(SURVEY, answer, target) or target_found(answer, target)
        kinds.add(type(found))
        own = score(these, "egdi", code, edition)
        title = "title" if isinstance(found, Needs | WouldFallShort) else "note"
        assert not faults(say(found, WORDS), title), say(found, WORDS)
        if isinstance(found, NotInGroup):
            assert code not in these.groups[target.group]
            continue
        if isinstance(found, NothingComputed):
            assert found.why == standing(these, "egdi", code, edition)
            assert {one.value for one in found.missing} == set(missing_parts(these, code, edition))
            continue
        if isinstance(found, NoHigherLevel):
            assert isinstance(target, NextLevel)
            assert level(own) == "very_high"
            continue
        need = needed(these, code, edition, target)
        if isinstance(found, Needs):
            assert Decimal(str(found.points)) == need.points > 0
            assert (found.country, found.edition, found.target) == (code, edition, target)
            (match,) = to_match(answer)
            kinds.add(type(match))
            if isinstance(match, ScoreToMatch):
                assert Decimal(str(match.score)) == need.threshold
                assert set(match.holders) == set(need.holders)
            else:
                assert Decimal(str(match.floor)) == FLOORS[found.level]
            assert not faults(say(match, WORDS))
            continue
        assert need.points == 0
        group = target.group if isinstance(target, FirstOf) else "world"
        wanted = target.rank if isinstance(target, Place) else 1
        assert found.level_with == (rank(these, "egdi", code, edition, group) > wanted)
        if isinstance(found, AlreadyMet):
            place = rank(these, "egdi", code, edition)
            assert (found.rank, found.of) == (place, how_many(these, "egdi", edition))
        else:
            assert found.points > 0
    assert kinds >= {
        AlreadyMet,
        LevelBegins,
        Needs,
        NoHigherLevel,
        NotInGroup,
        NothingComputed,
        ScoreToMatch,
        WouldFallShort,
    }


def test_charts_are_well_said():
    random, first, many = Random(6), default_selection(SURVEY), 0
    for _ in range(DRAWS // 4):
        code, edition, target = drawn(random)
        try:
            chart = CHARTS["target"].make(
                SURVEY, replace(first, focus=code, last=edition, target=target), Look()
            )
        except NothingToDraw:
            continue
        many += 1
        for note in chart.notes:
            assert not faults(note), note
        assert not faults(chart.subtitle, "title")
        assert not faults(chart.alt, "lines"), faults(chart.alt, "lines")
    assert many


def gains(these, code):
    found = {}
    for first, last in zip(these.editions, these.editions[1:], strict=False):
        before, after = (score(these, "egdi", code, edition) for edition in (first, last))
        if before is not None and after is not None:
            found[last] = after - before
    return found


def test_who_ever_gained_so_much_is_true():
    these = figures()
    moves = {code: gains(these, code) for code in SURVEY.codes}
    all_moves = [points for found in moves.values() for points in found.values()]
    for points in map(Decimal, ("0.001", "0.05", "0.1", "0.25", "0.37", "0.9")):
        ever, *more = gains_told(feasibility(SURVEY, float(points)))
        best = {code: max(found.values()) for code, found in moves.items() if found}
        did = {code: gain for code, gain in best.items() if gain >= points}
        assert (ever.count, ever.of) == (len(did), len(best))
        for one in (ever, *more):
            assert not faults(say(one, WORDS)), say(one, WORDS)
        if not did:
            assert not more
            continue
        as_large, largest, *broken = more
        many = sum(gain >= points for gain in all_moves)
        assert (as_large.count, as_large.of) == (many, len(all_moves))
        told = [(gain.country, Decimal(str(gain.gain))) for gain in largest.gains]
        assert dict(told) == did
        assert [gain for _, gain in told] == sorted(did.values(), reverse=True)
        with_method = sum(
            gain >= points and bool(these.breaks[edition] & {"osi", "hci", "tii"})
            for found in moves.values()
            for edition, gain in found.items()
        )
        assert [(one.count, one.of) for one in broken] == [(with_method, many)] * bool(with_method)


def test_a_countrys_own_largest_gain_is_the_first_of_its_largest():
    these = figures()
    for code in SURVEY.codes:
        own = gains(these, code)
        best = max(own.values())
        (told,) = own_largest_gain(SURVEY, code)
        assert (Decimal(str(told.gain)), told.edition) == (
            best,
            min(edition for edition, gain in own.items() if gain == best),
        )
        assert not faults(say(told, WORDS)), say(told, WORDS)


def test_points_told_suffice():
    for points in ("0.01284", "0.013", "0.00001", "0.0390000000000001", "0"):
        exact = Decimal(points).quantize(Decimal("1e-10"))
        least = exact.quantize(Decimal("0.001"), ROUND_CEILING)
        assert WORDS.numbers.needed(float(points)) == str(least)
