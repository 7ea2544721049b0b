"""The pickers that several pages share: countries, index, editions.

Each shows one part of the selection and writes it to the address when changed.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import streamlit as st

from dashboard import gallery
from dashboard.contents.periods import periods
from dashboard.controls.country_box import pick_in_box
from dashboard.controls.own_sets import own_on_offer
from dashboard.controls.pickers.country_sets import country_sets, set_of
from dashboard.controls.reader import reader
from dashboard.controls.state import choosing, drawn, own_picker, picker
from dashboard.controls.told import said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import interface as labels
from dashboard.language.messages import Message
from dashboard.language.options import set_option
from dashboard.selection import Selection
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import Edition, Index, Iso3, Survey

COUNTRIES, FOCUS = map(own_picker, ("countries", "focus"))
FIRST, LAST, CONTEXT = map(picker, ("first", "last", "context"))


def pick_countries(label: str | Message = labels.COUNTRIES) -> None:
    """Any countries, found by name or code.

    Args:
        label: what they are chosen for.
    """
    pick_in_box(drawn(COUNTRIES, choosing("countries")), label, most=MOST_COUNTRIES)


def whose(selection: Selection) -> Iso3:
    """The country whose neighbours and peers are offered as sets."""
    compares = reader().page == "compare" and selection.countries
    return selection.countries[0] if compares else selection.focus


def preset_of(selection: Selection) -> str | None:
    """The set that the countries chosen are, no more and no fewer."""
    return set_of(
        gallery.survey(), selection.countries, whose(selection), selection.last, own_on_offer()
    )


PRESET = picker("preset", preset_of)


def pick_preset(survey: Survey, selection: Selection) -> None:
    """A named set of countries that takes the place of those chosen; it is named as long as they are it.

    Args:
        survey: knows the sets.
        selection: its last edition is the one whose places and likeness count.
    """
    words, focus = page_words(), whose(selection)
    sets = country_sets(survey, focus, selection.last, own_on_offer())

    st.selectbox(
        words.text(labels.PRESET),
        list(sets),
        format_func=lambda preset: set_option(survey, preset, focus, words),
        key=drawn(
            PRESET, lambda _, preset: {"countries": sets[preset]()} if preset in sets else {}
        ),
        placeholder=words.text(labels.PRESET_PLACEHOLDER),
    )


def pick_one(
    attribute: str,
    label: Message,
    among: Iterable[Any],
    name_of: Callable[[Any], str],
    *,
    ignored: bool = False,
    bare: bool = False,
) -> None:
    """One of a few values of an attribute of the selection, side by side.

    Args:
        attribute: its name.
        label: what it is called.
        among: the values.
        name_of: what a value is called.
        ignored: whether it is idle, as what is shown ignores it.
        bare: whether the values alone say what it is.
    """
    st.segmented_control(
        page_words().text(label),
        list(among),
        format_func=name_of,
        key=drawn(picker(attribute), choosing(attribute)),
        required=True,
        disabled=ignored,
        wrap=True,
        label_visibility="collapsed" if bare else "visible",
    )


def pick_index(*, ignored: bool = False) -> None:
    """One of the five indices; idle where what is shown ignores it."""
    pick_one("index", labels.INDEX, Index, page_words().index, ignored=ignored)


def pick_named(
    attribute: str, label: Message, names: Mapping[Any, Message], *, bare: bool = False
) -> None:
    """One of a few values of an attribute of the selection that have names of their own.

    Args:
        attribute: its name.
        label: what it is called.
        names: the values, and what each is called.
        bare: whether the values alone say what it is.
    """
    words = page_words()
    pick_one(attribute, label, names, lambda value: words.text(names[value]), bare=bare)


def pick_editions(survey: Survey, *, first_ignored: bool = False) -> None:
    """The first and the last edition; put in order where chosen in reverse.

    Args:
        survey: knows the editions.
        first_ignored: whether what is shown is of the last edition alone.
    """
    words = page_words()
    st.selectbox(
        words.text(labels.FIRST),
        survey.years,
        key=drawn(FIRST, choosing("first")),
        disabled=first_ignored,
    )
    st.selectbox(words.text(labels.LAST), survey.years, key=drawn(LAST, choosing("last")))
    if not first_ignored:
        tell(said(periods))


def pick_edition(survey: Survey, selection: Selection) -> None:
    """The edition that a page shows; the one compared from gives way where it is later."""
    label = page_words().text(labels.EDITION)
    st.selectbox(label, survey.years[::-1], key=drawn(LAST, take_edition))


def take_edition(asked: Selection, edition: Edition) -> dict[str, Any]:
    """The last edition, and the first, which is not later."""
    return {"first": min(asked.first, edition), "last": edition}


def pick_focus(label: Message = labels.FOCUS) -> None:
    """The one country that a page is about; its browser remembers it for the next visit.

    Args:
        label: what it is called.
    """
    pick_in_box(drawn(FOCUS, choosing("focus")), label, most=1)
