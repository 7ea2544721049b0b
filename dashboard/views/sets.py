"""The reader's own sets of countries: put together, kept in the browser, used on other pages."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.own_sets import about, beginnings, holds, kept_sets, lacks, method, uses
from dashboard.contents.page import Asked
from dashboard.controls.own_sets import kept_codes
from dashboard.controls.panel import panel
from dashboard.controls.pickers.own_sets import keep_or_remove, pick_members, pick_name
from dashboard.controls.reader import known
from dashboard.controls.state import open_view
from dashboard.controls.told import said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import own_sets as labels
from dashboard.selection.own_sets import drafted

words = page_words()
selection = open_view("sets")

st.title(words.text(labels.TITLE), anchor=False)
tell(said(about))
with panel(folds=False):
    pick_name()
    pick_members()

lacking = lacks(Asked("sets", gallery.survey(), known(), words))
if lacking is not None:
    st.info(words.text(lacking))
code = drafted(selection)
if code is not None:
    keep_or_remove(code)
tell(
    said(uses),
    said(kept_sets, kept_codes()),
    said(holds),
    said(beginnings),
    said(method),
)
