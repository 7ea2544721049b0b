"""What the forms of a comparison share: their values, what must be known of them, their table."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from dashboard.analysis.ranking.decimals import DECIMALS
from dashboard.analysis.ranking.excerpt import editions_of, excerpt, number_at, points, row_of
from dashboard.analysis.ranking.measures import (
    CHANGES,
    SHARE_DECIMALS,
    Measured,
    measured,
)
from dashboard.analysis.ranking.ranks import (
    distance_to_leader,
    distance_to_mean,
    percentile,
    rank_of,
    ranked_count,
    ranks,
)
from dashboard.analysis.ranking.standing import standing
from dashboard.charts.chart import NothingToDraw
from dashboard.charts.kit.text import fits
from dashboard.charts.look import Look
from dashboard.findings.caveats import (
    Absence,
    RanksCounted,
    Shown,
    kept_unranked,
    method_changes,
    recorded,
    without_value,
)
from dashboard.findings.comparison import Value, headline, leads, unit_of
from dashboard.findings.finding import Finding
from dashboard.findings.lines import LineDrawn, MeasureShown
from dashboard.findings.nothing import Missing, NoValues, SelectionLacks, no_values
from dashboard.language.lines import hover, reference_label
from dashboard.selection import NO_GROUP, Measure, Reference, Selection, editions_between
from dashboard.survey import WORLD, Edition, GroupCode, Index, Iso3, Survey

NAME_ROOM = 100
"""The pixels a phone has beside a picture for a country's name."""


def find(survey: Survey, selection: Selection) -> Measured:
    """The values of the countries selected over the editions selected.

    Raises:
        NothingToDraw: no country is selected, none has a value, or a change has no edition to
            start from or none to reach.
    """
    if not selection.countries:
        raise NothingToDraw(SelectionLacks(Missing.COUNTRIES))
    years = editions_between(survey, selection)
    found = measured(survey, selection.index, selection.measure, years, selection.countries)
    if selection.measure in CHANGES and found.base is None:
        raise NothingToDraw(SelectionLacks(Missing.COMMON_EDITION))
    if selection.measure in CHANGES and len(found.values.columns) == 1:
        raise NothingToDraw(SelectionLacks(Missing.LATER_COMMON_EDITION))
    if found.shown.loc[list(selection.countries)].isna().all(axis=None):
        raise NothingToDraw(nothing_to_show(survey, selection, years))
    return found


def nothing_to_show(survey: Survey, selection: Selection, editions: Iterable[Edition]) -> NoValues:
    """Why no country has a value in some editions."""
    return no_values(
        survey, selection.countries, selection.index, unit_of(selection.measure), editions
    )


def heading(survey: Survey, selection: Selection, found: Measured) -> tuple[Finding, ...]:
    """The headline, then who leads where the headline is about moves.

    A change is counted from the first edition in which all have a value, and so is told from there.
    """
    start = start_of(selection, found)
    years = [year for year in editions_between(survey, selection) if year >= start]
    case = survey, selection.countries, selection.index, unit_of(selection.measure), years
    return headline(*case), *leads(*case)


def start_of(selection: Selection, found: Measured) -> Edition:
    """The first edition shown: the one asked for, or the one that changes count from."""
    return selection.first if found.base is None else Edition(found.base)


def measure_shown(survey: Survey, selection: Selection, found: Measured) -> MeasureShown:
    """Measure, unit, index and editions."""
    return MeasureShown(
        selection.measure,
        selection.index,
        start_of(selection, found),
        selection.last,
        int(ranked_count(survey, selection.index)[selection.last]),
        None if found.base is None else Edition(found.base),
    )


def lines_drawn(selection: Selection, found: Measured) -> tuple[LineDrawn, ...]:
    """Every line in numbers: where it begins and where it ends."""
    lines = []
    for code in selection.countries:
        line = [
            (year, Value(selection.measure, value))
            for year, value in points(row_of(found.values, code))
        ]
        (first, before), (last, after) = (line[0], line[-1]) if line else ((None, None),) * 2
        lines.append(LineDrawn(code, first, last, before, after))
    return tuple(lines)


def value_caveats(
    survey: Survey, selection: Selection, found: Measured, *, marked: bool
) -> tuple[Finding, ...]:
    """What must be known of the values themselves, in whatever form they are shown.

    Args:
        survey: the figures.
        selection: what is compared.
        found: the values.
        marked: whether the picture marks where the method changed.
    """
    index, codes = selection.index, list(selection.countries)
    years = editions_of(found.values)
    of_scores = unit_of(selection.measure) is Measure.SCORE
    shown = Shown.SCORES if of_scores else Shown.RANKS
    return (
        *not_compared(survey, selection, years),
        *counted_later(survey, selection, years[0]),
        *without_value(survey, index, editions_where(found.shown.loc[codes].isna()), Absence.GAP),
        *kept_unranked(editions_where(found.unranked.loc[codes].notna())),
        *recorded(survey, [index], years, codes),
        *method_changes(survey, index, years[0], years[-1], shown, marked=marked),
        *(() if of_scores else (RanksCounted(index),)),
    )


def not_compared(survey: Survey, selection: Selection, years: list[Edition]) -> tuple[Finding, ...]:
    """Whom the headline leaves out for want of a rank at an end of the period, and why."""
    if len(selection.countries) < 2 or len(years) < 2:
        return ()
    ends = [years[0], years[-1]]
    known = excerpt(ranks(survey, selection.index), selection.countries, ends).notna()
    if not known.all(axis="columns").any():
        return ()
    return without_value(survey, selection.index, editions_where(~known), Absence.NOT_COMPARED)


def counted_later(survey: Survey, selection: Selection, start: Edition) -> tuple[Finding, ...]:
    """Why what is shown starts later than was asked for; nothing where it does not."""
    passed = [year for year in editions_between(survey, selection) if year < start]
    lacking = excerpt(ranks(survey, selection.index), selection.countries, passed).isna()
    return without_value(survey, selection.index, editions_where(lacking), Absence.COUNTED_LATER)


def editions_where(wanted: pd.DataFrame) -> dict[Iso3, list[Edition]]:
    """The editions in which something holds, by country; only those with any."""
    found = {
        Iso3(str(code)): [Edition(int(year)) for year in row.index[row]]
        for code, row in wanted.iterrows()
    }
    return {code: years for code, years in found.items() if years}


def file_stem(selection: Selection) -> str:
    """Such as egdi-rank_KAZ-EST_2018-2024."""
    return f"{selection.index}-{selection.measure}_{who(selection)}"


def who(selection: Selection) -> str:
    """The countries and editions as a part of a file's name: KAZ-EST_2018-2024."""
    codes = selection.countries
    named = "-".join(codes) if len(codes) <= 6 else f"{'-'.join(codes[:5])}-and-{len(codes) - 5}"
    return f"{named}_{selection.first}-{selection.last}"


def short_name(code: Iso3, look: Look, room: float = NAME_ROOM) -> str:
    """A country's name, or its code where a phone has no room for the name."""
    name = look.words.country(code)
    return code if look.narrow and not fits(name, room) else name


def line_hovers(
    survey: Survey, index: Index, measure: Measure, code: Iso3, row: pd.Series, look: Look
) -> list[str]:
    """What every point of a country's line tells when pointed at.

    Args:
        survey: the figures.
        index, measure: what the line is of.
        code: whose line.
        row: its values by edition, NaN where there is none.
        look: in which language.
    """
    ranked = ranked_count(survey, index)
    values = dict(points(row))
    return [
        hover(
            code,
            year,
            Value(measure, values[year]) if year in values else None,
            (rank_of(survey, index, code, year), int(ranked[year])),
            survey.score_of(index, code, year),
            standing(survey, index, code, year),
            look.words,
        )
        for year in map(Edition, row.index.tolist())
    ]


def tabulate(
    survey: Survey, selection: Selection, found: Measured, look: Look, reference: pd.Series
) -> pd.DataFrame:
    """The data shown: a row per country and edition, then the reference line's, one per edition.

    The rows of the reference have no code; their `kind` is that of the line. Distances are taken
    within the context group, of its members alone; within the world where there is no group.

    Args:
        survey: the figures.
        selection: what is compared.
        found: its values.
        look: gives the names.
        reference: the reference line's values by edition, NaN where there is none.
    """
    index, codes = selection.index, selection.countries
    years = editions_of(found.values)
    group = WORLD if selection.context == NO_GROUP else selection.context
    rank, score = ranks(survey, index), survey.score(index)
    share, ranked = percentile(survey, index).round(SHARE_DECIMALS), ranked_count(survey, index)
    distances = distances_within(survey, selection, GroupCode(group))
    shown = found.shown
    rows: list[dict[str, Any]] = [
        {
            "edition": year,
            "iso3": code,
            "country": look.words.country(code),
            "kind": "country",
            "group": group,
            "index": index.value,
            "standing": standing(survey, index, code, year).value,
            "measure": selection.measure.value,
            "value": whole_rank(number_at(shown, code, year), selection.measure),
            "rank": rank.at[code, year],
            "ranked": ranked[year],
            "score": score.at[code, year],
            "percentile": share.at[code, year],
            **{name: table.at[code, year] for name, table in distances.items()},
        }
        for code in codes
        for year in years
    ]
    line = reference.dropna()
    rows += [
        {
            "edition": year,
            "country": reference_label(look.words.group(group), selection.reference, look.words),
            "kind": selection.reference.value,
            "group": group,
            "index": index.value,
            "measure": selection.measure.value,
            "value": value,
        }
        for year, value in points(line)
    ]
    table = pd.DataFrame(rows).astype({"rank": "Int64", "ranked": "Int64"})
    if selection.measure in (Measure.RANK, Measure.RANK_CHANGE):
        places = pd.Series([row["value"] for row in rows], dtype=object)
        table["value"] = places.astype("Int64") if line.empty else places
    return table


def distances_within(
    survey: Survey, selection: Selection, group: GroupCode
) -> dict[str, pd.DataFrame]:
    """Percentile and distances within a group, by the name of their column."""
    index, within = selection.index, "world" if group == WORLD else "group"
    tables = {
        f"behind_{within}_leader": distance_to_leader(survey, index, group).round(DECIMALS),
        f"above_{within}_mean": distance_to_mean(survey, index, group).round(DECIMALS),
    }
    if group != WORLD:
        inside = percentile(survey, index, group).round(SHARE_DECIMALS)
        tables = {"percentile_in_group": inside} | tables
    return {name: table.reindex(list(survey.codes)) for name, table in tables.items()}


def whole_rank(value: float, measure: Measure) -> float | int | None:
    """A value as a table holds it: places are whole numbers, also beside a mean of places."""
    if measure not in (Measure.RANK, Measure.RANK_CHANGE):
        return value
    return int(value) if pd.notna(value) else None


def reference_line(survey: Survey, selection: Selection, values: pd.DataFrame) -> pd.Series:
    """Mean or median of the context group's ranked; NaN throughout where none is asked for."""
    if selection.context == NO_GROUP or selection.reference is Reference.NONE:
        return pd.Series(float("nan"), index=values.columns)
    members = values.loc[list(survey.members(selection.context))]
    middle = members.mean() if selection.reference is Reference.MEAN else members.median()
    return middle.round(SHARE_DECIMALS if selection.measure is Measure.PERCENTILE else DECIMALS)
