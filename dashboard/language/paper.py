"""The words that stand on paper only."""

from dashboard.findings.day import Day
from dashboard.language.messages import Message
from dashboard.language.words import Words

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
