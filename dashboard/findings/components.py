"""How far a country's three components of EGDI lie apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, Index, Iso3, Score

Scores = Mapping[Iso3, Mapping[Index, Score]]
"""The component scores there are, by country and component."""


@dataclass(frozen=True)
class ComponentsShown(Finding):
    """What a picture of the components shows."""

    edition: Edition


@dataclass(frozen=True)
class ComponentsOf(Finding):
    """One country's component scores.

    Attributes:
        country: whose.
        scores: each component with its score; only those there are.
    """

    country: Iso3
    scores: tuple[tuple[Index, Score], ...]


@dataclass(frozen=True)
class ComponentsUnknown(Finding):
    """No country ranked has two component scores to compare."""

    edition: Edition


@dataclass(frozen=True)
class ComponentsApart(Finding):
    """The country whose best and worst component lie furthest apart.

    Attributes:
        country: the one.
        others: the others with two components or more.
        edition: when.
        best, worst: its components.
        best_score, worst_score: their scores.
    """

    country: Iso3
    others: tuple[Iso3, ...]
    edition: Edition
    best: Index
    worst: Index
    best_score: Score
    worst_score: Score


@dataclass(frozen=True)
class ComponentsApartAlike(Finding):
    """Several countries' components lie equally far apart, and none's further.

    Attributes:
        countries: those.
        edition: when.
        gap: between the best and the worst component of each.
    """

    countries: tuple[Iso3, ...]
    edition: Edition
    gap: Score


@dataclass(frozen=True)
class NoComponents(Finding):
    """No country compared has a component score in the edition.

    Attributes:
        why: who has none, by the reason.
    """

    why: tuple[Finding, ...]


def furthest_apart(scores: Scores, edition: Edition) -> Finding:
    """Whose components lie furthest apart among those that have two or more.

    Args:
        scores: of the countries ranked.
        edition: of the scores.
    """
    gaps = {
        code: round(max(parts.values()) - min(parts.values()), DECIMALS)
        for code, parts in scores.items()
        if len(parts) > 1
    }
    if not gaps:
        return ComponentsUnknown(edition)
    widest = max(gaps.values())
    codes = tuple(code for code, gap in gaps.items() if gap == widest)
    if len(codes) > 1 or not widest:
        return ComponentsApartAlike(codes, edition, Score(widest))
    parts = scores[codes[0]]
    best, worst = max(parts, key=parts.__getitem__), min(parts, key=parts.__getitem__)
    others = tuple(code for code in gaps if code != codes[0])
    return ComponentsApart(codes[0], others, edition, best, worst, parts[best], parts[worst])
