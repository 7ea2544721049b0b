"""One country in full."""

from dataclasses import replace

import streamlit as st

from dashboard import gallery
from dashboard.analysis.certainty.ranges import range_of
from dashboard.analysis.ranking.belonging import group_of
from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.ranks import levels, rankable, ranked_count, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.analysis.ranking.table import next_to, ranking_table
from dashboard.charts.look import Look
from dashboard.controls.country_links import step
from dashboard.controls.frame import frame
from dashboard.controls.links import link
from dashboard.controls.panel import panel
from dashboard.controls.paper import paper_footer
from dashboard.controls.passing import passing_on_own_page
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers.country import compared, pick_group_mean, pick_peers
from dashboard.controls.rank_tiles import group_links, place_in, rank_tile
from dashboard.controls.state import open_view
from dashboard.controls.viewport import is_narrow, page_words
from dashboard.findings.issues import issues
from dashboard.findings.passing import sides_changed
from dashboard.language import certainty as range_words
from dashboard.language import country as words
from dashboard.language.issues import issue_paragraph
from dashboard.selection import Selection, Slice, editions_between
from dashboard.survey import GroupKind, Index, Survey

LANGUAGE = Look().language
FIELDS = ("focus", "index", "first", "last", "countries", "context")  # what the page depends on


def header(survey: Survey, selection: Selection) -> None:
    """Name, region, income and the place in the region; the ways to its groups."""
    iso3, last = selection.focus, selection.last
    region = group_of(survey, iso3, GroupKind.REGION)
    ranking = replace(selection, index=Index.EGDI, filters=(region.code,), level=None)
    st.header(survey.labels[iso3], anchor=False)
    where = standing(survey, Index.EGDI, iso3, last)
    place = place_in(survey, ranking, region.code)
    stands = words.place_in_region(region, where, place, last, LANGUAGE)
    st.caption(words.region_sentence(survey, iso3, link(stands, "rankings", ranking)))
    group_links(survey, selection)


def neighbours(survey: Survey, selection: Selection) -> None:
    """The way to the country before and after in rank."""
    table = ranking_table(survey, selection.index, selection.first, selection.last)
    if selection.focus not in set(table["iso3"]):
        return
    place = ranks(survey, selection.index)[selection.last]
    with st.container(key="country_steps", horizontal=True, gap="small"):
        for back, code in zip((True, False), next_to(table, selection.focus), strict=True):
            if code:
                label = words.step_link(survey, code, place[code], back, LANGUAGE)
                step(code, label, "step")


def metrics(survey: Survey, selection: Selection) -> None:
    """The five ranks with change, score and level."""
    iso3, last = selection.focus, selection.last
    with st.container(key="country_metrics", horizontal=True, gap="small"):
        for index in Index:
            points = rankable(survey, index)[last]
            with st.container(width=170 if is_narrow() else 224, gap="xxsmall"):
                rank_tile(survey, index, selection)
                st.caption(words.metric_caption(index, points[iso3], levels(points)[iso3]))
                span = range_of(survey, last, iso3) if index is Index.EGDI else None
                if span:
                    st.caption(range_words.caption(*span, LANGUAGE), help=range_words.RANGE_HELP)


def history(survey: Survey, selection: Selection) -> None:
    """Rank, change, score and level, edition by edition."""
    index, iso3 = selection.index, selection.focus
    years = list(editions_between(survey, selection))
    scores = rankable(survey, index)
    st.subheader(words.HISTORY, anchor=False)
    rows = words.history_rows(
        years,
        {year: standing(survey, index, iso3, year) for year in years},
        ranks(survey, index).loc[iso3],
        ranked_count(survey, index),
        scores.loc[iso3],
        levels(scores.loc[iso3]),
        LANGUAGE,
    )
    nearby = replace(selection, slice=Slice.AROUND, filters=(), level=None)
    rows.index = [
        link(edition, "rankings", replace(nearby, last=int(edition))) for edition in rows.index
    ]
    st.table(rows.rename_axis(words.HISTORY_COLUMNS[0]))
    breaks = breaks_between(survey, index, selection.first, selection.last)
    st.caption(words.history_note(index, breaks))


def recorded_issues(survey: Survey, selection: Selection) -> None:
    """What is recorded against its published values."""
    st.subheader(words.ISSUES, anchor=False)
    found = [issue for issue in issues(survey) if issue.country == selection.focus]
    for issue in found:
        st.markdown(issue_paragraph(issue, page_words()))
    if not found:
        st.markdown(words.no_issues(survey.labels[selection.focus]))


survey = gallery.survey()
selection = open_view("country")
beside = replace(selection, countries=compared(survey, selection))

with panel():
    who, which, when = st.columns([3, 3, 3])
    with who:
        pickers.pick_focus(survey)
    with which:
        pickers.pick_index()
    with when:
        pickers.pick_editions(survey)

header(survey, selection)
metrics(survey, selection)
neighbours(survey, selection)
paths, profile = st.columns([3, 2], gap="large")
with paths:
    frame("country-ranks", selection)
    passing_on_own_page(
        sides_changed(survey, selection.index, selection.focus, selection.first, selection.last)
    )
with profile:
    frame("profile", beside)
    pick_peers(survey, selection)
    pickers.pick_preset(survey, selection, selection.focus)
    pick_group_mean(survey)
    st.caption(words.region_mean(group_of(survey, selection.focus, GroupKind.REGION)))
levels_column, issues_column = st.columns([3, 2], gap="large")
with levels_column:
    history(survey, selection)
with issues_column:
    recorded_issues(survey, selection)
paper_footer(survey, beside, FIELDS)
