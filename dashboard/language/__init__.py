"""Every word a reader sees: a language's bundle, and a file of sentences per subject."""

from importlib import import_module
from pkgutil import iter_modules

from dashboard.language.say import say
from dashboard.language.spoken import UnknownLanguage, spoken_words
from dashboard.language.words import Words, source_words, words_of

SUBJECTS = tuple(
    import_module(f"{__name__}.{file.name}") for file in iter_modules(__path__) if not file.ispkg
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
