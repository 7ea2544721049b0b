"""Under which other reading a claim would hold, and which editions it can be about."""

from enum import StrEnum

from dashboard.findings.claims.nearest import (
    Aspect,
    Convention,
    EditionsOpen,
    FitsToo,
    NoNearReading,
    RankedWithin,
    Reading,
    ReadingHolds,
    ReadingNear,
    ReadingOff,
    ReadingRanks,
)
from dashboard.language.messages import Message, Plural
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import WORLD


class Way(StrEnum):
    """In what a reading departs from the claim, as a sentence puts it."""

    DENSE = "dense"
    ORDINAL = "ordinal"
    EDITION = "edition"
    EDITIONS = "editions"
    INDEX = "index"
    GROUP = "group"
    WORLD = "world"


NO_NEAR = Message(
    "Nearest reading: no other way of counting, editions, index or group, each taken by itself, makes it right or nearly so."
)
HOLDS = {
    Way.DENSE: Message(
        "Nearest reading: the claim would be right by dense ranking, where no place is skipped after equal scores."
    ),
    Way.ORDINAL: Message(
        "Nearest reading: the claim would be right by ordinal ranking, where no place is shared."
    ),
    Way.EDITION: Message("Nearest reading: the claim would be right for the edition {edition}."),
    Way.EDITIONS: Message(
        "Nearest reading: the claim would be right for the editions {reading.edition_from} and {reading.edition_to}."
    ),
    Way.INDEX: Message(
        "Nearest reading: the claim would be right on the {reading.index:index name}."
    ),
    Way.GROUP: Message("Nearest reading: the claim would be right within {reading.group:group}."),
    Way.WORLD: Message("Nearest reading: the claim would be right among all members of the UN."),
}
NEAR = {
    Way.DENSE: Message(
        "Nearest reading: none makes it right; the closest is by dense ranking, where no place is skipped after equal scores."
    ),
    Way.ORDINAL: Message(
        "Nearest reading: none makes it right; the closest is by ordinal ranking, where no place is shared."
    ),
    Way.EDITION: Message(
        "Nearest reading: none makes it right; the closest is for the edition {edition}."
    ),
    Way.EDITIONS: Message(
        "Nearest reading: none makes it right; the closest is for the editions {reading.edition_from} and {reading.edition_to}."
    ),
    Way.INDEX: Message(
        "Nearest reading: none makes it right; the closest is on the {reading.index:index name}."
    ),
    Way.GROUP: Message(
        "Nearest reading: none makes it right; the closest is within {reading.group:group}."
    ),
    Way.WORLD: Message(
        "Nearest reading: none makes it right; the closest is among all members of the UN."
    ),
}
RANK = Message("The rank is then {rank:ordinal} in {edition}.")
RANKS = Message(
    "The ranks are then {reading.rank_from:ordinal} in {reading.edition_from} and {reading.rank_to:ordinal} in {reading.edition_to}."
)
OFF = {
    False: Plural(
        "The claim is then {n} place off over all its parts.",
        "The claim is then {n} places off over all its parts.",
    ),
    True: Plural(
        "The claim is then {n} place off over all its parts, and its direction is wrong.",
        "The claim is then {n} places off over all its parts, and its direction is wrong.",
    ),
}
NUMBERS_RIGHT = {
    True: Message("The claim’s numbers are then right, and its direction is wrong."),
    False: Message("The claim’s numbers are then right, and its direction cannot be checked."),
}

ONE_OPEN = {
    (True, False): Message("The claim leaves an edition open; {editions:editions} fits."),
    (True, True): Message(
        "The claim leaves an edition open; {editions:editions} is the latest that fits."
    ),
    (False, False): Message(
        "The claim leaves an edition open, and none makes it right; {editions:editions} is taken."
    ),
}
BOTH_OPEN = {
    (True, False): Message("The claim leaves both editions open; {editions:editions} fit."),
    (True, True): Message(
        "The claim leaves both editions open; {editions:editions} are the latest that fit."
    ),
    (False, False): Message(
        "The claim leaves both editions open, and none make it right; {editions:editions} are taken."
    ),
}
FITS_TOO = Message("It would be right for {pairs:list briefly} too.")
PAIR = Message("{first} to {last}")

WITHIN_DATED = Plural(
    "Ranked within {group:group}: {n} member, as of {as_of:day}, in every edition.",
    "Ranked within {group:group}: {n} members, as of {as_of:day}, in every edition.",
)
WITHIN = Plural(
    "Ranked within {group:group}: {n} member, as listed today, in every edition.",
    "Ranked within {group:group}: {n} members, as listed today, in every edition.",
)


def way(reading: Reading) -> Way:
    """In what a reading departs from the claim."""
    match reading.aspect:
        case Aspect.CONVENTION:
            return Way.DENSE if reading.convention is Convention.DENSE else Way.ORDINAL
        case Aspect.EDITIONS:
            return (
                Way.EDITION if None in (reading.edition_from, reading.edition_to) else Way.EDITIONS
            )
        case Aspect.INDEX:
            return Way.INDEX
        case Aspect.GROUP:
            return Way.WORLD if reading.group == WORLD else Way.GROUP


@say.register
def _(finding: NoNearReading, words: Words) -> str:
    return words.text(NO_NEAR)


@say.register
def _(finding: ReadingHolds, words: Words) -> str:
    reading = finding.reading
    edition = reading.edition_from or reading.edition_to
    return words.text(HOLDS[way(reading)], finding, edition=edition)


@say.register
def _(finding: ReadingNear, words: Words) -> str:
    reading = finding.reading
    edition = reading.edition_from or reading.edition_to
    return words.text(NEAR[way(reading)], finding, edition=edition)


@say.register
def _(finding: ReadingRanks, words: Words) -> str:
    reading = finding.reading
    if reading.rank_from is not None and reading.rank_to is not None:
        return words.text(RANKS, finding)
    if reading.rank_from is not None:
        return words.text(RANK, rank=reading.rank_from, edition=reading.edition_from)
    return words.text(RANK, rank=reading.rank_to, edition=reading.edition_to)


@say.register
def _(finding: ReadingOff, words: Words) -> str:
    if not finding.places:
        return words.text(NUMBERS_RIGHT[finding.wrong_way])
    return words.plural(OFF[finding.wrong_way], finding.places)


@say.register
def _(finding: EditionsOpen, words: Words) -> str:
    messages = ONE_OPEN if len(finding.editions) == 1 else BOTH_OPEN
    return words.text(messages[finding.fit, finding.others], finding)


@say.register
def _(finding: FitsToo, words: Words) -> str:
    told = [
        str(first or last) if None in (first, last) else words.text(PAIR, first=first, last=last)
        for first, last in finding.pairs
    ]
    return words.text(FITS_TOO, pairs=told)


@say.register
def _(finding: RankedWithin, words: Words) -> str:
    return words.plural(WITHIN_DATED if finding.as_of else WITHIN, finding.members, finding)
