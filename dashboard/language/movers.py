"""The sentences of who rose and who fell most."""

from dashboard.findings.movers import (
    FellMostOfAll,
    MovedAsFar,
    Mover,
    MoversShown,
    NobodyInBoth,
    NobodyMoved,
    OneEditionChosen,
    PlaceAmongRisers,
    RoseMostOfAll,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Index

HEADING = Message("Who rose and who fell")
HOW_TO_OPEN = Message("Click a bar to open that country’s page; on a touch screen, tap it twice.")
CLICK = Message("Click for the country’s page")
HOVER_HEAD = Message("<b>{country:country label}</b>")
HOVER_RANKS = Message("{before:ordinal} in {first}, {after:ordinal} in {last}")

ROSE = {
    True: Plural(
        "{countries:Countries briefly} rose most between {first} and {last}, by {n} place",
        "{countries:Countries briefly} rose most between {first} and {last}, by {n} places",
    ),
    False: Plural(
        "{countries:Countries briefly} rose most in {index:topic} between {first} and {last}, by {n} place",
        "{countries:Countries briefly} rose most in {index:topic} between {first} and {last}, by {n} places",
    ),
}
FELL = {
    True: Plural(
        "{countries:Countries briefly} fell most between {first} and {last}, by {n} place",
        "{countries:Countries briefly} fell most between {first} and {last}, by {n} places",
    ),
    False: Plural(
        "{countries:Countries briefly} fell most in {index:topic} between {first} and {last}, by {n} place",
        "{countries:Countries briefly} fell most in {index:topic} between {first} and {last}, by {n} places",
    ),
}
FELL_TOO = Plural(
    "{countries:Countries briefly} fell most, by {n} place.",
    "{countries:Countries briefly} fell most, by {n} places.",
)
UNMOVED = {
    True: Message("No member changed its rank between {first} and {last}"),
    False: Message("No member changed its rank in {index:topic} between {first} and {last}"),
}
SHOWN = Plural(
    "Places risen (+) or fallen (−) on the {index:index name} of the {n} member ranked in both {first} and {last}",
    "Places risen (+) or fallen (−) on the {index:index name} among the {n} members ranked in both {first} and {last}",
)
AS_FAR = Plural(
    "{n} more country moved {change:+places}; the table has it.",
    "{n} more countries moved {change:+places}; the table has them.",
)


@say.register
def _(finding: MoversShown, words: Words) -> str:
    return words.plural(SHOWN, finding.compared, finding)


@say.register
def _(finding: RoseMostOfAll, words: Words) -> str:
    return words.plural(ROSE[finding.index is Index.EGDI], finding.places, finding)


@say.register
def _(finding: FellMostOfAll, words: Words) -> str:
    message = FELL[finding.index is Index.EGDI] if finding.heads else FELL_TOO
    return words.plural(message, finding.places, finding)


@say.register
def _(finding: NobodyMoved, words: Words) -> str:
    return words.text(UNMOVED[finding.index is Index.EGDI], finding)


@say.register
def _(finding: PlaceAmongRisers, words: Words) -> str:
    return words.text(
        "{country:Country}: {change:+places}, {place:ordinal} of {of} by places risen.", finding
    )


@say.register
def _(finding: MovedAsFar, words: Words) -> str:
    return words.plural(AS_FAR, finding.count, finding)


@say.register
def _(finding: Mover, words: Words) -> str:
    return words.text(
        "{country:Country}: {before:ordinal} in {first}, {after:ordinal} in {last}", finding
    )


@say.register
def _(finding: OneEditionChosen, words: Words) -> str:
    return words.text(
        "Rising and falling needs two editions. Choose a first edition that lies before the last."
    )


@say.register
def _(finding: NobodyInBoth, words: Words) -> str:
    return words.text("No member was ranked in both editions. Choose other editions.")


def hover(bar: Mover, words: Words) -> str:
    """What a bar tells when pointed at."""
    lines = (words.text(HOVER_HEAD, bar), words.text(HOVER_RANKS, bar), words.text(CLICK))
    return LINE_BREAK.join(lines)
