"""Whether a part that speaks of one country or of a set is right."""

from decimal import Decimal

from dashboard.findings.claims.assertion import (
    AtLevel,
    Best,
    Bound,
    Counted,
    Denied,
    Direction,
    Duration,
    Entered,
    FirstTime,
    LargestMove,
    Last,
    MeanIs,
    Moved,
    Never,
    Open,
    Placed,
    Scored,
    ScoreMoved,
    Stayed,
    TopSet,
    Total,
    Went,
)
from dashboard.findings.claims.case import Answer, Case, answer
from dashboard.findings.claims.facts import (
    MeanFound,
    MoveIs,
    NoEdition,
    NoRank,
    NotWithin,
    RankIs,
    ScoreIs,
    ScoreMove,
)
from dashboard.findings.claims.figures import mean_fact, no_edition, rank_fact, rows
from dashboard.findings.claims.precision import agrees
from dashboard.findings.claims.records import (
    best_fact,
    best_score_fact,
    count_fact,
    first_fact,
    head_fact,
    largest_fact,
)
from dashboard.survey import WORLD


@answer.register
def _(part: Denied, case: Case) -> Answer:
    right, facts = answer(part.part, case)
    return (None if right is None else not right), facts


@answer.register
def _(part: Placed, case: Case) -> Answer:
    found = case.rank(part.when)
    return (found.rank == part.rank if isinstance(found, RankIs) else None), (found,)


@answer.register
def _(part: Last, case: Case) -> Answer:
    found = case.rank(part.when)
    if not isinstance(found, RankIs):
        return None, (found,)
    behind = found.of - found.rank - len(found.shared_with)
    return behind == part.place - 1, (found,)


@answer.register
def _(part: Total, case: Case) -> Answer:
    edition = case.edition(part.when)
    told = case.assertion
    if told.country is None:
        return None, ()
    found = rank_fact(case.survey, told.country, told.index, told.within, edition)
    if not isinstance(found, RankIs):
        return None, (found,)
    if part.count == found.of:
        return True, (found,)
    # The UN's own list holds those that it did not assess as well, behind the last place.
    everyone = len(case.survey.codes) if told.within == WORLD else 0
    return (None if part.count == everyone else False), (found,)


@answer.register
def _(part: Scored, case: Case) -> Answer:
    found = case.score(part.when)
    if not isinstance(found, ScoreIs):
        return None, (found,)
    return agrees(part.score, found.score, part.precision), (found,)


@answer.register
def _(part: AtLevel, case: Case) -> Answer:
    found = case.score(part.when)
    return (found.level is part.level if isinstance(found, ScoreIs) else None), (found,)


@answer.register
def _(part: Bound, case: Case) -> Answer:
    found = case.rank(part.when)
    return (found.rank <= part.top if isinstance(found, RankIs) else None), (found,)


@answer.register
def _(part: Moved, case: Case) -> Answer:
    found = case.move()
    if not isinstance(found, MoveIs):
        return None, (found,)
    if found.places * part.places < 0 or (found.places == 0) != (part.places == 0):
        return False, (found,)
    actual = Decimal(abs(found.places))
    return agrees(Decimal(abs(part.places)), actual, part.precision), (found,)


@answer.register
def _(part: ScoreMoved, case: Case) -> Answer:
    found = case.score_move()
    if not isinstance(found, ScoreMove):
        return None, (found,)
    if found.points * part.points < 0:
        return False, (found,)
    return agrees(abs(part.points), abs(found.points), part.precision), (found,)


@answer.register
def _(part: Went, case: Case) -> Answer:
    if part.score is None:
        answers = [answer(Went(part.direction, score), case) for score in (False, True)]
        facts = tuple(fact for _, found in answers for fact in found)
        return (answers[0][0] if answers[0][0] == answers[1][0] else None), facts
    if case.assertion.country is None:
        return mean_went(part, case)
    found = case.score_move() if part.score else case.move()
    if isinstance(found, ScoreMove):
        risen = found.points
    elif isinstance(found, MoveIs):
        risen = Decimal(found.places)
    else:
        return None, (found,)
    return (risen > 0 if part.direction is Direction.ROSE else risen < 0), (found,)


def mean_went(part: Went, case: Case) -> Answer:
    """Whether the mean of the scope went the way that is told."""
    told = case.assertion
    ends = [
        mean_fact(case.survey, told.index, told.within, at) for at in case.pair if at is not None
    ]
    known = tuple(found for found in ends if isinstance(found, MeanFound))
    if not part.score or len(known) < 2:
        return None, known
    risen = known[1].mean - known[0].mean
    return (risen > 0 if part.direction is Direction.ROSE else risen < 0), known


@answer.register
def _(part: Entered, case: Case) -> Answer:
    found = case.move()
    if not isinstance(found, MoveIs):
        return None, (found,)
    if found.last.rank > part.top:
        return False, (found,)
    return (True if found.first.rank > part.top else None), (found,)


@answer.register
def _(part: Stayed, case: Case) -> Answer:
    found = case.move()
    return (found.places == 0 if isinstance(found, MoveIs) else None), (found,)


@answer.register
def _(part: Duration, case: Case) -> Answer:
    first, last = case.pair
    for edition in case.pair:
        if edition is not None and edition not in case.survey.years:
            return None, (no_edition(case.survey, edition),)
    return (None if first is None else last - first == part.years), ()


@answer.register
def _(part: FirstTime, case: Case) -> Answer:
    edition = case.edition(part.when)
    beside = answer(part.condition, Case(case.survey, case.assertion, (None, edition)))
    if beside[0] is None:
        return None, beside[1]
    found = first_fact(case.survey, case.assertion, part.condition)
    return found.edition == edition, (*beside[1], found)


@answer.register
def _(part: Never, case: Case) -> Answer:
    known = rows(case.survey, case.assertion.index, case.assertion.within).get(case.country)
    if not known:
        return None, (case.rank(Open.LAST),)
    found = first_fact(case.survey, case.assertion, part.condition)
    return found.edition is None, (found,)


@answer.register
def _(part: Best, case: Case) -> Answer:
    at = case.score(part.when) if part.score else case.rank(part.when)
    if not isinstance(at, RankIs | ScoreIs):
        return None, (at,)
    edition = case.edition(part.when)
    if part.since is not None and part.since >= edition:
        return None, (at,)
    reckon = best_score_fact if part.score else best_fact
    found = reckon(case.survey, case.assertion, part, edition)
    if edition not in found.editions:
        return False, (found,)
    # Of a place that was held before after that edition, readers differ on whether it is the best.
    return (True if part.since is None or len(found.editions) == 1 else None), (found,)


@answer.register
def _(part: LargestMove, case: Case) -> Answer:
    own = case.move()
    if not isinstance(own, MoveIs):
        return None, (own,)
    found = largest_fact(
        case.survey, case.assertion, own.first.edition, own.last.edition, part.direction
    )
    if case.assertion.country not in found.countries:
        return False, (own, found)
    return (True if len(found.countries) == 1 else None), (own, found)


@answer.register
def _(part: MeanIs, case: Case) -> Answer:
    told = case.assertion
    found = mean_fact(case.survey, told.index, told.within, case.edition(part.when))
    if found is None or isinstance(found, NoEdition):
        return None, (() if found is None else (found,))
    return agrees(part.score, found.mean, part.precision), (found,)


@answer.register
def _(part: Counted, case: Case) -> Answer:
    edition = case.edition(part.condition.when)
    if edition not in case.survey.years:
        return None, (no_edition(case.survey, edition),)
    found = count_fact(case.survey, case.assertion, part.condition, edition)
    return agrees(Decimal(part.count), Decimal(found.count), part.precision), (found,)


@answer.register
def _(part: TopSet, case: Case) -> Answer:
    edition = case.edition(part.when)
    if edition not in case.survey.years:
        return None, (no_edition(case.survey, edition),)
    ranked = [case.rank(part.when, country) for country in part.countries]
    missing = tuple(one for one in ranked if isinstance(one, NoRank | NotWithin))
    if missing:
        return None, missing
    found = head_fact(case.survey, case.assertion, len(part.countries), edition)
    return set(found.countries) == set(part.countries), (found,)
