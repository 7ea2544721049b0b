"""Who published the figures of a picture."""

from enum import StrEnum


class Publisher(StrEnum):
    """A publisher of figures."""

    UNITED_NATIONS = "united_nations"
    WORLD_BANK = "world_bank"
