"""The pickers of groups: which are compared, by what, and whose members are counted."""

import streamlit as st

from dashboard.controls.state import change, picker
from dashboard.controls.viewport import page_words
from dashboard.language import groups as labels
from dashboard.language.choices import STATISTICS
from dashboard.language.options import group_option
from dashboard.selection import Statistic
from dashboard.survey import Survey

GROUPS = picker("groups", lambda selection: list(selection.groups))
STATISTIC = picker("statistic", lambda selection: selection.statistic)
WHOSE = picker("whose", lambda selection: selection.whose)


def pick_groups(survey: Survey) -> None:
    """The groups compared, found by name."""
    words = page_words()
    st.multiselect(
        words.text(labels.GROUPS),
        list(survey.group_list),
        format_func=lambda code: group_option(survey, code, words),
        key=GROUPS,
        on_change=lambda: change(groups=tuple(st.session_state[GROUPS])),
        placeholder=words.text(labels.GROUPS_PLACEHOLDER),
        select_all=False,
        wrap=True,
    )


def pick_statistic() -> None:
    """What a group's line stands for."""
    words = page_words()
    st.segmented_control(
        words.text(labels.LINE),
        list(Statistic),
        format_func=lambda statistic: words.text(STATISTICS[statistic]),
        key=STATISTIC,
        on_change=lambda: change(statistic=st.session_state[STATISTIC]),
        required=True,
    )


def pick_whose(survey: Survey) -> None:
    """The group whose members and people are counted by level."""
    words = page_words()
    st.selectbox(
        words.text(labels.WHOSE),
        list(survey.group_list),
        format_func=lambda code: group_option(survey, code, words),
        key=WHOSE,
        on_change=lambda: change(whose=st.session_state[WHOSE]),
    )
