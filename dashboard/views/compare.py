"""Countries compared over time, in the form the reader chooses."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.ranking.excerpt import by_country_and_edition
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.compare import pick_context, pick_measure, pick_reference
from dashboard.controls.state import open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.nothing import SelectionLacks
from dashboard.findings.passing import PassedAmong, passed_among
from dashboard.language import interface as labels
from dashboard.language import say
from dashboard.language.choices import FORMS
from dashboard.language.passing import WHO_PASSED_WHOM
from dashboard.selection import Form

CHART_OF = {
    Form.LINES: "trajectory",
    Form.BUMP: "bump",
    Form.SLOPE: "slope",
    Form.MULTIPLES: "multiples",
    Form.DOTS: "components",
    Form.TABLE: "table",
}

MOST_PASSING = 6  # what more countries did is folded

survey = gallery.survey()
selection = open_view("compare")
used = gallery.fields(CHART_OF[selection.form])

with panel():
    who, which = st.columns([5, 2])
    with who:
        pickers.pick_countries(survey)
    with which:
        first = selection.countries[0] if selection.countries else selection.focus
        pickers.pick_preset(survey, selection, first)
    what, how, when = st.columns([3, 2, 3])
    with what:
        pickers.pick_index(ignored="index" not in used)
    with how:
        pick_measure(ignored="measure" not in used)
    with when:
        pickers.pick_editions(survey, first_ignored="first" not in used)
    pickers.pick_named("form", labels.FORM, FORMS, bare=True)

frame(
    CHART_OF[selection.form],
    selection,
    as_table=by_country_and_edition if selection.form is Form.TABLE else None,
)

if len(selection.countries) > 1 and {"first", "index"} <= used:
    passing = passed_among(
        survey, selection.index, selection.countries, selection.first, selection.last
    )
    if not isinstance(passing, SelectionLacks):
        words = page_words()
        many = isinstance(passing, PassedAmong) and len(passing.passings) > MOST_PASSING
        place = st.expander(words.text(WHO_PASSED_WHOM)) if many else st.container()
        place.markdown(say(passing, words))

if selection.form is Form.LINES:
    behind, line = st.columns(2)
    with behind:
        pick_context(survey)
    with line:
        pick_reference(selection)
