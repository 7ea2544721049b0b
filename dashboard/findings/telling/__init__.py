"""What is worth telling: what is true of countries and groups, and how rare it is."""

from dashboard.findings.telling.case import Among, Rarity, Telling
from dashboard.findings.telling.worth import (
    LEAST_RARE,
    worth_telling,
    worth_telling_of_country,
    worth_telling_of_group,
)

__all__ = [
    "LEAST_RARE",
    "Among",
    "Rarity",
    "Telling",
    "worth_telling",
    "worth_telling_of_country",
    "worth_telling_of_group",
]
