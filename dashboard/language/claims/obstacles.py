"""What stands in the way of judging an assertion, and what to write instead."""

from dashboard.findings.claims.obstacle import Obstacle, Why
from dashboard.language.messages import Message
from dashboard.language.notices import shortened
from dashboard.language.words import Words

REASONS = {
    Why.UNREAD: Message(
        "“{text}” bears on whether it is true and could not be read. Say it without these words, or in others."
    ),
    Why.CAUSE: Message(
        "“{text}” gives a cause, and the figures hold none. Say what happened without why."
    ),
    Why.DEGREE: Message(
        "“{text}” is a degree that no figure can be right or wrong by. Say by how many places or points instead."
    ),
    Why.FUTURE: Message(
        "“{text}” speaks of what may be, and the figures tell what was. Name an edition that there is."
    ),
    Why.AMBIGUOUS: Message("“{text}” can be {countries:countries or}. Write the name in full."),
    Why.SEVERAL: Message("“{text}” can be several countries. Name the country."),
    Why.NO_COUNTRY: Message(
        "No country is named for “{text}”. Name one of the members of the United Nations."
    ),
    Why.NOT_MEMBER: Message(
        "“{text}” is not a member of the United Nations, and only members are ranked."
    ),
    Why.NOT_HELD: Message(
        "The data hold no such set as “{text}”. Name the countries, or another set."
    ),
    Why.OTHER_RANKING: Message(
        "“{text}” is not part of the UN E-Government Survey, whose figures are the only ones here."
    ),
    Why.UNDATED: Message(
        "“{text}” is told of the past without an edition, so that which is meant cannot be told. Name the edition."
    ),
    Why.UNCLEAR_INDEX: Message(
        "“{text}” does not say which index it speaks of, and the sentence before speaks of a component. Name the index."
    ),
    Why.TOO_LONG: Message(
        "“{text}” goes on for more than a thousand characters without a full stop. Write it as several sentences."
    ),
    Why.NOTHING_READ: Message(
        "Nothing in “{text}” could be read as a place, a score or a change. Name a country, a number and an edition, such as “Kazakhstan was 28th in 2022”."
    ),
}
DID_YOU_MEAN = Message("No country is named for “{text}”. Did you mean {countries:countries or}?")
NEAREST = Message(
    "“{text}” is no set that the data hold. The nearest that they do: {nearest:groups}."
)


def advice(obstacle: Obstacle, words: Words) -> str:
    """Why words stand in the way, and what to write instead."""
    text = shortened(obstacle.text)
    message = REASONS[obstacle.why]
    if obstacle.nearest:
        message = NEAREST
    elif obstacle.why is Why.NO_COUNTRY and obstacle.countries:
        message = DID_YOU_MEAN
    return words.text(message, obstacle, text=text)
