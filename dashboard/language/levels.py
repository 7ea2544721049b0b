"""The sentences of members by level."""

from dashboard.findings.caveats import Standing
from dashboard.findings.levels import (
    GroupAtLevels,
    GroupAtTop,
    GroupsShown,
    LargerShare,
    LargestShare,
    LevelBounds,
    LevelsMovedByMethod,
    NobodyAtTop,
    NoMemberRanked,
    OnlyMemberRanked,
    SameShare,
    SharesAtEnds,
    WithoutLevel,
    WorldAtLevels,
    WorldAtTop,
    WorldShown,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Edition, Level

MOST_NAMED = 3
"""So many groups are named of which none is at a level; more are counted."""

HOVER_SHARE = Message("{edition}, {level:level}: {share:share}")
HOVER_MEMBERS = Plural("{members} of {n} ranked member", "{members} of {n} ranked members")
WORLD_HOVER = Plural(
    "{edition}: {n} member, {level:level}", "{edition}: {n} members, {level:level}"
)
PANEL = {
    True: Message("<b>{name}</b>"),
    False: Message("<b>{name}</b>: nobody ranked"),
}

WORLD_SHOWN = {
    True: Message(
        "Members by level of the {index:index name}: very high above 0.75, high above 0.50, middle above 0.25, low; edition of {last}"
    ),
    False: Message(
        "Members by level of the {index:index name}: very high above 0.75, high above 0.50, middle above 0.25, low; editions {first} to {last}"
    ),
}
WORLD_AT_TOP = {
    True: Plural(
        "{n} member of {now.of} had a very high {index:index} in {last}",
        "{n} members of {now.of} had a very high {index:index} in {last}",
    ),
    False: Plural(
        "{n} member of {now.of} had a very high {index:index} in {last}, against {before.members} of {before.of} in {first}",
        "{n} members of {now.of} had a very high {index:index} in {last}, against {before.members} of {before.of} in {first}",
    ),
}
WORLD_AT_LEVELS = Message("{edition}: {levels:list}")
LEVEL_COUNT = Message("{members} {level:level}")
WITHOUT = {
    Standing.NOT_ASSESSED: Message("Not assessed: {counts:list}."),
    Standing.NOT_MEMBER: Message("Not UN members yet: {counts:list}."),
    Standing.NO_SCORE: Message("Assessed without {index:index}: {counts:list}."),
}
COUNT = Message("{members} in {edition}")

GROUPS_SHOWN = {
    True: Message(
        "Ranked members of each group by level of the {index:index name}, in percent; {last} edition"
    ),
    False: Message(
        "Ranked members of each group by level of the {index:index name}, in percent; editions {first} to {last}"
    ),
}
NONE_RANKED = Message(
    "No member of {groups:groups or} was ranked on the {index:index} in {edition}"
)
NONE_RANKED_OF_MANY = Plural(
    "No member of the {n:count} group was ranked on the {index:index} in {edition}",
    "No member of the {n:count} groups was ranked on the {index:index} in {edition}",
)
NONE_AT_TOP = Message(
    "No member of {groups:groups or} was at the very high {index:index} level in {edition}"
)
NONE_AT_TOP_OF_MANY = Plural(
    "No member of the {n:count} group was at the very high {index:index} level in {edition}",
    "No member of the {n:count} groups was at the very high {index:index} level in {edition}",
)
GROUP_AT_TOP = {
    True: Plural(
        "{now.members} of {n} ranked member of {group:group} had a very high {index:index} in {last}",
        "{now.members} of {n} ranked members of {group:group} had a very high {index:index} in {last}",
    ),
    False: Plural(
        "{now.members} of {n} ranked member of {group:group} had a very high {index:index} in {last}, against {before.members} of {before.of} in {first}",
        "{now.members} of {n} ranked members of {group:group} had a very high {index:index} in {last}, against {before.members} of {before.of} in {first}",
    ),
}
LARGEST = {
    True: Message(
        "{groups:Groups} had the largest share of ranked members at the very high {index:index} level in {edition}: {share:share}"
    ),
    False: Message(
        "{groups:Groups briefly} shared the largest share of ranked members at the very high {index:index} level in {edition}: {share:share} each"
    ),
}
SHARE_AT_ENDS = Message("{group:group label} {before:share} and {now:share}")
GROUP_AT_LEVELS = {
    True: Message("{group:Group} in {edition}: {levels:list}"),
    False: Message("{group:Group} in {edition}: nobody ranked"),
}
LEVEL_SHARE = Message("{level:level} {share:share}")


@say.register
def _(finding: LevelBounds, words: Words) -> str:
    return words.text(
        "Levels: very high above 0.75, high above 0.50, middle above 0.25, low up to that."
    )


@say.register
def _(finding: LevelsMovedByMethod, words: Words) -> str:
    return words.text(
        "Levels are bounds on the score: a change of method can move many members at once."
    )


@say.register
def _(finding: WorldShown, words: Words) -> str:
    return words.text(WORLD_SHOWN[finding.first == finding.last], finding)


@say.register
def _(finding: WorldAtTop, words: Words) -> str:
    message = WORLD_AT_TOP[finding.first == finding.last]
    return words.plural(message, finding.now.members, finding)


@say.register
def _(finding: WorldAtLevels, words: Words) -> str:
    told = [words.text(LEVEL_COUNT, level=level, members=many) for level, many in finding.counts]
    return words.text(WORLD_AT_LEVELS, finding, levels=told)


@say.register
def _(finding: WithoutLevel, words: Words) -> str:
    told = [words.text(COUNT, count) for count in finding.counts]
    return words.text(WITHOUT[finding.why], finding, counts=told)


@say.register
def _(finding: GroupsShown, words: Words) -> str:
    return words.text(GROUPS_SHOWN[finding.first == finding.last], finding)


@say.register
def _(finding: NoMemberRanked, words: Words) -> str:
    if len(finding.groups) > MOST_NAMED:
        return words.plural(NONE_RANKED_OF_MANY, len(finding.groups), finding)
    return words.text(NONE_RANKED, finding)


@say.register
def _(finding: NobodyAtTop, words: Words) -> str:
    if len(finding.groups) > MOST_NAMED:
        return words.plural(NONE_AT_TOP_OF_MANY, len(finding.groups), finding)
    return words.text(NONE_AT_TOP, finding)


@say.register
def _(finding: OnlyMemberRanked, words: Words) -> str:
    return words.text(
        "{country:Country}, the only member of {group:group} ranked in {edition}, was at the {level:level} {index:index} level",
        finding,
    )


@say.register
def _(finding: GroupAtTop, words: Words) -> str:
    return words.plural(GROUP_AT_TOP[finding.before is None], finding.now.of, finding)


@say.register
def _(finding: LargestShare, words: Words) -> str:
    return words.text(LARGEST[len(finding.groups) == 1], finding)


@say.register
def _(finding: LargerShare, words: Words) -> str:
    return words.text(
        "{group:Group} had a larger share of ranked members at the very high {index:index} level in {edition} than {other:group}, {now.members} of {now.of} against {other_now.members} of {other_now.of}",
        finding,
    )


@say.register
def _(finding: SameShare, words: Words) -> str:
    return words.text(
        "{groups:Groups briefly} had the same share of ranked members at the very high {index:index} level in {edition}: {share:share}",
        finding,
    )


@say.register
def _(finding: SharesAtEnds, words: Words) -> str:
    told = [words.text(SHARE_AT_ENDS, share) for share in finding.shares]
    return words.text(
        "At the very high level in {first} and in {last}: {shares:series}.", finding, shares=told
    )


@say.register
def _(finding: GroupAtLevels, words: Words) -> str:
    told = [words.text(LEVEL_SHARE, level=level, share=share) for level, share in finding.shares]
    return words.text(GROUP_AT_LEVELS[bool(told)], finding, levels=told)


def panel_name(name: str, ranked: bool, words: Words) -> str:
    """What stands above a group's columns; where there are none, why."""
    return words.text(PANEL[ranked], name=name)


def share_hover(
    edition: Edition, level: Level, share: float, counts: tuple[int, int], words: Words
) -> str:
    """What a part of a group's column tells when pointed at.

    Args:
        edition, level: which part.
        share: of the ranked members.
        counts: how many members are at the level, and how many are ranked.
        words: of the language it is said in.
    """
    members, ranked = counts
    return LINE_BREAK.join(
        [
            words.text(HOVER_SHARE, edition=edition, level=level, share=share),
            words.plural(HOVER_MEMBERS, ranked, members=members),
        ]
    )


def count_hover(edition: Edition, level: Level, members: int, words: Words) -> str:
    """What a part of the world's column tells when pointed at."""
    return words.plural(WORLD_HOVER, members, edition=edition, level=level)
