"""Whether a country was ranked in an edition, and if not, why."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

import pandas as pd

from dashboard.survey import ASSESSED, Edition, Index, Iso3, Survey


class Standing(StrEnum):
    """What a country's row says of one index in one edition.

    Ranked: assessed, with a score on the index. No score: assessed, but this component is missing
    and was counted as 0 by the UN. Not assessed: a member without an EGDI. Not a member: not yet a
    member of the United Nations.
    """

    RANKED = "ranked"
    NO_SCORE = "no_score"
    NOT_ASSESSED = "not_assessed"
    NOT_MEMBER = "not_member"


class Presence(StrEnum):
    """In which of two editions a country was ranked.

    Both; newcomer: only in the later one; dropped out: only in the earlier one; neither.
    """

    BOTH = "both"
    NEWCOMER = "newcomer"
    DROPPED_OUT = "dropped_out"
    NEITHER = "neither"


@lru_cache(maxsize=len(Index))
def standings(survey: Survey, index: Index) -> pd.DataFrame:
    """The standing of every country on one index: `Standing` values, `iso3` by `edition`; shared."""
    assessed = survey.assessed
    found = survey.status.where(~assessed, Standing.NO_SCORE)
    return found.mask(assessed & survey.score(index).notna(), Standing.RANKED)


def standing(survey: Survey, index: Index, iso3: Iso3, edition: Edition) -> Standing:
    """The standing of one country on one index in one edition.

    Raises:
        KeyError: no such country or edition.
    """
    status = str(survey.status.at[iso3, edition])
    if status != ASSESSED:
        return Standing(status)
    score = survey.score_of(index, iso3, edition)
    return Standing.NO_SCORE if score is None else Standing.RANKED


def reasons(
    survey: Survey, index: Index, gaps: Mapping[Iso3, Iterable[Edition]]
) -> dict[Standing, dict[Iso3, list[Edition]]]:
    """Why countries have no rank on an index in some editions.

    Args:
        survey: the figures.
        index: the index.
        gaps: the editions asked for, by country.

    Returns:
        Those of the editions without a rank, by country and by the reason.
    """
    found: dict[Standing, dict[Iso3, list[Edition]]] = defaultdict(lambda: defaultdict(list))
    for iso3, editions in gaps.items():
        for edition in editions:
            why = standing(survey, index, iso3, edition)
            if why is not Standing.RANKED:
                found[why][iso3].append(edition)
    return {why: dict(countries) for why, countries in found.items()}


def presence(first: Standing, last: Standing) -> Presence:
    """In which of two editions a country was ranked, from its standing in each."""
    if first is Standing.RANKED:
        return Presence.BOTH if last is Standing.RANKED else Presence.DROPPED_OUT
    return Presence.NEWCOMER if last is Standing.RANKED else Presence.NEITHER
