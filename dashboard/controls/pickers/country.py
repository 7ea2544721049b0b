"""The countries and the group that a country's page sets it beside."""

from typing import Any

import streamlit as st

from dashboard import gallery
from dashboard.contents.country import compared
from dashboard.controls.pickers.shared import CONTEXT, by_name
from dashboard.controls.state import choosing, drawn, picker
from dashboard.controls.viewport import page_words
from dashboard.language import country as labels
from dashboard.language.interface import COUNTRIES_PLACEHOLDER
from dashboard.language.options import country_option, group_option
from dashboard.selection import NO_GROUP, Selection
from dashboard.survey import Iso3, Survey

PEERS = picker("peers", lambda selection: list(compared(gallery.survey(), selection)))


def pick_peers(survey: Survey, selection: Selection) -> None:
    """Any countries but the focus country itself, which keeps its place in the address."""
    focus = selection.focus

    def take(asked: Selection, peers: list[Iso3]) -> dict[str, Any]:
        own = (focus,) if focus in asked.countries else ()
        return {"countries": (*own, *peers)}

    words = page_words()
    st.multiselect(
        words.text(labels.PEERS),
        [code for code in by_name(survey, words) if code != focus],
        format_func=lambda code: country_option(code, words),
        key=drawn(PEERS, take),
        placeholder=words.text(COUNTRIES_PLACEHOLDER),
        select_all=False,
        wrap=True,
    )


def pick_group_mean(survey: Survey) -> None:
    """The group whose mean a profile is set beside."""
    words = page_words()
    st.selectbox(
        words.text(labels.GROUP_MEAN),
        [*survey.group_list, NO_GROUP],
        format_func=lambda code: (
            words.text(labels.NO_GROUP_MEAN)
            if code == NO_GROUP
            else group_option(survey, code, words)
        ),
        key=drawn(CONTEXT, choosing("context")),
    )
