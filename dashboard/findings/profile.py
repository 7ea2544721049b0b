"""How a country's five scores stand against a group's means and against its peers."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.ranking.belonging import group_of
from dashboard.analysis.ranking.decimals import mean
from dashboard.analysis.ranking.ranks import distance_to_mean, rankable, rankable_score
from dashboard.findings.finding import Finding
from dashboard.survey import Edition, GroupCode, GroupKind, Index, Iso3, Score, Survey


@dataclass(frozen=True)
class ScoreOn:
    """A score on an index, or a group's mean on it."""

    index: Index
    score: Score


@dataclass(frozen=True)
class CountryScores(Finding):
    """A country's scores on the five indices, those there are."""

    country: Iso3
    scores: tuple[ScoreOn, ...]


@dataclass(frozen=True)
class GroupMeans(Finding):
    """The means of a group's assessed members on the five indices, those there are."""

    group: GroupCode
    scores: tuple[ScoreOn, ...]


@dataclass(frozen=True)
class AgainstMean(Finding):
    """On which indices a country lies above, at and below a group's mean.

    Attributes:
        country, group, edition: who, whose mean, when.
        above, level, below: the indices; one of the three holds some.
    """

    country: Iso3
    group: GroupCode
    edition: Edition
    above: tuple[Index, ...]
    level: tuple[Index, ...]
    below: tuple[Index, ...]


@dataclass(frozen=True)
class ScoresShown(Finding):
    """The scores on all five indices in one edition."""

    edition: Edition


@dataclass(frozen=True)
class MeansOver(Finding):
    """What the means are taken over: the assessed members of some groups."""

    groups: tuple[GroupCode, ...]


@dataclass(frozen=True)
class WithoutMean(Finding):
    """A group chosen has no mean in an edition, as none of its members was assessed."""

    group: GroupCode
    edition: Edition


@dataclass(frozen=True)
class CountsItself(Finding):
    """The groups in whose means the country itself counts."""

    country: Iso3
    groups: tuple[GroupCode, ...]


@dataclass(frozen=True)
class PeersDrawn(Finding):
    """Only the first so many of the peers chosen are drawn."""

    drawn: int
    chosen: int


def country_scores(survey: Survey, country: Iso3, edition: Edition) -> CountryScores:
    """A country's scores that take part in a ranking."""
    known = ((index, rankable_score(survey, index, country, edition)) for index in Index)
    found = tuple(ScoreOn(index, score) for index, score in known if score is not None)
    return CountryScores(country, found)


def group_means(survey: Survey, group: GroupCode, edition: Edition) -> GroupMeans:
    """The means of a group's members over the scores that take part in a ranking."""
    members = list(survey.members(group))
    found = []
    for index in Index:
        known = rankable(survey, index)[edition].loc[members].dropna().to_numpy(float)
        if len(known):
            found.append(ScoreOn(index, Score(mean(known))))
    return GroupMeans(group, tuple(found))


def against_mean(survey: Survey, country: Iso3, group: GroupCode, edition: Edition) -> AgainstMean:
    """How an assessed country stands against the mean of a group it is in."""
    gaps = {
        index: float(distance_to_mean(survey, index, group)[edition][country]) for index in Index
    }
    return AgainstMean(
        country,
        group,
        edition,
        above=tuple(index for index, gap in gaps.items() if gap > 0),
        level=tuple(index for index, gap in gaps.items() if gap == 0),
        below=tuple(index for index, gap in gaps.items() if gap < 0),
    )


def region_of(survey: Survey, country: Iso3) -> GroupCode:
    """The region a country lies in."""
    return group_of(survey, country, GroupKind.REGION).code


def means_over(
    survey: Survey, country: Iso3, groups: Iterable[GroupCode]
) -> tuple[MeansOver, CountsItself]:
    """Whose means are drawn, its region's among them, and in which of them the country counts."""
    shown = tuple(groups)
    inside = tuple(group for group in shown if country in survey.members(group))
    return MeansOver(shown), CountsItself(country, inside)


def without_mean(
    groups: Iterable[GroupCode], means: Iterable[GroupMeans], edition: Edition
) -> tuple[WithoutMean, ...]:
    """The groups chosen that have no mean; nothing where each has one."""
    known = {found.group for found in means}
    return tuple(WithoutMean(group, edition) for group in groups if group not in known)


def peers_drawn(drawn: int, chosen: int) -> tuple[PeersDrawn, ...]:
    """That there is no room for all of the peers; nothing where there is."""
    return (PeersDrawn(drawn, chosen),) if chosen > drawn else ()
