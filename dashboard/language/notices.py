"""What is said when an address, a selection or a request cannot be taken as it stands."""

from dashboard.language.messages import Message
from dashboard.language.words import Words
from dashboard.selection import Flaw, Notice

SHOWN = 40
MARKDOWN = str.maketrans({letter: f"\\{letter}" for letter in "*_~"})

FLAWS = {
    Flaw.UNKNOWN_KEY: Message(
        "The address names “{key}”, which this page does not know; it was left out."
    ),
    Flaw.UNKNOWN_VALUE: Message(
        "The address gives “{text}” for “{key}”, which is not known; it was left out."
    ),
    Flaw.TOO_MANY: Message(
        "The address names more countries than one picture can hold; “{text}” were left out."
    ),
    Flaw.TOO_MANY_SETS: Message(
        "The address names more sets of its own under “{key}” than are read; the last of them were left out: {text}."
    ),
    Flaw.REPEATED: Message(
        "The address gives “{key}” more than once; “{text}”, the last, was taken."
    ),
    Flaw.REVERSED: Message("The address gives the editions in reverse; they were put in order."),
}

UNKNOWN_ADDRESS = Message("There is nothing at this address; the page Data lists what /api serves.")
NO_SUCH_PAGE = Message("There is no page at this address")
GO_HOME = Message("It may have been mistyped or cut. All that there is can be reached from here:")
UNKNOWN_TABLE = Message("There is no table of that name; these there are: {names:list}.")
UNKNOWN_CHART = Message("There is no chart of that name; these there are: {names:list}.")
UNKNOWN_FORMAT = Message("There is no such format; these there are: {names:list}.")


def in_markdown(text: str) -> str:
    """A text with quotations as Markdown shows it letter by letter."""
    return text.translate(MARKDOWN)


def shortened(text: str) -> str:
    """A reader's own text, cut where it is long and without what HTML or a link is made of."""
    short = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    return "".join(letter for letter in short if letter.isprintable() and letter not in "`<>[]$\\")


def quoted(text: str) -> str:
    """A reader's own text in quotes."""
    return f"“{shortened(text)}”"


def notice(flaw: Notice, words: Words) -> str:
    """One sentence on a part of the address that was dropped or mended."""
    return words.text(FLAWS[flaw.flaw], key=shortened(flaw.key), text=shortened(flaw.text))
