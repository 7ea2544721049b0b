"""A reported rank beside what the published figures give."""

from functools import lru_cache

import pandas as pd
import pyarrow as pa
import streamlit as st

from dashboard.controls.arrow import as_sent
from dashboard.controls.links import link
from dashboard.controls.state import known
from dashboard.controls.viewport import page_words
from dashboard.findings.claims.asked import selected
from dashboard.findings.claims.reported import report_findings, reported_claims, reported_ends
from dashboard.language import Words, say
from dashboard.language.claims import reports
from dashboard.selection import Selection
from dashboard.survey import Survey

KEPT = 200
"""So many readers' tables are kept."""


def tell_story(survey: Survey, selection: Selection) -> None:
    """Shows the bundled claims about the focus country, each end with its verdict.

    Each row leads to the check of its claim. Nothing is shown where none is bundled.
    """
    if not reported_ends(survey, selection.focus):
        return
    words = page_words()
    st.subheader(words.text(reports.STORY), anchor=False)
    st.table(story(survey, known(), words), hide_index=True, border="horizontal")
    for reported in reported_claims(survey):
        if reported.claim.iso3 == selection.focus:
            st.caption(words.paragraph(say(found, words) for found in report_findings(reported)))
    st.caption(words.text(reports.STORY_CONVENTION))


@lru_cache(maxsize=KEPT)
def story(survey: Survey, asked: Selection, words: Words) -> pa.Table:
    """A row for each end of a claim about the focus country, what was said a way to its check."""
    rows = []
    for end in reported_ends(survey, asked.focus):
        said, found, verdict = reports.story_row(end, words)
        rows.append((link(asked, said, "claims", **selected(end.reported.claim)), found, verdict))
    heads = [words.text(head) for head in reports.STORY_COLUMNS]
    return as_sent(pd.DataFrame(rows, columns=heads))
