"""The sentences of peers: by what countries are alike, and how much."""

from dashboard.findings.likeness import (
    AgainstCountry,
    AmongNearest,
    Apart,
    Lack,
    Likeness,
    LikenessMethod,
    NoPeers,
    OwnScoresDotted,
    PeerByIncome,
    PeerByProfile,
    PeerBySize,
    PeerInRegion,
    PeerScores,
    PeersNamed,
    ProfileMostLike,
    ProfilesShown,
    Standing,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Edition, Index, Iso3, Score
from dashboard.survey.rounding import rounded

LIKENESS = Message("Alike by")
WHY = Message("Why these")
NAMED = Message("Also named in this picture")
COMPARE = Message("Compare these countries over the editions")
TO_CERTAINTY = Message("How sure its place is")
INCOME_HEADING = Message("Better than its means")
LIKENESS_NAMES = {
    Likeness.PROFILE: Message("Profile"),
    Likeness.REGION: Message("Region"),
    Likeness.INCOME: Message("Income"),
    Likeness.SIZE: Message("Size"),
}

METHODS = {
    Likeness.PROFILE: Message(
        "Nearest by profile: the straight-line distance between the three component scores (OSI, HCI, TII), over all members assessed in the edition."
    ),
    Likeness.REGION: Message(
        "Nearest of its region: the members of the same subregion first, then of the same region, each the nearest by profile first."
    ),
    Likeness.INCOME: Message(
        "Nearest by income: the least difference of the logarithms of GDP per capita (current US dollars), over all members assessed in the edition."
    ),
    Likeness.SIZE: Message(
        "Nearest by size: the least difference of the logarithms of population, over all members assessed in the edition."
    ),
}
MOST_LIKE = {
    True: Message(
        "{country:Country's} profile is most like that of {peers:countries} in {edition}"
    ),
    False: Message(
        "{country:Country's} profile is most like those of {peers:countries} in {edition}"
    ),
}
AMONG = {
    (Likeness.REGION, False): Message(
        "{country:Country} stands {place:ordinal} of {of} in EGDI among itself and its nearest of its region in {edition}"
    ),
    (Likeness.REGION, True): Message(
        "{country:Country} shares {place:ordinal} place of {of} in EGDI among itself and its nearest of its region in {edition}"
    ),
    (Likeness.INCOME, False): Message(
        "{country:Country} stands {place:ordinal} of {of} in EGDI among itself and its nearest by income in {edition}"
    ),
    (Likeness.INCOME, True): Message(
        "{country:Country} shares {place:ordinal} place of {of} in EGDI among itself and its nearest by income in {edition}"
    ),
    (Likeness.SIZE, False): Message(
        "{country:Country} stands {place:ordinal} of {of} in EGDI among itself and its nearest by size in {edition}"
    ),
    (Likeness.SIZE, True): Message(
        "{country:Country} shares {place:ordinal} place of {of} in EGDI among itself and its nearest by size in {edition}"
    ),
}
SHOWN = {
    Likeness.PROFILE: Message(
        "Scores on the three components of EGDI, 0 to 1; {edition} edition; nearest first by profile; at the right the EGDI rank"
    ),
    Likeness.REGION: Message(
        "Scores on the three components of EGDI, 0 to 1; {edition} edition; nearest first by subregion, then by profile; at the right the EGDI rank"
    ),
    Likeness.INCOME: Message(
        "Scores on the three components of EGDI, 0 to 1; {edition} edition; nearest first by GDP per capita; at the right the EGDI rank"
    ),
    Likeness.SIZE: Message(
        "Scores on the three components of EGDI, 0 to 1; {edition} edition; nearest first by population; at the right the EGDI rank"
    ),
}
COUNTED = Plural(
    "Named is the only country that could have been a peer.",
    "Named are {named:count} of {n} countries that could have been peers; equal distances stand in the order of codes.",
)
ROW = {
    True: Message("{country:Country}, {rank:ordinal}: {scores:list}"),
    False: Message("{country:Country}, {rank:ordinal}: no component"),
}
SCORE_OF = Message("{index:index} {score:score}")
HOVER_HEAD = Message("<b>{country:country label}</b>, {edition}")

NOT_ASSESSED = Message(
    "{country:Country} was not assessed in {edition}, so that it has no peers there. Choose another edition or country."
)
NOT_MEMBER = Message(
    "{country:Country} was not a UN member yet in {edition}, so that it has no peers there. Choose another edition or country."
)
LACKS = {
    Lack.COMPONENT_GAP: Message(
        "{country:Country} was assessed without {missing:indices} in {edition}, so that its profile cannot be compared. Choose likeness by income or size, or another edition."
    ),
    Lack.NO_GDP: Message(
        "There is no GDP figure for {country:country} of {edition} or the two years before. Choose likeness by profile, region or size."
    ),
    Lack.NO_POPULATION: Message(
        "There is no population figure for {country:country} of {edition} or the two years before. Choose likeness by profile, region or income."
    ),
    None: Message(
        "No other country could be a peer of {country:country} in {edition}. Choose another likeness or edition."
    ),
}

HIGHER = Message("{index:index} {by:score} higher")
LOWER = Message("{index:index} {by:score} lower")
SAME = Message("{index:index} the same")
BY_PROFILE = Message(
    "**{peer:Country}** ({rank:ordinal} of {of}): {apart:list}, a distance of {distance:score}."
)
IN_REGION = {
    True: Message(
        "**{peer:Country}** ({rank:ordinal} of {of}): of the same subregion, {group:group}; {apart:list}, a distance of {distance:score}."
    ),
    False: Message(
        "**{peer:Country}** ({rank:ordinal} of {of}): of the same region, {group:group}; {apart:list}, a distance of {distance:score}."
    ),
}
BY_INCOME = Message(
    "**{peer:Country}** ({rank:ordinal} of {of}): GDP per capita of {other:large} US dollars, where {country:country} has {own:large} US dollars."
)
BY_SIZE = Message(
    "**{peer:Country}** ({rank:ordinal} of {of}): a population of {other:large}, where {country:country} has {own:large}."
)


@say.register
def _(finding: ProfileMostLike, words: Words) -> str:
    return words.text(MOST_LIKE[len(finding.peers) == 1], finding)


@say.register
def _(finding: AmongNearest, words: Words) -> str:
    return words.text(AMONG[finding.likeness, finding.shared], finding)


@say.register
def _(finding: ProfilesShown, words: Words) -> str:
    return words.text(SHOWN[finding.likeness], finding)


@say.register
def _(finding: LikenessMethod, words: Words) -> str:
    return words.text(METHODS[finding.likeness])


@say.register
def _(finding: PeersNamed, words: Words) -> str:
    return words.plural(COUNTED, finding.of, finding)


@say.register
def _(finding: OwnScoresDotted, words: Words) -> str:
    return words.text("Dotted: {country:country's} own scores.", finding)


@say.register
def _(finding: PeerScores, words: Words) -> str:
    told = [words.text(SCORE_OF, index=index, score=score) for index, score in finding.scores]
    return words.text(ROW[bool(told)], finding, scores=told)


@say.register
def _(finding: NoPeers, words: Words) -> str:
    if finding.lack is Lack.NOT_ASSESSED:
        late = finding.standing is Standing.NOT_MEMBER
        return words.text(NOT_MEMBER if late else NOT_ASSESSED, finding)
    return words.text(LACKS[finding.lack], finding)


@say.register
def _(finding: PeerByProfile, words: Words) -> str:
    return words.text(BY_PROFILE, finding, apart=differences(finding.apart, words))


@say.register
def _(finding: PeerInRegion, words: Words) -> str:
    gaps = differences(finding.apart, words)
    return words.text(IN_REGION[finding.subregion], finding, apart=gaps)


@say.register
def _(finding: PeerByIncome, words: Words) -> str:
    return words.text(BY_INCOME, finding)


@say.register
def _(finding: PeerBySize, words: Words) -> str:
    return words.text(BY_SIZE, finding)


@say.register
def _(finding: AgainstCountry, words: Words) -> str:
    return words.text("Higher and lower are against {country:country}.", finding)


def differences(apart: tuple[Apart, ...], words: Words) -> list[str]:
    """How a peer's scores differ, an entry each: OSI 0.010 higher, HCI the same."""
    return [
        words.text(
            (HIGHER if one.points > 0 else LOWER) if rounded(one.points, 3) else SAME,
            one,
            by=abs(one.points),
        )
        for one in apart
    ]


def hover(country: Iso3, index: Index, score: Score, edition: Edition, words: Words) -> str:
    """What a dot tells when pointed at."""
    head = words.text(HOVER_HEAD, country=country, edition=edition)
    return LINE_BREAK.join([head, words.text(SCORE_OF, index=index, score=score)])
