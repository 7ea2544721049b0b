"""The day on which something is taken or printed: the reader's own where it is known."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

WEST, EAST = -12 * 60, 14 * 60
"""How far local times lie from universal time at most, in minutes."""


@dataclass(frozen=True)
class Day:
    """A day.

    Attributes:
        date: its date.
        own: whether it is the reader's; else it is that of universal time.
    """

    date: date
    own: bool


def day_at(moment: datetime, east: int | None) -> Day:
    """The day that it is for a reader at a moment.

    Args:
        moment: with its time zone.
        east: by how many minutes the reader's clock is ahead of universal time, -720 to 840; None
            where that is not known.
    """
    if east is None:
        return Day(moment.astimezone(UTC).date(), own=False)
    return Day((moment.astimezone(UTC) + timedelta(minutes=east)).date(), own=True)


def today(east: int | None) -> Day:
    """The day that it is now; see `day_at`."""
    return day_at(datetime.now(UTC), east)
