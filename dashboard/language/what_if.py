"""The sentences of a what-if."""

from dashboard.findings.what_if import (
    LevelWith,
    MarksFilled,
    NothingComputed,
    OtherLevel,
    OthersStandStill,
    RaisesCut,
    Standing,
    WhatIfShown,
    WouldBePassedBy,
    WouldPass,
    WouldStand,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import COMPONENTS, Iso3, Rank, Score
from dashboard.survey.rounding import rounded

HEADING = Message("What if it scored differently?")
HINT = Message("Move a slider: the new score and rank follow, everyone else standing still.")
SCORE, RANK = Message("New EGDI"), Message("New rank")
NEW_PLACE = Message("{then.rank:ordinal} of {of}")
SLIDER = Message("{index:index}, {index:topic} (published {score:score})")
NOBODY = Message("It passes nobody and nobody passes it.")
RAISED = Message("{index:index} {points:+score}")
ROW = Message("{name}, {rank:ordinal}")
MORE_ROWS = Message("… {n:whole} more")
HOVER = Message("<b>{country:country label}</b> {score:score}")

COMPUTED = {
    Standing.NOT_ASSESSED: Message(
        "The UN did not assess {country:country} in {edition}, so nothing can be computed for it. Choose another edition or country."
    ),
    Standing.NOT_MEMBER: Message(
        "{country:Country} was not a UN member yet in {edition}, so nothing can be computed for it. Choose another edition or country."
    ),
    Standing.RANKED: Message(
        "{country:Country} has no published score on {missing:indices} in {edition}, so nothing can be computed for it. Choose another edition or country."
    ),
}
NOTHING_RAISED = Message(
    "With nothing raised, {country:country} stands {then.rank:ordinal} of {of} in {edition}"
)
PAST = {
    True: Plural(
        "With {raises:list}, {country:country} would still have stood {then.rank:ordinal} of {of} in {edition}, past {n} country",
        "With {raises:list}, {country:country} would still have stood {then.rank:ordinal} of {of} in {edition}, past {n} countries",
    ),
    False: Plural(
        "With {raises:list}, {country:country} would have stood {then.rank:ordinal} of {of} in {edition}, past {n} country",
        "With {raises:list}, {country:country} would have stood {then.rank:ordinal} of {of} in {edition}, past {n} countries",
    ),
}
PASSED_BY = {
    True: Plural(
        "With {raises:list}, {country:country} would still have stood {then.rank:ordinal} of {of} in {edition}, passed by {n} country",
        "With {raises:list}, {country:country} would still have stood {then.rank:ordinal} of {of} in {edition}, passed by {n} countries",
    ),
    False: Plural(
        "With {raises:list}, {country:country} would have stood {then.rank:ordinal} of {of} in {edition}, passed by {n} country",
        "With {raises:list}, {country:country} would have stood {then.rank:ordinal} of {of} in {edition}, passed by {n} countries",
    ),
}
PASSING_NOBODY = {
    True: Message(
        "With {raises:list}, {country:country} would still have stood {then.rank:ordinal} of {of} in {edition}, passing nobody"
    ),
    False: Message(
        "With {raises:list}, {country:country} would have stood {then.rank:ordinal} of {of} in {edition}, passing nobody"
    ),
}
UNMOVED = Message("EGDI, 0 to 1, {edition} edition: {published:score} as published")
MOVED = {
    True: Message(
        "EGDI, 0 to 1, {edition} edition: {published:score} as published, {then:score} with the raises"
    ),
    False: Message(
        "EGDI, 0 to 1, {edition} edition: {published:score} as published, the same to three decimals with the raises"
    ),
}
PASSES_IN_FULL = Plural(
    "**Passes {n} country:** {countries:countries}.",
    "**Passes {n} countries:** {countries:countries}.",
)
PASSED_BY_IN_FULL = Plural(
    "**Is passed by {n} country:** {countries:countries}.",
    "**Is passed by {n} countries:** {countries:countries}.",
)


@say.register
def _(finding: NothingComputed, words: Words) -> str:
    return words.text(COMPUTED[finding.why], finding)


@say.register
def _(finding: WouldStand, words: Words) -> str:
    raises = [
        words.text(RAISED, index=index, points=points)
        for index, points in zip(COMPONENTS, finding.raises, strict=True)
        if points
    ]
    if not raises:
        return words.text(NOTHING_RAISED, finding)
    still = finding.then.rank == finding.published.rank
    if finding.passed:
        return words.plural(PAST[still], len(finding.passed), finding, raises=raises)
    if finding.passed_by:
        return words.plural(PASSED_BY[still], len(finding.passed_by), finding, raises=raises)
    return words.text(PASSING_NOBODY[still], finding, raises=raises)


@say.register
def _(finding: WhatIfShown, words: Words) -> str:
    if finding.then == finding.published:
        return words.text(UNMOVED, finding)
    seen = rounded(finding.then, 3) != rounded(finding.published, 3)
    return words.text(MOVED[seen], finding)


@say.register
def _(finding: WouldPass, words: Words) -> str:
    return words.text("Passes {countries:countries amply}.", finding)


@say.register
def _(finding: WouldBePassedBy, words: Words) -> str:
    return words.text("Is passed by {countries:countries amply}.", finding)


@say.register
def _(finding: LevelWith, words: Words) -> str:
    return words.text("Level with {countries:countries briefly}.", finding)


@say.register
def _(finding: OtherLevel, words: Words) -> str:
    return words.text(
        "Its level would be {level:level} instead of {published:level}.",
        finding,
    )


@say.register
def _(finding: RaisesCut, words: Words) -> str:
    return words.text(
        "The address asks for more than there is: no index passes 1, and none is lowered by more than 0.300."
    )


@say.register
def _(finding: MarksFilled, words: Words) -> str:
    return words.text("Filled: with the raises. Ring: as published.")


@say.register
def _(finding: OthersStandStill, words: Words) -> str:
    return words.text(
        "Everyone else stands still; the new EGDI is the published one plus the raises by their weights, no index above 1, rounded as published."
    )


def names_in_full(found: WouldStand, words: Words) -> str:
    """Every country that would be passed, or would pass it, a paragraph each."""
    lists = ((PASSES_IN_FULL, found.passed), (PASSED_BY_IN_FULL, found.passed_by))
    told = [
        words.plural(message, len(countries), countries=countries)
        for message, countries in lists
        if countries
    ]
    return "\n\n".join(told) or words.text(NOBODY)


def own_row(name: str, rank: Rank, words: Words) -> str:
    """The country's own row: its name, or its code, and its place."""
    return words.text(ROW, name=name, rank=rank)


def mark_hover(country: Iso3, score: Score, words: Words) -> str:
    """What a mark tells when pointed at."""
    return words.text(HOVER, country=country, score=score)
