"""What of a sentence keeps a claim from being checked: words that turn it, a second claim, no country."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import pairwise

from dashboard.language.reading.parts import Fragment
from dashboard.language.reading.sentence import Found, Sentence
from dashboard.language.reading.vocabulary import (
    ABOUT,
    BEARING,
    FILLERS,
    ORDINAL_PATTERN,
    country_names,
    fold,
)
from dashboard.survey import Index, Iso3, Survey

CLAUSE = r"[,;:]|\.(?=\s)|\b(?:and|but|while|whereas|though|although)\b"
"""Where a sentence may go on to something else."""

ALIKE = 0.75
"""How alike a word and a country's name are at least, from 0 to 1, for it to be a misspelling."""

MOST_NAMES = 3
"""How many countries are suggested for a name that is not known."""

LONGEST_NAME = 4
"""Of how many words a name that is not known is put together at most."""


def second_claim(
    sentence: Sentence, named: list[Found], indices: list[Found], numbers: list[Found]
) -> int:
    """Where a sentence begins to claim something else; its length where it does not.

    That is the first clause with a number of its own that names another country or another index
    than before, or an index after two numbers that had none, or gives an edition a second rank.

    Args:
        sentence: the sentence.
        named: the countries found, those only compared with left out.
        indices: the indices found.
        numbers: the ranks, tops and changes found.
    """
    length = len(sentence.folded)
    marks = [mark.start() for mark in re.finditer(CLAUSE, sentence.folded)]
    cuts = [0, *(mark for mark in marks if not sentence.taken[mark]), length]
    before: list[Found] = []
    country = index = None
    for start, end in pairwise(cuts):
        own = within(numbers, start, end)
        who, which = first_of(named, start, end), first_of(indices, start, end)
        if before and own:
            other_index = index is not None and which not in (None, index)
            late_index = (
                index is None
                and which not in (None, Index.EGDI.value)
                and (len(before) > 1 or own[0].cue == "top")
            )
            other_country = country is not None and who not in (None, country)
            years = {item.year for item in before} - {None}
            if other_index or late_index or other_country or years & {item.year for item in own}:
                return start
        before += own
        country, index = country or who, index or which
    return length


def within(found: Iterable[Found], start: int, end: int) -> list[Found]:
    """What begins in a stretch."""
    return [item for item in found if start <= item.start < end]


def first_of(found: Iterable[Found], start: int, end: int) -> str | None:
    """The value of the first thing that begins in a stretch."""
    return next((str(item.value) for item in within(found, start, end)), None)


def unreadable(sentence: Sentence, end: int) -> tuple[Fragment, ...]:
    """The words that bear on whether a claim is true and could not be read, neighbours together.

    Negations, bounds and other comparisons, durations, guesses, and any number left over.

    Args:
        sentence: the sentence, all that was read taken out of it.
        end: up to where it is one claim.
    """
    spans = [
        match.span()
        for pattern in (BEARING, r"[\w.]*\d[\w.]*")
        for match in re.finditer(rf"(?<![\w'])(?:{pattern})(?![\w])", sentence.folded[:end])
        if not any(sentence.taken[match.start() : match.end()])
        and not sentence.is_passed(match.start())
    ]
    spans += [span for span in sentence.refused if span[0] < end]
    guess = rf"\b(?:{ABOUT}) (?:the |number )?(?=\d|(?:{ORDINAL_PATTERN})\b)"
    spans += [(hit.start(), hit.end()) for hit in re.finditer(guess, sentence.folded[:end])]
    joined: list[tuple[int, int]] = []
    for start, stop in sorted(set(spans)):
        if joined and not sentence.folded[joined[-1][1] : start].strip():
            start, stop = joined[-1][0], max(joined.pop()[1], stop)
        joined.append((start, stop))
    return tuple(Fragment(start, stop, sentence.text[start:stop].strip()) for start, stop in joined)


def similar_countries(sentence: Sentence, survey: Survey) -> tuple[Iso3, ...]:
    """Codes of the countries whose names are spelt most like words left over, the likest first."""
    words = [
        match
        for match in re.finditer(r"[^\W\d_][\w'.-]*", sentence.folded)
        if not any(sentence.taken[match.start() : match.end()]) and match.group() not in FILLERS
    ]
    tried = {
        sentence.folded[words[at].start() : words[at + more].end()]
        for at in range(len(words))
        for more in range(min(LONGEST_NAME, len(words) - at))
    }
    likeness: dict[Iso3, float] = {}
    for name, code in country_names(survey).items():
        for word in tried:
            if abs(len(word) - len(name)) <= len(name) * (1 - ALIKE) * 2:
                ratio = SequenceMatcher(None, name, fold(word)).ratio()
                likeness[code] = max(ratio, likeness.get(code, 0.0))
    near = sorted(code for code in likeness if likeness[code] >= ALIKE)
    return tuple(sorted(near, key=lambda code: -likeness[code])[:MOST_NAMES])
