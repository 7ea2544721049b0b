"""The sentences of groups compared by one statistic."""

from dashboard.findings.group_lines import (
    Asked,
    GroupAhead,
    GroupAtEnds,
    GroupMoved,
    GroupsChanged,
    GroupsEqual,
    GroupsFirst,
    GroupStood,
    LinesShown,
    MembersCounted,
    NoGroupValue,
    NoSpread,
    OlderPopulations,
    OtherGroups,
    PopulationUnknown,
    WeightedByPopulation,
)
from dashboard.language.caveats import entries
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.selection import Statistic
from dashboard.survey import Edition, GroupCode

END_LABEL = Message("{name} {value:score}")
HOVER_HEAD = Message("<b>{group:group label}</b>, {edition}")
HOVER_VALUE = {
    True: Message("{asked.index:index} spread {value:score}"),
    False: Message("{asked.statistic:Statistic} {asked.index:index} {value:score}"),
}
HOVER_RANKED = Plural("{ranked} of {n} member ranked", "{ranked} of {n} members ranked")

MANY_SHOWN = {
    Statistic.MEAN: Message(
        "Mean score of each group’s members on the {asked.index:index name}, 0 to 1; editions {asked.first} to {asked.last}"
    ),
    Statistic.MEDIAN: Message(
        "Median score of each group’s members on the {asked.index:index name}, 0 to 1; editions {asked.first} to {asked.last}"
    ),
    Statistic.WEIGHTED_MEAN: Message(
        "Mean score of each group’s members, weighted by population, on the {asked.index:index name}, 0 to 1; editions {asked.first} to {asked.last}"
    ),
    Statistic.SPREAD: Message(
        "Standard deviation of the scores of each group’s members on the {asked.index:index name}; the smaller, the closer together; editions {asked.first} to {asked.last}"
    ),
}
ONE_SHOWN = {
    Statistic.MEAN: Message(
        "Mean score of each group’s members on the {asked.index:index name}, 0 to 1; {asked.last} edition"
    ),
    Statistic.MEDIAN: Message(
        "Median score of each group’s members on the {asked.index:index name}, 0 to 1; {asked.last} edition"
    ),
    Statistic.WEIGHTED_MEAN: Message(
        "Mean score of each group’s members, weighted by population, on the {asked.index:index name}, 0 to 1; {asked.last} edition"
    ),
    Statistic.SPREAD: Message(
        "Standard deviation of the scores of each group’s members on the {asked.index:index name}; the smaller, the closer together; {asked.last} edition"
    ),
}
ALONE_FIRST = {
    True: Plural(
        "{groups:Groups} had the smallest {asked.index:index} spread of {n:count} group in {asked.last}, {value:score}",
        "{groups:Groups} had the smallest {asked.index:index} spread of {n:count} groups in {asked.last}, {value:score}",
    ),
    False: Plural(
        "{groups:Groups} had the highest {asked.statistic:statistic} {asked.index:index} of {n:count} group in {asked.last}, {value:score}",
        "{groups:Groups} had the highest {asked.statistic:statistic} {asked.index:index} of {n:count} groups in {asked.last}, {value:score}",
    ),
}
SHARED_FIRST = {
    True: Plural(
        "{groups:Groups briefly} shared the smallest {asked.index:index} spread of {n:count} group in {asked.last}, {value:score}",
        "{groups:Groups briefly} shared the smallest {asked.index:index} spread of {n:count} groups in {asked.last}, {value:score}",
    ),
    False: Plural(
        "{groups:Groups briefly} shared the highest {asked.statistic:statistic} {asked.index:index} of {n:count} group in {asked.last}, {value:score}",
        "{groups:Groups briefly} shared the highest {asked.statistic:statistic} {asked.index:index} of {n:count} groups in {asked.last}, {value:score}",
    ),
}
AHEAD = {
    True: Message(
        "{group:Group} had a smaller {asked.index:index} spread than {other:group} in {asked.last}, {value:score} against {other_value:score}"
    ),
    False: Message(
        "{group:Group} had a higher {asked.statistic:statistic} {asked.index:index} than {other:group} in {asked.last}, {value:score} against {other_value:score}"
    ),
}
EQUAL = {
    True: Message(
        "{groups:Groups briefly} had the same {asked.index:index} spread in {asked.last}, {value:score}"
    ),
    False: Message(
        "{groups:Groups briefly} had the same {asked.statistic:statistic} {asked.index:index} in {asked.last}, {value:score}"
    ),
}
MOVED = {
    (True, 1): Message(
        "The {asked.index:index} spread of {group:group} widened from {before:score} in {asked.first} to {after:score} in {asked.last}"
    ),
    (True, -1): Message(
        "The {asked.index:index} spread of {group:group} narrowed from {before:score} in {asked.first} to {after:score} in {asked.last}"
    ),
    (True, 0): Message(
        "The {asked.index:index} spread of {group:group} was {after:score} in both {asked.first} and {asked.last}"
    ),
    (False, 1): Message(
        "The {asked.statistic:statistic} {asked.index:index} of {group:group} rose from {before:score} in {asked.first} to {after:score} in {asked.last}"
    ),
    (False, -1): Message(
        "The {asked.statistic:statistic} {asked.index:index} of {group:group} fell from {before:score} in {asked.first} to {after:score} in {asked.last}"
    ),
    (False, 0): Message(
        "The {asked.statistic:statistic} {asked.index:index} of {group:group} was {after:score} in both {asked.first} and {asked.last}"
    ),
}
STOOD = {
    True: Message(
        "The {asked.index:index} spread of {group:group} was {value:score} in {asked.last}"
    ),
    False: Message(
        "The {asked.statistic:statistic} {asked.index:index} of {group:group} was {value:score} in {asked.last}"
    ),
}
NO_VALUE = {
    True: Message("There is no {asked.index:index} spread in {asked.last} for {groups:groups or}"),
    False: Message(
        "There is no {asked.statistic:statistic} {asked.index:index} in {asked.last} for {groups:groups or}"
    ),
}
CHANGE = Message("{group:group label} {change:+score}")
BEHIND = {
    True: Message("Grey: all other groups. Dotted: all ranked members."),
    False: Message("Grey: all other groups."),
}
COUNTED = {
    Statistic.MEAN: Message("Every member counts once."),
    Statistic.MEDIAN: Message("Every member counts once."),
    Statistic.SPREAD: Message(
        "The spread is that of all members ranked in an edition, newcomers among them; where fewer than two were, there is none."
    ),
}
WEIGHTED = {
    True: Message("Weighted by the population of {last}."),
    False: Message("Weighted by the population of each edition’s own year, {first} to {last}."),
}
OTHER_YEAR = Message("{country:country} in {edition} by that of {year}")
AT_ENDS = {
    "nowhere": Message("{group:Group}: no value"),
    "once": Message("{group:Group}: {after:score} in {last}"),
    "twice": Message("{group:Group}: {before:score} in {first}, {after:score} in {last}"),
}


def apart(asked: Asked) -> bool:
    """Whether the lines stand for a spread, of which less is more."""
    return asked.statistic is Statistic.SPREAD


@say.register
def _(finding: LinesShown, words: Words) -> str:
    asked = finding.asked
    shown = ONE_SHOWN if asked.first == asked.last else MANY_SHOWN
    return words.text(shown[asked.statistic], finding)


@say.register
def _(finding: GroupsFirst, words: Words) -> str:
    messages = ALONE_FIRST if len(finding.groups) == 1 else SHARED_FIRST
    return words.plural(messages[apart(finding.asked)], finding.of, finding)


@say.register
def _(finding: GroupAhead, words: Words) -> str:
    return words.text(AHEAD[apart(finding.asked)], finding)


@say.register
def _(finding: GroupsEqual, words: Words) -> str:
    return words.text(EQUAL[apart(finding.asked)], finding)


@say.register
def _(finding: GroupMoved, words: Words) -> str:
    return words.text(MOVED[apart(finding.asked), finding.direction], finding)


@say.register
def _(finding: GroupStood, words: Words) -> str:
    return words.text(STOOD[apart(finding.asked)], finding)


@say.register
def _(finding: NoGroupValue, words: Words) -> str:
    return words.text(NO_VALUE[apart(finding.asked)], finding)


@say.register
def _(finding: NoSpread, words: Words) -> str:
    return words.text(
        "A spread needs two members with a score on the {index:index} in one edition, and {groups:groups briefly} had none. Choose more editions or another group.",
        finding,
    )


@say.register
def _(finding: GroupsChanged, words: Words) -> str:
    told = [words.text(CHANGE, change) for change in finding.changes]
    return words.text(
        "Change from {asked.first} to {asked.last}: {changes:series}.", finding, changes=told
    )


@say.register
def _(finding: OtherGroups, words: Words) -> str:
    return words.text(BEHIND[finding.world])


@say.register
def _(finding: MembersCounted, words: Words) -> str:
    return words.text(COUNTED[finding.statistic])


@say.register
def _(finding: WeightedByPopulation, words: Words) -> str:
    return words.text(WEIGHTED[finding.first == finding.last], finding)


@say.register
def _(finding: OlderPopulations, words: Words) -> str:
    told = [words.text(OTHER_YEAR, member) for member in finding.members]
    return words.text("Weighted by the population of another year: {members:series}.", members=told)


@say.register
def _(finding: PopulationUnknown, words: Words) -> str:
    return words.text(
        "Left out because the population is not known: {members:series}.",
        members=entries(finding.members, words),
    )


@say.register
def _(finding: GroupAtEnds, words: Words) -> str:
    if finding.last is None:
        return words.text(AT_ENDS["nowhere"], finding)
    return words.text(AT_ENDS["once" if finding.first == finding.last else "twice"], finding)


def line_end(name: str, value: float, words: Words) -> str:
    """What stands at the end of a line: a group's name and its last value."""
    return words.text(END_LABEL, name=name, value=value)


def point_hover(
    group: GroupCode,
    edition: Edition,
    asked: Asked,
    value: float,
    counts: tuple[int, int],
    words: Words,
) -> str:
    """What a point of a line tells when pointed at.

    Args:
        group, edition: whose and when.
        asked: what the line stands for.
        value: the point's.
        counts: how many members were ranked, and how many there are.
        words: of the language it is said in.
    """
    ranked, members = counts
    return LINE_BREAK.join(
        [
            words.text(HOVER_HEAD, group=group, edition=edition),
            words.text(HOVER_VALUE[apart(asked)], asked=asked, value=value),
            words.plural(HOVER_RANKED, members, ranked=ranked),
        ]
    )
