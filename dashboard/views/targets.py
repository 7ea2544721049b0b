"""What it would take one country to reach a place, and what other scores would make of it."""

import streamlit as st

from dashboard import gallery
from dashboard.analysis.ranking.decimals import points_between
from dashboard.analysis.targets.feasibility import feasibility
from dashboard.analysis.targets.targets import TargetAnswer, aim, reach, smallest_mix
from dashboard.contents.own_sets import ways_to_own_sets
from dashboard.contents.targets import ever, onward, who, worth_of_a_hundredth
from dashboard.controls.frame import frame
from dashboard.controls.own_sets import kept_codes
from dashboard.controls.panel import panel
from dashboard.controls.pickers import shared as pickers
from dashboard.controls.pickers import targets as target_pickers
from dashboard.controls.state import change, open_view
from dashboard.controls.told import heading, how_to, paragraph, said, said_at_length, tell
from dashboard.controls.viewport import page_words
from dashboard.findings.what_if import NothingComputed, WouldStand, would_stand
from dashboard.language import gains, say
from dashboard.language import targets as words
from dashboard.language import what_if as what_if_words
from dashboard.selection import Selection
from dashboard.survey import Survey


def who_gained(survey: Survey, answer: TargetAnswer) -> None:
    """Who ever gained what the target asks for, folded."""
    needed = answer.as_it_stands.needed or answer.as_it_moves.needed
    if not needed or not feasibility(survey, needed).gains:
        return
    told = page_words()
    folded = st.expander(told.text(gains.WHO), key="table_gains", on_change="rerun")
    if folded.open:
        with folded:
            tell(said_at_length(who))


def what_if(survey: Survey, selection: Selection, answer: TargetAnswer) -> None:
    """Three sliders, and the score, rank and countries passed that follow."""
    told = page_words()
    tell(heading(told.text(what_if_words.HEADING), minor=True))
    found = would_stand(survey, selection.focus, selection.last, selection.raises)
    if isinstance(found, NothingComputed):
        st.info(say(found, told))
        return
    controls, picture = st.columns([2, 3], gap="large")
    with controls:
        tell(how_to(told.text(what_if_words.HINT)))
        target_pickers.pick_raises(survey, selection)
        smallest = smallest_mix(answer)
        with st.container(horizontal=True, gap="small"):
            if smallest is not None:
                st.button(told.text(words.TRY_MIX), on_click=lambda: change(raises=smallest))
            st.button(
                told.text(words.BACK),
                on_click=lambda: change(raises=target_pickers.NO_RAISE),
                disabled=selection.raises == target_pickers.NO_RAISE,
            )
        metrics(found)
        tell(*map(paragraph, what_if_words.names_in_full(found, told).split("\n\n")))
    with picture:
        frame("what-if", selection)


def metrics(found: WouldStand) -> None:
    """The new score and the new rank, each with its change."""
    told = page_words()
    points = points_between(found.published.score, found.then.score)
    places = found.published.rank - found.then.rank
    with st.container(horizontal=True, gap="large"):
        st.metric(
            told.text(what_if_words.SCORE),
            told.numbers.score(found.then.score),
            told.numbers.fine(points) if points else None,
            width=150,
        )
        st.metric(
            told.text(what_if_words.RANK),
            told.text(what_if_words.NEW_PLACE, found),
            told.numbers.places(places) if places else None,
            width=170,
        )


survey = gallery.survey()
selection = open_view("targets")

with panel():
    pickers.pick_focus()
    target_pickers.pick_target(survey, selection)
    pickers.pick_edition(survey, selection)

answer = reach(survey, selection.focus, selection.last, aim(selection.target))
tell(said(ways_to_own_sets, kept_codes()))
frame("target", selection)
tell(paragraph(page_words().text(words.LINE)), said(ever))
who_gained(survey, answer)
tell(said(worth_of_a_hundredth))
frame("leverage", selection)
what_if(survey, selection, answer)
tell(said(onward))
