"""The words of the page Groups, and the sentences of what is known of groups in any picture."""

from collections.abc import Sequence

from dashboard.findings.groups import (
    GroupEdition,
    GroupsNotCompared,
    MembersAsListed,
    NobodyRanked,
    OwnSetHolds,
    RankedChanged,
    TooManyGroups,
)
from dashboard.language.convergence import end_label
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import Iso3

GROUP = Message("Group")
GROUPS = Message("Groups")
GROUPS_PLACEHOLDER = Message("Choose groups")
LINE = Message("A group’s line is its")
WHOSE = Message("Whose members, by level")
NUMBERS = Message("The groups in numbers, {edition}")
METHOD = Message(
    "Every member of a group counts once, whatever its size, but in the mean by population. The spread is the standard deviation of the members’ scores: the smaller, the closer together they stand. Membership is that of today in every edition. Groups overlap: a country can be in several."
)
SPREAD_METHOD = Message(
    "Drawing together is judged by the standard deviation among the members ranked in both editions, so that newcomers cannot move it: from the first edition to the last, and at every step from one to the next. Where a group stood closest and furthest apart is told by all members ranked in an edition. The table has every edition."
)
RANKED_OF = Message("Ranked", context="column")
RANKED_OF_MEMBERS = Message("{ranked} of {members}")
MEAN = Message("Mean")
MEDIAN = Message("Median")
WEIGHTED = Message("Weighted by population")
DEVIATION = Message("Standard deviation")
QUARTILE_RANGE = Message("Interquartile range")
BEST = Message("Best")
WORST = Message("Worst")
NONE = Message("none", context="value")
COMPARE = Message("Compare the members of {group:group}")

TOO_MANY = Plural(
    "More than {n} group cannot be told apart in one picture. Take some away above.",
    "More than {n} groups cannot be told apart in one picture. Take some away above.",
)
NO_SCORES = {
    True: Message(
        "No member of {groups:groups or} has a score on the {index:index} in {last}. Choose more editions or another group."
    ),
    False: Message(
        "No member of {groups:groups or} has a score on the {index:index} from {first} to {last}. Choose more editions or another group."
    ),
}
LISTED = {
    True: Message("Members as listed today ({lists:series}) in every edition."),
    False: Message("Members as listed today in every edition."),
}
LIST = Message("{group:group label} {as_of}")
RANKED = Message("{group:group label} {before} in {first} and {after} in {last}")


@say.register
def _(finding: TooManyGroups, words: Words) -> str:
    return words.plural(TOO_MANY, finding.most)


@say.register
def _(finding: NobodyRanked, words: Words) -> str:
    return words.text(NO_SCORES[finding.first == finding.last], finding)


@say.register
def _(finding: OwnSetHolds, words: Words) -> str:
    return words.text(
        "{group:group label} is no official group but a set put together by a reader: {members:countries amply}.",
        finding,
    )


@say.register
def _(finding: MembersAsListed, words: Words) -> str:
    told = [words.text(LIST, one) for one in finding.lists]
    return words.text(LISTED[bool(told)], lists=told)


@say.register
def _(finding: RankedChanged, words: Words) -> str:
    told = [words.text(RANKED, one) for one in finding.groups]
    return words.text("Members ranked: {groups:series}.", groups=told)


@say.register
def _(finding: GroupsNotCompared, words: Words) -> str:
    return words.text(
        "Not in the headline for want of a value in {edition}: {groups:groups briefly}.", finding
    )


def figures(found: Sequence[GroupEdition], words: Words) -> dict[str, list[str]]:
    """The groups' statistics as a small table, a row per group, by heading."""

    def number(value: float | None) -> str:
        return words.text(NONE) if value is None else words.numbers.score(value)

    def end(codes: Sequence[Iso3], value: float | None) -> str:
        return words.text(NONE) if value is None else end_label(codes, value, words)

    columns: dict[Message, list[str]] = {
        GROUP: [words.group(one.group) for one in found],
        RANKED_OF: [words.text(RANKED_OF_MEMBERS, one) for one in found],
        MEAN: [number(one.mean) for one in found],
        MEDIAN: [number(one.median) for one in found],
        WEIGHTED: [number(one.weighted_mean) for one in found],
        DEVIATION: [number(one.spread if one.ranked > 1 else None) for one in found],
        QUARTILE_RANGE: [number(one.iqr if one.ranked > 1 else None) for one in found],
        BEST: [end(one.best, one.best_score) for one in found],
        WORST: [end(one.worst, one.worst_score) for one in found],
    }
    return {words.text(heading): texts for heading, texts in columns.items()}
