"""Countries compared over time, in the form the reader chooses."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.compare import CHART_OF, comparison, passings
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.controls.frame import frame
from dashboard.controls.own_sets import kept_codes
from dashboard.controls.panel import panel, row
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.compare import pick_context, pick_measure, pick_reference
from dashboard.controls.state import open_view
from dashboard.controls.told import said, tell
from dashboard.controls.viewport import page_words
from dashboard.findings.passing import PassedAmong
from dashboard.language import interface as labels
from dashboard.language import say
from dashboard.language.choices import FORMS
from dashboard.language.passing import WHO_PASSED_WHOM
from dashboard.selection import Form

MOST_PASSING = 6  # what more countries did is folded

survey = gallery.survey()
selection = open_view("compare")
used = gallery.fields(CHART_OF[selection.form])

with panel():
    pickers.pick_countries()
    pickers.pick_preset(survey, selection)
    pickers.pick_index(ignored="index" not in used)
    pick_measure(ignored="measure" not in used)
    pickers.pick_editions(survey, first_ignored="first" not in used)
    pickers.pick_named("form", labels.FORM, FORMS, bare=True)

picture = comparison(selection)
frame(picture.name, selection, as_table=picture.arranged)

passing = passings(survey, selection)
if passing is not None:
    words = page_words()
    many = isinstance(passing, PassedAmong) and len(passing.passings) > MOST_PASSING
    place = st.expander(words.text(WHO_PASSED_WHOM)) if many else st.container()
    place.markdown(say(passing, words))

if selection.form is Form.LINES:
    with row():
        pick_context(survey)
        pick_reference(selection)
    tell(said(ways_to_own_sets, kept_codes()))
