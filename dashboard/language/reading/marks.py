"""What the words of a sentence were read as, and which of them stand in the way."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What words were read as; `STOPS` are those that bear on truth and keep it from being judged."""

    COUNTRY = "country"
    INDEX = "index"
    SET = "set"
    EDITION = "edition"
    DURATION = "duration"
    PLACE = "place"
    TOTAL = "total"
    SCORE = "score"
    LEVEL = "level"
    CHANGE = "change"
    COMPARISON = "comparison"
    RECORD = "record"
    COUNT = "count"
    DENIAL = "denial"
    PASSED = "passed"
    STOPS = "stops"


@dataclass(frozen=True)
class Mark:
    """Words and what they were read as.

    Attributes:
        start, end: where they stand in the text, end excluded.
        role: what they were read as.
    """

    start: int
    end: int
    role: Role
