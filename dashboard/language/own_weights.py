"""The sentences of a ranking under a reader's own weights."""

from collections.abc import Iterable

from dashboard.findings.own_weights import (
    EpiWeighed,
    FirstPlaces,
    MostMovedDrawn,
    NobodyWouldMove,
    NotStandardised,
    NotWeighed,
    NoWeights,
    PlaceFor,
    PlacesPossible,
    PlaceWithWeights,
    PublishedAmongAll,
    Standing,
    Unweighed,
    Weight,
    WeightsOfUn,
    WeightsShown,
    WouldFallMost,
    WouldRank,
    WouldRiseMost,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import WORLD, Edition

HINT = Message(
    "Move a slider: only the share of each weight in their sum counts. EPI is left out at 0."
)
SLIDER = Message("{index:index}, {index:topic}")
SHARES = Message("Shares: {weights:list}.")
UN_WEIGHTS = Message("The UN’s weights")
AS_HIGH = Message("Its best place")
AS_LOW = Message("Its worst place")

POSSIBLE = Message("What weights can do")
POSSIBLE_TABLE = Message("Places over all weights, by group")
POSSIBLE_HEADS = (
    Message("Among"),
    Message("By published rank"),
    Message("With these weights"),
    Message("Best possible"),
    Message("Worst possible"),
    Message("Best with {indices:indices}"),
    Message("Worst with {indices:indices}"),
)
HOW_EXACT = Message(
    "The best and the worst place are exact and not drawn at random: places change only at weights with which two countries are level, and what lies between all such weights has been looked at. Equal scores share the better place. Of the weights that give a place an example is told."
)
OF = Message("{rank} of {of}")
RANKING = Message("The whole ranking")
HOW_TO_OPEN = Message(
    "Click a country’s name, or its dot above, to open its page. Click a heading to sort."
)
TO_CERTAINTY = Message("How sure its rank is")
TABLE = Plural(
    "Ranking of {edition} with these weights, {n} row, best first",
    "Ranking of {edition} with these weights, {n} rows, best first",
)
RANK_OF = Message("Rank of {of}")
COUNTRY = Message("Country")
BEFORE = {True: Message("Published"), False: Message("By published rank")}
BEFORE_HELP = Message("The place by published EGDI rank among the members that are ranked here.")
CHANGE = Message("Change")
RANGE = Message("Possible")
RANGE_HELP = Message(
    "The best and the worst place that any weights of OSI, HCI and TII can give the country."
)
SCORE = Message("Score")
SCORE_HELP = Message("The mean of the scores with these weights.")

HELPS = {"before": BEFORE_HELP, "range": RANGE_HELP, "score": SCORE_HELP}
"""What a heading tells when pointed at."""

SHARE = {
    True: Message("{index:index} {percent:percent}"),
    False: Message("{index:index} {percent:percent.1}"),
}
"""Of a weight, by whether all are whole percentages."""
PART = Message("{index:index} {weight:whole}")

RANKS = {
    (True, False): Message(
        "With these weights {country:country} would stand {rank:ordinal} of {of} in {edition} instead of {before:ordinal}"
    ),
    (True, True): Message(
        "With these weights {country:country} would still stand {rank:ordinal} of {of} in {edition}"
    ),
    (False, False): Message(
        "With these weights {country:country} would stand {rank:ordinal} of the {of} with every score in {edition} instead of {before:ordinal}"
    ),
    (False, True): Message(
        "With these weights {country:country} would still stand {rank:ordinal} of the {of} with every score in {edition}"
    ),
}
"""By whether all members assessed are ranked, and whether the place is the same."""
SHOWN = {
    (True, True): Message(
        "Place with {weights:list}; {edition} edition; dot: with these weights, ring: EGDI rank as published, thin line: all that weights can give"
    ),
    (True, False): Message(
        "Place with {weights:list}; {edition} edition; dot: with these weights, ring: EGDI rank as published, thin line: all that weights can give {country:country}"
    ),
    (False, True): Message(
        "Place with {weights:list}; {edition} edition; dot: with these weights, ring: by published EGDI rank among the same members, thin line: all that weights can give"
    ),
    (False, False): Message(
        "Place with {weights:list}; {edition} edition; dot: with these weights, ring: by published EGDI rank among the same members, thin line: all that weights can give {country:country}"
    ),
}
"""By whether all members assessed are ranked, and whether a thin line is drawn for everyone."""
ROSE = Plural(
    "{countries:Countries briefly} would rise most, by {n} place.",
    "{countries:Countries briefly} would rise most, by {n} places.",
)
FELL = Plural(
    "{countries:Countries briefly} would fall most, by {n} place.",
    "{countries:Countries briefly} would fall most, by {n} places.",
)
ALWAYS = {
    True: Message(
        "Whatever the weights of {indices:indices}, {country:country} stands {best:ordinal} of {of}."
    ),
    False: Message(
        "Whatever the weights of {indices:indices}, {country:country} stands {best:ordinal} of {of} in {group:group}."
    ),
}
FIRST = {
    True: Message(
        "Some weights of {indices:indices} would put {country:country} first, and none below {worst:ordinal} of {of}."
    ),
    False: Message(
        "Some weights of {indices:indices} would put {country:country} first in {group:group}, and none below {worst:ordinal} of {of}."
    ),
}
BETWEEN = {
    True: Message(
        "No weights of {indices:indices} can bring {country:country} above {best:ordinal} or below {worst:ordinal} of {of}."
    ),
    False: Message(
        "No weights of {indices:indices} can bring {country:country} above {best:ordinal} or below {worst:ordinal} of {of} in {group:group}."
    ),
}
"""Each by whether it is among all members."""
FIRST_PLACES = {
    (True, True): Message(
        "Some weights would give {country:country} first place in {possible:groups briefly}, but none in {never:groups or}."
    ),
    (True, False): Message(
        "Some weights would give {country:country} first place in {possible:groups briefly}."
    ),
    (False, True): Message(
        "No weights would give {country:country} first place in {never:groups or}."
    ),
}
"""By whether there are groups in which some would, and in which none would."""
UN = Plural(
    "These are the UN’s own weights for {edition}; added up anew from the scores as published, they put {n} member elsewhere than its published rank.",
    "These are the UN’s own weights for {edition}; added up anew from the scores as published, they put {n} members elsewhere than their published ranks.",
)
UN_SAME = Message(
    "These are the UN’s own weights for {edition}; added up anew from the scores as published, they put everyone where the published rank does."
)
DRAWN = Plural(
    "Drawn is {n} of the {moved} that would move; the table has all.",
    "Drawn are {n} of the {moved} that would move; the table has all.",
)
NOT_RANKED = {
    Standing.NOT_ASSESSED: Message(
        "The UN did not assess {country:country} in {edition}, so that there are no scores to weigh. Choose another edition or country."
    ),
    Standing.NOT_MEMBER: Message(
        "{country:Country} was not a UN member yet in {edition}, so that there are no scores to weigh. Choose a later edition or another country."
    ),
    Standing.RANKED: Message(
        "{country:Country} was assessed without {missing:indices} in {edition}, so that its scores cannot be weighed. Choose another edition or country."
    ),
}
HOVER_HEAD = Message("<b>{country:country label}</b>")
HOVER_RANKS = Message("{rank:ordinal} with these weights, {before:ordinal} by published rank")
HOVER_RANGE = {
    True: Message("any weights: {best:ordinal}"),
    False: Message("any weights: between {best:ordinal} and {worst:ordinal}"),
}


@say.register
def _(finding: WouldRank, words: Words) -> str:
    return words.text(RANKS[finding.whole, finding.rank == finding.before], finding)


@say.register
def _(finding: WeightsShown, words: Words) -> str:
    told = shares(finding.weights, words)
    return words.text(SHOWN[finding.whole, finding.country is None], finding, weights=told)


@say.register
def _(finding: PlaceWithWeights, words: Words) -> str:
    return words.text(
        "{country:Country} {rank:ordinal} with these weights, {before:ordinal} by published rank",
        finding,
    )


@say.register
def _(finding: WouldRiseMost, words: Words) -> str:
    return words.plural(ROSE, finding.places, finding)


@say.register
def _(finding: WouldFallMost, words: Words) -> str:
    return words.plural(FELL, finding.places, finding)


@say.register
def _(finding: NobodyWouldMove, words: Words) -> str:
    return words.text("Nobody would move.")


@say.register
def _(finding: PlacesPossible, words: Words) -> str:
    of_all = finding.group == WORLD
    if finding.best == finding.worst:
        return words.text(ALWAYS[of_all], finding)
    return words.text((FIRST if finding.best == 1 else BETWEEN)[of_all], finding)


@say.register
def _(finding: PlaceFor, words: Words) -> str:
    return words.text(
        "{country:Country} would stand {rank:ordinal} with these weights, for example: {parts:list}.",
        finding,
        parts=parts(finding.weights, words),
    )


@say.register
def _(finding: FirstPlaces, words: Words) -> str:
    return words.text(FIRST_PLACES[bool(finding.possible), bool(finding.never)], finding)


@say.register
def _(finding: WeightsOfUn, words: Words) -> str:
    if not finding.moved:
        return words.text(UN_SAME, finding)
    return words.plural(UN, finding.moved, finding)


@say.register
def _(finding: MostMovedDrawn, words: Words) -> str:
    return words.plural(DRAWN, finding.drawn, finding)


@say.register
def _(finding: PublishedAmongAll, words: Words) -> str:
    return words.text(
        "As published {country:country} stands {rank:ordinal} of {of}; {ranked} of them have every score.",
        finding,
    )


@say.register
def _(finding: Unweighed, words: Words) -> str:
    return words.text("Left out, because a score is missing: {countries:countries amply}.", finding)


@say.register
def _(finding: NotStandardised, words: Words) -> str:
    return words.text(
        "The components of {edition} were not standardised: one whose scores lie further apart moves places more than its weight says.",
        finding,
    )


@say.register
def _(finding: EpiWeighed, words: Words) -> str:
    return words.text(
        "EPI is no part of EGDI; the ranking is set beside EGDI’s all the same.", finding
    )


@say.register
def _(finding: NoWeights, words: Words) -> str:
    return words.text("All weights are 0, so that nothing is ranked. Give one index a weight.")


@say.register
def _(finding: NotWeighed, words: Words) -> str:
    return words.text(NOT_RANKED[finding.why], finding)


def shares(weights: Iterable[Weight], words: Words) -> list[str]:
    """Each weight by its share of the sum, such as OSI 50 %."""
    told = list(weights)
    whole = all(weight.percent.is_integer() for weight in told)
    return [words.text(SHARE[whole], weight) for weight in told]


def parts(weights: Iterable[Weight], words: Words) -> list[str]:
    """Each weight as a slider has it, such as OSI 50."""
    return [words.text(PART, weight) for weight in weights]


def hover(row: PlaceWithWeights, ends: tuple[int, int] | None, words: Words) -> str:
    """What a row tells when pointed at.

    Args:
        row: the country with its places.
        ends: the best and the worst place over all weights, where they are shown.
        words: of the language.
    """
    lines = [words.text(HOVER_HEAD, row), words.text(HOVER_RANKS, row)]
    if ends is not None:
        best, worst = ends
        lines.append(words.text(HOVER_RANGE[best == worst], best=best, worst=worst))
    return LINE_BREAK.join(lines)


def table_alternative(edition: Edition, rows: int, words: Words) -> str:
    """The page's table in words."""
    return words.plural(TABLE, rows, edition=edition)
