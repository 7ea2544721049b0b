"""The world map: an index as score, level or change in rank, edition by edition."""

from dataclasses import replace

import pandas as pd

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.ranks import levels, rank_change, rankable, ranked_count, ranks
from dashboard.analysis.ranking.remarks import remarks
from dashboard.charts.chart import Chart, NothingToDraw, Place
from dashboard.charts.look import Look
from dashboard.charts.map.drawing import draw
from dashboard.charts.map.paint import coat_for
from dashboard.findings.finding import Plain
from dashboard.language import world_map as words
from dashboard.language.names import LEVEL_NAMES
from dashboard.language.remarks import remark_notes
from dashboard.language.trajectory import changed_note, convention_note
from dashboard.selection import Paint, Selection
from dashboard.survey import Index, Level, Survey

PLACE = Place("world-map", "map", ("index", "paint", "first", "last"))


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws every member in the colour of its score, level or change in rank.

    Raises:
        NothingToDraw: a change is asked for and there are no two editions to compare, or no
            member was ranked in both.
    """
    changes = selection.paint is Paint.RANK_CHANGE
    if changes and selection.first == selection.last:
        raise NothingToDraw(words.NO_SPAN)
    table = tabulate(survey, selection)
    if values(survey, selection).isna().all():
        raise NothingToDraw(words.NONE_IN_BOTH)
    coat = coat_for(survey, selection, look)
    told = {
        int(year): around(survey, replace(selection, last=int(year)))
        for year in coat.values.columns
    }
    now = told[selection.last]
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, coat, told),
        table=table,
        finding=Plain(now["title"]),
        measure=Plain(now["subtitle"]),
        caveats=tuple(map(Plain, notes_for(survey, selection))),
        outline=(Plain(words.alternative(now["title"], now["subtitle"], tally(table, changes))),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=file_stem(selection),
    )


def around(survey: Survey, selection: Selection) -> dict[str, str]:
    """The words around the map at an edition, and what its file is called."""
    shown = values(survey, selection).notna().sum()
    return {
        "title": find_title(survey, selection) if shown else words.NONE_IN_BOTH,
        "subtitle": words.subtitle(selection, int(shown)),
        "notes": " ".join(notes_for(survey, selection)),
        "stem": file_stem(selection),
    }


def notes_for(survey: Survey, selection: Selection) -> tuple[str, ...]:
    """What must be known to read the map at an edition."""
    changes = selection.paint is Paint.RANK_CHANGE
    crossed = breaks_between(survey, selection.index, selection.first, selection.last)
    notes = (
        words.DOTS,
        words.BOUNDARIES,
        words.LAND,
        *recorded(survey, selection),
        changed_note(crossed) if changes else "",
        convention_note(selection.index) if changes or selection.index is not Index.EGDI else "",
    )
    return tuple(note for note in notes if note)


def file_stem(selection: Selection) -> str:
    """Such as egdi-level_map_2024 or egdi-rank-change_map_2003-2024."""
    span = f"{selection.first}-" if selection.paint is Paint.RANK_CHANGE else ""
    return f"{selection.index}-{selection.paint}_map_{span}{selection.last}"


def find_title(survey: Survey, selection: Selection) -> str:
    """The finding of the edition selected."""
    index, edition = selection.index, selection.last
    scores = rankable(survey, index)[edition].dropna()
    if selection.paint is Paint.SCORE:
        best, median = float(scores.max()), float(scores.median())
        return words.score_title(survey, index, edition, named(survey, selection), best, median)
    if selection.paint is Paint.LEVEL:
        counts = levels(scores).value_counts()
        top = next(level for level in Level if level in counts)
        return words.level_title(index, edition, top, int(counts[top]), len(scores))
    change = rank_change(survey, index, selection.first, edition).dropna()
    most, rose, fell = int(change.max()), int((change > 0).sum()), int((change < 0).sum())
    climbers = named(survey, selection)
    return words.change_title(survey, index, (selection.first, edition), climbers, most, rose, fell)


def values(survey: Survey, selection: Selection) -> pd.Series:
    """What the colours of the edition selected stand for, by member: scores or changes in rank."""
    if selection.paint is Paint.RANK_CHANGE:
        return rank_change(survey, selection.index, selection.first, selection.last)
    return rankable(survey, selection.index)[selection.last]


def named(survey: Survey, selection: Selection) -> list[str]:
    """The members that the title speaks of: the best scores, or the largest rise in rank."""
    if selection.paint is Paint.LEVEL:
        return []
    found = values(survey, selection)
    return [str(code) for code in found.index[found == found.max()]]


def recorded(survey: Survey, selection: Selection) -> tuple[str, ...]:
    """What is recorded against the values that the title speaks of."""
    changes = selection.paint is Paint.RANK_CHANGE
    editions = (selection.first, selection.last) if changes else (selection.last,)
    codes = named(survey, selection)
    return remark_notes(survey, remarks(survey, [selection.index], editions, codes))


def tabulate(survey: Survey, selection: Selection) -> pd.DataFrame:
    """The data shown, one row per member."""
    index, edition = selection.index, selection.last
    score = rankable(survey, index)[edition]
    table = pd.DataFrame(
        {
            "edition": edition,
            "iso3": list(survey.codes),
            "country": [survey.labels[code] for code in survey.codes],
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


def tally(table: pd.DataFrame, changes: bool) -> dict[str, int]:
    """How many members rose and fell, or are at each level, and how many have no value."""
    if changes:
        change = table["rank_change"]
        parts = {
            "rose": change > 0,
            "kept their rank": change == 0,
            "fell": change < 0,
            "not ranked in both": change.isna(),
        }
    else:
        parts = {LEVEL_NAMES[level].lower(): table["level"] == level for level in Level}
        parts["no score"] = table["score"].isna()
    return {name: int(found.sum()) for name, found in parts.items()}
