"""A reported rank beside what the published figures give."""

import pandas as pd
import streamlit as st

from dashboard.controls.links import link
from dashboard.controls.viewport import page_words
from dashboard.findings.claims.asked import selected
from dashboard.findings.claims.reported import report_findings, reported_claims, reported_ends
from dashboard.language import say
from dashboard.language.claims import reports
from dashboard.selection import Selection
from dashboard.survey import Survey


def tell_story(survey: Survey, selection: Selection) -> None:
    """Shows the bundled claims about the focus country, each end with its verdict.

    Each row leads to the check of its claim. Nothing is shown where none is bundled.
    """
    ends = reported_ends(survey, selection.focus)
    if not ends:
        return
    words = page_words()
    rows = []
    for end in ends:
        said, found, verdict = reports.story_row(end, words)
        rows.append((link(said, "claims", **selected(end.reported.claim)), found, verdict))
    st.subheader(words.text(reports.STORY), anchor=False)
    table = pd.DataFrame(rows, columns=[words.text(head) for head in reports.STORY_COLUMNS])
    st.table(table, hide_index=True, border="horizontal")
    for reported in reported_claims(survey):
        if reported.claim.iso3 == selection.focus:
            st.caption(words.paragraph(say(found, words) for found in report_findings(reported)))
    st.caption(words.text(reports.STORY_CONVENTION))
