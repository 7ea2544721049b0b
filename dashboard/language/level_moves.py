"""The sentences of a group by level: its people, and its members' moves between levels."""

from collections.abc import Sequence

from dashboard.findings.level_moves import (
    AllMoved,
    CellFilled,
    LevelOnlyIn,
    LevelsMoved,
    Move,
    MovesShown,
    NobodyAtTopLevel,
    NobodyInBothEditions,
    PeopleAtLevels,
    PeopleAtTop,
    PeopleCountedWhole,
    PeopleShown,
    PopulationMissing,
    PopulationNotKnown,
    State,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Edition, Iso3

NO_LEVEL = Message("No level")
STATE = Message("{state:state label}")
PART_HOVER = Message("{edition}, {state:state}: {percentage:percent.1}")
NO_LEVEL_HOVER = Message("{edition}, no level: {percentage:percent.1}")
CELL_HOVER = Message("{before:state label} → {after:state label}: {members}")
MOST_IN_CELL = 6
"""So many members of a cell are named."""

SHOWN = {
    True: Message(
        "Number of members by level on the {index:index name} in {first} (rows) and in {last} (columns)"
    ),
    False: Message(
        "Number of members of {group:group} by level on the {index:index name} in {first} (rows) and in {last} (columns)"
    ),
}
NOBODY_IN_BOTH = {
    True: Message(
        "No member has a level on the {shown.index:index} in both {shown.first} and {shown.last}"
    ),
    False: Message(
        "No member of {shown.group:group} has a level on the {shown.index:index} in both {shown.first} and {shown.last}"
    ),
}
ALL = {
    (True, Move.ROSE): Plural(
        "The only member with a level in both {shown.first} and {shown.last} rose to a higher {shown.index:index} level",
        "All {n} members with a level in both {shown.first} and {shown.last} rose to a higher {shown.index:index} level",
    ),
    (True, Move.FELL): Plural(
        "The only member with a level in both {shown.first} and {shown.last} fell to a lower {shown.index:index} level",
        "All {n} members with a level in both {shown.first} and {shown.last} fell to a lower {shown.index:index} level",
    ),
    (True, Move.STAYED): Plural(
        "The only member with a level in both {shown.first} and {shown.last} stayed at its {shown.index:index} level",
        "All {n} members with a level in both {shown.first} and {shown.last} stayed at their {shown.index:index} level",
    ),
    (False, Move.ROSE): Plural(
        "The only member of {shown.group:group} with a level in both {shown.first} and {shown.last} rose to a higher {shown.index:index} level",
        "All {n} members of {shown.group:group} with a level in both {shown.first} and {shown.last} rose to a higher {shown.index:index} level",
    ),
    (False, Move.FELL): Plural(
        "The only member of {shown.group:group} with a level in both {shown.first} and {shown.last} fell to a lower {shown.index:index} level",
        "All {n} members of {shown.group:group} with a level in both {shown.first} and {shown.last} fell to a lower {shown.index:index} level",
    ),
    (False, Move.STAYED): Plural(
        "The only member of {shown.group:group} with a level in both {shown.first} and {shown.last} stayed at its {shown.index:index} level",
        "All {n} members of {shown.group:group} with a level in both {shown.first} and {shown.last} stayed at their {shown.index:index} level",
    ),
}
BOTH = {
    (True, Move.ROSE): Message(
        "Both members with a level in both {shown.first} and {shown.last} rose to a higher {shown.index:index} level"
    ),
    (True, Move.FELL): Message(
        "Both members with a level in both {shown.first} and {shown.last} fell to a lower {shown.index:index} level"
    ),
    (True, Move.STAYED): Message(
        "Both members with a level in both {shown.first} and {shown.last} stayed at their {shown.index:index} level"
    ),
    (False, Move.ROSE): Message(
        "Both members of {shown.group:group} with a level in both {shown.first} and {shown.last} rose to a higher {shown.index:index} level"
    ),
    (False, Move.FELL): Message(
        "Both members of {shown.group:group} with a level in both {shown.first} and {shown.last} fell to a lower {shown.index:index} level"
    ),
    (False, Move.STAYED): Message(
        "Both members of {shown.group:group} with a level in both {shown.first} and {shown.last} stayed at their {shown.index:index} level"
    ),
}
WORLD_MIXED = {
    (True, True, True): Plural(
        "Of {n} member with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level, {fell} fell and {stayed} stayed",
        "Of {n} members with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level, {fell} fell and {stayed} stayed",
    ),
    (True, True, False): Plural(
        "Of {n} member with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {fell} fell",
        "Of {n} members with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {fell} fell",
    ),
    (True, False, True): Plural(
        "Of {n} member with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {stayed} stayed",
        "Of {n} members with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {stayed} stayed",
    ),
    (False, True, True): Plural(
        "Of {n} member with a level in both {shown.first} and {shown.last}, {fell} fell to a lower {shown.index:index} level and {stayed} stayed",
        "Of {n} members with a level in both {shown.first} and {shown.last}, {fell} fell to a lower {shown.index:index} level and {stayed} stayed",
    ),
}
GROUP_MIXED = {
    (True, True, True): Plural(
        "Of {n} member of {shown.group:group} with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level, {fell} fell and {stayed} stayed",
        "Of {n} members of {shown.group:group} with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level, {fell} fell and {stayed} stayed",
    ),
    (True, True, False): Plural(
        "Of {n} member of {shown.group:group} with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {fell} fell",
        "Of {n} members of {shown.group:group} with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {fell} fell",
    ),
    (True, False, True): Plural(
        "Of {n} member of {shown.group:group} with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {stayed} stayed",
        "Of {n} members of {shown.group:group} with a level in both {shown.first} and {shown.last}, {rose} rose to a higher {shown.index:index} level and {stayed} stayed",
    ),
    (False, True, True): Plural(
        "Of {n} member of {shown.group:group} with a level in both {shown.first} and {shown.last}, {fell} fell to a lower {shown.index:index} level and {stayed} stayed",
        "Of {n} members of {shown.group:group} with a level in both {shown.first} and {shown.last}, {fell} fell to a lower {shown.index:index} level and {stayed} stayed",
    ),
}
ONLY_IN = Plural(
    "{n} member has a level only in {edition}.", "{n} members have a level only in {edition}."
)
CELL = Message("{before:State} to {after:state}: {members}")

PEOPLE_SHOWN = {
    True: Message(
        "Share of {group:group's} people by their country’s level on the {index:index name}; {last} edition"
    ),
    False: Message(
        "Share of {group:group's} people by their country’s level on the {index:index name}; editions {first} to {last}"
    ),
}
AT_TOP = {
    "alone": Message(
        "{now:share} of {shown.group:group's} people lived in countries at the very high {shown.index:index} level in {shown.last}"
    ),
    "up": Message(
        "{now:share} of {shown.group:group's} people lived in countries at the very high {shown.index:index} level in {shown.last}, up from {before:share} in {shown.first}"
    ),
    "down": Message(
        "{now:share} of {shown.group:group's} people lived in countries at the very high {shown.index:index} level in {shown.last}, down from {before:share} in {shown.first}"
    ),
    "same": Message(
        "{now:share} of {shown.group:group's} people lived in countries at the very high {shown.index:index} level in {shown.last}, as in {shown.first}"
    ),
}
NOBODY = {
    "alone": Message(
        "Nobody in {shown.group:group} lived in a country at the very high {shown.index:index} level in {shown.last}"
    ),
    "down": Message(
        "Nobody in {shown.group:group} lived in a country at the very high {shown.index:index} level in {shown.last}, against {before:share} in {shown.first}"
    ),
    "same": Message(
        "Nobody in {shown.group:group} lived in a country at the very high {shown.index:index} level in {shown.last}, as in {shown.first}"
    ),
}
AT_LEVELS = Message("{edition}: {shares:list}")
SHARE = Message("{state:state} {share:share}")
UNKNOWN = Plural(
    "Population unknown for up to {n} member an edition, counted nowhere.",
    "Population unknown for up to {n} members an edition, counted nowhere.",
)


@say.register
def _(finding: MovesShown, words: Words) -> str:
    return words.text(SHOWN[finding.world], finding)


@say.register
def _(finding: NobodyInBothEditions, words: Words) -> str:
    return words.text(NOBODY_IN_BOTH[finding.shown.world], finding)


@say.register
def _(finding: AllMoved, words: Words) -> str:
    case = finding.shown.world, finding.move
    if finding.members == 2:
        return words.text(BOTH[case], finding)
    return words.plural(ALL[case], finding.members, finding)


@say.register
def _(finding: LevelsMoved, words: Words) -> str:
    mixed = WORLD_MIXED if finding.shown.world else GROUP_MIXED
    case = finding.rose > 0, finding.fell > 0, finding.stayed > 0
    return words.plural(mixed[case], finding.members, finding)


@say.register
def _(finding: LevelOnlyIn, words: Words) -> str:
    return words.plural(ONLY_IN, finding.members, finding)


@say.register
def _(finding: CellFilled, words: Words) -> str:
    return words.text(CELL, finding)


@say.register
def _(finding: PeopleShown, words: Words) -> str:
    return words.text(PEOPLE_SHOWN[finding.first == finding.last], finding)


@say.register
def _(finding: PopulationNotKnown, words: Words) -> str:
    return words.text(
        "The population of the first or last edition is not known. Choose other editions."
    )


@say.register
def _(finding: PeopleAtTop, words: Words) -> str:
    if finding.shown.first == finding.shown.last:
        return words.text(AT_TOP["alone"], finding)
    if words.numbers.part(finding.now) == words.numbers.part(finding.before):
        return words.text(AT_TOP["same"], finding)
    return words.text(AT_TOP["up" if finding.now > finding.before else "down"], finding)


@say.register
def _(finding: NobodyAtTopLevel, words: Words) -> str:
    if finding.shown.first == finding.shown.last:
        return words.text(NOBODY["alone"], finding)
    return words.text(NOBODY["down" if finding.before else "same"], finding)


@say.register
def _(finding: PeopleAtLevels, words: Words) -> str:
    told = [words.text(SHARE, state=state, share=share) for state, share in finding.shares]
    return words.text(AT_LEVELS, finding, shares=told)


@say.register
def _(finding: PeopleCountedWhole, words: Words) -> str:
    return words.text(
        "A country’s whole population counts at its level: people who live there, not people so served."
    )


@say.register
def _(finding: PopulationMissing, words: Words) -> str:
    return words.plural(UNKNOWN, finding.most)


def state_name(state: State, words: Words) -> str:
    """A level, or why there is none, by name."""
    return words.text(STATE, state=state)


def part_hover(edition: Edition, state: State | None, share: float, words: Words) -> str:
    """What a part of a column tells when pointed at; a part without a level has no state."""
    message = NO_LEVEL_HOVER if state is None else PART_HOVER
    return words.text(message, edition=edition, state=state, percentage=100 * share)


def cell_hover(before: State, after: State, codes: Sequence[Iso3], words: Words) -> str:
    """What a cell tells when pointed at."""
    names = words.briefly([words.country(code) for code in codes], MOST_IN_CELL)
    head = words.text(CELL_HOVER, before=before, after=after, members=len(codes))
    return LINE_BREAK.join([head, names])
