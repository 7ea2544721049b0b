"""The sentences of what is worth telling, and of how rare it is."""

from dashboard.findings.telling.case import Among, Rarity
from dashboard.findings.telling.heights import (
    FirstAtLevel,
    FirstInTop,
    HighestPlace,
    LowestPlace,
)
from dashboard.findings.telling.now import (
    AllAtLevel,
    BeyondIncome,
    NearLevel,
    NearTop,
    Uneven,
)
from dashboard.findings.telling.sides import (
    KeptLead,
    LostLead,
    Overtaken,
    Overtook,
    Relation,
    TookLead,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.telling_moves import DOWN, UP
from dashboard.language.words import Words

BEST = {
    False: Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}, its best place in all its rankings since {since}."
    ),
    True: Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}, its best place in all its rankings since {since}, as in {also:editions}."
    ),
}
WORST = {
    False: Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}, its worst place in all its rankings since {since}."
    ),
    True: Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}, its worst place in all its rankings since {since}, as in {also:editions}."
    ),
}
"""By whether it had the place before."""
IN_TOP = {
    True: Message(
        "{country:Country} is in the top {top} in {index:topic} in {edition}, {rank:ordinal} of {of}, for the first time in its rankings since {since}."
    ),
    False: Message(
        "{country:Country} entered the top {top} in {index:topic} in {entered} for the first time in its rankings since {since}, and is {rank:ordinal} of {of} in {edition}."
    ),
}
"""By whether it entered in the edition that is told of."""
AT_LEVEL = {
    (True, False): Message(
        "{country:Country} is at the {level:level} level in {index:topic} in {edition} for the first time in its scores since {since}, with a score of {score:score}."
    ),
    (True, True): Message(
        "{country:Country} is at the {level:level} level in {index:topic} in {edition} for the first time in its scores since {since}, with a score of {score:score}; the method of the index changed with this edition."
    ),
    (False, False): Message(
        "{country:Country} reached the {level:level} level in {index:topic} in {entered} for the first time in its scores since {since}, and has a score of {score:score} in {edition}."
    ),
    (False, True): Message(
        "{country:Country} reached the {level:level} level in {index:topic} in {entered} for the first time in its scores since {since}, and has a score of {score:score} in {edition}; the method of the index changed with the edition of {entered}."
    ),
}
"""By whether it was reached in the edition that is told of, and whether the method changed with it."""
PASSED = {
    Relation.NEIGHBOUR: Plural(
        "{country:Country} passed its neighbour {others:countries briefly} in {index:topic} between {first} and {last}.",
        "{country:Country} passed its neighbours {others:countries briefly} in {index:topic} between {first} and {last}.",
    ),
    Relation.PARTNER: Plural(
        "{country:Country} passed {others:countries briefly}, a fellow member of {group:group}, in {index:topic} between {first} and {last}.",
        "{country:Country} passed {n:count} fellow members of {group:group} in {index:topic} between {first} and {last}: {others:countries briefly}.",
    ),
    Relation.BIG_NAME: Plural(
        "{country:Country} passed {others:countries briefly}, a member of the G20, in {index:topic} between {first} and {last}.",
        "{country:Country} passed {n:count} members of the G20 in {index:topic} between {first} and {last}: {others:countries briefly}.",
    ),
}
PASSED_BY = {
    Relation.NEIGHBOUR: Plural(
        "{country:Country} was passed by its neighbour {others:countries briefly} in {index:topic} between {first} and {last}.",
        "{country:Country} was passed by its neighbours {others:countries briefly} in {index:topic} between {first} and {last}.",
    ),
    Relation.PARTNER: Plural(
        "{country:Country} was passed by {others:countries briefly}, a fellow member of {group:group}, in {index:topic} between {first} and {last}.",
        "{country:Country} was passed by {n:count} fellow members of {group:group} in {index:topic} between {first} and {last}: {others:countries briefly}.",
    ),
    Relation.BIG_NAME: Plural(
        "{country:Country} was passed by {others:countries briefly}, a member of the G20, in {index:topic} between {first} and {last}.",
        "{country:Country} was passed by {n:count} members of the G20 in {index:topic} between {first} and {last}: {others:countries briefly}.",
    ),
}
TOOK_LEAD = {
    False: Message(
        "{country:Country} leads {group:group} in {index:topic} in {last}; in {first} {before:countries briefly} did."
    ),
    True: Message(
        "{country:Country} shares the lead of {group:group} in {index:topic} in {last} with {beside:countries briefly}; in {first} {before:countries briefly} led."
    ),
}
"""By whether others share the lead."""
LOST_LEAD = {
    False: Plural(
        "{country:Country} led {group:group} in {index:topic} in {first}; in {last} {beside:countries briefly} leads.",
        "{country:Country} led {group:group} in {index:topic} in {first}; in {last} {beside:countries briefly} lead.",
    ),
    True: Plural(
        "{country:Country} shared the lead of {group:group} in {index:topic} in {first}; in {last} {beside:countries briefly} leads.",
        "{country:Country} shared the lead of {group:group} in {index:topic} in {first}; in {last} {beside:countries briefly} lead.",
    ),
}
"""By whether others shared the lead."""
KEPT_LEAD = {
    False: Message(
        "{country:Country} has led {group:group} in {index:topic} in every edition from {first} to {last}."
    ),
    True: Message(
        "{country:Country} has led {group:group} in {index:topic} in every edition from {first} to {last}, in {last} together with {beside:countries briefly}."
    ),
}
"""By whether others share the lead in the last edition."""
UNEVEN = Message(
    "{country:Country} stands {best_rank:ordinal} in {best:topics} and {worst_rank:ordinal} in {worst:topics} in {edition}, {gap} places apart."
)
BEYOND = {
    UP: Message(
        "{country:Country} stands {by:score} points above what its income of {gdp_year} predicts in {index:topic} in {edition}, with a score of {score:score}."
    ),
    DOWN: Message(
        "{country:Country} stands {by:score} points below what its income of {gdp_year} predicts in {index:topic} in {edition}, with a score of {score:score}."
    ),
}
NEAR_LEVEL = Message(
    "{country:Country} is {points:needed} points short of the {level:level} level in {index:topic} in {edition}."
)
NEAR_TOP = Message(
    "{country:Country} is one place below the top {top} in {index:topic} in {edition}, {rank:ordinal} of {of}."
)
ALL_AT_LEVEL = {
    (True, False): Plural(
        "The {n} member of {group:group} is at least at the {level:level} level in {index:topic} in {edition}, for the first time since the survey of {since}.",
        "All {n} members of {group:group} are at least at the {level:level} level in {index:topic} in {edition}, for the first time since the survey of {since}.",
    ),
    (True, True): Plural(
        "The {n} member of {group:group} is at least at the {level:level} level in {index:topic} in {edition}, for the first time since the survey of {since}; the method of the index changed with this edition.",
        "All {n} members of {group:group} are at least at the {level:level} level in {index:topic} in {edition}, for the first time since the survey of {since}; the method of the index changed with this edition.",
    ),
    (False, False): Plural(
        "The {n} member of {group:group} reached the {level:level} level in {index:topic} in {entered}, for the first time since the survey of {since}, and is there in {edition}.",
        "All {n} members of {group:group} were at least at the {level:level} level in {index:topic} in {entered}, for the first time since the survey of {since}, and are in {edition}.",
    ),
    (False, True): Plural(
        "The {n} member of {group:group} reached the {level:level} level in {index:topic} in {entered}, for the first time since the survey of {since}, and is there in {edition}; the method of the index changed with the edition of {entered}.",
        "All {n} members of {group:group} were at least at the {level:level} level in {index:topic} in {entered}, for the first time since the survey of {since}, and are in {edition}; the method of the index changed with the edition of {entered}.",
    ),
}
"""By whether it was so first in the edition that is told of, and whether the method changed with it."""
RARITY = {
    Among.RANKED: Plural(
        "The only one of the {of} members ranked in {last}.",
        "One of {n} among the {of} members ranked in {last}.",
    ),
    Among.BOTH: Plural(
        "The only one of the {of} members ranked in both {first} and {last}.",
        "One of {n} among the {of} members ranked in both {first} and {last}.",
    ),
    Among.THRICE: Plural(
        "The only one of the {of} members ranked in {last} and at least twice before.",
        "One of {n} among the {of} members ranked in {last} and at least twice before.",
    ),
    Among.BEFORE: Plural(
        "The only one of the {of} members ranked in {last} and in {first} or before.",
        "One of {n} among the {of} members ranked in {last} and in {first} or before.",
    ),
    Among.BORDERED: Plural(
        "The only one of the {of} members that were ranked in both {first} and {last} as a neighbour of theirs was.",
        "One of {n} among the {of} members that were ranked in both {first} and {last} as a neighbour of theirs was.",
    ),
    Among.GROUP: Plural(
        "Within {group:group}, the only one of the {of} ranked in both {first} and {last}.",
        "Within {group:group}, one of {n} among the {of} ranked in both {first} and {last}.",
    ),
    Among.MEMBERS: Plural(
        "Within {group:group}, the only one of the {of} ranked in {last}.",
        "Within {group:group}, one of {n} among the {of} ranked in {last}.",
    ),
    Among.STEPS: Plural(
        "The only one of {of:whole} changes from one edition to the next up to {last}.",
        "One of {n} among {of:whole} changes from one edition to the next up to {last}.",
    ),
    Among.NEAR: Plural(
        "Of the {of} members ranked in {last} the only one this near to a level, or to the top 10, 20 or 50.",
        "One of {n} this near to a level, or to the top 10, 20 or 50, among the {of} members ranked in {last}.",
    ),
    Among.ALL_FIVE: Plural(
        "The only one of the {of} members ranked on all five indices in {last}.",
        "One of {n} among the {of} members ranked on all five indices in {last}.",
    ),
    Among.WITH_INCOME: Plural(
        "The only one of the {of} members ranked in {last} whose GDP per head is known.",
        "One of {n} among the {of} members ranked in {last} whose GDP per head is known.",
    ),
    Among.GROUPS: Plural(
        "The only one of {of} groups of three or more members.",
        "One of {n} among {of} groups of three or more members.",
    ),
}


@say.register
def _(finding: HighestPlace, words: Words) -> str:
    return words.text(BEST[bool(finding.also)], finding)


@say.register
def _(finding: LowestPlace, words: Words) -> str:
    return words.text(WORST[bool(finding.also)], finding)


@say.register
def _(finding: FirstInTop, words: Words) -> str:
    return words.text(IN_TOP[finding.entered == finding.edition], finding)


@say.register
def _(finding: FirstAtLevel, words: Words) -> str:
    return words.text(AT_LEVEL[finding.entered == finding.edition, finding.method], finding)


@say.register
def _(finding: Overtook, words: Words) -> str:
    return words.plural(PASSED[finding.relation], len(finding.others), finding)


@say.register
def _(finding: Overtaken, words: Words) -> str:
    return words.plural(PASSED_BY[finding.relation], len(finding.others), finding)


@say.register
def _(finding: TookLead, words: Words) -> str:
    return words.text(TOOK_LEAD[bool(finding.beside)], finding)


@say.register
def _(finding: LostLead, words: Words) -> str:
    return words.plural(LOST_LEAD[bool(finding.before)], len(finding.beside), finding)


@say.register
def _(finding: KeptLead, words: Words) -> str:
    return words.text(KEPT_LEAD[bool(finding.beside)], finding)


@say.register
def _(finding: Uneven, words: Words) -> str:
    return words.text(UNEVEN, finding, gap=finding.worst_rank - finding.best_rank)


@say.register
def _(finding: BeyondIncome, words: Words) -> str:
    return words.text(BEYOND[finding.points > 0], finding, by=abs(finding.points))


@say.register
def _(finding: NearLevel, words: Words) -> str:
    return words.text(NEAR_LEVEL, finding)


@say.register
def _(finding: NearTop, words: Words) -> str:
    return words.text(NEAR_TOP, finding)


@say.register
def _(finding: AllAtLevel, words: Words) -> str:
    case = finding.entered == finding.edition, finding.method
    return words.plural(ALL_AT_LEVEL[case], finding.members, finding)


@say.register
def _(finding: Rarity, words: Words) -> str:
    return words.plural(RARITY[finding.among], finding.alike, finding)
