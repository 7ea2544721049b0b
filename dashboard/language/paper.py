"""The words that stand on paper only."""

from datetime import date

from dashboard.language.export import ORIGIN, PUBLISHER


def footer(address: str, printed: date, version: str) -> str:
    """Where a printed page comes from."""
    day = f"{printed.day} {printed:%B %Y}"
    return f"{address} · {day} · Data: {PUBLISHER}, {ORIGIN}; dataset version {version}."
