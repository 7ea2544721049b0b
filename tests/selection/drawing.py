"""Selections at random: a strategy for every attribute, by its type or by how an address reads it."""

from dataclasses import fields, replace
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st

from dashboard import gallery
from dashboard.selection import (
    FIELDS,
    NO_GROUP,
    FirstOf,
    NextLevel,
    Place,
    Selection,
    default_selection,
)
from dashboard.selection import fields as reading
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import own_code, own_name, told_apart

SURVEY = gallery.survey()
FIRST = default_selection(SURVEY)
CODES, GROUPS = list(SURVEY.codes), list(SURVEY.group_list)


def some(codes: list[str], most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(codes), max_size=most, unique=True).map(tuple)


NAMES = st.text(min_size=1, max_size=40).map(own_name).filter(bool)
OWN_SETS = st.builds(own_code, NAMES, some(CODES, 6).filter(bool))
SOME_GROUP = st.one_of(st.sampled_from(GROUPS), OWN_SETS)
SOME_GROUPS = st.lists(SOME_GROUP, max_size=5, unique=True).map(tuple).map(told_apart)

BY_READER: dict[Any, st.SearchStrategy[Any]] = {
    reading.read_countries: some(CODES, MOST_COUNTRIES),
    reading.read_edition: st.sampled_from(SURVEY.years),
    reading.read_group_or_none: st.one_of(st.just(NO_GROUP), SOME_GROUP),
    reading.read_group: SOME_GROUP,
    reading.read_groups: SOME_GROUPS,
    reading.read_country: st.sampled_from(CODES),
    reading.read_target: st.one_of(
        st.integers(1, len(CODES)).map(Place),
        SOME_GROUP.map(FirstOf),
        st.just(NextLevel()),
    ),
    reading.read_raises: st.tuples(*[st.integers(-1000, 1000).map(lambda part: part / 1000)] * 3),
    reading.read_weights: st.tuples(*[st.integers(0, 100)] * 4),
    reading.read_rank: st.one_of(st.none(), st.integers(1, 999)),
    reading.read_places: st.one_of(st.none(), st.integers(-999, 999)),
    reading.read_claim_year: st.sampled_from([None, 2019, 2050, *SURVEY.years]),
    reading.read_judged_on: st.sampled_from([None, *SURVEY.years]),
    reading.read_name: st.one_of(st.just(""), NAMES),
    reading.read_said: st.text(max_size=60).map(str.strip),
}


def kind_of(path: str) -> Any:
    """The declared type of an attribute, or of that of a part."""
    kind: Any = Selection
    for name in path.split("."):
        kind = get_type_hints(kind)[name]
    return kind


def strategy_of(path: str) -> st.SearchStrategy[Any]:
    """Values of one attribute; a new one is drawn by itself, or fails here until it can be."""
    kind = kind_of(path)
    kinds = get_args(kind) if isinstance(kind, UnionType) else (kind,)
    choices = [one for one in kinds if isinstance(one, type) and issubclass(one, StrEnum)]
    if choices:
        return st.sampled_from([*choices[0], *([None] if type(None) in kinds else [])])
    return BY_READER[FIELDS[path].read]


def attributes(kind: type = Selection, before: str = "") -> list[str]:
    """The paths of all attributes, those of the parts in their parts' place."""
    paths = []
    for field in fields(kind):
        path = f"{before}{field.name}"
        inner = get_type_hints(kind)[field.name]
        is_part = path not in FIELDS and hasattr(inner, "__dataclass_fields__")
        paths += attributes(inner, f"{path}.") if is_part else [path]
    return paths


@st.composite
def selections(draw, paths: tuple[str, ...] | None = None) -> Selection:
    """Whole selections, drawn at some paths or at all, the editions in order."""
    made = FIRST
    for path in attributes() if paths is None else paths:
        name, _, inner = path.partition(".")
        value = draw(strategy_of(path))
        if inner:
            value = replace(getattr(made, name), **{inner: value})
        made = replace(made, **{name: value})
    first, last = sorted((made.first, made.last))
    return replace(made, first=first, last=last)
