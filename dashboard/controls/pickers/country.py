"""The countries that a country's page sets it beside."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.likeness.peers import nearest
from dashboard.controls.state import change, picker
from dashboard.language import country as words
from dashboard.language.interface import COUNTRIES_PLACEHOLDER
from dashboard.language.names import country_option
from dashboard.selection import FIRST_COUNTRIES, Selection
from dashboard.survey import Survey

COUNT = 5
"""How many peers stand beside a country before the reader chooses."""


def compared(survey: Survey, selection: Selection) -> tuple[str, ...]:
    """The countries chosen, the focus country left out; its nearest where none were chosen.

    The countries of an untouched address are Kazakhstan and its partners: they are nobody's choice
    where the page is about a country that is not among them.
    """
    focus, chosen = selection.focus, selection.countries
    if chosen == FIRST_COUNTRIES and focus not in chosen:
        return nearest(survey, focus, selection.last, COUNT)
    return tuple(code for code in chosen if code != focus)


PEERS = picker("peers", lambda selection: list(compared(gallery.survey(), selection)))


def pick_peers(survey: Survey, selection: Selection) -> None:
    """Any countries but the focus country itself, which keeps its place in the address."""
    focus = selection.focus

    def take() -> None:
        own = (focus,) if focus in selection.countries else ()
        change(countries=(*own, *st.session_state[PEERS]))

    st.multiselect(
        words.PEERS,
        sorted(set(survey.codes) - {focus}, key=survey.labels.__getitem__),
        format_func=lambda code: country_option(survey, code),
        key=PEERS,
        on_change=take,
        placeholder=COUNTRIES_PLACEHOLDER,
        select_all=False,
        wrap=True,
    )
