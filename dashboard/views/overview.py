"""One country and the world at a glance: the first page a reader sees."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.overview import (
    continents,
    onward,
    own_path,
    places,
    story,
    what_it_is,
    world,
)
from dashboard.contents.telling import told_of_country
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.rank_tiles import rank_tiles
from dashboard.controls.state import open_view
from dashboard.controls.told import how_to, said, tell
from dashboard.controls.viewport import page_words
from dashboard.findings.overview import at_a_glance
from dashboard.language import glance, movers, say
from dashboard.selection import OVERVIEW

survey = gallery.survey()
selection = open_view(OVERVIEW)
focus, latest = selection.focus, selection.last
words = page_words()
title = say(at_a_glance(survey, focus, latest), words)
st.title(title, anchor=False)
tell(said(what_it_is))

with panel(before=lambda: pickers.pick_focus(glance.YOUR_COUNTRY)):
    pickers.pick_editions(survey)

tell(said(told_of_country), rank_tiles(survey), said(places), said(story))
frame("trajectory", own_path(selection))

tell(said(onward))
pickers.pick_index()
frame("movers", selection, opens_country=True)

how = how_to(words.text(movers.HOW_TO_OPEN)) if selection.first != latest else ""
tell(how, said(world))
frame("world-levels", selection)
frame("group-means", continents(selection))
