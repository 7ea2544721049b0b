"""What to do where a selection leaves nothing to draw."""

from dashboard.findings.nothing import Missing, NoValues, SelectionLacks
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.selection import Measure

LACKING = {
    Missing.COUNTRIES: Message("Pick at least one country above to see how it compares."),
    Missing.GROUPS: Message("Pick at least one group above to see how it compares."),
    Missing.SECOND_COUNTRY: Message("An order needs at least two countries. Pick another above."),
    Missing.SECOND_RANKED: Message(
        "An order needs at least two countries that were ranked in the editions shown. Pick another above, or other editions."
    ),
    Missing.SECOND_EDITION: Message(
        "This form compares two editions. Choose a first edition that lies before the last."
    ),
    Missing.OTHER_EDITION: Message(
        "The first and the last edition are the same. Choose two different editions to see what moved between them."
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


NOTHING = {
    Measure.RANK: Message("There is no {index:index} rank to show."),
    Measure.SCORE: Message("There is no {index:index} score to show."),
}
INSTEAD = {
    False: Message("Choose other editions or another country."),
    True: Message(
        "A score was published all the same: show the score to see it, or choose other editions or another country."
    ),
}


@say.register
def _(finding: NoValues, words: Words) -> str:
    score_helps = finding.kept and finding.unit is Measure.RANK
    return words.paragraph(
        [
            words.text(NOTHING[finding.unit], finding),
            *(say(why, words) for why in finding.why),
            words.text(INSTEAD[score_helps]),
        ]
    )
