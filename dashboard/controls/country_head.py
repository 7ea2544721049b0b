"""The head of a country's page: who it is, where it stands, and the ways to its neighbours."""

import streamlit as st

from dashboard.controls.country_links import step
from dashboard.controls.links import link
from dashboard.controls.rank_tiles import group_links, rank_tile
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.findings.certainty import range_of
from dashboard.findings.standpoint import belongs, in_region, next_in_rank, standpoint
from dashboard.language import certainty as range_words
from dashboard.language import country as messages
from dashboard.language import say
from dashboard.selection import Selection
from dashboard.survey import Index, Survey

BETWEEN = " · "
"""Sets what is told of a country in one line apart."""


def country_head(survey: Survey, selection: Selection) -> None:
    """Name, region, income and the place in the region; the ways to its groups."""
    words, iso3 = page_words(), selection.focus
    found = in_region(survey, iso3, selection.last)
    ranking = {"index": Index.EGDI, "filters": (found.region,), "level": None}
    where = belongs(survey, iso3)
    told = (words.text(message, where) for message in (messages.LIES_IN, messages.EARNS))
    st.header(words.country(iso3), anchor=False)
    st.caption(BETWEEN.join([iso3, *told, link(say(found, words), "rankings", **ranking)]))
    group_links(survey, selection)


def five_ranks(survey: Survey, selection: Selection) -> None:
    """The five ranks with change, score and level, and how sure the first of them is."""
    words, iso3, last = page_words(), selection.focus, selection.last
    with st.container(key="country_metrics", horizontal=True, gap="small"):
        for index in Index:
            found = standpoint(survey, index, iso3, last, selection.first)
            with st.container(width=170 if is_narrow() else 224, gap="xxsmall"):
                rank_tile(survey, index, selection)
                st.caption(messages.beneath(found, words))
                span = range_of(survey, last, iso3) if index is Index.EGDI else None
                if span:
                    told = range_words.beside_rank(span, words)
                    st.caption(told, help=words.text(range_words.RANGE_HELP))


def neighbours_in_rank(survey: Survey, selection: Selection) -> None:
    """The ways to the countries before and after in rank."""
    found = next_in_rank(survey, selection.index, selection.focus, selection.last)
    if not any(found):
        return
    with st.container(key="country_steps", horizontal=True, gap="small"):
        for message, neighbour in zip((messages.BACK, messages.ON), found, strict=True):
            if neighbour:
                country, rank = neighbour
                step(country, page_words().text(message, country=country, rank=rank), "step")
