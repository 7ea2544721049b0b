"""Whether a comparison of countries is right."""

from dashboard.findings.claims.assertion import (
    Assertion,
    BesideAll,
    BesideMean,
    Compared,
    Gap,
    Passed,
    Relation,
    When,
)
from dashboard.findings.claims.case import Answer, Case, answer
from dashboard.findings.claims.facts import (
    EdgeOf,
    Fact,
    MeanFound,
    MoveIs,
    RankIs,
    RanksBeside,
    ScoreIs,
)
from dashboard.findings.claims.figures import mean_fact, rank_fact
from dashboard.findings.claims.scopes import members
from dashboard.survey import WORLD, Iso3


@answer.register
def _(part: BesideMean, case: Case) -> Answer:
    own = case.score(part.when)
    mean = mean_fact(case.survey, case.assertion.index, part.within, case.edition(part.when))
    if not isinstance(own, ScoreIs) or not isinstance(mean, MeanFound):
        return None, (own,)
    return (own.score > mean.mean if part.above else own.score < mean.mean), (own, mean)


@answer.register
def _(part: BesideAll, case: Case) -> Answer:
    own = world_rank(case, case.assertion.country, part.when)
    if not isinstance(own, RankIs):
        return None, (own,)
    others = [
        found
        for other in members(case.survey, part.within)
        if other != case.assertion.country
        and isinstance(found := world_rank(case, other, part.when), RankIs)
    ]
    if not others:
        return None, (own,)
    ahead = part.relation is Relation.AHEAD
    edge = (min if ahead else max)(others, key=lambda one: one.rank)
    right = own.rank < edge.rank if ahead else own.rank > edge.rank
    return right, (EdgeOf(own, part.within, edge, ahead),)


def world_rank(case: Case, country: Iso3 | None, when: When) -> Fact:
    """A country's place in the world."""
    if country is None:
        raise ValueError("A place needs a country.")
    return rank_fact(case.survey, country, case.assertion.index, WORLD, case.edition(when))


@answer.register
def _(part: Compared, case: Case) -> Answer:
    everyone = {case.country, *part.others}
    # Where one of them is outside the set, all are told by their places in the world.
    alike = everyone <= set(members(case.survey, case.assertion.within))
    ranked = [
        case.rank(part.when, country) if alike else world_rank(case, country, part.when)
        for country in (case.country, *part.others)
    ]
    known = [one for one in ranked if isinstance(one, RankIs)]
    if len(known) < len(ranked):
        return None, tuple(one for one in ranked if not isinstance(one, RankIs))
    own, *others = known
    gaps = [other.rank - own.rank for other in others]
    right = {
        Relation.AHEAD: all(gap > 0 for gap in gaps),
        Relation.BEHIND: all(gap < 0 for gap in gaps),
        Relation.LEVEL: all(gap == 0 for gap in gaps),
    }[part.relation]
    if part.places is not None:
        right = right and all(abs(gap) == part.places for gap in gaps)
    return right, (RanksBeside(tuple(known)),)


@answer.register
def _(part: Passed, case: Case) -> Answer:
    own, *others = [world_move(case, None), *(world_move(case, other) for other in part.others)]
    if not isinstance(own, MoveIs):
        return None, (own,)
    known = [one for one in others if isinstance(one, MoveIs)]
    if len(known) < len(others):
        return None, tuple(one for one in others if not isinstance(one, MoveIs))
    facts = (own, *known)
    answers = [passed(other, own) if part.passive else passed(own, other) for other in known]
    return (None if None in answers and False not in answers else all(answers)), facts


def world_move(case: Case, country: Iso3 | None) -> Fact:
    """A country's move in the world: who passed whom is the same in any set."""
    told = case.assertion
    wide = Assertion(told.country, told.index, WORLD, told.ends, told.parts)
    return Case(case.survey, wide, case.pair).move(country)


def passed(one: MoveIs, other: MoveIs) -> bool | None:
    """Whether one country was behind another and is ahead of it; None where they were or are level."""
    before, after = one.first.rank - other.first.rank, one.last.rank - other.last.rank
    if before < 0 or after > 0:
        return False
    return None if before == 0 or after == 0 else True


@answer.register
def _(part: Gap, case: Case) -> Answer:
    own, other = world_move(case, None), world_move(case, part.other)
    for found in (own, other):
        if not isinstance(found, MoveIs):
            return None, (found,)
    assert isinstance(own, MoveIs)
    assert isinstance(other, MoveIs)
    before = abs(own.first.rank - other.first.rank)
    after = abs(own.last.rank - other.last.rank)
    return (after < before if part.narrowed else after > before), (own, other)
