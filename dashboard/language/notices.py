"""What is said when an address, a selection or a request cannot be taken as it stands."""

from dashboard.selection import Flaw, Notice

SHOWN = 40


MARKDOWN = str.maketrans({letter: f"\\{letter}" for letter in "*_~"})


def in_markdown(text: str) -> str:
    """A text with quotations as Markdown shows it letter by letter."""
    return text.translate(MARKDOWN)


def quoted(text: str) -> str:
    """A reader's own text, shortened and without what HTML or a link is made of."""
    short = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    kept = "".join(letter for letter in short if letter.isprintable() and letter not in "`<>[]$\\")
    return f"“{kept}”"


def notice(flaw: Notice) -> str:
    """One sentence on a part of the address that was dropped or mended."""
    key, text = quoted(flaw.key), quoted(flaw.text)
    return {
        Flaw.UNKNOWN_KEY: f"The address names {key}, which this page does not know; it was left out.",
        Flaw.UNKNOWN_VALUE: f"The address gives {text} for {key}, which is not known; it was left out.",
        Flaw.TOO_MANY: f"The address names more countries than one picture can hold; {text} were left out.",
        Flaw.REPEATED: f"The address gives {key} more than once; {text}, the last, was taken.",
        Flaw.REVERSED: "The address gives the editions in reverse; they were put in order.",
    }[flaw.flaw]


NO_COUNTRIES = "Pick at least one country above to see how it compares."

NO_COMMON_EDITION = (
    "A change needs an edition in which every country chosen has a value, and there is none in this "
    "period. Choose a later first edition, or leave a country out."
)
NO_LATER_EDITION = (
    "A change needs a second edition after the first in which every country chosen has a value. "
    "Choose an earlier first edition or a later last one, or show the rank or the score itself."
)
UNKNOWN_ADDRESS = "There is nothing at this address; the page Data lists what /api serves."
UNKNOWN_TABLE = "There is no table of that name; these there are: {names}."
UNKNOWN_CHART = "There is no chart of that name; these there are: {names}."
UNKNOWN_FORMAT = "There is no such format; these there are: {names}."
