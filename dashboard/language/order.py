"""The sentences of an order of countries among themselves."""

from dashboard.findings.order import (
    OrderMoved,
    OrderMovedAlike,
    OrderSame,
    OrderShown,
    OrderUnknown,
    RanksAtEnds,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Edition, Index, Iso3, Rank

END_LABEL = Message("{place} {name}")
HOVER_RANK = Message("{rank:ordinal} among all members")
HOVER_HEAD = Message("<b>{country:country label}</b>, {edition}")

SHOWN = Plural(
    "Place of {n:count} country by rank on the {index:index name}; editions {first} to {last}",
    "Place among these {n:count} countries by rank on the {index:index name}; editions {first} to {last}",
)
UNKNOWN = {
    True: Message(
        "Too few of the countries were ranked in both {first} and {last} to compare their order"
    ),
    False: Message(
        "Too few of the countries were ranked in {index:topic} in both {first} and {last} to compare their order"
    ),
}
SAME = {
    True: Plural(
        "The order of {n:count} country is the same in {first} and {last}",
        "The order of {n:count} countries is the same in {first} and {last}",
    ),
    False: Plural(
        "The order of {n:count} country in {index:topic} is the same in {first} and {last}",
        "The order of {n:count} countries in {index:topic} is the same in {first} and {last}",
    ),
}
MOVED_UP = {
    True: Plural(
        "Among {n:count} country, {country:country} moved up most, from {before:ordinal} in {first} to {after:ordinal} in {last}",
        "Among {n:count} countries, {country:country} moved up most, from {before:ordinal} in {first} to {after:ordinal} in {last}",
    ),
    False: Plural(
        "Among {n:count} country, {country:country} moved up most in {index:topic}, from {before:ordinal} in {first} to {after:ordinal} in {last}",
        "Among {n:count} countries, {country:country} moved up most in {index:topic}, from {before:ordinal} in {first} to {after:ordinal} in {last}",
    ),
}
MOVED_DOWN = {
    True: Plural(
        "Among {n:count} country, {country:country} moved down most, from {before:ordinal} in {first} to {after:ordinal} in {last}",
        "Among {n:count} countries, {country:country} moved down most, from {before:ordinal} in {first} to {after:ordinal} in {last}",
    ),
    False: Plural(
        "Among {n:count} country, {country:country} moved down most in {index:topic}, from {before:ordinal} in {first} to {after:ordinal} in {last}",
        "Among {n:count} countries, {country:country} moved down most in {index:topic}, from {before:ordinal} in {first} to {after:ordinal} in {last}",
    ),
}
OF_TWO = {
    (True, True): Message(
        "{country:Country} moved up from {before:ordinal} of the two in {first} to {after:ordinal} in {last}"
    ),
    (True, False): Message(
        "{country:Country} moved up in {index:topic} from {before:ordinal} of the two in {first} to {after:ordinal} in {last}"
    ),
    (False, True): Message(
        "{country:Country} moved down from {before:ordinal} of the two in {first} to {after:ordinal} in {last}"
    ),
    (False, False): Message(
        "{country:Country} moved down in {index:topic} from {before:ordinal} of the two in {first} to {after:ordinal} in {last}"
    ),
}
ALIKE_UP = {
    True: Plural(
        "{countries:Countries briefly} moved up most between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} moved up most between {first} and {last}, by {n} places each",
    ),
    False: Plural(
        "{countries:Countries briefly} moved up most in {index:topic} between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} moved up most in {index:topic} between {first} and {last}, by {n} places each",
    ),
}
ALIKE_DOWN = {
    True: Plural(
        "{countries:Countries briefly} moved down most between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} moved down most between {first} and {last}, by {n} places each",
    ),
    False: Plural(
        "{countries:Countries briefly} moved down most in {index:topic} between {first} and {last}, by {n} place each",
        "{countries:Countries briefly} moved down most in {index:topic} between {first} and {last}, by {n} places each",
    ),
}
AT_ENDS = {
    (True, True): Message(
        "{country:Country}: {before:ordinal} in {first}, {after:ordinal} in {last}"
    ),
    (True, False): Message("{country:Country}: {before:ordinal} in {first}, not ranked in {last}"),
    (False, True): Message("{country:Country}: not ranked in {first}, {after:ordinal} in {last}"),
    (False, False): Message("{country:Country}: not ranked in {first} nor in {last}"),
}


@say.register
def _(finding: OrderShown, words: Words) -> str:
    return words.plural(SHOWN, finding.countries, finding)


@say.register
def _(finding: OrderUnknown, words: Words) -> str:
    return words.text(UNKNOWN[finding.index is Index.EGDI], finding)


@say.register
def _(finding: OrderSame, words: Words) -> str:
    return words.plural(SAME[finding.index is Index.EGDI], finding.of, finding)


@say.register
def _(finding: OrderMoved, words: Words) -> str:
    general = finding.index is Index.EGDI
    if finding.of == 2:
        return words.text(OF_TWO[finding.up, general], finding)
    return words.plural((MOVED_UP if finding.up else MOVED_DOWN)[general], finding.of, finding)


@say.register
def _(finding: OrderMovedAlike, words: Words) -> str:
    messages = ALIKE_UP if finding.places > 0 else ALIKE_DOWN
    return words.plural(messages[finding.index is Index.EGDI], abs(finding.places), finding)


@say.register
def _(finding: RanksAtEnds, words: Words) -> str:
    ranked = finding.before is not None, finding.after is not None
    return words.text(AT_ENDS[ranked], finding)


def point_hover(country: Iso3, edition: Edition, rank: Rank, words: Words) -> str:
    """What a point of the order tells when pointed at."""
    head = words.text(HOVER_HEAD, country=country, edition=edition)
    return LINE_BREAK.join([head, words.text(HOVER_RANK, rank=rank)])
