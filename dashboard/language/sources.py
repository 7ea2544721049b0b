"""Who published the figures."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.findings.sources import Publisher
from dashboard.language.messages import Message
from dashboard.language.words import Words

PUBLISHERS = {
    Publisher.UNITED_NATIONS: Message("United Nations E-Government Survey, UN DESA"),
    Publisher.WORLD_BANK: Message("World Bank, World Development Indicators"),
}
ORIGINS = {
    Publisher.UNITED_NATIONS: Message(
        "United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center"
    ),
    Publisher.WORLD_BANK: PUBLISHERS[Publisher.WORLD_BANK],
}
"""Who publishes them where, as a citation names it."""
SOURCE = Message("Source: {publishers}.")


@dataclass(frozen=True)
class Licence:
    """A licence.

    Attributes:
        code: its identifier, that of SPDX where it has one.
        name: in words.
    """

    code: str
    name: Message


LICENCES = {
    Publisher.UNITED_NATIONS: Licence(
        "other-at", Message("© United Nations; reproduced with attribution")
    ),
    Publisher.WORLD_BANK: Licence(
        "CC-BY-4.0", Message("World Bank, Creative Commons Attribution 4.0")
    ),
}
OWN_LICENCE = Licence("MIT", Message("MIT Licence"))
"""Of what neither publisher published."""


def sources(publishers: Iterable[Publisher], words: Words) -> str:
    """The publishers of some figures."""
    return words.numbers.between_entries.join(
        words.text(PUBLISHERS[publisher]) for publisher in publishers
    )


def origins(publishers: Iterable[Publisher], words: Words) -> tuple[str, ...]:
    """The publishers of some figures as a citation names them."""
    return tuple(words.text(ORIGINS[publisher]) for publisher in publishers)


def source_line(publishers: Iterable[Publisher], words: Words) -> str:
    """The publishers of some figures as a line beneath a picture."""
    return words.text(SOURCE, publishers=sources(publishers, words))
