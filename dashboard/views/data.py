"""What the figures are, where they come from, what is wrong with them, and how to take them."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from dashboard import gallery
from dashboard.controls.state import open_view
from dashboard.controls.viewport import is_narrow
from dashboard.language import data as words
from dashboard.language.names import index_short
from dashboard.selection import write_query
from dashboard.survey import COMPONENTS, CONTRACTS, Index

# Of the columns of issues whose text is wrapped, in pixels.
WIDTHS = {"country": 130, "kind": 130, "published": 120, "what": 330, "why": 330}

survey = gallery.survey()
selection = open_view("data")

st.title(words.TITLE, anchor=False)
st.markdown(words.heading(survey))

st.header(words.DOWNLOADS, anchor=False)
with st.container(horizontal=True):
    st.link_button(words.ARCHIVE, "api/dataset.zip", type="primary")
    for name in CONTRACTS:
        st.link_button(words.TABLE_NAMES[name], f"api/tables/{name}.csv")
st.caption(words.DICTIONARY)

st.header(words.CITE, anchor=False)
st.code(words.cite_dataset(survey), language=None, wrap_lines=True)

st.header(words.INDICES, anchor=False)
indices = pd.DataFrame(words.index_rows(), columns=list(words.INDEX_COLUMNS))
st.table(indices, hide_index=True, border="horizontal")
st.markdown(words.RANKS)
st.markdown(f"{words.LEVELS} {words.GROUPS_NOTE}")

st.header(words.EDITIONS, anchor=False)
st.markdown(words.COMPARABILITY)
editions = survey.editions.reset_index()
editions["weights"] = [
    words.weights([row[f"weight_{part}"] for part in COMPONENTS])
    for row in editions.to_dict("records")
]
editions["assessed"] = editions["edition"].map(survey.assessed.sum())
editions["breaks"] = editions["breaks"].str.upper().str.replace(" ", ", ")
editions["edition"] = editions["edition"].astype(str)
if is_narrow():
    for row in editions.to_dict("records"):
        st.markdown(words.edition_paragraph(row))
else:
    table = editions[list(words.EDITION_COLUMNS)].rename(columns=words.EDITION_COLUMNS)
    st.table(table, hide_index=True, border="horizontal")

st.header(words.ISSUES, anchor=False)
st.markdown(words.ISSUES_NOTE)
kinds = [kind for kind in words.KINDS if kind in set(survey.issues["kind"])]
kind = st.selectbox(
    words.KIND,
    [None, *kinds],
    format_func=lambda kind: words.KINDS[kind] if kind else words.ALL_KINDS,
)
issues = survey.issues if kind is None else survey.issues[survey.issues["kind"] == kind]
listed = issues.assign(
    country=issues["iso3"].map(survey.labels).fillna(words.WHOLE_EDITION),
    kind=issues["kind"].map(words.KINDS),
    index=[index_short(Index(name)) if name else "" for name in issues["index"]],
)[list(words.ISSUE_COLUMNS)]
event = st.dataframe(
    listed,
    hide_index=True,
    column_config=dict(words.ISSUE_COLUMNS)
    | {
        name: st.column_config.TextColumn(words.ISSUE_COLUMNS[name], width=width)
        for name, width in WIDTHS.items()
    },
    row_height=72,
    key="issues_table",
    on_select="rerun",
    selection_mode="single-row",
    alt=words.ISSUES,
)
if isinstance(event, dict) and event["selection"]["rows"]:
    row = issues.iloc[event["selection"]["rows"][0]]
    edition = int(row["edition"])
    wanted = replace(selection, index=Index(row["index"] or Index.EGDI), first=edition)
    if row["iso3"]:
        wanted = replace(wanted, focus=row["iso3"], last=survey.latest)
        st.switch_page("views/country.py", query_params=write_query(wanted))
    wanted = replace(wanted, last=edition)
    st.switch_page("views/rankings.py", query_params=write_query(wanted))
st.caption(words.issue_count(len(listed)))

st.header(words.SOURCES_HEADING, anchor=False)
sources = pd.DataFrame(words.SOURCES, columns=list(words.SOURCE_COLUMNS))
st.table(sources, hide_index=True, border="horizontal")
