"""The pickers of a comparison: what of the index, in which form, and before which ground."""

import streamlit as st

from dashboard.controls.own_sets import groups_on_offer
from dashboard.controls.pickers.shared import CONTEXT
from dashboard.controls.state import choosing, drawn, picker
from dashboard.controls.viewport import page_words
from dashboard.language import interface as labels
from dashboard.language.choices import MEASURES, REFERENCES
from dashboard.language.options import group_option
from dashboard.selection import NO_GROUP, Measure, Reference, Selection
from dashboard.survey import Survey

MEASURE = picker("measure")
REFERENCE = picker("reference")


def pick_measure(*, ignored: bool = False) -> None:
    """What is shown of the index; idle where the form ignores it."""
    words = page_words()
    st.selectbox(
        words.text(labels.MEASURE),
        list(Measure),
        format_func=lambda measure: words.text(MEASURES[measure]),
        key=drawn(MEASURE, choosing("measure")),
        disabled=ignored,
    )


def pick_context(survey: Survey) -> None:
    """The group drawn behind the lines."""
    words = page_words()
    st.selectbox(
        words.text(labels.CONTEXT),
        [*groups_on_offer(survey), NO_GROUP],
        format_func=lambda code: group_option(survey, code, words),
        key=drawn(CONTEXT, choosing("context")),
    )


def pick_reference(selection: Selection) -> None:
    """The line that sums the group up."""
    words = page_words()
    st.selectbox(
        words.text(labels.REFERENCE),
        list(Reference),
        format_func=lambda reference: words.text(REFERENCES[reference]),
        key=drawn(REFERENCE, choosing("reference")),
        disabled=selection.context == NO_GROUP,
        help=words.text(labels.REFERENCE_HELP),
    )
