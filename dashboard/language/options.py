"""Countries, groups and sets of countries as the pickers list them."""

from functools import lru_cache

from dashboard.language import choices
from dashboard.language.words import Words
from dashboard.selection import NO_GROUP
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import WORLD, GroupCode, Iso3, Survey, is_own

OPTIONS = 512
"""How many options are kept said; a picker lists all of them at every choice."""


@lru_cache(maxsize=OPTIONS)
def country_option(iso3: Iso3, words: Words) -> str:
    """A country by its name and its code."""
    return words.text(choices.COUNTRY, iso3=iso3)


def country_link(iso3: Iso3, words: Words) -> str:
    """The way to a country's page."""
    return words.text(choices.COUNTRY_LINK, iso3=iso3)


@lru_cache(maxsize=OPTIONS)
def group_option(survey: Survey, code: GroupCode, words: Words) -> str:
    """A group with how many members it has; what stands where no group is chosen."""
    if code == NO_GROUP:
        return words.text(choices.NO_GROUP_NAME)
    if is_own(code):
        return words.text(choices.OWN_SET, code=code, members=survey.members(code))
    message = choices.EVERYONE if code == WORLD else choices.GROUP
    return words.text(message, code=code, members=len(survey.members(code)))


def set_option(survey: Survey, code: str, focus: Iso3, words: Words) -> str:
    """A set of countries: a group, as much of it as can be picked, or one of those around a country.

    Args:
        survey: knows the groups.
        code: of the set.
        focus: the country whose neighbours and peers are meant.
        words: of the language.
    """
    if code in choices.SETS:
        return words.text(choices.SETS[code], focus=focus)
    members = len(survey.members(GroupCode(code)))
    if members > MOST_COUNTRIES:
        return words.text(choices.BEST_OF_GROUP, code=code, most=MOST_COUNTRIES, members=members)
    return group_option(survey, GroupCode(code), words)
