"""How often members gained as much EGDI as a target asks for, from one edition to the next."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.analysis.ranking.ranks import rankable
from dashboard.survey import Edition, Index, Iso3, Points, Survey


@dataclass(frozen=True)
class Gain:
    """A member's gain of EGDI between two consecutive editions.

    Attributes:
        first, last: the editions.
        iso3: the member.
        gain: in score units.
        broken: whether the method of a component changed with the later edition.
    """

    first: Edition
    last: Edition
    iso3: Iso3
    gain: Points
    broken: bool


@dataclass(frozen=True)
class Feasibility:
    """Who ever gained at least so much in one edition.

    Attributes:
        needed: the gain asked about, in EGDI score units.
        gains: every gain at least as large, largest first, then by edition and code.
        members: the codes among them, each once, in alphabetical order.
        of_members: how many members were assessed in two consecutive editions at all.
        of_gains: how many such pairs of edition and member there were.
    """

    needed: Points
    gains: tuple[Gain, ...]
    members: tuple[Iso3, ...]
    of_members: int
    of_gains: int


@lru_cache(maxsize=1)
def gain_table(survey: Survey) -> pd.DataFrame:
    """Every member's change of published EGDI between consecutive editions, falls included.

    Returns:
        A table of `first`, `last`, `iso3`, `gain`, for members assessed in both editions;
        shared: do not change it.
    """
    scores = rankable(survey, Index.EGDI).to_numpy(float)
    change = np.round(np.diff(scores, axis=1), DECIMALS) + 0.0
    member, step = np.nonzero(~np.isnan(change))
    years = np.array(survey.years)
    return pd.DataFrame(
        {
            "first": years[step],
            "last": years[step + 1],
            "iso3": np.array(survey.codes, dtype=object)[member],
            "gain": change[member, step],
        }
    )


@lru_cache(maxsize=16)
def feasibility(survey: Survey, needed: Points) -> Feasibility:
    """Who ever gained at least so much EGDI from one edition to the next.

    Args:
        survey: the figures.
        needed: points of EGDI above 0, a difference of two scores such as a target's requirement.
    """
    table = gain_table(survey)
    enough = table[table["gain"] >= round(needed, DECIMALS)].sort_values(
        ["gain", "last", "iso3"], ascending=[False, True, True]
    )
    broken = {edition: survey.has_break(Index.EGDI, edition) for edition in survey.years}
    columns = (enough[name].tolist() for name in ("first", "last", "iso3", "gain"))
    gains = tuple(
        Gain(first, last, iso3, gain, broken[last])
        for first, last, iso3, gain in zip(*columns, strict=True)
    )
    return Feasibility(
        needed=needed,
        gains=gains,
        members=tuple(sorted({gain.iso3 for gain in gains})),
        of_members=int(table["iso3"].nunique()),
        of_gains=len(table),
    )
