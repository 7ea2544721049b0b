"""What a drawn selection is about: an index, a period, a focus and some countries, hard ones often.

Hard are editions with members that were not assessed, countries without a score or a rank in some
edition, places that several countries share, single editions, empty lists and very long ones.
"""

from dataclasses import dataclass
from functools import cache
from random import Random

from tests.reckoning.figures import INDICES, figures, without
from tests.reckoning.places import rank, shared_places

FIGURES = figures()
LAST_WITH_GAPS = 2012
"""The last edition in which a member was not assessed."""
MOST_COUNTRIES = 40
HARDEST = ("SSD", "MNE", "SRB", "AND", "LIE", "MCO", "FSM", "TUV", "TLS")
"""Members that joined late, that lack a component or have one above 1, or more than one of these."""


@dataclass(frozen=True)
class Scene:
    """What the parts of one selection have in common.

    Attributes:
        random: draws the rest.
        index: the index.
        first, last: the editions, in order.
        focus: the one country.
        countries: the countries, each once, in the order of choice.
        within: the group that a claim ranks within.
        bare: whether a claim says nothing but that the country compares with others.
    """

    random: Random
    index: str
    first: int
    last: int
    focus: str
    countries: tuple[str, ...]
    within: str
    bare: bool

    def rank_at(self, edition: int | None) -> int | None:
        """The focus country's rank within the claim's group, where there is one."""
        if edition not in FIGURES.editions:
            return None
        return rank(FIGURES, self.index, self.focus, edition, self.within)


@cache
def hard_countries(index: str) -> tuple[str, ...]:
    """The countries without a rank on an index in some edition."""
    found = {iso3 for edition in FIGURES.editions for iso3 in without(FIGURES, index, edition)}
    return tuple(sorted(found))


@cache
def tied_countries(index: str, edition: int) -> tuple[tuple[str, ...], ...]:
    """The sets of countries that share a place on an index in an edition."""
    return tuple(shared_places(FIGURES, index, edition).values())


def draw_scene(random: Random) -> Scene:
    """Draws what a selection is about."""
    index = random.choice(INDICES)
    first, last = draw_period(random)
    countries = draw_countries(random, index, first, last)
    pools = [FIGURES.countries, hard_countries(index), HARDEST, countries or FIGURES.countries]
    focus = random.choice(random.choice(pools))
    own_groups = [code for code, members in FIGURES.groups.items() if focus in members]
    within = random.choice((["world"], own_groups, list(FIGURES.groups))[random.randrange(3)])
    bare = random.random() < 0.15
    return Scene(random, index, first, last, focus, countries, within, bare)


def draw_period(random: Random) -> tuple[int, int]:
    """Draws two editions in order: often the same one twice, and more often than not early ones."""
    editions = FIGURES.editions
    early = [edition for edition in editions if edition <= LAST_WITH_GAPS]
    first = random.choice(early if random.random() < 0.6 else editions)
    if random.random() < 0.2:
        return first, first
    last = random.choice(early if random.random() < 0.2 else editions)
    return min(first, last), max(first, last)


def draw_countries(random: Random, index: str, first: int, last: int) -> tuple[str, ...]:
    """Draws from none to forty countries, each once."""
    few, many = random.randint(3, 8), random.randint(9, MOST_COUNTRIES - 1)
    size = random.choices((0, 1, 2, few, many, MOST_COUNTRIES), (6, 14, 18, 46, 10, 6))[0]
    pool = FIGURES.countries
    if random.random() < 0.25:
        pool = FIGURES.groups[random.choice(list(FIGURES.groups))]
    # What is drawn first is what is kept, so that few countries are as often hard ones as many.
    found: list[str] = []
    while len(set(found)) < size and len(found) < 4 * MOST_COUNTRIES:
        kind = random.random()
        tied = tied_countries(index, random.choice((first, last)))
        if kind < 0.1:
            found.append(random.choice(HARDEST))
        elif kind < 0.25:
            found.append(random.choice(hard_countries(index)))
        elif kind < 0.4 and tied:
            found += random.sample(random.choice(tied), 2)
        else:
            found.append(random.choice(pool))
    return tuple(dict.fromkeys(found))[:size]
