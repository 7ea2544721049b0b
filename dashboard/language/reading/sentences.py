"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator

ENDS = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s)|\n\s*\n|\n")
"""Where a sentence may end: behind a full stop and its like, and at the end of a line."""

ABBREVIATED = re.compile(
    r"(?:\b(?:no|nr|vs|mr|mrs|ms|dr|st|prof|gen|sen|gov|approx|art|fig|p|pp|vol|ed|eds|cf|etc|inc|ltd|dept|min)"
    r"|\b[a-z]|\b(?:[a-z]\.)+[a-z])\.$",
    re.IGNORECASE,
)
"""What ends with a full stop and ends no sentence."""

LINE = 60
"""In characters: a shorter line without a full stop is a heading, a longer one goes on."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text begin and end, spaces around them left out.

    A full stop ends one where a space follows it and what follows does not begin with a small
    letter; a line ends one where it is short or ended with a stop; an empty line always does.
    """
    start = 0
    for match in ENDS.finditer(text):
        if ends_here(text, start, match):
            yield from trimmed(text, start, match.end())
            start = match.end()
    yield from trimmed(text, start, len(text))


def ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a sentence ends at a place where one may."""
    following = text[match.end() :].lstrip(' \t"“”‘’«»([')[:1]
    if match.group().startswith("\n"):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        return "\n" in match.group()[1:] or (
            not following.islower() and (len(line) < LINE or line[-1:] in '.!?:;”"')
        )
    before = text[start : match.end()]
    return not following.islower() and ABBREVIATED.search(before) is None


def trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch without the spaces around it; nothing where it is empty."""
    inner = text[start:end]
    begin = start + len(inner) - len(inner.lstrip())
    stop = start + len(inner.rstrip())
    if begin < stop:
        yield begin, stop
