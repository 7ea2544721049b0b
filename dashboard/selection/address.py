"""The selection as a URL query and back; the only module that knows how an address is written."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from dashboard.selection.selection import (
    MOST_COUNTRIES,
    NO_GROUP,
    Direction,
    Form,
    Likeness,
    Measure,
    Paint,
    Reference,
    Selection,
    Slice,
    Statistic,
    default_selection,
)
from dashboard.survey import Index, Level, Survey

EMPTY = "none"
"""How an address writes an empty list."""

ANY = "any"
"""How an address writes a rank or an edition that a claim does not name."""

CLAIM_YEARS = range(1900, 2100)
"""The years a claim may name as an edition, whether there is one or not."""

MOST_PLACES = 999
"""The greatest rank a claim may name; more places than any ranking has."""

ALL = "all"
"""How an address writes that no level is asked for."""


class Flaw(StrEnum):
    """Why a part of an address was not taken as it stood."""

    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_VALUE = "unknown_value"
    TOO_MANY = "too_many"
    REVERSED = "reversed"
    REPEATED = "repeated"


@dataclass(frozen=True)
class Notice:
    """One part of an address that was dropped or mended.

    Attributes:
        flaw: what was wrong with it.
        key: the query key.
        text: what stood there.
    """

    flaw: Flaw
    key: str
    text: str


@dataclass(frozen=True)
class Field:
    """How one attribute of the selection is written in an address.

    Attributes:
        key: the query key.
        read: text to value and the words in it that were not understood; a value of None means
            that nothing of the text could be used.
        write: value to text; None for a default that an address is shorter without.
    """

    key: str
    read: Callable[[str, Survey], tuple[Any, tuple[str, ...]]]
    write: Callable[[Any], str | None] = str


def one_of(kind: type[StrEnum]) -> Callable[[str, Survey], tuple[Any, tuple[str, ...]]]:
    """Reads one value of an enumeration."""

    def read(text: str, survey: Survey) -> tuple[Any, tuple[str, ...]]:
        value = text.strip().lower()
        return (kind(value), ()) if value in set(kind) else (None, (text,))

    return read


def read_edition(text: str, survey: Survey) -> tuple[int | None, tuple[str, ...]]:
    """Reads an edition by its year."""
    known = {str(year): year for year in survey.years}
    year = known.get(text.strip())
    return year, () if year else (text,)


def read_group(text: str, survey: Survey) -> tuple[str | None, tuple[str, ...]]:
    """Reads a group's code or `none`."""
    code = text.strip().lower()
    known = code == NO_GROUP or code in survey.group_list
    return (code, ()) if known else (None, (text,))


def read_countries(text: str, survey: Survey) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """Reads alpha-3 codes joined by hyphens; a code given twice counts once."""
    if text.strip().lower() == EMPTY:
        return (), ()
    words = [word for word in text.strip().upper().split("-") if word]
    known = tuple(dict.fromkeys(word for word in words if word in survey.labels))
    unknown = tuple(word for word in words if word not in survey.labels)
    return (known or None), (unknown if words else (text,))


def read_country(text: str, survey: Survey) -> tuple[str | None, tuple[str, ...]]:
    """Reads one alpha-3 code."""
    code = text.strip().upper()
    return (code, ()) if code in survey.labels else (None, (text,))


def read_groups(text: str, survey: Survey) -> tuple[tuple[str, ...] | None, tuple[str, ...]]:
    """Reads groups' codes joined by full stops."""
    if text.strip().lower() == EMPTY:
        return (), ()
    words = [word for word in text.strip().lower().split(".") if word]
    known = tuple(dict.fromkeys(word for word in words if word in survey.group_list))
    unknown = tuple(word for word in words if word not in survey.group_list)
    return (known or None), (unknown if words else (text,))


def write_groups(codes: tuple[str, ...]) -> str:
    """Writes groups' codes joined by full stops."""
    return ".".join(codes) or EMPTY


def read_rank(text: str, survey: Survey) -> tuple[Any, tuple[str, ...]]:
    """Reads a rank or `any`; a claim may name one that no ranking has."""
    return read_open_number(text, range(1, MOST_PLACES + 1))


def read_places(text: str, survey: Survey) -> tuple[Any, tuple[str, ...]]:
    """Reads a number of places moved, up is plus, or `any`."""
    return read_open_number(text, range(-MOST_PLACES, MOST_PLACES + 1))


def read_claim_year(text: str, survey: Survey) -> tuple[Any, tuple[str, ...]]:
    """Reads the year that a claim names as an edition, or `any`."""
    return read_open_number(text, CLAIM_YEARS)


def read_open_number(text: str, known: range) -> tuple[Any, tuple[str, ...]]:
    """Reads a whole number out of a range, or `any`."""
    word = text.strip().lower()
    if word == ANY:
        return ANY, ()
    is_number = re.fullmatch(r"-?\d{1,4}", word, re.ASCII) is not None
    return (int(word), ()) if is_number and int(word) in known else (None, (text,))


def read_direction(text: str, survey: Survey) -> tuple[Any, tuple[str, ...]]:
    """Reads which way a claim says the country moved, or `any`."""
    return (ANY, ()) if text.strip().lower() == ANY else one_of(Direction)(text, survey)


def write_open(value: int | None) -> str:
    """Writes a number that need not be named."""
    return ANY if value is None else str(value)


def write_if_named(value: int | Direction | None) -> str | None:
    """Writes a part of a claim that most claims do not name; nothing where this one does not."""
    return None if value is None else str(value)


def read_one_group(text: str, survey: Survey) -> tuple[str | None, tuple[str, ...]]:
    """Reads a group's code."""
    code = text.strip().lower()
    return (code, ()) if code in survey.group_list else (None, (text,))


def read_target(text: str, survey: Survey) -> tuple[str | None, tuple[str, ...]]:
    """Reads a place aimed at: `rank-20`, `first-asia` or `level`."""
    kind, _, rest = text.strip().lower().partition("-")
    place = rest.isascii() and rest.isdigit() and 1 <= int(rest[:4]) <= len(survey.codes)
    known = (
        (kind == "rank" and place and len(rest) <= 3)
        or (kind == "first" and rest in survey.group_list)
        or (kind == "level" and not rest)
    )
    return (f"{kind}-{rest}" if rest else kind, ()) if known else (None, (text,))


def read_raises(text: str, survey: Survey) -> tuple[tuple[float, ...] | None, tuple[str, ...]]:
    """Reads three raises in thousandths of a point, joined by underscores."""
    found = re.fullmatch(r"(-?\d{1,4})_(-?\d{1,4})_(-?\d{1,4})", text.strip(), re.ASCII)
    if not found or any(abs(int(part)) > 1000 for part in found.groups()):
        return None, (text,)
    return tuple(int(part) / 1000 for part in found.groups()), ()


def write_raises(raises: tuple[float, float, float]) -> str:
    """Writes three raises in thousandths of a point."""
    return "_".join(str(round(part * 1000)) for part in raises)


def read_level(text: str, survey: Survey) -> tuple[Any, tuple[str, ...]]:
    """Reads a level or `all`; the value None stands for all."""
    value = text.strip().lower().replace("-", "_")
    if value == ALL:
        return ALL, ()
    return (Level(value), ()) if value in set(Level) else (None, (text,))


def write_countries(codes: tuple[str, ...]) -> str:
    """Writes alpha-3 codes joined by hyphens."""
    return "-".join(codes) or EMPTY


FIELDS: dict[str, Field] = {
    "countries": Field("countries", read_countries, write_countries),
    "index": Field("index", one_of(Index)),
    "measure": Field("measure", one_of(Measure)),
    "first": Field("from", read_edition),
    "last": Field("to", read_edition),
    "context": Field("context", read_group),
    "reference": Field("reference", one_of(Reference)),
    "form": Field("form", one_of(Form)),
    "focus": Field("focus", read_country),
    "filters": Field("filters", read_groups, write_groups),
    "level": Field("level", read_level, lambda level: level.replace("_", "-") if level else ALL),
    "slice": Field("slice", one_of(Slice)),
    "paint": Field("paint", one_of(Paint)),
    "target": Field("target", read_target),
    "raises": Field("raise", read_raises, write_raises),
    "groups": Field("groups", read_groups, write_groups),
    "statistic": Field("statistic", one_of(Statistic)),
    "whose": Field("whose", read_one_group),
    "likeness": Field("likeness", one_of(Likeness)),
    "was": Field("was", read_rank, write_open),
    "now": Field("now", read_rank, write_open),
    "since": Field("since", read_claim_year, write_open),
    "until": Field("until", read_claim_year, write_open),
    "within": Field("within", read_one_group),
    "top": Field("top", read_rank, write_if_named),
    "moved": Field("moved", read_places, write_if_named),
    "direction": Field("direction", read_direction, write_if_named),
}
"""Every attribute of the selection by its name."""

IGNORED_KEYS = frozenset({"embed", "embed_options", "look"})
"""Keys that others read from the address."""


def single(pairs: Iterable[tuple[str, str]]) -> tuple[dict[str, str], tuple[Notice, ...]]:
    """A query in which every key stands once, as a selection is read from it.

    Args:
        pairs: the query's keys and values, decoded, in their order.

    Returns:
        The last value of every key, and a notice for every key that had others.
    """
    values: dict[str, list[str]] = {}
    for key, text in pairs:
        values.setdefault(key, []).append(text)
    repeated = tuple(
        Notice(Flaw.REPEATED, key, texts[-1])
        for key, texts in values.items()
        if len(set(texts)) > 1 and key not in IGNORED_KEYS
    )
    return {key: texts[-1] for key, texts in values.items()}, repeated


def read_query(query: Mapping[str, str], survey: Survey) -> tuple[Selection, tuple[Notice, ...]]:
    """Reads a selection from a URL query.

    Args:
        query: the query's keys and values, decoded.
        survey: knows the countries, groups and editions there are.

    Returns:
        The selection, defaults standing for what is absent or not understood, and a notice for
        every part that was dropped or mended. Never raises on any text.
    """
    values: dict[str, Any] = {}
    notices: list[Notice] = []
    names = {field.key: name for name, field in FIELDS.items()}
    for key, text in query.items():
        if key in IGNORED_KEYS:
            continue
        if key not in names:
            notices.append(Notice(Flaw.UNKNOWN_KEY, key, text))
            continue
        value, unknown = FIELDS[names[key]].read(text, survey)
        notices += [Notice(Flaw.UNKNOWN_VALUE, key, word) for word in unknown]
        if value is not None:
            values[names[key]] = None if value in (ALL, ANY) else value
    if "statistic" not in values and values.get("reference") is Reference.MEDIAN:
        # Older links say by the reference that a group's line is its median.
        values["statistic"] = Statistic.MEDIAN
    selection = replace(default_selection(survey), **values)
    if len(selection.countries) > MOST_COUNTRIES:
        dropped = write_countries(selection.countries[MOST_COUNTRIES:])
        notices.append(Notice(Flaw.TOO_MANY, FIELDS["countries"].key, dropped))
        selection = replace(selection, countries=selection.countries[:MOST_COUNTRIES])
    if selection.first > selection.last:
        notices.append(Notice(Flaw.REVERSED, FIELDS["first"].key, str(selection.first)))
        selection = replace(selection, first=selection.last, last=selection.first)
    return selection, tuple(notices)


def write_query(selection: Selection, names: tuple[str, ...] | None = None) -> dict[str, str]:
    """Writes a selection as a URL query, every value explicit but the parts a claim does not name.

    Args:
        selection: what is written.
        names: the attributes wanted, in this order; all of them when not given.
    """
    written = {
        FIELDS[name].key: FIELDS[name].write(getattr(selection, name)) for name in names or FIELDS
    }
    return {key: text for key, text in written.items() if text is not None}
