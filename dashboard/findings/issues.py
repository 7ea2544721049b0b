"""What is wrong with published figures, or left out of the dataset, and why we think so."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Rank, Score, Survey

__all__ = [
    "AboveOne",
    "Issue",
    "MissingInput",
    "NoScore",
    "NotAssessed",
    "NotComposed",
    "NotMember",
    "PartlyChecked",
    "RankDiffers",
    "issues",
]


@dataclass(frozen=True)
class Issue(Finding):
    """An issue of one edition.

    Attributes:
        edition: the edition.
        country: whose figures; None where they are everybody's.
        index: the index; None where it is about the whole row.
        published: the text as published; blank where it is about no single one.
    """

    edition: Edition
    country: Iso3 | None
    index: Index | None
    published: str


@dataclass(frozen=True)
class NotMember(Issue):
    """A row of zeros without a rank, in an edition before the country joined the UN."""

    joined: date


@dataclass(frozen=True)
class NotAssessed(Issue):
    """A row with an EGDI of 0.

    Attributes:
        rank: as published; None where there was none.
        others: how many other members not assessed have the same rank.
        assessed: how many members were assessed.
    """

    rank: Rank | None
    others: int
    assessed: int


@dataclass(frozen=True)
class NoScore(Issue):
    """Another 0 in a row that was not assessed."""


@dataclass(frozen=True)
class MissingInput(Issue):
    """A 0 that stands for a missing input."""


@dataclass(frozen=True)
class NotComposed(Issue):
    """An EGDI that does not follow from its components.

    Attributes:
        score: the EGDI as published.
        given: the EGDI that the published components give.
    """

    score: Score
    given: Score

    @property
    def gap(self) -> float:
        """How far apart the two are."""
        return abs(self.given - self.score)


@dataclass(frozen=True)
class RankDiffers(Issue):
    """A published rank that is not that of the published score.

    Attributes:
        rank: as published.
        given: the rank that the published scores give.
        tied: whether another member has the same published EGDI.
    """

    rank: Rank
    given: Rank
    tied: bool


@dataclass(frozen=True)
class AboveOne(Issue):
    """A score above the highest possible one.

    Attributes:
        score: as published.
        rank: the published EGDI rank that rests on it; None where the country was not assessed.
    """

    score: Score
    rank: Rank | None


@dataclass(frozen=True)
class PartlyChecked(Issue):
    """Scores of an edition that were compared with an independent copy only in part.

    Attributes:
        compared: for how many members.
        members: how many there are.
    """

    compared: int
    members: int


@lru_cache(maxsize=1)
def issues(survey: Survey) -> tuple[Issue, ...]:
    """Every recorded issue, in the order of `survey.issues`; found once for all readers."""
    rows = survey.issues.to_dict("records")
    shared: dict[tuple[int, float], int] = {}
    for row in rows:
        if row["kind"] == "not_assessed":
            place = (row["edition"], row["rank"])
            shared[place] = shared.get(place, 0) + 1
    return tuple(_issue(survey, row, shared) for row in rows)


def _issue(
    survey: Survey, row: Mapping[Any, Any], shared: Mapping[tuple[int, float], int]
) -> Issue:
    edition, index = Edition(int(row["edition"])), Index(row["index"]) if row["index"] else None
    iso3 = Iso3(row["iso3"])
    place = (edition, iso3 or None, index, str(row["published"]))
    match row["kind"]:
        case "not_member":
            return NotMember(*place, date.fromisoformat(row["joined"]))
        case "not_assessed":
            others = shared.get((edition, row["rank"]), 1) - 1
            assessed = int(survey.assessed[edition].sum())
            return NotAssessed(*place, _rank(row["rank"]), others, assessed)
        case "no_score":
            return NoScore(*place)
        case "missing_input":
            return MissingInput(*place)
        case "not_composed":
            return NotComposed(*place, Score(float(row["published"])), Score(row["given"]))
        case "rank_differs":
            scores = survey.score(Index.EGDI)[edition]
            tied = int((scores == scores[iso3]).sum()) > 1
            given = Rank(int(row["given"]))
            return RankDiffers(*place, Rank(int(row["published"])), given, tied)
        case "above_one":
            rank = _rank(survey.published_rank.at[iso3, edition])
            return AboveOne(*place, Score(float(row["published"])), rank)
        case "partly_checked":
            return PartlyChecked(*place, int(row["given"]), len(survey.codes))
    raise ValueError(f"There is no issue of kind {row['kind']}.")


def _rank(value: Any) -> Rank | None:
    return None if math.isnan(value) else Rank(int(value))
