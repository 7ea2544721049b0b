"""Which countries are like one, and how it stands against what its income predicts."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.likeness.peers import peers
from dashboard.controls.country_links import country_links
from dashboard.controls.frame import frame
from dashboard.controls.links import show_ways, way
from dashboard.controls.panel import panel, row
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import known, open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.likeness import against_whom, why_peers
from dashboard.language import likeness as labels
from dashboard.language import say
from dashboard.language.income import METHOD
from dashboard.language.options import country_link
from dashboard.selection import Form

survey = gallery.survey()
selection = open_view("peers")
words = page_words()

with panel(), row():
    pickers.pick_focus(survey)
    pickers.pick_named("likeness", labels.LIKENESS, labels.LIKENESS_NAMES)
    pickers.pick_edition(survey, selection)

frame("likeness", selection, opens_country=True)

found = peers(survey, selection.focus, selection.last, selection.likeness)
if found.peers:
    st.subheader(words.text(labels.WHY), anchor=False)
    st.markdown("\n".join(f"- {say(reason, words)}" for reason in why_peers(survey, found)))
    for whom in against_whom(found):
        st.caption(say(whom, words))
    country_links({code: words.country(code) for code in found.codes})
ways = [
    way(known(), country_link(selection.focus, words), "country"),
    way(known(), words.text(labels.TO_CERTAINTY), "certainty"),
]
if found.peers:
    together = (selection.focus, *found.codes)
    compared = way(
        known(), words.text(labels.COMPARE), "compare", countries=together, form=Form.LINES
    )
    ways.insert(0, compared)
show_ways(ways)

st.header(words.text(labels.INCOME_HEADING), anchor=False)
frame("income", selection, opens_country=True)
st.markdown(words.text(METHOD))
pickers.pick_countries(survey, labels.NAMED)
pickers.pick_preset(survey, selection, selection.focus)
