"""What is worth telling of who passed whom, and of who leads a group."""

from collections.abc import Iterator, Mapping
from functools import cache

from tests.reckoning.figures import WORLD, Figures
from tests.reckoning.places import how_many, ranks
from tests.reckoning.rarity import Held, Told, rare

BIG = "g20"
FEWEST = 3
"""So many of a group are ranked for one to lead it, and so many editions a lead is kept."""


def sides(these: Figures, index: str, first: int, last: int) -> Iterator[Told]:
    """All of it."""
    ranked = set(ranks(these, index, first)) & set(ranks(these, index, last))
    bordered = {
        iso3: others
        for iso3 in ranked
        if (others := [one for one in these.neighbours[iso3] if one in ranked])
    }
    yield from passings(these, index, first, last, bordered, "neighbour", len(bordered))
    big = [iso3 for iso3 in these.groups.get(BIG, ()) if iso3 in ranked]
    famous = {iso3: [one for one in big if one != iso3] for iso3 in ranked}
    yield from passings(these, index, first, last, famous, "big_name", len(ranked))
    for group, kind in these.kinds.items():
        if kind == "union":
            members = [iso3 for iso3 in these.groups[group] if iso3 in ranked]
            partners = {iso3: [one for one in members if one != iso3] for iso3 in members}
            yield from passings(these, index, first, last, partners, "partner", len(members), group)
    for group in these.groups:
        yield from leads(these, index, first, last, group)


def passings(
    these: Figures,
    index: str,
    first: int,
    last: int,
    others: Mapping[str, list[str]],
    relation: str,
    of: int,
    group: str | None = None,
) -> Iterator[Told]:
    """Who passed how many of those that are something to it, or was passed by them."""
    before, after = (ranks(these, index, year) for year in (first, last))
    among = {"neighbour": "bordered", "big_name": "both", "partner": "group"}[relation]

    def passed(one: str, other: str) -> bool:
        return before[one] > before[other] and after[one] < after[other]

    for kind in ("Overtook", "Overtaken"):
        held: list[Held] = []
        for iso3, candidates in others.items():
            found = [
                other
                for other in candidates
                if (passed(iso3, other) if kind == "Overtook" else passed(other, iso3))
            ]
            fields = {
                "country": iso3,
                "index": index,
                "first": first,
                "last": last,
                "others": tuple(sorted(found, key=lambda other: (after[other], other))),
                "relation": relation,
                "group": group,
            }
            if found:
                held.append((len(found), kind, fields))
        yield from rare(among, of, held, group=group)


@cache
def heads(these: Figures, index: str, edition: int, group: str) -> tuple[str, ...]:
    """The best placed of a group of which three or more were ranked."""
    own = ranks(these, index, edition)
    ranked = [iso3 for iso3 in these.groups[group] if iso3 in own]
    best = min((own[iso3] for iso3 in ranked), default=None)
    return tuple(iso3 for iso3 in ranked if own[iso3] == best) if len(ranked) >= FEWEST else ()


def leads(these: Figures, index: str, first: int, last: int, group: str) -> Iterator[Told]:
    """Who leads a group newly, no longer, or as for three editions or more."""
    then, now = (heads(these, index, year, group) for year in (first, last))
    if not then or not now:
        return
    after = ranks(these, index, last)
    ranked = [iso3 for iso3 in these.groups[group] if iso3 in after]
    held: dict[str, list[Held]] = {"TookLead": [], "LostLead": [], "KeptLead": []}
    for iso3 in ranked:
        led = [year for year in these.editions if year <= last]
        while led and any(iso3 not in heads(these, index, year, group) for year in led):
            led = led[1:]
        match iso3 in then, iso3 in now:
            case False, True:
                kind, since = "TookLead", first
            case True, False:
                kind, since = "LostLead", first
            case True, True if len(led) >= FEWEST:
                kind, since = "KeptLead", led[0]
            case _:
                continue
        fields = {
            "country": iso3,
            "index": index,
            "group": group,
            "first": since,
            "last": last,
            "members": len(ranked),
            "rank": after[iso3],
            "beside": tuple(one for one in now if one != iso3),
            "before": tuple(one for one in heads(these, index, since, group) if one != iso3),
        }
        held[kind].append((1, kind, fields))
    for found in held.values():
        if group == WORLD:
            yield from rare("ranked", how_many(these, index, last), found)
        else:
            yield from rare("members", len(ranked), found, group=group)
