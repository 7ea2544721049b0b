"""What the names of given files tell: the edition, not the day of the download; and one from another."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

YEAR = r"(?<!\d)20\d\d(?!\d)"
DAY_TWO, MONTH_TWO = r"(?:0[1-9]|[12]\d|3[01])", r"(?:0[1-9]|1[0-2])"
DAY, MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
MONTH_NAME = (
    r"(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
GAP = r"[ ._,-]{0,2}"

YEAR_FIRST = (
    rf"(?<!\d)20\d\d{MONTH_TWO}{DAY_TWO}(?:\d{{4}}|\d{{6}})?(?!\d)",
    rf"(?<!\d)20\d\d(?P<a>[ ._-]){MONTH}(?P=a){DAY}(?!\d)",
    rf"(?<!\d)20\d\d{GAP}{MONTH_NAME}(?:{GAP}{DAY})?(?!\d)",
    rf"(?<!\d)20\d\d-{MONTH_TWO}(?!\d)",
)
YEAR_LAST = (
    rf"(?<!\d){DAY_TWO}{DAY_TWO}20\d\d(?!\d)",
    rf"(?<!\d){DAY}(?P<a>[ ._-]){DAY}(?P=a)20\d\d(?!\d)",
    rf"(?:(?<!\d){DAY}(?:st|nd|rd|th)?{GAP})?{MONTH_NAME}(?:{GAP}{DAY}(?:st|nd|rd|th)?)?{GAP}20\d\d(?!\d)",
)
"""Dates in a name, by whether the year or the day comes first."""


def years_named(name: str) -> tuple[frozenset[int], ...]:
    """The years in a file's name that belong to no date, read both ways where a date can be.

    Args:
        name: such as `EGOV_DATA_2024 (2025-03-14).csv`.

    Returns:
        The years that are left when dates with the year first are sought before the others, and
        the other way round; often the same.
    """
    return tuple(
        frozenset(int(year) for year in re.findall(YEAR, _without(name, dates)))
        for dates in ((*YEAR_FIRST, *YEAR_LAST), (*YEAR_LAST, *YEAR_FIRST))
    )


def names_apart(paths: Iterable[Path]) -> dict[Path, str]:
    """What each file is called in sentences: its name, or the path where several bear that name."""
    several = set(paths)
    bearers = Counter(path.name for path in several)
    return {
        path: path.name if path.name and bearers[path.name] == 1 else str(path) for path in several
    }


def _without(name: str, dates: Iterable[str]) -> str:
    for date in dates:
        name = re.sub(date, "|", name, flags=re.IGNORECASE)
    return name
