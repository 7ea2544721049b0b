"""What a text asserts, part by part, and what stands in the way of judging it."""

from collections.abc import Callable

from dashboard.findings.claims.asked import edition_of
from dashboard.findings.claims.assertion import (
    Assertion,
    AtLevel,
    BesideAll,
    BesideMean,
    Best,
    Bound,
    Compared,
    Counted,
    Denied,
    Direction,
    Duration,
    Entered,
    FirstTime,
    Gap,
    LargestMove,
    Last,
    MeanIs,
    Moved,
    Never,
    Part,
    Passed,
    Placed,
    Precision,
    Relation,
    Scored,
    ScoreMoved,
    Stayed,
    TopSet,
    Total,
    Went,
)
from dashboard.findings.claims.claim import Verdict
from dashboard.findings.claims.judging import AssertionCheck
from dashboard.language.messages import Message, Plural
from dashboard.language.words import Words
from dashboard.survey import WORLD

IN_EDITION = Message("{what}, {edition}")
BETWEEN = Message("{what}, {first} to {last}")
DENIED = Message("not: {what}")
MEANT = {
    Precision.EXACT: Message("{what}"),
    Precision.ABOUT: Message("about {what}"),
    Precision.ALMOST: Message("almost {what}"),
    Precision.OVER: Message("more than {what}"),
    Precision.UNDER: Message("less than {what}"),
    Precision.AT_LEAST: Message("at least {what}"),
    Precision.AT_MOST: Message("at most {what}"),
}
PLACED = Message("{rank:ordinal} place")
LAST = {True: Message("last place"), False: Message("{place:ordinal} from last")}
TOTAL = Message("of {count:whole} ranked")
SCORED = Message("a score of {score}")
LEVEL = Message("a {level:level} level")
TOP = Message("in the top {top}")
ENTERED = Message("came into the top {top}")
UP = Plural("up {n} place", "up {n} places")
DOWN = Plural("down {n} place", "down {n} places")
POINTS = {True: Message("up {points} points"), False: Message("down {points} points")}
WAY = {
    (Direction.ROSE, False): Message("a rise in rank"),
    (Direction.FELL, False): Message("a fall in rank"),
    (Direction.ROSE, True): Message("a rise in score"),
    (Direction.FELL, True): Message("a fall in score"),
    (Direction.ROSE, None): Message("a rise"),
    (Direction.FELL, None): Message("a fall"),
}
STAYED = Message("the same place")
YEARS = Plural("within {n} year", "within {n} years")
FIRST_TIME = Message("for the first time: {what}")
NEVER = Message("in no edition: {what}")
BEST = {
    (False, False): Message("the best place ever"),
    (True, False): Message("the worst place ever"),
    (False, True): Message("the highest score ever"),
    (True, True): Message("the lowest score ever"),
}
BEST_SINCE = {
    (False, False): Message("the best place since {since}"),
    (True, False): Message("the worst place since {since}"),
    (False, True): Message("the highest score since {since}"),
    (True, True): Message("the lowest score since {since}"),
}
LARGEST = {
    (True, Direction.ROSE): Message("the biggest rise of all"),
    (True, Direction.FELL): Message("the biggest fall of all"),
    (False, Direction.ROSE): Message("the biggest rise within {within:group}"),
    (False, Direction.FELL): Message("the biggest fall within {within:group}"),
}
COMPARED = {
    Relation.AHEAD: Message("ahead of {others:countries}"),
    Relation.BEHIND: Message("behind {others:countries}"),
    Relation.LEVEL: Message("level with {others:countries}"),
}
COMPARED_BY = {
    Relation.AHEAD: Plural(
        "{n} place ahead of {others:countries}", "{n} places ahead of {others:countries}"
    ),
    Relation.BEHIND: Plural(
        "{n} place behind {others:countries}", "{n} places behind {others:countries}"
    ),
    Relation.LEVEL: Plural("level with {others:countries}", "level with {others:countries}"),
}
PASSED = {
    False: Message("passed {others:countries}"),
    True: Message("was passed by {others:countries}"),
}
GAP = {
    True: Message("closer in rank to {other:country}"),
    False: Message("further in rank from {other:country}"),
}
MEAN = Message("an average score of {score}")
BESIDE_MEAN = {
    True: Message("above the average of {within:group}"),
    False: Message("below the average of {within:group}"),
}
BESIDE_ALL = {
    Relation.AHEAD: Message("ahead of every other member of {within:group}"),
    Relation.BEHIND: Message("behind every other member of {within:group}"),
}
COUNT_LEVEL = Plural(
    "{n} country at the level {level:level}", "{n} countries at the level {level:level}"
)
COUNT_TOP = Plural("{n} country in the top {top}", "{n} countries in the top {top}")
TOP_SET = Plural(
    "{countries:Countries} in the first place", "{countries:Countries} among the first {n}"
)

ABOUT_COUNTRY = {
    True: Message("{country:Country}, {index:index name}"),
    False: Message("{country:Country} within {within:group}, {index:index name}"),
}
ABOUT_GROUP = Message("{within:Group}, {index:index name}")

PART_VERDICTS = {
    Verdict.RIGHT: Message("right"),
    Verdict.OFF: Message("wrong"),
    Verdict.CANNOT_BE_CHECKED: Message("cannot be checked"),
}


def about(assertion: Assertion, words: Words) -> str:
    """Of whom and on which index an assertion is."""
    if assertion.country is None:
        return words.text(ABOUT_GROUP, assertion)
    return words.text(ABOUT_COUNTRY[assertion.within == WORLD], assertion)


def claimed(part: Part, check: AssertionCheck, words: Words) -> str:
    """One part as it was understood, with the editions it was judged on."""
    if isinstance(part, Denied):
        return words.text(DENIED, what=claimed(part.part, check, words))
    what = SAYING[type(part)](part, check, words)
    if isinstance(part, Never):
        return what
    when = getattr(part, "when", None) or getattr(getattr(part, "condition", None), "when", None)
    first, last = check.pair
    if when is not None:
        return words.text(IN_EDITION, what=what, edition=edition_of(when, check))
    if first is None:
        return words.text(IN_EDITION, what=what, edition=last)
    return words.text(BETWEEN, what=what, first=first, last=last)


def meant(part: Moved | Scored | ScoreMoved | MeanIs | Counted, what: str, words: Words) -> str:
    """A number with how it is meant."""
    return words.text(MEANT[part.precision], what=what)


def moved(part: Moved, check: AssertionCheck, words: Words) -> str:
    """Places moved."""
    messages = UP if part.places > 0 else DOWN
    return meant(part, words.plural(messages, abs(part.places)), words)


def counted(part: Counted, check: AssertionCheck, words: Words) -> str:
    """How many meet a condition."""
    condition = part.condition
    message = COUNT_LEVEL if isinstance(condition, AtLevel) else COUNT_TOP
    return meant(part, words.plural(message, part.count, condition), words)


def first_time(part: FirstTime, check: AssertionCheck, words: Words) -> str:
    """What holds for the first time."""
    condition = part.condition
    return words.text(FIRST_TIME, what=SAYING[type(condition)](condition, check, words))


def never(part: Never, check: AssertionCheck, words: Words) -> str:
    """What held in no edition."""
    condition = part.condition
    return words.text(NEVER, what=SAYING[type(condition)](condition, check, words))


def compared(part: Compared, check: AssertionCheck, words: Words) -> str:
    """How a country stands to others."""
    if part.places is None:
        return words.text(COMPARED[part.relation], part)
    return words.plural(COMPARED_BY[part.relation], part.places, part)


def best(part: Best, check: AssertionCheck, words: Words) -> str:
    """The best or the worst, ever or since an edition."""
    messages = BEST if part.since is None else BEST_SINCE
    return words.text(messages[part.worst, part.score], part)


SAYING: dict[type[Part], Callable[..., str]] = {
    Placed: lambda part, check, words: words.text(PLACED, part),
    Last: lambda part, check, words: words.text(LAST[part.place == 1], part),
    Total: lambda part, check, words: words.text(TOTAL, part),
    Scored: lambda part, check, words: meant(part, words.text(SCORED, part), words),
    AtLevel: lambda part, check, words: words.text(LEVEL, part),
    Bound: lambda part, check, words: words.text(TOP, part),
    Entered: lambda part, check, words: words.text(ENTERED, part),
    Moved: moved,
    ScoreMoved: lambda part, check, words: meant(
        part, words.text(POINTS[part.points > 0], points=abs(part.points)), words
    ),
    Went: lambda part, check, words: words.text(WAY[part.direction, part.score]),
    Stayed: lambda part, check, words: words.text(STAYED),
    Duration: lambda part, check, words: words.plural(YEARS, part.years),
    FirstTime: first_time,
    Never: never,
    Best: best,
    LargestMove: lambda part, check, words: words.text(
        LARGEST[check.assertion.within == WORLD, part.direction], check.assertion
    ),
    Compared: compared,
    Passed: lambda part, check, words: words.text(PASSED[part.passive], part),
    Gap: lambda part, check, words: words.text(GAP[part.narrowed], part),
    MeanIs: lambda part, check, words: meant(part, words.text(MEAN, part), words),
    BesideMean: lambda part, check, words: words.text(BESIDE_MEAN[part.above], part),
    BesideAll: lambda part, check, words: words.text(BESIDE_ALL[part.relation], part),
    Counted: counted,
    TopSet: lambda part, check, words: words.plural(TOP_SET, len(part.countries), part),
}
"""How each kind of part is put into words."""
