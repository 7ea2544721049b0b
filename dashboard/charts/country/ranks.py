"""All five ranks of one country over time."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.comparability import breaks_between
from dashboard.analysis.ranking.ranks import rankable, ranked_count, ranks
from dashboard.analysis.ranking.remarks import remarks
from dashboard.analysis.ranking.standing import Standing, standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.lines import editions_axis, value_range, x_range, y_ticks
from dashboard.charts.look import Look, Palette, palette
from dashboard.findings.finding import Plain
from dashboard.language import country as words
from dashboard.language.names import index_short
from dashboard.language.numbers import ordinal
from dashboard.language.remarks import remark_notes
from dashboard.language.trajectory import changed_note
from dashboard.selection import Measure, Selection, editions_between
from dashboard.survey import Index, Survey

PLACE = Place("country-ranks", "country", ("focus", "first", "last"))
HEIGHT = 420
TOP, BOTTOM = 12, 32
LABEL_HEIGHT = 18

Lines = dict[Index, list[tuple[int, int]]]


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws one country's five ranks over the editions selected.

    Raises:
        NothingToDraw: the country was not assessed in any of them.
    """
    code, name = selection.focus, survey.labels[selection.focus]
    years = list(editions_between(survey, selection))
    lines = {
        index: [
            (int(year), int(rank))
            for year, rank in ranks(survey, index).loc[code, years].items()
            if pd.notna(rank)
        ]
        for index in Index
    }
    if not any(lines.values()):
        raise NothingToDraw(words.never_ranked(name, gaps(survey, code, years)))
    latest = max(line[-1][0] for line in lines.values() if line)
    ends = {index: line[-1][1] for index, line in lines.items() if line and line[-1][0] == latest}
    of = {index: int(ranked_count(survey, index)[latest]) for index in Index}
    title = words.extremes(name, ends, of, latest)
    subtitle = words.ranks_subtitle(selection.first, selection.last)
    told = [words.line_in_words(index, line, look.language) for index, line in lines.items()]
    changed = changed_note(breaks_between(survey, Index.EGDI, selection.first, selection.last))
    return Chart(
        name=PLACE.name,
        figure=draw(survey, selection, look, years, lines),
        table=tabulate(survey, code, years),
        finding=Plain(title),
        measure=Plain(subtitle),
        caveats=tuple(map(Plain, (*notes(survey, code, years), *((changed,) if changed else ())))),
        outline=(Plain(words.ranks_alternative(title, subtitle, told)),),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_ranks_{selection.first}-{selection.last}",
    )


def gaps(survey: Survey, code: str, years: list[int]) -> dict[int, Standing]:
    """The editions without an EGDI rank, each with its reason."""
    return {
        year: where
        for year in years
        if (where := standing(survey, Index.EGDI, code, year)) is not Standing.RANKED
    }


def notes(survey: Survey, code: str, years: list[int]) -> tuple[str, ...]:
    """Gaps with their reasons, and how the ranks came about."""
    without_rank = gaps(survey, code, years)
    missing = {
        index: without
        for index in Index
        if (
            without := [
                year
                for year in years
                if year not in without_rank and pd.isna(survey.score(index).at[code, year])
            ]
        )
    }
    name = survey.labels[code]
    found = (
        words.gap_note(without_rank, name),
        words.missing_note(missing, name),
        *remark_notes(survey, remarks(survey, Index, years, [code])),
        words.RANKS_NOTE,
    )
    return tuple(note for note in found if note)


def tabulate(survey: Survey, code: str, years: list[int]) -> pd.DataFrame:
    """The data shown, one row per edition and index."""
    tables = [
        pd.DataFrame(
            {
                "edition": years,
                "iso3": code,
                "country": survey.labels[code],
                "index": index.value,
                "status": survey.status.loc[code, years].array,
                "rank": ranks(survey, index).loc[code, years].array,
                "ranked": ranked_count(survey, index)[years].array,
                "score": rankable(survey, index).loc[code, years].array,
            }
        )
        for index in Index
    ]
    table = pd.concat(tables, ignore_index=True)
    return table.astype({"rank": "Int64", "ranked": "Int64"})


def tone(index: Index, tones: Palette) -> str:
    """An index's colour: EGDI as dark as text, the others from the palette."""
    if index is Index.EGDI:
        return tones.text
    return tones.series[(Index.OSI, Index.HCI, Index.TII, Index.EPI).index(index)]


def draw(
    survey: Survey, selection: Selection, look: Look, years: list[int], lines: Lines
) -> go.Figure:
    """One line per index with its name at its end, EGDI the boldest."""
    low, high = value_range(
        Measure.RANK, [float(rank) for line in lines.values() for _, rank in line]
    )
    layout = base_layout(
        look,
        HEIGHT,
        xaxis=editions_axis(look, years),
        yaxis=axis(look, range=[high, low], **y_ticks(Measure.RANK, low, high)),
        margin={"l": 40, "r": 86, "t": TOP, "b": BOTTOM},
    )
    traces = [line_trace(survey, selection.focus, index, years, look) for index in reversed(Index)]
    figure = go.Figure(data=traces, layout=layout)
    for label in end_labels(look, lines, (low, high), x_range(years)[1]):
        figure.add_annotation(label)
    return figure


def line_trace(survey: Survey, code: str, index: Index, years: list[int], look: Look) -> go.Scatter:
    """One index's line; a gap where the country has no rank."""
    row, count = ranks(survey, index).loc[code, years], ranked_count(survey, index)
    points, colour = rankable(survey, index).loc[code], tone(index, palette(look))
    lead = index is Index.EGDI
    name = survey.labels[code]
    return go.Scatter(
        x=years,
        y=[None if pd.isna(rank) else int(rank) for rank in row],
        mode="lines+markers",
        name=index_short(index),
        line={"color": colour, "width": 3.5 if lead else 2},
        marker={"size": 8 if lead else 6, "color": colour},
        connectgaps=False,
        text=[
            ""
            if pd.isna(rank)
            else words.rank_hover(
                name, index, year, rank, int(count[year]), points[year], look.language
            )
            for year, rank in zip(years, row, strict=True)
        ],
        hovertemplate="%{text}<extra></extra>",
    )


def end_labels(
    look: Look, lines: Lines, span: tuple[float, float], edge: float
) -> list[dict[str, Any]]:
    """The indices' letters and last ranks in a column at the right, joined to their lines' ends."""
    low, high = span
    drawn = [(index, *line[-1]) for index, line in lines.items() if line]
    gap = (high - low) * LABEL_HEIGHT / (HEIGHT - TOP - BOTTOM)
    places = spread([float(rank) for _, _, rank in drawn], gap, low, high)
    labels: list[dict[str, Any]] = []
    for (index, year, rank), place in zip(drawn, places, strict=True):
        text = f"{index_short(index)} {ordinal(rank, look.language)}"
        colour = tone(index, palette(look))
        labels.append(
            {
                "x": year,
                "y": rank,
                "ax": edge,
                "ay": place,
                "axref": "x",
                "ayref": "y",
                "text": f"<b>{text}</b>" if index is Index.EGDI else text,
                "font": {"color": colour, "size": 14},
                "showarrow": True,
                "arrowhead": 0,
                "arrowwidth": 1,
                "arrowcolor": colour,
                "xanchor": "left",
                "standoff": 5,
                "borderpad": 2,
            }
        )
    return labels
