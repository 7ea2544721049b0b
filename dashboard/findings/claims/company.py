"""Whom a claim compares a country with, and how they all stand in its editions."""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.findings.claims.check import one_end
from dashboard.findings.claims.claim import Claim, ClaimCheck, Overall, Reason
from dashboard.findings.claims.facts import Fact, MoveIs, NoRank, NotWithin, RankIs, RanksBeside
from dashboard.findings.claims.figures import rank_fact
from dashboard.findings.claims.picture import MoveCompared, PlacesCompared
from dashboard.findings.claims.verdicts import JudgedAbsent
from dashboard.findings.finding import Finding
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Survey


@dataclass(frozen=True)
class Company:
    """A country and those that a claim compares it with.

    Attributes:
        country: the country.
        others: those it is compared with, members of the set, in the order of the claim.
        outside: those that are no members of the set.
        index: ranked on.
        within: code of the set ranked within.
        editions: those compared, oldest first, one or two; years without an edition among them.
        bare: whether nothing is claimed but that they compare.
    """

    country: Iso3
    others: tuple[Iso3, ...]
    outside: tuple[Iso3, ...]
    index: Index
    within: GroupCode
    editions: tuple[Edition, ...]
    bare: bool


def company(survey: Survey, check: ClaimCheck, country: Iso3, beside: tuple[Iso3, ...]) -> Company:
    """Whom a claim compares a country with.

    Where nothing else is claimed and one of them is outside the set, all are ranked in the world,
    in which everyone has a place.

    Args:
        survey: the figures.
        check: of the claim.
        country: the claim's.
        beside: whom it compares the country with, as the reader puts it.
    """
    claim = check.claim
    others = tuple(dict.fromkeys(other for other in beside if other != country))
    bare = bool(others) and check.reason in (Reason.NOTHING_CLAIMED, Reason.NOT_IN_GROUP)
    bare = bare and not claim.needs_from and not claim.needs_to
    within = claim.group
    if bare and not {country, *others} <= set(survey.members(within)):
        within = WORLD
    inside = set(survey.members(within)) if survey.has_group(within) else set()
    if bare:
        last = claim.edition_to or survey.years[-1]
        editions = {claim.edition_from or last, last}
    else:
        ends = (one.edition for one in (check.start, check.end) if one)
        editions = {edition for edition in ends if edition is not None}
    return Company(
        country=country,
        others=tuple(other for other in others if other in inside),
        outside=tuple(other for other in others if other not in inside),
        index=claim.index,
        within=within,
        editions=tuple(sorted(editions)),
        bare=bare,
    )


def places(survey: Survey, told: Company, country: Iso3) -> list[Fact]:
    """A country's place in every edition compared, or why it has none."""
    return [
        rank_fact(survey, country, told.index, told.within, edition) for edition in told.editions
    ]


def compared(survey: Survey, told: Company) -> Finding:
    """How a country stands beside the others, where nothing but that is claimed.

    Its move where it has a place in both editions, and everyone's place in the one edition in
    which it has one.
    """
    own = [one for one in places(survey, told, told.country) if isinstance(one, RankIs)]
    if not own:
        asked = Claim(told.country, told.index, edition_to=told.editions[-1], group=told.within)
        end = one_end(survey, asked, told.country, told.editions[-1], earlier=False)
        overall = Overall.CANNOT_BE_CHECKED
        return JudgedAbsent(overall, told.country, told.index, told.within, end=end)
    if len(own) == 2:
        return MoveCompared(MoveIs(*own))
    ranked = [
        one
        for other in told.others
        for one in places(survey, told, other)
        if isinstance(one, RankIs) and one.edition == own[0].edition
    ]
    return PlacesCompared((own[0], *ranked))


def beside_facts(survey: Survey, told: Company, heading: Finding) -> tuple[Fact, ...]:
    """How the others stand in the editions compared, as far as the heading does not tell it."""
    found = list(dict.fromkeys(unsaid(survey, told, heading)))
    single = tuple(one for one in found if isinstance(one, RankIs))
    if len(told.editions) > 1 or len(single) < 2:
        return tuple(found)
    rest = [one for one in found if not isinstance(one, RankIs)]
    return (RanksBeside(single), *rest)


def unsaid(survey: Survey, told: Company, heading: Finding) -> Iterator[Fact]:
    """What is to be told beside the heading, country by country."""
    if told.bare:
        absent = heading.end.edition if isinstance(heading, JudgedAbsent) else None
        for one in places(survey, told, told.country):
            # What the heading says of a missing rank is not said again.
            if not isinstance(one, RankIs) and not (
                isinstance(one, NoRank) and one.edition == absent
            ):
                yield one
    known = heading.places if isinstance(heading, PlacesCompared) else ()
    for other in told.others:
        facts = places(survey, told, other)
        ranked = [one for one in facts if isinstance(one, RankIs)]
        if len(ranked) == 2:
            yield MoveIs(*ranked)
        else:
            yield from (one for one in facts if one not in known)
    yield from (NotWithin(other, told.within) for other in told.outside)
