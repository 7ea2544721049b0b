"""The pickers of an own set: its name, its countries, and the buttons that keep and remove it."""

import streamlit as st

from dashboard import gallery
from dashboard.controls import own_sets
from dashboard.controls.country_box import pick_in_box
from dashboard.controls.state import choosing, drawn, own_picker, picker
from dashboard.controls.viewport import page_words
from dashboard.language import own_sets as labels
from dashboard.language.messages import Message
from dashboard.survey import GroupCode

NAMED = picker("named")
MEMBERS = own_picker("members")
MOST_TYPED = 60
"""So many letters are typed for a name; what is over its room is cut."""


def pick_name() -> None:
    """What the set is called."""
    words = page_words()
    st.text_input(
        words.text(labels.NAME),
        key=drawn(NAMED, choosing("named")),
        placeholder=words.text(labels.EXAMPLE),
        max_chars=MOST_TYPED,
    )


def pick_members() -> None:
    """Who is in it: any countries, as many as there are."""
    most = len(gallery.survey().codes)
    pick_in_box(drawn(MEMBERS, choosing("members")), labels.MEMBERS, most=most)


def keep_or_remove(code: GroupCode) -> None:
    """Whether the browser keeps a set, and the buttons that change it.

    Args:
        code: of the set that is shown.
    """
    words, same = page_words(), own_sets.namesake(code)
    if own_sets.could_not_keep():
        st.warning(words.text(labels.FAILED))
    full = same is None and own_sets.keeps_no_more()
    st.caption(words.text(state_of(code, same, full), n=own_sets.MOST_KEPT))
    with st.container(horizontal=True, gap="small"):
        if same != code:
            st.button(
                words.text(labels.REPLACE if same else labels.KEEP),
                key="keep_set",
                on_click=own_sets.keep,
                args=(code,),
                disabled=full,
            )
        if same:
            label = words.text(labels.REMOVE)
            st.button(label, key="remove_set", on_click=own_sets.remove, args=(same,))


def state_of(code: GroupCode, same: GroupCode | None, full: bool) -> Message:
    """Whether the browser keeps a set, as a sentence.

    Args:
        code: of the set.
        same: the set of its name that the browser keeps.
        full: whether it keeps no more.
    """
    if full:
        return labels.FULL
    if same is None:
        return labels.NOT_KEPT
    return labels.KEEPING if same == code else labels.CHANGED
