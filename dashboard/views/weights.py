"""A ranking under a reader's own weights, and all that weights could do for a country."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.certainty.own_weights import are_of_edition, edition_weights
from dashboard.contents.weights import (
    as_chosen,
    ranking,
    shares,
    what_weights_can_do,
    without_score,
)
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.weights import pick_weights
from dashboard.controls.state import change, open_view
from dashboard.controls.told import how_to, said, said_at_length, tell
from dashboard.controls.viewport import page_words
from dashboard.findings.own_weights import WouldRank, possible, would_rank
from dashboard.language import own_weights as labels
from dashboard.selection import Selection
from dashboard.survey import Survey


def presets(survey: Survey, selection: Selection) -> None:
    """The UN's own weights, and those that put the country as high and as low as can be."""
    words, edition, chosen = page_words(), selection.last, selection.weights
    own = edition_weights(survey, edition)
    found = would_rank(survey, selection.focus, edition, chosen)
    with st.container(horizontal=True, gap="small"):
        st.button(
            words.text(labels.UN_WEIGHTS),
            on_click=lambda: change(weights=own),
            disabled=any(chosen) and are_of_edition(survey, edition, chosen),
        )
        if isinstance(found, WouldRank):
            _, *ends = possible(survey, selection.focus, edition, chosen)
            for label, end in zip((labels.AS_HIGH, labels.AS_LOW), ends, strict=True):
                weights = as_chosen(end)
                if weights is not None:
                    st.button(
                        words.text(label),
                        on_click=lambda weights=weights: change(weights=weights),
                        disabled=weights == chosen,
                    )


survey = gallery.survey()
selection = open_view("weights")

with panel():
    pickers.pick_focus()
    pickers.pick_edition(survey, selection)

controls, picture = st.columns([1, 2], gap="large")
with controls:
    tell(how_to(page_words().text(labels.HINT)))
    pick_weights()
    tell(said(shares))
    presets(survey, selection)
with picture:
    frame("own-weights", selection, opens_country=True, with_table=False)

how = how_to(page_words().text(labels.HOW_TO_OPEN)) if any(selection.weights) else ""
tell(said(what_weights_can_do), said_at_length(ranking), said(without_score), how)
