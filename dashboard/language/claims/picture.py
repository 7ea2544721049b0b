"""The words in and around the picture of a claim."""

from dashboard.findings.claims.claim import ChangeCheck, Direction, End, Verdict
from dashboard.findings.claims.picture import (
    ClaimShown,
    MoveCompared,
    PlacesCompared,
    RankIn,
    RanksNone,
    RanksOf,
)
from dashboard.language.claims.verdicts import Lead, lead_of
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import LINE_BREAK, Words
from dashboard.survey import WORLD, Edition, Iso3, Rank, Score

SHOWN = {
    (True, True): Message("Rank on the {index:index name}, 1 is best; {first} edition"),
    (True, False): Message("Rank on the {index:index name}, 1 is best; editions {first} to {last}"),
    (False, True): Message(
        "Rank on the {index:index name} within {group:group}, 1 is best; {first} edition"
    ),
    (False, False): Message(
        "Rank on the {index:index name} within {group:group}, 1 is best; editions {first} to {last}"
    ),
}
RANK_IN = Message("{edition}: {rank:ordinal} of {of:whole}")
RANKS_NONE = Message("No rank in these editions")
RANK_THEN = Message("{rank:ordinal} of {of:whole} in {edition}")
RANKS_OF = Message("{country:Country}: {ranks:list}")
RANKS_OF_NONE = Message("{country:Country}: no rank in these editions")

FIRST_PLACE = Message("{country:country} ranked {rank:ordinal} of {of:whole}")
NEXT_PLACE = Message("{country:country} {rank:ordinal}")
PLACES = {
    Lead.GENERAL: Message("In {edition}, {places:list briefly}"),
    Lead.INDEX: Message("In {index:topic} in {edition}, {places:list briefly}"),
    Lead.GROUP: Message(
        "In {index:topic} within {within:group} in {edition}, {places:list briefly}"
    ),
}
MOVED = {
    (Lead.GENERAL, 1): Message(
        "{first.country:Country} rose from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.GENERAL, -1): Message(
        "{first.country:Country} fell from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.GENERAL, 0): Message(
        "{first.country:Country} ranked {first.rank:ordinal} of {first.of:whole} in {first.edition} and {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.INDEX, 1): Message(
        "In {first.index:topic}, {first.country:country} rose from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.INDEX, -1): Message(
        "In {first.index:topic}, {first.country:country} fell from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.INDEX, 0): Message(
        "In {first.index:topic}, {first.country:country} ranked {first.rank:ordinal} of {first.of:whole} in {first.edition} and {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.GROUP, 1): Message(
        "In {first.index:topic} within {first.within:group}, {first.country:country} rose from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.GROUP, -1): Message(
        "In {first.index:topic} within {first.within:group}, {first.country:country} fell from {first.rank:ordinal} of {first.of:whole} in {first.edition} to {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
    (Lead.GROUP, 0): Message(
        "In {first.index:topic} within {first.within:group}, {first.country:country} ranked {first.rank:ordinal} of {first.of:whole} in {first.edition} and {last.rank:ordinal} of {last.of:whole} in {last.edition}"
    ),
}

PLACE = Message("{rank:ordinal} of {of:whole}")
AS_CLAIMED = Message("{rank:ordinal} of {of:whole}, as claimed")
AS_CLAIMED_BRIEF = Message("{rank:ordinal} ✓")
AS_CLAIMED_NARROW = Message("{rank:ordinal} of {of:whole} ✓")
CLAIMED = Message("claimed {rank:ordinal}")
LED_TO = Message("would be {rank:ordinal}")
TOP = Message("top {top}")
HOVER_HEAD = Message("<b>{country:country label}</b>, {edition}")
HOVER_RANK = Message("{rank:ordinal} of {of:whole}, score {score:score}")

COUNTRY = Message("<b>{country:country label}</b>")
PLACES_CLAIMED = Message("<b>{country:country label}</b>: {claimed:+places} claimed")
PLACES_BESIDE = Message(
    "<b>{country:country label}</b>: {claimed:+places} claimed, {actual:+places} in the figures"
)
WAY_CLAIMED = {
    Direction.ROSE: Message("<b>{country:country label}</b>: a rise claimed"),
    Direction.FELL: Message("<b>{country:country label}</b>: a fall claimed"),
}
WAY_BESIDE = {
    Direction.ROSE: Message(
        "<b>{country:country label}</b>: a rise claimed, {actual:+places} in the figures"
    ),
    Direction.FELL: Message(
        "<b>{country:country label}</b>: a fall claimed, {actual:+places} in the figures"
    ),
}


@say.register
def _(finding: ClaimShown, words: Words) -> str:
    return words.text(SHOWN[finding.group == WORLD, finding.first == finding.last], finding)


@say.register
def _(finding: RankIn, words: Words) -> str:
    return words.text(RANK_IN, finding)


@say.register
def _(finding: RanksNone, words: Words) -> str:
    return words.text(RANKS_NONE)


@say.register
def _(finding: RanksOf, words: Words) -> str:
    if not finding.ranks:
        return words.text(RANKS_OF_NONE, finding)
    told = [words.text(RANK_THEN, one) for one in finding.ranks]
    return words.text(RANKS_OF, finding, ranks=told)


@say.register
def _(finding: PlacesCompared, words: Words) -> str:
    own, *others = finding.places
    told = [words.text(FIRST_PLACE, own), *(words.text(NEXT_PLACE, one) for one in others)]
    return words.text(PLACES[lead_of(own.index, own.within)], own, places=told)


@say.register
def _(finding: MoveCompared, words: Words) -> str:
    move = finding.move
    sign = (move.places > 0) - (move.places < 0)
    return words.text(MOVED[lead_of(move.first.index, move.first.within), sign], move)


def point_label(end: End, words: Words, *, narrow: bool, brief: bool = False) -> str:
    """What stands at the country's own point of an end.

    Args:
        end: the end.
        words: of the language.
        narrow: whether it is drawn for a phone.
        brief: whether others' ranks stand beside it there, so that there is room for no more.
    """
    right = end.verdict is Verdict.RIGHT
    if brief:
        return words.text(AS_CLAIMED_BRIEF, end) if right else words.form("ordinal", end.rank)
    if not right:
        return words.text(PLACE, end)
    return words.text(AS_CLAIMED_NARROW if narrow else AS_CLAIMED, end)


def rank_label(rank: Rank, words: Words) -> str:
    """What stands at a point that is compared."""
    return words.form("ordinal", rank)


def claimed_label(rank: Rank, words: Words) -> str:
    """What stands at a point claimed but not so."""
    return words.text(CLAIMED, rank=rank)


def led_to_label(rank: Rank, words: Words) -> str:
    """What stands where a change claimed would have led to."""
    return words.text(LED_TO, rank=rank)


def line_label(country: Iso3, change: ChangeCheck | None, words: Words) -> str:
    """What stands above the picture: the country, and a change claimed beside the figures."""
    if change is None:
        return words.text(COUNTRY, country=country)
    known = change.actual is not None
    if change.claimed is not None:
        return words.text(PLACES_BESIDE if known else PLACES_CLAIMED, change, country=country)
    messages = WAY_BESIDE if known else WAY_CLAIMED
    return words.text(messages[change.direction or Direction.ROSE], change, country=country)


def top_label(top: int, words: Words) -> str:
    """What stands at the edge of the first so many places."""
    return words.text(TOP, top=top)


def hover(country: Iso3, edition: Edition, rank: Rank, of: int, score: Score, words: Words) -> str:
    """What a point of the line tells when pointed at."""
    head = words.text(HOVER_HEAD, country=country, edition=edition)
    return LINE_BREAK.join([head, words.text(HOVER_RANK, rank=rank, of=of, score=score)])
