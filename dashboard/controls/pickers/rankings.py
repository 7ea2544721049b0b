"""The pickers of a ranking: its edition, and which part of it is shown."""

from typing import Any

import streamlit as st

from dashboard.contents.periods import periods
from dashboard.controls.own_sets import groups_on_offer
from dashboard.controls.pickers.shared import FIRST, LAST, pick_one, take_edition
from dashboard.controls.state import choosing, drawn, picker
from dashboard.controls.told import said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import standings as labels
from dashboard.language.indices import LEVEL_NAMES
from dashboard.selection import Selection, Slice
from dashboard.selection.fields import ALL
from dashboard.survey import WORLD, Edition, Level, Survey

MOST_TYPED = 60
"""So many letters has what is typed to find a country."""

FILTERS = picker("filters")
LEVEL = picker("level", lambda selection: selection.level or ALL)


def pick_ranking_editions(survey: Survey, selection: Selection) -> None:
    """The edition ranked, and an earlier one that changes count from."""
    words = page_words()
    st.selectbox(words.text(labels.EDITION), survey.years[::-1], key=drawn(LAST, take_edition))
    earlier = [year for year in survey.years if year <= selection.last]
    st.selectbox(words.text(labels.SINCE), earlier, key=drawn(FIRST, take_earlier))
    tell(said(periods))


def take_earlier(asked: Selection, edition: Edition) -> dict[str, Any]:
    """The first edition, which is not later than the last."""
    return {"first": min(edition, asked.last)}


def pick_filters(survey: Survey) -> None:
    """The groups whose members a ranking shows."""
    words = page_words()
    st.multiselect(
        words.text(labels.FILTERS),
        [code for code in groups_on_offer(survey) if code != WORLD],
        format_func=lambda code: labels.filter_option(survey.group(code), words),
        key=drawn(FILTERS, choosing("filters")),
        placeholder=words.text(labels.FILTERS_PLACEHOLDER),
        help=words.text(labels.FILTERS_HELP),
        select_all=False,
        wrap=True,
    )


def search_country() -> str:
    """What the reader types to find a country in the table; nothing of it is asked for elsewhere."""
    words = page_words()
    text = st.text_input(
        words.text(labels.SEARCH),
        key="search_country",
        placeholder=words.text(labels.SEARCH_PLACEHOLDER),
        max_chars=MOST_TYPED,
        width=420,
    )
    return text.strip()


def pick_level() -> None:
    """The one level that a ranking shows, or all."""

    words = page_words()
    st.selectbox(
        words.text(labels.LEVEL),
        [ALL, *Level],
        format_func=lambda level: words.text(
            labels.ALL_LEVELS if level == ALL else LEVEL_NAMES[level]
        ),
        key=drawn(LEVEL, lambda _, level: {"level": None if level == ALL else level}),
    )


def pick_slice(selection: Selection, most: int) -> None:
    """The part of the ranking that is drawn."""
    words = page_words()
    pick_one(
        "slice",
        labels.SLICE,
        Slice,
        lambda part: labels.slice_option(part, selection.focus, most, words),
    )
