"""Every part of a check, judged by the independent reckoning over drawn claims."""

from dataclasses import replace
from functools import cache

from dashboard import gallery
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import (
    Beside,
    Claim,
    Direction,
    Overall,
    Reason,
    Verdict,
)
from dashboard.findings.claims.setting import (
    EditionsOpen,
    FitsToo,
    editions_open,
)
from dashboard.findings.claims.verdicts import (
    EndAbsent,
    Judged,
    JudgedAbsent,
    JudgedEnd,
    JudgedEnds,
    JudgedMove,
    NotChecked,
    TopBeside,
    Untrue,
    untold,
    verdict,
)
from tests.findings.claims.drawing import drawn
from tests.reckoning import places
from tests.reckoning.figures import figures, score, standing
from tests.reckoning.places import how_many, rank, sharers

SURVEY = gallery.survey()
THESE = figures()
dense, ordinal = cache(places.dense), cache(places.ordinal)
DRAWS = 2_000


CHECKS = [check_claim(SURVEY, claim) for claim in drawn(DRAWS)]


def rank_in(claim: Claim, edition: int | None, **other) -> int | None:
    """The rank by the reckoning; None where there is none or no such edition."""
    claim = replace(claim, **other)
    if edition not in THESE.editions:
        return None
    return rank(THESE, claim.index, claim.iso3, edition, claim.group)


def tally(claim: Claim, first: int | None, last: int | None) -> tuple[int, int, int, bool | None]:
    """How many numbers of a claim are right, off, without a rank; and its direction."""
    right = off = blocked = 0
    risen = None if None in (first, last) else first - last
    for said, found, agrees in (
        (claim.rank_from, first, first == claim.rank_from),
        (
            claim.rank_to or claim.top,
            last,
            claim.rank_to in (None, last) and (not claim.top or (last or 999) <= claim.top),
        ),
        (claim.change, risen, risen == claim.change),
    ):
        if said is not None:
            right += found is not None and agrees
            off += found is not None and not agrees
            blocked += found is None
    way = None
    if claim.direction and risen is not None:
        way = risen > 0 if claim.direction is Direction.ROSE else risen < 0
    return right, off, blocked, way


def holds(claim: Claim, first: int | None, last: int | None) -> bool:
    right, off, blocked, way = tally(claim, first, last)
    return not off and not blocked and (way is True or (claim.direction is None and right > 0))


def test_the_draw_has_all_kinds():
    assert {check.overall for check in CHECKS} == set(Overall)
    kinds = {type(verdict(check)) for check in CHECKS}
    assert {JudgedMove, JudgedEnds, JudgedEnd, JudgedAbsent} <= kinds
    reasons = {end.reason for check in CHECKS for end in (check.start, check.end) if end}
    assert {
        Reason.NOT_ASSESSED,
        Reason.NOT_MEMBER,
        Reason.NO_SCORE,
        Reason.NO_SUCH_EDITION,
    } <= reasons


def test_each_end_is_as_reckoned():
    for check in CHECKS:
        claim = check.claim
        for end, said in ((check.start, claim.rank_from), (check.end, claim.rank_to)):
            if end is None:
                continue
            found = rank_in(claim, end.edition)
            assert (end.claimed, end.rank) == (said, found)
            assert (end.reason is None) == (found is not None)
            if found is None:
                assert end.verdict in (None, Verdict.CANNOT_BE_CHECKED)
                if end.edition in THESE.editions:
                    assert end.reason.value == standing(THESE, claim.index, claim.iso3, end.edition)
                continue
            where = THESE, claim.index, end.edition, claim.group
            assert end.of == how_many(*where)
            assert end.rank_dense == dense(*where)[claim.iso3]
            assert end.rank_ordinal == ordinal(*where)[claim.iso3]
            assert end.shared_with == sharers(
                THESE, claim.index, claim.iso3, end.edition, claim.group
            )
            assert end.score == float(score(THESE, claim.index, claim.iso3, end.edition))


def test_each_verdict_is_as_reckoned():
    for check in CHECKS:
        claim = check.claim
        first, last = (None if end is None else end.rank for end in (check.start, check.end))
        right, off, _, way = tally(claim, first, last)
        parts = [end.verdict for end in (check.start, check.end) if end and end.verdict]
        parts += [check.change.verdict] if check.change and check.change.verdict else []
        assert (parts.count(Verdict.RIGHT), parts.count(Verdict.OFF)) == (right, off)
        if check.reason:
            assert check.reason is Reason.NOTHING_CLAIMED
        elif holds(claim, first, last):
            assert check.overall is Overall.CONFIRMED
        elif right:
            assert check.overall is Overall.PARTLY
        elif off or (way is False and not parts):
            assert check.overall is Overall.NOT_CONFIRMED
        else:
            assert check.overall is Overall.CANNOT_BE_CHECKED


def test_each_headline_says_what_is_so_and_all_that_is_claimed_is_told():
    for check in CHECKS:
        told, beside = verdict(check), untold(check)
        if isinstance(told, NotChecked):
            assert check.overall is Overall.CANNOT_BE_CHECKED
            continue
        assert isinstance(told, Judged)
        assert (told.overall, told.country) == (check.overall, check.claim.iso3)
        ends = [end for end in (check.start, check.end) if end]
        absent = [one.end for one in beside if isinstance(one, EndAbsent)]
        if isinstance(told, JudgedMove):
            before, after = told.start.rank, told.end.rank
            assert told.actual == before - after != 0
            assert told.start.edition < told.end.edition
            assert Verdict.OFF not in (told.start.verdict, told.end.verdict)
            assert (told.untrue is Untrue.PLACES) == (told.claimed not in (None, told.actual))
            off = check.change and check.change.direction_verdict is Verdict.OFF
            assert (told.untrue is Untrue.NOTHING) == (
                told.claimed in (None, told.actual) and not off
            )
        elif isinstance(told, JudgedEnds):
            assert None not in (told.start.rank, told.end.rank)
        elif isinstance(told, JudgedEnd):
            assert told.end.rank is not None
            same = len(ends) == 2 and ends[0].edition == ends[1].edition
            assert same or all(end is told.end or end in absent for end in ends)
        elif isinstance(told, JudgedAbsent):
            assert told.end.rank is None
            assert check.overall is Overall.CANNOT_BE_CHECKED
        tops = [one for one in beside if isinstance(one, TopBeside)]
        assert all(one.holds == (check.end.rank <= one.top) for one in tops)
        if check.end and check.end.top and check.end.rank:
            in_title = not isinstance(told, JudgedAbsent | JudgedMove) and told.end is check.end
            shown = in_title and check.end.beside in (
                (Beside.NOT_IN_TOP, Beside.IN_TOP)
                if isinstance(told, JudgedEnd)
                else (Beside.NOT_IN_TOP,)
            )
            assert shown != bool(tops)


def fits(claim: Claim) -> list[tuple[int | None, int | None]]:
    """All editions for which a claim is right, none of an end that it says nothing of."""
    start = claim.rank_from is not None or claim.change is not None or claim.direction is not None
    end = claim.rank_to or claim.top or claim.change is not None or claim.direction is not None
    firsts = [claim.edition_from] if claim.edition_from or not start else THESE.editions
    lasts = [claim.edition_to] if claim.edition_to or not end else THESE.editions
    stated = claim.edition_from and claim.edition_to
    found = [
        (first if start else None, last if end else None)
        for first in firsts
        for last in lasts
        if stated or None in (first, last) or first < last
    ]
    return [pair for pair in found if holds(claim, *(rank_in(claim, year) for year in pair))]


def test_editions_left_open_are_those_that_fit():
    seen = set()
    for check in CHECKS:
        found = editions_open(check)
        if not found:
            continue
        opened, *more = found
        assert isinstance(opened, EditionsOpen)
        pairs = fits(check.claim)
        taken = tuple(end.edition if end else None for end in (check.start, check.end))
        assert opened.fit == (taken in pairs) == bool(pairs)
        others = tuple(pair for pair in pairs if pair != taken)
        assert [one.pairs for one in more if isinstance(one, FitsToo)] == (
            [others] if others else []
        )
        if opened.fit:
            latest = max(pairs, key=lambda pair: (pair[1] or 0, pair[0] or 0))
            assert taken == latest
        seen.add((len(opened.editions), opened.fit, opened.others))
    assert len(seen) == 6
