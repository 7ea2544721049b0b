"""What a text claims, shown: its words marked, a card per assertion, what is true instead."""

import streamlit as st

from dashboard.contents.claims import assertion, holds, judged_until, shown_by, with_text
from dashboard.contents.markup import markup
from dashboard.controls.reader import known
from dashboard.controls.state import change
from dashboard.controls.told import heading, paragraph, tell
from dashboard.controls.toolbar import quote
from dashboard.controls.viewport import page_words
from dashboard.export.claims import corrected_text, source
from dashboard.findings.claims.statement import AssertedCheck
from dashboard.language.claims import page as words
from dashboard.language.claims.marked import LEGEND, marked
from dashboard.language.claims.names import VERDICT_NAMES
from dashboard.language.claims.report import NO_CLAIM, UNREAD
from dashboard.language.reading.checking import CheckedSentence, CheckedText
from dashboard.selection import Selection


def show_text(text: CheckedText, drawn: Selection | None) -> None:
    """Every claim of a text, judged; a text without any says so.

    Args:
        text: it.
        drawn: what the picture beside it shows; None where there is none.
    """
    spoken = page_words()
    if not text.sentences:
        st.info(spoken.text(NO_CLAIM))
        return
    if len(text.sentences) > 1:
        tell(paragraph(f"**{spoken.plural(words.FOUND, len(text.sentences))}**"))
    for number, one in enumerate(text.sentences):
        with st.container(key=f"claim_{number}", gap="small"):
            show_sentence(text, one, number, drawn)
    tell(paragraph(f"{spoken.text(LEGEND)} {spoken.text(words.CONVENTION)}", quiet=True))


def show_sentence(
    text: CheckedText, one: CheckedSentence, number: int, drawn: Selection | None
) -> None:
    """One sentence: the verdict, its words marked, its assertions, and what is true."""
    spoken, sentence = page_words(), one.sentence
    tell(
        heading(spoken.text(VERDICT_NAMES[one.check.overall]), minor=True),
        marked(text.text, sentence.start, sentence.end, sentence.marks, spoken),
        "" if one.check.checks else paragraph(spoken.text(UNREAD)),
    )
    for place, each in enumerate(one.check.checks):
        with st.container(border=True, gap="small"):
            tell(*(markup(part, spoken) for part in assertion(text, each, spoken)))
            show_picture_button(each, f"{number}_{place}", drawn)
    true = corrected_text(one, spoken)
    if true:
        told = spoken.paragraph([true, source(text, spoken)])
        tell(paragraph(spoken.text(words.TO_QUOTE), quiet=True), quote(told, spoken))


def show_picture_button(one: AssertedCheck, key: str, drawn: Selection | None) -> None:
    """A button that shows the assertion in the picture, where it can be shown and is not yet."""
    fields = shown_by(one)
    if fields is None or (drawn is not None and holds(drawn, fields)):
        return
    st.button(
        page_words().text(words.PICTURE),
        key=f"go_picture_{key}",
        on_click=lambda: change(**with_text(fields, known())),
    )


def show_newer(text: CheckedText) -> None:
    """On which editions a text was judged, and whether a newer one would change the verdict."""
    spoken = page_words()
    first, *later = judged_until(text, spoken)
    kept = [] if known().claim.said else [spoken.text(words.NOT_KEPT)]
    tell(paragraph(spoken.paragraph([first, *kept, *later]), quiet=True))
