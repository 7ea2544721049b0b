"""Why one country's score and rank moved between two editions."""

import streamlit as st

from dashboard import gallery
from dashboard.controls.frame import frame
from dashboard.controls.links import show_ways, way
from dashboard.controls.panel import panel, row
from dashboard.controls.passing import passing_with_ranks
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import known, open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.passing import sides_changed
from dashboard.language import contributions, movement
from dashboard.language.options import country_link
from dashboard.survey import Index

survey = gallery.survey()
selection = open_view("why")
words = page_words()

with panel(), row():
    pickers.pick_focus(survey)
    pickers.pick_editions(survey)

score, rank = st.columns(2, gap="large")
with score:
    frame("score-parts", selection)
    st.markdown(words.text(contributions.LINE))
with rank:
    frame("rank-parts", selection)
    st.markdown(words.text(movement.LINE))

passing_with_ranks(
    sides_changed(survey, Index.EGDI, selection.focus, selection.first, selection.last)
)
show_ways(
    [
        way(known(), words.text(movement.TO_TARGETS), "targets"),
        way(known(), country_link(selection.focus, words), "country", index=Index.EGDI),
    ]
)
