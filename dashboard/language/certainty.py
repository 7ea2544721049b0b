"""The sentences of how sure a place is."""

from dashboard.findings.certainty import (
    ClosestCall,
    MeanChanged,
    NearestDrawn,
    NoRange,
    NotOverlapping,
    PlaceOfScore,
    RangeLimits,
    RangeOfRow,
    RangesMeet,
    RangesShown,
    RankRange,
    RoundingMoved,
    RoundingUndone,
    Span,
    Standing,
    UnderGeometricMean,
    WeightsDrawn,
    WeightsVaried,
    WithoutRange,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import COMPONENTS, Edition, Iso3, Rank

RANGES = Message("All ranges")
METHOD = Message("How the range is found")
RANGE = Message("Range")
RANGE_HELP = Message(
    "Nine in ten sets of randomly varied weights of OSI, HCI and TII put the country between these EGDI ranks."
)
HOW_TO_OPEN = Message(
    "Click a country’s name, or its dot above, to open its page. Click a heading to sort."
)
TO_RANKINGS = Message("The whole ranking")
TO_PEERS = Message("Its peers")
TO_WEIGHTS = Message("Weigh the indices yourself")
HEADINGS = {
    "rank": Message("Rank"),
    "country": Message("Country"),
    "range": RANGE,
    "width": Message("Width"),
    "full": Message("All draws"),
    "geometric_rank": Message("Geometric mean"),
    "rounding": Message("Rounding undone"),
    "score": Message("EGDI"),
}
WIDTH_HELP = Message(
    "How many places lie between the ends of the range: the smaller, the surer the published rank."
)
TABLE = Plural(
    "Ranges of the EGDI rank in {edition}, {n} row",
    "Ranges of the EGDI rank in {edition}, {n} rows, best first",
)

ONE_RANK, RANKS = Message("{low}"), Message("{low}–{high}")
BESIDE_ONE = Message("Range: {low:ordinal}")
BESIDE = Message("Range: {low:ordinal} to {high:ordinal}")

STAYS = Message(
    "{country:Country} stands {rank:ordinal} of {of} in {edition}, and stays {rank:ordinal} under nine in ten sets of weights"
)
WITHIN = Message(
    "{country:Country} stands {rank:ordinal} of {of} in {edition}, and between {range.low:ordinal} and {range.high:ordinal} under nine in ten sets of weights"
)
OUTSIDE = {
    True: Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition}, but {range.low:ordinal} under nine in ten sets of weights"
    ),
    False: Message(
        "{country:Country} stands {rank:ordinal} of {of} in {edition}, but between {range.low:ordinal} and {range.high:ordinal} under nine in ten sets of weights"
    ),
}
SHOWN = Message(
    "EGDI rank, 1 is best; {edition} edition; bar: nine in ten of {draws:whole} sets of weights, thin line: all of them; dot: rank as published; ring: rank under the geometric mean"
)
ROW = {
    True: Message("{country:Country} {rank:ordinal}, range {range.low:ordinal}"),
    False: Message(
        "{country:Country} {rank:ordinal}, range {range.low:ordinal} to {range.high:ordinal}"
    ),
}

BOUND = Message("{index:index} {low:decimal.2} to {high:decimal.2}")
VARIED = Message(
    "Varied at random around the edition’s own: the weights of the three components, nine draws in ten within {bounds:list}; the draws are repeatable."
)
GEOMETRIC = {
    True: Message(
        "Under the geometric instead of the arithmetic mean, {country:country} also stands {rank:ordinal}."
    ),
    False: Message(
        "Under the geometric instead of the arithmetic mean, {country:country} would stand {rank:ordinal}."
    ),
}
ROUNDING_STAYS = Message(
    "The rounding of the published scores does not touch {country:country's} place."
)
ROUNDING = {
    True: Message(
        "With the rounding of the published scores undone, {country:country} would stand {range.low:ordinal}."
    ),
    False: Message(
        "With the rounding of the published scores undone, {country:country} stands between {range.low:ordinal} and {range.high:ordinal}."
    ),
}
OF_SCORE = Message(
    "By its published score {country:country} would stand {own:ordinal}, not {rank:ordinal} as published."
)
PALE = Message("Pale: next in rank, but the ranges do not overlap.")
NEAREST = Plural(
    "Drawn is the nearest of {found}; the table has all.",
    "Drawn are the {n} nearest of {found}; the table has all.",
)
LEFT_OUT = Message("Without a range, because a component is missing: {countries:countries amply}.")

NOT_VARIED = {
    Standing.NOT_ASSESSED: Message(
        "The UN did not assess {country:country} in {edition}, so that there is no rank to vary. Choose another edition or country."
    ),
    Standing.NOT_MEMBER: Message(
        "{country:Country} was not a UN member yet in {edition}, so that there is no rank to vary. Choose a later edition or another country."
    ),
}
LACKS = Message(
    "{country:Country} was assessed without {missing:indices} in {edition}, so that its weights cannot be varied. Choose another edition or country."
)

NONE_MET = Message("No other country’s range overlaps with {country:country's}.")
MET = Plural(
    "One other country’s range overlaps with {country:country's}.",
    "{n:Count} other countries’ ranges overlap with {country:country's}.",
)
CLOSEST = Message(
    "The closest call is {other:country}: {country:country} stands above it in {above:share} of the weightings and below it in {below:share}."
)

WEIGHTS = Message(
    "**Weights.** EGDI of {edition} weighs {parts:topics} with {weights:list}. These weights were drawn anew {draws:whole} times around their own values, and all members ranked again each time (Dirichlet distribution of concentration {concentration:whole}, seed {seed}, so that a run can be repeated). The range of weights leaves out the best and the worst 5 % of the ranks so found. What the published EGDI differs from its own weighted mean is held fixed, so that the published weights give back the published scores."
)
MEAN = Message(
    "**Mean.** The geometric mean instead of the arithmetic: a weak component then weighs more, because a strong one makes up for it less."
)
MOVED = Plural(
    "**Rounding.** EGDI of {edition} was published with {n} decimal; every score was moved at random within the half of the last one.",
    "**Rounding.** EGDI of {edition} was published with {n} decimals; every score was moved at random within the half of the last one.",
)
LIMITS = Message(
    "The range does not tell how well the indices measure what they are meant to: the surveyed scores themselves are taken as published."
)

HEADING = Message("{iso3} is above in")
HOVER_HEAD = Message("<b>{country:country label}</b>, {rank:ordinal} as published")
HOVER_NINE = {
    True: Message("nine in ten weightings: {low:ordinal}"),
    False: Message("nine in ten weightings: between {low:ordinal} and {high:ordinal}"),
}
HOVER_ALL = {
    True: Message("all weightings: {low:ordinal}"),
    False: Message("all weightings: between {low:ordinal} and {high:ordinal}"),
}
HOVER_GEOMETRIC = Message("geometric mean: {rank:ordinal}")
HOVER_ABOVE = Message("{country:Country} stands above it in {share:share}")


@say.register
def _(finding: RankRange, words: Words) -> str:
    if not finding.range.holds(finding.rank):
        return words.text(OUTSIDE[finding.range.is_one], finding)
    return words.text(STAYS if finding.range.is_one else WITHIN, finding)


@say.register
def _(finding: RangesShown, words: Words) -> str:
    return words.text(SHOWN, finding)


@say.register
def _(finding: RangeOfRow, words: Words) -> str:
    return words.text(ROW[finding.range.is_one], finding)


@say.register
def _(finding: WeightsVaried, words: Words) -> str:
    return words.text(VARIED, bounds=[words.text(BOUND, bound) for bound in finding.bounds])


@say.register
def _(finding: UnderGeometricMean, words: Words) -> str:
    return words.text(GEOMETRIC[finding.rank == finding.own], finding)


@say.register
def _(finding: RoundingUndone, words: Words) -> str:
    if finding.range == Span(finding.own, finding.own):
        return words.text(ROUNDING_STAYS, finding)
    return words.text(ROUNDING[finding.range.is_one], finding)


@say.register
def _(finding: PlaceOfScore, words: Words) -> str:
    return words.text(OF_SCORE, finding)


@say.register
def _(finding: NotOverlapping, words: Words) -> str:
    return words.text(PALE)


@say.register
def _(finding: NearestDrawn, words: Words) -> str:
    return words.plural(NEAREST, finding.drawn, finding)


@say.register
def _(finding: WithoutRange, words: Words) -> str:
    return words.text(LEFT_OUT, finding)


@say.register
def _(finding: NoRange, words: Words) -> str:
    return words.text(NOT_VARIED.get(finding.standing, LACKS), finding)


@say.register
def _(finding: RangesMeet, words: Words) -> str:
    if not finding.others:
        return words.text(NONE_MET, finding)
    return words.plural(MET, finding.others, finding)


@say.register
def _(finding: ClosestCall, words: Words) -> str:
    return words.text(CLOSEST, finding)


@say.register
def _(finding: WeightsDrawn, words: Words) -> str:
    weights = [words.numbers.decimal(weight, 2) for weight in finding.weights]
    return words.text(WEIGHTS, finding, parts=COMPONENTS, weights=weights)


@say.register
def _(finding: MeanChanged, words: Words) -> str:
    return words.text(MEAN)


@say.register
def _(finding: RoundingMoved, words: Words) -> str:
    return words.plural(MOVED, finding.decimals, finding)


@say.register
def _(finding: RangeLimits, words: Words) -> str:
    return words.text(LIMITS)


def ranks(span: Span, words: Words) -> str:
    """A range of ranks in a table: 21–27."""
    return words.text(ONE_RANK if span.is_one else RANKS, span)


def beside_rank(span: Span, words: Words) -> str:
    """The range under a rank."""
    return words.text(BESIDE_ONE if span.is_one else BESIDE, span)


def heading(iso3: Iso3, words: Words) -> str:
    """What stands above the column of shares."""
    return words.text(HEADING, iso3=iso3)


def hover(row: RangeOfRow, every: Span, geometric: Rank, words: Words) -> str:
    """What a row tells when pointed at.

    Args:
        row: the country with its range.
        every: its ranks under all sets of weights.
        geometric: its rank under the geometric mean.
        words: of the language.
    """
    return LINE_BREAK.join(
        [
            words.text(HOVER_HEAD, row),
            words.text(HOVER_NINE[row.range.is_one], row.range),
            words.text(HOVER_ALL[every.is_one], every),
            words.text(HOVER_GEOMETRIC, rank=geometric),
        ]
    )


def hover_above(country: Iso3, share: float, words: Words) -> str:
    """How often the page's country stands above another, in a hover."""
    return words.text(HOVER_ABOVE, country=country, share=share)


def table_alternative(edition: Edition, rows: int, words: Words) -> str:
    """The page's table in words."""
    return words.plural(TABLE, rows, edition=edition)
