"""Named sets of countries that a reader can pick at once."""

from collections.abc import Iterable
from functools import lru_cache

import pandas as pd

from dashboard.selection.selection import MOST_COUNTRIES
from dashboard.survey import WORLD, Edition, GroupCode, Iso3, Survey

TOP_TEN = "top-ten"
NEIGHBOURS = "neighbours"
REACH = 3
"""How many places up and down count as neighbours in rank."""


def presets(survey: Survey) -> tuple[str, ...]:
    """Every set that can be picked: those by rank, then every group but the world, by code."""
    return (TOP_TEN, NEIGHBOURS, *(code for code in survey.group_list if code != WORLD))


@lru_cache(maxsize=2_000)
def preset_countries(
    survey: Survey, preset: str, focus: Iso3, edition: Edition
) -> tuple[Iso3, ...]:
    """The countries of a preset, those best placed in EGDI first; the first 40 of a larger one.

    Args:
        survey: the figures.
        preset: one of `presets`.
        focus: the country whose neighbours are meant; it comes first among them.
        edition: the edition whose places count.

    Raises:
        KeyError: no such preset.
    """
    place = survey.published_rank[edition]
    if preset == TOP_TEN:
        return by_place(place[place <= 10].index, place)
    if preset == NEIGHBOURS:
        near = place[(place - place.get(focus, float("nan"))).abs() <= REACH].index
        return (focus, *(code for code in by_place(near, place) if code != focus))
    return by_place(survey.members(GroupCode(preset)), place)[:MOST_COUNTRIES]


def by_place(codes: Iterable[Iso3], place: "pd.Series[float]") -> tuple[Iso3, ...]:
    """Sorts codes by their place; the unranked last, equals by code."""
    known = place.fillna(float("inf"))
    return tuple(sorted(codes, key=lambda code: (known[code], code)))
