"""A checked text as data and as plain text, for programs and for the command line."""

from collections.abc import Iterator
from typing import Any

from dashboard.export.plain import plain
from dashboard.findings.claims.holding import corrected, holds_otherwise
from dashboard.findings.claims.judging import AssertionCheck, PartCheck
from dashboard.findings.claims.obstacle import Obstacle
from dashboard.findings.claims.statement import AssertedCheck
from dashboard.findings.sources import Publisher
from dashboard.language import say
from dashboard.language.claims import asserted as told
from dashboard.language.claims.names import VERDICT_NAMES
from dashboard.language.claims.obstacles import advice
from dashboard.language.claims.report import NO_CLAIM, TRUE, UNREAD, VERSION
from dashboard.language.reading.checking import CheckedSentence, CheckedText
from dashboard.language.sources import sources
from dashboard.language.words import Words


def to_data(text: CheckedText, words: Words) -> dict[str, Any]:
    """A checked text as nested dictionaries, lists, texts and numbers.

    Returns:
        `verdict` on the whole; `claims`, the sentences with their own verdict, their place in the
        text and what is true instead; `assertions`, those of all claims; `corrected`, `source`,
        `dataset_version` and `latest_edition`, the newest that was known.
    """
    claims = [claim_data(one, text, words) for one in text.sentences]
    return {
        "verdict": text.overall.value,
        "claims": claims,
        "assertions": [assertion for claim in claims for assertion in claim["assertions"]],
        "corrected": words.paragraph(claim["corrected"] for claim in claims if claim["corrected"]),
        "source": source(text, words),
        "dataset_version": text.survey.version,
        "latest_edition": int(text.survey.latest),
    }


def claim_data(one: CheckedSentence, text: CheckedText, words: Words) -> dict[str, Any]:
    """One sentence that claims something."""
    return {
        "text": one.sentence.text,
        "start": one.sentence.start,
        "end": one.sentence.end,
        "verdict": one.check.overall.value,
        "assertions": [assertion_data(each, text, words) for each in one.check.checks],
        "corrected": corrected_text(one, words),
    }


def corrected_text(one: CheckedSentence, words: Words) -> str:
    """What is true of all that a sentence asserts, ready to quote."""
    return words.paragraph(say(fact, words) for fact in corrected(one.check))


def assertion_data(one: AssertedCheck, text: CheckedText, words: Words) -> dict[str, Any]:
    """One assertion: how it was read, what the figures say, and the verdict."""
    assertion, check = one.asserted.assertion, one.check
    return {
        "verdict": one.overall.value,
        "reading": {
            "country": assertion.country,
            "index": assertion.index.value,
            "within": assertion.within,
            "editions": [edition for edition in check.pair if edition is not None] if check else [],
            "editions_inferred": bool(check and check.found),
        },
        "words": told.about(assertion, words),
        "parts": [part_data(part, check, text, words) for part in check.parts] if check else [],
        "figures": [plain(fact) for fact in check.facts] if check else [],
        "obstacles": [obstacle_data(each, words) for each in one.asserted.obstacles],
    }


def part_data(
    part: PartCheck, check: AssertionCheck, text: CheckedText, words: Words
) -> dict[str, Any]:
    """One part: what is claimed, what the figures say, the verdict, and where it would hold."""
    otherwise = holds_otherwise(text.survey, check, part)
    return {
        "claimed": told.claimed(part.part, check, words),
        "reading": plain(part.part),
        "verdict": part.verdict.value,
        "figures": [say(fact, words) for fact in part.facts],
        "nearest": say(otherwise, words) if otherwise else None,
    }


def obstacle_data(obstacle: Obstacle, words: Words) -> dict[str, Any]:
    """Words that stand in the way of a verdict, and what to write instead."""
    return {
        "why": obstacle.why.value,
        "text": obstacle.text,
        "start": obstacle.start,
        "end": obstacle.end,
        "advice": advice(obstacle, words),
        "nearest": list(obstacle.nearest),
        "countries": list(obstacle.countries),
    }


def source(text: CheckedText, words: Words) -> str:
    """Who published the figures, the newest edition of them, and the version of the dataset."""
    return words.text(
        VERSION,
        publisher=sources((Publisher.UNITED_NATIONS,), words),
        edition=text.survey.latest,
        version=text.survey.version,
    )


def to_lines(text: CheckedText, words: Words) -> Iterator[str]:
    """A checked text as lines to read: each claim, its parts, and what is true instead."""
    if not text.sentences:
        yield words.text(NO_CLAIM)
    for one in text.sentences:
        yield f"{words.text(VERDICT_NAMES[one.check.overall])}: {one.sentence.text}"
        for each in one.check.checks:
            yield from assertion_lines(each, text, words)
        if one.check.checks and (true := corrected_text(one, words)):
            yield f"  {words.text(TRUE, text=true)}"
        if not one.check.checks:
            yield f"  {words.text(UNREAD)}"
        yield ""
    yield source(text, words)


def assertion_lines(one: AssertedCheck, text: CheckedText, words: Words) -> Iterator[str]:
    """The parts of one assertion with their verdicts, and what stands in the way."""
    if one.check:
        for part in one.check.parts:
            verdict = words.text(told.PART_VERDICTS[part.verdict])
            yield f"  - {told.claimed(part.part, one.check, words)}: {verdict}"
            if otherwise := holds_otherwise(text.survey, one.check, part):
                yield f"    {say(otherwise, words)}"
    for obstacle in one.asserted.obstacles:
        yield f"  ! {advice(obstacle, words)}"
