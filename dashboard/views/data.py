"""What the figures are, where they come from, what is wrong with them, and how to take them."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.data import (
    about,
    citing,
    downloads,
    every_edition,
    every_edition_on_a_phone,
    indices,
    on_issues,
    sources,
)
from dashboard.controls.issue_rows import issue_rows, recorded
from dashboard.controls.links import go_to
from dashboard.controls.state import open_view
from dashboard.controls.told import paragraph, said, tell
from dashboard.controls.toolbar import quote
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.findings.issues import Issue
from dashboard.language import data as labels
from dashboard.language.issues import KINDS
from dashboard.survey import Index, Survey

# Of the columns of issues whose text is wrapped, in pixels.
WIDTHS = {"country": 130, "kind": 130, "published": 120, "what": 330, "why": 330}

words = page_words()


def show_issues(survey: Survey) -> None:
    """Every recorded issue, or those of one kind; a row leads to what it is about."""
    kind = st.selectbox(
        words.text(labels.KIND),
        [None, *(kind for kind in KINDS if kind in set(survey.issues["kind"]))],
        format_func=lambda kind: words.text(KINDS[kind] if kind else labels.ALL_KINDS),
    )
    rows = issue_rows(survey, kind, words)
    heads = {name: words.text(label) for name, label in labels.ISSUE_COLUMNS.items()}
    event = st.dataframe(
        rows,
        hide_index=True,
        column_config={
            name: st.column_config.TextColumn(head, width=WIDTHS[name]) if name in WIDTHS else head
            for name, head in heads.items()
        },
        row_height=72,
        key="issues_table",
        on_select="rerun",
        selection_mode="single-row",
        alt=words.text(labels.ISSUES),
    )
    if isinstance(event, dict) and event["selection"]["rows"]:
        open_issue(survey, recorded(survey, kind)[event["selection"]["rows"][0]][1])
    listed = words.plural(labels.ISSUES_LISTED, rows.num_rows)
    tell(paragraph(listed, quiet=True), said(sources))


def open_issue(survey: Survey, issue: Issue) -> None:
    """Leads to the country an issue is about, or to the ranking of its edition."""
    edition, index = issue.edition, issue.index or Index.EGDI
    if issue.country:
        go_to("country", index=index, first=edition, last=survey.latest, focus=issue.country)
    go_to("rankings", index=index, first=edition, last=edition)


survey = gallery.survey()
open_view("data")

st.title(words.text(labels.TITLE), anchor=False)
tell(
    said(about),
    said(downloads),
    said(citing),
    quote(labels.cite_dataset(survey, words), words),
    said(indices),
    said(every_edition_on_a_phone if is_narrow() else every_edition),
    said(on_issues),
    paragraph(words.text(labels.ISSUES_TICK)),
)
show_issues(survey)
