"""Who published the figures."""

from collections.abc import Iterable

from dashboard.findings.sources import Publisher
from dashboard.language.messages import Message
from dashboard.language.words import Words

PUBLISHERS = {
    Publisher.UNITED_NATIONS: Message("United Nations E-Government Survey, UN DESA"),
    Publisher.WORLD_BANK: Message("World Bank, World Development Indicators"),
}
SOURCE = Message("Source: {publishers}.")


def sources(publishers: Iterable[Publisher], words: Words) -> str:
    """The publishers of some figures."""
    return words.numbers.between_entries.join(
        words.text(PUBLISHERS[publisher]) for publisher in publishers
    )


def source_line(publishers: Iterable[Publisher], words: Words) -> str:
    """The publishers of some figures as a line beneath a picture."""
    return words.text(SOURCE, publishers=sources(publishers, words))
