"""A day in files and citations: as ISO 8601 writes it, so that every program reads it."""

from dashboard.findings.day import Day
from dashboard.language.messages import Message
from dashboard.language.words import Words

UNIVERSAL = Message("{date} (UTC)")


def iso_day(day: Day, words: Words) -> str:
    """A day such as 2026-01-31; where it is not the reader's own, it says whose it is."""
    told = day.date.isoformat()
    return told if day.own else words.text(UNIVERSAL, date=told)
