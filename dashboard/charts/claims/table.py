"""The table behind the picture of a claim."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from dashboard.analysis.ranking.ranks import Convention, rankable, ranked_count, ranks
from dashboard.charts.look import Look
from dashboard.findings.claims.claim import ClaimCheck, End
from dashboard.findings.claims.company import Company
from dashboard.survey import Edition, Iso3, Survey

WHOLE = ["rank", "rank_dense", "rank_ordinal", "ranked", "claimed_top", "claimed_change"]
"""Columns of whole numbers, some of them missing."""


def tabulate(
    survey: Survey, look: Look, check: ClaimCheck, told: Company, years: list[Edition]
) -> pd.DataFrame:
    """The ranks by every convention, a row per edition and country, and what is claimed of them.

    A change is claimed of the later end. A year without an edition has a row where it is claimed.
    Of the countries compared with nothing is claimed.
    """
    rows_of = sorted({*years, *told.editions})
    listed = {
        country: rows(survey, look, told, country, rows_of)
        for country in (told.country, *told.others)
    }
    table = [
        row | (claims(check, year) if country == told.country else nothing_claimed())
        for place, year in enumerate(rows_of)
        for country, found in listed.items()
        for row in (found[place],)
    ]
    return pd.DataFrame(table).astype(dict.fromkeys(WHOLE, "Int64"))


def rows(
    survey: Survey, look: Look, told: Company, country: Iso3, rows_of: list[Edition]
) -> list[dict[str, Any]]:
    """The ranks of a country, edition by edition."""
    index, group = told.index, told.within
    counted = {
        way: ranks(survey, index, group, way).loc[country].reindex(rows_of) for way in Convention
    }
    of = ranked_count(survey, index, group).reindex(rows_of)
    scores = rankable(survey, index).loc[country].reindex(rows_of)
    return [
        {
            "edition": year,
            "iso3": country,
            "country": look.words.country(country),
            "index": index.value,
            "group": group,
            "score": scores[year],
            "rank": counted[Convention.COMPETITION][year],
            "rank_dense": counted[Convention.DENSE][year],
            "rank_ordinal": counted[Convention.ORDINAL][year],
            "ranked": of[year],
        }
        for year in rows_of
    ]


def claims(check: ClaimCheck, year: Edition) -> dict[str, Any]:
    """What is claimed of the country in an edition, and the verdicts."""
    claim, change = check.claim, check.change
    later = change is not None and check.end is not None and check.end.edition == year
    return {
        "claimed": joined(end.claimed for end in ends_in(check, year)),
        "claimed_top": claim.top if claims_top(check, year) else None,
        "verdict": joined(end.verdict for end in ends_in(check, year)),
        "claimed_change": claim.change if later else None,
        "claimed_direction": joined([claim.direction]) if later else "",
        "change_verdict": change.overall.value if change is not None and later else "",
    }


def nothing_claimed() -> dict[str, Any]:
    """The columns of what is claimed, of a country that nothing is claimed of."""
    return {
        "claimed": "",
        "claimed_top": None,
        "verdict": "",
        "claimed_change": None,
        "claimed_direction": "",
        "change_verdict": "",
    }


def ends_in(check: ClaimCheck, year: Edition) -> list[End]:
    """The ends of a claim that are about an edition."""
    return [one for one in (check.start, check.end) if one and one.edition == year]


def joined(values: Iterable[object]) -> str:
    """The values there are, one space between."""
    return " ".join(str(value) for value in values if value is not None)


def claims_top(check: ClaimCheck, year: Edition) -> bool:
    """Whether a country is claimed to be among the first so many in an edition."""
    return any(end.top is not None for end in ends_in(check, year))
