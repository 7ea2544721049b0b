"""The words of one country's page: where it stands, where it belongs, its history."""

from dashboard.findings.standpoint import (
    GroupPlace,
    InRegion,
    MovedSince,
    NoRankSince,
    Standing,
    Standpoint,
)
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words

PEERS = Message("Compared with")
GROUP_MEAN = Message("And with the mean of")
NO_GROUP_MEAN = Message("No other mean")
REGION_MEAN = Message("The mean of {region:group} is always drawn.")
DRIVERS = Message("What moved it, and what more it would take")
TO_WHY = Message("Why it moved, index by index")
TO_TARGETS = Message("What other places would take")
HISTORY = Message("Level history")
ISSUES = Message("Recorded issues")
NO_ISSUE = Message("No issue is recorded against the figures of {country:country}.")
RANKING = Message("{index:index} ranking")
BACK = Message("← {rank:ordinal} {country:country label}")
ON = Message("{rank:ordinal} {country:country label} →")

RANK = Message("{place.rank:ordinal} of {place.of}")
UNRANKED = {
    Standing.NOT_ASSESSED: Message("Not assessed"),
    Standing.NOT_MEMBER: Message("Not a UN member yet"),
    Standing.NO_SCORE: Message("No score"),
}
UNRANKED_IN = {
    Standing.NOT_ASSESSED: Message("not assessed in {edition}"),
    Standing.NOT_MEMBER: Message("not a UN member yet in {edition}"),
}
IN_REGION = Message("{rank:ordinal} of {of} in {region:group} on EGDI in {edition}")
GROUP = Message("{group:group label}")
GROUP_PLACE = Message("{group:group label} · {rank:ordinal} of {of}")
LIES_IN = Message("{subregion:group label}, {region:group label}")
EARNS = Message("{income:group label}")
MOVED_SINCE = Message("{moved:+places} since {since}")
UNCHANGED_SINCE = Message("unchanged since {since}")
NO_RANK_SINCE = Message("no earlier rank since {since}")
TOPIC = Message("{index:Topic}")
TOPIC_SCORE = Message("{index:Topic}: {place.score:score}, {level:level}")

COLUMNS = (
    Message("Edition"),
    Message("Rank"),
    Message("Change"),
    Message("Score"),
    Message("Level"),
)
"""Of the level history."""
HISTORY_NOTE = Message(
    "{index:index name}. Change against the edition before, up is plus. Levels: very high above 0.75, high above 0.50, middle above 0.25, low up to 0.25."
)


@say.register
def _(finding: Standpoint, words: Words) -> str:
    if finding.place is None:
        return words.text(UNRANKED[finding.standing])
    return words.text(RANK, finding)


@say.register
def _(finding: InRegion, words: Words) -> str:
    if finding.rank is None:
        return words.text(UNRANKED_IN[finding.standing], finding)
    return words.text(IN_REGION, finding)


@say.register
def _(finding: GroupPlace, words: Words) -> str:
    return words.text(GROUP if finding.rank is None else GROUP_PLACE, finding)


@say.register
def _(finding: MovedSince, words: Words) -> str:
    return words.text(MOVED_SINCE if finding.moved else UNCHANGED_SINCE, finding)


@say.register
def _(finding: NoRankSince, words: Words) -> str:
    return words.text(NO_RANK_SINCE, finding)


def beneath(finding: Standpoint, words: Words) -> str:
    """What the index is about, its score and level, beneath that."""
    return words.text(TOPIC if finding.place is None else TOPIC_SCORE, finding)


def history_row(finding: Standpoint, words: Words) -> tuple[str, ...]:
    """One edition of the level history: rank, change, score and level."""
    if finding.place is None or finding.level is None:
        return say(finding, words), "", "", ""
    change = "" if finding.moved is None else words.form("+places", finding.moved)
    score, level = finding.place.score, finding.level
    return say(finding, words), change, words.form("score", score), words.form("level label", level)
