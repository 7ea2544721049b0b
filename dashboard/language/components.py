"""The sentences of the three components side by side."""

from dashboard.findings.components import (
    ComponentsApart,
    ComponentsApartAlike,
    ComponentsOf,
    ComponentsShown,
    ComponentsUnknown,
    NoComponents,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Index, Iso3, Score

FURTHEST = Plural(
    "Of {n:count} country, {country:country's} components lie furthest apart in {edition}: {best:index} {best_score:score}, {worst:index} {worst_score:score}",
    "Of {n:count} countries, {country:country's} components lie furthest apart in {edition}: {best:index} {best_score:score}, {worst:index} {worst_score:score}",
)
FURTHER = Message(
    "{country:Country's} components lie further apart than {other:country's} in {edition}: {best:index} {best_score:score}, {worst:index} {worst_score:score}"
)
ALONE = Message(
    "{country:Country} is strongest in {best:topic} ({best_score:score}) and weakest in {worst:topic} ({worst_score:score}) in {edition}"
)
SCORE_OF = Message("{index:index} {score:score}")
HOVER_HEAD = Message("<b>{country:country label}</b>")


@say.register
def _(finding: ComponentsShown, words: Words) -> str:
    return words.text(
        "Scores on the Online Service (OSI), Human Capital (HCI) and Telecommunication Infrastructure (TII) indices, 0 to 1; {edition} edition",
        finding,
    )


@say.register
def _(finding: ComponentsOf, words: Words) -> str:
    told = [words.text(SCORE_OF, index=index, score=score) for index, score in finding.scores]
    return words.text("{country:Country}: {scores:list}", finding, scores=told)


@say.register
def _(finding: ComponentsUnknown, words: Words) -> str:
    return words.text("Component scores in {edition}", finding)


@say.register
def _(finding: ComponentsApart, words: Words) -> str:
    if not finding.others:
        return words.text(ALONE, finding)
    if len(finding.others) == 1:
        return words.text(FURTHER, finding, other=finding.others[0])
    return words.plural(FURTHEST, 1 + len(finding.others), finding)


@say.register
def _(finding: ComponentsApartAlike, words: Words) -> str:
    if len(finding.countries) > 1:
        return words.text(
            "Components lie equally far apart in {countries:countries briefly} in {edition}, by {gap:score}",
            finding,
        )
    return words.text(
        "{country:Country} scores alike on every component in {edition}",
        finding,
        country=finding.countries[0],
    )


@say.register
def _(finding: NoComponents, words: Words) -> str:
    return words.paragraph(
        [
            words.text("There is no component score to show."),
            *(say(why, words) for why in finding.why),
            words.text("Choose another last edition or another country."),
        ]
    )


def hover(country: Iso3, index: Index, score: Score, words: Words) -> str:
    """What a dot tells when pointed at."""
    head = words.text(HOVER_HEAD, country=country)
    return LINE_BREAK.join([head, words.text(SCORE_OF, index=index, score=score)])
