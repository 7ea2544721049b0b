"""Checks a claim about a country's rank against the data."""

from dashboard.analysis.ranking.ranks import Convention, rankable_score, ranked_count, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.findings.claims.claim import (
    Aspect,
    ChangeCheck,
    Claim,
    ClaimCheck,
    Direction,
    End,
    Overall,
    Reading,
    Reason,
    Verdict,
)
from dashboard.findings.claims.readings import fitting, nearest, resolve, row_of
from dashboard.survey import Survey

__all__ = [
    "Aspect",
    "ChangeCheck",
    "Claim",
    "ClaimCheck",
    "Direction",
    "End",
    "Overall",
    "Reading",
    "Reason",
    "Verdict",
    "check_claim",
]


def check_claim(survey: Survey, claim: Claim) -> ClaimCheck:
    """Checks a claim: a verdict per part, the numbers behind it, and what would make it right.

    Ranks are by the competition convention; for EGDI in the world they are the published ones.
    Open ends are resolved as `claim_readings.resolve` says, other readings as
    `claim_readings.nearest` says. Never raises for anything a reader can enter: what is unknown
    comes back as a reason.

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
            None,
            None,
            None,
            (),
            None,
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
    confirmed = overall is Overall.CONFIRMED
    return ClaimCheck(
        claim=claim,
        overall=overall,
        reason=None,
        start=start,
        end=end,
        change=change,
        fits=fitting(claim, row) if opened else (),
        nearest=None if confirmed else nearest(survey, claim, claim.iso3, pair),
    )


def obstacle(survey: Survey, claim: Claim) -> Reason | None:
    """Why nothing of a claim can be checked; None where something can."""
    if claim.iso3 is None:
        return Reason.NO_COUNTRY
    if claim.iso3 not in survey.codes:
        return Reason.UNKNOWN_COUNTRY
    if claim.group not in survey.group_list:
        return Reason.UNKNOWN_GROUP
    if claim.iso3 not in survey.members(claim.group):
        return Reason.NOT_IN_GROUP
    if not claim.needs_from and not claim.needs_to:
        return Reason.NOTHING_CLAIMED
    return None


def one_end(survey: Survey, claim: Claim, iso3: str, edition: int | None, *, earlier: bool) -> End:
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
    places: dict[Convention, int] = {}
    shared: tuple[str, ...] = ()
    score = of = None
    known = edition is not None and edition in survey.years
    if edition is not None and known:
        of = int(ranked_count(survey, claim.index, claim.group)[edition])
    if edition is not None and reason is None:
        for convention in Convention:
            places[convention] = row_of(survey, iso3, claim.index, claim.group, convention)[edition]
        table = ranks(survey, claim.index, claim.group)[edition]
        level = table.index[table == places[Convention.COMPETITION]]
        shared = tuple(sorted(str(code) for code in level if code != iso3))
        score = rankable_score(survey, claim.index, iso3, edition)
    off = places_off(claimed, top, places.get(Convention.COMPETITION))
    verdict = None
    if claimed is not None or top is not None:
        verdict = Verdict.CANNOT_BE_CHECKED
        if off is not None:
            verdict = Verdict.OFF if off else Verdict.RIGHT
    return End(
        claimed=claimed,
        top=top,
        edition=edition,
        found=stated is None and edition is not None,
        verdict=verdict,
        reason=reason,
        off=off,
        ranks=places,
        of=of,
        shared_with=shared,
        score=score,
    )


def missing_rank(survey: Survey, claim: Claim, iso3: str, edition: int | None) -> Reason | None:
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


def places_off(claimed: int | None, top: int | None, actual: int | None) -> int | None:
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
    actual = None
    if start is not None and end is not None and start.ranks and end.ranks:
        actual = start.ranks[Convention.COMPETITION] - end.ranks[Convention.COMPETITION]
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

    The numbers decide. A direction alone is judged like a number; beside numbers it can only turn
    confirmed into partly, so that a claim with wrong numbers is not half right for its verb.
    """
    numbers = [part.verdict for part in (start, end, change) if part and part.verdict]
    direction = change.direction_verdict if change else None
    if not numbers and direction:
        numbers, direction = [direction], None
    right, off = numbers.count(Verdict.RIGHT), numbers.count(Verdict.OFF)
    if right == len(numbers) and direction is not Verdict.OFF:
        return Overall.CONFIRMED
    if right:
        return Overall.PARTLY
    return Overall.NOT_CONFIRMED if off else Overall.CANNOT_BE_CHECKED
