"""Every word a reader sees: a language's bundle, and a file of sentences per subject."""

from importlib import import_module
from pkgutil import walk_packages

from dashboard.language.say import say
from dashboard.language.spoken import UnknownLanguage, spoken_words
from dashboard.language.words import Words, source_words, words_of

SUBJECTS = tuple(
    import_module(file.name) for file in walk_packages(__path__, f"{__name__}.") if not file.ispkg
)
"""Every file of this folder, read so that a finding can be said wherever its sentence stands."""

__all__ = [
    "SUBJECTS",
    "UnknownLanguage",
    "Words",
    "say",
    "source_words",
    "spoken_words",
    "words_of",
]
