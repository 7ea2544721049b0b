"""How an attribute of the selection is written in an address, and read from it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dashboard.selection.choices import (
    NO_GROUP,
    Direction,
)
from dashboard.selection.target import FirstOf, Target, parse_target
from dashboard.survey import Level, Survey, is_own, own_name, read_own, told_apart

EMPTY = "none"
"""How an address writes an empty list."""

NAMELESS = "_"
"""How an address writes that an own set has no name; no name is read from it."""

ANY = "any"
"""How an address writes a rank or an edition that a claim does not name."""

ALL = "all"
"""How an address writes that no level is asked for."""

CLAIM_YEARS = range(1900, 2100)
"""The years a claim may name as an edition, whether there is one or not."""

MOST_PLACES = 999
"""The greatest rank a claim may name; more places than any ranking has."""

LONGEST_SAID = 2_000
"""So many characters of a claimed sentence an address holds."""

MOST_WEIGHT = 100
"""The greatest weight that an index can be given; what counts is its share of the sum."""

UNREAD = object()
"""Stands for the value where nothing of a text could be used."""

Read = tuple[Any, tuple[str, ...]]
"""A value, or UNREAD, and the words of its text that were not understood."""


@dataclass(frozen=True)
class Field:
    """How one attribute of the selection is written in an address.

    Attributes:
        key: the query key.
        read: text to value and the words in it that were not understood.
        write: value to text; None for a default that an address is shorter without.
        aliases: the key's old names, under which links once given out have it.
    """

    key: str
    read: Callable[[str, Survey], Read]
    write: Callable[[Any], str | None] = str
    aliases: tuple[str, ...] = ()


def one_of(kind: type[StrEnum]) -> Callable[[str, Survey], Read]:
    """Reads one value of an enumeration."""

    def read(text: str, survey: Survey) -> Read:
        value = text.strip().lower()
        return (kind(value), ()) if value in set(kind) else (UNREAD, (text,))

    return read


def read_edition(text: str, survey: Survey) -> Read:
    """Reads an edition by its year."""
    known = {str(year): year for year in survey.years}
    year = known.get(text.strip())
    return (year, ()) if year else (UNREAD, (text,))


def read_group(text: str, survey: Survey) -> Read:
    """Reads a group's code, or that of an own set, of which unknown members are left out."""
    if is_own(text.strip()):
        own, unknown = read_own(text.strip(), survey.labels)
        return (own, unknown) if own else (UNREAD, (text,))
    code = text.strip().lower()
    return (code, ()) if code in survey.group_list else (UNREAD, (text,))


def read_group_or_none(text: str, survey: Survey) -> Read:
    """Reads a group's code or `none`."""
    return (NO_GROUP, ()) if text.strip().lower() == NO_GROUP else read_group(text, survey)


def read_country(text: str, survey: Survey) -> Read:
    """Reads one alpha-3 code."""
    code = text.strip().upper()
    return (code, ()) if code in survey.labels else (UNREAD, (text,))


def read_countries(text: str, survey: Survey) -> Read:
    """Reads alpha-3 codes joined by hyphens; a code given twice counts once."""
    return read_list(text, text.strip().upper().split("-"), survey.labels)


def read_groups(text: str, survey: Survey) -> Read:
    """Reads groups' codes joined by full stops; a code given twice counts once.

    Sets of one name are told apart by a number behind it, so that a picture can name them.
    """
    if text.strip().lower() == EMPTY:
        return (), ()
    words = [word.strip() for word in text.split(".") if word.strip()]
    read = [read_group(word, survey) for word in words]
    codes = tuple(dict.fromkeys(code for code, _ in read if code is not UNREAD))
    unknown = tuple(word for _, left in read for word in left)
    return told_apart(codes) or UNREAD, unknown if words else (text,)


def read_name(text: str, survey: Survey) -> Read:
    """Reads the name of an own set; of one that no set can bear nothing is left."""
    return own_name(text), ()


def read_list(text: str, words: Iterable[str], known: Iterable[str]) -> Read:
    """Reads a list of codes or `none`.

    Args:
        text: what stood in the address.
        words: the codes in it; empty ones count for nothing.
        known: the codes there are.
    """
    if text.strip().lower() == EMPTY:
        return (), ()
    given = [word for word in words if word]
    codes = tuple(dict.fromkeys(word for word in given if word in known))
    unknown = tuple(word for word in given if word not in known)
    return codes or UNREAD, unknown if given else (text,)


def write_name(name: str) -> str:
    """Writes the name of an own set."""
    return name or NAMELESS


def write_countries(codes: tuple[str, ...]) -> str:
    """Writes alpha-3 codes joined by hyphens."""
    return "-".join(codes) or EMPTY


def write_groups(codes: tuple[str, ...]) -> str:
    """Writes groups' codes joined by full stops."""
    return ".".join(codes) or EMPTY


def read_level(text: str, survey: Survey) -> Read:
    """Reads a level or `all`."""
    value = text.strip().lower().replace("-", "_")
    if value == ALL:
        return None, ()
    return (Level(value), ()) if value in set(Level) else (UNREAD, (text,))


def write_level(level: Level | None) -> str:
    """Writes a level or `all`."""
    return level.replace("_", "-") if level else ALL


def read_target(text: str, survey: Survey) -> Read:
    """Reads a place aimed at."""
    target: Target | None = parse_target(text, len(survey.codes))
    if isinstance(target, FirstOf):
        group, unknown = read_group(target.group, survey)
        return (UNREAD, (text,)) if group is UNREAD else (FirstOf(group), unknown)
    return (target, ()) if target else (UNREAD, (text,))


def read_raises(text: str, survey: Survey) -> Read:
    """Reads three raises in thousandths of a point, joined by underscores."""
    found = re.fullmatch(r"(-?\d{1,4})_(-?\d{1,4})_(-?\d{1,4})", text.strip(), re.ASCII)
    if not found or any(abs(int(part)) > 1000 for part in found.groups()):
        return UNREAD, (text,)
    return tuple(int(part) / 1000 for part in found.groups()), ()


def write_raises(raises: tuple[float, float, float]) -> str:
    """Writes three raises in thousandths of a point."""
    return "_".join(str(round(part * 1000)) for part in raises)


def read_weights(text: str, survey: Survey) -> Read:
    """Reads four whole weights up to 100, joined by underscores."""
    found = re.fullmatch(r"(\d{1,3})_(\d{1,3})_(\d{1,3})_(\d{1,3})", text.strip(), re.ASCII)
    if not found or any(int(part) > MOST_WEIGHT for part in found.groups()):
        return UNREAD, (text,)
    return tuple(map(int, found.groups())), ()


def write_weights(weights: tuple[int, int, int, int]) -> str:
    """Writes four weights."""
    return "_".join(map(str, weights))


def open_number(known: range) -> Callable[[str, Survey], Read]:
    """Reads a whole number out of a range, or `any`."""

    def read(text: str, survey: Survey) -> Read:
        word = text.strip().lower()
        if word == ANY:
            return None, ()
        is_number = re.fullmatch(r"-?\d{1,4}", word, re.ASCII) is not None
        return (int(word), ()) if is_number and int(word) in known else (UNREAD, (text,))

    return read


def read_direction(text: str, survey: Survey) -> Read:
    """Reads which way a claim says the country moved, or `any`."""
    return (None, ()) if text.strip().lower() == ANY else one_of(Direction)(text, survey)


def write_open(value: int | None) -> str:
    """Writes a number that need not be named."""
    return ANY if value is None else str(value)


def write_if_named(value: int | Direction | None) -> str | None:
    """Writes a part of a claim that most claims do not name; nothing where this one does not."""
    return None if value is None else str(value)


def write_if_any(codes: tuple[str, ...]) -> str | None:
    """Writes alpha-3 codes joined by hyphens; nothing where there are none."""
    return "-".join(codes) or None


def read_said(text: str, survey: Survey) -> Read:
    """Reads the sentence of a claim; one that is too long for an address is not taken."""
    said = text.strip()
    return (said, ()) if len(said) <= LONGEST_SAID else (UNREAD, (text,))


def write_said(said: str) -> str | None:
    """Writes the sentence of a claim; nothing where there is none or it is too long."""
    return said if said and len(said) <= LONGEST_SAID else None


def read_judged_on(text: str, survey: Survey) -> Read:
    """Reads the newest edition that a claim is judged on, or `any`."""
    return (None, ()) if text.strip().lower() == ANY else read_edition(text, survey)


# A claim may name a rank and an edition that there are not, and is then told so.
read_rank = open_number(range(1, MOST_PLACES + 1))
read_places = open_number(range(-MOST_PLACES, MOST_PLACES + 1))
read_claim_year = open_number(CLAIM_YEARS)
