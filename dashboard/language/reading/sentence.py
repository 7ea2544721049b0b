"""A sentence being read, and what is found in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.language.reading.vocabulary import fold


@dataclass(frozen=True)
class Found:
    """Something found in a sentence.

    Attributes:
        value: what it means: a code, an index, a rank, an edition.
        start, end: where it stands, end excluded.
        cue: the role its neighbours give it: `from`, `to`, for a country only compared with
            `other`, for one of the first so many `top`, or empty.
        year: for a rank, the edition named right after it ("39th in 2018"); None otherwise.
    """

    value: str | int
    start: int
    end: int
    cue: str = ""
    year: int | None = None


class Sentence:
    """A sentence being read: what is found is taken out, so that nothing is read twice."""

    def __init__(self, text: str) -> None:
        """Starts with everything still to be read."""
        self.text = text
        self.folded = fold(text)
        self.taken = [False] * len(text)
        self.passed: list[tuple[int, int]] = []
        self.refused: list[tuple[int, int]] = []

    def take(self, pattern: str, *, capitals: bool = False) -> Iterator[re.Match[str]]:
        """Matches of whole words still to be read, left to right, each taken out as it is found.

        Args:
            pattern: over the folded text, or with `capitals` over the text as written.
            capitals: whether case matters.
        """
        source = self.text if capitals else self.folded
        for match in re.finditer(rf"(?<![\w])(?:{pattern})(?![\w])", source):
            if match.group() and not any(self.taken[match.start() : match.end()]):
                self.mark(match.start(), match.end())
                yield match

    def mark(self, start: int, end: int) -> None:
        """Takes a stretch out."""
        self.taken[start:end] = [True] * (end - start)

    def release(self, start: int, end: int) -> None:
        """Puts a stretch back."""
        self.taken[start:end] = [False] * (end - start)

    def pass_over(self, start: int, end: int) -> None:
        """Puts back a stretch that was understood but belongs to another claim."""
        self.release(start, end)
        self.passed.append((start, end))

    def refuse(self, pattern: str) -> None:
        """Puts back whole words of the folded text that no claim can hold."""
        for match in re.finditer(rf"\b(?:{pattern})\b", self.folded):
            self.release(*match.span())
            self.refused.append(match.span())

    def is_passed(self, place: int) -> bool:
        """Whether a place belongs to another claim."""
        return any(start <= place < end for start, end in self.passed)

    def has(self, pattern: str) -> bool:
        """Whether whole words of the folded text match."""
        return re.search(rf"\b(?:{pattern})\b", self.folded) is not None

    def before(self, start: int) -> str:
        """The folded text before a place."""
        return self.folded[:start]
