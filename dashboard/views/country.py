"""One country in full."""

from dataclasses import replace

import streamlit as st

from dashboard import gallery
from dashboard.contents.country import (
    compared,
    drivers,
    head,
    history,
    neighbours,
    passed,
    recorded,
    region_mean,
)
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.telling import told_of_country
from dashboard.controls.frame import frame
from dashboard.controls.own_sets import kept_codes
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.country import pick_group_mean, pick_peers
from dashboard.controls.rank_tiles import told_ranks
from dashboard.controls.state import open_view
from dashboard.controls.told import heading, said, tell
from dashboard.controls.viewport import page_words

survey = gallery.survey()
selection = open_view("country")
words = page_words()
beside = replace(selection, countries=compared(survey, selection))

with panel():
    pickers.pick_focus()
    pickers.pick_index()
    pickers.pick_editions(survey)

tell(
    heading(words.country(selection.focus)),
    said(told_of_country),
    said(head),
    told_ranks(survey),
    said(neighbours),
    said(drivers),
)

paths, profile = st.columns([3, 2], gap="large")
with paths:
    frame("country-ranks", selection)
    tell(said(passed))
with profile:
    frame("profile", beside)
    pick_peers(selection)
    pickers.pick_preset(survey, selection)
    pick_group_mean(survey)
    tell(said(ways_to_own_sets, kept_codes()), said(region_mean))

levels, issues = st.columns([3, 2], gap="large")
with levels:
    tell(said(history))
with issues:
    tell(said(recorded))
