"""From which edition a country's change is counted, and the ways to other periods."""

from dashboard.findings.period import CountedFrom, Standing
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words

COUNTED_FROM = {
    Standing.NOT_ASSESSED: Message(
        "{country:Country} was not assessed in {asked}: its change is counted from {since}."
    ),
    Standing.NOT_MEMBER: Message(
        "{country:Country} was not yet a UN member in {asked}: its change is counted from {since}."
    ),
    Standing.NO_SCORE: Message(
        "{country:Country} was published with 0 on {index:index} in {asked} for want of figures: its change is counted from {since}."
    ),
}
SINCE_LAST = Message("Since the last edition")
SINCE = Message("Since {edition}")
SINCE_FIRST = Message("Since the first edition")


@say.register
def _(finding: CountedFrom, words: Words) -> str:
    return words.text(COUNTED_FROM[finding.why], finding)
