"""Who passed whom, every country by name and a way to its page."""

import streamlit as st

from dashboard.controls.country_links import country_links
from dashboard.controls.viewport import page_words
from dashboard.findings.finding import Finding
from dashboard.findings.passing import SideChanged, SidesChanged
from dashboard.language import passing, say
from dashboard.survey import Index


def passing_on_own_page(found: SidesChanged | Finding) -> None:
    """Whom the country of the page passed and who passed it, or why that cannot be told."""
    words = page_words()
    st.subheader(words.text(passing.WHO_PASSED_WHOM), anchor=False)
    if not isinstance(found, SidesChanged):
        st.info(say(found, words))
        return
    st.markdown(say(found.moved, words))
    for column, change in zip(st.columns(2), (found.passed, found.passed_by), strict=True):
        with column:
            own_page_list(change)
    others = [passing.named(change, words) for change in found.rest]
    st.caption(words.paragraph([*others, words.text(passing.RULE)]))


def own_page_list(change: SideChanged) -> None:
    """One list on the country's own page; on paper every name of it stands in a line."""
    words = page_words()
    st.markdown(f"**{say(change, words)}**")
    country_links({code: words.country(code) for code in change.countries}, "steps")
    if change.others:
        with st.container(key=f"paper_{change.side}"):
            st.markdown(words.text(passing.EVERY_NAME, change))


def passing_with_ranks(found: SidesChanged | Finding) -> None:
    """All who changed sides with a country, with their ranks; nothing where there is no change."""
    if not isinstance(found, SidesChanged):
        return
    words = page_words()
    st.subheader(words.text(passing.WHO_PASSED_WHOM), anchor=False)
    columns = st.columns(2, gap="large")
    for column, change in zip(columns, (found.passed, found.passed_by), strict=True):
        with column:
            list_with_ranks(change)
    if found.rest:
        with st.container(horizontal=True, gap="large"):
            for change in found.rest:
                with st.container(width=320):
                    list_with_ranks(change)


def list_with_ranks(change: SideChanged) -> None:
    """One list, each country with its ranks at both ends."""
    words = page_words()
    st.markdown(f"**{say(change, words)}**")
    labels = {other.country: passing.with_ranks(other, words) for other in change.others}
    country_links(labels, index=Index.EGDI)
