"""A whole ranking: any edition, any index, any set of countries."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.rankings import columns, without_rank
from dashboard.controls.frame import frame
from dashboard.controls.links import go_to
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.rankings import (
    pick_filters,
    pick_level,
    pick_ranking_editions,
    pick_slice,
)
from dashboard.controls.ranking_rows import ranking_rows
from dashboard.controls.state import open_view
from dashboard.controls.told import paragraph, said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import certainty as range_words
from dashboard.language import standings as labels
from dashboard.selection import MOST_IN_SLICE
from dashboard.survey import Index

TABLE = "ranking"
ROW_HEIGHT = 32


survey = gallery.survey()
selection = open_view("rankings")
words = page_words()

with panel():
    pickers.pick_index()
    pick_ranking_editions(survey, selection)
    pick_level()
    pick_filters(survey)
    pick_slice(selection, MOST_IN_SLICE)
    pickers.pick_focus()

frame("standings", selection, opens_country=True, with_table=False)

rows = ranking_rows(survey, selection, words)
table = rows.table
how = ""
if not table.empty:
    number = st.column_config.NumberColumn
    event = st.dataframe(
        rows.shown,
        key=TABLE,
        hide_index=True,
        height=min(560, ROW_HEIGHT * (len(table) + 1) + 12),
        row_height=ROW_HEIGHT,
        on_select="rerun",
        selection_mode="single-row",
        column_order=columns(selection),
        column_config={
            "rank": number(
                words.text(labels.RANK_OF, of=int(table["ranked"].iloc[0])), width=96, pinned=True
            ),
            "range": st.column_config.TextColumn(
                words.text(range_words.RANGE), help=words.text(range_words.RANGE_HELP), width=80
            ),
            "change": number(words.text(labels.SINCE_EDITION, first=selection.first), width=90),
            "country": st.column_config.TextColumn(words.text(labels.COUNTRY), pinned=True),
            "rank_within": number(words.text(labels.RANK_WITHIN)),
            "ranked_within": number(words.text(labels.OF_THOSE)),
            "score": number(words.index(selection.index), format="%.3f"),
            **{index.value: number(words.index(index), format="%.3f") for index in Index},
            "level": words.text(labels.LEVEL),
            "region": words.text(labels.REGION),
            "path": st.column_config.LineChartColumn(
                words.text(labels.PATH), help=words.text(labels.PATH_HELP)
            ),
        },
        alt=labels.table_alternative(selection.index, selection.last, len(table), words),
    )
    how = paragraph(words.text(labels.HOW_TO_OPEN), quiet=True)
    if event["selection"]["rows"]:
        iso3 = table["iso3"].iloc[event["selection"]["rows"][0]]
        go_to("country", focus=iso3)
tell(how, said(without_rank))
