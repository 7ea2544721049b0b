"""What the page that checks claims says, and which of its two faces it shows: a text's or a form's."""

from dataclasses import dataclass, replace
from typing import Any

from dashboard import gallery
from dashboard.contents.page import (
    Asked,
    Heading,
    Marked,
    Page,
    Paragraph,
    Part,
    Picture,
    Table,
    Verdicts,
    flat,
)
from dashboard.contents.standing import country_way
from dashboard.export.claims import corrected_text, source
from dashboard.findings.claims.asked import assertion_of, claim_of, pictured
from dashboard.findings.claims.check import check_claim
from dashboard.findings.claims.holding import holds_otherwise
from dashboard.findings.claims.judging import AssertionCheck, Overall, PartCheck, check_assertion
from dashboard.findings.claims.reported import report_findings, reported_claims
from dashboard.findings.claims.statement import AssertedCheck
from dashboard.language import say
from dashboard.language.claims import asserted as told
from dashboard.language.claims import page as labels
from dashboard.language.claims.marked import LEGEND, marked
from dashboard.language.claims.names import VERDICT_NAMES
from dashboard.language.claims.obstacles import advice
from dashboard.language.claims.report import NO_CLAIM, UNREAD
from dashboard.language.reading.checking import CheckedSentence, CheckedText, check_text
from dashboard.language.words import Words
from dashboard.selection import FIRST_CLAIM, Claimed, Selection
from dashboard.survey import Survey


@dataclass(frozen=True)
class Face:
    """What the page is about.

    Attributes:
        checked: the text that is judged; None where a claim put together by hand is.
        drawn: what the picture shows; None where there is none.
    """

    checked: CheckedText | None
    drawn: Selection | None


def face(survey: Survey, selection: Selection, text: str) -> Face:
    """Whether the page judges its text or the claim of its form, and what its picture shows.

    Args:
        survey: the figures.
        selection: what the page depends on.
        text: what is to be judged; the form's where it is too long for an address.
    """
    claim = selection.claim
    checked = check_text(gallery.survey_until(claim.as_of or survey.latest), text)
    by_itself = replace(claim, said="", as_of=None)
    is_shown = shows(checked, selection)
    drawn: Selection | None = selection
    if by_itself == FIRST_CLAIM and not is_shown:
        # A link that holds a text and no more shows what the text claims.
        drawn = first_shown(checked, selection)
    elif by_itself == Claimed(None, None):
        drawn = None
    # A part that was changed by hand is judged instead of the text that it was read from.
    if not text or (drawn is selection and not is_shown):
        return Face(None, selection)
    return Face(checked, drawn)


def shown_by(one: AssertedCheck) -> dict[str, Any] | None:
    """The attributes of the selection that show an assertion; None where it got no verdict."""
    if one.check is None or one.overall is Overall.CANNOT_BE_CHECKED:
        return None
    return pictured(gallery.survey(), one.check)


def first_shown(text: CheckedText, selection: Selection) -> Selection | None:
    """The selection that shows the first assertion of a text that can be; None where none can."""
    for each in text.sentences:
        for one in each.check.checks:
            fields = shown_by(one)
            if fields is not None:
                return replace(selection, **with_text(fields, selection))
    return None


def shows(text: CheckedText, selection: Selection) -> bool:
    """Whether a selection shows one of a text's assertions in its picture."""
    found = (shown_by(one) for each in text.sentences for one in each.check.checks)
    return any(fields is not None and holds(selection, fields) for fields in found)


def holds(drawn: Selection, fields: dict[str, Any]) -> bool:
    """Whether a selection shows an assertion in its picture."""
    return all(getattr(drawn, name) == value for name, value in with_text(fields, drawn).items())


def with_text(fields: dict[str, Any], selection: Selection) -> dict[str, Any]:
    """The attributes that show an assertion, the text of a selection and its edition kept."""
    claim, said = fields["claim"], selection.claim
    assert isinstance(claim, Claimed)
    return {**fields, "claim": replace(claim, said=said.said, as_of=said.as_of)}


def claims(asked: Asked) -> Page:
    """A text with the verdict on each of its claims, or a claim put together by hand."""
    found = face(asked.survey, asked.selection, asked.selection.claim.said)
    if found.checked is None:
        return by_hand(asked)
    text, words = found.checked, asked.words
    title = words.text(VERDICT_NAMES[text.overall] if text.sentences else NO_CLAIM)
    shown = None
    if found.drawn is not None:
        shown = (Picture("claim", found.drawn), country_way(asked, found.drawn.focus))
    notes = f"{words.text(LEGEND)} {words.text(labels.CONVENTION)}"
    count = None
    if len(text.sentences) > 1:
        count = Paragraph((words.plural(labels.FOUND, len(text.sentences)),))
    return Page(
        title,
        flat(
            [
                Paragraph((words.paragraph(judged_until(text, words)),), quiet=True),
                count,
                tuple(part for one in text.sentences for part in sentence(text, one, words)),
                Paragraph((notes,), quiet=True) if text.sentences else None,
                shown,
            ]
        ),
    )


def judged_until(text: CheckedText, words: Words) -> list[str]:
    """On which editions a text was judged, and whether a newer one would change the verdict."""
    lines = [words.text(labels.JUDGED_UNTIL, edition=text.survey.latest)]
    now = gallery.survey()
    if now.latest != text.survey.latest:
        overall = check_text(now, text.text).overall
        same = overall is text.overall
        lines.append(words.text(labels.READS_NOW[same], edition=now.latest, overall=overall))
    return lines


def sentence(text: CheckedText, one: CheckedSentence, words: Words) -> tuple[Part, ...]:
    """One sentence: the verdict, its words marked, its assertions, and what is true."""
    read = one.sentence
    parts: list[Part] = []
    if len(text.sentences) > 1:
        parts.append(Heading(words.text(VERDICT_NAMES[one.check.overall]), minor=True))
    parts.append(Marked(marked(text.text, read.start, read.end, read.marks, words)))
    if not one.check.checks:
        parts.append(Paragraph((words.text(UNREAD),)))
    for each in one.check.checks:
        parts += assertion(text, each, words)
    if true := corrected_text(one, words):
        quoted = words.paragraph([true, source(text, words)])
        parts += [Paragraph((words.text(labels.TO_QUOTE),), quiet=True), Paragraph((quoted,))]
    return tuple(parts)


def assertion(text: CheckedText, one: AssertedCheck, words: Words) -> list[Part]:
    """One assertion: of whom it is, each part beside the figures, what stands in the way."""
    verdict = words.text(VERDICT_NAMES[one.overall])
    about = told.about(one.asserted.assertion, words)
    parts: list[Part] = [Paragraph((f"**{about}** — {verdict}",))]
    if one.check is not None:
        parts += beside_figures(text.survey, one.check, words)
        if found := editions_found(one.check, words):
            parts.append(Paragraph((words.paragraph(found),), quiet=True))
    advised = tuple((None, advice(obstacle, words)) for obstacle in one.asserted.obstacles)
    return [*parts, Verdicts(advised)] if advised else parts


def beside_figures(survey: Survey, check: AssertionCheck, words: Words) -> list[Part]:
    """The parts of an assertion, an entry each, then what the figures say."""
    judged = ((part.verdict, part_line(survey, check, part, words)) for part in check.parts)
    listed: list[Part] = [Verdicts(tuple(judged))]
    facts = words.paragraph(say(fact, words) for fact in check.facts)
    if facts:
        listed.append(Paragraph((f"{words.text(labels.IN_THE_FIGURES)}: {facts}",)))
    return listed


def part_line(survey: Survey, check: AssertionCheck, part: PartCheck, words: Words) -> str:
    """One part: what is claimed, whether it is right, and where else it would hold."""
    verdict = words.text(told.PART_VERDICTS[part.verdict])
    line = f"{told.claimed(part.part, check, words)}: **{verdict}**."
    otherwise = holds_otherwise(survey, check, part)
    return words.paragraph([line, say(otherwise, words)]) if otherwise else line


def editions_found(check: AssertionCheck, words: Words) -> list[str]:
    """Which editions were taken where the text leaves some open, and for which it would be right too."""
    if not check.found:
        return []
    first, last = check.pair
    lines = [words.text(labels.EDITIONS_FOUND[first is None], first=first, last=last)]
    others = [pair for pair in check.fits if pair != check.pair]
    if others:
        pairs = [words.text(labels.PAIR, first=one[0], last=one[1]) for one in others]
        lines.append(words.text(labels.FITS_TOO, pairs=pairs))
    return lines


def by_hand(asked: Asked) -> Page:
    """A claim put together by hand: its picture, its parts beside the figures, the ways of counting."""
    picture = Picture("claim", asked.selection)
    return Page(None, (picture, *judged_by_hand(asked), country_page(asked)))


def country_page(asked: Asked) -> Paragraph:
    """The way to the country's page."""
    return country_way(asked, asked.selection.focus)


def judged_by_hand(asked: Asked) -> tuple[Part, ...]:
    """What is reported of such a claim, its parts beside the figures, and the ways of counting."""
    survey, words = asked.survey, asked.words
    claim = claim_of(asked.selection)
    check = check_claim(survey, claim)
    parts: list[Part] = [
        Paragraph(
            (words.paragraph(say(found, words) for found in report_findings(one)),), quiet=True
        )
        for one in reported_claims(survey)
        if one.claim == claim
    ]
    if check.start or check.end:
        judged = check_assertion(survey, assertion_of(check))
        parts += beside_figures(survey, judged, words)
        columns = labels.figures(check, words)
        rows = tuple(zip(*columns.values(), strict=True))
        parts.append(Table(words.text(labels.COUNTING), tuple(columns), rows, captioned=True))
    return (*parts, Paragraph((words.text(labels.CONVENTION),), quiet=True))
