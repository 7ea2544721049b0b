"""What if: the score and rank a country would have with other components, all else unchanged."""

from dataclasses import dataclass

import numpy as np

from dashboard.analysis.ranking.belonging import score_level
from dashboard.analysis.ranking.composition import Field, Gap, field_of, gaps
from dashboard.analysis.ranking.decimals import as_published, points_between
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.survey import Edition, Index, Iso3, Level, Places, Points, Rank, Score, Survey


@dataclass(frozen=True)
class WhatIfResult:
    """What other components would make of a country.

    Attributes:
        score: the EGDI then, rounded to the edition's published decimals.
        score_change: against the published EGDI, in score units.
        rank: the rank then among the assessed; the published one while the score is unchanged.
        rank_change: against the published rank, up is plus.
        level: the level then.
        passed: members published above it that it would stand above, best first.
        passed_by: members published below it that would stand above it, best first.
        level_with: other members whose score it would share.
    """

    score: Score
    score_change: Points
    rank: Rank
    rank_change: Places
    level: Level
    passed: tuple[Iso3, ...]
    passed_by: tuple[Iso3, ...]
    level_with: tuple[Iso3, ...]


@dataclass(frozen=True)
class WhatIf:
    """A what-if: what was asked, what was published, and the result.

    Attributes:
        iso3, edition: the country and the edition.
        asked: the OSI, HCI and TII asked about.
        standing: whether it was assessed, or why not.
        missing: its missing components, across which the residual and so the answer is unknown.
        of: how many were assessed.
        score, rank, level: as published; None where not assessed.
        result: None where not assessed or a component is missing.
    """

    iso3: Iso3
    edition: Edition
    asked: tuple[float, float, float]
    standing: Standing
    missing: tuple[Gap, ...]
    of: int
    score: Score | None
    rank: Rank | None
    level: Level | None
    result: WhatIfResult | None


def what_if(
    survey: Survey, iso3: Iso3, edition: Edition, osi: float, hci: float, tii: float
) -> WhatIf:
    """The score, rank and countries passed with other components, everyone else standing still.

    The new EGDI is the published one plus Σ wᵢ (newᵢ − publishedᵢ), which holds the residual
    (published minus composed) fixed and gives back the published score for the published
    components. It is rounded to the published decimals before it is ranked.

    Args:
        survey: the figures.
        iso3: the country.
        edition: the edition.
        osi: the Online Service Index asked about, 0 to 1 (or as published, where above).
        hci: the Human Capital Index, likewise.
        tii: the Telecommunication Infrastructure Index, likewise.

    Raises:
        KeyError: no such country or edition.
        ValueError: a component is no number or below 0.
    """
    asked = (float(osi), float(hci), float(tii))
    if not all(value >= 0 for value in asked):
        raise ValueError(f"A component is a number from 0 to 1; {asked} holds one that is not.")
    field = field_of(survey, edition)
    missing = gaps(survey, iso3, edition)
    place = field.codes.index(iso3) if iso3 in field.codes else None
    score = None if place is None else Score(float(field.scores[place]))
    return WhatIf(
        iso3=iso3,
        edition=edition,
        asked=asked,
        standing=standing(survey, Index.EGDI, iso3, edition),
        missing=missing,
        of=len(field.codes),
        score=score,
        rank=None if place is None else Rank(int(field.ranks[place])),
        level=None if score is None else score_level(score),
        result=None if place is None or missing else put_in(field, place, asked),
    )


def put_in(field: Field, place: int, asked: tuple[float, float, float]) -> WhatIfResult:
    """Puts other components in at one place of a field and ranks anew."""
    before, rank_before = Score(float(field.scores[place])), Rank(int(field.ranks[place]))
    raised = field.weights @ (np.array(asked) - field.components[place])
    score = Score(float(as_published(before + raised, field.decimals)))
    other = np.arange(len(field.codes)) != place
    above = int((field.scores[other] > score).sum())
    rank = rank_before if score == before else Rank(1 + above)

    def named(rows: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> tuple[Iso3, ...]:
        chosen = np.flatnonzero(rows & other)
        ordered = sorted(chosen, key=lambda at: (field.ranks[at], field.codes[at]))
        return tuple(field.codes[at] for at in ordered)

    nobody: tuple[Iso3, ...] = ()
    unmoved = score == before
    return WhatIfResult(
        score=score,
        score_change=points_between(before, score),
        rank=rank,
        rank_change=Places(rank_before - rank),
        level=score_level(score),
        passed=nobody if unmoved else named((field.ranks < rank_before) & (field.scores < score)),
        passed_by=nobody
        if unmoved
        else named((field.ranks > rank_before) & (field.scores > score)),
        level_with=named(field.scores == score),
    )
