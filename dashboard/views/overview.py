"""One country and the world at a glance: the first page a reader sees."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.overview import continents, own_path
from dashboard.controls.frame import frame
from dashboard.controls.links import page_link
from dashboard.controls.panel import panel, row
from dashboard.controls.paper import paper_footer
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.rank_tiles import group_links, rank_tiles
from dashboard.controls.state import open_view
from dashboard.controls.story import tell_story
from dashboard.controls.viewport import page_words
from dashboard.findings.overview import at_a_glance
from dashboard.language import glance, movers, say
from dashboard.language.options import country_link
from dashboard.selection import OVERVIEW
from dashboard.survey import Index

survey = gallery.survey()
selection = open_view(OVERVIEW)
focus, latest = selection.focus, selection.last
words = page_words()
title = say(at_a_glance(survey, focus, latest), words)
st.title(title, anchor=False)

with panel(), row():
    pickers.pick_focus(survey)
    pickers.pick_editions(survey)

rank_tiles(survey)
st.caption(words.text(glance.PLACES))
group_links(survey, Index.EGDI)

tell_story(survey, selection)

frame("trajectory", own_path(selection))
page_link(country_link(focus, words), "country")

st.header(words.text(movers.HEADING), anchor=False)
pickers.pick_index()
frame("movers", selection, opens_country=True)
if selection.first != latest:
    st.caption(words.text(movers.HOW_TO_OPEN))

st.header(words.text(glance.WORLD), anchor=False)
frame("world-levels", selection)
frame("group-means", continents(selection))
paper_footer(survey, OVERVIEW, selection)
