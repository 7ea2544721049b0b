"""The sentences on what a hundredth of a point is worth."""

from dashboard.findings.leverage import (
    EndsAtOne,
    HundredthAmongAll,
    HundredthLess,
    HundredthWorth,
    Ladder,
    LaddersShown,
    LadderTold,
    LittleLeft,
    NothingLeft,
    NothingToWin,
    Rung,
    WorthOn,
    WorthOnOwn,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Index, Score
from dashboard.survey.rounding import rounded

HEADING = Message("What is a hundredth of a point worth?")
PANEL = Message("<b>{index:index}</b> {score:score}")
KEY_EGDI = Message("on EGDI")
KEY_OWN = Message("on the ranking by the index itself")
HOVER_HEAD = Message("<b>{index:index} {points:+score}</b>")
HOVER_PLACE = {
    True: Message("EGDI {then.score:score}, {then.rank:ordinal} of {of}"),
    False: Message("{index:index} {then.score:score}, {then.rank:ordinal} of {of} by itself"),
}

ALIKE = Plural(
    "A hundredth of a point on any one component is worth {n} place of EGDI to {country:country} in {edition}",
    "A hundredth of a point on any one component is worth {n} places of EGDI to {country:country} in {edition}",
)
NONE = Message(
    "A hundredth of a point on no component is worth a place of EGDI to {country:country} in {edition}"
)
APART = Message(
    "A hundredth of a point would win {country:country} {told:list} on EGDI in {edition}"
)
FIRST = Message(
    "{country:Country} stands first of {of} in EGDI in {edition}, so that no point can win it a place"
)
PLACES_FOR = Plural("{n} place with {index:index}", "{n} places with {index:index}")
NO_PLACE_FOR = Message("no place with {index:index}")
COSTS_ALIKE = Plural(
    "A hundredth of a point less on any one component would cost {n} place of EGDI.",
    "A hundredth of a point less on any one component would cost {n} places of EGDI.",
)
COSTS_NONE = Message(
    "A hundredth of a point less on any one component would cost no place of EGDI."
)
COSTS_APART = Message("A hundredth of a point less would cost {told:list} on EGDI.")
ON_OWN = Message(
    "On the ranking by the index itself a hundredth of a point would win {told:list}; EPI does not count for EGDI."
)
AMONG_ALL = {
    (False, False): Plural(
        "A hundredth on its best component is worth {n} place to {country:country}, {rank:ordinal} of {of} members; the most is {most}, for {holders:countries briefly}.",
        "A hundredth on its best component is worth {n} places to {country:country}, {rank:ordinal} of {of} members; the most is {most}, for {holders:countries briefly}.",
    ),
    (True, False): Plural(
        "A hundredth on its best component is worth {n} place to {country:country}, {rank:ordinal} of {of} members together with others; the most is {most}, for {holders:countries briefly}.",
        "A hundredth on its best component is worth {n} places to {country:country}, {rank:ordinal} of {of} members together with others; the most is {most}, for {holders:countries briefly}.",
    ),
    (False, True): Plural(
        "No other member of {of} wins as much with a hundredth on its best component as {country:country}: {n} place.",
        "No other member of {of} wins as much with a hundredth on its best component as {country:country}: {n} places.",
    ),
    (True, True): Plural(
        "No member of {of} wins more with a hundredth on its best component than {holders:countries briefly}: {n} place.",
        "No member of {of} wins more with a hundredth on its best component than {holders:countries briefly}: {n} places.",
    ),
}
"""By whether others have as many places, and whether these are the most."""
NONE_AMONG_ALL = Message(
    "A hundredth on its best component is worth no place to {country:country}; the most of {of} members is {most}, for {holders:countries briefly}."
)
LEFT = {
    True: Message(
        "{index:index} has only {left:score} left to a score of 1, and is reckoned with that in place of a hundredth."
    ),
    False: Message(
        "{index:index} has less than 0.001 left to a score of 1, and is reckoned with that in place of a hundredth."
    ),
}
NOTHING_LEFT = Plural(
    "{indices:indices} has a score of 1 or more already and cannot rise.",
    "{indices:indices} have a score of 1 or more already and cannot rise.",
)
ENDS = Plural(
    "The line of {indices:indices} ends where its score is 1.",
    "The lines of {indices:indices} end where their score is 1.",
)
LINE = {
    True: Message(
        "{index:index} on EGDI: {more.places:+places} with {more.points:+score}, {last.places:+places} with {last.points:+score}"
    ),
    False: Message(
        "{index:index} by itself: {more.places:+places} with {more.points:+score}, {last.places:+places} with {last.points:+score}"
    ),
}


def each(worth: tuple[WorthOn, ...], words: Words) -> list[str]:
    """The places by index, an entry each: 2 places with OSI, no place with HCI."""
    return [
        words.plural(PLACES_FOR, one.places, one) if one.places else words.text(NO_PLACE_FOR, one)
        for one in worth
    ]


@say.register
def _(finding: HundredthWorth, words: Words) -> str:
    if len({one.places for one in finding.worth}) > 1:
        return words.text(APART, finding, told=each(finding.worth, words))
    places = finding.worth[0].places
    return words.plural(ALIKE, places, finding) if places else words.text(NONE, finding)


@say.register
def _(finding: NothingToWin, words: Words) -> str:
    return words.text(FIRST, finding)


@say.register
def _(finding: LaddersShown, words: Words) -> str:
    return words.text(
        "Places won by points added to one index alone, everyone else standing still, {edition} edition; {rank:ordinal} of {of} on EGDI as published",
        finding,
    )


@say.register
def _(finding: HundredthLess, words: Words) -> str:
    if len({one.places for one in finding.worth}) > 1:
        return words.text(COSTS_APART, told=each(finding.worth, words))
    places = finding.worth[0].places
    return words.plural(COSTS_ALIKE, places) if places else words.text(COSTS_NONE)


@say.register
def _(finding: WorthOnOwn, words: Words) -> str:
    return words.text(ON_OWN, told=each(finding.worth, words))


@say.register
def _(finding: LittleLeft, words: Words) -> str:
    return words.text(LEFT[rounded(finding.left, 3) > 0], finding)


@say.register
def _(finding: NothingLeft, words: Words) -> str:
    return words.plural(NOTHING_LEFT, len(finding.indices), finding)


@say.register
def _(finding: EndsAtOne, words: Words) -> str:
    return words.plural(ENDS, len(finding.indices), finding)


@say.register
def _(finding: HundredthAmongAll, words: Words) -> str:
    if not finding.places:
        return words.text(NONE_AMONG_ALL, finding)
    message = AMONG_ALL[finding.shared, finding.places == finding.most]
    return words.plural(message, finding.places, finding)


@say.register
def _(finding: LadderTold, words: Words) -> str:
    return words.text(LINE[finding.ranking is Index.EGDI], finding)


def panel_heading(index: Index, score: Score, words: Words) -> str:
    """An index and its published score, above its panel."""
    return words.text(PANEL, index=index, score=score)


def rung_hover(found: Ladder, then: Rung, words: Words) -> str:
    """What a step tells when pointed at: the points added and the place that they give."""
    head = words.text(HOVER_HEAD, index=found.index, points=then.points)
    place = HOVER_PLACE[found.ranking is Index.EGDI]
    return LINE_BREAK.join([head, words.text(place, found, then=then)])
