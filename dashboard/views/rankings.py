"""A whole ranking: any edition, any index, any set of countries."""

from typing import Any

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from dashboard import gallery
from dashboard.analysis.ranking.table import matching, rank_paths, ranking_table, unranked
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
from dashboard.controls.state import open_view
from dashboard.controls.viewport import page_words
from dashboard.findings.certainty import ranges_of
from dashboard.findings.ranking import UnrankedBecause
from dashboard.language import certainty as range_words
from dashboard.language import say
from dashboard.language import standings as labels
from dashboard.language.indices import LEVEL_NAMES
from dashboard.language.numbers import known
from dashboard.selection import MOST_IN_SLICE, Selection
from dashboard.survey import Index, Level, Survey
from dashboard.survey.rounding import rounded

TABLE = "ranking"
ROW_HEIGHT = 32
SCORES = ("score", *(index.value for index in Index))
DECIMALS = 3


def shown(survey: Survey, selection: Selection, table: pd.DataFrame) -> Styler:
    """The ranking as the page's table shows it: signs and levels in words, the path beside it."""
    paths = rank_paths(survey, selection.index, survey.years[0], selection.last)
    words = page_words()
    told = table.copy()
    for column in SCORES:
        told[column] = [rounded_score(value) for value in table[column]]
    told["level"] = [words.text(LEVEL_NAMES[Level(level)]) for level in table["level"]]
    told["path"] = [[-rank for rank in paths[code]] for code in table["iso3"]]
    spans = ranges_of(survey, selection.last) if selection.index is Index.EGDI else {}
    ranges = {code: range_words.ranks(span, words) for code, span in spans.items()}
    told["range"] = [ranges.get(code, "") for code in table["iso3"]]

    def change_text(change: Any) -> str:
        return labels.change_text(change, words)

    return told.style.format(change_text, subset=["change"], na_rep=change_text(None))


def rounded_score(value: float) -> float | None:
    """A score as it is shown; the browser would round its binary shadow."""
    return float(rounded(value, DECIMALS)) if known(value) else None


def columns(selection: Selection) -> list[str]:
    """The columns of the page's table; some only where they say something."""
    within = ["rank_within", "ranked_within"] if selection.filters else []
    change = ["change"] if selection.first != selection.last else []
    spans = ["range"] if selection.index is Index.EGDI else []
    scores = [index.value for index in Index if index is not selection.index]
    return [
        "rank",
        *spans,
        *change,
        "country",
        *within,
        "score",
        *scores,
        "level",
        "region",
        "path",
    ]


survey = gallery.survey()
selection = open_view("rankings")
words = page_words()

with panel():
    what, when, level = st.columns([3, 3, 2])
    with what:
        pickers.pick_index()
    with when:
        pick_ranking_editions(survey, selection)
    with level:
        pick_level()
    groups, part, who = st.columns([3, 3, 2])
    with groups:
        pick_filters(survey)
    with part:
        pick_slice(selection, MOST_IN_SLICE)
    with who:
        pickers.pick_focus(survey)

frame("standings", selection, opens_country=True, with_table=False)

table = labels.named(
    ranking_table(
        survey, selection.index, selection.first, selection.last, selection.filters, selection.level
    ),
    page_words(),
)
if not table.empty:
    number = st.column_config.NumberColumn
    event = st.dataframe(
        shown(survey, selection, table),
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
    st.caption(words.text(labels.HOW_TO_OPEN))
    if event["selection"]["rows"]:
        iso3 = table["iso3"].iloc[event["selection"]["rows"][0]]
        go_to("country", focus=iso3)

missing = unranked(survey, selection.index, selection.last, matching(survey, selection.filters))
if missing:
    told = [
        say(UnrankedBecause(codes, why, selection.index, selection.last), words)
        for why, codes in missing.items()
    ]
    st.markdown(words.paragraph(told))
