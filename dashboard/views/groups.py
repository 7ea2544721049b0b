"""Groups of countries beside each other: middle, levels, spread, and the world by level."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.groups import (
    comparisons,
    in_numbers,
    in_numbers_on_a_phone,
    means_method,
    spread_method,
)
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.controls.frame import frame
from dashboard.controls.own_sets import kept_codes
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.groups import pick_groups, pick_whose
from dashboard.controls.state import open_view
from dashboard.controls.told import said, tell
from dashboard.controls.viewport import is_narrow
from dashboard.language import groups as told
from dashboard.language.choices import STATISTICS

survey = gallery.survey()
selection = open_view("groups")

with panel():
    pick_groups(survey)
    pickers.pick_index()
    pickers.pick_named("statistic", told.LINE, STATISTICS)
    pickers.pick_editions(survey)

tell(said(ways_to_own_sets, kept_codes()))
frame("group-means", selection)
tell(said(means_method), said(in_numbers_on_a_phone if is_narrow() else in_numbers))
if selection.groups:
    frame("group-levels", selection)
    frame("group-spread", selection)
    tell(said(spread_method))

pick_whose(survey)
with st.container(horizontal=True, gap="large"):
    frame("population-levels", selection)
    frame("level-transitions", selection)
tell(said(comparisons))
