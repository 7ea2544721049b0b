"""What the pages on one country share: its five ranks, its places in groups, who passed whom."""

from collections.abc import Callable

from dashboard.contents.page import Asked, Heading, Listing, Paragraph, Part, Table
from dashboard.findings.finding import Finding
from dashboard.findings.order import RanksAtEnds
from dashboard.findings.passing import SideChanged, SidesChanged
from dashboard.findings.standpoint import changes, group_place, standpoint
from dashboard.language import Words, passing, say
from dashboard.language import country as messages
from dashboard.language.data import INDEX_COLUMNS
from dashboard.language.first_packet import SCORE_AND_LEVEL
from dashboard.language.options import country_link
from dashboard.selection import Slice
from dashboard.survey import WORLD, Index, Iso3

NEARBY = {"slice": Slice.AROUND, "filters": (), "level": None}
"""What a ranking opens with where it is to show a country among its neighbours."""

INDEX, RANK, CHANGE = INDEX_COLUMNS[0], *messages.COLUMNS[1:3]


def five_ranks(asked: Asked) -> Table:
    """A country's rank on every index, its change and what the index is about."""
    selection, words = asked.selection, asked.words
    rows = []
    for index in Index:
        about = asked.survey, index, selection.focus, selection.last
        found = standpoint(*about, selection.first)
        moved = changes(*about, selection.first)
        rows.append(
            (
                asked.way(words.index(index), "rankings", index=index, **NEARBY),
                say(found, words),
                words.series(say(change, words) for change in moved),
                messages.beneath(found, words),
            )
        )
    heads = tuple(words.text(head) for head in (INDEX, RANK, CHANGE, SCORE_AND_LEVEL))
    return Table(words.country(selection.focus), heads, tuple(rows))


def group_ways(asked: Asked, index: Index) -> Listing:
    """The groups a country is in, with its place there, each a way to the ranking of the group."""
    selection, survey = asked.selection, asked.survey
    ways = [
        asked.way(
            say(group_place(survey, index, selection.focus, selection.last, code), asked.words),
            "rankings",
            index=index,
            filters=(code,),
            level=None,
        )
        for code, group in survey.group_list.items()
        if code != WORLD and selection.focus in group.members
    ]
    return Listing(tuple(ways), inline=True)


def country_way(asked: Asked, country: Iso3, **values: object) -> Paragraph:
    """The way to a country's page, by itself."""
    label = country_link(country, asked.words)
    return Paragraph((asked.way(label, "country", focus=country, **values),))


Label = Callable[[RanksAtEnds, Words], str]
"""Writes what a way to a country says."""


def by_name(other: RanksAtEnds, words: Words) -> str:
    """A country's name."""
    return words.country(other.country)


def one_side(asked: Asked, change: SideChanged, index: Index, label: Label) -> tuple[Part, ...]:
    """Those who changed sides with a country in one way, each a way to its page."""
    words = asked.words
    ways = tuple(
        asked.way(label(other, words), "country", focus=other.country, index=index)
        for other in change.others
    )
    told = Paragraph((f"**{say(change, words)}**",))
    return (told, Listing(ways, inline=True)) if ways else (told,)


def who_passed_whom(asked: Asked) -> Heading:
    """What stands above such lists."""
    return Heading(asked.words.text(passing.WHO_PASSED_WHOM), minor=True)


def counted(asked: Asked, found: SidesChanged) -> tuple[Paragraph, ...]:
    """That changes of sides are counted from a later edition than was asked for, where they are."""
    return (unsaid(asked, found.later),) if found.later else ()


def unsaid(asked: Asked, found: Finding) -> Paragraph:
    """A finding by itself."""
    return Paragraph((say(found, asked.words),))
