"""The words of the map."""

from itertools import pairwise

from dashboard.findings.world_map import (
    AtLevels,
    MapConventions,
    MapShown,
    MedianStands,
    NobodyCompared,
    NoMemberRose,
    OneEditionOnly,
    ReachLevel,
    RoseAndFell,
    ScoreHighest,
    Standing,
)
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.selection import Paint
from dashboard.survey import Edition, Index, Iso3, Level, Rank, Score

NOT_SHOWN = Message("No score")
NOT_COMPARED = Message("No rank")
NOTHING = Message("None", context="legend")
EDITION_SHOWN = Message("Map shows the edition of ")
COMPARED = Message("Map shows the change up to ")
PAINT = Message("Colour")
OPEN_COUNTRY = Message("Open a country")
TAP_AGAIN = Message("Tap again for the country’s page")
HINT = Message(
    "Click a country to open its page, or choose it here by name. On a touch screen, the first tap tells its value and the second opens its page. The menu over the map brings a part of the world closer. The slider under the map steps through the editions, and Play runs through them."
)
VIEW_NAMES = {
    "world": Message("World"),
    "africa": Message("Africa"),
    "americas": Message("Americas"),
    "caribbean": Message("Caribbean"),
    "asia": Message("Asia"),
    "europe": Message("Europe"),
    "oceania": Message("Oceania"),
}
PAINT_NAMES = {
    Paint.SCORE: Message("Score"),
    Paint.LEVEL: Message("Level"),
    Paint.RANK_CHANGE: Message("Change in rank"),
}
LEVEL_TICKS = {
    Level.VERY_HIGH: Message("Very high<br>above 0.75"),
    Level.HIGH: Message("High<br>0.50 to 0.75"),
    Level.MIDDLE: Message("Middle<br>0.25 to 0.50"),
    Level.LOW: Message("Low<br>up to 0.25"),
}
OR_WORSE = Message("{change:+places} or worse")
OR_BETTER = Message("{change:+places} or better")
BETWEEN = Message("{least:+places} to {most:+places}")
SHOWN = {
    Paint.SCORE: Plural(
        "Score on the {index:index name}, 0 to 1; {n} member with a score, edition of {last}",
        "Score on the {index:index name}, 0 to 1; {n} members with a score, edition of {last}",
    ),
    Paint.LEVEL: Plural(
        "Level on the {index:index name}; {n} member with a score, edition of {last}",
        "Level on the {index:index name}; {n} members with a score, edition of {last}",
    ),
    Paint.RANK_CHANGE: Plural(
        "Places risen (+) or fallen (−) on the {index:index name} from {first} to {last}; {n} member ranked in both",
        "Places risen (+) or fallen (−) on the {index:index name} from {first} to {last}; {n} members ranked in both",
    ),
}
HIGHEST = {
    True: Message(
        "{countries:Countries briefly} scores highest in {index:topic} in {edition}, at {score:score}"
    ),
    False: Message(
        "{countries:Countries briefly} score highest in {index:topic} in {edition}, at {score:score}"
    ),
}
REACH = {
    True: Plural(
        "{n} of {of} members with a score reaches the {level:level} level in {index:topic} in {edition}",
        "{n} of {of} members with a score reach the {level:level} level in {index:topic} in {edition}",
    ),
    False: Plural(
        "{n} of {of} members with a score reaches the {level:level} level in {index:topic} in {edition}, and none a higher one",
        "{n} of {of} members with a score reach the {level:level} level in {index:topic} in {edition}, and none a higher one",
    ),
}
HOVER_HEAD = Message("<b>{country:country label}</b>, {edition}")
HOVER_RANK = Message("{rank:ordinal} of {of}, score {score:score}")
HOVER_LEVELS = {
    Level.VERY_HIGH: Message("Very high level"),
    Level.HIGH: Message("High level"),
    Level.MIDDLE: Message("Middle level"),
    Level.LOW: Message("Low level"),
}
HOVER_CHANGE = Plural(
    "{change:+places} place since {since}", "{change:+places} places since {since}"
)
HOVER_NEW = Message("Not ranked in {since}")
NO_COLOUR = {
    Standing.NOT_MEMBER: Message("Not yet a member of the UN in {edition}"),
    Standing.NOT_ASSESSED: Message("Not assessed in {edition}"),
    Standing.NO_SCORE: Message("No {index:index} score in {edition}"),
}
AT_LEVEL = Message("{level:level}: {count}")


@say.register
def _(finding: MapShown, words: Words) -> str:
    return words.plural(SHOWN[finding.paint], finding.shown, finding)


@say.register
def _(finding: ScoreHighest, words: Words) -> str:
    return words.text(HIGHEST[len(finding.countries) == 1], finding)


@say.register
def _(finding: MedianStands, words: Words) -> str:
    return words.text("The median member stands at {median:score} in {edition}.", finding)


@say.register
def _(finding: ReachLevel, words: Words) -> str:
    return words.plural(REACH[finding.level is Level.VERY_HIGH], finding.count, finding)


@say.register
def _(finding: NoMemberRose, words: Words) -> str:
    return words.text("No member rose in {index:topic} between {first} and {last}", finding)


@say.register
def _(finding: NobodyCompared, words: Words) -> str:
    return words.text("No member was ranked in both of these editions. Choose another pair.")


@say.register
def _(finding: OneEditionOnly, words: Words) -> str:
    return words.text(
        "A change in rank needs two different editions. Choose an earlier first or a later last edition."
    )


@say.register
def _(finding: RoseAndFell, words: Words) -> str:
    return words.text(
        "Members that rose: {rose}; kept their rank: {kept}; fell: {fell}; not ranked in both: {unknown}.",
        finding,
    )


@say.register
def _(finding: AtLevels, words: Words) -> str:
    told = [words.text(AT_LEVEL, level=level, count=count) for level, count in finding.counts]
    return words.text(
        "Members by level: {counts:list}; without a score: {unknown}.", finding, counts=told
    )


@say.register
def _(finding: MapConventions, words: Words) -> str:
    return words.paragraph(
        [
            words.text(
                "A dot stands for a member too small to be seen as a shape; dots that would cover one another are moved apart."
            ),
            words.text(
                "The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations."
            ),
            words.text("Palest grey: territories that the survey does not list as members."),
        ]
    )


def level_tick(level: Level, narrow: bool, words: Words) -> str:
    """A level on the legend, with the scores it holds where there is room."""
    return words.text((LEVEL_NAMES if narrow else LEVEL_TICKS)[level])


def change_ticks(bounds: tuple[int, ...], narrow: bool, words: Words) -> list[str]:
    """The classes of change in rank on the legend, the lowest first, after those without one.

    Args:
        bounds: the least change of every class but the lowest.
        narrow: whether there is room for numbers only.
        words: of the language.
    """
    signed = words.numbers.places
    below, above = bounds[0] - 1, bounds[-1]
    classes = list(pairwise(bounds))
    if narrow:
        falls = [f"≤{signed(upper - 1)}" for _, upper in classes if upper <= 0]
        rises = [f"≥{signed(least)}" for least, _ in classes if least > 0]
        middle = f"±{bounds[len(bounds) // 2] - 1}"
        ends = f"≤{signed(below)}", f"≥{signed(above)}"
        return [words.text(NOTHING), ends[0], *falls, middle, *rises, ends[1]]
    between = [words.text(BETWEEN, least=least, most=upper - 1) for least, upper in classes]
    return [
        words.text(NOT_COMPARED),
        words.text(OR_WORSE, change=below),
        *between,
        words.text(OR_BETTER, change=above),
    ]


def hover_unknown(
    country: Iso3, edition: Edition, index: Index, why: Standing, words: Words
) -> str:
    """What a country without a colour tells when pointed at."""
    head = words.text(HOVER_HEAD, country=country, edition=edition)
    return LINE_BREAK.join([head, words.text(NO_COLOUR[why], index=index, edition=edition)])


def hover(
    country: Iso3,
    edition: Edition,
    place: tuple[Rank, int],
    score: Score,
    level: Level,
    moved: tuple[int | None, Edition] | None,
    words: Words,
) -> str:
    """What a country tells when pointed at.

    Args:
        country, edition: which, and when.
        place: its rank, and of how many.
        score, level: its score and the level of it.
        moved: places risen, None where it was not ranked then, and since which edition; None where
            there is no edition before.
        words: of the language.
    """
    lines = [
        words.text(HOVER_HEAD, country=country, edition=edition),
        words.text(HOVER_RANK, rank=place[0], of=place[1], score=score),
        words.text(HOVER_LEVELS[level]),
    ]
    if moved is not None:
        change, since = moved
        lines.append(
            words.text(HOVER_NEW, since=since)
            if change is None
            else words.plural(HOVER_CHANGE, abs(change), change=change, since=since)
        )
    return LINE_BREAK.join(lines)
