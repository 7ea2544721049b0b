"""A reported rank beside what the published figures give."""

import pandas as pd
import streamlit as st

from dashboard.controls.links import link
from dashboard.controls.pickers.claims import reported_fields
from dashboard.findings.claims.asked import claim_of
from dashboard.findings.claims.check import check_claim
from dashboard.language import overview as words
from dashboard.selection import Selection, adding
from dashboard.survey import Survey


def tell_story(survey: Survey, selection: Selection) -> None:
    """Shows the bundled claims about the focus country, each end with its verdict.

    Each row leads to the check of its claim. Nothing is shown where none is bundled.
    """
    claims = survey.claims[survey.claims["iso3"] == selection.focus]
    if claims.empty:
        return
    rows = []
    for row in claims.itertuples():
        fields = reported_fields(row)
        claimed = adding(selection, **fields)
        check = check_claim(survey, claim_of(claimed))
        for end in (check.start, check.end):
            if end:
                reported, *found = words.story_row(survey, claimed.index, end)
                rows.append((link(reported, "claims", **fields), *found))
    st.subheader(words.STORY, anchor=False)
    table = pd.DataFrame(rows, columns=list(words.STORY_COLUMNS))
    st.table(table, hide_index=True, border="horizontal")
    for row in claims.itertuples():
        st.caption(words.story_note(row.reported, row.assumption, row.source))
    st.caption(words.STORY_CONVENTION)
