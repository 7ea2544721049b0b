"""The sentences of moves worth telling: furthest, in a row, against the score, against the region."""

from dashboard.findings.telling.moves import (
    AgainstRegion,
    LargestMove,
    Run,
    Scope,
    ScoreAgainstPlace,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words

UP, DOWN = True, False

MOVED = {
    (Scope.EVER, UP, True, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest rise of any country from one edition to the next since {since}."
    ),
    (Scope.EVER, UP, True, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest rise of any country from one edition to the next since {since}."
    ),
    (Scope.EVER, UP, False, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest rise of any country from one edition to the next since {since}."
    ),
    (Scope.EVER, UP, False, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest rise of any country from one edition to the next since {since}."
    ),
    (Scope.EVER, DOWN, True, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest fall of any country from one edition to the next since {since}."
    ),
    (Scope.EVER, DOWN, True, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest fall of any country from one edition to the next since {since}."
    ),
    (Scope.EVER, DOWN, False, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest fall of any country from one edition to the next since {since}."
    ),
    (Scope.EVER, DOWN, False, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest fall of any country from one edition to the next since {since}."
    ),
    (Scope.PERIOD, UP, True, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest rise of all countries."
    ),
    (Scope.PERIOD, UP, True, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest rise of all countries."
    ),
    (Scope.PERIOD, UP, False, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest rise of all countries."
    ),
    (Scope.PERIOD, UP, False, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest rise of all countries."
    ),
    (Scope.PERIOD, DOWN, True, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest fall of all countries."
    ),
    (Scope.PERIOD, DOWN, True, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest fall of all countries."
    ),
    (Scope.PERIOD, DOWN, False, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest fall of all countries."
    ),
    (Scope.PERIOD, DOWN, False, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest fall of all countries."
    ),
    (Scope.REGION, UP, True, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest rise in {group:group}."
    ),
    (Scope.REGION, UP, True, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest rise in {group:group}."
    ),
    (Scope.REGION, UP, False, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest rise in {group:group}."
    ),
    (Scope.REGION, UP, False, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest rise in {group:group}."
    ),
    (Scope.REGION, DOWN, True, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest fall in {group:group}."
    ),
    (Scope.REGION, DOWN, True, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest fall in {group:group}."
    ),
    (Scope.REGION, DOWN, False, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest fall in {group:group}."
    ),
    (Scope.REGION, DOWN, False, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest fall in {group:group}."
    ),
    (Scope.INCOME, UP, True, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest rise among {group:group}."
    ),
    (Scope.INCOME, UP, True, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest rise among {group:group}."
    ),
    (Scope.INCOME, UP, False, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest rise among {group:group}."
    ),
    (Scope.INCOME, UP, False, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest rise among {group:group}."
    ),
    (Scope.INCOME, DOWN, True, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the largest fall among {group:group}."
    ),
    (Scope.INCOME, DOWN, True, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint largest fall among {group:group}."
    ),
    (Scope.INCOME, DOWN, False, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the {place:ordinal} largest fall among {group:group}."
    ),
    (Scope.INCOME, DOWN, False, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, the joint {place:ordinal} largest fall among {group:group}."
    ),
    (Scope.OWN, UP, True, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, its own largest rise from one edition to the next."
    ),
    (Scope.OWN, DOWN, True, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, its own largest fall from one edition to the next."
    ),
}
"""By what it is the largest among, which way, whether it is the first of them, whether others equal it."""
RUNS = {
    UP: Plural(
        "{country:Country} rose in {index:topic} in the last edition, from {before:ordinal} in {first} to {after:ordinal} in {last}.",
        "{country:Country} rose in {index:topic} in each of {n} editions in a row, from {before:ordinal} in {first} to {after:ordinal} in {last}.",
    ),
    DOWN: Plural(
        "{country:Country} fell in {index:topic} in the last edition, from {before:ordinal} in {first} to {after:ordinal} in {last}.",
        "{country:Country} fell in {index:topic} in each of {n} editions in a row, from {before:ordinal} in {first} to {after:ordinal} in {last}.",
    ),
}
AGAINST_SCORE = {
    (UP, False): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while its score fell from {score_before:score} to {score_after:score}."
    ),
    (UP, True): Message(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while its score fell from {score_before:score} to {score_after:score}; the method of the index changed in between."
    ),
    (DOWN, False): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while its score rose from {score_before:score} to {score_after:score}."
    ),
    (DOWN, True): Message(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while its score rose from {score_before:score} to {score_after:score}; the method of the index changed in between."
    ),
}
"""By which way the place moved, and whether the method changed."""
AGAINST_OTHERS = {
    UP: Plural(
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while {n} of the {others} others of {region:group} fell.",
        "{country:Country} rose from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while {n} of the {others} others of {region:group} fell.",
    ),
    DOWN: Plural(
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while {n} of the {others} others of {region:group} rose.",
        "{country:Country} fell from {before:ordinal} to {after:ordinal} in {index:topic} between {first} and {last}, while {n} of the {others} others of {region:group} rose.",
    ),
}


@say.register
def _(finding: LargestMove, words: Words) -> str:
    case = finding.scope, finding.places > 0, finding.place == 1, finding.shared > 0
    return words.text(MOVED[case], finding)


@say.register
def _(finding: Run, words: Words) -> str:
    return words.plural(RUNS[finding.after < finding.before], finding.moves, finding)


@say.register
def _(finding: ScoreAgainstPlace, words: Words) -> str:
    up = finding.after < finding.before
    return words.text(AGAINST_SCORE[up, finding.method], finding)


@say.register
def _(finding: AgainstRegion, words: Words) -> str:
    up = finding.after < finding.before
    return words.plural(AGAINST_OTHERS[up], finding.opposite, finding)
