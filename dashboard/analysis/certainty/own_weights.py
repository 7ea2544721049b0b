"""A ranking under a reader's own weights, against the published order, and all that weights can do."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from dashboard.analysis.certainty.all_weights import (
    Extreme,
    Extremes,
    Whole,
    extremes,
    in_small_numbers,
)
from dashboard.analysis.ranking.decimals import UNITS, units
from dashboard.analysis.ranking.ranks import rankable
from dashboard.survey import COMPONENTS, WORLD, Edition, GroupCode, Index, Iso3, Survey

WEIGHED: tuple[Index, ...] = (*COMPONENTS, Index.EPI)
"""The indices that can be given a weight, in the order of the weights."""

OwnWeights = tuple[int, int, int, int]
"""Of OSI, HCI, TII and EPI: whole numbers, none below 0; their shares of their sum are what counts."""

STANDARDISED = "standardised"
"""What changed in the edition from which on the components are standardised."""

KEPT = 256
"""So many rankings are kept; one takes about 20 kB."""


@dataclass(frozen=True, eq=False)
class Weighable:
    """The members of an edition that have every score which is weighed.

    Attributes:
        indices: those weighed, in the order of `WEIGHED`.
        codes: the members, in alphabetical order.
        scores: in units of the last decimal, a row per member and a column per index.
        left_out: the assessed members without some score, in alphabetical order.
    """

    indices: tuple[Index, ...]
    codes: tuple[Iso3, ...]
    scores: Whole
    left_out: tuple[Iso3, ...]


@dataclass(frozen=True, eq=False)
class OwnRanking:
    """A ranking under own weights.

    Attributes:
        edition, weights: of what, under which.
        field: who is ranked.
        table: by `iso3`, the best first: `score`, the weighted mean of the scores, 0 to 1; `rank`
            by it; `published`, the published EGDI rank; `before`, the place that this gives among
            the members ranked here; `change` from there, up is plus. Equals in the order of their
            published ranks, then of their codes. Shared: do not change it.
    """

    edition: Edition
    weights: OwnWeights
    field: Weighable
    table: pd.DataFrame


def weighs_epi(weights: OwnWeights) -> bool:
    """Whether EPI is weighed beside the components of EGDI."""
    return weights[WEIGHED.index(Index.EPI)] > 0


def indices_of(weights: OwnWeights) -> tuple[Index, ...]:
    """The indices weighed: the components of EGDI, and EPI where it has a weight."""
    return WEIGHED if weighs_epi(weights) else COMPONENTS


def edition_weights(survey: Survey, edition: Edition) -> OwnWeights:
    """The UN's own weights in an edition, in whole percent, thirds as the same of each; EPI has none."""
    osi, hci, tii = (round(100 * survey.weight_of(index, edition)) for index in COMPONENTS)
    return osi, hci, tii, 0


def are_of_edition(survey: Survey, edition: Edition, weights: OwnWeights) -> bool:
    """Whether weights are the UN's own in an edition; at least one is above 0."""
    own = edition_weights(survey, edition)
    return all(
        weight * sum(own) == part * sum(weights) for weight, part in zip(weights, own, strict=True)
    )


def is_standardised(survey: Survey, edition: Edition) -> bool:
    """Whether the components are standardised in an edition, so that weights count as they say."""
    changed = survey.editions["changed"]
    return bool((changed[changed.index <= edition] == STANDARDISED).any())


@lru_cache(maxsize=64)
def weighable(
    survey: Survey, edition: Edition, with_epi: bool, group: GroupCode = WORLD
) -> Weighable:
    """The members of a group that have every score which is weighed.

    Raises:
        KeyError: no such edition or group.
    """
    indices = WEIGHED if with_epi else COMPONENTS
    members = [code for code in survey.members(group) if survey.is_assessed(code, edition)]
    scores = np.column_stack(
        [rankable(survey, index)[edition].loc[members].to_numpy(float) for index in indices]
    )
    whole = ~np.isnan(scores).any(axis=1)
    return Weighable(
        indices,
        tuple(code for code, kept in zip(members, whole, strict=True) if kept),
        units(scores[whole]),
        tuple(code for code, kept in zip(members, whole, strict=True) if not kept),
    )


@lru_cache(maxsize=KEPT)
def own_ranking(survey: Survey, edition: Edition, weights: OwnWeights) -> OwnRanking:
    """Ranks the members of an edition by the weighted mean of their scores.

    The mean is of the scores as published, Σ weight × score / Σ weight, in whole units, so that
    equals are equals; equal scores share the better place. With all weight on one index it is the
    ranking on that index.

    Raises:
        KeyError: no such edition.
        ValueError: a weight is below 0, or all are 0.
    """
    if min(weights) < 0 or not any(weights):
        raise ValueError(f"Needs weights of which one is above 0 and none below; got {weights}.")
    field = weighable(survey, edition, weighs_epi(weights))
    used = np.array(weights[: len(field.indices)], dtype=np.int64)
    totals = pd.Series(field.scores @ used, index=pd.Index(field.codes, name="iso3"))
    published = survey.published_rank[edition].loc[list(field.codes)]
    before = published.rank(method="min").astype(int)
    rank = totals.rank(method="min", ascending=False).astype(int)
    table = pd.DataFrame(
        {
            "score": totals / (int(used.sum()) * UNITS),
            "rank": rank,
            "published": published.astype(int),
            "before": before,
            "change": before - rank,
        }
    )
    ordered = table.sort_index().sort_values(["rank", "published"], kind="stable")
    return OwnRanking(edition, weights, field, ordered)


@lru_cache(maxsize=4_000)
def places_possible(
    survey: Survey, edition: Edition, iso3: Iso3, with_epi: bool, group: GroupCode = WORLD
) -> Extremes:
    """The best and the worst place of a member in a group over all weights, with examples of them.

    Raises:
        KeyError: no such edition or group, or the member is not in it or lacks a score.
    """
    field = weighable(survey, edition, with_epi, group)
    if iso3 not in field.codes:
        raise KeyError(iso3)
    place = field.codes.index(iso3)
    found = extremes(field.scores, place)
    best, worst = (
        Extreme(end.rank, in_small_numbers(field.scores, place, end))
        for end in (found.best, found.worst)
    )
    return Extremes(best, worst, found.of)


@lru_cache(maxsize=16)
def every_place_possible(survey: Survey, edition: Edition) -> pd.DataFrame:
    """The best and the worst place of every member over all weights of OSI, HCI and TII.

    Returns:
        `best_place` and `worst_place` by `iso3`; shared: do not change it. It takes about 0.6 s.

    Raises:
        KeyError: no such edition.
    """
    field = weighable(survey, edition, with_epi=False)
    found = [extremes(field.scores, place) for place in range(len(field.codes))]
    return pd.DataFrame(
        {
            "best_place": [one.best.rank for one in found],
            "worst_place": [one.worst.rank for one in found],
        },
        index=pd.Index(field.codes, name="iso3"),
        dtype=int,
    )
