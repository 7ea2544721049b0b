"""The sentences on what a target would take."""

from enum import StrEnum

from dashboard.findings.targets import (
    Against,
    Alone,
    AlreadyMet,
    LeftInPlace,
    LevelBegins,
    MethodCarriedOn,
    MixMeant,
    MovedField,
    Needs,
    NeedsIfMoved,
    NeedsShown,
    NoHigherLevel,
    NothingEarlier,
    NotInGroup,
    OutOfReachMarked,
    PointsAgainst,
    RoundedUp,
    ScoreToMatch,
    Way,
    WayTold,
    WouldFallShort,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.selection import FirstOf, Place, Target
from dashboard.survey import COMPONENTS

TARGET = Message("Target")
PLACE = Message("Or any place")
LINE = Message(
    "Equal scores share the better place, so drawing level with the place’s holder is enough. A point of an index counts with its weight in EGDI, about a third; the published residual stays as it is."
)
TRY_MIX = Message("Put the smallest mix in")
BACK = Message("Back to nothing raised")
TO_WHY = Message("Why did its place move?")


class Goal(StrEnum):
    """What a target is, as far as its sentences differ."""

    TOP = "top"
    FIRST = "first"
    FIRST_OF = "first_of"
    LEVEL = "level"


OPTIONS = {
    Goal.TOP: Message("Top {target.rank}"),
    Goal.FIRST: Message("First place"),
    Goal.FIRST_OF: Message("First place in {target.group:group}"),
    Goal.LEVEL: Message("The next level"),
}
NEEDS = {
    Goal.TOP: Message(
        "{country:Country} needs {points:needed} more points of EGDI for the top {target.rank} in {edition}"
    ),
    Goal.FIRST: Message(
        "{country:Country} needs {points:needed} more points of EGDI for first place in {edition}"
    ),
    Goal.FIRST_OF: Message(
        "{country:Country} needs {points:needed} more points of EGDI for first place in {target.group:group} in {edition}"
    ),
    Goal.LEVEL: Message(
        "{country:Country} needs {points:needed} more points of EGDI for the {level:level} level in {edition}"
    ),
}
SHORT = {
    (Goal.TOP, False): Message(
        "{country:Country} is in the top {target.rank} in {edition}, but would be {points:needed} points short if the others moved on as between {earlier} and {edition}"
    ),
    (Goal.FIRST, False): Message(
        "{country:Country} holds first place in {edition}, but would be {points:needed} points short if the others moved on as between {earlier} and {edition}"
    ),
    (Goal.FIRST_OF, False): Message(
        "{country:Country} holds first place in {target.group:group} in {edition}, but would be {points:needed} points short if the others moved on as between {earlier} and {edition}"
    ),
    (Goal.TOP, True): Message(
        "{country:Country} has the published score for the top {target.rank} in {edition}, but would be {points:needed} points short if the others moved on as between {earlier} and {edition}"
    ),
    (Goal.FIRST, True): Message(
        "{country:Country} has the published score for first place in {edition}, but would be {points:needed} points short if the others moved on as between {earlier} and {edition}"
    ),
    (Goal.FIRST_OF, True): Message(
        "{country:Country} has the published score for first place in {target.group:group} in {edition}, but would be {points:needed} points short if the others moved on as between {earlier} and {edition}"
    ),
}
"""By what is aimed at, and whether the country is only level with the place."""
MET = {
    (Goal.TOP, False): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition} and is in the top {target.rank} already."
    ),
    (Goal.FIRST, False): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition} and holds first place already."
    ),
    (Goal.FIRST_OF, False): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition} and holds first place in {target.group:group} already."
    ),
    (Goal.TOP, True): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition} with the published score that the top {target.rank} asks for; the UN put it behind by decimals it did not publish."
    ),
    (Goal.FIRST, True): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition} with the published score that first place asks for; the UN put it behind by decimals it did not publish."
    ),
    (Goal.FIRST_OF, True): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition} with the published score that first place in {target.group:group} asks for; the UN put it behind by decimals it did not publish."
    ),
}
STILL_MET = Message(
    "Its score would also do if the others moved on as between {earlier} and {edition}."
)
AIM_HIGHER = Message("Choose a higher target.")
ANY = {
    Against.TODAY: Message("Any one of the three indices alone could bring the points."),
    Against.MOVED: Message("Any one of the three indices alone could then bring them."),
}
SOME = {
    Against.TODAY: Message(
        "{able:Topics or} alone could bring the points; {unable:topics} could not."
    ),
    Against.MOVED: Message(
        "{able:Topics or} alone could then bring them; {unable:topics} could not."
    ),
}
NO_ONE = {
    Against.TODAY: Message("No index alone can bring the points."),
    Against.MOVED: Message("No index alone could then bring them."),
}
NOT_EVEN_ALL = {
    Against.TODAY: Message("Even all three indices at 1.000 would not bring the points."),
    Against.MOVED: Message("Even all three indices at 1.000 would not bring them then."),
}
IF_MOVED = {
    True: Message(
        "If the others moved on as between {earlier} and {edition}, it would take {points:needed} points."
    ),
    False: Message(
        "If the others moved on as between {earlier} and {edition}, it would meet the target as it is."
    ),
}
LEFT = Plural(
    "{n} member is left in place in the moved field for want of an index.",
    "{n} members are left in place in the moved field for want of an index.",
)
FIELD_TOLD = {
    Against.TODAY: Message("The points in the {edition} field"),
    Against.MOVED: Message("The points in the moved field"),
}
RAISE = Message("{index:index} {points:+needed}")
WAYS = {
    (Way.OSI, True): Message("One index alone: {points:list}"),
    (Way.OSI, False): Message("One index alone, out of reach: {points:list}"),
    (Way.EQUAL, True): Message("All three equally: {points:list}"),
    (Way.EQUAL, False): Message("All three equally, out of reach: {points:list}"),
    (Way.LEAST, True): Message("Smallest mix: {points:list}"),
    (Way.LEAST, False): Message("Smallest mix, out of reach: {points:list}"),
}


def goal(target: Target) -> Goal:
    """What a target is."""
    match target:
        case Place(1):
            return Goal.FIRST
        case Place():
            return Goal.TOP
        case FirstOf():
            return Goal.FIRST_OF
        case _:
            return Goal.LEVEL


@say.register
def _(finding: Needs, words: Words) -> str:
    return words.text(NEEDS[goal(finding.target)], finding)


@say.register
def _(finding: WouldFallShort, words: Words) -> str:
    return words.text(SHORT[goal(finding.target), finding.level_with], finding)


@say.register
def _(finding: AlreadyMet, words: Words) -> str:
    told = [words.text(MET[goal(finding.target), finding.level_with], finding)]
    if finding.earlier is not None:
        told.append(words.text(STILL_MET, finding))
    return words.paragraph([*told, words.text(AIM_HIGHER)])


@say.register
def _(finding: NotInGroup, words: Words) -> str:
    return words.text(
        "{country:Country} is not a member of {group:group}. Choose a target that it can have.",
        finding,
    )


@say.register
def _(finding: NoHigherLevel, words: Words) -> str:
    return words.text(
        "{country:Country} is at the very high level in {edition}, the highest there is. Choose a place as its target.",
        finding,
    )


@say.register
def _(finding: NeedsShown, words: Words) -> str:
    return words.text(
        "Points needed on each index (0 to 1), {edition} edition, from {rank:ordinal} of {of} with an EGDI of {score:score}",
        finding,
    )


@say.register
def _(finding: Alone, words: Words) -> str:
    if not finding.mix:
        return words.text(NOT_EVEN_ALL[finding.against])
    if not finding.able:
        return words.text(NO_ONE[finding.against])
    return words.text((SOME if finding.unable else ANY)[finding.against], finding)


@say.register
def _(finding: NeedsIfMoved, words: Words) -> str:
    return words.text(IF_MOVED[finding.points > 0], finding)


@say.register
def _(finding: NothingEarlier, words: Words) -> str:
    return words.text(
        "There is no earlier edition whose moves could be carried on, so only the field as it stands counts."
    )


@say.register
def _(finding: ScoreToMatch, words: Words) -> str:
    return words.text("The score to match is {score:score} ({holders:countries briefly}).", finding)


@say.register
def _(finding: LevelBegins, words: Words) -> str:
    return words.text("The level begins above {floor:score}.", finding)


@say.register
def _(finding: OutOfReachMarked, words: Words) -> str:
    return words.text("×: out of reach that way, as an index would have to pass 1.000.")


@say.register
def _(finding: MixMeant, words: Words) -> str:
    return words.text(
        "Smallest mix: the raises with the least sum of squares, no index above 1.000."
    )


@say.register
def _(finding: RoundedUp, words: Words) -> str:
    return words.text("Points are rounded up to three decimals.")


@say.register
def _(finding: MovedField, words: Words) -> str:
    return words.text(
        "Moved field: every other member’s indices change once more as between {earlier} and {edition}, kept within 0 and 1; a trend carried on, no forecast.",
        finding,
    )


@say.register
def _(finding: MethodCarriedOn, words: Words) -> str:
    return words.text(
        "The method changed in {edition}, and the moved field carries that change on.", finding
    )


@say.register
def _(finding: LeftInPlace, words: Words) -> str:
    return words.plural(LEFT, finding.count, finding)


@say.register
def _(finding: PointsAgainst, words: Words) -> str:
    return words.text(FIELD_TOLD[finding.against], finding)


@say.register
def _(finding: WayTold, words: Words) -> str:
    way = finding.way if finding.way in (Way.EQUAL, Way.LEAST) else Way.OSI
    told = [
        words.text(RAISE, index=index, points=points)
        for index, points in zip(COMPONENTS, finding.points, strict=True)
        if points
    ]
    return words.text(WAYS[way, finding.reachable], points=told)


def option(target: Target, words: Words) -> str:
    """A target as the picker lists it."""
    return words.text(OPTIONS[goal(target)], target=target)
