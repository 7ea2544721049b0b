"""Records and counts: the first time, the best ever, the largest move, how many, who leads."""

from dashboard.analysis.ranking.belonging import score_level
from dashboard.findings.claims.assertion import (
    Assertion,
    AtLevel,
    Best,
    Bound,
    Condition,
    Direction,
    Placed,
)
from dashboard.findings.claims.facts import (
    BestIs,
    BestScoreIs,
    CountIs,
    FirstIs,
    FirstOnes,
    LargestIs,
)
from dashboard.findings.claims.figures import places, rows, scores
from dashboard.findings.claims.scopes import members
from dashboard.survey import WORLD, Edition, Iso3, Rank, Survey


def subject(assertion: Assertion) -> Iso3:
    """The country an assertion is about.

    Raises:
        ValueError: it is about none.
    """
    if assertion.country is None:
        raise ValueError("A record needs a country.")
    return assertion.country


def first_fact(survey: Survey, assertion: Assertion, condition: Condition) -> FirstIs:
    """The first edition in which a condition held for the country."""
    country = subject(assertion)
    top = level = None
    if isinstance(condition, AtLevel):
        level = condition.level
        held = [
            edition
            for edition, score in scores(survey, assertion.index)[country].items()
            if score_level(float(score)) is level
        ]
    else:
        row = rows(survey, assertion.index, assertion.within)[country]
        top = condition.rank if isinstance(condition, Placed) else condition.top
        exact = isinstance(condition, Placed)
        held = [at for at, rank in row.items() if (rank == top if exact else rank <= top)]
    first = min(held, default=None)
    return FirstIs(country, assertion.index, assertion.within, top, level, first)


def looked_at(survey: Survey, part: Best, at: Edition) -> tuple[Edition, ...]:
    """The editions of which a place is the best: all, or those after one up to its own."""
    if part.since is None:
        return survey.years
    return tuple(edition for edition in survey.years if part.since < edition <= at)


def best_fact(survey: Survey, assertion: Assertion, part: Best, at: Edition) -> BestIs:
    """The best or the worst place of the country, ever or since an edition until another."""
    country = subject(assertion)
    row = rows(survey, assertion.index, assertion.within)[country]
    row = {edition: row[edition] for edition in looked_at(survey, part, at) if edition in row}
    rank = Rank(max(row.values()) if part.worst else min(row.values()))
    editions = tuple(edition for edition, one in row.items() if one == rank)
    return BestIs(
        *(country, assertion.index, assertion.within, rank, editions),
        *(part.worst, part.since, looked_at(survey, part, at)[-1]),
    )


def best_score_fact(survey: Survey, assertion: Assertion, part: Best, at: Edition) -> BestScoreIs:
    """The highest or the lowest score of the country, ever or since an edition until another."""
    country = subject(assertion)
    own = scores(survey, assertion.index)[country]
    known = {edition: own[edition] for edition in looked_at(survey, part, at) if edition in own}
    edge = min(known.values()) if part.worst else max(known.values())
    editions = tuple(edition for edition, one in known.items() if one == edge)
    return BestScoreIs(
        *(country, assertion.index, edge, editions),
        *(part.worst, part.since, looked_at(survey, part, at)[-1]),
    )


def largest_fact(
    survey: Survey, assertion: Assertion, first: Edition, last: Edition, direction: Direction
) -> LargestIs:
    """Who of the scope rose or fell by the most places in the world between two editions."""
    found = rows(survey, assertion.index, WORLD)
    sign = 1 if direction is Direction.ROSE else -1
    moved = {
        country: sign * (found[country][first] - found[country][last])
        for country in members(survey, assertion.within)
        if first in found[country] and last in found[country]
    }
    most = max(0, *moved.values())
    who = tuple(sorted(country for country, places in moved.items() if most and places == most))
    return LargestIs(assertion.index, assertion.within, first, last, direction, most, who)


def count_fact(
    survey: Survey, assertion: Assertion, condition: AtLevel | Bound, edition: Edition
) -> CountIs:
    """How many members of the scope are at a level, or among the first so many of the world."""
    within = set(members(survey, assertion.within))
    world = places(survey, assertion.index, WORLD, edition)
    ranked = {country: rank for country, rank in world.items() if country in within}
    top = level = None
    if isinstance(condition, AtLevel):
        level = condition.level
        known = scores(survey, assertion.index)
        count = sum(score_level(float(known[country][edition])) is level for country in ranked)
    else:
        top = condition.top
        count = sum(rank <= condition.top for rank in ranked.values())
    return CountIs(assertion.index, assertion.within, edition, top, level, count, len(ranked))


def head_fact(survey: Survey, assertion: Assertion, most: int, edition: Edition) -> FirstOnes:
    """The first so many of the scope, best first, with all that share the last place told."""
    found = places(survey, assertion.index, assertion.within, edition)
    told = sorted((rank, country) for country, rank in found.items() if rank <= most)
    head = tuple(country for _, country in told)
    return FirstOnes(assertion.index, assertion.within, edition, head)
