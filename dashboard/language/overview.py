"""The words of the overview: a country at a glance, who rose and fell, the world by level."""

from collections.abc import Mapping

import pandas as pd

from dashboard.analysis.ranking.ranks import Convention
from dashboard.analysis.ranking.standing import Standing
from dashboard.findings.claims.claim import End, Verdict
from dashboard.language.names import (
    LEVEL_NAMES,
    index_name,
    index_short,
)
from dashboard.language.numbers import listed, ordinal, plural
from dashboard.survey import Index, Level, Survey

STORY = "Reported, and what the figures give"


def world_title(
    counts: dict[Level, int], before: dict[Level, int], index: Index, first: int, last: int
) -> str:
    """How many members are at the top level, and how many were."""
    now, then, total = counts[Level.VERY_HIGH], before[Level.VERY_HIGH], sum(counts.values())
    about = index_short(index)
    if first == last:
        return f"{plural(now, 'member', 'members')} of {total} had a very high {about} in {last}"
    return f"{plural(now, 'member', 'members')} of {total} had a very high {about} in {last}, against {then} of {sum(before.values())} in {first}"


def world_subtitle(index: Index, first: int, last: int) -> str:
    """What the bars are."""
    span = f"edition of {first}" if first == last else f"editions {first} to {last}"
    return f"Members by level of the {index_name(index)}: very high above 0.75, high above 0.50, middle above 0.25, low; {span}"


def level_name(level: Level) -> str:
    """A level by name."""
    return LEVEL_NAMES[level]


WORLD_NOTE = "Levels are bounds on the score: a change of method can move many members at once."


ABSENCES = {
    Standing.NOT_ASSESSED: "Not assessed",
    Standing.NOT_MEMBER: "Not UN members yet",
    Standing.NO_SCORE: "Assessed without {index}",
}


def absent_note(index: Index, missing: Mapping[int, Mapping[Standing, tuple[str, ...]]]) -> str:
    """How many countries had no score in which editions, by the reason why."""
    told = {
        why: [
            f"{len(found[why])} in {edition}" for edition, found in missing.items() if why in found
        ]
        for why in ABSENCES
    }
    return " ".join(
        f"{ABSENCES[why].format(index=index_short(index))}: {listed(counts)}."
        for why, counts in told.items()
        if counts
    )


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


def world_alternative(title: str, counts: pd.DataFrame, editions: tuple[int, int]) -> str:
    """The members by level in words: the first and the last edition."""
    parts = [
        f"{edition}: "
        + ", ".join(f"{counts.at[level, edition]} {LEVEL_NAMES[level].lower()}" for level in Level)
        for edition in dict.fromkeys(editions)
    ]
    return f"Stacked bars. {title}. {'; '.join(parts)}."
