"""The form of a claim: its fields, the sentence that fills it, the reported claims."""

from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard.analysis.claim_results import Claim
from dashboard.analysis.claim_text import ParsedClaim, parse_claim
from dashboard.analysis.claims import check_claim
from dashboard.controls.state import change, picker
from dashboard.language import claim_sentences as sentence_words
from dashboard.language import claims as words
from dashboard.language.names import group_option
from dashboard.selection import Selection
from dashboard.survey import Index, Survey

WAS = picker("was", lambda selection: selection.was)
NOW = picker("now", lambda selection: selection.now)
SINCE = picker("since", lambda selection: selection.since)
UNTIL = picker("until", lambda selection: selection.until)
WITHIN = picker("within", lambda selection: selection.within)
SENTENCE = "claim_sentence"
READ = "claim_read"
"""Under which the session keeps the sentence last read; it is no part of the address."""


def pick_was(survey: Survey) -> None:
    """The rank a claim starts from, or none."""
    pick_rank(survey, words.WAS, WAS, "was")


def pick_now(survey: Survey) -> None:
    """The rank a claim ends at, or none."""
    pick_rank(survey, words.NOW, NOW, "now")


def pick_rank(survey: Survey, label: str, key: str, field: str) -> None:
    """A rank that need not be named."""
    st.number_input(
        label,
        min_value=1,
        max_value=len(survey.codes),
        step=1,
        value=None,
        key=key,
        on_change=lambda: change(**{field: st.session_state[key]}),
        placeholder=words.NOT_NAMED,
        help=words.RANK_HELP,
    )


def pick_since(survey: Survey) -> None:
    """The edition a claim starts from, or none."""
    pick_open_edition(survey, words.SINCE, SINCE, "since")


def pick_until(survey: Survey) -> None:
    """The edition a claim ends at, or none."""
    pick_open_edition(survey, words.UNTIL, UNTIL, "until")


def pick_open_edition(survey: Survey, label: str, key: str, field: str) -> None:
    """An edition that need not be named."""
    st.selectbox(
        label,
        survey.years,
        index=None,
        placeholder=words.NOT_NAMED,
        key=key,
        on_change=lambda: change(**{field: st.session_state[key]}),
    )


def pick_within(survey: Survey, selection: Selection) -> None:
    """The group a claim ranks within: those the country is in."""
    groups = [
        code
        for code, group in survey.group_list.items()
        if selection.focus in group.members or code == selection.within
    ]
    st.selectbox(
        words.WITHIN,
        groups,
        format_func=lambda code: group_option(survey, code),
        key=WITHIN,
        on_change=lambda: change(within=st.session_state[WITHIN]),
    )


def write_sentence(survey: Survey, selection: Selection) -> None:
    """A field for a sentence; once entered it fills the form and shows what was understood."""

    def take() -> None:
        text = st.session_state[SENTENCE].strip()
        if not text:
            st.session_state.pop(READ, None)
            return
        read = parse_claim(survey, text)
        st.session_state[READ] = read
        change(**form_of(survey, read.claim))

    st.text_input(
        words.SENTENCE,
        key=SENTENCE,
        on_change=take,
        placeholder=words.SENTENCE_PLACEHOLDER,
        help=words.SENTENCE_HELP,
    )
    read = st.session_state.get(READ)
    if read is not None and st.session_state[SENTENCE].strip() == read.text:
        show_read(survey, selection, read)


def form_of(survey: Survey, claim: Claim) -> dict[str, Any]:
    """The fields of the selection that a claim fills; what the form cannot hold is left open.

    Where the claim names one rank and how many places were moved, the other rank follows.
    """
    was, now = claim.rank_from, claim.rank_to
    if claim.change is not None and (was is None) != (now is None):
        was = now + claim.change if was is None and now is not None else was
        now = was - claim.change if now is None and was is not None else now
    known = range(1, len(survey.codes) + 1)
    found: dict[str, Any] = {
        "index": claim.index,
        "was": was if was in known else None,
        "now": now if now in known else None,
        "since": claim.edition_from if claim.edition_from in survey.years else None,
        "until": claim.edition_to if claim.edition_to in survey.years else None,
        "within": claim.group,
    }
    return found if claim.iso3 is None else found | {"focus": claim.iso3}


def is_beyond_form(claim: Claim) -> bool:
    """Whether a claim says something the form's two ranks do not."""
    ranked = (claim.rank_from is not None) + (claim.rank_to is not None)
    moved = claim.change is not None or claim.direction is not None
    return claim.top is not None or (moved and ranked + (claim.change is not None) < 2)


def show_read(survey: Survey, selection: Selection, read: ParsedClaim) -> None:
    """What was understood of a sentence, and the answer to what the form cannot hold."""
    st.caption(
        f"{sentence_words.understood(survey, read)} "
        f"{sentence_words.remarks(survey, read, selection.focus)}"
    )
    if not is_beyond_form(read.claim):
        return
    claim = replace(read.claim, iso3=read.claim.iso3 or selection.focus)
    check = check_claim(survey, claim)
    if check.reason is not None:
        return
    lines = [sentence_words.beyond_form(claim), f"**{words.title(survey, check)}.**"]
    if check.change is not None:
        lines.append(words.change_line(check.change))
    st.info(" ".join(lines))


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
                    (fields["was"], fields["now"]),
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
    return {
        "focus": str(row.iso3),
        "index": Index(row.index),
        "was": int(row.rank_from),
        "now": int(row.rank_to),
        "since": int(row.edition_from),
        "until": int(row.edition_to),
        "within": str(row.group),
    }


def take_reported(fields: dict[str, Any]) -> None:
    """Fills the form with a reported claim."""
    st.session_state[SENTENCE] = ""
    st.session_state.pop(READ, None)
    change(**fields)
