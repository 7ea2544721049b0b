"""The form of a claim: its fields, the sentence that fills it, the reported claims."""

from typing import Any

import streamlit as st

from dashboard.controls.state import change, change_claim, known, picker
from dashboard.controls.viewport import page_words
from dashboard.findings.claims.asked import selected
from dashboard.language import claim_sentences as sentence_words
from dashboard.language import claims as words
from dashboard.language.options import group_option
from dashboard.language.reading.text import ParsedClaim, parse_claim
from dashboard.selection import Claimed, Direction, Selection
from dashboard.selection.fields import MOST_PLACES
from dashboard.survey import Index, Survey

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


def pick_number(label: str, key: str, field: str, *, least: int, about: str) -> None:
    """A whole number that need not be named."""
    st.number_input(
        label,
        min_value=least,
        max_value=MOST_PLACES,
        step=1,
        value=None,
        key=key,
        on_change=lambda: change_claim(**{field: st.session_state[key]}),
        placeholder=words.NOT_NAMED,
        help=about,
    )


def pick_since(survey: Survey, selection: Selection) -> None:
    """The edition a claim starts from, or none."""
    pick_open_edition(survey, words.SINCE, SINCE, "since", selection.claim.since)


def pick_until(survey: Survey, selection: Selection) -> None:
    """The edition a claim ends at, or none."""
    pick_open_edition(survey, words.UNTIL, UNTIL, "until", selection.claim.until)


def pick_open_edition(survey: Survey, label: str, key: str, field: str, named: int | None) -> None:
    """An edition that need not be named; a year without one stands in the list while it is named."""
    st.selectbox(
        label,
        sorted({*survey.years, *([named] if named else [])}),
        index=None,
        format_func=lambda year: words.edition_option(survey, year),
        placeholder=words.NOT_NAMED,
        key=key,
        on_change=lambda: change_claim(**{field: st.session_state[key]}),
    )


def pick_direction() -> None:
    """Which way a claim says the country moved, or neither."""
    st.selectbox(
        words.DIRECTION,
        list(Direction),
        index=None,
        format_func=words.DIRECTIONS.__getitem__,
        placeholder=words.NOT_NAMED,
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
        words.WITHIN,
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

    st.text_input(
        words.SENTENCE,
        key=SENTENCE,
        on_change=take,
        placeholder=words.SENTENCE_PLACEHOLDER,
        help=words.SENTENCE_HELP,
    )
    read, fields = st.session_state.get(READ, (None, {}))
    if read is None or st.session_state[SENTENCE].strip() != read.text:
        return None
    if any(getattr(selection, name) != value for name, value in fields.items()):
        return None
    st.caption(f"{sentence_words.understood(survey, read)} {sentence_words.remarks(read)}")
    return read


def pick_reported(survey: Survey) -> None:
    """The claims that were reported, one click each."""
    st.caption(words.EXAMPLES)
    with st.container(key="reported_claims", horizontal=True, gap="small"):
        for row in survey.claims.itertuples():
            fields = reported_fields(row)
            st.button(
                words.example_label(
                    survey,
                    fields["focus"],
                    fields["index"],
                    (fields["claim"].was, fields["claim"].now),
                ),
                key=f"reported_{row.id}",
                on_click=take_reported,
                args=(fields,),
            )


def show_reported(survey: Survey, selection: Selection) -> None:
    """The claim that the form holds in the words it was reported in; nothing if it was not."""
    for row in survey.claims.itertuples():
        if all(getattr(selection, name) == value for name, value in reported_fields(row).items()):
            st.caption(words.reported(str(row.reported), str(row.assumption), str(row.source)))


def reported_fields(row: Any) -> dict[str, Any]:
    """A reported claim as fields of the selection."""
    said = Claimed(
        was=int(row.rank_from),
        now=int(row.rank_to),
        since=int(row.edition_from),
        until=int(row.edition_to),
        within=str(row.group),
    )
    return {"focus": str(row.iso3), "index": Index(row.index), "claim": said}


def take_reported(fields: dict[str, Any]) -> None:
    """Fills the form with a reported claim."""
    st.session_state[SENTENCE] = ""
    st.session_state.pop(READ, None)
    change(**fields)
