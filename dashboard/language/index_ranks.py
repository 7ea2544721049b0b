"""The sentences on one country's ranks on the five indices."""

from dashboard.findings.country import AllRanksShown, BestAndWorst, IndexLine, RankedAlike, RankOn
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import Iso3

TOPIC_RANK = Message("{index:topic} ({rank:ordinal} of {of})")
BEST_AND_WORST = {
    False: Message(
        "{country:Country} ranks best in {best:list} and worst in {worst:list} in {edition}"
    ),
    True: Message(
        "{country:Country} ranks better in {best:list} than in {worst:list} in {edition}"
    ),
}
ALIKE = Message("{country:Country} ranks {rank:ordinal} on {indices:indices} alike in {edition}")
SHOWN = {
    True: Message("Rank on the five indices, 1 is best; {last} edition"),
    False: Message("Rank on the five indices, 1 is best; editions {first} to {last}"),
}
NO_LINE = Message("{index:index}: no rank")
ONE_POINT = Message("{index:index}: {last.rank:ordinal} of {last.of} in {last.edition}")
LINE = Message(
    "{index:index}: {first.rank:ordinal} of {first.of} in {first.edition}, {last.rank:ordinal} of {last.of} in {last.edition}"
)
END_LABEL = Message("{index:index} {rank:ordinal}")
HOVER_HEAD = Message("<b>{country:country label}</b>, {edition}")
HOVER_INDEX = Message("{index:index name}")
HOVER_RANK = Message("{rank:ordinal} of {of}, score {score:score}")


@say.register
def _(finding: BestAndWorst, words: Words) -> str:
    best, worst = (
        [words.text(TOPIC_RANK, place) for place in places]
        for places in (finding.best, finding.worst)
    )
    return words.text(BEST_AND_WORST[finding.alone], finding, best=best, worst=worst)


@say.register
def _(finding: RankedAlike, words: Words) -> str:
    return words.text(ALIKE, finding)


@say.register
def _(finding: AllRanksShown, words: Words) -> str:
    return words.text(SHOWN[finding.first == finding.last], finding)


@say.register
def _(finding: IndexLine, words: Words) -> str:
    if finding.first is None:
        return words.text(NO_LINE, finding)
    return words.text(ONE_POINT if finding.first == finding.last else LINE, finding)


def point_hover(country: Iso3, place: RankOn, words: Words) -> str:
    """What a point of the ranks over time tells when pointed at."""
    head = words.text(HOVER_HEAD, country=country, edition=place.edition)
    index = words.text(HOVER_INDEX, place)
    return LINE_BREAK.join([head, index, words.text(HOVER_RANK, place)])
