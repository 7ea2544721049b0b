"""Selections that leave nothing to draw, whatever the figures."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.findings.finding import Finding


class Missing(StrEnum):
    """What a selection lacks for a picture."""

    COUNTRIES = "countries"
    SECOND_COUNTRY = "second_country"
    SECOND_EDITION = "second_edition"
    COMMON_EDITION = "common_edition"
    LATER_COMMON_EDITION = "later_common_edition"


@dataclass(frozen=True)
class SelectionLacks(Finding):
    """The selection lacks something that the picture needs."""

    missing: Missing
