"""Checks a claim about a country's rank against the data."""

from functools import lru_cache

from dashboard.analysis.ranking.ranks import Convention, rankable_score, ranked_count, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.findings.claims.claim import (
    ChangeCheck,
    Claim,
    ClaimCheck,
    Direction,
    End,
    Overall,
    Reason,
    Verdict,
)
from dashboard.findings.claims.readings import fitting, resolve, row_of
from dashboard.survey import Edition, Iso3, Rank, Survey


@lru_cache(maxsize=500)
def check_claim(survey: Survey, claim: Claim) -> ClaimCheck:
    """Checks a claim: a verdict per part and the numbers behind it.

    Ranks are by the competition convention; for EGDI in the world they are the published ones.
    Open ends are resolved as `readings.resolve` says.
    Never raises for anything a reader can enter: what is unknown comes back as a reason.

    Args:
        survey: the figures.
        claim: what is claimed.
    """
    barred = obstacle(survey, claim)
    if barred is not None or claim.iso3 is None:
        return ClaimCheck(
            claim,
            Overall.CANNOT_BE_CHECKED,
            barred or Reason.NO_COUNTRY,
            start=None,
            end=None,
            change=None,
            fits=(),
        )
    row = row_of(survey, claim.iso3, claim.index, claim.group)
    pair = resolve(claim, row)
    start = end = None
    if claim.needs_from:
        start = one_end(survey, claim, claim.iso3, pair[0], earlier=True)
    if claim.needs_to:
        end = one_end(survey, claim, claim.iso3, pair[1], earlier=False)
    change = change_check(claim, start, end)
    overall = judge(claim, start, end, change)
    opened = (claim.needs_from and claim.edition_from is None) or (
        claim.needs_to and claim.edition_to is None
    )
    return ClaimCheck(
        claim=claim,
        overall=overall,
        reason=None,
        start=start,
        end=end,
        change=change,
        fits=fitting(claim, row) if opened else (),
    )


def obstacle(survey: Survey, claim: Claim) -> Reason | None:
    """Why nothing of a claim can be checked; None where something can."""
    if claim.iso3 is None:
        return Reason.NO_COUNTRY
    if claim.iso3 not in survey.codes:
        return Reason.UNKNOWN_COUNTRY
    if not survey.has_group(claim.group):
        return Reason.UNKNOWN_GROUP
    if claim.iso3 not in survey.members(claim.group):
        return Reason.NOT_IN_GROUP
    if not claim.needs_from and not claim.needs_to:
        return Reason.NOTHING_CLAIMED
    return None


def one_end(
    survey: Survey, claim: Claim, iso3: Iso3, edition: Edition | None, *, earlier: bool
) -> End:
    """One end of a claim beside the data.

    Args:
        survey: the figures.
        claim: what is claimed.
        iso3: its country.
        edition: the edition of this end; None where none was stated nor found.
        earlier: whether it is the earlier end.
    """
    claimed = claim.rank_from if earlier else claim.rank_to
    top = None if earlier else claim.top
    stated = claim.edition_from if earlier else claim.edition_to
    reason = missing_rank(survey, claim, iso3, edition)
    places: dict[Convention, Rank] = {}
    shared: tuple[Iso3, ...] = ()
    score = of = None
    if edition is not None and edition in survey.years:
        of = int(ranked_count(survey, claim.index, claim.group)[edition])
    if edition is not None and reason is None:
        for convention in Convention:
            places[convention] = row_of(survey, iso3, claim.index, claim.group, convention)[edition]
        shared = sharing(survey, claim, iso3, edition)
        score = rankable_score(survey, claim.index, iso3, edition)
    rank = places.get(Convention.COMPETITION)
    off = places_off(claimed, top, rank)
    verdict = None
    if claimed is not None or top is not None:
        verdict = verdict_of(None if off is None else off == 0)
    return End(
        claimed=claimed,
        top=top,
        edition=edition,
        found=stated is None and edition is not None,
        verdict=verdict,
        reason=reason,
        off=off,
        rank=rank,
        rank_dense=places.get(Convention.DENSE),
        rank_ordinal=places.get(Convention.ORDINAL),
        of=of,
        shared_with=shared,
        score=score,
    )


def sharing(survey: Survey, claim: Claim, iso3: Iso3, edition: Edition) -> tuple[Iso3, ...]:
    """The others that share a country's place in an edition, in alphabetical order."""
    table = ranks(survey, claim.index, claim.group)[edition]
    level = table.index[table == table[iso3]]
    return tuple(Iso3(code) for code in sorted(map(str, level)) if code != iso3)


def missing_rank(
    survey: Survey, claim: Claim, iso3: Iso3, edition: Edition | None
) -> Reason | None:
    """Why a country has no rank at an end; None where it has one."""
    if edition is None:
        return Reason.NO_FITTING_EDITION
    if edition not in survey.years:
        return Reason.NO_SUCH_EDITION
    found = standing(survey, claim.index, iso3, edition)
    return {
        "no_score": Reason.NO_SCORE,
        "not_assessed": Reason.NOT_ASSESSED,
        "not_member": Reason.NOT_MEMBER,
    }.get(found)


def places_off(claimed: Rank | None, top: int | None, actual: Rank | None) -> int | None:
    """How many places higher (plus) or lower (minus) a claim puts a country than the data do."""
    if actual is None or (claimed is None and top is None):
        return None
    if claimed is not None and actual != claimed:
        return actual - claimed
    return 0 if top is None else max(0, actual - top)


def change_check(claim: Claim, start: End | None, end: End | None) -> ChangeCheck | None:
    """A claimed change or direction beside the data; None where neither is claimed."""
    if claim.change is None and claim.direction is None:
        return None
    before, after = (None if one is None else one.rank for one in (start, end))
    actual = None if before is None or after is None else before - after
    verdict = direction_verdict = None
    if claim.change is not None:
        verdict = verdict_of(None if actual is None else actual == claim.change)
    if claim.direction is not None:
        upward = claim.direction is Direction.ROSE
        agrees = None if actual is None else (actual > 0 if upward else actual < 0)
        direction_verdict = verdict_of(agrees)
    return ChangeCheck(
        claimed=claim.change,
        direction=claim.direction,
        actual=actual,
        verdict=verdict,
        off=None if claim.change is None or actual is None else claim.change - actual,
        direction_verdict=direction_verdict,
    )


def verdict_of(agrees: bool | None) -> Verdict:
    """Right, off, or where nothing is known, cannot be checked."""
    if agrees is None:
        return Verdict.CANNOT_BE_CHECKED
    return Verdict.RIGHT if agrees else Verdict.OFF


def judge(claim: Claim, start: End | None, end: End | None, change: ChangeCheck | None) -> Overall:
    """The verdict on a whole claim, from those on its parts; see `ClaimCheck.overall`.

    The numbers decide. A direction alone is judged like a number; beside numbers one that is wrong
    or cannot be checked can only turn confirmed into partly, so that a claim with wrong numbers is
    not half right for its verb.
    """
    numbers = [part.verdict for part in (start, end, change) if part and part.verdict]
    direction = change.direction_verdict if change else None
    if not numbers and direction:
        numbers, direction = [direction], None
    right, off = numbers.count(Verdict.RIGHT), numbers.count(Verdict.OFF)
    if right == len(numbers) and direction in (None, Verdict.RIGHT):
        return Overall.CONFIRMED
    if right:
        return Overall.PARTLY
    return Overall.NOT_CONFIRMED if off else Overall.CANNOT_BE_CHECKED
