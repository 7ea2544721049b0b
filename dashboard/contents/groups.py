"""What the page that sets groups beside each other says."""

import pandas as pd

from dashboard.analysis.groups.statistics import group_edition
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
from dashboard.language import groups as told
from dashboard.language.words import Words
from dashboard.selection import Selection
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import Iso3, Survey


def groups(asked: Asked) -> Page:
    """Their middle, their levels and their spread, and the world by level."""
    selection = asked.selection
    return Page(
        None,
        flat(
            [
                Picture("group-means", selection),
                Paragraph((asked.words.text(told.METHOD),), quiet=True),
                side_by_side(asked) if selection.groups else None,
                Picture("population-levels", selection),
                Picture("level-transitions", selection),
                comparisons(asked),
            ]
        ),
    )


def side_by_side(asked: Asked) -> tuple[Part, ...]:
    """The groups in numbers, their levels and their spread."""
    selection, words = asked.selection, asked.words
    columns = numbers_by_heading(asked.survey, selection, words)
    heading = words.text(told.NUMBERS, edition=selection.last)
    return (
        Heading(heading, minor=True),
        Table(heading, tuple(columns), tuple(zip(*columns.values(), strict=True))),
        Picture("group-levels", selection),
        Picture("group-spread", selection),
        Paragraph((words.text(told.SPREAD_METHOD),), quiet=True),
    )


def numbers_by_heading(survey: Survey, selection: Selection, words: Words) -> dict[str, list[str]]:
    """The statistics of the groups chosen in the last edition, the groups' names first."""
    found = [
        group_edition(survey, selection.index, group, selection.last) for group in selection.groups
    ]
    return told.figures(found, words)


def numbers(survey: Survey, selection: Selection, words: Words) -> pd.DataFrame:
    """The same as a table, a row each."""
    columns = numbers_by_heading(survey, selection, words)
    return pd.DataFrame(columns).set_index(words.text(told.GROUP))


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
