"""How EGDI is made of its components: weighted mean, residual, gaps and published decimals."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from dashboard.analysis.ranking.decimals import PRODUCT_DECIMALS, Floats, fewest_decimals
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Points, Survey


@dataclass(frozen=True)
class Gap:
    """A component missing from an assessed member's row, counted as 0 by the UN."""

    index: Index
    edition: Edition


@dataclass(frozen=True, eq=False)
class Field:
    """The assessed members of one edition as arrays, in alphabetical order of their codes.

    Attributes:
        edition: the edition.
        codes: the alpha-3 codes, n of them.
        scores: the published EGDI, shape (n,).
        ranks: the published EGDI rank, shape (n,).
        components: OSI, HCI and TII, shape (n, 3); NaN at a gap.
        weights: of OSI, HCI and TII, shape (3,).
        residual: published EGDI minus the weighted components, shape (n,); NaN across a gap.
        decimals: how many decimals the edition's EGDI was published with.
    """

    edition: Edition
    codes: tuple[Iso3, ...]
    scores: Floats
    ranks: NDArray[np.int64]
    components: Floats
    weights: Floats
    residual: Floats
    decimals: int

    @property
    def complete(self) -> NDArray[np.bool_]:
        """Which members have all three components, shape (n,)."""
        return ~np.isnan(self.residual)


def field_of(survey: Survey, edition: Edition) -> Field:
    """The assessed members of one edition as arrays.

    Raises:
        KeyError: no such edition.
    """
    assessed = survey.assessed[edition].to_numpy(bool)
    scores, ranks, *components = (
        table[edition].to_numpy(float)[assessed]
        for table in (
            survey.score(Index.EGDI),
            survey.published_rank,
            *(survey.score(component) for component in COMPONENTS),
        )
    )
    stacked = np.column_stack(components)
    weights = survey.weights.loc[edition].to_numpy(float)
    return Field(
        edition=edition,
        codes=tuple(code for code, kept in zip(survey.codes, assessed, strict=True) if kept),
        scores=scores,
        ranks=ranks.astype(np.int64),
        components=stacked,
        weights=weights,
        residual=scores - stacked @ weights,
        decimals=fewest_decimals(scores),
    )


def composed(survey: Survey) -> pd.DataFrame:
    """EGDI recomputed as the weighted arithmetic mean of its components, Σ weight × score.

    Returns:
        A float table of `iso3` by `edition`; NaN where not assessed and across a gap.
    """
    weights = survey.weights
    total = sum(
        (survey.score(component) * weights[component] for component in COMPONENTS),
        start=survey.score(Index.EGDI) * 0.0,
    )
    return total.where(survey.assessed)


def residual(survey: Survey) -> pd.DataFrame:
    """Published EGDI minus composed EGDI: rounding mostly, and two recorded exceptions in 2008.

    Returns:
        A float table of `iso3` by `edition`; NaN where not assessed and across a gap.
    """
    return (survey.score(Index.EGDI) - composed(survey)).round(PRODUCT_DECIMALS) + 0.0


def residual_of(survey: Survey, iso3: Iso3, edition: Edition) -> Points | None:
    """One country's `residual` in one edition; None where not assessed and across a gap."""
    value = float(residual(survey)[edition][iso3])
    return None if np.isnan(value) else Points(value)


def gaps(survey: Survey, iso3: Iso3, edition: Edition) -> tuple[Gap, ...]:
    """The components missing from an assessed member's row; none where it was not assessed."""
    if not survey.is_assessed(iso3, edition):
        return ()
    return tuple(
        Gap(component, edition)
        for component in COMPONENTS
        if survey.score_of(component, iso3, edition) is None
    )
