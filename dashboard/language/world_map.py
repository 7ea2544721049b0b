"""The words of the map."""

from itertools import pairwise

from dashboard.language.names import (
    INDEX_TOPICS,
    LEVEL_NAMES,
    index_name,
    index_short,
    lower_first,
)
from dashboard.language.numbers import (
    counted,
    known,
    listed,
    ordinal,
    plural,
    score,
    signed_whole,
)
from dashboard.selection import Paint, Selection
from dashboard.survey import Index, Level, Survey

BOUNDARIES = "The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations."
DOTS = "A dot stands for a member too small to be seen as a shape; dots that would cover one another are moved apart."
LAND = "Palest grey: territories that the survey does not list as members."
NOT_SHOWN = "No score"
NOT_COMPARED = "No rank"
NOTHING = "None"
"""Either of the two above where there is no room for it."""
PLAY = "▶ Play"
PAUSE = "❚❚ Pause"
EDITION_SHOWN = "Map shows the edition of "
COMPARED = "Map shows the change up to "
PAINT = "Colour"
EDITION = "Edition"
OPEN_COUNTRY = "Open a country"
OPEN_COUNTRY_PLACEHOLDER = "Type a name or a code"
HINT = "Click a country to open its page, or choose it here by name. The menu over the map brings a part of the world closer. The slider under the map steps through the editions, and Play runs through them."
NO_SPAN = "A change in rank needs two different editions. Choose an earlier first or a later last edition."
NONE_IN_BOTH = "No member was ranked in both of these editions. Choose another pair."
VIEW_NAMES = {
    "world": "World",
    "africa": "Africa",
    "americas": "Americas",
    "caribbean": "Caribbean",
    "asia": "Asia",
    "europe": "Europe",
    "oceania": "Oceania",
}
PAINT_NAMES = {
    Paint.SCORE: "Score",
    Paint.LEVEL: "Level",
    Paint.RANK_CHANGE: "Change in rank",
}


def level_tick(level: Level, narrow: bool) -> str:
    """A level on the legend, with the scores it holds where there is room."""
    spans = {
        Level.VERY_HIGH: "above 0.75",
        Level.HIGH: "0.50 to 0.75",
        Level.MIDDLE: "0.25 to 0.50",
        Level.LOW: "up to 0.25",
    }
    name = LEVEL_NAMES[level]
    return name if narrow else f"{name}<br>{spans[level]}"


def change_ticks(bounds: tuple[int, ...], narrow: bool) -> list[str]:
    """The classes of change in rank on the legend, the lowest first, after those without one.

    Args:
        bounds: the least change of every class but the lowest.
        narrow: whether there is room for the least of words only.
    """
    below, above = signed_whole(bounds[0] - 1), signed_whole(bounds[-1])
    classes = list(pairwise(bounds))
    if narrow:
        falls = [f"≤{signed_whole(upper - 1)}" for _, upper in classes if upper <= 0]
        rises = [f"≥{signed_whole(least)}" for least, _ in classes if least > 0]
        return [
            NOTHING,
            f"≤{below}",
            *falls,
            f"±{bounds[len(bounds) // 2] - 1}",
            *rises,
            f"≥{above}",
        ]
    between = [f"{signed_whole(least)} to {signed_whole(upper - 1)}" for least, upper in classes]
    return [NOT_COMPARED, f"{below} or worse", *between, f"{above} or better"]


def names_of(survey: Survey, codes: list[str]) -> str:
    """Countries that share a place in a sentence, counted where they are many."""
    names = [survey.labels[code] for code in codes]
    return listed(names) if len(names) <= 3 else f"{counted(len(names)).capitalize()} members"


def score_title(
    survey: Survey, index: Index, edition: int, leaders: list[str], best: float, median: float
) -> str:
    """Who scores highest and where the middle of the world stands."""
    verb = "scores" if len(leaders) == 1 else "score"
    return f"{names_of(survey, leaders)} {verb} highest in {INDEX_TOPICS[index]} in {edition}, at {score(best)}; the median member stands at {score(median)}"


def level_title(index: Index, edition: int, level: Level, count: int, ranked: int) -> str:
    """How many members reach the highest level that any reaches.

    Args:
        index: the index shown.
        edition: the edition shown.
        level: the highest level reached.
        count: how many members are at it.
        ranked: how many members have a score.
    """
    reach = "reaches" if count == 1 else "reach"
    none = (
        ""
        if level is Level.VERY_HIGH
        else f", none the {lower_first(LEVEL_NAMES[Level.VERY_HIGH])} one"
    )
    return f"{count} of {ranked} assessed members {reach} the {lower_first(LEVEL_NAMES[level])} level in {INDEX_TOPICS[index]} in {edition}{none}"


def change_title(
    survey: Survey,
    index: Index,
    span: tuple[int, int],
    climbers: list[str],
    most: int,
    rose: int,
    fell: int,
) -> str:
    """Who rose most, how many rose and how many fell."""
    between = f"between {span[0]} and {span[1]}"
    counts = f"{plural(rose, 'member', 'members')} rose, {fell} fell"
    if most <= 0:
        return f"No member rose in {INDEX_TOPICS[index]} {between}; {counts}"
    each = " each" if len(climbers) > 1 else ""
    return f"{names_of(survey, climbers)} rose most in {INDEX_TOPICS[index]} {between}, by {plural(most, 'place', 'places')}{each}; {counts}"


def subtitle(selection: Selection, ranked: int) -> str:
    """Measure, unit, index and edition in one line."""
    index = index_name(selection.index)
    match selection.paint:
        case Paint.SCORE:
            return f"Score on the {index}, 0 to 1; {ranked} members with a score, edition of {selection.last}"
        case Paint.LEVEL:
            return (
                f"Level on the {index}; {ranked} members with a score, edition of {selection.last}"
            )
        case Paint.RANK_CHANGE:
            return f"Places risen (+) or fallen (−) on the {index} from {selection.first} to {selection.last}; {ranked} members ranked in both. The slider compares every later edition with {selection.first}"


def no_score(status: str, index: Index, edition: int) -> str:
    """Why a country has no colour."""
    if status == "not_member":
        return f"Not yet a member of the UN in {edition}"
    if status == "not_assessed":
        return f"Not assessed in {edition}"
    return f"No {index_short(index)} score in {edition}"


def hover(
    survey: Survey,
    iso3: str,
    edition: int,
    place: tuple[float, int],
    points: float,
    level: Level | None,
    change: tuple[float, int] | None,
    index: Index,
    language: str,
) -> str:
    """What a country tells when pointed at.

    Args:
        survey: knows the names.
        iso3: the country.
        edition: the edition shown.
        place: its rank and how many were ranked.
        points: its score; NaN where it has none.
        level: its level, where it has one.
        change: places risen and since which edition; None where there is none before.
        index: the index shown.
        language: of the words.
    """
    lines = [f"<b>{survey.labels[iso3]}</b>, {edition}"]
    if level is None or not known(points):
        lines.append(no_score(survey.status.at[iso3, edition], index, edition))
        return "<br>".join(lines)
    rank, ranked = place
    lines.append(f"{ordinal(rank, language)} of {ranked}, score {score(points)}")
    lines.append(f"{LEVEL_NAMES[level]} level")
    if change is not None:
        rise, since = change
        lines.append(
            f"{signed_whole(rise)} {'place' if abs(rise) == 1 else 'places'} since {since}"
            if known(rise)
            else f"Not ranked in {since}"
        )
    return "<br>".join(lines)


def alternative(title: str, subtitle_text: str, counts: dict[str, int]) -> str:
    """The picture in words: what it is, what it finds, how many members have each colour."""
    parts = "; ".join(f"{name}: {count}" for name, count in counts.items())
    return f"World map. {title}. {subtitle_text}. Members: {parts}."
