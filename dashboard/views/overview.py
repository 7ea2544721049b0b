"""One country and the world at a glance: the first page a reader sees."""

from dataclasses import replace

import streamlit as st

from dashboard.analysis.ranks import ranked_count, ranks
from dashboard.analysis.standing import standing
from dashboard.charts.look import Look
from dashboard.controls import gallery, pickers
from dashboard.controls.frame import frame
from dashboard.controls.panel import panel
from dashboard.controls.state import open_view
from dashboard.controls.story import tell_story
from dashboard.controls.viewport import is_narrow
from dashboard.language import overview as words
from dashboard.language.country import metric_value
from dashboard.language.names import index_name, index_short
from dashboard.selection import Form, Measure, write_query
from dashboard.survey import GroupKind, Index

LANGUAGE = Look().language

survey = gallery.survey()
selection = open_view("overview")
focus, latest = selection.focus, selection.last
earlier = [year for year in survey.years if year < latest]

egdi = ranks(survey, Index.EGDI)
title = words.headline(
    survey,
    focus,
    latest,
    standing(survey, Index.EGDI, focus, latest),
    egdi.at[focus, latest],
    int(ranked_count(survey, Index.EGDI)[latest]),
)
st.title(title, anchor=False)

with panel():
    who, when = st.columns([3, 2])
    with who:
        pickers.pick_focus(survey)
    with when:
        pickers.pick_editions(survey)

with st.container(horizontal=True, key="overview_ranks"):
    for index in Index:
        table = ranks(survey, index)
        path = table.loc[focus].dropna()
        change = table.at[focus, earlier[-1]] - table.at[focus, latest] if earlier else float("nan")
        st.metric(
            index_short(index),
            metric_value(
                standing(survey, index, focus, latest),
                table.at[focus, latest],
                int(ranked_count(survey, index)[latest]),
                LANGUAGE,
            ),
            words.since(change, earlier[-1]) if earlier else None,
            delta_color="normal" if change else "off",
            help=index_name(index),
            border=not is_narrow(),
            width=165 if is_narrow() else "stretch",
            chart_data=None if is_narrow() else (len(survey.codes) - path).tolist(),
        )

kinds = (GroupKind.REGION, GroupKind.SUBREGION, GroupKind.UNION)
mine = [g for g in survey.group_list.values() if g.kind in kinds and focus in g.members]
found = [
    (
        group,
        ranks(survey, Index.EGDI, group.code).at[focus, latest],
        int(ranked_count(survey, Index.EGDI, group.code)[latest]),
    )
    for group in mine
]
st.markdown(words.places([place for place in found if place[1] == place[1]]))

if focus in set(survey.claims["iso3"]):
    st.subheader(words.STORY, anchor=False)
    tell_story(survey, focus)
    for claim in survey.claims[survey.claims["iso3"] == focus].itertuples():
        st.caption(words.story_note(claim.reported, claim.assumption, claim.source))
    st.caption(words.STORY_CONVENTION)

own_path = replace(
    selection, countries=(focus,), index=Index.EGDI, measure=Measure.RANK, form=Form.LINES
)
frame("trajectory", own_path)
st.page_link(
    "views/country.py",
    label=words.MORE.format(name=survey.labels[focus]),
    query_params=write_query(selection),
)

st.header(words.MOVERS, anchor=False)
pickers.pick_index()
frame("movers", selection, opens_country=True)

st.header(words.WORLD, anchor=False)
frame("world-levels", selection)
frame("group-means", replace(selection, groups=("africa", "americas", "asia", "europe", "oceania")))
