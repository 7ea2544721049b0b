"""The verdict on a claim as a headline."""

from enum import StrEnum

from dashboard.findings.claims.verdicts import (
    Beside,
    Judged,
    JudgedAbsent,
    JudgedEnd,
    JudgedEnds,
    JudgedMove,
    NotChecked,
    Reason,
    Untrue,
)
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import WORLD, GroupCode, Index


class Lead(StrEnum):
    """What a headline names before the country: nothing, the index, or index and group.

    EGDI among all members is the ranking itself and is left unsaid.
    """

    GENERAL = "general"
    INDEX = "index"
    GROUP = "group"


MOVE = {
    (Lead.GENERAL, True, Untrue.NOTHING): Message(
        "{overall:verdict}: {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GENERAL, True, Untrue.DIRECTION): Message(
        "{overall:verdict}: {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}, not a fall"
    ),
    (Lead.GENERAL, True, Untrue.PLACES): Message(
        "{overall:verdict}: {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition} ({actual:+places}, not {claimed:+places})"
    ),
    (Lead.GENERAL, False, Untrue.NOTHING): Message(
        "{overall:verdict}: {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GENERAL, False, Untrue.DIRECTION): Message(
        "{overall:verdict}: {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}, not a rise"
    ),
    (Lead.GENERAL, False, Untrue.PLACES): Message(
        "{overall:verdict}: {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition} ({actual:+places}, not {claimed:+places})"
    ),
    (Lead.INDEX, True, Untrue.NOTHING): Message(
        "{overall:verdict}: in {index:topic}, {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.INDEX, True, Untrue.DIRECTION): Message(
        "{overall:verdict}: in {index:topic}, {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}, not a fall"
    ),
    (Lead.INDEX, True, Untrue.PLACES): Message(
        "{overall:verdict}: in {index:topic}, {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition} ({actual:+places}, not {claimed:+places})"
    ),
    (Lead.INDEX, False, Untrue.NOTHING): Message(
        "{overall:verdict}: in {index:topic}, {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.INDEX, False, Untrue.DIRECTION): Message(
        "{overall:verdict}: in {index:topic}, {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}, not a rise"
    ),
    (Lead.INDEX, False, Untrue.PLACES): Message(
        "{overall:verdict}: in {index:topic}, {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition} ({actual:+places}, not {claimed:+places})"
    ),
    (Lead.GROUP, True, Untrue.NOTHING): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GROUP, True, Untrue.DIRECTION): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}, not a fall"
    ),
    (Lead.GROUP, True, Untrue.PLACES): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} rose from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition} ({actual:+places}, not {claimed:+places})"
    ),
    (Lead.GROUP, False, Untrue.NOTHING): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GROUP, False, Untrue.DIRECTION): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition}, not a rise"
    ),
    (Lead.GROUP, False, Untrue.PLACES): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} fell from {start.rank:ordinal} of {start.of:whole} in {start.edition} to {end.rank:ordinal} of {end.of:whole} in {end.edition} ({actual:+places}, not {claimed:+places})"
    ),
}
ENDS = {
    (Lead.GENERAL, Beside.BARE, Beside.BARE): Message(
        "{overall:verdict}: {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GENERAL, Beside.BARE, Beside.NOT_RANK): Message(
        "{overall:verdict}: {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.GENERAL, Beside.BARE, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
    (Lead.GENERAL, Beside.NOT_RANK, Beside.BARE): Message(
        "{overall:verdict}: {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GENERAL, Beside.NOT_RANK, Beside.NOT_RANK): Message(
        "{overall:verdict}: {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.GENERAL, Beside.NOT_RANK, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
    (Lead.INDEX, Beside.BARE, Beside.BARE): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.INDEX, Beside.BARE, Beside.NOT_RANK): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.INDEX, Beside.BARE, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
    (Lead.INDEX, Beside.NOT_RANK, Beside.BARE): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.INDEX, Beside.NOT_RANK, Beside.NOT_RANK): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.INDEX, Beside.NOT_RANK, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
    (Lead.GROUP, Beside.BARE, Beside.BARE): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GROUP, Beside.BARE, Beside.NOT_RANK): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.GROUP, Beside.BARE, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition} and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
    (Lead.GROUP, Beside.NOT_RANK, Beside.BARE): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GROUP, Beside.NOT_RANK, Beside.NOT_RANK): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.GROUP, Beside.NOT_RANK, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {start.rank:ordinal} of {start.of:whole} in {start.edition}, not {start.claimed:ordinal}, and {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
}
END = {
    (Lead.GENERAL, Beside.BARE): Message(
        "{overall:verdict}: {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GENERAL, Beside.IN_TOP): Message(
        "{overall:verdict}: {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, in the top {end.top}"
    ),
    (Lead.GENERAL, Beside.NOT_RANK): Message(
        "{overall:verdict}: {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.GENERAL, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
    (Lead.INDEX, Beside.BARE): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.INDEX, Beside.IN_TOP): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, in the top {end.top}"
    ),
    (Lead.INDEX, Beside.NOT_RANK): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.INDEX, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: in {index:topic}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
    (Lead.GROUP, Beside.BARE): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}"
    ),
    (Lead.GROUP, Beside.IN_TOP): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, in the top {end.top}"
    ),
    (Lead.GROUP, Beside.NOT_RANK): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, not {end.claimed:ordinal}"
    ),
    (Lead.GROUP, Beside.NOT_IN_TOP): Message(
        "{overall:verdict}: in {index:topic} within {group:group}, {country:country} was {end.rank:ordinal} of {end.of:whole} in {end.edition}, not in the top {end.top}"
    ),
}
ABSENT = {
    Reason.NOT_MEMBER: Message(
        "{overall:verdict}: {country:country} has no rank in {end.edition}, when it was not yet a UN member"
    ),
    Reason.NOT_ASSESSED: Message(
        "{overall:verdict}: {country:country} has no rank in {end.edition}, as the UN did not assess it"
    ),
    Reason.NO_SCORE: Message(
        "{overall:verdict}: {country:country} has no rank in {end.edition}, as its {index:index} was published as 0 for want of figures"
    ),
    Reason.NO_SUCH_EDITION: Message(
        "{overall:verdict}: {country:country} has no rank in {end.edition}, as there is no edition of that year"
    ),
    Reason.NO_FITTING_EDITION: Message(
        "{overall:verdict}: {country:country} was ranked in no edition that the claim could mean"
    ),
}
NOT_CHECKED = {
    Reason.NO_COUNTRY: Message("Cannot be checked: no country is named. Choose one."),
    Reason.UNKNOWN_COUNTRY: Message(
        "Cannot be checked: the country is no member of the United Nations. Choose one that is."
    ),
    Reason.UNKNOWN_GROUP: Message(
        "Cannot be checked: the group is not known. Choose the world, or a group that is listed."
    ),
    Reason.NOT_IN_GROUP: Message(
        "Cannot be checked: {country:country} is no member of {group:group}. Choose the world, or a group that has {country:country} in it."
    ),
    Reason.NOTHING_CLAIMED: Message(
        "Nothing is claimed. Write a sentence, or enter the rank the country is said to have had, to have now, or both."
    ),
    Reason.NO_FITTING_EDITION: Message(
        "Cannot be checked: {country:country} was ranked in no edition that the claim could mean. Choose another edition, country or index."
    ),
}


def lead(finding: Judged) -> Lead:
    """What a verdict names before the country."""
    return lead_of(finding.index, finding.group)


def lead_of(index: Index, group: GroupCode) -> Lead:
    """What a headline names before the country."""
    if group != WORLD:
        return Lead.GROUP
    return Lead.GENERAL if index is Index.EGDI else Lead.INDEX


@say.register
def _(finding: NotChecked, words: Words) -> str:
    return words.text(NOT_CHECKED[finding.reason], finding)


@say.register
def _(finding: JudgedMove, words: Words) -> str:
    return words.text(MOVE[lead(finding), finding.up, finding.untrue], finding)


@say.register
def _(finding: JudgedEnds, words: Words) -> str:
    start, end = finding.start.beside, finding.end.beside
    # Of two ends only what is not so is told beside the ranks; what is so has a note of its own.
    shown = Beside.BARE if end is Beside.IN_TOP else end
    return words.text(ENDS[lead(finding), start, shown], finding)


@say.register
def _(finding: JudgedEnd, words: Words) -> str:
    return words.text(END[lead(finding), finding.end.beside], finding)


@say.register
def _(finding: JudgedAbsent, words: Words) -> str:
    return words.text(ABSENT[finding.end.reason or Reason.NO_FITTING_EDITION], finding)
