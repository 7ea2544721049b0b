"""Is a claim about a rank true."""

from dataclasses import replace

import streamlit as st

from dashboard import gallery
from dashboard.controls.frame import frame
from dashboard.controls.links import page_link
from dashboard.controls.pickers import claims as claim_form
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.claims.asked import claim_of
from dashboard.findings.claims.check import ClaimCheck, check_claim
from dashboard.language import claim_sentences as sentence_words
from dashboard.language import claims as words
from dashboard.language.options import country_link
from dashboard.survey import WORLD

survey = gallery.survey()
selection = open_view("claims")


def show_answer(check: ClaimCheck) -> None:
    """The verdict on every part of the claim, and the figures behind it."""
    if check.start:
        st.markdown(words.end_line(survey, check.start, selection.index, earlier=True))
    if check.end:
        st.markdown(words.end_line(survey, check.end, selection.index, earlier=False))
    if check.change:
        st.markdown(words.change_line(check.change))
    closest = words.nearest_sentence(survey, check)
    if closest:
        st.markdown(closest)
    if check.start or check.end:
        st.markdown(f"**{words.COUNTING}**")
        st.table(words.figures(check))
    st.caption(words.METHOD)


said, reported = st.columns([5, 4])
with said:
    read = claim_form.write_sentence(survey, selection)
with reported:
    claim_form.pick_reported(survey)

with st.expander(words.PARTS, key="panel"):
    who, which, where = st.columns([3, 3, 3])
    with who:
        pickers.pick_focus(survey)
    with which:
        pickers.pick_index()
    with where:
        claim_form.pick_within(survey, selection)
    was, since, now, until = st.columns(4)
    with was:
        claim_form.pick_was()
    with since:
        claim_form.pick_since(survey, selection)
    with now:
        claim_form.pick_now()
    with until:
        claim_form.pick_until(survey, selection)
    top, moved, way = st.columns(3)
    with top:
        claim_form.pick_top()
    with moved:
        claim_form.pick_moved()
    with way:
        claim_form.pick_direction()

barred = sentence_words.not_checkable(survey, read) if read else ""
if read and barred:
    st.subheader(barred, anchor=False)
    st.markdown(sentence_words.what_to_do(survey, read))
else:
    picture, answer = st.columns([3, 2], gap="large")
    with picture:
        frame("claim", selection)
    with answer:
        claim_form.show_reported(survey, selection)
        show_answer(check_claim(survey, claim_of(selection)))
        if selection.claim.within != WORLD:
            in_the_world = replace(selection.claim, within=WORLD)
            page_link(words.ELSEWHERE, "claims", claim=in_the_world)
        page_link(country_link(selection.focus, page_words()), "country")
