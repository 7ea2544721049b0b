"""The sentences of two figures of all members set against each other."""

from dashboard.findings.scatter import (
    Amount,
    ByConstruction,
    CannotRelate,
    ColourOfFirst,
    Fitting,
    FurthestOff,
    GoTogether,
    HowCorrelated,
    InQuadrants,
    LineThrough,
    MediansDrawn,
    NoLineThrough,
    OfYears,
    Quadrant,
    ScatterShown,
    Standing,
    StandsAt,
    Tendency,
    TrailsDrawn,
    Unrelated,
    WithoutBoth,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.quantities import DOLLARS
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.selection import Quantity
from dashboard.survey import Edition, Iso3

ACROSS = Message("Across")
UPWARD = Message("Upward")
NAMED = Message("Countries named")
SWAP = Message("Swap the two")
OVER_TIME = Message("The countries named over time, as lines")
TO_MEANS = Message("Who stands better than its income predicts")
SHOWN_EDITION = Message("Edition shown: ")
SHOWN_CHANGE = Message("Change shown up to: ")
HINT = Message(
    "Click a country to open its page. The slider under the picture steps through the editions, and Play runs through them; the axes stay as they are, and thin lines show the way of the countries named."
)
QUADRANTS = Message("By the medians, {edition}")
WHERE = Message("Where")
MEMBERS = Message("Members", context="column")
WHO = Message("Who")
QUADRANT_METHOD = Message(
    "A median has as many members above it as below, of those with both figures. Above a median is more, or the better place; who is level with one of the two is in no quadrant."
)
QUADRANT_NAMES = {
    Quadrant.BOTH: Message("Above both medians"),
    Quadrant.UP: Message("Above the median of {y:quantity}, below that of {x:quantity}"),
    Quadrant.RIGHT: Message("Above the median of {x:quantity}, below that of {y:quantity}"),
    Quadrant.NEITHER: Message("Below both medians"),
    Quadrant.ON: Message("Level with a median"),
}
QUADRANT_COUNTS = {
    Quadrant.BOTH: Message("above both {count}"),
    Quadrant.UP: Message("above that of {y:quantity} alone {count}"),
    Quadrant.RIGHT: Message("above that of {x:quantity} alone {count}"),
    Quadrant.NEITHER: Message("below both {count}"),
    Quadrant.ON: Message("level with one {count}"),
}
HOVER_HEAD = Message("<b>{country:country label}</b> {edition}")
HOVER_AMOUNT = Message("{amount.quantity:quantity label}: {amount:amount}")

IN_ONE = {
    Tendency.CLEARLY_MORE: Message(
        "In {last}, countries with {x:quantity more} clearly tended to have {y:quantity more} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.MORE: Message(
        "In {last}, countries with {x:quantity more} tended to have {y:quantity more} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.SLIGHTLY_MORE: Message(
        "In {last}, countries with {x:quantity more} tended slightly to have {y:quantity more} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.CLEARLY_LESS: Message(
        "In {last}, countries with {x:quantity more} clearly tended to have {y:quantity less} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.LESS: Message(
        "In {last}, countries with {x:quantity more} tended to have {y:quantity less} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.SLIGHTLY_LESS: Message(
        "In {last}, countries with {x:quantity more} tended slightly to have {y:quantity less} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.HARDLY: Message(
        "In {last}, {x:quantity} and {y:quantity} hardly went together (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.UNCLEAR: Message(
        "In {last}, {x:quantity} and {y:quantity} went together in no clear way (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
}
BETWEEN_TWO = {
    Tendency.CLEARLY_MORE: Message(
        "Between {first} and {last}, countries with {x:quantity more} clearly tended to have {y:quantity more} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.MORE: Message(
        "Between {first} and {last}, countries with {x:quantity more} tended to have {y:quantity more} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.SLIGHTLY_MORE: Message(
        "Between {first} and {last}, countries with {x:quantity more} tended slightly to have {y:quantity more} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.CLEARLY_LESS: Message(
        "Between {first} and {last}, countries with {x:quantity more} clearly tended to have {y:quantity less} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.LESS: Message(
        "Between {first} and {last}, countries with {x:quantity more} tended to have {y:quantity less} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.SLIGHTLY_LESS: Message(
        "Between {first} and {last}, countries with {x:quantity more} tended slightly to have {y:quantity less} (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.HARDLY: Message(
        "Between {first} and {last}, {x:quantity} and {y:quantity} hardly went together (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
    Tendency.UNCLEAR: Message(
        "Between {first} and {last}, {x:quantity} and {y:quantity} went together in no clear way (r = {pearson:decimal.2}, ρ = {spearman:decimal.2}, n = {n})"
    ),
}
SHOWN = {
    0: Message("{y:Quantity shown} against {x:quantity shown}, {last} edition"),
    1: Message(
        "{y:Quantity shown} against {x:quantity shown}, from {first} to {last}; what is no change is of the {last} edition"
    ),
    2: Message("{y:Quantity shown} against {x:quantity shown}, from {first} to {last}"),
}
"""By how many of the two figures are changes."""
CANNOT = {
    Unrelated.ITSELF: Message(
        "Both axes show {x:quantity}, and a figure always goes together with itself. Choose another one for one of the two."
    ),
    Unrelated.ONE_EDITION: Message(
        "A change needs two different editions. Choose an earlier first or a later last edition."
    ),
    Unrelated.X_EQUAL: Message(
        "With all {n} members that have both figures in {last}, {x:quantity} is the same, so that nothing can go together with it. Choose another edition or another figure."
    ),
    Unrelated.Y_EQUAL: Message(
        "With all {n} members that have both figures in {last}, {y:quantity} is the same, so that it can go together with nothing. Choose another edition or another figure."
    ),
}
NOBODY = Message(
    "No member has figures of both {x:quantity} and {y:quantity} in {last}. Choose another edition or another figure."
)
TOO_FEW = Plural(
    "Only {n} member has figures of both {x:quantity} and {y:quantity} in {last}, which is too few to tell how they go together. Choose another edition or another figure.",
    "Only {n} members have figures of both {x:quantity} and {y:quantity} in {last}, which is too few to tell how they go together. Choose another edition or another figure.",
)
HOW = Plural(
    "Pearson’s r and Spearman’s ρ, which is r of the places, are of the {n} member with both figures; that two figures go together does not say that one is the cause of the other.",
    "Pearson’s r and Spearman’s ρ, which is r of the places, are of the {n} members with both figures; that two figures go together does not say that one is the cause of the other.",
)
BY_LOGARITHM = {
    1: Message("{logarithms:Quantities} counts by its logarithm."),
    2: Message("{logarithms:Quantities} count by their logarithms."),
}
RANKS_UPWARD = Message("Ranks count upward: a better place is more.")
LINE = Plural(
    "Line: least squares of {y:quantity fitted} on {x:quantity fitted} over {n} member, each counting once (R² {share:decimal.2}).",
    "Line: least squares of {y:quantity fitted} on {x:quantity fitted} over {n} members, each counting once (R² {share:decimal.2}).",
)
NO_LINE = {
    Fitting.PLACES: Message(
        "No line is fitted, as places are not evenly apart in what they stand for."
    ),
    Fitting.TOO_FEW: Message("No line is fitted to fewer than {fewest} members."),
    Fitting.NO_TENDENCY: Message("No line is fitted, as the two do not clearly go together."),
}
FURTHEST = {
    True: Message("Named as furthest above or below the line: {countries:countries}."),
    False: Message(
        "Named as furthest from what the places of the others lead one to expect: {countries:countries}."
    ),
}
ALIKE = {
    False: Message(
        "Both figures are taken from {index:index}, so that they go together by construction."
    ),
    True: Message("{index:index} is a part of EGDI, so that the two go together by construction."),
}
LEFT_OUT: dict[Standing | None, Plural] = {
    Standing.NOT_ASSESSED: Plural(
        "{n} member is left out, not assessed in {edition}: {countries:countries amply}.",
        "{n} members are left out, not assessed in {edition}: {countries:countries amply}.",
    ),
    Standing.NOT_MEMBER: Plural(
        "{n} country is left out, not yet a UN member in {edition}: {countries:countries amply}.",
        "{n} countries are left out, not yet UN members in {edition}: {countries:countries amply}.",
    ),
    Standing.NO_SCORE: Plural(
        "{n} member is left out, whose {quantity.on_index:index} of {edition} was published as 0 for want of figures: {countries:countries amply}.",
        "{n} members are left out, whose {quantity.on_index:index} of {edition} was published as 0 for want of figures: {countries:countries amply}.",
    ),
    None: Plural(
        "{n} member is left out, as {quantity:quantity} is not known for {edition} or the two years before, and nothing is estimated: {countries:countries amply}.",
        "{n} members are left out, as {quantity:quantity} is not known for {edition} or the two years before, and nothing is estimated: {countries:countries amply}.",
    ),
}
OF_YEARS = {
    True: Message(
        "{quantity:Quantity} is of {first_year}; the latest year is taken that is not after the edition and at most two years before it."
    ),
    False: Message(
        "{quantity:Quantity} is of {first_year} to {last_year}; the latest year is taken that is not after the edition and at most two years before it."
    ),
}
NONE_LEVEL = Message("Thin straight lines: the medians, {y:amount} upward and {x:amount} across.")
MEDIANS = Plural(
    "Thin straight lines: the medians, {y:amount} upward and {x:amount} across; {n} member is level with one of them and in no quadrant.",
    "Thin straight lines: the medians, {y:amount} upward and {x:amount} across; {n} members are level with one of them and in no quadrant.",
)
TRAILS = {
    True: Message(
        "Trails lead to the countries named from {first} to {last}, edition by edition, with a gap where a figure of {broken:countries briefly} is missing."
    ),
    False: Message(
        "Trails lead to the countries named from {first} to {last}, edition by edition."
    ),
}


@say.register
def _(finding: GoTogether, words: Words) -> str:
    spans = finding.x.is_change or finding.y.is_change
    return words.text((BETWEEN_TWO if spans else IN_ONE)[finding.tendency], finding)


@say.register
def _(finding: ScatterShown, words: Words) -> str:
    return words.text(SHOWN[finding.x.is_change + finding.y.is_change], finding)


@say.register
def _(finding: CannotRelate, words: Words) -> str:
    if finding.why is not Unrelated.TOO_FEW:
        return words.text(CANNOT[finding.why], finding)
    if not finding.n:
        return words.text(NOBODY, finding)
    return words.plural(TOO_FEW, finding.n, finding)


@say.register
def _(finding: HowCorrelated, words: Words) -> str:
    told = [words.plural(HOW, finding.n, finding)]
    if finding.logarithms:
        told.append(words.text(BY_LOGARITHM[len(finding.logarithms)], finding))
    if finding.ranks:
        told.append(words.text(RANKS_UPWARD))
    return words.paragraph(told)


@say.register
def _(finding: LineThrough, words: Words) -> str:
    return words.plural(LINE, finding.n, finding)


@say.register
def _(finding: NoLineThrough, words: Words) -> str:
    return words.text(NO_LINE[finding.why], finding)


@say.register
def _(finding: FurthestOff, words: Words) -> str:
    return words.text(FURTHEST[finding.from_line], finding)


@say.register
def _(finding: ByConstruction, words: Words) -> str:
    return words.text(ALIKE[finding.in_egdi], finding)


@say.register
def _(finding: WithoutBoth, words: Words) -> str:
    return words.plural(LEFT_OUT[finding.why], len(finding.countries), finding)


@say.register
def _(finding: OfYears, words: Words) -> str:
    return words.text(OF_YEARS[finding.first_year == finding.last_year], finding)


@say.register
def _(finding: MediansDrawn, words: Words) -> str:
    if not finding.level:
        return words.text(NONE_LEVEL, finding)
    return words.plural(MEDIANS, finding.level, finding)


@say.register
def _(finding: InQuadrants, words: Words) -> str:
    told = [
        words.text(QUADRANT_COUNTS[place], finding, count=count) for place, count in finding.counts
    ]
    return words.text("Members by the medians: {counts:list}.", counts=told)


@say.register
def _(finding: TrailsDrawn, words: Words) -> str:
    return words.text(TRAILS[bool(finding.broken)], finding)


@say.register
def _(finding: ColourOfFirst, words: Words) -> str:
    return words.text(
        "In several of the groups chosen, and in the colour of the first of them: {countries:countries briefly}.",
        finding,
    )


@say.register
def _(finding: StandsAt, words: Words) -> str:
    return words.text(
        "{country:Country}: {y.quantity:quantity label} {y:amount}, {x.quantity:quantity label} {x:amount}",
        finding,
    )


def hover(country: Iso3, edition: Edition, x: Amount, y: Amount, words: Words) -> str:
    """What a dot tells when pointed at: its two figures, the upright one first."""
    lines = (
        words.text(HOVER_HEAD, country=country, edition=edition),
        words.text(HOVER_AMOUNT, amount=y),
        words.text(HOVER_AMOUNT, amount=x),
    )
    return LINE_BREAK.join(lines)


def label(quantity: Quantity, words: Words) -> str:
    """A figure by its name alone, on an axis or in a picker."""
    return words.form("quantity label", quantity)


def quadrant_name(place: Quadrant, x: Quantity, y: Quantity, words: Words) -> str:
    """Where a quadrant lies."""
    return words.text(QUADRANT_NAMES[place], x=x, y=y)


def tick(amount: Amount, words: Words) -> str:
    """A round figure on an axis."""
    if amount.quantity.is_rank:
        return words.numbers.whole(amount.number)
    if amount.quantity is Quantity.GDP:
        return words.text(DOLLARS, amount=amount.number)
    if amount.quantity.is_in_places or amount.quantity.is_logarithmic:
        return words.form("amount", amount)
    if amount.quantity.is_change:
        return words.numbers.signed(amount.number, 2)
    return words.numbers.decimal(amount.number, 1)
