"""The words around a ranking: its pickers, its bars, its table."""

from functools import lru_cache

import pandas as pd

from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.messages import Message, Plural
from dashboard.language.words import LINE_BREAK, Words
from dashboard.selection import Slice
from dashboard.survey import Edition, Group, GroupKind, Index, Iso3, Level, Rank, Score

EDITION = Message("Edition")
SINCE = Message("Change since")
FILTERS = Message("Only members of")
FILTERS_PLACEHOLDER = Message("All members; choose regions, income groups, unions")
FILTERS_HELP = Message(
    "Groups of one kind add up; groups of different kinds narrow each other down."
)
LEVEL = Message("Level")
ALL_LEVELS = Message("All levels")
SLICE = Message("In the picture")
FOCUS = Message("Country")
HOW_TO_OPEN = Message(
    "Click a country’s name, or its bar above, to open its page. Click a heading to sort."
)
SEARCH = Message("Find in the table")
SEARCH_PLACEHOLDER = Message("Type a name or a code, then press Enter")
FOUND = Plural(
    "{n} of {of} countries found for “{text}”. Empty the field to see them all.",
    "{n} of {of} countries found for “{text}”. Empty the field to see them all.",
)
FOUND_ELSEWHERE = Plural(
    "{countries:Countries briefly} is not in this ranking: it has no rank in {edition}, or is outside the groups or the level chosen.",
    "{countries:Countries briefly} are not in this ranking: they have no rank in {edition}, or are outside the groups or the level chosen.",
)
NOT_FOUND = Message(
    "No country was found for “{text}”. Type its name, the beginning of its name, or its code of three letters."
)
PATH = Message("Path of the rank")
PATH_HELP = Message(
    "Rank in each edition from the first to the one chosen, each country on a scale of its own, up is better; editions without a rank are left out."
)
RANK_OF = Message("Rank of {of}")
SINCE_EDITION = Message("Since {first}")
RANK_WITHIN = Message("Rank within")
OF_THOSE = Message("Of those")
COUNTRY = Message("Country")
REGION = Message("Region")
TABLE = Plural(
    "Ranking on the {index:index name} in {edition}, {n} row, best first",
    "Ranking on the {index:index name} in {edition}, {n} rows, best first",
)
SLICES = {
    Slice.TOP: Message("Top {most}"),
    Slice.BOTTOM: Message("Bottom {most}"),
    Slice.AROUND: Message("Around {focus:country}"),
}
FILTER_OPTIONS = {
    GroupKind.WORLD: Message("{name} · world ({members})"),
    GroupKind.REGION: Message("{name} · region ({members})"),
    GroupKind.SUBREGION: Message("{name} · subregion ({members})"),
    GroupKind.INCOME: Message("{name} · income group ({members})"),
    GroupKind.NEEDS: Message("{name} · countries in special situations ({members})"),
    GroupKind.UNION: Message("{name} · union ({members})"),
}
OWN_SET = Message("{code:group label} · own set ({members:codes briefly})")
NAME_IN_FULL = Message("{code:group label}, {code:group name}")
WORLD_PLACES_SINCE = Message("world rank, places<br>since {first}")
WORLD_RANK = Message("world rank")
PLACES_SINCE = Message("places<br>since {first}")
NEW = Message("new")
LEVELS_IN_KEY = {
    Level.VERY_HIGH: Message("Very high >0.75"),
    Level.HIGH: Message("High >0.50"),
    Level.MIDDLE: Message("Middle >0.25"),
    Level.LOW: Message("Low"),
}
HEAD = Message("<b>{country:country label}</b>, {edition}")
RANK_WITH_SCORE = Message("{rank:ordinal} of {of}, score {score:score}")
WITHIN = Message("{rank:ordinal} of {of} in the groups chosen")
NOT_RANKED_IN = Message("not ranked in {first}")
SAME_RANK = Message("same rank as in {first}")
UP = Plural(
    "up {n} place from {before:ordinal} in {first}",
    "up {n} places from {before:ordinal} in {first}",
)
DOWN = Plural(
    "down {n} place from {before:ordinal} in {first}",
    "down {n} places from {before:ordinal} in {first}",
)
CLICK = Message("Click for the country’s page")


def slice_option(part: Slice, focus: Iso3, most: int, words: Words) -> str:
    """A part of the ranking as the picker lists it."""
    return words.text(SLICES[part], focus=focus, most=most)


@lru_cache(maxsize=512)
def filter_option(group: Group, words: Words) -> str:
    """A group as the filter lists it, found by its name, its letters and its kind."""
    if group.kind is GroupKind.OWN:
        return words.text(OWN_SET, code=group.code, members=group.members)
    label, name = words.group(group.code), words.group(group.code, "name")
    if name != label:
        label = words.text(NAME_IN_FULL, code=group.code)
    return words.text(FILTER_OPTIONS[group.kind], name=label, members=len(group.members))


def level_in_key(level: Level, words: Words, *, with_bounds: bool) -> str:
    """A level's name in the key.

    Args:
        level: which.
        words: of the language.
        with_bounds: whether the score above which it begins is told beside it.
    """
    return words.text((LEVELS_IN_KEY if with_bounds else LEVEL_NAMES)[level])


def change_heading(first: Edition, last: Edition, within: bool, words: Words) -> str:
    """What stands above the column of changes, in two lines at most; nothing where there is none."""
    if first == last:
        return words.text(WORLD_RANK) if within else ""
    return words.text(WORLD_PLACES_SINCE if within else PLACES_SINCE, first=first)


def change_text(change: float | None, words: Words) -> str:
    """A change of rank, or that there is none to tell."""
    return words.text(NEW) if change is None or pd.isna(change) else words.numbers.places(change)


def hover(
    country: Iso3,
    edition: Edition,
    place: tuple[Rank, int],
    score: Score,
    within: tuple[Rank, int] | None,
    words: Words,
) -> list[str]:
    """What a bar tells when pointed at, a line each; its change is told beneath.

    Args:
        country, edition: whose, and when.
        place: its rank in the world, and of how many.
        score: its score.
        within: its rank among the groups chosen, and of how many; None where none are.
        words: of the language.
    """
    lines = [
        words.text(HEAD, country=country, edition=edition),
        words.text(RANK_WITH_SCORE, rank=place[0], of=place[1], score=score),
    ]
    if within:
        lines.append(words.text(WITHIN, rank=within[0], of=within[1]))
    return lines


def change_in_words(first: Edition, before: Rank | None, change: int, words: Words) -> str:
    """How a country's rank changed since the edition compared with."""
    if before is None:
        return words.text(NOT_RANKED_IN, first=first)
    if not change:
        return words.text(SAME_RANK, first=first)
    message = UP if change > 0 else DOWN
    return words.plural(message, abs(change), first=first, before=before)


def joined(lines: list[str], words: Words) -> str:
    """The lines of a hover, and at their end what a click does."""
    return LINE_BREAK.join([*lines, words.text(CLICK)])


def table_alternative(index: Index, edition: Edition, rows: int, words: Words) -> str:
    """The page's table in words."""
    return words.plural(TABLE, rows, index=index, edition=edition)


def named(table: pd.DataFrame, words: Words) -> pd.DataFrame:
    """The ranking with countries and regions by the names of a language."""
    return table.assign(
        country=table["iso3"].map(words.country), region=table["region"].map(words.group)
    )
