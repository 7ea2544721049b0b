"""The form of a claim: its fields, the sentence that fills it, the reported claims."""

from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard.controls.own_sets import groups_on_offer
from dashboard.controls.reader import Take, reader
from dashboard.controls.state import change, drawn, picker
from dashboard.controls.told import how_to, tell
from dashboard.controls.viewport import page_words
from dashboard.findings.claims.asked import pictured, selected
from dashboard.findings.claims.claim import Claim
from dashboard.findings.claims.judging import Overall
from dashboard.findings.claims.reported import reported_claims
from dashboard.language.claims import page as words
from dashboard.language.claims.reports import EXAMPLES, example_label
from dashboard.language.messages import Message
from dashboard.language.options import group_option
from dashboard.language.reading.checking import check_text
from dashboard.language.reading.reading import LONGEST
from dashboard.selection import Claimed, Direction, Selection
from dashboard.selection.fields import LONGEST_SAID, MOST_PLACES
from dashboard.survey import Edition, Survey

WAS = picker("was", lambda selection: selection.claim.was)
NOW = picker("now", lambda selection: selection.claim.now)
SINCE = picker("since", lambda selection: selection.claim.since)
UNTIL = picker("until", lambda selection: selection.claim.until)
WITHIN = picker("within", lambda selection: selection.claim.within)
TOP = picker("top", lambda selection: selection.claim.top)
MOVED = picker("moved", lambda selection: selection.claim.moved)
DIRECTION = picker("direction", lambda selection: selection.claim.direction)
TEXT = picker("said", lambda selection: selection.claim.said or reader().long_text)
TEXT_HEIGHT = 102
"""In pixels: three lines of a text."""


def pick_was() -> None:
    """The rank a claim starts from, or none."""
    pick_number(words.WAS, WAS, "was", least=1, about=words.RANK_HELP)


def pick_now() -> None:
    """The rank a claim ends at, or none."""
    pick_number(words.NOW, NOW, "now", least=1, about=words.RANK_HELP)


def pick_top() -> None:
    """The place that the later rank is claimed to be no worse than, or none."""
    pick_number(words.TOP, TOP, "top", least=1, about=words.TOP_HELP)


def pick_moved() -> None:
    """The places a claim says the country rose, or none."""
    pick_number(words.MOVED, MOVED, "moved", least=-MOST_PLACES, about=words.MOVED_HELP)


def pick_number(label: Message, key: str, field: str, *, least: int, about: Message) -> None:
    """A whole number that need not be named."""
    told = page_words().text
    st.number_input(
        told(label),
        min_value=least,
        max_value=MOST_PLACES,
        step=1,
        value=None,
        key=drawn(key, claiming(field)),
        placeholder=told(words.NOT_NAMED),
        help=told(about),
    )


def pick_since(survey: Survey, selection: Selection) -> None:
    """The edition a claim starts from, or none."""
    pick_open_edition(survey, words.SINCE, SINCE, "since", selection.claim.since)


def pick_until(survey: Survey, selection: Selection) -> None:
    """The edition a claim ends at, or none."""
    pick_open_edition(survey, words.UNTIL, UNTIL, "until", selection.claim.until)


def pick_open_edition(
    survey: Survey, label: Message, key: str, field: str, named: Edition | None
) -> None:
    """An edition that need not be named; a year without one stands in the list while it is named."""
    spoken = page_words()
    st.selectbox(
        spoken.text(label),
        sorted({*survey.years, *([named] if named else [])}),
        index=None,
        format_func=lambda year: words.edition_option(survey, year, spoken),
        placeholder=spoken.text(words.NOT_NAMED),
        key=drawn(key, claiming(field)),
    )


def claiming(part: str) -> Take:
    """What follows of a picker that shows a part of the claim."""

    def take(asked: Selection, value: Any) -> dict[str, Any]:
        return {"claim": replace(asked.claim, **{part: value})}

    return take


def pick_direction() -> None:
    """Which way a claim says the country moved, or neither."""
    told = page_words().text
    st.selectbox(
        told(words.DIRECTION),
        list(Direction),
        index=None,
        format_func=lambda way: told(words.DIRECTIONS[way]),
        placeholder=told(words.NOT_NAMED),
        key=drawn(DIRECTION, claiming("direction")),
    )


def pick_within(survey: Survey, selection: Selection) -> None:
    """The group a claim ranks within: those the country is in."""
    groups = [
        code
        for code in groups_on_offer(survey)
        if selection.focus in survey.members(code) or code == selection.claim.within
    ]
    st.selectbox(
        page_words().text(words.WITHIN),
        groups,
        format_func=lambda code: group_option(survey, code, page_words()),
        key=drawn(WITHIN, claiming("within")),
    )


def write_text(survey: Survey, selection: Selection) -> str:
    """A field for a sentence or a whole text; what is entered is judged and fills the picture.

    Returns:
        What is to be judged; empty where the claim is put together by hand.
    """

    session = reader()

    def take(asked: Selection, written: str) -> dict[str, Any]:
        text = written.strip()
        fits = len(text) <= LONGEST_SAID
        session.long_text = "" if fits else text
        if not text:
            return {"claim": replace(asked.claim, said="", as_of=None)}
        return picture_of(survey, text, text if fits else "")

    spoken = page_words()
    st.text_area(
        spoken.text(words.TEXT),
        key=drawn(TEXT, take),
        max_chars=LONGEST,
        height=TEXT_HEIGHT,
        placeholder=spoken.text(words.TEXT_PLACEHOLDER),
        help=spoken.text(words.TEXT_HELP, most=LONGEST),
    )
    st.button(spoken.text(words.CHECK), key="go_check", type="secondary")
    return selection.claim.said or session.long_text


def picture_of(survey: Survey, text: str, said: str) -> dict[str, Any]:
    """The attributes of the selection for a text: itself, and its first claim that can be shown."""
    for sentence in check_text(survey, text).sentences:
        for one in sentence.check.checks:
            if one.check is not None and one.overall is not Overall.CANNOT_BE_CHECKED:
                fields = pictured(survey, one.check)
                if fields is not None:
                    claim = replace(fields["claim"], said=said, as_of=survey.latest)
                    return {**fields, "claim": claim}
    return {"claim": Claimed(None, None, said=said, as_of=survey.latest)}


def pick_reported(survey: Survey) -> None:
    """The claims that were reported, one click each."""
    spoken = page_words()
    tell(how_to(spoken.text(EXAMPLES)))
    with st.container(key="reported_claims", horizontal=True, gap="small"):
        for reported in reported_claims(survey):
            st.button(
                example_label(reported, spoken),
                key=f"reported_{reported.key}",
                on_click=take_reported,
                args=(reported.claim,),
            )


def take_reported(claim: Claim) -> None:
    """Fills the form with a reported claim."""
    reader().long_text = ""
    change(**selected(claim))
