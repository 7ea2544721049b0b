"""Who passed whom among neighbours, partners and big names, and who leads a group."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dashboard.findings.finding import Finding
from dashboard.findings.telling.case import Among, Case, Fact, Span, Telling, tellings
from dashboard.findings.telling.moves import about_move
from dashboard.findings.telling.past import Past
from dashboard.survey import WORLD, Edition, GroupCode, GroupKind, Index, Iso3, Rank

BIG_NAMES = GroupCode("g20")
"""The members of the G20 are those that everybody knows."""

FEWEST_LED = 3
"""To be first of two is no lead."""

FEWEST_EDITIONS = 3
"""So many editions in a row a group is led for the lead to be told though it is not new."""


class Relation(StrEnum):
    """What those who are passed are to the country: neighbours on land, partners, big names."""

    NEIGHBOUR = "neighbour"
    PARTNER = "partner"
    BIG_NAME = "big_name"


@dataclass(frozen=True, slots=True)
class Overtook(Finding):
    """A country passed others that are something to it.

    Attributes:
        country, index: who, on what.
        first, last: the editions.
        others: those that stood above it first and stand below it last, the best placed first.
        relation: what they are to it.
        group: of which all are members; None where they are no partners.
    """

    country: Iso3
    index: Index
    first: Edition
    last: Edition
    others: tuple[Iso3, ...]
    relation: Relation
    group: GroupCode | None


@dataclass(frozen=True, slots=True)
class Overtaken(Overtook):
    """A country was passed by others that are something to it."""


@dataclass(frozen=True, slots=True)
class Lead(Finding):
    """A country's place at the head of a group.

    Attributes:
        country, index: who, on what.
        group: its code; the world is one.
        first, last: the editions.
        members: how many of the group were ranked in the last.
        rank: the country's place among all in the last.
        beside: others that lead the group in the last, and do so with it where it leads.
        before: those that led it in the first, the country itself left out.
    """

    country: Iso3
    index: Index
    group: GroupCode
    first: Edition
    last: Edition
    members: int
    rank: Rank
    beside: tuple[Iso3, ...]
    before: tuple[Iso3, ...]


@dataclass(frozen=True, slots=True)
class TookLead(Lead):
    """A country leads a group that it did not lead in the first edition."""


@dataclass(frozen=True, slots=True)
class LostLead(Lead):
    """A country led a group in the first edition and does not lead it in the last."""


@dataclass(frozen=True, slots=True)
class KeptLead(Lead):
    """A country leads a group, as it did in every edition from the first one on.

    Its first edition is the one since which it has led; three or more editions are between.
    """


def sides(past: Past, span: Span) -> Iterator[Telling]:
    """Everything of an index that tells on which side of others a country stands."""
    both = past.at_both(span.first, span.last)
    survey = past.survey
    near = {
        code: tuple(one for one in survey.land_neighbours[code] if one in both) for code in both
    }
    named = survey.group_list.get(BIG_NAMES)
    big = tuple(one for one in named.members if one in both) if named else ()
    for kind in (Overtook, Overtaken):
        bordered = {code: others for code, others in near.items() if others}
        yield from tellings(
            passings(past, span, bordered, Relation.NEIGHBOUR, kind), Among.BORDERED, span
        )
        famous = {code: tuple(one for one in big if one != code) for code in both}
        yield from tellings(passings(past, span, famous, Relation.BIG_NAME, kind), Among.BOTH, span)
        for group in survey.group_list.values():
            if group.kind is not GroupKind.UNION:
                continue
            known = tuple(one for one in group.members if one in both)
            partners = {code: tuple(one for one in known if one != code) for code in known}
            found = passings(past, span, partners, Relation.PARTNER, kind, group.code)
            yield from tellings(found, Among.GROUP, span, group.code)
    yield from leads(past, span)


def passings(
    past: Past,
    span: Span,
    others: Mapping[Iso3, tuple[Iso3, ...]],
    relation: Relation,
    kind: type[Overtook],
    group: GroupCode | None = None,
) -> Iterator[Case]:
    """Countries by how many of those that are something to them they passed, or were passed by.

    Args:
        past: the index.
        span: the editions.
        others: by country, those ranked in both editions.
        relation: what they are to it.
        kind: whether the country passed or was passed.
        group: the group that they are partners in.
    """
    down = kind is Overtaken
    for code, candidates in others.items():
        own = past.places[code]
        found = [
            other for other in candidates if changed_sides(own, past.places[other], span, down=down)
        ]
        if not found:
            yield Case(0)
            continue
        found.sort(key=lambda other: (past.places[other][span.last], other))
        told = kind(code, past.index, span.first, span.last, tuple(found), relation, group)
        facts = {
            order(past.index, other, code) if down else order(past.index, code, other)
            for other in found
        }
        if relation is not Relation.NEIGHBOUR:
            # Who passed many partners or big names rose far, which is told of as a rise already.
            facts |= about_move(code, past.index)
        yield Case(len(found), told, frozenset(facts), code)


def order(index: Index, above: Iso3, below: Iso3) -> Fact:
    """That the one passed the other is told."""
    return ("order", index, above, below)


def changed_sides(
    own: Mapping[Edition, Rank], other: Mapping[Edition, Rank], span: Span, *, down: bool
) -> bool:
    """Whether one passed another, or was passed by it; a shared place is neither above nor below."""
    first, last = (own[year] - other[year] for year in (span.first, span.last))
    return first < 0 < last if down else last < 0 < first


def leads(past: Past, span: Span) -> Iterator[Telling]:
    """Who newly leads a group, who no longer does, and who has for long."""
    for group in past.survey.group_list.values():
        found = {
            lead.country: lead for lead in changes_of_lead(past, span, group.members, group.code)
        }
        for kind in (TookLead, LostLead, KeptLead):
            cases = [
                lead_of(past, span, found.get(code), kind, code)
                for code in group.members
                if span.last in past.places[code]
            ]
            if group.code == WORLD:
                yield from tellings(cases, Among.RANKED, span)
            else:
                yield from tellings(cases, Among.MEMBERS, span, group.code)


def lead_of(past: Past, span: Span, lead: Lead | None, kind: type[Lead], code: Iso3) -> Case:
    """Whether a country has such a lead. Who leads several groups is told of the rarest.

    Who takes a lead from another, or loses it to another, has changed sides with that one.
    """
    if lead is None or type(lead) is not kind:
        return Case(0)
    facts: set[Fact] = {("lead", lead.index, lead.group), ("head", code, lead.index)}
    if kind is KeptLead:
        # A lead that is kept is no news: one is told of a country, whatever it leads in.
        facts.add(("kept", code))
    own = past.places[code]
    for other in {*lead.before, *lead.beside}:
        there = past.places[other]
        if {span.first, span.last} <= own.keys() & there.keys():
            if changed_sides(own, there, span, down=False):
                facts.add(order(past.index, code, other))
            if changed_sides(own, there, span, down=True):
                facts.add(order(past.index, other, code))
    return Case(1, lead, frozenset(facts), code)


def changes_of_lead(
    past: Past, span: Span, members: tuple[Iso3, ...], group: GroupCode
) -> Iterator[Lead]:
    """Who took, lost or kept the lead of a group."""
    then, now = (heads(past, year, members) for year in (span.first, span.last))
    ranked = sum(span.last in past.places[code] for code in members)
    if not then or not now or span.first == span.last:
        return
    for code in sorted({*then, *now}):
        if span.last not in past.places[code]:
            continue
        facts = (
            ranked,
            past.places[code][span.last],
            tuple(one for one in now if one != code),
            tuple(one for one in then if one != code),
        )
        if code in now and code not in then:
            yield TookLead(code, past.index, group, span.first, span.last, *facts)
        elif code in then and code not in now:
            yield LostLead(code, past.index, group, span.first, span.last, *facts)
        else:
            since, editions = led_since(past, span, code, members)
            if editions >= FEWEST_EDITIONS:
                before = tuple(one for one in heads(past, since, members) if one != code)
                yield KeptLead(code, past.index, group, since, span.last, *facts[:3], before)


def heads(past: Past, edition: Edition, members: tuple[Iso3, ...]) -> tuple[Iso3, ...]:
    """Those at the head of a group in an edition; none where fewer than three were ranked."""
    places = {code: past.places[code][edition] for code in members if edition in past.places[code]}
    if len(places) < FEWEST_LED:
        return ()
    best = min(places.values())
    return tuple(code for code, place in places.items() if place == best)


def led_since(past: Past, span: Span, code: Iso3, members: tuple[Iso3, ...]) -> tuple[Edition, int]:
    """Since which edition one has led a group without a break, and in how many editions."""
    years = [year for year in past.survey.years if year <= span.last]
    since, count = span.last, 0
    for year in reversed(years):
        if code not in heads(past, year, members):
            break
        since, count = year, count + 1
    return since, count
