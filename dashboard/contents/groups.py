"""What the page that sets groups beside each other says."""

from dashboard.analysis.groups.statistics import group_edition
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.page import (
    Asked,
    Heading,
    Listing,
    Page,
    Paragraph,
    Part,
    Picture,
    Table,
    flat,
)
from dashboard.contents.periods import periods
from dashboard.language import groups as told
from dashboard.selection import Selection
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import Iso3, Survey

ABREAST = 3
"""So many groups beside one another fit on a phone."""

Row = tuple[str, ...]


def groups(asked: Asked) -> Page:
    """Their middle, their levels and their spread, and the world by level."""
    selection = asked.selection
    return Page(
        None,
        flat(
            [
                periods(asked),
                ways_to_own_sets(asked),
                Picture("group-means", selection),
                means_method(asked),
                in_numbers(asked),
                *compared(asked),
                Picture("population-levels", selection),
                Picture("level-transitions", selection),
                comparisons(asked),
            ]
        ),
    )


def means_method(asked: Asked) -> Paragraph:
    """How the middle of a group is found."""
    return Paragraph((asked.words.text(told.METHOD),), quiet=True)


def compared(asked: Asked) -> tuple[Part, ...]:
    """The levels of the groups and their spread; nothing where none is chosen."""
    selection = asked.selection
    if not selection.groups:
        return ()
    return (
        Picture("group-levels", selection),
        Picture("group-spread", selection),
        spread_method(asked),
    )


def spread_method(asked: Asked) -> Paragraph:
    """How the spread of a group is found."""
    return Paragraph((asked.words.text(told.SPREAD_METHOD),), quiet=True)


def in_numbers(asked: Asked) -> tuple[Part, ...]:
    """The groups in numbers, a row each; nothing where none is chosen."""
    columns = figures_by_heading(asked)
    return headed(asked, [(tuple(columns), tuple(zip(*columns.values(), strict=True)))])


def in_numbers_on_a_phone(asked: Asked) -> tuple[Part, ...]:
    """The same with a column for each group, in as many tables as they take."""
    (group, *names), *rows = ((head, *cells) for head, cells in figures_by_heading(asked).items())
    starts = range(0, len(names), ABREAST)
    places = (slice(start, start + ABREAST) for start in starts)
    return headed(
        asked,
        [
            ((group, *names[place]), tuple((head, *cells[place]) for head, *cells in rows))
            for place in places
        ],
    )


def headed(asked: Asked, tables: list[tuple[tuple[str, ...], tuple[Row, ...]]]) -> tuple[Part, ...]:
    """Tables of heads and rows under their heading; nothing where no group is chosen."""
    if not asked.selection.groups:
        return ()
    heading = asked.words.text(told.NUMBERS, edition=asked.selection.last)
    return Heading(heading, minor=True), *(Table(heading, *table) for table in tables)


def figures_by_heading(asked: Asked) -> dict[str, list[str]]:
    """The statistics of the groups chosen in the last edition, the groups' names first."""
    selection = asked.selection
    found = [
        group_edition(asked.survey, selection.index, group, selection.last)
        for group in selection.groups
    ]
    return told.figures(found, asked.words)


def compared_members(survey: Survey, selection: Selection) -> dict[str, tuple[Iso3, ...]]:
    """The members of the groups chosen, by the group; not of those too large for one picture."""
    members = {group: survey.members(group) for group in selection.groups}
    return {group: codes for group, codes in members.items() if len(codes) <= MOST_COUNTRIES}


def comparisons(asked: Asked) -> Listing | None:
    """The ways to compare the members of each group; None where there are none."""
    ways = [
        asked.way(asked.words.text(told.COMPARE, group=group), "compare", countries=codes)
        for group, codes in compared_members(asked.survey, asked.selection).items()
    ]
    return Listing(tuple(ways), inline=True) if ways else None
