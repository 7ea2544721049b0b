"""A country's rank on one index with its change and its path, and the ways to the rankings."""

from dataclasses import replace

import streamlit as st

from dashboard.analysis.ranking.ranks import rank_change, ranked_count, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.charts.look import Look
from dashboard.language import country as words
from dashboard.language.names import index_name, index_short
from dashboard.language.numbers import known
from dashboard.selection import Selection, Slice, editions_between, write_query
from dashboard.survey import WORLD, Index, Survey

LANGUAGE = Look().language


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
    iso3, first, last = selection.focus, selection.first, selection.last
    place = ranks(survey, index).loc[iso3]
    moved = rank_change(survey, index, first, last)[iso3]
    path = len(survey.codes) - place[list(editions_between(survey, selection))]
    st.metric(
        index_short(index),
        words.metric_value(
            standing(survey, index, iso3, last),
            place[last],
            int(ranked_count(survey, index)[last]),
            LANGUAGE,
        ),
        words.metric_delta(moved, first) if known(moved) and first != last else None,
        delta_color="off" if not moved else "green" if moved > 0 else "red",
        delta_arrow="off" if not moved else "up" if moved > 0 else "down",
        help=index_name(index),
        chart_data=path.tolist() if with_path and path.count() > 1 else None,
    )
    nearby = replace(selection, index=index, slice=Slice.AROUND, filters=(), level=None)
    st.page_link(
        "views/rankings.py", label=words.ranking_link(index), query_params=write_query(nearby)
    )


def group_links(survey: Survey, selection: Selection) -> None:
    """The groups a country is in, with its place there, each a way to the ranking of the group."""
    with st.container(key="country_groups", horizontal=True, gap="small"):
        for group in survey.group_list.values():
            if group.code != WORLD and selection.focus in group.members:
                found = place_in(survey, selection, group.code)
                st.page_link(
                    "views/rankings.py",
                    label=words.group_link(survey, group.code, found, LANGUAGE),
                    query_params=write_query(replace(selection, filters=(group.code,), level=None)),
                )


def place_in(survey: Survey, selection: Selection, group: str) -> tuple[int, int] | None:
    """The focus country's rank within a group and how many are ranked there; None if unranked."""
    index, last = selection.index, selection.last
    rank = ranks(survey, index, group).at[selection.focus, last]
    return (int(rank), int(ranked_count(survey, index, group)[last])) if known(rank) else None
