"""The pickers of groups: which are compared, by what, and whose members are counted."""

import streamlit as st

from dashboard.controls.own_sets import groups_on_offer
from dashboard.controls.state import choosing, drawn, picker
from dashboard.controls.viewport import page_words
from dashboard.language import groups as labels
from dashboard.language.messages import Message
from dashboard.language.options import group_option
from dashboard.survey import Survey

GROUPS = picker("groups")
WHOSE = picker("whose")


def pick_groups(survey: Survey) -> None:
    """The groups compared, found by name."""
    words = page_words()
    st.multiselect(
        words.text(labels.GROUPS),
        groups_on_offer(survey),
        format_func=lambda code: group_option(survey, code, words),
        key=drawn(GROUPS, choosing("groups")),
        placeholder=words.text(labels.GROUPS_PLACEHOLDER),
        select_all=False,
        wrap=True,
    )


def pick_whose(survey: Survey, label: Message = labels.WHOSE) -> None:
    """The group whose members and people are counted by level, or of which something is told.

    Args:
        survey: knows the groups.
        label: what it is chosen for.
    """
    words = page_words()
    st.selectbox(
        words.text(label),
        groups_on_offer(survey),
        format_func=lambda code: group_option(survey, code, words),
        key=drawn(WHOSE, choosing("whose")),
    )
