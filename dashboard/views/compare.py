"""Countries compared over time, in the form the reader chooses."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.change.passing import passed
from dashboard.charts.compare.table import by_country_and_edition
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.compare import pick_context, pick_form, pick_measure, pick_reference
from dashboard.controls.state import open_view
from dashboard.language import compare as words
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

with panel():
    who, which = st.columns([5, 2])
    with who:
        pickers.pick_countries(survey)
    with which:
        first = selection.countries[0] if selection.countries else selection.focus
        pickers.pick_preset(survey, selection, first)
    what, how, when = st.columns([3, 2, 3])
    with what:
        pickers.pick_index()
    with how:
        pick_measure()
    with when:
        pickers.pick_editions(survey)
    pick_form()

frame(
    CHART_OF[selection.form],
    selection,
    as_table=by_country_and_edition if selection.form is Form.TABLE else None,
)

chosen = set(selection.countries)
overtaken = {
    code: [
        other
        for other in passed(survey, selection.index, code, selection.first, selection.last).passed
        if other in chosen
    ]
    for code in selection.countries
}
if len(chosen) > 1 and selection.form is not Form.DOTS:
    passing = {code: others for code, others in overtaken.items() if others}
    place = st.expander(words.WHO_PASSED) if len(passing) > MOST_PASSING else st.container()
    place.markdown(words.passing(survey, selection, passing))

if selection.form is Form.LINES:
    behind, line = st.columns(2)
    with behind:
        pick_context(survey)
    with line:
        pick_reference(selection)
