"""What the figures say where something is asserted, each a sentence that can be quoted."""

from dashboard.findings.claims.facts import (
    BestIs,
    BestScoreIs,
    CountIs,
    EdgeOf,
    FirstIs,
    FirstOnes,
    LargestIs,
    MeanFound,
    MoveIs,
    NoEdition,
    NoLater,
    NoRank,
    NotWithin,
    RankIs,
    RanksBeside,
    ScoreIs,
    ScoreMove,
    Standing,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.selection import Direction
from dashboard.survey import WORLD

RANK = {
    True: Message(
        "In {edition}, {country:country} ranked {rank:ordinal} of {of:whole} in the {index:index name}."
    ),
    False: Message(
        "In {edition}, {country:country} ranked {rank:ordinal} of {of:whole} within {within:group} in the {index:index name}."
    ),
}
SHARED = {
    True: Message(
        "In {edition}, {country:country} ranked {rank:ordinal} of {of:whole} in the {index:index name}, a place shared with {shared_with:countries briefly}."
    ),
    False: Message(
        "In {edition}, {country:country} ranked {rank:ordinal} of {of:whole} within {within:group} in the {index:index name}, a place shared with {shared_with:countries briefly}."
    ),
}
ABSENT = {
    Standing.NOT_MEMBER: Message(
        "{country:Country} has no rank in {edition}, when it was not yet a UN member."
    ),
    Standing.NOT_ASSESSED: Message(
        "{country:Country} has no rank in {edition}, as the UN did not assess it."
    ),
    Standing.NO_SCORE: Message(
        "{country:Country} has no rank in {edition}, as its {index:index} was published as 0 for want of figures."
    ),
}
NO_EDITION = {
    (True, True): Message(
        "There is no edition of {year}; the nearest are those of {before} and {after}."
    ),
    (True, False): Message("There is no edition of {year}; the latest is that of {before}."),
    (False, True): Message("There is no edition of {year}; the first is that of {after}."),
}
NO_LATER = Message("There is no edition after {edition}.")
NOT_WITHIN = Message("{country:Country} is not a member of {within:group}.")
SCORE = Message(
    "In {edition}, {country:country} scored {score:decimal.4} in the {index:index name}, a {level:level} level."
)
ROSE = {
    True: Plural(
        "{first.country:Country} rose by {n} place in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
        "{first.country:Country} rose by {n} places in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
    ),
    False: Plural(
        "Within {first.within:group}, {first.country:country} rose by {n} place in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
        "Within {first.within:group}, {first.country:country} rose by {n} places in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
    ),
}
FELL = {
    True: Plural(
        "{first.country:Country} fell by {n} place in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
        "{first.country:Country} fell by {n} places in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
    ),
    False: Plural(
        "Within {first.within:group}, {first.country:country} fell by {n} place in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
        "Within {first.within:group}, {first.country:country} fell by {n} places in the {first.index:index name}, from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}.",
    ),
}
STAYED = {
    True: Message(
        "{first.country:Country} ranked {first.rank:ordinal} in the {first.index:index name} in {first.edition} and {last.rank:ordinal} in {last.edition}."
    ),
    False: Message(
        "Within {first.within:group}, {first.country:country} ranked {first.rank:ordinal} in the {first.index:index name} in {first.edition} and {last.rank:ordinal} in {last.edition}."
    ),
}
SCORE_MOVE = {
    1: Message(
        "The score of {first.country:country} in the {first.index:index name} rose from {first.score:decimal.4} in {first.edition} to {last.score:decimal.4} in {last.edition}."
    ),
    -1: Message(
        "The score of {first.country:country} in the {first.index:index name} fell from {first.score:decimal.4} in {first.edition} to {last.score:decimal.4} in {last.edition}."
    ),
    0: Message(
        "The score of {first.country:country} in the {first.index:index name} was {first.score:decimal.4} in {first.edition} and in {last.edition}."
    ),
}
BESIDE = {
    True: Message("In the {index:index name} in {edition}: {places:list}."),
    False: Message("Within {within:group} in the {index:index name} in {edition}: {places:list}."),
}
BESIDE_PLACE = Message("{country:country} ranked {rank:ordinal}")
FIRST_TOP = {
    (True, True): Message(
        "{country:Country} was in the top {top} of the {index:index name} for the first time in {edition}."
    ),
    (True, False): Message(
        "{country:Country} has never been in the top {top} of the {index:index name}."
    ),
    (False, True): Message(
        "Within {within:group}, {country:country} was in the top {top} of the {index:index name} for the first time in {edition}."
    ),
    (False, False): Message(
        "Within {within:group}, {country:country} has never been in the top {top} of the {index:index name}."
    ),
}
FIRST_LEVEL = {
    True: Message(
        "{country:Country} had a {level:level} level in the {index:index name} for the first time in {edition}."
    ),
    False: Message(
        "{country:Country} has never had a {level:level} level in the {index:index name}."
    ),
}
BEST = {
    (True, True, False): Message(
        "The best place ever of {country:country} in the {index:index name} is {rank:ordinal}, in {editions:editions}."
    ),
    (True, True, True): Message(
        "The best place of {country:country} in the {index:index name} between {since} and {until} is {rank:ordinal}, in {editions:editions}."
    ),
    (True, False, False): Message(
        "The worst place ever of {country:country} in the {index:index name} is {rank:ordinal}, in {editions:editions}."
    ),
    (True, False, True): Message(
        "The worst place of {country:country} in the {index:index name} between {since} and {until} is {rank:ordinal}, in {editions:editions}."
    ),
    (False, True, False): Message(
        "The best place ever of {country:country} in the {index:index name} within {within:group} is {rank:ordinal}, in {editions:editions}."
    ),
    (False, True, True): Message(
        "The best place of {country:country} in the {index:index name} within {within:group} between {since} and {until} is {rank:ordinal}, in {editions:editions}."
    ),
    (False, False, False): Message(
        "The worst place ever of {country:country} in the {index:index name} within {within:group} is {rank:ordinal}, in {editions:editions}."
    ),
    (False, False, True): Message(
        "The worst place of {country:country} in the {index:index name} within {within:group} between {since} and {until} is {rank:ordinal}, in {editions:editions}."
    ),
}
BEST_SCORE = {
    (True, False): Message(
        "The highest score ever of {country:country} in the {index:index name} is {score:decimal.4}, in {editions:editions}."
    ),
    (False, False): Message(
        "The lowest score ever of {country:country} in the {index:index name} is {score:decimal.4}, in {editions:editions}."
    ),
    (True, True): Message(
        "The highest score of {country:country} in the {index:index name} between {since} and {until} is {score:decimal.4}, in {editions:editions}."
    ),
    (False, True): Message(
        "The lowest score of {country:country} in the {index:index name} between {since} and {until} is {score:decimal.4}, in {editions:editions}."
    ),
}
LARGEST = {
    Direction.ROSE: Plural(
        "Between {first} and {last}, the biggest rise within {within:group} in the {index:index name} was that of {countries:countries}, {n} place.",
        "Between {first} and {last}, the biggest rise within {within:group} in the {index:index name} was that of {countries:countries}, {n} places.",
    ),
    Direction.FELL: Plural(
        "Between {first} and {last}, the biggest fall within {within:group} in the {index:index name} was that of {countries:countries}, {n} place.",
        "Between {first} and {last}, the biggest fall within {within:group} in the {index:index name} was that of {countries:countries}, {n} places.",
    ),
}
NOBODY = {
    Direction.ROSE: Message(
        "Between {first} and {last}, no member of {within:group} rose in the {index:index name}."
    ),
    Direction.FELL: Message(
        "Between {first} and {last}, no member of {within:group} fell in the {index:index name}."
    ),
}
MEAN = Message(
    "In {edition}, the average score of {within:group} in the {index:index name} was {mean:decimal.4}."
)
COUNT_LEVEL = {
    True: Plural(
        "In {edition}, {n} country had a {level:level} level in the {index:index name}.",
        "In {edition}, {n} countries had a {level:level} level in the {index:index name}.",
    ),
    False: Plural(
        "In {edition}, {n} member of {within:group} had a {level:level} level in the {index:index name}.",
        "In {edition}, {n} members of {within:group} had a {level:level} level in the {index:index name}.",
    ),
}
COUNT_TOP = {
    True: Plural(
        "In {edition}, {n} country was in the top {top} of the {index:index name}.",
        "In {edition}, {n} countries were in the top {top} of the {index:index name}.",
    ),
    False: Plural(
        "In {edition}, {n} member of {within:group} was in the top {top} of the {index:index name}.",
        "In {edition}, {n} members of {within:group} were in the top {top} of the {index:index name}.",
    ),
}
FIRST_ONES = Message(
    "In {edition}, the first places within {within:group} in the {index:index name} were held by {countries:countries}."
)
EDGE = {
    True: Message(
        "In {own.edition}, {own.country:country} ranked {own.rank:ordinal} in the {own.index:index name}; the best other member of {within:group}, {edge.country:country}, ranked {edge.rank:ordinal}."
    ),
    False: Message(
        "In {own.edition}, {own.country:country} ranked {own.rank:ordinal} in the {own.index:index name}; the last other member of {within:group}, {edge.country:country}, ranked {edge.rank:ordinal}."
    ),
}


@say.register
def _(finding: RankIs, words: Words) -> str:
    messages = SHARED if finding.shared_with else RANK
    return words.text(messages[finding.within == WORLD], finding)


@say.register
def _(finding: NoRank, words: Words) -> str:
    return words.text(ABSENT[finding.standing], finding)


@say.register
def _(finding: NoEdition, words: Words) -> str:
    beside = finding.before is not None, finding.after is not None
    return words.text(NO_EDITION[beside], finding)


@say.register
def _(finding: NoLater, words: Words) -> str:
    return words.text(NO_LATER, finding)


@say.register
def _(finding: NotWithin, words: Words) -> str:
    return words.text(NOT_WITHIN, finding)


@say.register
def _(finding: ScoreIs, words: Words) -> str:
    return words.text(SCORE, finding)


@say.register
def _(finding: MoveIs, words: Words) -> str:
    world = finding.first.within == WORLD
    if not finding.places:
        return words.text(STAYED[world], finding)
    messages = ROSE if finding.places > 0 else FELL
    return words.plural(messages[world], abs(finding.places), finding)


@say.register
def _(finding: ScoreMove, words: Words) -> str:
    sign = (finding.points > 0) - (finding.points < 0)
    return words.text(SCORE_MOVE[sign], finding)


@say.register
def _(finding: RanksBeside, words: Words) -> str:
    first = finding.places[0]
    places = [words.text(BESIDE_PLACE, one) for one in finding.places]
    return words.text(BESIDE[first.within == WORLD], first, places=places)


@say.register
def _(finding: FirstIs, words: Words) -> str:
    ever = finding.edition is not None
    if finding.level is not None:
        return words.text(FIRST_LEVEL[ever], finding)
    return words.text(FIRST_TOP[finding.within == WORLD, ever], finding)


@say.register
def _(finding: BestIs, words: Words) -> str:
    return words.text(
        BEST[finding.within == WORLD, not finding.worst, finding.since is not None], finding
    )


@say.register
def _(finding: BestScoreIs, words: Words) -> str:
    return words.text(BEST_SCORE[not finding.worst, finding.since is not None], finding)


@say.register
def _(finding: LargestIs, words: Words) -> str:
    if not finding.countries:
        return words.text(NOBODY[finding.direction], finding)
    return words.plural(LARGEST[finding.direction], finding.places, finding)


@say.register
def _(finding: MeanFound, words: Words) -> str:
    return words.text(MEAN, finding)


@say.register
def _(finding: CountIs, words: Words) -> str:
    messages = COUNT_TOP if finding.level is None else COUNT_LEVEL
    return words.plural(messages[finding.within == WORLD], finding.count, finding)


@say.register
def _(finding: EdgeOf, words: Words) -> str:
    return words.text(EDGE[finding.first], finding)


@say.register
def _(finding: FirstOnes, words: Words) -> str:
    return words.text(FIRST_ONES, finding)
