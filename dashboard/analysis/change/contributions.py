"""What moved the score: the points each component contributed to a change of EGDI."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.comparability import breaks_between, weights_differ
from dashboard.analysis.ranking.composition import Gap, gaps, residual, residual_of
from dashboard.analysis.ranking.decimals import PRODUCT_DECIMALS, differences, points_risen
from dashboard.analysis.ranking.ranks import rankable, rankable_score
from dashboard.analysis.ranking.standing import Presence, Standing, presence, standing
from dashboard.survey import COMPONENTS, Edition, Index, Iso3, Points, Score, Survey


@dataclass(frozen=True)
class ComponentPart:
    """What one component contributed; points are EGDI score units (EGDI runs from 0 to 1).

    Attributes:
        index: the component.
        score_first, score_last: its scores; None where it has none.
        weight_first, weight_last: its weight in EGDI.
        points: what its change contributed to EGDI's change; None where not computed.
        median_points: the field's median of the same part.
        score_change: the change of its score; None unless it has a score at both ends.
        median_score_change: the field's median change of its score.
        share_rose, share_fell, share_level: of the field, members whose score on it rose, fell or
            stayed exactly the same; shares from 0 to 1 that sum to 1.
        breaks: the editions between in which its method changed.
    """

    index: Index
    score_first: Score | None
    score_last: Score | None
    weight_first: float
    weight_last: float
    points: Points | None
    median_points: Points
    score_change: Points | None
    median_score_change: Points
    share_rose: float
    share_fell: float
    share_level: float
    breaks: tuple[Edition, ...]


@dataclass(frozen=True)
class Contributions:
    """A country's change of EGDI in parts: osi + hci + tii + weights + residual = change.

    Points are EGDI score units. Only `presence` both without `missing` is computed; elsewhere
    `parts` carry the scores and the field, and their points are None.

    Attributes:
        iso3, first, last: what was asked.
        presence: in which of the two editions it was assessed.
        standing_first, standing_last: ranked (it was assessed) or why not.
        missing: components missing at either end, across which nothing is computed.
        score_first, score_last: the published EGDI; None where not assessed.
        change: of the published EGDI; None unless assessed in both.
        parts: OSI, HCI and TII, in that order.
        weights: what the change of weights itself moved; 0 where the editions weigh alike.
        residual: the change of the residual below; rounding, and recorded exceptions in 2008.
        residual_first, residual_last: published minus composed EGDI at either end; None across a
            gap.
        weights_differ: whether the two editions weigh the components differently.
        field: how many members the medians and shares are of: assessed in both, without a gap.
        median_change: the field's median change of EGDI.
        median_weights: the field's median of the weights' part.
        share_rose, share_fell: of the field, members whose EGDI rose or fell, 0 to 1.
        breaks: the editions between in which the method of any component changed.
    """

    iso3: Iso3
    first: Edition
    last: Edition
    presence: Presence
    standing_first: Standing
    standing_last: Standing
    missing: tuple[Gap, ...]
    score_first: Score | None
    score_last: Score | None
    change: Points | None
    parts: tuple[ComponentPart, ...]
    weights: Points | None
    residual: Points | None
    residual_first: Points | None
    residual_last: Points | None
    weights_differ: bool
    field: int
    median_change: Points
    median_weights: Points
    share_rose: float
    share_fell: float
    breaks: tuple[Edition, ...]

    @property
    def computed(self) -> bool:
        """Whether the change could be taken apart."""
        return self.residual is not None


def contribution_table(survey: Survey, first: Edition, last: Edition) -> pd.DataFrame:
    """Every member's change of EGDI in parts.

    EGDI is Σ wᵢ sᵢ plus a residual e (published minus composed), so between two editions

        ΔEGDI = Σ w̄ᵢ Δsᵢ + Σ s̄ᵢ Δwᵢ + Δe

    with w̄ and s̄ the means of the two editions. This is the symmetric (midpoint) decomposition,
    the Shapley value of the two factors of each product (Shapley 1953; Shorrocks 2013,
    "Decomposition procedures for distributional analysis"), and exact: no interaction term is left.

    Args:
        survey: the figures.
        first: the edition counted from.
        last: the edition counted to.

    Returns:
        A float table by `iso3` of all members: `score_first`, `score_last`, `change`, then the
        parts `osi`, `hci`, `tii` (points of EGDI), `weights`, `residual`. NaN where not assessed;
        the parts are NaN across a gap as well.
    """
    egdi = rankable(survey, Index.EGDI)
    weights = survey.weights
    mean = (weights.loc[first] + weights.loc[last]) / 2
    shift = weights.loc[last] - weights.loc[first]
    table = pd.DataFrame({"score_first": egdi[first], "score_last": egdi[last]})
    table["change"] = differences(table["score_first"], table["score_last"])
    moved_by_weights = pd.Series(0.0, index=table.index)
    for component in COMPONENTS:
        scores = survey.score(component)
        table[component] = mean[component] * differences(scores[first], scores[last])
        moved_by_weights += shift[component] * (scores[last] + scores[first]) / 2
    table["weights"] = moved_by_weights
    left = residual(survey)
    table["residual"] = left[last] - left[first]
    parts = [*COMPONENTS, "weights", "residual"]
    whole = table[parts].notna().all(axis="columns")
    table[parts] = table[parts].where(whole).round(PRODUCT_DECIMALS) + 0.0
    return table


def contributions(survey: Survey, iso3: Iso3, first: Edition, last: Edition) -> Contributions:
    """What moved a country's EGDI between two editions; see `contribution_table` for the method.

    Raises:
        KeyError: no such country or edition.
    """
    table = contribution_table(survey, first, last)
    field = table[table["residual"].notna()]
    told = field if iso3 in field.index else None
    score_first, score_last = (
        rankable_score(survey, Index.EGDI, iso3, edition) for edition in (first, last)
    )
    standings = [standing(survey, Index.EGDI, iso3, edition) for edition in (first, last)]
    return Contributions(
        iso3=iso3,
        first=first,
        last=last,
        presence=presence(*standings),
        standing_first=standings[0],
        standing_last=standings[1],
        missing=tuple(dict.fromkeys(gaps(survey, iso3, first) + gaps(survey, iso3, last))),
        score_first=score_first,
        score_last=score_last,
        change=points_risen(score_first, score_last),
        parts=tuple(
            component_part(survey, component, iso3, first, last, field) for component in COMPONENTS
        ),
        weights=None if told is None else Points(float(told["weights"][iso3])),
        residual=None if told is None else Points(float(told["residual"][iso3])),
        residual_first=residual_of(survey, iso3, first),
        residual_last=residual_of(survey, iso3, last),
        weights_differ=weights_differ(survey, first, last),
        field=len(field),
        median_change=middle(field["change"]),
        median_weights=middle(field["weights"]),
        share_rose=float((field["change"] > 0).mean()),
        share_fell=float((field["change"] < 0).mean()),
        breaks=breaks_between(survey, Index.EGDI, first, last),
    )


def component_part(
    survey: Survey, component: Index, iso3: Iso3, first: Edition, last: Edition, field: pd.DataFrame
) -> ComponentPart:
    """One component's part for one country, beside the field's.

    Args:
        survey: the figures.
        component: OSI, HCI or TII.
        iso3: the country.
        first: the edition counted from.
        last: the edition counted to.
        field: the rows of `contribution_table` that are computed.
    """
    scores = survey.score(component)
    changes = differences(scores[first], scores[last]).loc[field.index]
    before, after = (survey.score_of(component, iso3, edition) for edition in (first, last))
    gapped = iso3 not in field.index
    return ComponentPart(
        index=component,
        score_first=before,
        score_last=after,
        weight_first=survey.weight_of(component, first),
        weight_last=survey.weight_of(component, last),
        points=None if gapped else Points(float(field[component][iso3])),
        median_points=middle(field[component]),
        score_change=points_risen(before, after),
        median_score_change=middle(changes),
        share_rose=float(np.mean(changes > 0)),
        share_fell=float(np.mean(changes < 0)),
        share_level=float(np.mean(changes == 0)),
        breaks=breaks_between(survey, component, first, last),
    )


def middle(parts: "pd.Series[float]") -> Points:
    """The median of parts of a change; NaN where there is none."""
    return Points(round(float(parts.median()), PRODUCT_DECIMALS) + 0.0)
