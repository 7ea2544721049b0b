"""Who is like us: the countries nearest by component profile, region, income or size."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import isnan

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.belonging import group_of
from dashboard.analysis.ranking.composition import Gap, gaps
from dashboard.analysis.ranking.decimals import UNITS
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.selection import Likeness
from dashboard.survey import (
    COMPONENTS,
    Edition,
    GroupCode,
    GroupKind,
    Index,
    Iso3,
    Rank,
    Score,
    Survey,
)

COUNT = 8
"""How many peers are named unless asked otherwise: as many lines as can be told apart."""


class Lack(StrEnum):
    """Why no peers can be named."""

    NOT_ASSESSED = "not_assessed"
    COMPONENT_GAP = "component_gap"
    NO_GDP = "no_gdp"
    NO_POPULATION = "no_population"


@dataclass(frozen=True)
class Peer:
    """One peer, with what a sentence about it needs.

    Attributes:
        iso3: the peer.
        distance: profile and region: Euclidean distance of the three scores (0 to √3); income and
            size: difference of log10 (1 is a factor of ten).
        same_subregion, same_region, same_income: what it shares with the country besides.
        value: its GDP per capita (current US dollars) for income, its population for size; None
            for the others.
        score: its EGDI in the edition.
        rank: its published EGDI rank.
    """

    iso3: Iso3
    distance: float
    same_subregion: bool
    same_region: bool
    same_income: bool
    value: float | None
    score: Score
    rank: Rank


@dataclass(frozen=True)
class Peers:
    """The countries nearest to one, nearest first; equal distances in the order of codes.

    Attributes:
        iso3, edition, likeness: what was asked.
        standing: whether the country was assessed, or why not.
        missing: its missing components.
        lack: why no peers can be named; None when they are.
        peers: as many as asked for, or all there are.
        of: how many countries could have been peers.
        value: the country's own GDP per capita or population; None for profile and region.
        region, subregion, income: the groups the country itself is in, by code.
    """

    iso3: Iso3
    edition: Edition
    likeness: Likeness
    standing: Standing
    missing: tuple[Gap, ...]
    lack: Lack | None
    peers: tuple[Peer, ...]
    of: int
    value: float | None
    region: GroupCode
    subregion: GroupCode
    income: GroupCode

    @property
    def codes(self) -> tuple[Iso3, ...]:
        """The peers' codes, nearest first."""
        return tuple(peer.iso3 for peer in self.peers)


@lru_cache(maxsize=500)
def peers(
    survey: Survey, iso3: Iso3, edition: Edition, likeness: Likeness, count: int = COUNT
) -> Peers:
    """The countries most like one, among the members assessed in the edition.

    Args:
        survey: the figures.
        iso3: the country.
        edition: the edition whose scores, GDP and population are compared.
        likeness: what makes a peer; see `Likeness` for the distances.
        count: how many to name at most.

    Raises:
        KeyError: no such country or edition.
    """
    own = standing(survey, Index.EGDI, iso3, edition)
    region, subregion, income = (
        group_of(survey, iso3, kind)
        for kind in (GroupKind.REGION, GroupKind.SUBREGION, GroupKind.INCOME)
    )
    missing = gaps(survey, iso3, edition)
    values = basis(survey, edition, likeness)
    value = None if values is None or isnan(values[iso3]) else float(values[iso3])
    distance = distances(survey, iso3, edition, likeness, values)
    lack = lack_of(own, bool(missing), likeness, value)
    others = distance.drop(index=iso3).dropna()
    if likeness == Likeness.REGION:
        others = others[others.index.isin(region.members)]
    if lack is not None:
        others = others.iloc[:0]
    far = ~others.index.isin(subregion.members) & (likeness == Likeness.REGION)
    # Rounded, so that float error cannot decide between equal distances.
    order = np.lexsort((others.index.to_numpy(str), others.round(12).to_numpy(float), far))
    scores, ranks = survey.score(Index.EGDI)[edition], survey.published_rank[edition]
    return Peers(
        iso3=iso3,
        edition=edition,
        likeness=likeness,
        standing=own,
        missing=missing,
        lack=lack,
        peers=tuple(
            Peer(
                iso3=code,
                distance=float(others[code]),
                same_subregion=code in subregion.members,
                same_region=code in region.members,
                same_income=code in income.members,
                value=None if values is None else float(values[code]),
                score=Score(float(scores[code])),
                rank=Rank(int(ranks[code])),
            )
            for code in (Iso3(str(others.index[place])) for place in order[:count])
        ),
        of=len(others),
        value=value,
        region=region.code,
        subregion=subregion.code,
        income=income.code,
    )


def nearest(survey: Survey, iso3: Iso3, edition: Edition, count: int) -> tuple[Iso3, ...]:
    """The codes of the countries nearest to one: by profile, without one by income, then by size.

    Empty where it was not assessed.

    Raises:
        KeyError: no such country or edition.
    """
    kinds = (Likeness.PROFILE, Likeness.INCOME, Likeness.SIZE)
    found = (peers(survey, iso3, edition, kind, count).codes for kind in kinds)
    return next(filter(None, found), ())


def basis(survey: Survey, edition: Edition, likeness: Likeness) -> pd.Series | None:
    """GDP per capita or population by `iso3`, NaN where unknown; None for profile and region."""
    column = {Likeness.INCOME: "gdp_per_capita", Likeness.SIZE: "population"}.get(likeness)
    if column is None:
        return None
    rows = survey.economy[survey.economy["edition"] == edition]
    return rows.set_index("iso3")[column].astype(float).reindex(list(survey.codes))


def distances(
    survey: Survey, iso3: Iso3, edition: Edition, likeness: Likeness, values: pd.Series | None
) -> pd.Series:
    """Every assessed member's distance from a country by `iso3`; NaN where it has none."""
    if values is None:
        profile = pd.DataFrame({name: survey.score(name)[edition] for name in COMPONENTS})
        counted = (profile * UNITS).round()
        squares = (counted - counted.loc[iso3]) ** 2
        found = squares.sum(axis="columns", skipna=False) ** 0.5 / UNITS
    else:
        found = (np.log10(values) - np.log10(values[iso3])).abs()
    return found.where(survey.assessed[edition])


def lack_of(own: Standing, gapped: bool, likeness: Likeness, value: float | None) -> Lack | None:
    """Why a country can have no peers of a kind; None where it can.

    Args:
        own: whether it was assessed.
        gapped: whether it lacks a component.
        likeness: the kind.
        value: its GDP per capita or population, whichever the kind goes by.
    """
    if own is not Standing.RANKED:
        return Lack.NOT_ASSESSED
    if likeness in (Likeness.PROFILE, Likeness.REGION):
        return Lack.COMPONENT_GAP if gapped else None
    if value is None:
        return Lack.NO_GDP if likeness is Likeness.INCOME else Lack.NO_POPULATION
    return None
