"""A chart and a page can read of a selection what they declare, and nothing else."""

from dataclasses import dataclass, fields, replace
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.charts import PAGE_FIELDS
from dashboard.selection import (
    Field,
    Selection,
    Undeclared,
    adding,
    only,
    read_query,
    write_query,
)
from dashboard.selection.address import EVERY
from dashboard.selection.fields import one_of
from dashboard.selection.selection import declared
from dashboard.survey import Index
from tests.selection.drawing import FIRST, SURVEY, selections

NAMES = st.lists(st.sampled_from(EVERY), unique=True).map(tuple)


@given(selections(), NAMES)
def test_what_is_declared_can_be_read_and_nothing_else(selection, names):
    narrow = only(selection, names, "a chart")
    for name in EVERY:
        if name in names:
            assert getattr(narrow, name) == getattr(selection, name)
        else:
            with pytest.raises(Undeclared, match=rf"a chart .*“{name}”"):
                getattr(narrow, name)
    assert [field.name for field in fields(narrow)] == list(names)


def test_a_narrowed_selection_is_a_value():
    one, other = (only(FIRST, ("index", "claim"), "map") for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert one != only(FIRST, ("index", "claim"), "means")
    assert replace(one, index=Index.OSI) == only(
        replace(FIRST, index=Index.OSI), ("index", "claim"), "map"
    )
    with pytest.raises(TypeError):
        replace(one, focus="EST")
    with pytest.raises(AttributeError):
        one.index = Index.OSI
    with pytest.raises(AttributeError):
        one.colour  # noqa: B018


def test_what_is_narrow_can_be_narrowed_further_and_not_widened():
    narrow = only(FIRST, ("index", "last"), "page")
    assert only(narrow, ("last",), "chart").last == FIRST.last
    with pytest.raises(Undeclared, match=r"page .*“first”"):
        only(narrow, ("first", "last"), "chart")


def test_a_page_can_fix_what_it_does_not_leave_to_the_reader():
    narrow = adding(only(FIRST, ("last",), "page"), last=2020, countries=("EST",))
    assert (narrow.last, narrow.countries) == (2020, ("EST",))
    with pytest.raises(Undeclared, match=r"page .*“focus”"):
        _ = narrow.focus
    assert adding(FIRST, focus="EST") == replace(FIRST, focus="EST")


@pytest.mark.parametrize("page", PAGE_FIELDS)
def test_a_narrowed_selection_can_be_written_at_its_page(page):
    narrow = only(FIRST, PAGE_FIELDS[page], page)
    assert write_query(narrow, PAGE_FIELDS[page]) == write_query(FIRST, PAGE_FIELDS[page])
    assert read_query(write_query(narrow, PAGE_FIELDS[page]), SURVEY) == (FIRST, ())
    with pytest.raises(Undeclared):
        write_query(narrow)


def test_every_page_declares_attributes_that_there_are():
    assert all(
        set(names) <= {field.name for field in fields(Selection)} for names in PAGE_FIELDS.values()
    )
    assert all(len(set(names)) == len(names) for names in PAGE_FIELDS.values())


@dataclass(frozen=True)
class Forgetful:
    index: Annotated[Index, Field("index", one_of(Index))]
    colour: str


def test_an_attribute_that_says_not_how_an_address_writes_it_is_refused():
    with pytest.raises(TypeError, match=r"Forgetful\.colour"):
        dict(declared(Forgetful))
