"""Recorded issues: what is the case, and why we think so."""

from functools import singledispatch

from dashboard.findings.issues import (
    AboveOne,
    Issue,
    MissingInput,
    NoScore,
    NotAssessed,
    NotComposed,
    NotMember,
    PartlyChecked,
    RankDiffers,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words

KINDS = {
    "not_member": Message("Not yet a member"),
    "not_assessed": Message("Not assessed"),
    "no_score": Message("Zero in a row not assessed"),
    "missing_input": Message("Missing input counted as 0"),
    "not_composed": Message("EGDI not from its components"),
    "rank_differs": Message("Rank not that of the score"),
    "above_one": Message("Score above 1"),
    "partly_checked": Message("Partly cross-checked"),
}
"""The kinds of issues by name, as `issues.csv` has them."""

NOT_MEMBER = Message(
    "Not yet a member of the United Nations: published with zeros and no rank. The dataset leaves the row blank."
)
JOINED = Message(
    "The export lists today’s members in every edition; this one joined the United Nations on {joined:day}."
)
ALL_ZERO = Message("{published} on every index, no rank")

WITHOUT_RANK = Message("Not assessed: published with an EGDI of 0 and no rank.")
RANK_ALONE = Message(
    "Not assessed: published with an EGDI of 0 and rank {rank}. The dataset gives neither."
)
RANK_SHARED = Plural(
    "Not assessed: published with an EGDI of 0 and rank {rank}, which it shares with {n} other. The dataset gives neither.",
    "Not assessed: published with an EGDI of 0 and rank {rank}, which it shares with {n} others. The dataset gives neither.",
)
ZERO_IS_NONE = Message("An EGDI of exactly 0 is no score.")
RANK_FOLLOWS = Plural(
    "An EGDI of exactly 0 is no score, and rank {rank} only follows the last of the {n} assessed member.",
    "An EGDI of exactly 0 is no score, and rank {rank} only follows the last of the {n} assessed members.",
)
EGDI_WITHOUT_RANK = Message("EGDI {published}, no rank")
EGDI_AND_RANK = Message("EGDI {published}, rank {rank}")

NO_SCORE = Message(
    "{index:index} is published as 0 for a member that was not assessed; the dataset leaves it blank."
)
CANNOT_BE_TOLD = Message("Without an EGDI a 0 cannot be told from a missing value.")

MISSING_INPUT = Message(
    "{index:index} is published as 0 for want of figures; the dataset leaves it blank, and the country has no {index:index} rank."
)
STANDS_FOR_MISSING = Message(
    "In {edition} a 0 on {index:index} stands for a missing input. The published EGDI was computed with it as 0; that EGDI and its rank are kept."
)

NOT_COMPOSED = Message(
    "The published EGDI is {published}, but its published components give {given:decimal.5}, a difference of {gap:decimal.4}."
)
FOLLOWS_WITHIN = Message(
    "An EGDI follows from its components within 0.0001. Which of these figures is off cannot be told; all are kept as published."
)

RANK_DIFFERS = Message("The published rank is {rank}; the published scores give {given}.")
RANK_KEPT = {
    True: Message(
        "Another member has the same published EGDI, so that the UN must have ranked by more decimals than it published. The published rank is kept."
    ),
    False: Message(
        "The published scores do not give the published rank. The published rank is kept."
    ),
}

ABOVE_ONE = Message(
    "{index:index} is published as {score:score}, above the highest possible score of 1; it is kept as published."
)
RANK_RESTS = Message(
    "An index runs from 0 to 1, so the input must be wrong. The published EGDI was computed with it, and the {rank:ordinal} place of {country:country} in {edition} rests on it."
)
NO_RANK_RESTS = Message(
    "An index runs from 0 to 1, so the input must be wrong. {country:Country} was not assessed in {edition}, so that no rank rests on it."
)

PARTLY_CHECKED = Message("The {index:index} scores of {edition} are only partly cross-checked.")
COMPARED = Plural(
    "For {compared:whole} of the {n} member the published {index:index} was compared with an independent copy and agreed; for the others no second copy was at hand.",
    "For {compared:whole} of the {n} members the published {index:index} was compared with an independent copy and agreed; for the others no second copy was at hand.",
)


IN_EDITION = Message("**{edition}.**")
ON_INDEX = Message("**{edition}, {index:index}.**")


@singledispatch
def why(issue: Issue, words: Words) -> str:
    """Why we think that an issue is one.

    Raises:
        TypeError: nobody has said how such an issue is put into words.
    """
    raise TypeError(f"There is no reason for {type(issue).__name__}.")


@singledispatch
def published(issue: Issue, words: Words) -> str:
    """What was published, as a table of issues shows it."""
    return issue.published


def issue_paragraph(issue: Issue, words: Words) -> str:
    """When and on which index, what is the case and why we think so, as Markdown."""
    head = words.text(ON_INDEX if issue.index else IN_EDITION, issue)
    return " ".join([head, say(issue, words), why(issue, words)])


@say.register
def _(issue: NotMember, words: Words) -> str:
    return words.text(NOT_MEMBER)


@why.register
def _(issue: NotMember, words: Words) -> str:
    return words.text(JOINED, issue)


@published.register
def _(issue: NotMember, words: Words) -> str:
    return words.text(ALL_ZERO, issue)


@say.register
def _(issue: NotAssessed, words: Words) -> str:
    if issue.rank is None:
        return words.text(WITHOUT_RANK)
    if not issue.others:
        return words.text(RANK_ALONE, issue)
    return words.plural(RANK_SHARED, issue.others, issue)


@why.register
def _(issue: NotAssessed, words: Words) -> str:
    if issue.rank is None:
        return words.text(ZERO_IS_NONE)
    return words.plural(RANK_FOLLOWS, issue.assessed, issue)


@published.register
def _(issue: NotAssessed, words: Words) -> str:
    return words.text(EGDI_WITHOUT_RANK if issue.rank is None else EGDI_AND_RANK, issue)


@say.register
def _(issue: NoScore, words: Words) -> str:
    return words.text(NO_SCORE, issue)


@why.register
def _(issue: NoScore, words: Words) -> str:
    return words.text(CANNOT_BE_TOLD)


@say.register
def _(issue: MissingInput, words: Words) -> str:
    return words.text(MISSING_INPUT, issue)


@why.register
def _(issue: MissingInput, words: Words) -> str:
    return words.text(STANDS_FOR_MISSING, issue)


@say.register
def _(issue: NotComposed, words: Words) -> str:
    return words.text(NOT_COMPOSED, issue)


@why.register
def _(issue: NotComposed, words: Words) -> str:
    return words.text(FOLLOWS_WITHIN)


@say.register
def _(issue: RankDiffers, words: Words) -> str:
    return words.text(RANK_DIFFERS, issue)


@why.register
def _(issue: RankDiffers, words: Words) -> str:
    return words.text(RANK_KEPT[issue.tied])


@say.register
def _(issue: AboveOne, words: Words) -> str:
    return words.text(ABOVE_ONE, issue)


@why.register
def _(issue: AboveOne, words: Words) -> str:
    return words.text(NO_RANK_RESTS if issue.rank is None else RANK_RESTS, issue)


@say.register
def _(issue: PartlyChecked, words: Words) -> str:
    return words.text(PARTLY_CHECKED, issue)


@why.register
def _(issue: PartlyChecked, words: Words) -> str:
    return words.plural(COMPARED, issue.members, issue)
