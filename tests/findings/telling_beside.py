"""What the product tells and what the reckoning tells, in one form that can be compared."""

from collections import Counter
from dataclasses import fields
from decimal import Decimal
from enum import Enum
from typing import Any

from dashboard.findings.finding import Finding
from dashboard.findings.telling import Telling
from dashboard.survey import Edition
from tests.reckoning.figures import Figures
from tests.reckoning.rarity import Told
from tests.reckoning.telling import told

CLEAR = 9
"""Points above a line are floats; so many decimals of them are free of noise."""

Form = tuple[Any, ...]


def plain(value: Any) -> Any:
    """A value of a finding's field as the reckoning writes it."""
    if isinstance(value, tuple):
        return tuple(map(plain, value))
    if isinstance(value, Enum):
        return value.value
    return Decimal(repr(value)) if isinstance(value, float) else value


def cleared(name: str, value: Any) -> Any:
    return round(float(value), CLEAR) if name == "points" else value


def of_finding(finding: Finding) -> tuple[str, Form]:
    """A finding's class and its fields by name."""
    own = {part.name: plain(getattr(finding, part.name)) for part in fields(finding)}
    return type(finding).__name__, tuple(
        (name, cleared(name, value)) for name, value in sorted(own.items())
    )


def as_told(one: Telling) -> Form:
    """A telling of the product."""
    rarity = one.rarity
    counted = rarity.alike, rarity.of, rarity.among.value, rarity.group
    return *of_finding(one.finding), *counted


def as_reckoned(one: Told) -> Form:
    """A telling of the reckoning."""
    own = tuple((name, cleared(name, value)) for name, value in one.fields)
    return one.kind, own, one.alike, one.of, one.among, one.group


def differences(
    found: tuple[Telling, ...], these: Figures, first: Edition, last: Edition
) -> list[Form]:
    """What is told and does not hold, or holds and is not told, with which of the two it is."""
    said, true = Counter(map(as_told, found)), Counter(map(as_reckoned, told(these, first, last)))
    return [
        *(("untrue", *form) for form in (said - true).elements()),
        *(("untold", *form) for form in (true - said).elements()),
    ]
