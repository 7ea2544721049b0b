"""The sentences of a ranking."""

from dashboard.findings.ranking import (
    EndOfSome,
    EqualsLeftOut,
    Neighbours,
    NewShown,
    NobodyAtLevel,
    NobodyInAll,
    NobodyRanked,
    NotInRanking,
    OnlyAtLevel,
    OnlyMembers,
    OnlyOneRanked,
    PlaceOutside,
    PlaceWithinShown,
    Ranked,
    RankingShown,
    Slice,
    SomeUnranked,
    Standing,
    StandsFirst,
    StandsLast,
    UnrankedBecause,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words

SHOWN = {
    Slice.TOP: Message(
        "Score on the {index:index name}, 0 to 1; {edition} edition; the first {shown} of {of}"
    ),
    Slice.BOTTOM: Message(
        "Score on the {index:index name}, 0 to 1; {edition} edition; the last {shown} of {of}"
    ),
    Slice.AROUND: Message(
        "Score on the {index:index name}, 0 to 1; {edition} edition; {focus:country} and its neighbours in rank"
    ),
}
ALL_SHOWN = Message(
    "Score on the {index:index name}, 0 to 1; {edition} edition; all in the ranking"
)
NEXT_TO = {
    (False, False, False): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}"
    ),
    (True, False, False): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}: level with {level_with:countries briefly}"
    ),
    (False, True, False): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}: behind {behind:countries briefly}"
    ),
    (False, False, True): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}: ahead of {ahead_of:countries briefly}"
    ),
    (True, True, False): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}: level with {level_with:countries briefly}, behind {behind:countries briefly}"
    ),
    (True, False, True): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}: level with {level_with:countries briefly}, ahead of {ahead_of:countries briefly}"
    ),
    (False, True, True): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}: behind {behind:countries briefly}, ahead of {ahead_of:countries briefly}"
    ),
    (True, True, True): Message(
        "{country:Country} stands {rank:ordinal} of {of} in {index:topic} in {edition}: level with {level_with:countries briefly}, behind {behind:countries briefly}, ahead of {ahead_of:countries briefly}"
    ),
}
END_OF_SOME = {
    (True, True): Plural(
        "Of {n:count} country, {country:country} stands highest in {index:topic} in {edition}, {rank:ordinal} of {of}",
        "Of {n:count} countries, {country:country} stands highest in {index:topic} in {edition}, {rank:ordinal} of {of}",
    ),
    (True, False): Plural(
        "Of {n:count} country, {country:country} stands lowest in {index:topic} in {edition}, {rank:ordinal} of {of}",
        "Of {n:count} countries, {country:country} stands lowest in {index:topic} in {edition}, {rank:ordinal} of {of}",
    ),
    (False, True): Plural(
        "Of {n:count} country, {countries:countries briefly} stand highest in {index:topic} in {edition}, level at {rank:ordinal} of {of}",
        "Of {n:count} countries, {countries:countries briefly} stand highest in {index:topic} in {edition}, level at {rank:ordinal} of {of}",
    ),
    (False, False): Plural(
        "Of {n:count} country, {countries:countries briefly} stand lowest in {index:topic} in {edition}, level at {rank:ordinal} of {of}",
        "Of {n:count} countries, {countries:countries briefly} stand lowest in {index:topic} in {edition}, level at {rank:ordinal} of {of}",
    ),
}
OF_TWO = {
    True: Message(
        "{country:Country} stands higher of the two in {index:topic} in {edition}, {rank:ordinal} of {of}"
    ),
    False: Message(
        "{country:Country} stands lower of the two in {index:topic} in {edition}, {rank:ordinal} of {of}"
    ),
}
LEVEL = Message(
    "{countries:Countries briefly} stand level in {index:topic} in {edition}, at {rank:ordinal} of {of}"
)
FIRST = {
    (True, True): Message(
        "{country:Country} stands first in {index:topic} in {edition}, ahead of {ahead_of:countries briefly}"
    ),
    (True, False): Message("{country:Country} stands first in {index:topic} in {edition}"),
    (False, True): Message(
        "{countries:Countries briefly} share the first place in {index:topic} in {edition}"
    ),
    (False, False): Message(
        "{countries:Countries briefly} share the first place in {index:topic} in {edition}"
    ),
}
LAST = {
    True: Message(
        "{country:Country} stands last in {index:topic} in {edition}, {rank:ordinal} of {of}"
    ),
    False: Message(
        "{countries:Countries briefly} share the last place in {index:topic} in {edition}, {rank:ordinal} of {of}"
    ),
}
OUTSIDE = {
    True: Message(
        "{country:Country} stands {rank_within:ordinal} of {of_within} in the groups chosen, {rank:ordinal} of {of} in the world."
    ),
    False: Message("{country:Country} stands {rank:ordinal} of {of}."),
}
NOT_IN_RANKING = {
    (Standing.RANKED, False): Message("{country:Country} is not among the countries chosen."),
    (Standing.RANKED, True): Message(
        "{country:Country} is not among the countries chosen, so that the top of the ranking is shown."
    ),
    (Standing.NOT_ASSESSED, False): Message("{country:Country} was not assessed in {edition}."),
    (Standing.NOT_ASSESSED, True): Message(
        "{country:Country} was not assessed in {edition}, so that the top of the ranking is shown."
    ),
    (Standing.NOT_MEMBER, False): Message(
        "{country:Country} was not a UN member yet in {edition}."
    ),
    (Standing.NOT_MEMBER, True): Message(
        "{country:Country} was not a UN member yet in {edition}, so that the top of the ranking is shown."
    ),
    (Standing.NO_SCORE, False): Message(
        "{country:Country} has no {index:index} score in {edition}."
    ),
    (Standing.NO_SCORE, True): Message(
        "{country:Country} has no {index:index} score in {edition}, so that the top of the ranking is shown."
    ),
}
EQUALS = Plural(
    "{n} more country shares {rank:ordinal} place; the table has it.",
    "{n} more countries share {rank:ordinal} place; the table has them.",
)
UNRANKED = Plural(
    "{n} member was not ranked in {edition}.", "{n} members were not ranked in {edition}."
)
UNRANKED_BECAUSE = {
    Standing.NOT_ASSESSED: Message(
        "Not ranked in {edition} because not assessed: {countries:countries}."
    ),
    Standing.NOT_MEMBER: Message(
        "Not ranked in {edition} because not yet a UN member: {countries:countries}."
    ),
    Standing.NO_SCORE: Message(
        "Not ranked in {edition} for want of a score on {index:index}: {countries:countries}."
    ),
}


@say.register
def _(finding: RankingShown, words: Words) -> str:
    return words.text(ALL_SHOWN if finding.shown == finding.of else SHOWN[finding.part], finding)


@say.register
def _(finding: OnlyMembers, words: Words) -> str:
    return words.text("Only members of {groups:groups or}.", finding)


@say.register
def _(finding: OnlyAtLevel, words: Words) -> str:
    return words.text("Only countries at the {level:level} level of {index:index}.", finding)


@say.register
def _(finding: Neighbours, words: Words) -> str:
    case = bool(finding.level_with), bool(finding.behind), bool(finding.ahead_of)
    return words.text(NEXT_TO[case], finding)


@say.register
def _(finding: OnlyOneRanked, words: Words) -> str:
    return words.text(
        "{country:Country} is the only country in this ranking in {index:topic} in {edition}, {rank:ordinal} of {of}",
        finding,
    )


@say.register
def _(finding: EndOfSome, words: Words) -> str:
    country, alone = finding.countries[0], len(finding.countries) == 1
    if len(finding.countries) == finding.among:
        return words.text(LEVEL, finding)
    if finding.among == 2:
        return words.text(OF_TWO[finding.top], finding, country=country)
    return words.plural(END_OF_SOME[alone, finding.top], finding.among, finding, country=country)


@say.register
def _(finding: StandsFirst, words: Words) -> str:
    case = len(finding.countries) == 1, bool(finding.ahead_of)
    return words.text(FIRST[case], finding, country=finding.countries[0])


@say.register
def _(finding: StandsLast, words: Words) -> str:
    return words.text(LAST[len(finding.countries) == 1], finding, country=finding.countries[0])


@say.register
def _(finding: Ranked, words: Words) -> str:
    return words.text("{rank:ordinal} {country:country}, {score:score}", finding)


@say.register
def _(finding: PlaceOutside, words: Words) -> str:
    return words.text(OUTSIDE[finding.rank_within is not None], finding)


@say.register
def _(finding: NotInRanking, words: Words) -> str:
    return words.text(NOT_IN_RANKING[finding.why, finding.asked], finding)


@say.register
def _(finding: PlaceWithinShown, words: Words) -> str:
    return words.text(
        "The number beside the name is the rank within the groups chosen; the world rank stands at the right."
    )


@say.register
def _(finding: NewShown, words: Words) -> str:
    return words.text("New: not ranked in {first}.", finding)


@say.register
def _(finding: EqualsLeftOut, words: Words) -> str:
    return words.plural(EQUALS, finding.count, finding)


@say.register
def _(finding: SomeUnranked, words: Words) -> str:
    return words.plural(UNRANKED, finding.count, finding)


@say.register
def _(finding: UnrankedBecause, words: Words) -> str:
    return words.text(UNRANKED_BECAUSE[finding.why], finding)


@say.register
def _(finding: NobodyInAll, words: Words) -> str:
    return words.text(
        "No country is in all the groups chosen at once. Take one of the groups away."
    )


@say.register
def _(finding: NobodyAtLevel, words: Words) -> str:
    return words.text(
        "No country of those chosen is at the {level:level} level of {index:index} in {edition}. Choose another level or edition, or fewer groups.",
        finding,
    )


@say.register
def _(finding: NobodyRanked, words: Words) -> str:
    return words.text(
        "No country of those chosen was ranked in {edition}. Choose another edition or other groups.",
        finding,
    )
