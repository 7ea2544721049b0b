"""Is what a text claims about the ranking true."""

from dataclasses import replace

import streamlit as st

from dashboard import gallery
from dashboard.contents.claims import country_page, face, judged_by_hand
from dashboard.controls.claim_cards import show_newer, show_text
from dashboard.controls.frame import frame
from dashboard.controls.links import way
from dashboard.controls.panel import row
from dashboard.controls.pickers import claims as claim_form
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.reader import known
from dashboard.controls.state import change, open_view
from dashboard.controls.told import said, tell
from dashboard.controls.viewport import page_words
from dashboard.language.claims import page as words
from dashboard.language.options import country_link
from dashboard.survey import WORLD

survey = gallery.survey()
selection = open_view("claims")
spoken = page_words()
claim = selection.claim

written, reported = st.columns([5, 4])
with written:
    text = claim_form.write_text(survey, selection)
with reported:
    claim_form.pick_reported(survey)

with st.expander(spoken.text(words.PARTS), key="panel"):
    with row():
        pickers.pick_focus()
        pickers.pick_index()
        claim_form.pick_within(survey, selection)
    with row():
        claim_form.pick_was()
        claim_form.pick_since(survey, selection)
        claim_form.pick_now()
        claim_form.pick_until(survey, selection)
    with row():
        claim_form.pick_top()
        claim_form.pick_moved()
        claim_form.pick_direction()


def show_claim() -> None:
    """A claim put together by hand: its parts beside the figures, and the ways of counting."""
    tell(said(judged_by_hand), said(country_page))
    if claim.within != WORLD:
        in_the_world = replace(claim, within=WORLD)
        st.button(
            spoken.text(words.ELSEWHERE),
            key="go_elsewhere",
            on_click=lambda: change(claim=in_the_world),
        )


shown = face(survey, selection, text)
if shown.checked is None:
    picture, answer = st.columns([3, 2], gap="large")
    with picture:
        frame("claim", selection)
    with answer:
        show_claim()
elif shown.drawn is not None:
    answer, picture = st.columns([3, 2], gap="large")
    with answer:
        show_newer(shown.checked)
        show_text(shown.checked, shown.drawn)
    with picture:
        frame("claim", shown.drawn)
        way_on = way(
            known(), country_link(shown.drawn.focus, spoken), "country", focus=shown.drawn.focus
        )
        tell(f"<p>{way_on}</p>")
else:
    show_newer(shown.checked)
    show_text(shown.checked, None)
