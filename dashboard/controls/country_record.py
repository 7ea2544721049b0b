"""What is on record of a country: its levels edition by edition, and what is wrong with a figure."""

from functools import lru_cache
from itertools import pairwise

import pandas as pd
import pyarrow as pa
import streamlit as st

from dashboard.controls.arrow import as_sent
from dashboard.controls.links import link
from dashboard.controls.state import known
from dashboard.controls.viewport import page_words
from dashboard.findings.caveats import Shown, method_changes
from dashboard.findings.issues import issues
from dashboard.findings.standpoint import standpoint
from dashboard.language import Words, say
from dashboard.language import country as messages
from dashboard.language.issues import issue_paragraph
from dashboard.selection import Selection, Slice, editions_between
from dashboard.survey import Survey

KEPT = 500
"""So many histories are kept."""


def level_history(survey: Survey, selection: Selection) -> None:
    """Rank, change, score and level, edition by edition, the newest first."""
    words, index = page_words(), selection.index
    changed = method_changes(
        survey, index, selection.first, selection.last, Shown.BOTH, marked=False
    )
    st.subheader(words.text(messages.HISTORY), anchor=False)
    st.table(history(survey, known(), words), hide_index=False)
    note = words.text(messages.HISTORY_NOTE, index=index)
    st.caption(words.paragraph([note, *(say(change, words) for change in changed)]))


@lru_cache(maxsize=KEPT)
def history(survey: Survey, asked: Selection, words: Words) -> pa.Table:
    """A row for each edition, its year a way to its ranking."""
    years = editions_between(survey, asked)
    nearby = {"slice": Slice.AROUND, "filters": (), "level": None}
    rows = {
        link(asked, str(year), "rankings", **nearby, last=year): messages.history_row(
            standpoint(survey, asked.index, asked.focus, year, before), words
        )
        for before, year in pairwise((years[0], *years))
    }
    first, *others = (words.text(column) for column in messages.COLUMNS)
    table = pd.DataFrame.from_dict(rows, orient="index", columns=others)[::-1]
    return as_sent(table.rename_axis(first))


def recorded_issues(survey: Survey, selection: Selection) -> None:
    """What is recorded against its published values."""
    words, focus = page_words(), selection.focus
    found = [issue for issue in issues(survey) if issue.country == focus]
    st.subheader(words.text(messages.ISSUES), anchor=False)
    for issue in found:
        st.markdown(issue_paragraph(issue, words))
    if not found:
        st.markdown(words.text(messages.NO_ISSUE, country=focus))
