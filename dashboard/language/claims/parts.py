"""What of a claim a headline leaves out: an end without a rank, the first so many, the change."""

from dashboard.findings.claims.parts import (
    ChangeClaimed,
    ChangeFound,
    ChangeJudged,
    Direction,
    EndAbsent,
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
