"""How sure a place is: EGDI ranks under changed weights, another mean, and undone rounding."""

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from dashboard.analysis.change.movement import above
from dashboard.analysis.ranking.composition import Field, Gap, field_of, gaps
from dashboard.analysis.ranking.decimals import Floats
from dashboard.survey import Edition, Iso3, Survey

RankRows = NDArray[np.int64]

LOW, HIGH = 0.05, 0.95
"""The ends of the interval shown beside a rank: nine draws in ten fall within."""
SHARP = 12
"""The decimals to which a score of a scenario is kept: far finer than any figure published, far
coarser than what binary arithmetic leaves behind."""


@dataclass(frozen=True)
class Variation:
    """What is varied, and how much.

    Attributes:
        concentration: of the Dirichlet distribution the weights are drawn from, whose mean is the
            edition's weights: the larger, the closer to them; `math.inf` leaves them unchanged. A
            weight w has the standard deviation √(w (1 − w) / (concentration + 1)): at 50 and w = ⅓
            that is 0.066, and nine draws in ten lie between about 0.23 and 0.45.
        rounding: the half-width of the uniform error put on every published EGDI, in units of its
            last published decimal; 0.5 undoes the rounding, 0 leaves the scores as published.
        draws: how many weightings, and how many roundings, are drawn.
        seed: starts the random numbers, so that a run can be repeated.
    """

    concentration: float = 50.0
    rounding: float = 0.5
    draws: int = 10_000
    seed: int = 20_240_917


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """The ranks of one edition under variation.

    Attributes:
        edition: the edition.
        variation: what was varied.
        field: the assessed members.
        weights: the drawn weights of OSI, HCI and TII, shape (draws, 3), for comparing two members.
        weight_range: for OSI, HCI and TII the 5 %, 50 % and 95 % quantiles of the drawn weights,
            shape (3, 3), a row per component.
        left_out: the members with a missing component and their gaps. They have no row in the
            table and are not varied; they stay in the field at their published score, so that the
            others' ranks still count them.
        table: by `iso3`: `score` and `rank` as published; `recomputed`, the competition rank of the
            published score; `median`, `low` (5 %), `high` (95 %), `min` and `max` of the rank under
            drawn weights; `geometric_score`, `geometric_rank` and `geometric_change` (up is plus)
            under the geometric mean; `rounding_low`, `rounding_high`, `rounding_min`,
            `rounding_max` of the rank with the rounding undone. All are rank numbers, so `low` and
            `min` are the better ends.
    """

    edition: Edition
    variation: Variation
    field: Field
    weights: Floats
    weight_range: Floats
    left_out: dict[Iso3, tuple[Gap, ...]]
    table: pd.DataFrame


def sensitivity(
    survey: Survey, edition: Edition, variation: Variation | None = None
) -> Sensitivity:
    """The range of every member's EGDI rank under changed weights, another mean, and rounding.

    Uncertainty analysis of a composite indicator by Monte Carlo (Saisana, Saltelli and Tarantola
    2005, "Uncertainty and sensitivity analysis techniques as tools for the quality assessment of
    composite indicators"; OECD/JRC 2008, "Handbook on Constructing Composite Indicators", step 7).
    A scenario's score is the weighted components plus the published residual held fixed. With drawn
    weights w′ that is Σ w′ᵢ sᵢ + (EGDI − Σ wᵢ sᵢ) = EGDI + Σ (w′ᵢ − wᵢ) sᵢ, the form computed here,
    which returns the published score exactly where w′ = w. The geometric scenario is
    Π sᵢ^wᵢ + (EGDI − Σ wᵢ sᵢ), one ranking with the edition's weights. The rounding scenario is
    EGDI + u, u uniform within ± `rounding` units of the last published decimal.

    Args:
        survey: the figures.
        edition: the edition.
        variation: what is varied; the default `Variation()` when None.

    Raises:
        KeyError: no such edition.
        ValueError: a concentration not above 0, a negative rounding, or no draws.
    """
    chosen = Variation() if variation is None else variation
    if not chosen.concentration > 0 or not chosen.rounding >= 0 or chosen.draws < 1:
        raise ValueError(f"Needs a concentration above 0, a rounding and draws; got {chosen}.")
    field = field_of(survey, edition)
    generator = np.random.default_rng(chosen.seed)
    weights = draw_weights(field.weights, chosen, generator)
    components = filled(field)
    varied = field.scores + (weights - field.weights) @ components.T
    half = chosen.rounding * 10.0**-field.decimals
    noise = generator.uniform(-half, half, varied.shape) * field.complete
    by_weights = quantiles(rank_rows(varied), (0.5, LOW, HIGH, 0.0, 1.0))
    by_rounding = quantiles(rank_rows(field.scores + noise), (LOW, HIGH, 0.0, 1.0))
    return Sensitivity(
        edition=edition,
        variation=chosen,
        field=field,
        weights=weights,
        weight_range=np.quantile(weights, (LOW, 0.5, HIGH), axis=0).T,
        left_out={
            code: gaps(survey, code, edition)
            for code, kept in zip(field.codes, field.complete, strict=True)
            if not kept
        },
        table=tabulate(field, by_weights, by_rounding)[field.complete],
    )


def tabulate(
    field: Field, by_weights: tuple[RankRows, ...], by_rounding: tuple[RankRows, ...]
) -> pd.DataFrame:
    """Every member's ranks, with columns as in `Sensitivity.table`.

    Args:
        field: the assessed members.
        by_weights: median, low, high, min and max of the ranks under drawn weights.
        by_rounding: low, high, min and max of the ranks with the rounding undone.
    """
    geometric = geometric_scores(field)
    recomputed = 1 + above(field.scores, field.scores)
    geometric_rank = 1 + above(geometric, geometric)
    columns: dict[str, Floats | RankRows] = {
        "score": field.scores,
        "rank": field.ranks,
        "recomputed": recomputed,
        **dict(zip(("median", "low", "high", "min", "max"), by_weights, strict=True)),
        "geometric_score": geometric,
        "geometric_rank": geometric_rank,
        "geometric_change": recomputed - geometric_rank,
    }
    names = ("rounding_low", "rounding_high", "rounding_min", "rounding_max")
    columns |= dict(zip(names, by_rounding, strict=True))
    return pd.DataFrame(columns, index=pd.Index(field.codes, name="iso3"))


def draw_weights(weights: Floats, variation: Variation, generator: np.random.Generator) -> Floats:
    """Weights drawn around an edition's own, shape (draws, 3); at infinity those themselves."""
    if math.isinf(variation.concentration):
        return np.tile(weights, (variation.draws, 1))
    return generator.dirichlet(variation.concentration * weights, variation.draws)


def filled(field: Field) -> Floats:
    """The components with zeros in rows that have a gap, which keeps those rows unvaried."""
    return np.where(field.complete[:, None], field.components, 0.0)


def geometric_scores(field: Field) -> Floats:
    """EGDI with the geometric for the arithmetic mean, the residual held fixed; shape (n,).

    A component of exactly 0 makes the geometric mean 0. Members with a gap keep their score. What
    binary arithmetic leaves behind is rounded away: it would part equals, such as two whose means
    are 0 and whose residuals are the same.
    """
    means = np.prod(filled(field) ** field.weights, axis=1)
    scores = np.where(field.complete, means + field.residual, field.scores)
    return np.asarray(np.round(scores, SHARP) + 0.0)


def rank_rows(scores: Floats) -> RankRows:
    """Competition ranks within every row, the highest first.

    Args:
        scores: shape (draws, n), without NaN.

    Returns:
        Ranks, shape (draws, n); equal scores share the better place.
    """
    order = np.argsort(-scores, axis=1)
    ordered = np.take_along_axis(scores, order, axis=1)
    places = np.broadcast_to(np.arange(1, scores.shape[1] + 1), scores.shape)
    tied = np.zeros(scores.shape, dtype=bool)
    tied[:, 1:] = ordered[:, 1:] == ordered[:, :-1]
    if tied.any():
        places = np.maximum.accumulate(np.where(tied, 1, places), axis=1)
    ranks = np.empty(scores.shape, dtype=np.int64)
    np.put_along_axis(ranks, order, places, axis=1)
    return ranks


def quantiles(ranks: RankRows, shares: tuple[float, ...]) -> tuple[RankRows, ...]:
    """Quantiles of every member's ranks: the lowest rank that at least such a share of draws has.

    Args:
        ranks: shape (draws, n), 1 to n.
        shares: from 0 (the lowest rank drawn) to 1 (the highest).

    Returns:
        For each share the ranks, shape (n,).
    """
    draws, members = ranks.shape
    if not members:
        return tuple(ranks[0] for _ in shares)
    cells = ranks - 1 + np.arange(members) * members
    counts = np.bincount(cells.ravel(), minlength=members * members).reshape(members, members)
    below = np.cumsum(counts, axis=1)
    # At least one draw is asked for, so that a share of 0 gives the lowest rank drawn.
    return tuple(
        1 + np.argmax(below >= max(1, math.ceil(share * draws - 1e-9)), axis=1) for share in shares
    )
