"""How sure a country's place is, and what was varied to tell."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.controls.frame import frame
from dashboard.controls.links import go_to, show_ways, way
from dashboard.controls.panel import panel, row
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.range_rows import range_rows
from dashboard.controls.state import known, open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.certainty import method, ranges_met
from dashboard.language import certainty as labels
from dashboard.language import say
from dashboard.language.options import country_link
from dashboard.survey import Edition, Survey

TABLE = "ranges"

words = page_words()


def all_ranges(survey: Survey, edition: Edition) -> None:
    """The table of all ranges; a row chosen opens the country's page."""
    st.subheader(words.text(labels.RANGES), anchor=False)
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
    st.caption(words.text(labels.HOW_TO_OPEN))
    if event["selection"]["rows"]:
        go_to("country", focus=rows.codes[event["selection"]["rows"][0]])


survey = gallery.survey()
selection = open_view("certainty")

with panel(), row():
    pickers.pick_focus(survey)
    pickers.pick_edition(survey, selection)

frame("rank-ranges", selection, opens_country=True)

run = rank_ranges(survey, selection.last)
if selection.focus in run.table.index:
    met = ranges_met(run, selection.focus)
    st.markdown(words.paragraph(say(found, words) for found in met))
show_ways(
    [
        way(known(), country_link(selection.focus, words), "country"),
        way(known(), words.text(labels.TO_RANKINGS), "rankings"),
        way(known(), words.text(labels.TO_PEERS), "peers"),
    ]
)
st.subheader(words.text(labels.METHOD), anchor=False)
st.markdown("\n".join(f"- {say(found, words)}" for found in method(run)))
all_ranges(survey, selection.last)
