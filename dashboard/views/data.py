"""What the figures are, where they come from, what is wrong with them, and how to take them."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.data import (
    ARCHIVE,
    about,
    citing,
    every_edition,
    every_edition_on_a_phone,
    indices,
    on_issues,
    recorded,
    sources,
    table_address,
)
from dashboard.controls.state import open_view
from dashboard.controls.told import how_to, said, said_at_length, tell
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.language import data as labels
from dashboard.language.issues import KINDS
from dashboard.survey import CONTRACTS

words = page_words()


survey = gallery.survey()
open_view("data")

st.title(words.text(labels.TITLE), anchor=False)
tell(said(about))
with st.container(horizontal=True):
    st.link_button(words.text(labels.ARCHIVE), ARCHIVE, type="primary")
    for name in CONTRACTS:
        st.link_button(words.text(labels.TABLE_NAMES[name]), table_address(name))
tell(said(citing))
st.code(labels.cite_dataset(survey, words), language=None, wrap_lines=True)

tell(
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
