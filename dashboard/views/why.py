"""Why one country's score and rank moved between two editions."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.why import onward, sides
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.told import paragraph, said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import contributions, movement

survey = gallery.survey()
selection = open_view("why")
words = page_words()

with panel():
    pickers.pick_focus()
    pickers.pick_editions(survey)

score, rank = st.columns(2, gap="large")
with score:
    frame("score-parts", selection)
    tell(paragraph(words.text(contributions.LINE)))
with rank:
    frame("rank-parts", selection)
    tell(paragraph(words.text(movement.LINE)))

tell(said(sides), said(onward))
