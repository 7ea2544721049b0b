"""The readers' own sets of countries that a selection holds."""

from dataclasses import fields
from operator import attrgetter

from dashboard.selection.fields import read_group, read_group_or_none, read_groups, read_target
from dashboard.selection.selection import Selection, fields_of
from dashboard.selection.target import FirstOf
from dashboard.survey import GroupCode, is_own, own_code

GROUP_READERS = (read_group, read_group_or_none, read_groups, read_target)
"""What reads the attributes that can hold a group."""


def own_sets(selection: Selection) -> tuple[GroupCode, ...]:
    """The codes of the own sets in a selection, whole or narrowed, each once."""
    found: list[GroupCode] = []
    for name in (field.name for field in fields(selection)):
        for path, field in fields_of(name):
            if field.read in GROUP_READERS:
                value = attrgetter(path)(selection)
                value = value.group if isinstance(value, FirstOf) else value
                found += value if isinstance(value, tuple) else [value]
    return tuple(dict.fromkeys(code for code in found if isinstance(code, str) and is_own(code)))


def drafted(selection: Selection) -> GroupCode | None:
    """The own set that is being put together; None while it lacks a name or a country."""
    if not selection.named or not selection.members:
        return None
    return own_code(selection.named, selection.members)
