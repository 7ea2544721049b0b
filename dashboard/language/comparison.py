"""The sentences of countries compared over a period."""

from dashboard.findings.comparison import (
    Leads,
    Moved,
    MovedWithin,
    NobodyRose,
    NothingInCommon,
    RoseAlike,
    RoseMore,
    RoseMost,
    ScoredUnranked,
    ScoresUnranked,
    StandHighest,
    Stood,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.selection import Measure
from dashboard.survey import Index
from dashboard.survey.rounding import rounded

RANK, SCORE = Measure.RANK, Measure.SCORE
UP, SAME, DOWN = 1, 0, -1

STOOD = {
    (RANK, True): Message("{country:Country} stood {value:value} of {of} in {edition}"),
    (RANK, False): Message(
        "{country:Country} stood {value:value} of {of} in {index:topic} in {edition}"
    ),
    (SCORE, True): Message("{country:Country} stood at {value:value} in {edition}"),
    (SCORE, False): Message(
        "{country:Country} stood at {value:value} in {index:topic} in {edition}"
    ),
}
HELD = {
    (RANK, True): Message("{country:Country} stood {after:value} in both {first} and {last}"),
    (RANK, False): Message(
        "{country:Country} stood {after:value} in {index:topic} in both {first} and {last}"
    ),
    (SCORE, True): Message("{country:Country} stood at {after:value} in both {first} and {last}"),
    (SCORE, False): Message(
        "{country:Country} stood at {after:value} in {index:topic} in both {first} and {last}"
    ),
}
PLACES_MOVED = {
    (UP, True): Plural(
        "{country:Country} rose {n} place between {first} and {last}, to {after:value}",
        "{country:Country} rose {n} places between {first} and {last}, to {after:value}",
    ),
    (UP, False): Plural(
        "{country:Country} rose {n} place in {index:topic} between {first} and {last}, to {after:value}",
        "{country:Country} rose {n} places in {index:topic} between {first} and {last}, to {after:value}",
    ),
    (DOWN, True): Plural(
        "{country:Country} fell {n} place between {first} and {last}, to {after:value}",
        "{country:Country} fell {n} places between {first} and {last}, to {after:value}",
    ),
    (DOWN, False): Plural(
        "{country:Country} fell {n} place in {index:topic} between {first} and {last}, to {after:value}",
        "{country:Country} fell {n} places in {index:topic} between {first} and {last}, to {after:value}",
    ),
}
SCORE_MOVED = {
    (UP, True): Message(
        "{country:Country} rose from {before:value} in {first} to {after:value} in {last}"
    ),
    (UP, False): Message(
        "{country:Country} rose in {index:topic} from {before:value} in {first} to {after:value} in {last}"
    ),
    (DOWN, True): Message(
        "{country:Country} fell from {before:value} in {first} to {after:value} in {last}"
    ),
    (DOWN, False): Message(
        "{country:Country} fell in {index:topic} from {before:value} in {first} to {after:value} in {last}"
    ),
}
MOVED_WITHIN = {
    (UP, True): Message(
        "Ranked from {first} to {last} only, {country:country} rose from {before:value} to {after:value}"
    ),
    (UP, False): Message(
        "Ranked from {first} to {last} only, {country:country} rose in {index:topic} from {before:value} to {after:value}"
    ),
    (SAME, True): Message(
        "Ranked from {first} to {last} only, {country:country} was at {after:value} in both"
    ),
    (SAME, False): Message(
        "Ranked from {first} to {last} only, {country:country} was at {after:value} in {index:topic} in both"
    ),
    (DOWN, True): Message(
        "Ranked from {first} to {last} only, {country:country} fell from {before:value} to {after:value}"
    ),
    (DOWN, False): Message(
        "Ranked from {first} to {last} only, {country:country} fell in {index:topic} from {before:value} to {after:value}"
    ),
}
ROSE_MOST = {
    True: Plural(
        "Of {n:count} country, {country:country} rose most between {first} and {last}, from {before:value} to {after:value}",
        "Of {n:count} countries, {country:country} rose most between {first} and {last}, from {before:value} to {after:value}",
    ),
    False: Plural(
        "Of {n:count} country, {country:country} rose most in {index:topic} between {first} and {last}, from {before:value} to {after:value}",
        "Of {n:count} countries, {country:country} rose most in {index:topic} between {first} and {last}, from {before:value} to {after:value}",
    ),
}
ROSE_MORE = {
    (True, True): Message(
        "{country:Country} rose more than {other:country} between {first} and {last}, from {before:value} to {after:value}"
    ),
    (True, False): Message(
        "{country:Country} rose more in {index:topic} than {other:country} between {first} and {last}, from {before:value} to {after:value}"
    ),
    (False, True): Message(
        "{country:Country} rose from {before:value} to {after:value} between {first} and {last}; {other:country} did not rise"
    ),
    (False, False): Message(
        "{country:Country} rose in {index:topic} from {before:value} to {after:value} between {first} and {last}; {other:country} did not rise"
    ),
}
ROSE_MORE_SCORE = {
    (True, True): ROSE_MORE[True, True],
    (True, False): ROSE_MORE[True, False],
    (False, True): Message(
        "{country:Country} rose from {before:value} to {after:value} between {first} and {last}; {other:country} did not gain as much as 0.001"
    ),
    (False, False): Message(
        "{country:Country} rose in {index:topic} from {before:value} to {after:value} between {first} and {last}; {other:country} did not gain as much as 0.001"
    ),
}
PLACES_ALIKE = {
    (True, True): Plural(
        "{countries:Countries briefly} rose most between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} rose most between {first} and {last}, by {n} places each",
    ),
    (True, False): Plural(
        "{countries:Countries briefly} rose most in {index:topic} between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} rose most in {index:topic} between {first} and {last}, by {n} places each",
    ),
    (False, True): Plural(
        "{countries:Countries briefly} rose equally between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} rose equally between {first} and {last}, by {n} places each",
    ),
    (False, False): Plural(
        "{countries:Countries briefly} rose equally in {index:topic} between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} rose equally in {index:topic} between {first} and {last}, by {n} places each",
    ),
}
SCORES_ALIKE = {
    (True, True): Message(
        "{countries:Countries briefly} rose most between {first} and {last}, by {by:value} each"
    ),
    (True, False): Message(
        "{countries:Countries briefly} rose most in {index:topic} between {first} and {last}, by {by:value} each"
    ),
    (False, True): Message(
        "{countries:Countries briefly} rose equally between {first} and {last}, by {by:value} each"
    ),
    (False, False): Message(
        "{countries:Countries briefly} rose equally in {index:topic} between {first} and {last}, by {by:value} each"
    ),
}
NEITHER_ROSE = {
    (RANK, True): Message(
        "Neither {one:country} nor {other:country} rose between {first} and {last}"
    ),
    (RANK, False): Message(
        "Neither {one:country} nor {other:country} rose in {index:topic} between {first} and {last}"
    ),
    (SCORE, True): Message(
        "Neither {one:country} nor {other:country} gained as much as 0.001 between {first} and {last}"
    ),
    (SCORE, False): Message(
        "Neither {one:country} nor {other:country} gained as much as 0.001 in {index:topic} between {first} and {last}"
    ),
}
NONE_ROSE = {
    (RANK, True): Plural(
        "None of {n:count} country rose between {first} and {last}",
        "None of {n:count} countries rose between {first} and {last}",
    ),
    (RANK, False): Plural(
        "None of {n:count} country rose in {index:topic} between {first} and {last}",
        "None of {n:count} countries rose in {index:topic} between {first} and {last}",
    ),
    (SCORE, True): Plural(
        "None of {n:count} country gained as much as 0.001 between {first} and {last}",
        "None of {n:count} countries gained as much as 0.001 between {first} and {last}",
    ),
    (SCORE, False): Plural(
        "None of {n:count} country gained as much as 0.001 in {index:topic} between {first} and {last}",
        "None of {n:count} countries gained as much as 0.001 in {index:topic} between {first} and {last}",
    ),
}
HIGHEST = {
    True: Plural(
        "Of {n:count} country, {country:country} stands highest in {edition}, at {value:value}",
        "Of {n:count} countries, {country:country} stands highest in {edition}, at {value:value}",
    ),
    False: Plural(
        "Of {n:count} country, {country:country} stands highest in {index:topic} in {edition}, at {value:value}",
        "Of {n:count} countries, {country:country} stands highest in {index:topic} in {edition}, at {value:value}",
    ),
}
HIGHER = {
    True: Message(
        "{country:Country} stands higher than {other:country} in {edition}, at {value:value}"
    ),
    False: Message(
        "{country:Country} stands higher in {index:topic} than {other:country} in {edition}, at {value:value}"
    ),
}
SHARED_HIGHEST = {
    True: Message(
        "{countries:Countries briefly} stand highest in {edition}, level at {value:value}"
    ),
    False: Message(
        "{countries:Countries briefly} stand highest in {index:topic} in {edition}, level at {value:value}"
    ),
}
LEVEL = {
    True: Message("{countries:Countries briefly} stand level in {edition}, at {value:value}"),
    False: Message(
        "{countries:Countries briefly} stand level in {index:topic} in {edition}, at {value:value}"
    ),
}
LEADS = Message("In {edition} {country:country} is ahead, at {value:value}.")
LEAD_TOGETHER = Message(
    "In {edition} {countries:countries briefly} are ahead, level at {value:value}."
)
NOTHING_IN_COMMON = {
    RANK: Message(
        "Ranks on the {index:index name}, {first} to {last}: no country was ranked at both ends"
    ),
    SCORE: Message(
        "Scores on the {index:index name}, {first} to {last}: no country has one at both ends"
    ),
}


def way(finding: Moved) -> int:
    """Which way a country moved, as it can be read: up, not at all, or down."""
    unit = finding.after.measure
    decimals = 0 if unit is RANK else 3
    before, after = (rounded(end.number, decimals) for end in (finding.before, finding.after))
    if before == after:
        return SAME
    return UP if (after < before) == (unit is RANK) else DOWN


@say.register
def _(finding: Stood, words: Words) -> str:
    return words.text(STOOD[finding.value.measure, finding.index is Index.EGDI], finding)


@say.register
def _(finding: Moved, words: Words) -> str:
    unit, general, moved = finding.after.measure, finding.index is Index.EGDI, way(finding)
    if moved == SAME:
        return words.text(HELD[unit, general], finding)
    if unit is SCORE:
        return words.text(SCORE_MOVED[moved, general], finding)
    places = abs(int(finding.before.number - finding.after.number))
    return words.plural(PLACES_MOVED[moved, general], places, finding)


@say.register
def _(finding: MovedWithin, words: Words) -> str:
    return words.text(MOVED_WITHIN[way(finding), finding.index is Index.EGDI], finding)


@say.register
def _(finding: RoseMost, words: Words) -> str:
    return words.plural(ROSE_MOST[finding.index is Index.EGDI], finding.of, finding)


@say.register
def _(finding: RoseMore, words: Words) -> str:
    messages = ROSE_MORE if finding.after.measure is RANK else ROSE_MORE_SCORE
    return words.text(messages[finding.both, finding.index is Index.EGDI], finding)


@say.register
def _(finding: RoseAlike, words: Words) -> str:
    case = finding.most, finding.index is Index.EGDI
    if finding.by.measure is SCORE:
        return words.text(SCORES_ALIKE[case], finding)
    return words.plural(PLACES_ALIKE[case], int(finding.by.number), finding)


@say.register
def _(finding: NobodyRose, words: Words) -> str:
    case = finding.unit, finding.index is Index.EGDI
    if len(finding.countries) == 2:
        one, other = finding.countries
        return words.text(NEITHER_ROSE[case], finding, one=one, other=other)
    return words.plural(NONE_ROSE[case], len(finding.countries), finding)


@say.register
def _(finding: StandHighest, words: Words) -> str:
    general = finding.index is Index.EGDI
    if len(finding.countries) > 1:
        return words.text((SHARED_HIGHEST if finding.others else LEVEL)[general], finding)
    country = finding.countries[0]
    if len(finding.others) == 1:
        return words.text(HIGHER[general], finding, country=country, other=finding.others[0])
    return words.plural(HIGHEST[general], 1 + len(finding.others), finding, country=country)


@say.register
def _(finding: Leads, words: Words) -> str:
    if len(finding.countries) > 1:
        return words.text(LEAD_TOGETHER, finding)
    return words.text(LEADS, finding, country=finding.countries[0])


@say.register
def _(finding: NothingInCommon, words: Words) -> str:
    return words.text(NOTHING_IN_COMMON[finding.unit], finding)


@say.register
def _(finding: ScoredUnranked, words: Words) -> str:
    return words.text(
        "{country:Country} scored {score:score} in {index:topic} in {edition}, unranked as it was not assessed",
        finding,
    )


@say.register
def _(finding: ScoresUnranked, words: Words) -> str:
    return words.text(
        "{countries:Countries briefly} have scores in {index:topic} but no rank, as they were not assessed",
        finding,
    )
