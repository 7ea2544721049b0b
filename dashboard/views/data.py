"""What the figures are, where they come from, what is wrong with them, and how to take them."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.data import (
    about,
    citing,
    downloads,
    every_edition,
    every_edition_on_a_phone,
    indices,
    on_issues,
    recorded,
    sources,
)
from dashboard.controls.state import open_view
from dashboard.controls.told import how_to, said, said_at_length, tell
from dashboard.controls.toolbar import quote
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language import data as labels
from dashboard.language.issues import KINDS

words = page_words()


survey = gallery.survey()
open_view("data")

st.title(words.text(labels.TITLE), anchor=False)
tell(
    said(about),
    said(downloads),
    said(citing),
    quote(labels.cite_dataset(survey, words), words),
    said(indices),
    said(every_edition_on_a_phone if is_narrow() else every_edition),
    said(on_issues),
    how_to(words.text(labels.ISSUES_OPEN)),
)
kind = st.selectbox(
    words.text(labels.KIND),
    [None, *(kind for kind in KINDS if kind in set(survey.issues["kind"]))],
    format_func=lambda kind: words.text(KINDS[kind] if kind else labels.ALL_KINDS),
    key="pick_kind",
)
tell(said_at_length(recorded, kind), said(sources))
