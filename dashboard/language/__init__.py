"""Every word a reader sees: a language's bundle, and a file of sentences per subject."""

from dashboard.language import (
    caveats,
    comparison,
    components,
    lines,
    nothing,
    order,
    passing,
    pictures,
)
from dashboard.language.say import say
from dashboard.language.spoken import UnknownLanguage, spoken_words
from dashboard.language.words import Words, source_words, words_of

SUBJECTS = (caveats, comparison, components, lines, nothing, order, passing, pictures)
"""The files that say how findings are put into words; a finding can be said once they are read."""

__all__ = [
    "SUBJECTS",
    "UnknownLanguage",
    "Words",
    "say",
    "source_words",
    "spoken_words",
    "words_of",
]
