"""The head of a country's page: who it is, where it stands, and the ways to its neighbours."""

import streamlit as st

from dashboard.controls.country_links import country_links
from dashboard.controls.links import link
from dashboard.controls.rank_tiles import group_links
from dashboard.controls.state import known
from dashboard.controls.viewport import page_words
from dashboard.findings.standpoint import belongs, in_region, next_in_rank
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
    place = link(known(), say(found, words), "rankings", **ranking)
    st.header(words.country(iso3), anchor=False)
    st.caption(BETWEEN.join([iso3, *told, place]))
    group_links(survey, selection.index)


def neighbours_in_rank(survey: Survey, selection: Selection) -> None:
    """The ways to the countries before and after in rank."""
    found = next_in_rank(survey, selection.index, selection.focus, selection.last)
    steps = {
        neighbour[0]: page_words().text(message, country=neighbour[0], rank=neighbour[1])
        for message, neighbour in zip((messages.BACK, messages.ON), found, strict=True)
        if neighbour
    }
    if steps:
        country_links(steps)
