"""How sure a country's place is, and what was varied to tell."""

import streamlit as st

from dashboard import gallery
from dashboard.contents.certainty import how_found, met
from dashboard.controls.frame import frame
from dashboard.controls.links import go_to
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.range_rows import range_rows
from dashboard.controls.state import open_view
from dashboard.controls.told import paragraph, said, tell
from dashboard.controls.viewport import page_words
from dashboard.language import certainty as labels
from dashboard.survey import Edition, Survey

TABLE = "ranges"

words = page_words()


def all_ranges(survey: Survey, edition: Edition) -> None:
    """The table of all ranges; a row chosen opens the country's page."""
    rows = range_rows(survey, edition, words)
    number, text = st.column_config.NumberColumn, st.column_config.TextColumn
    heads = {name: words.text(head) for name, head in labels.HEADINGS.items()}
    helps = {"range": words.text(labels.RANGE_HELP), "width": words.text(labels.WIDTH_HELP)}
    event = st.dataframe(
        rows.shown,
        key=TABLE,
        hide_index=True,
        height=480,
        column_order=list(heads),
        column_config={
            "rank": number(heads["rank"], width=60, pinned=True),
            "country": text(heads["country"], pinned=True),
            "score": number(heads["score"], format="%.3f"),
            **{
                name: number(heads[name], help=helps.get(name))
                for name in ("width", "geometric_rank")
            },
            **{
                name: text(heads[name], help=helps.get(name))
                for name in ("range", "full", "rounding")
            },
        },
        on_select="rerun",
        selection_mode="single-row",
        alt=labels.table_alternative(edition, len(rows.codes), words),
    )
    tell(paragraph(words.text(labels.HOW_TO_OPEN), quiet=True))
    if event["selection"]["rows"]:
        go_to("country", focus=rows.codes[event["selection"]["rows"][0]])


survey = gallery.survey()
selection = open_view("certainty")

with panel():
    pickers.pick_focus()
    pickers.pick_edition(survey, selection)

frame("rank-ranges", selection, opens_country=True)

tell(said(met), said(how_found))
all_ranges(survey, selection.last)
