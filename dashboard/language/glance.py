"""The words of the page that opens first: one country and the world at a glance."""

from dashboard.findings.overview import AtAGlance, Standing
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words

YOUR_COUNTRY = Message("Your country")
EXAMPLE = Message(
    "{country:Country} is the example, for what its prime minister reported of it; choose your own country to see where that stands."
)
PLACES = Message("Its EGDI rank within its groups:")
WORLD = Message("The world at a glance")
AT_A_GLANCE = {
    Standing.RANKED: Message("{country:Country}: {rank:ordinal} of {of} in {edition}"),
    Standing.NOT_ASSESSED: Message("{country:Country}: not assessed in {edition}"),
    Standing.NOT_MEMBER: Message("{country:Country}: not a UN member yet in {edition}"),
    Standing.NO_SCORE: Message("{country:Country}: no score in {edition}"),
}


@say.register
def _(finding: AtAGlance, words: Words) -> str:
    return words.text(AT_A_GLANCE[finding.standing], finding)
