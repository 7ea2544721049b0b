"""What every finding is: a frozen value with codes, editions and numbers in it, and no words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something that can be said of the figures.

    Its class is the case it states, so that one class is one sentence or a few close ones.
    """
