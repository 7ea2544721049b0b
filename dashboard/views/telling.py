"""What is worth telling of an edition, of all or of a group."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.page import Asked
from dashboard.contents.telling import how_told, title, told_of_edition
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.groups import pick_whose
from dashboard.controls.reader import known
from dashboard.controls.state import open_view
from dashboard.controls.told import said, said_at_length, tell
from dashboard.controls.viewport import page_words
from dashboard.language import worth as labels

survey = gallery.survey()
selection = open_view("telling")
st.title(title(Asked("telling", survey, known(), page_words())), anchor=False)

with panel():
    pickers.pick_edition(survey, selection)
    pick_whose(survey, labels.OF_WHOM)

tell(said_at_length(told_of_edition), said(how_told))
