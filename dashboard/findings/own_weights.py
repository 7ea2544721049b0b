"""What can be said of a ranking under a reader's own weights, and of all that weights can do."""

from dataclasses import dataclass

from dashboard.analysis.certainty.all_weights import Extreme
from dashboard.analysis.certainty.own_weights import (
    OwnRanking,
    OwnWeights,
    are_of_edition,
    is_standardised,
    own_ranking,
    places_possible,
    weighable,
    weighs_epi,
)
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.findings.finding import Finding
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Rank, Survey

__all__ = ["Standing"]


@dataclass(frozen=True)
class Weight:
    """A weight among those of all indices.

    Attributes:
        index: the index weighed.
        weight: a whole number, which counts by its share of the sum.
        percent: that share.
    """

    index: Index
    weight: int
    percent: float


@dataclass(frozen=True)
class WouldRank(Finding):
    """Where own weights would put a country.

    Attributes:
        country, edition: who and when.
        rank: its place with these weights.
        before: its place by published rank among the members ranked here.
        of: how many they are.
        whole: whether they are all that were assessed, so that `before` is the published rank.
    """

    country: Iso3
    edition: Edition
    rank: Rank
    before: Rank
    of: int
    whole: bool


@dataclass(frozen=True)
class WeightsShown(Finding):
    """What the marks of the picture are.

    Attributes:
        edition: whose scores are weighed.
        weights: of the indices weighed.
        country: of whom a thin line shows the places that any weights give; None where of all.
        whole: as in `WouldRank`.
    """

    edition: Edition
    weights: tuple[Weight, ...]
    country: Iso3 | None
    whole: bool


@dataclass(frozen=True)
class PlaceWithWeights(Finding):
    """One row of the picture: a country's place by published rank and with the weights."""

    country: Iso3
    before: Rank
    rank: Rank


@dataclass(frozen=True)
class WouldRiseMost(Finding):
    """Who would rise most with the weights; several where they rise equally."""

    countries: tuple[Iso3, ...]
    places: int


@dataclass(frozen=True)
class WouldFallMost(Finding):
    """Who would fall most with the weights; several where they fall equally.

    Attributes:
        countries: who.
        places: how far each; plus.
    """

    countries: tuple[Iso3, ...]
    places: int


@dataclass(frozen=True)
class NobodyWouldMove(Finding):
    """That nobody has another place with the weights than by published rank."""


@dataclass(frozen=True)
class PlacesPossible(Finding):
    """The best and the worst place of a country over all weights.

    Attributes:
        country, group: whose places, among whom.
        indices: those weighed.
        best, worst: the places.
        of: how many are ranked.
    """

    country: Iso3
    group: GroupCode
    indices: tuple[Index, ...]
    best: Rank
    worst: Rank
    of: int


@dataclass(frozen=True)
class PlaceFor(Finding):
    """Weights that give a country its best or its worst place.

    Attributes:
        country: whose.
        rank: the place.
        weights: some that give it.
    """

    country: Iso3
    rank: Rank
    weights: tuple[Weight, ...]


@dataclass(frozen=True)
class FirstPlaces(Finding):
    """In which of its groups some weights would put a country first.

    Attributes:
        country: which.
        possible: those in which some would, the world among them where it is one.
        never: those in which none would.
    """

    country: Iso3
    possible: tuple[GroupCode, ...]
    never: tuple[GroupCode, ...]


@dataclass(frozen=True)
class WeightsOfUn(Finding):
    """That the weights are the UN's own, and how many stand elsewhere all the same.

    Attributes:
        edition: whose.
        moved: so many have another place than by published rank, as scores are added up anew.
    """

    edition: Edition
    moved: int


@dataclass(frozen=True)
class MostMovedDrawn(Finding):
    """That only those that move most are drawn, and how many move.

    Attributes:
        drawn: how many of those that move are drawn.
        moved: how many there are.
    """

    drawn: int
    moved: int


@dataclass(frozen=True)
class PublishedAmongAll(Finding):
    """The published rank, where not all that were assessed are ranked with the weights.

    Attributes:
        country, rank: whose, which.
        of: how many were assessed.
        ranked: how many of them are ranked with the weights.
    """

    country: Iso3
    rank: Rank
    of: int
    ranked: int


@dataclass(frozen=True)
class Unweighed(Finding):
    """The assessed members without some score, which are left out."""

    countries: tuple[Iso3, ...]


@dataclass(frozen=True)
class NotStandardised(Finding):
    """That the components of an edition are not standardised, and what follows for weights."""

    edition: Edition


@dataclass(frozen=True)
class EpiWeighed(Finding):
    """That EPI, which is no part of EGDI, is weighed."""


@dataclass(frozen=True)
class NoWeights(Finding):
    """That all weights are nought, and what to do."""


@dataclass(frozen=True)
class NotWeighed(Finding):
    """Why a country has no place under own weights.

    Attributes:
        country, edition: who and when.
        why: ranked where it was assessed without some score.
        missing: the indices it has no score on, of those weighed.
    """

    country: Iso3
    edition: Edition
    why: Standing
    missing: tuple[Index, ...]


def weighed(weights: tuple[int, ...], indices: tuple[Index, ...]) -> tuple[Weight, ...]:
    """Weights with their shares.

    Args:
        weights: of the indices, and 0 of further ones; at least one is above 0.
        indices: those weighed.
    """
    told = zip(indices, weights, strict=False)
    return tuple(Weight(index, weight, 100 * weight / sum(weights)) for index, weight in told)


def is_whole(ranking: OwnRanking) -> bool:
    """Whether all that were assessed are ranked."""
    return not ranking.field.left_out


def would_rank(
    survey: Survey, country: Iso3, edition: Edition, weights: OwnWeights
) -> WouldRank | NoWeights | NotWeighed:
    """Where own weights would put a country, or why nothing can be told."""
    if not any(weights):
        return NoWeights()
    ranking = own_ranking(survey, edition, weights)
    field = ranking.field
    if country not in field.codes:
        why = standing(survey, Index.EGDI, country, edition)
        missing = tuple(
            index
            for index in field.indices
            if why is Standing.RANKED and survey.score_of(index, country, edition) is None
        )
        return NotWeighed(country, edition, why, missing)
    rank, before = (Rank(int(ranking.table[name][country])) for name in ("rank", "before"))
    return WouldRank(country, edition, rank, before, len(field.codes), is_whole(ranking))


def who_would_move(ranking: OwnRanking) -> tuple[Finding, ...]:
    """Who would rise most and who fall most."""
    change = ranking.table["change"]
    best, worst = int(change.max()), int(change.min())
    found: list[Finding] = []
    if best > 0:
        found.append(WouldRiseMost(moving(ranking, best), best))
    if worst < 0:
        found.append(WouldFallMost(moving(ranking, worst), -worst))
    return tuple(found) or (NobodyWouldMove(),)


def moving(ranking: OwnRanking, places: int) -> tuple[Iso3, ...]:
    """Who moves so many places, the best placed first."""
    change = ranking.table["change"]
    return tuple(map(Iso3, change.index[change == places].tolist()))


def possible(
    survey: Survey, country: Iso3, edition: Edition, weights: OwnWeights, group: GroupCode = WORLD
) -> tuple[PlacesPossible, PlaceFor, PlaceFor]:
    """The best and the worst place over all weights, and weights for each.

    Args:
        survey: the figures.
        country, edition: who, with every score that is weighed, and when.
        weights: whether EPI is among what is weighed; how much of what, does not matter.
        group: among whom.
    """
    with_epi = weighs_epi(weights)
    found = places_possible(survey, edition, country, with_epi, group)
    indices = weighable(survey, edition, with_epi).indices

    def told(end: Extreme) -> PlaceFor:
        return PlaceFor(country, end.rank, weighed(end.weights, indices))

    best, worst = found.best.rank, found.worst.rank
    return (
        PlacesPossible(country, group, indices, best, worst, found.of),
        told(found.best),
        told(found.worst),
    )


def first_places(
    survey: Survey, country: Iso3, edition: Edition, weights: OwnWeights
) -> FirstPlaces:
    """In which of its groups some weights would put a country first; see `possible`."""
    by_answer: dict[bool, list[GroupCode]] = {True: [], False: []}
    for code, group in survey.group_list.items():
        if country in group.members:
            found = places_possible(survey, edition, country, weighs_epi(weights), code)
            by_answer[found.best.rank == 1].append(code)
    return FirstPlaces(country, tuple(by_answer[True]), tuple(by_answer[False]))


def beside_ranking(survey: Survey, found: WouldRank, ranking: OwnRanking) -> tuple[Finding, ...]:
    """What must be known beside a ranking under own weights."""
    edition, table = ranking.edition, ranking.table
    un = are_of_edition(survey, edition, ranking.weights)
    moved = int((table["change"] != 0).sum())
    rank = Rank(int(table["published"][found.country]))
    of = len(ranking.field.codes) + len(ranking.field.left_out)
    return (
        *([WeightsOfUn(edition, moved)] if un else []),
        *([] if found.whole else [PublishedAmongAll(found.country, rank, of, found.of)]),
        *([] if found.whole else [Unweighed(ranking.field.left_out)]),
        *([] if is_standardised(survey, edition) else [NotStandardised(edition)]),
        *([EpiWeighed()] if weighs_epi(ranking.weights) else []),
    )
