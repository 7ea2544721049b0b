"""A ranking as a table: who is in it, where everyone stands, and who stands next to whom."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from math import isnan

import pandas as pd

from dashboard.analysis.ranking.belonging import groups_by_country
from dashboard.analysis.ranking.ranks import (
    KEPT,
    levels,
    rank_change,
    rankable,
    ranked_count,
    ranks,
)
from dashboard.analysis.ranking.standing import Standing, standings
from dashboard.survey import Edition, GroupCode, GroupKind, Index, Iso3, Level, Rank, Survey


def by_kind(survey: Survey, filters: Iterable[GroupCode]) -> dict[GroupKind, list[GroupCode]]:
    """The groups asked for, sorted into their kinds, in the order given."""
    kinds: dict[GroupKind, list[GroupCode]] = defaultdict(list)
    for code in filters:
        kinds[survey.group(code).kind].append(code)
    return dict(kinds)


def matching(survey: Survey, filters: Iterable[GroupCode]) -> tuple[Iso3, ...]:
    """The countries that some groups leave.

    Within one kind of group a country need be in one of them, across kinds in one of each; no group
    at all leaves everyone.

    Returns:
        Alpha-3 codes in alphabetical order.

    Raises:
        KeyError: no group has that code.
    """
    wanted = [
        {code for group in groups for code in survey.members(group)}
        for groups in by_kind(survey, filters).values()
    ]
    return tuple(code for code in survey.codes if all(code in members for members in wanted))


@lru_cache(maxsize=KEPT)
def ranking_table(
    survey: Survey,
    index: Index,
    first: Edition,
    last: Edition,
    filters: tuple[GroupCode, ...] = (),
    level: Level | None = None,
) -> pd.DataFrame:
    """The ranking of one edition on one index, best first, equals in the order of their names.

    Args:
        survey: the figures.
        index: the index ranked on.
        first: the edition changes count from.
        last: the edition ranked.
        filters: groups whose members are wanted; see `matching`.
        level: only countries at this level of the index.

    Returns:
        One row per country ranked in the edition and left by the filters. Columns: `edition`,
        `index`, `iso3`, `country`, `rank` and `ranked` (in the world), `rank_within` and
        `ranked_within` (among the members of the groups asked for, whatever their level), `since`,
        `rank_before`, `change` (up is plus), `score`, the five scores by index, `level`, `region` (its code).
        What is not known is missing. The table is shared: do not change it.
    """
    members = list(matching(survey, filters))
    rank, region = ranks(survey, index)[last], groups_by_country(survey, GroupKind.REGION)
    within = rank.loc[members].rank(method="min")
    table = pd.DataFrame(
        {
            "edition": last,
            "index": index.value,
            "iso3": members,
            "country": [survey.labels[code] for code in members],
            "rank": rank.loc[members].array,
            "ranked": int(ranked_count(survey, index)[last]),
            "rank_within": within.array,
            "ranked_within": int(within.notna().sum()),
            "since": first,
            "rank_before": ranks(survey, index).loc[members, first].array,
            "change": rank_change(survey, index, first, last).loc[members].array,
            "score": rankable(survey, index).loc[members, last].array,
            **{each.value: rankable(survey, each).loc[members, last].array for each in Index},
            "level": levels(rankable(survey, index)[last]).loc[members].array,
            "region": [region[code] for code in members],
        }
    )
    wanted = table["rank"].notna()
    if level is not None:
        wanted &= table["level"] == level
    whole = ("rank", "ranked", "rank_within", "ranked_within", "rank_before", "change")
    return (
        table[wanted]
        .sort_values(["rank", "country"])
        .astype(dict.fromkeys(whole, "Int64"))
        .reset_index(drop=True)
    )


def unranked(
    survey: Survey, index: Index, edition: Edition, codes: Iterable[Iso3]
) -> dict[Standing, tuple[Iso3, ...]]:
    """The countries among some that have no rank in an edition, by the reason why."""
    found: dict[Standing, list[Iso3]] = defaultdict(list)
    told = standings(survey, index)[edition].to_dict()
    for code in codes:
        if told[code] != Standing.RANKED:
            found[Standing(told[code])].append(code)
    return {standing: tuple(names) for standing, names in found.items()}


def rank_paths(
    survey: Survey, index: Index, first: Edition, last: Edition
) -> dict[Iso3, list[Rank]]:
    """Every country's ranks from one edition to another, those without one left out."""
    years = [year for year in survey.years if first <= year <= last]
    return {
        code: [Rank(int(rank)) for rank in row if not isnan(rank)]
        for code, row in zip(survey.codes, ranks(survey, index)[years].to_numpy(float), strict=True)
    }


def around(table: pd.DataFrame, iso3: Iso3, most: int) -> pd.DataFrame:
    """The rows of a ranking nearest to a country, as many above as below where there are.

    Raises:
        KeyError: the country is not in the ranking.
    """
    start = min(row_of(table, iso3) - most // 2, len(table) - most)
    return table.iloc[max(start, 0) : max(start, 0) + most]


def next_to(table: pd.DataFrame, iso3: Iso3) -> tuple[Iso3 | None, Iso3 | None]:
    """The countries in the rows before and after one; None where it stands at an end.

    Raises:
        KeyError: the country is not in the ranking.
    """
    row, codes = row_of(table, iso3), list(table["iso3"])
    return codes[row - 1] if row else None, codes[row + 1] if row + 1 < len(codes) else None


def row_of(table: pd.DataFrame, iso3: Iso3) -> int:
    """The place of a country's row in a ranking, counted from 0.

    Raises:
        KeyError: the country is not in the ranking.
    """
    found = table.index.get_indexer(table.index[table["iso3"] == iso3])
    if not len(found):
        raise KeyError(iso3)
    return int(found[0])
