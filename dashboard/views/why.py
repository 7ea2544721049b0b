"""Why one country's score and rank moved between two editions."""

from dataclasses import replace

import streamlit as st

from dashboard import gallery
from dashboard.analysis.change.passing import Passed, passed
from dashboard.analysis.ranking.ranks import rank_of
from dashboard.analysis.ranking.standing import Presence
from dashboard.charts.look import Look
from dashboard.controls.country_links import country_links
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.viewport import page_words
from dashboard.language import movement as words
from dashboard.language import sides as sides_words
from dashboard.language.options import country_link
from dashboard.selection import Selection, write_query
from dashboard.survey import Index, Survey

LANGUAGE = Look().language
OTHER_LISTS = (
    "caught_up_with",
    "caught_up_by",
    "pulled_ahead_of",
    "fell_behind",
    "newcomers_above",
    "dropped_out_above",
)


def named(survey: Survey, selection: Selection, found: Passed, kind: str) -> None:
    """One list of countries by name, each with its rank at both ends and a way to its own page."""
    codes: tuple[str, ...] = getattr(found, kind)
    st.markdown(sides_words.list_heading(kind, len(codes)))
    labels = {}
    for code in codes:
        before, after = (
            rank_of(survey, found.index, code, edition) for edition in (found.first, found.last)
        )
        labels[code] = sides_words.list_entry(survey, code, before, after, LANGUAGE)
    country_links(labels, selection, kind)


def sides(survey: Survey, selection: Selection) -> None:
    """Who it passed and who passed it, every one by name."""
    found = passed(survey, Index.EGDI, selection.focus, selection.first, selection.last)
    if found.presence is not Presence.BOTH or selection.first == selection.last:
        return
    st.subheader(sides_words.HEADING, anchor=False)
    st.markdown(sides_words.passing_sentence(survey, found))
    left, right = st.columns(2, gap="large")
    with left:
        named(survey, selection, found, "passed")
    with right:
        named(survey, selection, found, "passed_by")
    others = [kind for kind in OTHER_LISTS if getattr(found, kind)]
    if others:
        with st.container(horizontal=True, gap="large"):
            for kind in others:
                with st.container(width=320):
                    named(survey, selection, found, kind)


survey = gallery.survey()
selection = replace(open_view("why"), index=Index.EGDI)

with panel():
    who, when = st.columns(2)
    with who:
        pickers.pick_focus(survey)
    with when:
        pickers.pick_editions(survey)

score, rank = st.columns(2, gap="large")
with score:
    frame("score-parts", selection)
    st.markdown(words.LINE_SCORE)
with rank:
    frame("rank-parts", selection)
    st.markdown(words.LINE_RANK)

sides(survey, selection)
st.page_link("views/targets.py", label=words.TO_TARGETS, query_params=write_query(selection))
st.page_link(
    "views/country.py",
    label=country_link(selection.focus, page_words()),
    query_params=write_query(selection),
)
