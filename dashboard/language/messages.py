"""A message: words of the catalogue, kept unsaid until it is known in which language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    """A whole message of the catalogue.

    Attributes:
        text: as it stands in the code, its slots in braces: `{name:form}`.
        context: tells it from another message of the same words; None where there is none.
    """

    text: str
    context: str | None = None


@dataclass(frozen=True)
class Plural:
    """A message that counts one noun, in the two forms of the source language.

    Attributes:
        one: for a count of one; its slot is `{n}`.
        many: for any other count.
    """

    one: str
    many: str


@dataclass(frozen=True)
class Counted:
    """A sentence that counts one noun.

    Attributes:
        message: the sentence.
        by: the fact that is counted; of several values, how many there are.
    """

    message: Plural
    by: str
