"""The words that stand on paper only."""

from dashboard.findings.day import Day
from dashboard.language.messages import Message
from dashboard.language.words import Words
from dashboard.survey import Edition, Index

HEAD = Message("{page} · UN e-government ranking")
SHOWN = Message("{index:index name}, edition of {last}")
SHOWN_AGAINST = Message("{index:index name}, edition of {last}, changes since {first}")
SHOWN_SINCE = Message("{index:index name}, editions of {first} to {last}")
FOOTER = {
    True: Message(
        "{address} · {printed:day} · Data: United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center; dataset version {version}."
    ),
    False: Message(
        "{address} · {printed:day} (UTC) · Data: United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center; dataset version {version}."
    ),
}
"""Where a printed page comes from, on the reader's own day or on that of universal time."""


def footer(address: str, day: Day, version: str, words: Words) -> str:
    """Where a printed page comes from.

    Args:
        address: that shows the same.
        day: of printing.
        version: of the dataset.
        words: of the language it is said in.
    """
    return words.text(FOOTER[day.own], address=address, printed=day.date, version=version)


def shown(
    index: Index, first: Edition | None, last: Edition, words: Words, *, ranked: bool = False
) -> str:
    """Which ranking a printed page is about.

    Args:
        index: the index shown.
        first: the edition compared with, or the first of those shown; None where there is none.
        last: the edition shown, or the last of them.
        words: of the language.
        ranked: whether the last is the one shown, and the first only compared with.
    """
    if first in (None, last):
        return words.text(SHOWN, index=index, last=last)
    message = SHOWN_AGAINST if ranked else SHOWN_SINCE
    return words.text(message, index=index, first=first, last=last)
