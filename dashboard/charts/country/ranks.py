"""All five ranks of one country over time."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.ranks import rankable, ranked_count, ranks
from dashboard.charts.chart import Chart, NothingToDraw, Place, axis, base_layout
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.ends import End, Names
from dashboard.charts.kit.lines import editions_axis, value_range, x_range, y_ticks
from dashboard.charts.look import Look, Palette, palette
from dashboard.findings.caveats import (
    Absence,
    RanksCountedOnAll,
    Shown,
    method_changes,
    recorded,
    without_value,
)
from dashboard.findings.country import (
    AllRanksShown,
    IndexLine,
    RankOn,
    best_and_worst,
    index_lines,
)
from dashboard.findings.nothing import no_values
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language.index_ranks import END_LABEL, point_hover
from dashboard.selection import Measure, Selection, editions_between
from dashboard.survey import Edition, Index, Iso3, Survey

PLACE = Place("country-ranks", "country", ("focus", "first", "last"))
HEIGHT = 420
LEFT, TOP, BOTTOM = 40, 12, 32

Lines = dict[Index, tuple[RankOn, ...]]


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws one country's five ranks over the editions selected.

    Raises:
        NothingToDraw: the country was not assessed in any of them.
    """
    code, first, last = selection.focus, selection.first, selection.last
    years = list(editions_between(survey, selection))
    lines = index_lines(survey, code, years)
    if not any(lines.values()):
        raise NothingToDraw(no_values(survey, (code,), Index.EGDI, Measure.RANK, years))
    ends = [line[-1] for line in lines.values() if line]
    latest = max(end.edition for end in ends)
    finding = best_and_worst(code, [end for end in ends if end.edition == latest])
    measure = AllRanksShown(first, last)
    told = [
        IndexLine(index, *((line[0], line[-1]) if line else (None, None)))
        for index, line in lines.items()
    ]
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(code, look, years, lines)),
        table=tabulate(survey, code, years, look),
        finding=finding,
        measure=measure,
        caveats=(
            *without_value(survey, Index.EGDI, {code: years}, Absence.GAP),
            *recorded(survey, Index, years, [code]),
            RanksCountedOnAll(),
            *method_changes(survey, Index.EGDI, first, last, Shown.BOTH, marked=False),
        ),
        outline=(Drawn(Kind.LINES), finding, measure, *told),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"{code}_ranks_{first}-{last}",
    )


def tabulate(survey: Survey, code: Iso3, years: list[Edition], look: Look) -> pd.DataFrame:
    """The data shown, one row per edition and index."""
    tables = [
        pd.DataFrame(
            {
                "edition": years,
                "iso3": code,
                "country": look.words.country(code),
                "index": index.value,
                "status": survey.status.loc[code][years].array,
                "rank": ranks(survey, index).loc[code][years].array,
                "ranked": ranked_count(survey, index)[years].array,
                "score": rankable(survey, index).loc[code][years].array,
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


def line_end(end: RankOn, look: Look) -> End:
    """An index's letters and its last rank at its line's end; EGDI in bold."""
    text = look.words.text(END_LABEL, end)
    colour = tone(end.index, palette(look))
    return End(end.edition, float(end.rank), text, colour, bold=end.index is Index.EGDI)


def draw(code: Iso3, look: Look, years: list[Edition], lines: Lines) -> go.Figure:
    """One line per index with its name at its end, EGDI the boldest."""
    shown = [float(place.rank) for line in lines.values() for place in line]
    low, high = value_range(Measure.RANK, shown)
    names = Names(
        [line_end(line[-1], look) for line in lines.values() if line],
        (low, high),
        HEIGHT - TOP - BOTTOM,
        x_range(years)[1],
        look.narrow,
    )
    layout = base_layout(
        look,
        HEIGHT,
        xaxis=editions_axis(look, years, LEFT + names.room),
        yaxis=axis(look, range=[high, low], **y_ticks(Measure.RANK, low, high, look.words)),
        annotations=names.annotations,
        shapes=names.shapes,
        margin={"l": LEFT, "r": names.room, "t": TOP, "b": BOTTOM},
    )
    traces = [line_trace(code, index, years, lines[index], look) for index in reversed(Index)]
    return go.Figure(data=traces, layout=layout)


def line_trace(
    code: Iso3, index: Index, years: list[Edition], line: tuple[RankOn, ...], look: Look
) -> go.Scatter:
    """One index's line; a gap where the country has no rank."""
    places = {place.edition: place for place in line}
    lead, colour = index is Index.EGDI, tone(index, palette(look))

    return go.Scatter(
        x=years,
        y=[places[year].rank if year in places else None for year in years],
        mode="lines+markers",
        name=look.words.index(index),
        line={"color": colour, "width": 3.5 if lead else 2},
        marker={"size": 8 if lead else 6, "color": colour},
        connectgaps=False,
        text=[
            point_hover(code, places[year], look.words) if year in places else "" for year in years
        ],
        hovertemplate="%{text}<extra></extra>",
    )
