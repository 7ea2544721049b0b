"""The parts of a claim beside the figures: each end, the places moved."""

from dashboard.findings.claims.parts import (
    ChangeClaimed,
    ChangeFound,
    ChangeJudged,
    Direction,
    EndAbsent,
    EndClaimed,
    EndFound,
    EndJudged,
    EndSharing,
    Reason,
    TopBeside,
    Verdict,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words

ABSENT = {
    Reason.NOT_MEMBER: Message(
        "{country:Country} has no rank in {end.edition}, when it was not yet a UN member."
    ),
    Reason.NOT_ASSESSED: Message(
        "{country:Country} has no rank in {end.edition}, as the UN did not assess it."
    ),
    Reason.NO_SCORE: Message(
        "{country:Country} has no rank in {end.edition}, as its {index:index} was published as 0 for want of figures."
    ),
    Reason.NO_SUCH_EDITION: Message(
        "{country:Country} has no rank in {end.edition}, as there is no edition of that year."
    ),
    Reason.NO_FITTING_EDITION: Message(
        "{country:Country} was ranked in no edition that the claim could mean."
    ),
}
TOP = {
    True: Message("{country:Country} was in the top {top} in {edition}, as claimed."),
    False: Message("{country:Country} was not in the top {top} in {edition}, against the claim."),
}
RIGHT = {
    True: Message("The earlier rank, {end.edition}: right."),
    False: Message("The later rank, {end.edition}: right."),
}
TOO_HIGH = {
    True: Plural(
        "The earlier rank, {end.edition}: off by {n} place (the claim is too high).",
        "The earlier rank, {end.edition}: off by {n} places (the claim is too high).",
    ),
    False: Plural(
        "The later rank, {end.edition}: off by {n} place (the claim is too high).",
        "The later rank, {end.edition}: off by {n} places (the claim is too high).",
    ),
}
TOO_LOW = {
    True: Plural(
        "The earlier rank, {end.edition}: off by {n} place (the claim is too low).",
        "The earlier rank, {end.edition}: off by {n} places (the claim is too low).",
    ),
    False: Plural(
        "The later rank, {end.edition}: off by {n} place (the claim is too low).",
        "The later rank, {end.edition}: off by {n} places (the claim is too low).",
    ),
}
UNCHECKED = {
    (True, True): Message("The earlier rank, {end.edition}: cannot be checked."),
    (True, False): Message("The earlier rank: cannot be checked."),
    (False, True): Message("The later rank, {end.edition}: cannot be checked."),
    (False, False): Message("The later rank: cannot be checked."),
}
UNCLAIMED = {
    (True, True): Message("The earlier rank, {end.edition}: no rank claimed."),
    (True, False): Message("The earlier rank: no rank claimed."),
    (False, True): Message("The later rank, {end.edition}: no rank claimed."),
    (False, False): Message("The later rank: no rank claimed."),
}
CLAIMED = {
    (True, False): Message("Claimed: {claimed:ordinal}."),
    (False, True): Message("Claimed: in the top {top}."),
    (True, True): Message("Claimed: {claimed:ordinal}, in the top {top}."),
}
FOUND = Message("In the figures: {rank:ordinal} of {of:whole}.")
SHARING = Message("Shared with {countries:countries briefly}.")

CHANGE = {
    Verdict.RIGHT: Message("The change: right."),
    Verdict.OFF: Message("The change: not right."),
    Verdict.CANNOT_BE_CHECKED: Message("The change: cannot be checked."),
}
WAY_CLAIMED = {
    Direction.ROSE: Message("Claimed: a rise."),
    Direction.FELL: Message("Claimed: a fall."),
}
NONE_CLAIMED = {
    None: Message("Claimed: no change."),
    Direction.ROSE: Message("Claimed: no change, and a rise."),
    Direction.FELL: Message("Claimed: no change, and a fall."),
}
UP_CLAIMED = {
    False: Plural("Claimed: up {n} place.", "Claimed: up {n} places."),
    True: Plural("Claimed: up {n} place, and a fall.", "Claimed: up {n} places, and a fall."),
}
DOWN_CLAIMED = {
    False: Plural("Claimed: down {n} place.", "Claimed: down {n} places."),
    True: Plural("Claimed: down {n} place, and a rise.", "Claimed: down {n} places, and a rise."),
}
UP_FOUND = Plural("In the figures: up {n} place.", "In the figures: up {n} places.")
DOWN_FOUND = Plural("In the figures: down {n} place.", "In the figures: down {n} places.")
NONE_FOUND = Message("In the figures: no change.")


@say.register
def _(finding: EndAbsent, words: Words) -> str:
    return words.text(ABSENT[finding.end.reason or Reason.NO_FITTING_EDITION], finding)


@say.register
def _(finding: TopBeside, words: Words) -> str:
    return words.text(TOP[finding.holds], finding)


@say.register
def _(finding: EndJudged, words: Words) -> str:
    earlier, end = finding.earlier, finding.end
    if end.verdict is Verdict.RIGHT:
        return words.text(RIGHT[earlier], finding)
    if end.verdict is Verdict.OFF and end.off is not None:
        messages = TOO_HIGH if end.off > 0 else TOO_LOW
        return words.plural(messages[earlier], abs(end.off), finding)
    messages_without = UNCLAIMED if end.verdict is None else UNCHECKED
    return words.text(messages_without[earlier, end.edition is not None], finding)


@say.register
def _(finding: EndClaimed, words: Words) -> str:
    said = finding.claimed is not None, finding.top is not None
    return words.text(CLAIMED[said], finding)


@say.register
def _(finding: EndFound, words: Words) -> str:
    return words.text(FOUND, finding)


@say.register
def _(finding: EndSharing, words: Words) -> str:
    return words.text(SHARING, finding)


@say.register
def _(finding: ChangeJudged, words: Words) -> str:
    return words.text(CHANGE[finding.verdict])


@say.register
def _(finding: ChangeClaimed, words: Words) -> str:
    if finding.places is None:
        return words.text(WAY_CLAIMED[finding.direction or Direction.ROSE])
    if not finding.places:
        return words.text(NONE_CLAIMED[finding.direction])
    messages = UP_CLAIMED if finding.places > 0 else DOWN_CLAIMED
    return words.plural(messages[finding.contradicts], abs(finding.places))


@say.register
def _(finding: ChangeFound, words: Words) -> str:
    if not finding.places:
        return words.text(NONE_FOUND)
    return words.plural(UP_FOUND if finding.places > 0 else DOWN_FOUND, abs(finding.places))
