"""The sentences of countries compared on all five indices."""

from dashboard.findings.by_index import (
    FirstOn,
    FirstOnAsMany,
    IndicesMissing,
    IndicesShown,
    MethodsChanged,
    MovedMostOn,
    NoneRanked,
    RanksOnAll,
    SameRanks,
)
from dashboard.findings.caveats import Shown
from dashboard.language.caveats import INDEX_IN_EDITIONS
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.selection import Measure
from dashboard.survey import Index

PANEL = Message("<b>{index:index}</b>")
STROKES = {"solid": "", "dash": " – –", "dot": " · · ·", "dashdot": " – ·"}
"""How a line is broken, behind its name in the key."""

FIRST = {
    (True, False): Message(
        "{country:Country} stands first of {of:count} countries on all five indices in {edition}"
    ),
    (True, True): Message(
        "{country:Country} stands first of {of:count} countries, alone or level with others, on all five indices in {edition}"
    ),
    (False, False): Message(
        "{country:Country} stands first of {of:count} countries on {indices:indices} in {edition}"
    ),
    (False, True): Message(
        "{country:Country} stands first of {of:count} countries, alone or level with others, on {indices:indices} in {edition}"
    ),
}
"""By whether on all indices, and whether a first place is shared."""
FIRST_AS_MANY = {
    False: Message(
        "{countries:Countries briefly} each stand first of {of:count} countries on {number:count} of {of_indices:count} indices in {edition}"
    ),
    True: Message(
        "{countries:Countries briefly} each stand first of {of:count} countries, alone or level with others, on {number:count} of {of_indices:count} indices in {edition}"
    ),
}
ROSE = Plural(
    "{country:Country} moved most on {index:index}, up {n} place between {first} and {last}, to {after:ordinal} of {of}",
    "{country:Country} moved most on {index:index}, up {n} places between {first} and {last}, to {after:ordinal} of {of}",
)
FELL = Plural(
    "{country:Country} moved most on {index:index}, down {n} place between {first} and {last}, to {after:ordinal} of {of}",
    "{country:Country} moved most on {index:index}, down {n} places between {first} and {last}, to {after:ordinal} of {of}",
)
MOVED_ALIKE = Plural(
    "{country:Country} moved most on {indices:indices} alike, by {n} place between {first} and {last}",
    "{country:Country} moved most on {indices:indices} alike, by {n} places between {first} and {last}",
)
NONE_RANKED = {
    1: Message("{countries:Countries} was not ranked in {edition}"),
    2: Message("Neither {one:country} nor {other:country} was ranked in {edition}"),
}
NONE_OF_MANY = Message("None of {number:count} countries was ranked in {edition}")
SHOWN = {
    (Measure.RANK, False): Message(
        "Rank on each of the five indices, 1 is best; editions {first} to {last}"
    ),
    (Measure.RANK, True): Message("Rank on each of the five indices, 1 is best; {last} edition"),
    (Measure.SCORE, False): Message(
        "Score on each of the five indices, 0 to 1; editions {first} to {last}"
    ),
    (Measure.SCORE, True): Message("Score on each of the five indices, 0 to 1; {last} edition"),
    (Measure.PERCENTILE, False): Message(
        "Share of ranked members stood above or level with on each of the five indices, percent; editions {first} to {last}"
    ),
    (Measure.PERCENTILE, True): Message(
        "Share of ranked members stood above or level with on each of the five indices, percent; {last} edition"
    ),
    (Measure.RANK_CHANGE, False): Message(
        "Places risen (+) or fallen (−) on each of the five indices since {base}; editions {first} to {last}"
    ),
    (Measure.SCORE_CHANGE, False): Message(
        "Points gained (+) or lost (−) on each of the five indices since {base}; editions {first} to {last}"
    ),
}
MISSING = Message("{gap.country:country} on {index:index} in {gap.editions:editions}")
CHANGED = {
    Shown.RANKS: Message(
        "Thin marks show changes of method: {told:series}; EGDI with each of its components. Ranks compare across them as usual."
    ),
    Shown.SCORES: Message(
        "Thin marks show changes of method: {told:series}; EGDI with each of its components. Compare ranks across them rather than scores, as scores are relative to each edition’s field."
    ),
}
RANKS = {
    True: Message("{country:Country} in {edition}: {told:list}"),
    False: Message("{country:Country} in {edition}: no rank"),
}
RANK = Message("{index:index} {rank:ordinal}")


@say.register
def _(finding: FirstOn, words: Words) -> str:
    return words.text(FIRST[finding.all_indices, finding.shared], finding)


@say.register
def _(finding: FirstOnAsMany, words: Words) -> str:
    return words.text(FIRST_AS_MANY[finding.shared], finding)


@say.register
def _(finding: MovedMostOn, words: Words) -> str:
    far = abs(finding.places)
    if len(finding.indices) > 1:
        return words.plural(MOVED_ALIKE, far, finding)
    message = ROSE if finding.places > 0 else FELL
    return words.plural(message, far, finding, index=finding.indices[0])


@say.register
def _(finding: SameRanks, words: Words) -> str:
    return words.text(
        "{country:Country} has the same rank in {last} as in {first} on {indices:indices} alike",
        finding,
    )


@say.register
def _(finding: NoneRanked, words: Words) -> str:
    number, (one, *_, other) = len(finding.countries), finding.countries * 2
    message = NONE_RANKED.get(number, NONE_OF_MANY)
    return words.text(message, finding, number=number, one=one, other=other)


@say.register
def _(finding: IndicesShown, words: Words) -> str:
    return words.text(SHOWN[finding.measure, finding.first == finding.last], finding)


@say.register
def _(finding: IndicesMissing, words: Words) -> str:
    told = [words.text(MISSING, index=index, gap=gap) for index, gap in finding.gaps]
    return words.text("A gap where published as 0 for want of figures: {gaps:series}.", gaps=told)


@say.register
def _(finding: MethodsChanged, words: Words) -> str:
    told = [words.text(INDEX_IN_EDITIONS, change) for change in finding.changes]
    return words.text(CHANGED[finding.shown], told=told)


@say.register
def _(finding: RanksOnAll, words: Words) -> str:
    told = [words.text(RANK, index=index, rank=rank) for index, rank in finding.ranks]
    return words.text(RANKS[bool(told)], finding, told=told)


def panel_heading(index: Index, words: Words) -> str:
    """An index above its panel."""
    return words.text(PANEL, index=index)


def key_entry(name: str, stroke: str) -> str:
    """A country in the key, with how its line is broken."""
    return f"<b>{name}</b>{STROKES[stroke]}"
