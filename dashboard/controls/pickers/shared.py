"""The pickers: each shows one part of the selection and writes it to the address when changed."""

import streamlit as st

from dashboard.controls.pickers.country_sets import country_sets
from dashboard.controls.state import change, picker
from dashboard.language import country as country_words
from dashboard.language import groups as group_words
from dashboard.language import interface as words
from dashboard.language import likeness as peer_words
from dashboard.language import standings as ranking_words
from dashboard.language import world_map as map_words
from dashboard.language.compare import FORM_NAMES
from dashboard.language.names import (
    LEVEL_NAMES,
    MEASURE_NAMES,
    REFERENCE_NAMES,
    STATISTIC_NAMES,
    country_option,
    group_option,
    index_short,
)
from dashboard.selection import (
    NO_GROUP,
    Form,
    Likeness,
    Measure,
    Paint,
    Reference,
    Selection,
    Slice,
    Statistic,
)
from dashboard.selection.address import ALL
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import WORLD, Index, Level, Survey

COUNTRIES = picker("countries", lambda selection: list(selection.countries))
PRESET = picker("preset", lambda selection: None)
INDEX = picker("index", lambda selection: selection.index)
MEASURE = picker("measure", lambda selection: selection.measure)
FORM = picker("form", lambda selection: selection.form)
FIRST = picker("first", lambda selection: selection.first)
LAST = picker("last", lambda selection: selection.last)
CONTEXT = picker("context", lambda selection: selection.context)
REFERENCE = picker("reference", lambda selection: selection.reference)
FOCUS = picker("focus", lambda selection: selection.focus)
PAINT = picker("paint", lambda selection: selection.paint)
FILTERS = picker("filters", lambda selection: list(selection.filters))
LEVEL = picker("level", lambda selection: selection.level or ALL)
SLICE = picker("slice", lambda selection: selection.slice)
LIKENESS = picker("likeness", lambda selection: selection.likeness)


def pick_countries(survey: Survey, label: str = words.COUNTRIES) -> None:
    """Any countries, found by name or code.

    Args:
        survey: knows the countries.
        label: what they are chosen for.
    """
    st.multiselect(
        label,
        sorted(survey.codes, key=survey.labels.__getitem__),
        format_func=lambda code: country_option(survey, code),
        key=COUNTRIES,
        on_change=lambda: change(countries=tuple(st.session_state[COUNTRIES])),
        placeholder=words.COUNTRIES_PLACEHOLDER,
        max_selections=MOST_COUNTRIES,
        select_all=False,
        wrap=True,
    )


def pick_preset(survey: Survey, selection: Selection, focus: str) -> None:
    """A named set of countries that takes the place of those chosen.

    Args:
        survey: knows the sets.
        selection: its last edition is the one whose places and likeness count.
        focus: alpha-3 code of the country whose neighbours and peers are offered.
    """
    sets = country_sets(survey, focus, selection.last)

    def take() -> None:
        preset = st.session_state[PRESET]
        if preset:
            change(countries=sets[preset].countries())

    st.selectbox(
        words.PRESET,
        list(sets),
        format_func=lambda preset: sets[preset].name,
        key=PRESET,
        on_change=take,
        placeholder=words.PRESET_PLACEHOLDER,
    )


def pick_index() -> None:
    """One of the five indices."""
    st.segmented_control(
        words.INDEX,
        list(Index),
        format_func=index_short,
        key=INDEX,
        on_change=lambda: change(index=st.session_state[INDEX]),
        required=True,
    )


def pick_measure() -> None:
    """What is shown of the index."""
    st.selectbox(
        words.MEASURE,
        list(Measure),
        format_func=MEASURE_NAMES.__getitem__,
        key=MEASURE,
        on_change=lambda: change(measure=st.session_state[MEASURE]),
    )


def pick_form() -> None:
    """How the comparison is drawn."""
    st.segmented_control(
        words.FORM,
        list(Form),
        format_func=FORM_NAMES.__getitem__,
        key=FORM,
        on_change=lambda: change(form=st.session_state[FORM]),
        required=True,
        label_visibility="collapsed",
    )


def pick_editions(survey: Survey) -> None:
    """The first and the last edition; put in order where chosen in reverse."""

    def take() -> None:
        chosen = sorted((st.session_state[FIRST], st.session_state[LAST]))
        change(first=chosen[0], last=chosen[1])

    start, end = st.columns(2)
    start.selectbox(words.FIRST, survey.years, key=FIRST, on_change=take)
    end.selectbox(words.LAST, survey.years, key=LAST, on_change=take)


def pick_context(survey: Survey) -> None:
    """The group drawn behind the lines."""
    st.selectbox(
        words.CONTEXT,
        [*survey.group_list, NO_GROUP],
        format_func=lambda code: group_option(survey, code),
        key=CONTEXT,
        on_change=lambda: change(context=st.session_state[CONTEXT]),
    )


def pick_reference(selection: Selection) -> None:
    """The line that sums the group up."""
    st.selectbox(
        words.REFERENCE,
        list(Reference),
        format_func=REFERENCE_NAMES.__getitem__,
        key=REFERENCE,
        on_change=lambda: change(reference=st.session_state[REFERENCE]),
        disabled=selection.context == NO_GROUP,
        help=words.REFERENCE_HELP,
    )


def pick_ranking_editions(survey: Survey, selection: Selection) -> None:
    """The edition ranked, and an earlier one that changes count from."""

    def take() -> None:
        edition = st.session_state[LAST]
        change(first=min(st.session_state[FIRST], edition), last=edition)

    ranked, since = st.columns(2)
    ranked.selectbox(ranking_words.EDITION, survey.years[::-1], key=LAST, on_change=take)
    earlier = [year for year in survey.years if year <= selection.last]
    since.selectbox(ranking_words.SINCE, earlier, key=FIRST, on_change=take)


def pick_filters(survey: Survey) -> None:
    """The groups whose members a ranking shows."""
    st.multiselect(
        ranking_words.FILTERS,
        [code for code in survey.group_list if code != WORLD],
        format_func=lambda code: ranking_words.filter_option(survey, code),
        key=FILTERS,
        on_change=lambda: change(filters=tuple(st.session_state[FILTERS])),
        placeholder=ranking_words.FILTERS_PLACEHOLDER,
        help=ranking_words.FILTERS_HELP,
        select_all=False,
        wrap=True,
    )


def pick_level() -> None:
    """The one level that a ranking shows, or all."""

    def take() -> None:
        level = st.session_state[LEVEL]
        change(level=None if level == ALL else level)

    st.selectbox(
        ranking_words.LEVEL,
        [ALL, *Level],
        format_func=lambda level: ranking_words.ALL_LEVELS if level == ALL else LEVEL_NAMES[level],
        key=LEVEL,
        on_change=take,
    )


def pick_slice(survey: Survey, selection: Selection, most: int) -> None:
    """The part of the ranking that is drawn."""
    st.segmented_control(
        ranking_words.SLICE,
        list(Slice),
        format_func=lambda part: ranking_words.slice_option(survey, part, selection.focus, most),
        key=SLICE,
        on_change=lambda: change(slice=st.session_state[SLICE]),
        required=True,
    )


def pick_focus(survey: Survey) -> None:
    """The one country that a page is about."""
    st.selectbox(
        country_words.FOCUS,
        sorted(survey.codes, key=survey.labels.__getitem__),
        format_func=lambda code: country_option(survey, code),
        key=FOCUS,
        on_change=lambda: change(focus=st.session_state[FOCUS]),
    )


def pick_group_mean(survey: Survey) -> None:
    """The group whose mean a profile is set beside."""
    st.selectbox(
        country_words.GROUP_MEAN,
        [*survey.group_list, NO_GROUP],
        format_func=lambda code: (
            country_words.NO_GROUP_MEAN if code == NO_GROUP else group_option(survey, code)
        ),
        key=CONTEXT,
        on_change=lambda: change(context=st.session_state[CONTEXT]),
    )


def pick_paint() -> None:
    """What the map's colours stand for."""
    st.segmented_control(
        map_words.PAINT,
        list(Paint),
        format_func=map_words.PAINT_NAMES.__getitem__,
        key=PAINT,
        on_change=lambda: change(paint=st.session_state[PAINT]),
        required=True,
    )


def pick_map_edition(survey: Survey, selection: Selection) -> None:
    """The edition that the map shows; the one compared from gives way where it is later."""

    def take() -> None:
        edition = st.session_state[LAST]
        change(first=min(selection.first, edition), last=edition)

    st.selectbox(map_words.EDITION, survey.years[::-1], key=LAST, on_change=take)


def pick_likeness() -> None:
    """By what countries are alike."""
    st.segmented_control(
        peer_words.LIKENESS,
        list(Likeness),
        format_func=peer_words.likeness_name,
        key=LIKENESS,
        on_change=lambda: change(likeness=st.session_state[LIKENESS]),
        required=True,
    )


GROUPS = picker("groups", lambda selection: list(selection.groups))
STATISTIC = picker("statistic", lambda selection: selection.statistic)
WHOSE = picker("whose", lambda selection: selection.whose)


def pick_groups(survey: Survey) -> None:
    """The groups compared, found by name."""
    st.multiselect(
        group_words.GROUPS,
        list(survey.group_list),
        format_func=lambda code: group_option(survey, code),
        key=GROUPS,
        on_change=lambda: change(groups=tuple(st.session_state[GROUPS])),
        placeholder=group_words.GROUPS_PLACEHOLDER,
        select_all=False,
        wrap=True,
    )


def pick_statistic() -> None:
    """What a group's line stands for."""
    st.segmented_control(
        group_words.LINE,
        list(Statistic),
        format_func=STATISTIC_NAMES.__getitem__,
        key=STATISTIC,
        on_change=lambda: change(statistic=st.session_state[STATISTIC]),
        required=True,
    )


def pick_whose(survey: Survey) -> None:
    """The group whose members and people are counted by level."""
    st.selectbox(
        group_words.WHOSE,
        list(survey.group_list),
        format_func=lambda code: group_option(survey, code),
        key=WHOSE,
        on_change=lambda: change(whose=st.session_state[WHOSE]),
    )
