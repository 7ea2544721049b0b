"""The pickers of a target and of a what-if."""

from typing import Any

import streamlit as st

from dashboard.analysis.targets.room import bounds, within
from dashboard.controls.own_sets import groups_on_offer
from dashboard.controls.reader import Take
from dashboard.controls.state import drawn, picker, seed
from dashboard.controls.viewport import page_words
from dashboard.language import targets as words
from dashboard.language import what_if as what_if_words
from dashboard.selection import FirstOf, NextLevel, Place, Selection, Target
from dashboard.survey import COMPONENTS, WORLD, Rank, Survey

TARGET = picker("target")
PLACE_NUMBER = picker("target_place", lambda selection: place_of(selection.target))
RAISES = tuple(
    picker(f"raise_{index.value}", lambda selection, at=place: selection.raises[at])  # type: ignore[misc]
    for place, index in enumerate(COMPONENTS)
)
RANKS = (10, 20, 50)
NO_RAISE = (0.0, 0.0, 0.0)
STEP = 0.001


def place_of(target: Target) -> int | None:
    """The rank aimed at; None where the target is no place in the world."""
    return target.rank if isinstance(target, Place) else None


def targets_of(survey: Survey, iso3: str, chosen: Target) -> list[Target]:
    """What the picker offers a country: places, the first of its groups, the next level."""
    ranks = {*RANKS, place_of(chosen) or RANKS[0]}
    groups = [code for code in groups_on_offer(survey) if iso3 in survey.members(code)]
    offered: list[Target] = [
        *(Place(Rank(rank)) for rank in sorted(ranks)),
        *(FirstOf(code) for code in groups if code != WORLD),
        NextLevel(),
    ]
    return offered if chosen in offered else [*offered, chosen]


def pick_target(survey: Survey, selection: Selection) -> None:
    """A place, the first of a group it is in, or the next level; any place by its number."""

    told = page_words()
    offered = targets_of(survey, selection.focus, selection.target)
    st.selectbox(
        told.text(words.TARGET),
        offered,
        format_func=lambda target: words.option(target, told),
        key=drawn(TARGET, lambda _, target: {"target": target} if target in offered else {}),
    )
    st.number_input(
        told.text(words.PLACE),
        min_value=1,
        max_value=len(survey.codes),
        step=1,
        key=drawn(PLACE_NUMBER, lambda _, rank: {"target": Place(rank)} if rank else {}),
        placeholder="1",
    )


def pick_raises(survey: Survey, selection: Selection) -> None:
    """Three sliders, one per index, which keep every score within 0 and 1."""

    told = page_words()
    scores = tuple(
        float(survey.score(index)[selection.last][selection.focus]) for index in COMPONENTS
    )
    possible = within(selection.raises, scores)
    for place, (key, index) in enumerate(zip(RAISES, COMPONENTS, strict=True)):
        low, high = bounds(scores[place])
        seed(key, min(max(float(st.session_state.get(key, possible[place])), low), high))
        st.slider(
            told.text(what_if_words.SLIDER, index=index, score=scores[place]),
            min_value=low,
            max_value=high,
            step=STEP,
            format="%+.3f",
            key=drawn(key, raising(place)),
        )


def raising(place: int) -> Take:
    """What follows of the slider of a component, by its place among the three."""

    def take(asked: Selection, raised: float) -> dict[str, Any]:
        raises = list(asked.raises)
        raises[place] = round(float(raised), 3)
        return {"raises": tuple(raises)}

    return take
