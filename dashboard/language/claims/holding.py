"""Under which other reading a wrong part would hold."""

from enum import StrEnum

from dashboard.findings.claims.holding import Aspect, Convention, HoldsOtherwise
from dashboard.language.messages import Message
from dashboard.language.say import say
from dashboard.language.words import Words
from dashboard.survey import WORLD


class Way(StrEnum):
    """In what a reading differs, as a sentence puts it."""

    DENSE = "dense"
    ORDINAL = "ordinal"
    EDITION = "edition"
    EDITIONS = "editions"
    INDEX = "index"
    GROUP = "group"
    WORLD = "world"


HOLDS = {
    Way.DENSE: Message(
        "It would hold by dense ranking, where no place is skipped after equal scores."
    ),
    Way.ORDINAL: Message("It would hold by ordinal ranking, where no place is shared."),
    Way.EDITION: Message("It would hold for the edition {last}."),
    Way.EDITIONS: Message("It would hold for the editions {first} and {last}."),
    Way.INDEX: Message("It would hold on the {index:index name}."),
    Way.GROUP: Message("It would hold within {within:group}."),
    Way.WORLD: Message("It would hold among all members of the UN."),
}


@say.register
def _(finding: HoldsOtherwise, words: Words) -> str:
    first, last = finding.pair
    return words.text(HOLDS[way(finding)], finding, first=first, last=last)


def way(finding: HoldsOtherwise) -> Way:
    """In what the reading differs."""
    match finding.aspect:
        case Aspect.CONVENTION:
            return Way.DENSE if finding.convention is Convention.DENSE else Way.ORDINAL
        case Aspect.EDITIONS:
            return Way.EDITION if finding.pair[0] is None else Way.EDITIONS
        case Aspect.INDEX:
            return Way.INDEX
        case Aspect.GROUP:
            return Way.WORLD if finding.within == WORLD else Way.GROUP
