"""Which countries are like one, and how it stands against what its income predicts."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.likeness.peers import peers
from dashboard.analysis.ranking.ranks import ranked_count
from dashboard.charts.look import Look
from dashboard.controls.country_links import country_links
from dashboard.controls.frame import frame
from dashboard.controls.links import page_link
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.peers import pick_likeness
from dashboard.controls.state import open_view
from dashboard.controls.viewport import page_words
from dashboard.language import income as income_words
from dashboard.language import likeness as words
from dashboard.language.options import country_link
from dashboard.selection import Form
from dashboard.survey import Index, Iso3

LANGUAGE = Look().language

survey = gallery.survey()
selection = open_view("peers")

with panel():
    who, how, when = st.columns([3, 3, 2])
    with who:
        pickers.pick_focus(survey)
    with how:
        pick_likeness()
    with when:
        pickers.pick_edition(survey, selection)

frame("likeness", selection, opens_country=True)

found = peers(survey, selection.focus, selection.last, selection.likeness)
if found.peers:
    st.subheader(words.WHY, anchor=False)
    ranked = int(ranked_count(survey, Index.EGDI)[selection.last])
    st.markdown(
        "\n".join(
            f"- {words.sentence(survey, found, peer, ranked, LANGUAGE)}" for peer in found.peers
        )
    )
    against = words.against(survey, found)
    if against:
        st.caption(against)
    country_links({Iso3(code): survey.labels[code] for code in found.codes}, "peers")
with st.container(key="peers_links", horizontal=True, gap="small"):
    if found.peers:
        together = (selection.focus, *found.codes)
        page_link(words.COMPARE, "compare", countries=together, form=Form.LINES)
    page_link(country_link(selection.focus, page_words()), "country")
    page_link(words.TO_CERTAINTY, "certainty")

st.header(words.INCOME_HEADING, anchor=False)
frame("income", selection, opens_country=True)
st.markdown(income_words.METHOD)
pickers.pick_countries(survey, words.NAMED)
pickers.pick_preset(survey, selection, selection.focus)
