"""The language the dashboard speaks, as chosen by whoever runs it."""

import os

from dashboard.language.messages import Message
from dashboard.language.name_tables import languages, source_language
from dashboard.language.words import Words, source_words, words_of

VARIABLE = "EGOV_LANGUAGE"
"""Set to the tag of the language that the dashboard speaks; unset, it is the source language."""

UNKNOWN = Message(
    "{variable} names “{chosen}”, which the dashboard does not speak; it speaks: {known:list}."
)


class UnknownLanguage(ValueError):
    """A language was chosen that there is not."""


def spoken_words() -> Words:
    """The words of the language chosen.

    Raises:
        UnknownLanguage: there is no such language; its text says which there are.
    """
    chosen = os.environ.get(VARIABLE) or source_language()
    known = languages()
    if chosen not in known:
        told = source_words().text(UNKNOWN, variable=VARIABLE, chosen=chosen, known=known)
        raise UnknownLanguage(told)
    return words_of(chosen)
