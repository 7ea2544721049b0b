"""Is what a text claims about the ranking true."""

from dataclasses import replace

import streamlit as st

from dashboard import gallery
from dashboard.contents.claims import face
from dashboard.controls.claim_cards import show_newer, show_parts, show_text
from dashboard.controls.claim_figures import claim_figures
from dashboard.controls.frame import frame
from dashboard.controls.links import page_link
from dashboard.controls.panel import row
from dashboard.controls.pickers import claims as claim_form
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import change, open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.claims.asked import assertion_of, claim_of
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.judging import check_assertion
from dashboard.language.claims import page as words
from dashboard.language.options import country_link
from dashboard.language.reading.checking import CheckedText
from dashboard.survey import WORLD

survey = gallery.survey()
selection = open_view("claims")
spoken = page_words()
claim = selection.claim

said, reported = st.columns([5, 4])
with said:
    text = claim_form.write_text(survey, selection)
with reported:
    claim_form.pick_reported(survey)

with st.expander(spoken.text(words.PARTS), key="panel"):
    with row():
        pickers.pick_focus(survey)
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
    check = check_claim(survey, claim_of(selection))
    claim_form.show_reported(survey, claim_of(selection))
    if check.start or check.end:
        judged = check_assertion(survey, assertion_of(check))
        show_parts(CheckedText("", survey, ()), judged)
        st.markdown(f"**{spoken.text(words.COUNTING)}**")
        st.table(claim_figures(survey, claim_of(selection), spoken), hide_index=True)
    st.caption(spoken.text(words.CONVENTION))
    if claim.within != WORLD:
        in_the_world = replace(claim, within=WORLD)
        st.button(
            spoken.text(words.ELSEWHERE),
            key="go_elsewhere",
            on_click=lambda: change(claim=in_the_world),
        )
    page_link(country_link(selection.focus, spoken), "country")


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
        page_link(country_link(shown.drawn.focus, spoken), "country")
else:
    show_newer(shown.checked)
    show_text(shown.checked, None)
