"""What to do where a selection leaves nothing to draw."""

from dashboard.findings.nothing import Missing, SelectionLacks
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words

LACKING = {
    Missing.COUNTRIES: Message("Pick at least one country above to see how it compares."),
    Missing.SECOND_COUNTRY: Message("An order needs at least two countries. Pick another above."),
    Missing.SECOND_EDITION: Message(
        "This form compares two editions. Choose a first edition that lies before the last."
    ),
    Missing.COMMON_EDITION: Message(
        "A change needs an edition in which every country chosen has a value, and there is none in this period. Choose a later first edition, or leave a country out."
    ),
    Missing.LATER_COMMON_EDITION: Message(
        "A change needs a second edition after the first in which every country chosen has a value. Choose an earlier first edition or a later last one, or show the rank or the score itself."
    ),
}


@say.register
def _(finding: SelectionLacks, words: Words) -> str:
    return words.text(LACKING[finding.missing])
