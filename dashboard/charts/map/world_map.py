"""The world map: an index as score, level or change in rank, edition by edition."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.ranking.ranks import levels, rank_change, rankable, ranked_count, ranks
from dashboard.charts.chart import Chart, NothingToDraw, Place, Query
from dashboard.charts.drawing import Drawing
from dashboard.charts.look import Look
from dashboard.charts.map.drawing import draw
from dashboard.charts.map.paint import coat_for
from dashboard.findings.caveats import RanksCounted, Shown, method_changes, recorded
from dashboard.findings.finding import Finding
from dashboard.findings.movers import RoseMostOfAll
from dashboard.findings.pictures import Drawn, Kind
from dashboard.findings.world_map import (
    MapConventions,
    MapShown,
    NobodyCompared,
    OneEditionOnly,
    ScoreHighest,
    at_levels,
    map_found,
    shown_count,
)
from dashboard.language import say
from dashboard.selection import Paint, Selection
from dashboard.survey import Edition, Index, Survey

PLACE = Place("world-map", "map", ("index", "paint", "first", "last"))


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws every member in the colour of its score, level or change in rank.

    Raises:
        NothingToDraw: a change is asked for and there are no two editions to compare, or no
            member was ranked in both.
    """
    if selection.paint is Paint.RANK_CHANGE and selection.first == selection.last:
        raise NothingToDraw(OneEditionOnly())
    finding, measure, caveats = told_of(survey, selection)
    if isinstance(finding, NobodyCompared):
        raise NothingToDraw(finding)
    coat = coat_for(survey, selection, look)
    told = {
        year: around(survey, replace(selection, last=Edition(year)), look)
        for year in map(int, coat.values.columns.tolist())
    }
    by_level = selection.paint is not Paint.RANK_CHANGE
    counts = (at_levels(survey, selection.index, selection.last),) if by_level else ()
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, selection, look, coat, told)),
        table=tabulate(survey, selection, look),
        finding=finding,
        measure=measure,
        caveats=caveats,
        outline=(Drawn(Kind.MAP), finding, measure, *counts, *caveats[:1]),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=file_stem(selection),
        editions={Edition(year): query_at(selection, Edition(year)) for year in told},
    )


def query_at(selection: Selection, edition: Edition) -> Query:
    """The query of the map at another edition; the one compared from gives way where it is later."""
    first = min(selection.first, edition)
    return PLACE.query(replace(selection, first=first, last=edition))


def told_of(survey: Survey, selection: Selection) -> tuple[Finding, Finding, tuple[Finding, ...]]:
    """What the map at an edition finds, what it shows, and what must be known beside it."""
    index, first, last = selection.index, selection.first, selection.last
    case = survey, selection.paint, index, first, last
    finding, *beside = map_found(*case)
    changes = selection.paint is Paint.RANK_CHANGE
    editions = (first, last) if changes else (last,)
    named = finding.countries if isinstance(finding, (ScoreHighest, RoseMostOfAll)) else ()
    caveats = (
        *beside,
        MapConventions(),
        *recorded(survey, [index], editions, named),
        *(method_changes(survey, index, first, last, Shown.RANKS, marked=False) if changes else ()),
        *([RanksCounted(index)] if changes or index is not Index.EGDI else []),
    )
    return finding, MapShown(selection.paint, index, first, last, shown_count(*case)), caveats


def around(survey: Survey, selection: Selection, look: Look) -> dict[str, str]:
    """The words around the map at an edition, and what its file is called."""
    finding, measure, caveats = told_of(survey, selection)
    words = look.words
    return {
        "title": say(finding, words),
        "subtitle": say(measure, words),
        "notes": words.paragraph(say(caveat, words) for caveat in caveats),
        "stem": file_stem(selection),
    }


def file_stem(selection: Selection) -> str:
    """Such as egdi-level_map_2024 or egdi-rank-change_map_2003-2024."""
    span = f"{selection.first}-" if selection.paint is Paint.RANK_CHANGE else ""
    return f"{selection.index}-{selection.paint}_map_{span}{selection.last}"


def tabulate(survey: Survey, selection: Selection, look: Look) -> pd.DataFrame:
    """The data shown, one row per member."""
    index, edition = selection.index, selection.last
    score = rankable(survey, index)[edition]
    table = pd.DataFrame(
        {
            "edition": edition,
            "iso3": list(survey.codes),
            "country": [look.words.country(code) for code in survey.codes],
            "index": index.value,
            "status": survey.status[edition].to_numpy(),
            "score": score.to_numpy(),
            "rank": ranks(survey, index)[edition].to_numpy(),
            "ranked": int(ranked_count(survey, index)[edition]),
            "level": levels(score).to_numpy(),
        }
    )
    whole = {"rank": "Int64", "ranked": "Int64"}
    if selection.paint is Paint.RANK_CHANGE:
        table["from"], table["to"] = selection.first, edition
        table["rank_change"] = rank_change(survey, index, selection.first, edition).to_numpy()
        whole["rank_change"] = "Int64"
    return table.astype(whole)
