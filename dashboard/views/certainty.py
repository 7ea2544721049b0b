"""How sure a country's place is, and what was varied to tell."""

import pandas as pd
import streamlit as st

from dashboard import gallery
from dashboard.analysis.certainty.ranges import rank_ranges
from dashboard.analysis.certainty.sensitivity import Sensitivity
from dashboard.analysis.certainty.stability import overlapping
from dashboard.charts.look import Look
from dashboard.controls.frame import frame
from dashboard.controls.links import go_to, page_link
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.state import open_view
from dashboard.controls.viewport import page_words
from dashboard.language import certainty as words
from dashboard.language.options import country_link
from dashboard.selection import Selection
from dashboard.survey import Survey

LANGUAGE = Look().language
TABLE = "ranges"


def ranges(survey: Survey, run: Sensitivity) -> pd.DataFrame:
    """Every range of the edition as the page's table shows it, best first."""
    table = run.table.sort_values("rank", kind="stable")
    ends = (("range", "low", "high"), ("full", "min", "max"))
    told = {
        name: [words.span_short(a, b) for a, b in zip(table[low], table[high], strict=True)]
        for name, low, high in (*ends, ("rounding", "rounding_min", "rounding_max"))
    }
    shown = table.assign(
        country=[survey.labels[str(code)] for code in table.index],
        width=table["high"] - table["low"],
        **told,
    )
    return shown.reset_index()[["iso3", *words.HEADINGS]]


def all_ranges(survey: Survey, selection: Selection, run: Sensitivity) -> None:
    """The table of all ranges; a row chosen opens the country's page."""
    st.subheader(words.RANGES, anchor=False)
    table = ranges(survey, run)
    number, text = st.column_config.NumberColumn, st.column_config.TextColumn
    helps = {"range": words.RANGE_HELP, "width": words.WIDTH_HELP}
    event = st.dataframe(
        table,
        key=TABLE,
        hide_index=True,
        height=480,
        column_order=list(words.HEADINGS),
        column_config={
            "rank": number(words.HEADINGS["rank"], width=60, pinned=True),
            "country": text(words.HEADINGS["country"], pinned=True),
            "score": number(words.HEADINGS["score"], format="%.3f"),
            **{
                name: number(words.HEADINGS[name], help=helps.get(name))
                for name in ("width", "geometric_rank")
            },
            **{
                name: text(words.HEADINGS[name], help=helps.get(name))
                for name in ("range", "full", "rounding")
            },
        },
        on_select="rerun",
        selection_mode="single-row",
        alt=words.table_alternative(run.edition, len(table)),
    )
    st.caption(words.HOW_TO_OPEN)
    if event["selection"]["rows"]:
        iso3 = table["iso3"].iloc[event["selection"]["rows"][0]]
        go_to("country", focus=iso3)


survey = gallery.survey()
selection = open_view("certainty")

with panel():
    who, when = st.columns([3, 2])
    with who:
        pickers.pick_focus(survey)
    with when:
        pickers.pick_edition(survey, selection)

frame("rank-ranges", selection, opens_country=True)

run = rank_ranges(survey, selection.last)
if selection.focus in run.table.index:
    met = overlapping(run, selection.focus)
    st.markdown(words.overlaps(survey, selection.focus, met))
with st.container(key="certainty_links", horizontal=True, gap="small"):
    for page, label in (
        ("country", country_link(selection.focus, page_words())),
        ("rankings", words.TO_RANKINGS),
        ("peers", words.TO_PEERS),
    ):
        page_link(label, page)
st.subheader(words.METHOD, anchor=False)
st.markdown(words.method(run))
all_ranges(survey, selection, run)
