"""Groups of countries beside each other: middle, levels, spread, and the world by level."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.groups import compared_members
from dashboard.controls.frame import frame
from dashboard.controls.group_numbers import group_numbers
from dashboard.controls.links import show_ways, way
from dashboard.controls.panel import panel, row
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.groups import pick_groups, pick_whose
from dashboard.controls.state import known, open_view
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language import groups as told
from dashboard.language.choices import STATISTICS

survey = gallery.survey()
selection = open_view("groups")
words = page_words()

with panel():
    with row():
        pick_groups(survey)
        pickers.pick_editions(survey)
    with row():
        pickers.pick_index()
        pickers.pick_named("statistic", told.LINE, STATISTICS)

frame("group-means", selection)
st.caption(words.text(told.METHOD))

if selection.groups:
    st.markdown(f"**{words.text(told.NUMBERS, edition=selection.last)}**")
    for table in group_numbers(survey, selection, words, narrow=is_narrow()):
        st.table(table, hide_index=False)

    frame("group-levels", selection)
    frame("group-spread", selection)
    st.caption(words.text(told.SPREAD_METHOD))

pick_whose(survey)
people, moves = st.columns(2, gap="large")
with people:
    frame("population-levels", selection)
with moves:
    frame("level-transitions", selection)

show_ways(
    way(known(), words.text(told.COMPARE, group=group), "compare", countries=members)
    for group, members in compared_members(survey, selection).items()
)
