"""The sentences on what moved a rank."""

from dashboard.findings.movement import (
    HadItStoodStill,
    HadOnlyItMoved,
    MovedBy,
    MovedInCommonField,
    NotRankedAtEnds,
    OrderOfUn,
    RankMovedBy,
    RankPart,
    RankPartsMethod,
    RankPartsShown,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words

LINE = Message(
    "A place depends on one’s own score and on everybody else’s. Each is changed alone, in both orders, and the effects are averaged."
)
TO_TARGETS = Message("What would it take to rise further?")

NOT_RANKED = Message(
    "{country:Country} has no {index:index} rank in {editions:editions}, so there is no change to tell. Choose editions in which it was ranked, or another country."
)
HELD = Message("{country:Country} stood {after:ordinal} in both {first} and {last}: {parts:list}")
ROSE = Plural(
    "{country:Country} rose {n} place between {first} and {last}: {parts:list}",
    "{country:Country} rose {n} places between {first} and {last}: {parts:list}",
)
FELL = Plural(
    "{country:Country} fell {n} place between {first} and {last}: {parts:list}",
    "{country:Country} fell {n} places between {first} and {last}: {parts:list}",
)
PARTS = {
    RankPart.OWN: Message("its own score {places:+places}"),
    RankPart.OTHERS: Message("the others’ scores {places:+places}"),
    RankPart.DROPPED_OUT: Message("members above it that left the ranking {places:+places}"),
    RankPart.NEWCOMERS: Message("newcomers above it {places:+places}"),
    RankPart.PUBLISHED_ORDER: Message(
        "the UN’s order among equal published scores {places:+places}"
    ),
}
PART_LABELS = {
    RankPart.OWN: Message("Own score"),
    RankPart.OTHERS: Message("Others’ scores"),
    RankPart.DROPPED_OUT: Message("Left the ranking"),
    RankPart.NEWCOMERS: Message("Newly ranked"),
    RankPart.PUBLISHED_ORDER: Message("UN’s own order"),
}
PART_HOVERS = {
    RankPart.OWN: Message("What its own score moved"),
    RankPart.OTHERS: Message("What the scores of the members ranked in both editions moved"),
    RankPart.DROPPED_OUT: Message("Members that stood above it and are no longer ranked"),
    RankPart.NEWCOMERS: Message("Members newly ranked that stand above it"),
    RankPart.PUBLISHED_ORDER: Message("The UN’s order by decimals it did not publish"),
}
HOVER_PLACES = Message("Places: <b>{places:+places}</b>")


@say.register
def _(finding: NotRankedAtEnds, words: Words) -> str:
    return words.text(NOT_RANKED, finding)


@say.register
def _(finding: RankMovedBy, words: Words) -> str:
    parts = [words.text(PARTS[one.part], one) for one in finding.parts]
    rise = finding.before - finding.after
    if not rise:
        return words.text(HELD, finding, parts=parts)
    return words.plural(ROSE if rise > 0 else FELL, abs(rise), finding, parts=parts)


@say.register
def _(finding: RankPartsShown, words: Words) -> str:
    return words.text(
        "EGDI rank, 1 is best, of {ranked_first} in {first} and of {ranked_last} in {last}; parts in places, up is plus",
        finding,
    )


@say.register
def _(finding: HadItStoodStill, words: Words) -> str:
    return words.text(
        "Had {country:country} kept its score of {first} while the others moved, it would have stood {rank:ordinal} of {of}, those ranked in both editions.",
        finding,
    )


@say.register
def _(finding: HadOnlyItMoved, words: Words) -> str:
    return words.text(
        "Had the others kept their scores of {first} while {country:country} moved, it would have stood {rank:ordinal} of {of}.",
        finding,
    )


@say.register
def _(finding: MovedInCommonField, words: Words) -> str:
    return words.text(
        "Among those ranked in both editions, {country:country} stood {before:ordinal} in {first} and {after:ordinal} in {last} by published scores.",
        finding,
    )


@say.register
def _(finding: OrderOfUn, words: Words) -> str:
    return words.text(
        "The UN ordered members of 2020 with equal published scores by decimals it did not publish; that is a part of its own."
    )


@say.register
def _(finding: RankPartsMethod, words: Words) -> str:
    return words.text(
        "Own score and others’ scores share what they moved together in equal halves (Shapley value), so a part can hold half a place and all parts add up to the change."
    )


def part_hover(one: MovedBy, words: Words) -> str:
    """What a bar tells when pointed at."""
    what = words.text(PART_HOVERS[one.part])
    return LINE_BREAK.join([what, words.text(HOVER_PLACES, one)])
