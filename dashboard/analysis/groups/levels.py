"""Who moved between levels, and how much of a population lives at each."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from dashboard.analysis.groups.statistics import codes, population
from dashboard.analysis.ranking.belonging import score_level
from dashboard.analysis.ranking.ranks import rankable
from dashboard.analysis.ranking.standing import Standing, standings
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Level, Survey

State = Level | Standing
STATES: tuple[State, ...] = (
    *Level,
    Standing.NO_SCORE,
    Standing.NOT_ASSESSED,
    Standing.NOT_MEMBER,
)
"""Where a member can be: at a level, best first, or at none for one of three reasons."""
BY_CODE = {str(state): state for state in STATES}


@dataclass(frozen=True, eq=False)
class Transitions:
    """How a group's members moved between levels from one edition to another.

    Attributes:
        index, group, first, last: what was asked.
        counts: members by state first (rows) and state last (columns), both in the order of
            `STATES`; every member is in one cell.
        members: the codes in each cell that has any, by (state first, state last).
        rose, fell, stayed: members that have a level in both editions and moved up, down, or not.
        entered, left: members that have a level only last, only first.
    """

    index: Index
    group: GroupCode
    first: Edition
    last: Edition
    counts: pd.DataFrame
    members: dict[tuple[State, State], tuple[Iso3, ...]]
    rose: tuple[Iso3, ...]
    fell: tuple[Iso3, ...]
    stayed: tuple[Iso3, ...]
    entered: tuple[Iso3, ...]
    left: tuple[Iso3, ...]


def states(survey: Survey, index: Index) -> pd.DataFrame:
    """The state of every country on an index: values of `STATES`, `iso3` by `edition`."""
    table = standings(survey, index).astype(object)
    scores = rankable(survey, index)
    levels = scores.map(lambda score: "" if np.isnan(score) else score_level(score)).astype(object)
    return table.where(scores.isna(), levels)


def transitions(
    survey: Survey, index: Index, first: Edition, last: Edition, group: GroupCode = WORLD
) -> Transitions:
    """Counts a group's members by level in one edition and level in another.

    Raises:
        KeyError: no such group or edition.
    """
    table = states(survey, index).loc[list(survey.members(group))]
    cells: dict[tuple[State, State], list[Iso3]] = {}
    for code, before, after in zip(table.index, table[first], table[last], strict=True):
        cell = BY_CODE[str(before)], BY_CODE[str(after)]
        cells.setdefault(cell, []).append(Iso3(str(code)))
    counts = pd.DataFrame(0, index=list(STATES), columns=list(STATES))
    for (before, after), found in cells.items():
        counts.loc[before, after] = len(found)
    order: dict[State, int] = {level: place for place, level in enumerate(Level)}
    moves: dict[str, list[Iso3]] = {
        key: [] for key in ("rose", "fell", "stayed", "entered", "left")
    }
    for (before, after), found in cells.items():
        if before in order and after in order:
            step = order[before] - order[after]
            moves["rose" if step > 0 else "fell" if step < 0 else "stayed"] += found
        elif after in order:
            moves["entered"] += found
        elif before in order:
            moves["left"] += found
    return Transitions(
        index=index,
        group=group,
        first=first,
        last=last,
        counts=counts,
        members={cell: tuple(sorted(found)) for cell, found in cells.items()},
        **{key: tuple(sorted(found)) for key, found in moves.items()},
    )


@dataclass(frozen=True, eq=False)
class LevelPopulation:
    """The share of a group's population that lives at each level.

    Attributes:
        index, group: what was asked.
        shares: a float table of `edition` by `STATES`: the share of the group's known population
            that lives in members of that state; each row sums to 1, NaN where none is known.
        known: the group's known population by `edition`, in persons.
        missing: by edition, the members whose population is unknown, counted nowhere; editions
            without such members are left out.
    """

    index: Index
    group: GroupCode
    shares: pd.DataFrame
    known: pd.Series
    missing: dict[Edition, tuple[Iso3, ...]]


def level_population(survey: Survey, index: Index, group: GroupCode = WORLD) -> LevelPopulation:
    """The share of a group's population at each level in every edition.

    A member's whole population counts at the member's level: the share of people who live in
    countries of that level, not of people so served.

    Raises:
        KeyError: no such group.
    """
    members = list(survey.members(group))
    table = states(survey, index).loc[members]
    shares, known = {}, {}
    missing: dict[Edition, tuple[Iso3, ...]] = {}
    for edition in survey.years:
        people = population(survey, edition).loc[members]
        total = float(people.sum())
        held = people.groupby(table[edition].to_numpy(object)).sum()
        shares[edition] = held.reindex(list(STATES), fill_value=0.0) / (total or np.nan)
        known[edition] = total
        unknown = codes(people.index[people.isna()])
        if unknown:
            missing[edition] = unknown
    return LevelPopulation(
        index=index,
        group=group,
        shares=pd.DataFrame(shares).T.rename_axis("edition"),
        known=pd.Series(known, name="known").rename_axis("edition"),
        missing=missing,
    )
