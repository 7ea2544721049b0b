"""What a claim says of a country's rank, as the reader puts it."""

from dataclasses import dataclass

from dashboard.selection.choices import Direction
from dashboard.survey import WORLD, Edition, GroupCode, Rank


@dataclass(frozen=True)
class Claimed:
    """A claim's own part of the selection; country and index are those of the page.

    Attributes:
        was: the rank a claim starts from, or None where it names none.
        now: the rank a claim ends at, or None.
        since: the year of the edition a claim starts from, or None where it names none; a year
            without an edition is kept, as the claim names it.
        until: the year of the edition a claim ends at, or None.
        within: code of the group a claim ranks within.
        top: the later rank is claimed to be no worse than this, or None.
        moved: the places a claim says the country rose, up is plus, or None.
        direction: which way a claim says the country moved, or None.
    """

    was: Rank | None = None
    now: Rank | None = None
    since: Edition | None = None
    until: Edition | None = None
    within: GroupCode = WORLD
    top: int | None = None
    moved: int | None = None
    direction: Direction | None = None
