"""The form of a claim: its fields, the sentence that fills it, the reported claims."""

import streamlit as st

from dashboard.controls.state import change, change_claim, known, picker
from dashboard.controls.viewport import page_words
from dashboard.findings.claims.asked import selected
from dashboard.findings.claims.claim import Claim
from dashboard.findings.claims.reported import report_findings, reported_claims
from dashboard.language import say
from dashboard.language.claims import page as words
from dashboard.language.claims.reports import EXAMPLES, example_label
from dashboard.language.claims.sentences import understood
from dashboard.language.messages import Message
from dashboard.language.notices import in_markdown
from dashboard.language.options import group_option
from dashboard.language.reading.text import ParsedClaim, parse_claim
from dashboard.selection import Claimed, Direction, Selection
from dashboard.selection.fields import MOST_PLACES
from dashboard.survey import Edition, Survey

WAS = picker("was", lambda selection: selection.claim.was)
NOW = picker("now", lambda selection: selection.claim.now)
SINCE = picker("since", lambda selection: selection.claim.since)
UNTIL = picker("until", lambda selection: selection.claim.until)
WITHIN = picker("within", lambda selection: selection.claim.within)
TOP = picker("top", lambda selection: selection.claim.top)
MOVED = picker("moved", lambda selection: selection.claim.moved)
DIRECTION = picker("direction", lambda selection: selection.claim.direction)
SENTENCE = "claim_sentence"
READ = "claim_read"
"""Under which the session keeps the sentence last read and what it filled; no part of the address."""


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
        key=key,
        on_change=lambda: change_claim(**{field: st.session_state[key]}),
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
        key=key,
        on_change=lambda: change_claim(**{field: st.session_state[key]}),
    )


def pick_direction() -> None:
    """Which way a claim says the country moved, or neither."""
    told = page_words().text
    st.selectbox(
        told(words.DIRECTION),
        list(Direction),
        index=None,
        format_func=lambda way: told(words.DIRECTIONS[way]),
        placeholder=told(words.NOT_NAMED),
        key=DIRECTION,
        on_change=lambda: change_claim(direction=st.session_state[DIRECTION]),
    )


def pick_within(survey: Survey, selection: Selection) -> None:
    """The group a claim ranks within: those the country is in."""
    groups = [
        code
        for code, group in survey.group_list.items()
        if selection.focus in group.members or code == selection.claim.within
    ]
    st.selectbox(
        page_words().text(words.WITHIN),
        groups,
        format_func=lambda code: group_option(survey, code, page_words()),
        key=WITHIN,
        on_change=lambda: change_claim(within=st.session_state[WITHIN]),
    )


def write_sentence(survey: Survey, selection: Selection) -> ParsedClaim | None:
    """A field for a sentence; once entered it fills the claim's parts and shows what it understood.

    Returns:
        The sentence as it was read, as long as the selection holds what it says; else None.
    """

    def take() -> None:
        text = st.session_state[SENTENCE].strip()
        if not text:
            st.session_state.pop(READ, None)
            return
        read = parse_claim(survey, text)
        # A sentence that cannot be checked leaves no claim behind that it does not make.
        nothing = {"claim": Claimed(within=known().claim.within)}
        fields = selected(read.claim) if read.can_be_checked else nothing
        st.session_state[READ] = read, fields
        change(**fields)

    spoken = page_words()
    st.text_input(
        spoken.text(words.SENTENCE),
        key=SENTENCE,
        on_change=take,
        placeholder=spoken.text(words.SENTENCE_PLACEHOLDER),
        help=spoken.text(words.SENTENCE_HELP),
    )
    read, fields = st.session_state.get(READ, (None, {}))
    if read is None or st.session_state[SENTENCE].strip() != read.text:
        return None
    if any(getattr(selection, name) != value for name, value in fields.items()):
        return None
    st.caption(in_markdown(spoken.paragraph(understood(read, spoken))))
    return read


def pick_reported(survey: Survey) -> None:
    """The claims that were reported, one click each."""
    spoken = page_words()
    st.caption(spoken.text(EXAMPLES))
    with st.container(key="reported_claims", horizontal=True, gap="small"):
        for reported in reported_claims(survey):
            st.button(
                example_label(reported, spoken),
                key=f"reported_{reported.key}",
                on_click=take_reported,
                args=(reported.claim,),
            )


def show_reported(survey: Survey, claim: Claim) -> None:
    """The claim that the form holds in the words it was reported in; nothing if it was not."""
    for reported in reported_claims(survey):
        if reported.claim == claim:
            words = page_words()
            told = (say(found, words) for found in report_findings(reported))
            st.caption(words.paragraph(told))


def take_reported(claim: Claim) -> None:
    """Fills the form with a reported claim."""
    st.session_state[SENTENCE] = ""
    st.session_state.pop(READ, None)
    change(**selected(claim))
