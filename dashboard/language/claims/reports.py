"""The claims that were reported, in words, and what the figures give beside them."""

from dashboard.findings.claims.claim import End, Verdict
from dashboard.findings.claims.reported import (
    EditionAssumed,
    Office,
    PrintedAs,
    Reported,
    ReportedEnd,
    ReportedIn,
    Statement,
)
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words

STORY = Message("Reported, and what the figures give")
STORY_CONVENTION = Message(
    "Ranks by competition ranking: equal scores share the better place and the next place is skipped."
)
STORY_COLUMNS = (
    Message("Reported", context="column"),
    Message("What the figures give"),
    Message("Verdict"),
)
EXAMPLES = Message("Or a claim that was reported")
EXAMPLE = Message(
    "{claim.iso3:country label}, {claim.index:index}: {claim.rank_from:ordinal} to {claim.rank_to:ordinal}"
)

REPORTED = {
    (Office.PRIME_MINISTER, Statement.ROSE): Message(
        "The Prime Minister of {claim.iso3:country}, {speaker}, said that the country rose from {claim.rank_from:ordinal} to {claim.rank_to:ordinal} place in the UN ranking since {claim.edition_from}."
    ),
    (Office.PRIME_MINISTER, Statement.ENTERED_TOP): Message(
        "The Prime Minister of {claim.iso3:country}, {speaker}, said that the country entered the top {claim.top:count} for {claim.index:topic}, rising from {claim.rank_from:ordinal} to {claim.rank_to:ordinal} place."
    ),
}
EDITION_ASSUMED = Message("The starting edition is not stated; {edition} is assumed.")
REPORTED_IN = Message("Source: {publication}, on the {occasion} of {day:day}.")
PRINTED_AS = Message("The speaker’s name is printed there as {name}.")

CLAIMED = Message("{claim.index:index}: {rank:ordinal} in {edition}")
NOT_RANKED = Message("not ranked")
FOUND = {
    (False, False): Message("{rank:ordinal} of {of:whole}"),
    (True, False): Message("{rank:ordinal} of {of:whole}, shared with {shared_with:countries}"),
    (False, True): Message(
        "{rank:ordinal} of {of:whole}; {rank_dense:ordinal} counting distinct scores only"
    ),
    (True, True): Message(
        "{rank:ordinal} of {of:whole}, shared with {shared_with:countries}; {rank_dense:ordinal} counting distinct scores only"
    ),
}
VERDICTS = {
    Verdict.RIGHT: Message("Confirmed", context="rank"),
    Verdict.OFF: Message("Not confirmed", context="rank"),
    Verdict.CANNOT_BE_CHECKED: Message("Cannot be checked", context="rank"),
}


@say.register
def _(finding: Reported, words: Words) -> str:
    return words.text(REPORTED[finding.office, finding.statement], finding)


@say.register
def _(finding: EditionAssumed, words: Words) -> str:
    return words.text(EDITION_ASSUMED, finding)


@say.register
def _(finding: ReportedIn, words: Words) -> str:
    return words.text(REPORTED_IN, finding)


@say.register
def _(finding: PrintedAs, words: Words) -> str:
    return words.text(PRINTED_AS, finding)


def example_label(reported: Reported, words: Words) -> str:
    """A reported claim as a button."""
    return words.text(EXAMPLE, reported)


def story_row(row: ReportedEnd, words: Words) -> tuple[str, str, str]:
    """One reported rank beside what the figures give: what was said, what is so, the verdict."""
    end = row.end
    said = words.text(CLAIMED, row.reported, rank=end.claimed, edition=end.edition)
    verdict = VERDICTS[end.verdict or Verdict.CANNOT_BE_CHECKED]
    return said, found_cell(end, words), words.text(verdict)


def found_cell(end: End, words: Words) -> str:
    """What the figures give for an end; the other count only where it explains what is off."""
    if end.rank is None:
        return words.text(NOT_RANKED)
    dense = end.verdict is Verdict.OFF and end.rank_dense != end.rank
    return words.text(FOUND[bool(end.shared_with), dense], end)
