"""The sentences on who passed whom."""

from dashboard.findings.order import RanksAtEnds
from dashboard.findings.passing import (
    NonePassed,
    PassedAmong,
    PassingUnknown,
    Side,
    SideChanged,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words

WHO_PASSED_WHOM = Message("Who passed whom")
RULE = Message(
    "Passed: strictly behind in the first edition, strictly ahead in the last; only countries ranked in both count."
)
EVERY_NAME = Message("{countries:Countries}.")

NOBODY = {
    Side.PASSED: Message("{country:Country} passed nobody"),
    Side.PASSED_BY: Message("No country passed {country:country}"),
}
COUNTED = {
    Side.PASSED: Plural(
        "{country:Country} passed {n} country", "{country:Country} passed {n} countries"
    ),
    Side.PASSED_BY: Plural(
        "{n} country passed {country:country}", "{n} countries passed {country:country}"
    ),
    Side.CAUGHT_UP_WITH: Plural(
        "{country:Country} caught up with {n} country and shares its place",
        "{country:Country} caught up with {n} countries and shares their place",
    ),
    Side.CAUGHT_UP_BY: Plural(
        "{n} country caught up with {country:country} and shares its place",
        "{n} countries caught up with {country:country} and share its place",
    ),
    Side.PULLED_AHEAD_OF: Plural(
        "{country:Country} shared a place with {n} country and now stands above",
        "{country:Country} shared a place with {n} countries and now stands above",
    ),
    Side.FELL_BEHIND: Plural(
        "{country:Country} shared a place with {n} country and now stands below",
        "{country:Country} shared a place with {n} countries and now stands below",
    ),
    Side.NEWCOMERS_ABOVE: Plural(
        "{n} country is newly ranked and stands above {country:country}",
        "{n} countries are newly ranked and stand above {country:country}",
    ),
    Side.DROPPED_OUT_ABOVE: Plural(
        "{n} country stood above {country:country} and is no longer ranked",
        "{n} countries stood above {country:country} and are no longer ranked",
    ),
}
NAMED = {
    Side.CAUGHT_UP_WITH: Message(
        "{country:Country} stood behind {countries:countries} and now shares the place."
    ),
    Side.CAUGHT_UP_BY: Message(
        "{country:Country} stood ahead of {countries:countries} and now shares the place."
    ),
    Side.PULLED_AHEAD_OF: Message(
        "{country:Country} shared a place with {countries:countries} and now stands above."
    ),
    Side.FELL_BEHIND: Message(
        "{country:Country} shared a place with {countries:countries} and now stands below."
    ),
    Side.NEWCOMERS_ABOVE: Message("Newly ranked above {country:country}: {countries:countries}."),
    Side.DROPPED_OUT_ABOVE: Message(
        "No longer ranked, and above {country:country} before: {countries:countries}."
    ),
}
WITH_RANKS = {
    (True, True): Message("{country:country label} ({before:ordinal} → {after:ordinal})"),
    (False, True): Message("{country:country label} (not ranked → {after:ordinal})"),
    (True, False): Message("{country:country label} ({before:ordinal} → not ranked)"),
}

SIDES_CHANGED = Message("Who passed whom in {index:index} rank between {first} and {last}:")
ONE_PASSED = Message("{country:Country} passed {passed:countries}.")
NEITHER_PASSED = Message(
    "Neither of the two passed the other in {index:index} rank between {first} and {last}."
)
NONE_PASSED = Plural(
    "The {n:count} country ranked in both {first} and {last} passed no other in {index:index} rank.",
    "None of the {n:count} countries ranked in both {first} and {last} passed another in {index:index} rank.",
)
UNKNOWN = Message(
    "Too few of the countries have a rank on {index:index} in both {first} and {last} to tell who passed whom."
)


@say.register
def _(finding: SideChanged, words: Words) -> str:
    if not finding.others:
        return words.text(NOBODY[finding.side], finding)
    return words.plural(COUNTED[finding.side], len(finding.others), finding)


@say.register
def _(finding: PassedAmong, words: Words) -> str:
    told = (words.text(ONE_PASSED, passing) for passing in finding.passings)
    return words.paragraph([words.text(SIDES_CHANGED, finding), *told])


@say.register
def _(finding: NonePassed, words: Words) -> str:
    if finding.of == 2:
        return words.text(NEITHER_PASSED, finding)
    return words.plural(NONE_PASSED, finding.of, finding)


@say.register
def _(finding: PassingUnknown, words: Words) -> str:
    return words.text(UNKNOWN, finding)


def named(finding: SideChanged, words: Words) -> str:
    """A change of sides that is no passing, with all who took part by name."""
    return words.text(NAMED[finding.side], finding)


def with_ranks(other: RanksAtEnds, words: Words) -> str:
    """One of them in such a list with its ranks: Spain (17th → 18th)."""
    return words.text(WITH_RANKS[other.before is not None, other.after is not None], other)
