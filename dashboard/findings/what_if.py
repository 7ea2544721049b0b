"""What can be said of a what-if: where other components would have put a country."""

from dataclasses import dataclass
from functools import lru_cache

from dashboard.analysis.ranking.composition import gaps
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.analysis.targets.room import Triple, put_on, within
from dashboard.analysis.targets.what_if import what_if
from dashboard.findings.finding import Finding
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Level, Rank, Score, Survey

__all__ = [
    "LevelWith",
    "MarksFilled",
    "NothingComputed",
    "OtherLevel",
    "OthersStandStill",
    "RaisesCut",
    "Stand",
    "Standing",
    "WhatIfShown",
    "WouldBePassedBy",
    "WouldPass",
    "WouldStand",
    "level_told",
    "names_told",
    "would_stand",
]


@dataclass(frozen=True)
class NothingComputed(Finding):
    """Why nothing can be computed of a country in an edition.

    Attributes:
        country, edition: who and when.
        why: ranked where it was assessed without some component.
        missing: the components it has no score on.
    """

    country: Iso3
    edition: Edition
    why: Standing
    missing: tuple[Index, ...]


@dataclass(frozen=True)
class Stand:
    """A score on EGDI, the rank it gives in the world, and its level."""

    score: Score
    rank: Rank
    level: Level


@dataclass(frozen=True)
class WouldStand(Finding):
    """Where a country would have stood with other components, everyone else standing still.

    Attributes:
        country, edition: who and when.
        raises: of OSI, HCI and TII, as far as they can be had.
        of: how many were assessed.
        published, then: as it stands, and with the raises.
        passed: members published above it that it would stand above, best first.
        passed_by: members published below it that would stand above it, best first.
        level_with: other members whose score it would share.
    """

    country: Iso3
    edition: Edition
    raises: Triple
    of: int
    published: Stand
    then: Stand
    passed: tuple[Iso3, ...]
    passed_by: tuple[Iso3, ...]
    level_with: tuple[Iso3, ...]

    @property
    def moved(self) -> bool:
        """Whether the raises change the published score."""
        return self.then.score != self.published.score


@dataclass(frozen=True)
class WhatIfShown(Finding):
    """The measure of the picture, and the scores before and with the raises.

    Attributes:
        edition: whose field it is.
        published, then: as published, and with the raises.
    """

    edition: Edition
    published: Score
    then: Score


@dataclass(frozen=True)
class WouldPass(Finding):
    """Whom the country would pass."""

    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class WouldBePassedBy(Finding):
    """Who would pass the country."""

    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class LevelWith(Finding):
    """Whose score the country would share."""

    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class OtherLevel(Finding):
    """The level the country would be at instead of its own."""

    level: Level
    published: Level


@dataclass(frozen=True)
class RaisesCut(Finding):
    """That more was asked for than there is."""


@dataclass(frozen=True)
class MarksFilled(Finding):
    """Which mark is with the raises and which as published."""


@dataclass(frozen=True)
class OthersStandStill(Finding):
    """How the new score is made."""


@lru_cache(maxsize=500)
def would_stand(
    survey: Survey, country: Iso3, edition: Edition, wanted: Triple
) -> WouldStand | NothingComputed:
    """Where a country would have stood with its components raised as far as they can be.

    Args:
        survey: the figures.
        country, edition: who and when.
        wanted: raises of OSI, HCI and TII, in score units.
    """
    why = standing(survey, Index.EGDI, country, edition)
    missing = tuple(gap.index for gap in gaps(survey, country, edition))
    if why is not Standing.RANKED or missing:
        return NothingComputed(country, edition, why, missing)
    scores = tuple(float(survey.score(index)[edition][country]) for index in COMPONENTS)
    raises = within(wanted, scores)
    asked = what_if(survey, country, edition, *put_on(raises, scores))
    result = asked.result
    if asked.score is None or asked.rank is None or asked.level is None or result is None:
        return NothingComputed(country, edition, why, missing)
    return WouldStand(
        country=country,
        edition=edition,
        raises=raises,
        of=asked.of,
        published=Stand(asked.score, asked.rank, asked.level),
        then=Stand(result.score, result.rank, result.level),
        passed=result.passed,
        passed_by=result.passed_by,
        level_with=result.level_with,
    )


def names_told(found: WouldStand) -> tuple[Finding, ...]:
    """Whom the country would pass, who would pass it, and with whom it would be level."""
    return (
        *([WouldPass(found.passed)] if found.passed else []),
        *([WouldBePassedBy(found.passed_by)] if found.passed_by else []),
        *([LevelWith(found.level_with)] if found.level_with else []),
    )


def level_told(found: WouldStand) -> tuple[OtherLevel, ...]:
    """The level it would be at; nothing where that is its own."""
    before, then = found.published.level, found.then.level
    return () if then is before else (OtherLevel(then, before),)
