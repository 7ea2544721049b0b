"""The words of the overview: a country at a glance, who rose and fell, the world by level."""

from dashboard.analysis.ranking.ranks import Convention
from dashboard.findings.claims.claim import End, Verdict
from dashboard.language.names import (
    index_short,
)
from dashboard.language.numbers import listed, ordinal
from dashboard.survey import Index, Survey

STORY = "Reported, and what the figures give"


VERDICTS = {
    Verdict.RIGHT: "Confirmed",
    Verdict.OFF: "Not confirmed",
    Verdict.CANNOT_BE_CHECKED: "Cannot be checked",
}
CONVENTIONS = {
    Convention.COMPETITION: "competition ranking",
    Convention.DENSE: "counting distinct scores only",
    Convention.ORDINAL: "no place shared",
}
STORY_COLUMNS = ("Reported", "What the figures give", "Verdict")


def story_row(survey: Survey, claim_index: Index, end: End) -> tuple[str, str, str]:
    """One reported rank beside what the published scores give."""
    reported = f"{index_short(claim_index)}: {ordinal(end.claimed or 0, 'en')} in {end.edition}"
    if not end.ranks:
        return reported, "not ranked", VERDICTS[Verdict.CANNOT_BE_CHECKED]
    found = f"{ordinal(end.ranks[Convention.COMPETITION], 'en')} of {end.of}"
    if end.shared_with:
        found += f", shared with {listed([survey.labels[code] for code in end.shared_with])}"
    dense = end.ranks[Convention.DENSE]
    if end.verdict is Verdict.OFF and dense != end.ranks[Convention.COMPETITION]:
        found += f"; {ordinal(dense, 'en')} {CONVENTIONS[Convention.DENSE]}"
    verdict = VERDICTS[end.verdict or Verdict.CANNOT_BE_CHECKED]
    return reported, found, verdict


def story_note(reported: str, assumption: str, source: str) -> str:
    """What was reported, by whom, and what had to be assumed."""
    return " ".join(
        part for part in (f"Reported: {reported}", assumption, f"Source: {source}.") if part
    )


STORY_CONVENTION = "Ranks by competition ranking: equal scores share the better place and the next place is skipped."
