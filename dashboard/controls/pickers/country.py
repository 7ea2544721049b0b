"""The countries and the group that a country's page sets it beside."""

from typing import Any

import streamlit as st

from dashboard import gallery
from dashboard.contents.country import compared
from dashboard.controls.country_box import pick_in_box
from dashboard.controls.own_sets import groups_on_offer
from dashboard.controls.pickers.shared import CONTEXT
from dashboard.controls.state import choosing, drawn, own_picker
from dashboard.controls.viewport import page_words
from dashboard.language import country as labels
from dashboard.language.options import group_option
from dashboard.selection import NO_GROUP, Selection
from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import Iso3, Survey

PEERS = own_picker("peers", lambda selection: list(compared(gallery.survey(), selection)))


def pick_peers(selection: Selection) -> None:
    """Any countries but the focus country itself, which keeps its place in the address."""
    focus = selection.focus

    def take(asked: Selection, peers: list[Iso3]) -> dict[str, Any]:
        own = (focus,) if focus in asked.countries else ()
        return {"countries": (*own, *peers)}

    pick_in_box(drawn(PEERS, take), labels.PEERS, most=MOST_COUNTRIES - 1, without=[focus])


def pick_group_mean(survey: Survey) -> None:
    """The group whose mean a profile is set beside."""
    words = page_words()
    st.selectbox(
        words.text(labels.GROUP_MEAN),
        [*groups_on_offer(survey), NO_GROUP],
        format_func=lambda code: (
            words.text(labels.NO_GROUP_MEAN)
            if code == NO_GROUP
            else group_option(survey, code, words)
        ),
        key=drawn(CONTEXT, choosing("context")),
    )
