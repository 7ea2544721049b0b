"""What a hundredth is worth is judged, over drawn countries and editions, by an independent reckoning."""

import os
from decimal import Decimal
from random import Random

import pytest

from dashboard import gallery
from dashboard.findings.leverage import (
    EndsAtOne,
    HundredthAmongAll,
    HundredthLess,
    HundredthWorth,
    LaddersShown,
    LadderTold,
    LittleLeft,
    NothingLeft,
    NothingToWin,
    Rung,
    WorthOn,
    WorthOnOwn,
    hundredth_found,
    hundredths_beside,
    ladders,
    ladders_told,
    worth_to_all,
)
from dashboard.findings.what_if import NothingComputed
from dashboard.language import leverage, say, source_words
from dashboard.survey import COMPONENTS, Index
from tests.grammar.english import faults
from tests.reckoning.aims import suppose
from tests.reckoning.figures import figures, missing_parts, score, scores, standing
from tests.reckoning.places import how_many, rank

SURVEY, THESE = gallery.survey(), figures()
WORDS = source_words()
DRAWS = int(os.environ.get("EGOV_DRAWS", "40"))
HUNDREDTH, TENTH = Decimal("0.01"), Decimal("0.1")
HARD = (("FSM", 2003), ("DNK", 2024), ("KOR", 2024), ("HUN", 2020), ("ERI", 2024), ("SOM", 2012))
"""HCI above 1, the first place, no and little room, the UN's own order, scores of 0."""


def drawn() -> list[tuple[str, int]]:
    random = Random(23)
    draws = [(random.choice(SURVEY.codes), random.choice(SURVEY.years)) for _ in range(DRAWS)]
    return [*HARD, *draws]


def places(code: str, edition: int, index: str, ranking: str, points: Decimal) -> int:
    """The places that points on an index win on a ranking; a fall is minus."""
    before = rank(THESE, ranking, code, edition)
    if ranking == "egdi":
        own = {part: score(THESE, part, code, edition) for part in COMPONENTS}
        return before - suppose(THESE, code, edition, own | {index: own[index] + points}).rank
    then = score(THESE, index, code, edition) + points
    others = [value for one, value in scores(THESE, index, edition).items() if one != code]
    return before - (1 + sum(value > then for value in others))


def room(code: str, edition: int, index: str) -> Decimal:
    return max(Decimal(0), 1 - score(THESE, index, code, edition))


def test_every_ladder_and_what_is_told_of_it_is_true_and_said_well():
    random, kinds = Random(5), set()
    for code, edition in drawn():
        found = ladders(SURVEY, code, edition)
        if isinstance(found, NothingComputed):
            kinds.add(type(found))
            assert found.why == standing(THESE, "egdi", code, edition)
            assert {one.value for one in found.missing} == set(missing_parts(THESE, code, edition))
            assert found.missing or found.why != "ranked"
            continue
        pairs = [(one.index.value, one.ranking.value) for one in found]
        own = [
            one
            for one in ("osi", "hci", "tii", "epi")
            if score(THESE, one, code, edition) is not None
        ]
        assert pairs == [(part, "egdi") for part in COMPONENTS] + [(one, one) for one in own]
        for one in found:
            case = code, edition, one.index.value, one.ranking.value
            left = room(*case[:3])
            assert (one.left, one.of) == (float(left), how_many(THESE, one.ranking, edition))
            assert one.rungs[-1].points == float(min(left, TENTH))
            up, down = min(HUNDREDTH, left), -min(HUNDREDTH, score(THESE, one.index, code, edition))
            told = [(one.more, up), (one.less, down)]
            told += [(rung, Decimal(str(rung.points))) for rung in random.sample(one.rungs, 1)]
            for rung, points in told:
                assert rung.points == float(points)
                assert rung.places == places(*case, points)
            climbed = [rung.places for rung in one.rungs]
            assert climbed == sorted(climbed)
            assert climbed[0] == 0
        finding = hundredth_found(code, edition, found)
        first = rank(THESE, "egdi", code, edition) == 1
        assert isinstance(finding, NothingToWin if first else HundredthWorth)
        if not first:
            assert [(one.index, one.places) for one in finding.worth] == [
                (
                    part,
                    places(code, edition, part, "egdi", min(HUNDREDTH, room(code, edition, part))),
                )
                for part in COMPONENTS
            ]
        beside = hundredths_beside(SURVEY, code, edition, found)
        little = [one for one in own if 0 < room(code, edition, one) < HUNDREDTH]
        assert [one.index for one in beside if isinstance(one, LittleLeft)] == little
        full = [one for one in own if room(code, edition, one) == 0]
        assert [one.indices for one in beside if isinstance(one, NothingLeft)] == (
            [tuple(full)] if full else []
        )
        ends = [one for one in own if HUNDREDTH <= room(code, edition, one) < TENTH]
        assert [one.indices for one in beside if isinstance(one, EndsAtOne)] == (
            [tuple(ends)] if ends else []
        )
        kinds |= {type(one) for one in (finding, *beside)}
        assert not faults(say(finding, WORDS), "title"), say(finding, WORDS)
        for one in beside:
            assert not faults(say(one, WORDS), "note"), say(one, WORDS)
        assert len(ladders_told(found)) == len(found)
    assert kinds >= {NothingToWin, HundredthWorth, LittleLeft, NothingLeft, EndsAtOne}


def test_the_most_that_it_is_worth_to_anyone():
    edition = 2024
    truth = {
        code: max(
            places(code, edition, part, "egdi", min(HUNDREDTH, room(code, edition, part)))
            for part in COMPONENTS
        )
        for code in SURVEY.codes[::4]
    }
    worth = worth_to_all(SURVEY, edition)
    assert {code: worth[code] for code in truth} == truth
    assert len(worth) == how_many(THESE, "egdi", edition)
    for code in ("KAZ", "IDN", "DNK"):
        found = hundredths_beside(SURVEY, code, edition, ladders(SURVEY, code, edition))
        (among,) = [one for one in found if isinstance(one, HundredthAmongAll)]
        own = worth[code]
        assert (among.places, among.most) == (own, max(worth.values()))
        assert among.rank == 1 + sum(other > own for other in worth.values())
        assert among.shared == (list(worth.values()).count(own) > 1)
        assert set(among.holders) == {one for one, most in worth.items() if most == among.most}


OSI, HCI, TII, EPI = (WorthOn(one, 0) for one in (Index.OSI, Index.HCI, Index.TII, Index.EPI))
TWO = tuple(WorthOn(one, 2) for one in COMPONENTS)
ONE = tuple(WorthOn(one, 1) for one in COMPONENTS)
APART = (OSI, WorthOn(Index.HCI, 1), WorthOn(Index.TII, 2))
NLD = "the Netherlands"


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (
            HundredthWorth("NLD", 2024, TWO),
            f"A hundredth of a point on any one component is worth 2 places of EGDI to {NLD} in 2024",
        ),
        (
            HundredthWorth("NLD", 2024, ONE),
            f"A hundredth of a point on any one component is worth 1 place of EGDI to {NLD} in 2024",
        ),
        (
            HundredthWorth("NLD", 2024, (OSI, HCI, TII)),
            f"A hundredth of a point on no component is worth a place of EGDI to {NLD} in 2024",
        ),
        (
            HundredthWorth("NLD", 2024, APART),
            f"A hundredth of a point would win {NLD} no place with OSI, 1 place with HCI and 2 places with TII on EGDI in 2024",
        ),
        (
            NothingToWin("NLD", 2024, 193),
            "The Netherlands stands first of 193 in EGDI in 2024, so that no point can win it a place",
        ),
        (
            LaddersShown(2024, 9, 193),
            "Places won by points added to one index alone, everyone else standing still, 2024 edition; 9th of 193 on EGDI as published",
        ),
        (
            HundredthLess(ONE),
            "A hundredth of a point less on any one component would cost 1 place of EGDI.",
        ),
        (
            HundredthLess((OSI, HCI, TII)),
            "A hundredth of a point less on any one component would cost no place of EGDI.",
        ),
        (
            HundredthLess(APART),
            "A hundredth of a point less would cost no place with OSI, 1 place with HCI and 2 places with TII on EGDI.",
        ),
        (
            WorthOnOwn((*APART, EPI)),
            "On the ranking by the index itself a hundredth of a point would win no place with OSI, 1 place with HCI, 2 places with TII and no place with EPI; EPI does not count for EGDI.",
        ),
        (
            LittleLeft(Index.OSI, 0.004),
            "OSI has only 0.004 left to a score of 1, and is reckoned with that in place of a hundredth.",
        ),
        (
            LittleLeft(Index.OSI, 0.0004),
            "OSI has less than 0.001 left to a score of 1, and is reckoned with that in place of a hundredth.",
        ),
        (
            NothingLeft((Index.OSI,)),
            "OSI has a score of 1 or more already and cannot rise.",
        ),
        (
            NothingLeft((Index.OSI, Index.EPI)),
            "OSI and EPI have a score of 1 or more already and cannot rise.",
        ),
        (EndsAtOne((Index.HCI,)), "The line of HCI ends where its score is 1."),
        (
            EndsAtOne((Index.HCI, Index.TII)),
            "The lines of HCI and TII end where their score is 1.",
        ),
        (
            HundredthAmongAll("NLD", 1, 60, 193, True, 9, ("UKR",)),
            f"A hundredth on its best component is worth 1 place to {NLD}, 60th of 193 members together with others; the most is 9, for Ukraine.",
        ),
        (
            HundredthAmongAll("NLD", 8, 2, 193, False, 9, ("UKR",)),
            f"A hundredth on its best component is worth 8 places to {NLD}, 2nd of 193 members; the most is 9, for Ukraine.",
        ),
        (
            HundredthAmongAll("NLD", 0, 100, 193, True, 9, ("UKR",)),
            f"A hundredth on its best component is worth no place to {NLD}; the most of 193 members is 9, for Ukraine.",
        ),
        (
            HundredthAmongAll("NLD", 9, 1, 193, False, 9, ("NLD",)),
            f"No other member of 193 wins as much with a hundredth on its best component as {NLD}: 9 places.",
        ),
        (
            HundredthAmongAll("NLD", 9, 1, 193, True, 9, ("NLD", "UKR")),
            f"No member of 193 wins more with a hundredth on its best component than {NLD} and Ukraine: 9 places.",
        ),
        (
            LadderTold(Index.OSI, Index.EGDI, Rung(0.01, 0.9, 8, 1), Rung(0.1, 0.93, 2, 7)),
            "OSI on EGDI: +1 with +0.010, +7 with +0.100",
        ),
        (
            LadderTold(Index.OSI, Index.OSI, Rung(0.01, 0.9, 8, 1), Rung(0.1, 0.93, 2, 7)),
            "OSI by itself: +1 with +0.010, +7 with +0.100",
        ),
    ],
)
def test_a_sentence_is_said_as_its_case_asks(finding, told):
    assert say(finding, WORDS) == told
    assert not faults(told, "title" if told[-1] != "." else "note") or isinstance(
        finding, LadderTold | LaddersShown
    )


def test_a_step_tells_score_and_place():
    found = ladders(SURVEY, "KAZ", 2024)
    assert leverage.rung_hover(found[0], found[0].more, WORDS) == (
        "<b>OSI +0.010</b><br>EGDI 0.904, 23rd of 193"
    )
    assert leverage.rung_hover(found[3], found[3].more, WORDS) == (
        "<b>OSI +0.010</b><br>OSI 0.949, 8th of 193 by itself"
    )
    assert leverage.panel_heading(Index.OSI, 0.93903, WORDS) == "<b>OSI</b> 0.939"
