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
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.claim import ClaimCheck
from dashboard.findings.claims.nearest import nearest_findings
from dashboard.findings.claims.parts import change_findings, end_findings
from dashboard.findings.finding import Finding
from dashboard.language import say
from dashboard.language.claims import page as words
from dashboard.language.claims.sentences import not_checkable, what_to_do
from dashboard.language.notices import in_markdown
from dashboard.language.options import country_link
from dashboard.survey import WORLD

survey = gallery.survey()
selection = open_view("claims")
spoken = page_words()


def paragraph(first: Finding, *others: Finding) -> None:
    """Findings that belong together, one after the other, the first in bold."""
    st.markdown(
        spoken.paragraph([f"**{say(first, spoken)}**", *(say(one, spoken) for one in others)])
    )


def show_answer(check: ClaimCheck) -> None:
    """The verdict on every part of the claim, and the figures behind it."""
    if check.start:
        paragraph(*end_findings(check, check.start, earlier=True))
    if check.end:
        paragraph(*end_findings(check, check.end, earlier=False))
    if check.change:
        paragraph(*change_findings(check.change))
    if nearest := nearest_findings(check):
        st.markdown(spoken.paragraph(say(one, spoken) for one in nearest))
    if check.start or check.end:
        st.markdown(f"**{spoken.text(words.COUNTING)}**")
        st.table(words.figures(check, spoken))
    st.caption(spoken.text(words.METHOD))


said, reported = st.columns([5, 4])
with said:
    read = claim_form.write_sentence(survey, selection)
with reported:
    claim_form.pick_reported(survey)

with st.expander(spoken.text(words.PARTS), key="panel"):
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

barred = not_checkable(read, spoken) if read else ""
if read and barred:
    st.subheader(in_markdown(barred), anchor=False)
    st.markdown(spoken.paragraph(what_to_do(survey, read, spoken)))
else:
    picture, answer = st.columns([3, 2], gap="large")
    with picture:
        frame("claim", selection)
    with answer:
        claim_form.show_reported(survey, claim_of(selection))
        show_answer(check_claim(survey, claim_of(selection)))
        if selection.claim.within != WORLD:
            in_the_world = replace(selection.claim, within=WORLD)
            page_link(spoken.text(words.ELSEWHERE), "claims", claim=in_the_world)
        page_link(country_link(selection.focus, spoken), "country")
