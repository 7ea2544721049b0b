"""The five indices of the UN E-Government Survey."""

from enum import StrEnum


class Index(StrEnum):
    """An index of the survey; its value is the column name in every table."""

    EGDI = "egdi"
    OSI = "osi"
    HCI = "hci"
    TII = "tii"
    EPI = "epi"


COMPONENTS: tuple[Index, ...] = (Index.OSI, Index.HCI, Index.TII)
"""The three indices that EGDI is made of. EPI is published beside them and is no part of it."""


class Level(StrEnum):
    """The UN's four levels of an index, best first."""

    VERY_HIGH = "very_high"
    HIGH = "high"
    MIDDLE = "middle"
    LOW = "low"


LEVEL_FLOORS: dict[Level, float] = {
    Level.VERY_HIGH: 0.75,
    Level.HIGH: 0.50,
    Level.MIDDLE: 0.25,
    Level.LOW: float("-inf"),
}
"""A score is at a level when it lies strictly above the level's floor."""
