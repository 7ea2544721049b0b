"""A country's rank on one index with its change and its path, and the ways to the rankings."""

from math import isnan, nan

import streamlit as st

from dashboard.analysis.ranking.ranks import rank_of
from dashboard.controls.links import page_link
from dashboard.controls.viewport import page_words
from dashboard.findings.standpoint import group_place, standpoint
from dashboard.language import country as messages
from dashboard.language import say
from dashboard.selection import Selection, Slice, editions_between
from dashboard.survey import WORLD, Index, Survey


def rank_tile(
    survey: Survey, index: Index, selection: Selection, *, with_path: bool = False
) -> None:
    """The rank in the last edition, its change since the first, and the way to the ranking.

    Args:
        survey: the figures.
        index: the index ranked on.
        selection: the country and the editions.
        with_path: whether the ranks in between are drawn beneath; an edition without one is a gap.
    """
    words, since = page_words(), selection.first
    found = standpoint(survey, index, selection.focus, selection.last, since)
    path = rank_path(survey, index, selection) if with_path else []
    moved = found.moved or 0
    st.metric(
        words.index(index),
        say(found, words),
        messages.moved_since(found, since, words),
        delta_color="off" if not moved else "green" if moved > 0 else "red",
        delta_arrow="off" if not moved else "up" if moved > 0 else "down",
        help=words.form("index name", index),
        chart_data=path if sum(not isnan(height) for height in path) > 1 else None,
    )
    nearby = {"slice": Slice.AROUND, "filters": (), "level": None}
    page_link(words.text(messages.RANKING, index=index), "rankings", index=index, **nearby)


def rank_path(survey: Survey, index: Index, selection: Selection) -> list[float]:
    """How many stand below the country edition by edition, the higher the better; NaN at a gap."""
    places = (
        rank_of(survey, index, selection.focus, edition)
        for edition in editions_between(survey, selection)
    )
    return [nan if rank is None else float(len(survey.codes) - rank) for rank in places]


def group_links(survey: Survey, selection: Selection) -> None:
    """The groups a country is in, with its place there, each a way to the ranking of the group."""
    index, focus, last = selection.index, selection.focus, selection.last
    with st.container(key="country_groups", horizontal=True, gap="small"):
        for group in survey.group_list.values():
            if group.code != WORLD and focus in group.members:
                found = group_place(survey, index, focus, last, group.code)
                of_group = {"filters": (group.code,), "level": None}
                page_link(say(found, page_words()), "rankings", index=index, **of_group)
