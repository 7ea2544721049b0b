"""What a text claims, shown: its words marked, a card per assertion, what is true instead."""

import streamlit as st

from dashboard.contents.claims import editions_found, holds, judged_until, shown_by, with_text
from dashboard.controls.state import change, known
from dashboard.controls.viewport import page_words
from dashboard.export.claims import corrected_text, source
from dashboard.findings.claims.holding import holds_otherwise
from dashboard.findings.claims.judging import AssertionCheck, PartCheck, Verdict
from dashboard.findings.claims.statement import AssertedCheck
from dashboard.language import say
from dashboard.language.claims import asserted as told
from dashboard.language.claims import page as words
from dashboard.language.claims.marked import LEGEND, marked
from dashboard.language.claims.names import VERDICT_NAMES
from dashboard.language.claims.obstacles import advice
from dashboard.language.claims.report import NO_CLAIM, UNREAD
from dashboard.language.notices import in_markdown
from dashboard.language.reading.checking import CheckedSentence, CheckedText
from dashboard.selection import Selection

SIGNS = {
    Verdict.RIGHT: ":material/check:",
    Verdict.OFF: ":material/close:",
    Verdict.CANNOT_BE_CHECKED: ":material/question_mark:",
}
OBSTACLE = ":material/block:"
"""The page's style draws every icon used here, so that no font is fetched for it."""


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
        st.markdown(f"**{spoken.plural(words.FOUND, len(text.sentences))}**")
    for number, one in enumerate(text.sentences):
        with st.container(key=f"claim_{number}", gap="small"):
            show_sentence(text, one, number, drawn)
    st.caption(f"{spoken.text(LEGEND)} {spoken.text(words.CONVENTION)}")


def show_sentence(
    text: CheckedText, one: CheckedSentence, number: int, drawn: Selection | None
) -> None:
    """One sentence: the verdict, its words marked, its assertions, and what is true."""
    spoken = page_words()
    st.subheader(spoken.text(VERDICT_NAMES[one.check.overall]), anchor=False)
    sentence = one.sentence
    st.html(marked(text.text, sentence.start, sentence.end, sentence.marks, spoken))
    if not one.check.checks:
        st.markdown(spoken.text(UNREAD))
    for place, each in enumerate(one.check.checks):
        with st.container(border=True, gap="small"):
            show_assertion(text, each)
            show_picture_button(each, f"{number}_{place}", drawn)
    true = corrected_text(one, spoken)
    if true:
        st.caption(spoken.text(words.TO_QUOTE))
        st.code(f"{true} {source(text, spoken)}", language=None, wrap_lines=True)


def show_assertion(text: CheckedText, one: AssertedCheck) -> None:
    """One assertion as a card: of whom it is, each part beside the figures, what stands in the way."""
    spoken = page_words()
    verdict = spoken.text(VERDICT_NAMES[one.overall])
    heading = told.about(one.asserted.assertion, spoken)
    st.markdown(f"**{in_markdown(heading)}** — {verdict}")
    if one.check is not None:
        show_parts(text, one.check)
        show_editions(one.check)
    for obstacle in one.asserted.obstacles:
        st.markdown(f"{OBSTACLE} {in_markdown(advice(obstacle, spoken))}")


def show_parts(text: CheckedText, check: AssertionCheck) -> None:
    """The parts of an assertion, a line each, then what the figures say."""
    spoken = page_words()
    lines = [part_line(text, check, part) for part in check.parts]
    st.markdown("  \n".join(lines))
    facts = spoken.paragraph(say(fact, spoken) for fact in check.facts)
    if facts:
        st.markdown(f"{spoken.text(words.IN_THE_FIGURES)}: {in_markdown(facts)}")


def part_line(text: CheckedText, check: AssertionCheck, part: PartCheck) -> str:
    """One part: what is claimed, whether it is right, and where else it would hold."""
    spoken = page_words()
    claimed = in_markdown(told.claimed(part.part, check, spoken))
    verdict = spoken.text(told.PART_VERDICTS[part.verdict])
    otherwise = holds_otherwise(text.survey, check, part)
    near = f" *{in_markdown(say(otherwise, spoken))}*" if otherwise else ""
    return f"{SIGNS[part.verdict]} {claimed}: **{verdict}**.{near}"


def show_editions(check: AssertionCheck) -> None:
    """Which editions were taken where the text leaves some open, and for which it would be right too."""
    if found := editions_found(check, page_words()):
        st.caption(page_words().paragraph(found))


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
    st.caption(spoken.paragraph([first, *kept, *later]))
