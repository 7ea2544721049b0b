"""The sentences on a country's five scores beside means and peers."""

from dashboard.findings.profile import (
    AgainstMean,
    CountryScores,
    CountsItself,
    GroupMeans,
    MeansOver,
    PeersDrawn,
    ScoreOn,
    ScoresShown,
    WithoutMean,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Edition, Index

ON_ALL = {
    "above": Message(
        "{country:Country} lies above the mean of {group:group} on all five indices in {edition}"
    ),
    "level": Message(
        "{country:Country} lies at the mean of {group:group} on all five indices in {edition}"
    ),
    "below": Message(
        "{country:Country} lies below the mean of {group:group} on all five indices in {edition}"
    ),
}
AGAINST = {
    ("above",): Message(
        "{country:Country} lies above the mean of {group:group} on {above:indices} in {edition}"
    ),
    ("level",): Message(
        "{country:Country} lies at the mean of {group:group} on {level:indices} in {edition}"
    ),
    ("below",): Message(
        "{country:Country} lies below the mean of {group:group} on {below:indices} in {edition}"
    ),
    ("above", "level"): Message(
        "{country:Country} lies above the mean of {group:group} on {above:indices} and at it on {level:indices} in {edition}"
    ),
    ("above", "below"): Message(
        "{country:Country} lies above the mean of {group:group} on {above:indices} and below it on {below:indices} in {edition}"
    ),
    ("level", "below"): Message(
        "{country:Country} lies at the mean of {group:group} on {level:indices} and below it on {below:indices} in {edition}"
    ),
    ("above", "level", "below"): Message(
        "{country:Country} lies above the mean of {group:group} on {above:indices}, at it on {level:indices} and below it on {below:indices} in {edition}"
    ),
}
MEAN_LABEL = Message("{name} mean")
SCORE_ON = Message("{index:index} {score:score}")
COUNTRY_SCORES = Message("{country:Country}: {scores:list}")
GROUP_MEANS = Message("Mean of {group:group}: {scores:list}")
PEERS_DRAWN = Plural(
    "Drawn is the first {drawn} of {n} peer chosen.",
    "Drawn are the first {drawn} of {n} peers chosen.",
)
HOVER_HEAD = Message("<b>{name}</b>, {edition}")
HOVER_SCORE = Message("{index:index name}: {score:score}")


@say.register
def _(finding: AgainstMean, words: Words) -> str:
    sides = tuple(side for side in ("above", "level", "below") if getattr(finding, side))
    if len(sides) == 1 and len(getattr(finding, sides[0])) == len(Index):
        return words.text(ON_ALL[sides[0]], finding)
    return words.text(AGAINST[sides], finding)


@say.register
def _(finding: ScoresShown, words: Words) -> str:
    return words.text("Score on the five indices, 0 to 1; {edition} edition", finding)


@say.register
def _(finding: MeansOver, words: Words) -> str:
    return words.text("Means over all assessed members of {groups:groups}.", finding)


@say.register
def _(finding: WithoutMean, words: Words) -> str:
    return words.text("No member of {group:group} was assessed in {edition}.", finding)


@say.register
def _(finding: CountsItself, words: Words) -> str:
    return words.text(
        "{country:Country} itself counts among the members of {groups:groups}.", finding
    )


@say.register
def _(finding: PeersDrawn, words: Words) -> str:
    return words.plural(PEERS_DRAWN, finding.chosen, finding)


@say.register
def _(finding: CountryScores, words: Words) -> str:
    return words.text(COUNTRY_SCORES, finding, scores=entries(finding.scores, words))


@say.register
def _(finding: GroupMeans, words: Words) -> str:
    return words.text(GROUP_MEANS, finding, scores=entries(finding.scores, words))


def entries(scores: tuple[ScoreOn, ...], words: Words) -> list[str]:
    """Scores with their indices, an entry each: OSI 0.934."""
    return [words.text(SCORE_ON, one) for one in scores]


def mean_label(name: str, words: Words) -> str:
    """The name of a group's mean in a picture: Asia mean."""
    return words.text(MEAN_LABEL, name=name)


def point_hover(name: str, one: ScoreOn, edition: Edition, words: Words) -> str:
    """What a point of a profile tells when pointed at."""
    head = words.text(HOVER_HEAD, name=name, edition=edition)
    return LINE_BREAK.join([head, words.text(HOVER_SCORE, one)])
