"""One country in full."""

from dataclasses import replace

import streamlit as st

from dashboard import gallery
from dashboard.contents.country import compared
from dashboard.controls.country_head import country_head, neighbours_in_rank
from dashboard.controls.country_record import level_history, recorded_issues
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel, row
from dashboard.controls.paper import paper_footer
from dashboard.controls.passing import passing_on_own_page
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.country import pick_group_mean, pick_peers
from dashboard.controls.rank_tiles import told_ranks
from dashboard.controls.state import open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.passing import sides_changed
from dashboard.findings.profile import region_of
from dashboard.language.country import REGION_MEAN

survey = gallery.survey()
selection = open_view("country")
beside = replace(selection, countries=compared(survey, selection))

with panel(), row():
    pickers.pick_focus(survey)
    pickers.pick_index()
    pickers.pick_editions(survey)

country_head(survey, selection)
told_ranks(survey)
neighbours_in_rank(survey, selection)

paths, profile = st.columns([3, 2], gap="large")
with paths:
    frame("country-ranks", selection)
    passing_on_own_page(
        sides_changed(survey, selection.index, selection.focus, selection.first, selection.last)
    )
with profile:
    frame("profile", beside)
    pick_peers(survey, selection)
    pickers.pick_preset(survey, selection, selection.focus)
    pick_group_mean(survey)
    region = region_of(survey, selection.focus)
    st.caption(page_words().text(REGION_MEAN, region=region))

levels, issues = st.columns([3, 2], gap="large")
with levels:
    level_history(survey, selection)
with issues:
    recorded_issues(survey, selection)

paper_footer(survey, "country", beside)
