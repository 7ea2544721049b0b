"""The ranges of rank of an edition, run once and kept for every chart and page that shows them."""

from functools import lru_cache

from dashboard.analysis.certainty.sensitivity import Sensitivity, sensitivity
from dashboard.survey import Edition, Iso3, Rank, Survey

KEPT = 16
"""How many editions are kept: one run takes up to 2 s and holds about 0.5 MB."""


@lru_cache(maxsize=KEPT)
def rank_ranges(survey: Survey, edition: Edition) -> Sensitivity:
    """The range of every member's EGDI rank under the standard variation; see `sensitivity`.

    Shared between callers: do not change its table.

    Raises:
        KeyError: no such edition.
    """
    return sensitivity(survey, edition)


def range_of(survey: Survey, edition: Edition, iso3: Iso3) -> tuple[Rank, Rank] | None:
    """The better and the worse end of a member's 5 to 95 % range of ranks; None without one."""
    table = rank_ranges(survey, edition).table
    if iso3 not in table.index:
        return None
    return Rank(int(table["low"][iso3])), Rank(int(table["high"][iso3]))
