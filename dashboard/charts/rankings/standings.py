"""Part of a ranking as bars: its top, its bottom, or a country and its neighbours."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.ranking.standing import standing
from dashboard.analysis.ranking.table import around, by_kind, matching, ranking_table, unranked
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look
from dashboard.charts.rankings.drawing import draw
from dashboard.findings.caveats import RanksCounted, Shown, method_changes, recorded
from dashboard.findings.finding import Finding
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.ranking import (
    EqualsLeftOut,
    NewShown,
    NobodyAtLevel,
    NobodyInAll,
    NobodyRanked,
    NotInRanking,
    OnlyAtLevel,
    OnlyMembers,
    PlaceOutside,
    PlaceWithinShown,
    Ranked,
    RankingShown,
    SomeUnranked,
    ranking_found,
)
from dashboard.language import standings as words
from dashboard.selection import MOST_IN_SLICE, Selection, Slice
from dashboard.survey import GroupCode, Iso3, Rank, Score, Survey, stem

PLACE = Place(
    "standings",
    "rankings",
    ("index", "first", "last", "filters", "level", "slice", "focus"),
)


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the part of the ranking asked for; the table holds all of it.

    Where the country whose neighbours are wanted is not in the ranking, its top is drawn.

    Raises:
        NothingToDraw: the filters leave nobody.
    """
    index, edition = selection.index, selection.last
    table = words.named(
        ranking_table(survey, index, selection.first, edition, selection.filters, selection.level),
        look.words,
    )
    if table.empty:
        raise NothingToDraw(nobody(survey, selection))
    asked, absent = selection, selection.focus not in set(table["iso3"])
    if absent and asked.slice is Slice.AROUND:
        selection = replace(asked, slice=Slice.TOP)
    rows = part(table, selection)
    whole = not selection.filters and selection.level is None
    finding = ranking_found(table, selection.slice, selection.focus, index, edition, whole=whole)
    measure = RankingShown(index, edition, selection.slice, len(rows), len(table), selection.focus)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(rows, selection, look)),
        table=table,
        finding=finding,
        measure=measure,
        caveats=caveats(survey, asked, selection, table, rows),
        outline=(Drawn(Kind.BARS), finding, measure, *bars_told(rows)),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(asked),
        file_stem=file_stem(selection),
    )


def nobody(survey: Survey, selection: Selection) -> Finding:
    """Why a ranking is empty."""
    if not matching(survey, selection.filters):
        return NobodyInAll()
    if selection.level is not None:
        return NobodyAtLevel(selection.level, selection.index, selection.last)
    return NobodyRanked(selection.last)


def part(table: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The rows of the ranking that are drawn."""
    if selection.slice is Slice.TOP:
        return table.head(MOST_IN_SLICE)
    if selection.slice is Slice.BOTTOM:
        return table.tail(MOST_IN_SLICE)
    return around(table, selection.focus, MOST_IN_SLICE)


def bars_told(rows: pd.DataFrame) -> list[Ranked]:
    """Every bar in numbers."""
    return [
        Ranked(Iso3(code), Rank(int(rank)), Score(float(score)))
        for code, rank, score in zip(
            rows["iso3"].tolist(), rows["rank"].tolist(), rows["score"].tolist(), strict=True
        )
    ]


def caveats(
    survey: Survey, asked: Selection, drawn: Selection, table: pd.DataFrame, rows: pd.DataFrame
) -> tuple[Finding, ...]:
    """What must be known beside the bars.

    Args:
        survey: the figures.
        asked: what was asked for.
        drawn: what is drawn in its place where the focus country is not in the ranking.
        table, rows: the ranking, and what of it is drawn.
    """
    index, first, last = asked.index, asked.first, asked.last
    members = matching(survey, asked.filters)
    missing = sum(map(len, unranked(survey, index, last, members).values()))
    editions = dict.fromkeys((first, last))
    new = bool(rows["change"].isna().any())
    return (
        *focus_told(survey, asked, table, rows),
        *(
            OnlyMembers(tuple(map(GroupCode, groups)))
            for groups in by_kind(survey, asked.filters).values()
        ),
        *([OnlyAtLevel(asked.level, index)] if asked.level is not None else []),
        *([PlaceWithinShown()] if asked.filters else []),
        *([NewShown(first)] if new else []),
        *equals_left_out(table, rows, drawn),
        *([SomeUnranked(missing, last)] if missing else []),
        *recorded(survey, [index], editions, rows["iso3"].tolist()),
        *method_changes(survey, index, first, last, Shown.BOTH, marked=False),
        RanksCounted(index),
    )


def focus_told(
    survey: Survey, asked: Selection, table: pd.DataFrame, rows: pd.DataFrame
) -> tuple[Finding, ...]:
    """Where the focus country stands that is not drawn, or why it has no place."""
    code = asked.focus
    if code in set(rows["iso3"]):
        return ()
    own = table[table["iso3"] == code]
    if own.empty:
        why = standing(survey, asked.index, code, asked.last)
        around_it = asked.slice is Slice.AROUND
        return (NotInRanking(code, asked.index, asked.last, why, around_it),)
    row = own.iloc[0]
    within = (Rank(int(row["rank_within"])), int(row["ranked_within"])) if asked.filters else None
    rank, of = Rank(int(row["rank"])), int(row["ranked"])
    return (PlaceOutside(code, rank, of, *(within or (None, None))),)


def equals_left_out(
    table: pd.DataFrame, rows: pd.DataFrame, selection: Selection
) -> tuple[EqualsLeftOut, ...]:
    """Equals of the outermost country drawn that find no room."""
    if selection.slice is Slice.AROUND:
        return ()
    edge = int(rows["rank"].iloc[-1 if selection.slice is Slice.TOP else 0])
    count = int((table["rank"] == edge).sum() - (rows["rank"] == edge).sum())
    return (EqualsLeftOut(count, Rank(edge)),) if count else ()


def file_stem(selection: Selection) -> str:
    """Such as egdi-ranking_2024-since-2018_asia_top."""
    filters = "-".join(
        [*map(stem, selection.filters), *([selection.level] if selection.level else [])]
    )
    what = f"{selection.slice.value}-{selection.focus}" if selection.slice is Slice.AROUND else ""
    parts = [
        f"{selection.index}-ranking",
        f"{selection.last}-since-{selection.first}",
        filters.replace("_", "-"),
        what or selection.slice.value,
    ]
    return "_".join(part for part in parts if part)
