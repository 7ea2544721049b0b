"""The selection as a URL query and back; the only module that knows how an address is written."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from fnmatch import fnmatchcase
from operator import attrgetter
from typing import Any

from dashboard.selection.choices import Reference, Statistic
from dashboard.selection.fields import UNREAD, write_countries
from dashboard.selection.selection import (
    FIELDS,
    MOST_COUNTRIES,
    MOST_OWN,
    Selection,
    default_selection,
    fields_of,
)
from dashboard.survey import Survey, is_own

EVERY: tuple[str, ...] = tuple(field.name for field in fields(Selection))
"""Every attribute of the selection."""

OFFSET = "utc_offset"
"""The key by which a reader's browser tells by how many minutes its clock is ahead of UTC."""

LOOK = "look"
"""The key by which an address of a picture asks for a look."""

IGNORED_KEYS = frozenset({"embed", "embed_options", LOOK, OFFSET})
"""Keys that others read from the address."""

TRACKING_KEYS = (
    *("utm_*", "mtm_*", "pk_*", "hsa_*", "_ga", "_gl", "_hsenc", "_hsmi", "gad_*", "gclsrc"),
    *("gclid", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "yclid", "ysclid", "twclid"),
    *("ttclid", "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "srsltid"),
)
"""Keys that others append to a link in passing on, to count who follows it."""


class Flaw(StrEnum):
    """Why a part of an address was not taken as it stood."""

    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_VALUE = "unknown_value"
    TOO_MANY = "too_many"
    TOO_MANY_SETS = "too_many_sets"
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


def is_ignored(key: str) -> bool:
    """Whether a key is there for others."""
    return key in IGNORED_KEYS or any(fnmatchcase(key.lower(), one) for one in TRACKING_KEYS)


def names_of_keys() -> dict[str, str]:
    """The path of the attribute that a key stands for, by the key and by its old names."""
    return {key: path for path, field in FIELDS.items() for key in (field.key, *field.aliases)}


def part_of(path: str) -> str:
    """The attribute of the selection that a path leads into."""
    return path.partition(".")[0]


def single(
    pairs: Iterable[tuple[str, str]], shown: Collection[str] = EVERY
) -> tuple[dict[str, str], tuple[Notice, ...]]:
    """A query in which every key stands once, as a selection is read from it.

    Args:
        pairs: the query's keys and values, decoded, in their order.
        shown: the attributes that are shown at this address.

    Returns:
        The last value of every key, and a notice for every key that had others but for those of
        other pages.
    """
    names = names_of_keys()
    values: dict[str, list[str]] = {}
    for key, text in pairs:
        values.setdefault(key, []).append(text)
    repeated = tuple(
        Notice(Flaw.REPEATED, key, texts[-1])
        for key, texts in values.items()
        if len(set(texts)) > 1
        and not is_ignored(key)
        and (key not in names or part_of(names[key]) in shown)
    )
    return {key: texts[-1] for key, texts in values.items()}, repeated


def read_query(
    query: Mapping[str, str],
    survey: Survey,
    shown: Collection[str] = EVERY,
    beside: Selection | None = None,
) -> tuple[Selection, tuple[Notice, ...]]:
    """Reads a selection from a URL query.

    What a page shows is decided by its address alone: of that, defaults stand for what is absent
    or not understood. The keys of other pages are read and no notice is taken of their flaws.

    Args:
        query: the query's keys and values, decoded.
        survey: knows the countries, groups and editions there are.
        shown: the attributes that are shown at this address.
        beside: what stands for the others where the address does not name them; the defaults where
            not given.

    Returns:
        The selection, and a notice for every part of it shown that was dropped or mended, and for
        every key that nobody knows. Never raises on any text.
    """
    values: dict[str, Any] = {}
    notices: list[Notice] = []
    names = names_of_keys()
    for key, text in query.items():
        if key not in names:
            if not is_ignored(key):
                notices.append(Notice(Flaw.UNKNOWN_KEY, key, text))
            continue
        path = names[key]
        if key != FIELDS[path].key and FIELDS[path].key in query:
            continue
        value, unknown = FIELDS[path].read(text, survey)
        if part_of(path) in shown:
            notices += [Notice(Flaw.UNKNOWN_VALUE, key, word) for word in unknown]
        if value is not UNREAD:
            values[path] = value
    older = "statistic" in shown and "statistic" not in values
    if older and values.get("reference") is Reference.MEDIAN:
        # Older links say by the reference that a group's line is its median.
        values["statistic"] = Statistic.MEDIAN
    first = default_selection(survey)
    rest = (
        {}
        if beside is None
        else {name: getattr(beside, name) for name in EVERY if name not in shown}
    )
    selection = set_at(replace(first, **rest), values)
    selection, mended = in_order(selection, shown)
    return selection, (*notices, *mended)


def set_at(selection: Selection, values: Mapping[str, Any]) -> Selection:
    """The selection with values set, each at the path of its attribute."""
    own: dict[str, Any] = {}
    of_parts: dict[str, dict[str, Any]] = {}
    for path, value in values.items():
        name, _, attribute = path.partition(".")
        if attribute:
            of_parts.setdefault(name, {})[attribute] = value
        else:
            own[name] = value
    parts = {name: replace(getattr(selection, name), **given) for name, given in of_parts.items()}
    return replace(selection, **own, **parts)


def in_order(selection: Selection, shown: Collection[str]) -> tuple[Selection, tuple[Notice, ...]]:
    """The selection with no more countries and sets than can be drawn, and its editions in order.

    Where a page shows only one of the two editions, the other gives way.
    """
    notices = []
    if len(selection.countries) > MOST_COUNTRIES:
        dropped = write_countries(selection.countries[MOST_COUNTRIES:])
        if "countries" in shown:
            notices.append(Notice(Flaw.TOO_MANY, FIELDS["countries"].key, dropped))
        selection = replace(selection, countries=selection.countries[:MOST_COUNTRIES])
    for name in ("filters", "groups"):
        codes = getattr(selection, name)
        over = [code for code in codes if is_own(code)][MOST_OWN:]
        if over:
            if name in shown:
                notices.append(Notice(Flaw.TOO_MANY_SETS, FIELDS[name].key, str(len(over))))
            kept = tuple(code for code in codes if code not in over)
            selection = set_at(selection, {name: kept})
    first, last = selection.first, selection.last
    if first > last:
        if "first" in shown and "last" in shown:
            notices.append(Notice(Flaw.REVERSED, FIELDS["first"].key, str(first)))
            selection = replace(selection, first=last, last=first)
        elif "last" in shown:
            selection = replace(selection, first=last)
        else:
            selection = replace(selection, last=first)
    return selection, tuple(notices)


def write_query(selection: Selection, names: Iterable[str] = EVERY) -> dict[str, str]:
    """Writes a selection as a URL query, every value explicit but the parts a claim does not name.

    Args:
        selection: what is written.
        names: the attributes wanted, in this order.
    """
    written = {
        field.key: field.write(attrgetter(path)(selection))
        for name in names
        for path, field in fields_of(name)
    }
    return {key: text for key, text in written.items() if text is not None}
