"""The sentences of gains from one edition to the next."""

from dashboard.findings.gains import (
    EverGained,
    GainsWithMethod,
    LargestGains,
    MovesAsLarge,
    OwnLargestGain,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words

EVER = Message("Has anyone ever gained that much?")
WHO = Message("Everyone who did, largest gain first")
COLUMNS = (
    Message("Country"),
    Message("From"),
    Message("To"),
    Message("Gain"),
    Message("Method changed"),
)
"""Of the table of gains."""
ANSWERS = {True: Message("yes"), False: Message("no")}

GAINED = Plural(
    "{n} of {of} members has at some time gained what it needs, {points:needed} points of EGDI, from one edition to the next.",
    "{n} of {of} members have at some time gained what it needs, {points:needed} points of EGDI, from one edition to the next.",
)
NONE_GAINED = Message(
    "None of {of} members ever gained what it needs, {points:needed} points of EGDI, from one edition to the next."
)
AS_LARGE = Message("Moves that large: {count:whole} of {of:whole}.")
GAIN = Message("{country:country label} ({gain:+score} in {edition})")
ALL_WITH_METHOD = Plural(
    "It came with an edition whose method changed, so it is not progress alone.",
    "Every one of them came with an edition whose method changed, so none is progress alone.",
)
SOME_WITH_METHOD = Plural(
    "{n:whole} of these {of:whole} moves came with an edition whose method changed, so it is not progress alone.",
    "{n:whole} of these {of:whole} moves came with an edition whose method changed, so they are not progress alone.",
)
OWN = {
    True: Message(
        "{country:Country's} own largest gain was {gain:+fine}, in {edition}, when the method changed."
    ),
    False: Message("{country:Country's} own largest gain was {gain:+fine}, in {edition}."),
}
NEVER = Message("{country:Country} itself never gained from one edition to the next.")


@say.register
def _(finding: EverGained, words: Words) -> str:
    if not finding.count:
        return words.text(NONE_GAINED, finding)
    return words.plural(GAINED, finding.count, finding)


@say.register
def _(finding: MovesAsLarge, words: Words) -> str:
    return words.text(AS_LARGE, finding)


@say.register
def _(finding: LargestGains, words: Words) -> str:
    told = [words.text(GAIN, gain) for gain in finding.gains]
    return words.text("Largest: {gains:series}.", gains=told)


@say.register
def _(finding: GainsWithMethod, words: Words) -> str:
    message = ALL_WITH_METHOD if finding.count == finding.of else SOME_WITH_METHOD
    return words.plural(message, finding.count, finding)


@say.register
def _(finding: OwnLargestGain, words: Words) -> str:
    return words.text(OWN[finding.broken] if finding.gain > 0 else NEVER, finding)
