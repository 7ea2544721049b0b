"""All five indices in one picture: a panel each, the countries chosen in every one."""

from collections.abc import Iterable
from math import ceil
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.ranking.excerpt import editions_of, number_at, row_of, with_gaps
from dashboard.analysis.ranking.measures import CHANGES, Measured, measured
from dashboard.analysis.ranking.ranks import rank_of, ranked_count, ranks
from dashboard.analysis.ranking.standing import standing
from dashboard.charts.chart import Chart, NothingToDraw, Place, base_layout
from dashboard.charts.compare.comparison import (
    editions_where,
    line_hovers,
    short_name,
    who,
    whole_rank,
)
from dashboard.charts.compare.multiples import Panel, panel_axes
from dashboard.charts.drawing import Drawing
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.lines import break_hovers, break_marks, value_range
from dashboard.charts.kit.text import WIDEST, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.by_index import (
    IndicesShown,
    by_index_found,
    indices_missing,
    methods_changed,
    ranks_told,
)
from dashboard.findings.caveats import (
    Absence,
    RanksCountedOnAll,
    Shown,
    kept_unranked,
    recorded,
    without_value,
)
from dashboard.findings.comparison import unit_of
from dashboard.findings.finding import Finding
from dashboard.findings.nothing import Missing, SelectionLacks, no_values
from dashboard.findings.pictures import Drawn, Kind
from dashboard.language import by_index as words
from dashboard.selection import Form, Measure, Selection, editions_between
from dashboard.survey import Edition, Index, Iso3, Survey

PLACE = Place(
    "by-index",
    "compare",
    ("countries", "measure", "first", "last"),
    (("form", Form.INDICES),),
)
PANEL, HEADING, BETWEEN_ROWS = 160, 34, 62
"""The heights of a panel, of what stands above it, and of what lies between two, in pixels."""
COLUMNS, COLUMNS_NARROW = 3, 1
LEFT, RIGHT, BOTTOM = 44, 16, 34
GAP = 0.06
"""Between two columns, in parts of the plot."""
KEY_LINE, KEY_GAP, KEY_SIZE = 21, 16, 14
"""The height of a line of the key, what lies between two names, and their type, in pixels."""
MOST_IN_FULL = 12
"""More countries than this are named in the key by their codes."""

Values = dict[Index, Measured]


def build(survey: Survey, selection: Selection, look: Look) -> Chart:
    """Draws the countries selected on all five indices over the editions selected.

    Raises:
        NothingToDraw: no country is selected, none has a value, or a change has no edition to
            start from or none to reach.
    """
    values = find(survey, selection)
    years = editions_of(values[Index.EGDI].values)
    base = years[0] if selection.measure in CHANGES else None
    finding = by_index_found(survey, selection.countries, years[0], selection.last)
    measure = IndicesShown(selection.measure, years[0], selection.last, base)
    return Chart(
        name=PLACE.name,
        drawing=Drawing.of(draw(survey, selection, look, values)),
        table=tabulate(survey, selection, look, values),
        finding=finding,
        measure=measure,
        caveats=caveats(survey, selection, values),
        outline=(
            Drawn(Kind.MULTIPLES),
            finding,
            measure,
            *ranks_told(survey, selection.countries, selection.last),
        ),
        words=look.words,
        path=PLACE.path,
        query=PLACE.query(selection),
        file_stem=f"five-indices-{selection.measure}_{who(selection)}",
    )


def find(survey: Survey, selection: Selection) -> Values:
    """The values on all five indices; changes count from the first edition in which none is missing.

    Raises:
        NothingToDraw: see `build`.
    """
    codes, measure = selection.countries, selection.measure
    if not codes:
        raise NothingToDraw(SelectionLacks(Missing.COUNTRIES))
    years = editions_between(survey, selection)
    if measure in CHANGES:
        whole = [year for year in years if complete(survey, codes, year)]
        if not whole:
            raise NothingToDraw(SelectionLacks(Missing.COMMON_EDITION))
        if whole[0] == years[-1]:
            raise NothingToDraw(SelectionLacks(Missing.LATER_COMMON_EDITION))
        years = tuple(year for year in years if year >= whole[0])
    values = {index: measured(survey, index, measure, years, codes) for index in Index}
    if all(found.shown.loc[list(codes)].isna().all(axis=None) for found in values.values()):
        raise NothingToDraw(no_values(survey, codes, Index.EGDI, unit_of(measure), years))
    return values


def complete(survey: Survey, codes: Iterable[Iso3], year: Edition) -> bool:
    """Whether every country has a rank on every index in an edition."""
    return all(bool(ranks(survey, index)[year].loc[list(codes)].notna().all()) for index in Index)


def caveats(survey: Survey, selection: Selection, values: Values) -> tuple[Finding, ...]:
    """Gaps, scores kept unranked, recorded issues, changes of method, whose the ranks are."""
    codes, years = list(selection.countries), editions_of(values[Index.EGDI].values)
    of_scores = unit_of(selection.measure) is Measure.SCORE
    passed = [year for year in editions_between(survey, selection) if year < years[0]]
    kept = pd.concat(
        [found.unranked.loc[codes].notna() for found in values.values()], keys=list(values)
    )
    return (
        *without_value(survey, Index.EGDI, dict.fromkeys(codes, passed), Absence.COUNTED_LATER),
        *without_value(survey, Index.EGDI, dict.fromkeys(codes, years), Absence.GAP),
        *indices_missing(survey, selection.countries, [*passed, *years]),
        *kept_unranked(editions_where(kept.groupby(level=1, sort=False).any())),
        *recorded(survey, Index, years, codes),
        *methods_changed(survey, years[0], years[-1], Shown.SCORES if of_scores else Shown.RANKS),
        *(() if of_scores else (RanksCountedOnAll(),)),
    )


def draw(survey: Survey, selection: Selection, look: Look, values: Values) -> go.Figure:
    """A panel per index, three beside one another, beneath one another on a phone; a key above."""
    columns = COLUMNS_NARROW if look.narrow else COLUMNS
    rows = ceil(len(values) / columns)
    plot = rows * (PANEL + BETWEEN_ROWS) - BETWEEN_ROWS
    key, key_lines = key_of(selection, look)
    top = key_lines * KEY_LINE + HEADING
    codes = list(selection.countries)
    numbers = [
        float(number)
        for found in values.values()
        for number in found.shown.loc[codes].to_numpy(float).ravel()
        if not pd.isna(number)
    ]
    span, width = value_range(selection.measure, numbers), (1 - GAP * (columns - 1)) / columns
    margin = {"l": LEFT, "r": RIGHT, "t": top, "b": BOTTOM}
    layout = base_layout(look, plot + top + BOTTOM, margin=margin)
    traces: list[go.Scatter] = []
    shapes: list[dict[str, Any]] = []
    for number, (index, found) in enumerate(values.items()):
        row, column = divmod(number, columns)
        place = Panel(
            ref="" if number == 0 else str(number + 1),
            left=column * (width + GAP),
            top=1 - row * (PANEL + BETWEEN_ROWS) / plot,
            width=width,
            height=PANEL / plot,
            leftmost=column == 0,
            lowest=True,
        )
        years = editions_of(found.values)
        layout |= panel_axes(selection, look, place, years, span)
        lines = [
            trace
            for code in reversed(codes)
            for trace in lines_of(survey, selection, look, code, (index, found))
        ]
        best = span[0] if selection.measure is Measure.RANK else span[1]
        lines += signs(survey, index, years, look, best)
        traces += [line.update(xaxis=f"x{place.ref}", yaxis=f"y{place.ref}") for line in lines]
        on_axes = {"xref": f"x{place.ref}", "yref": f"y{place.ref} domain"}
        shapes += [mark | on_axes for mark in break_marks(survey, index, years, look)]
        key.append(heading_of(index, place, look))
    return go.Figure(data=traces, layout=layout | {"annotations": key, "shapes": shapes})


def heading_of(index: Index, place: Panel, look: Look) -> dict[str, Any]:
    """An index above its panel."""
    return {
        "x": place.left,
        "y": place.top,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": 6,
        "text": words.panel_heading(index, look.words),
        "showarrow": False,
        "font": {"color": palette(look).text, "size": 14},
    }


def signs(
    survey: Survey, index: Index, years: list[Edition], look: Look, best: float
) -> list[go.Scatter]:
    """A small sign on top of every mark of a change of method, which tells the change when pointed at.

    Args:
        survey: knows the changes.
        index: the panel's.
        years: the editions shown.
        look: decides words and colours.
        best: the value at the top of the panel.
    """
    told = break_hovers(survey, index, years, look)
    if not told:
        return []
    return [
        go.Scatter(
            x=[sign["x"] for sign in told],
            y=[best] * len(told),
            mode="markers",
            marker={"size": 6, "symbol": "diamond", "color": palette(look).quiet},
            text=[sign["hovertext"] for sign in told],
            hovertemplate="%{text}<extra></extra>",
            cliponaxis=False,
            name="context",
        )
    ]


def lines_of(
    survey: Survey, selection: Selection, look: Look, code: Iso3, own: tuple[Index, Measured]
) -> list[go.Scatter]:
    """One country's line on an index, a gap where it has no value; hollow what is unranked."""
    index, found = own
    colour, stroke = colours(selection.countries, palette(look))[code]
    lead = code == selection.countries[0]
    row, kept = row_of(found.values, code), row_of(found.unranked, code).dropna()
    common: dict[str, Any] = {
        "name": look.words.country(code),
        "hovertemplate": "%{text}<extra></extra>",
    }
    size = 6 if lead else 5
    traces = [
        go.Scatter(
            x=editions_of(found.values),
            y=with_gaps(row),
            mode="lines+markers",
            line={"color": colour, "width": 3 if lead else 2, "dash": stroke},
            marker={"size": size, "color": colour},
            connectgaps=False,
            text=line_hovers(survey, index, selection.measure, code, row, look),
            **common,
        )
    ]
    if len(kept):
        traces.append(
            go.Scatter(
                x=kept.index.tolist(),
                y=kept.tolist(),
                mode="markers",
                marker={"size": size, "color": colour, "symbol": "circle-open"},
                text=line_hovers(survey, index, selection.measure, code, kept, look),
                **common,
            )
        )
    return traces


def key_of(selection: Selection, look: Look) -> tuple[list[dict[str, Any]], int]:
    """The countries in their colours above the panels, as many in a line as the least width holds.

    Returns:
        The names as Plotly draws them, and how many lines they take.
    """
    given = colours(selection.countries, palette(look))
    in_full = len(selection.countries) <= MOST_IN_FULL
    room = least_width(look) - LEFT - RIGHT
    placed: list[tuple[str, str, float, int]] = []
    across, line = 0.0, 0
    for code in selection.countries:
        text = words.key_entry(short_name(code, look) if in_full else code, given[code][1])
        # What stands in for the font sets a saved picture wider.
        width = text_width(text, KEY_SIZE) * WIDEST[True]
        if across and across + width > room:
            across, line = 0.0, line + 1
        placed.append((text, given[code][0], across, line))
        across += width + KEY_GAP
    return [
        {
            "x": 0,
            "y": 1,
            "xref": "paper",
            "yref": "paper",
            "xanchor": "left",
            "yanchor": "bottom",
            "xshift": round(left),
            "yshift": HEADING + (line - at) * KEY_LINE,
            "text": text,
            "showarrow": False,
            "font": {"color": colour, "size": KEY_SIZE},
            "borderpad": 0,
        }
        for text, colour, left, at in placed
    ], line + 1


def tabulate(survey: Survey, selection: Selection, look: Look, values: Values) -> pd.DataFrame:
    """The data of all five indices: a row per country, edition and index, with rank and score."""
    codes, years = selection.countries, editions_of(values[Index.EGDI].values)
    shown = {index: found.shown.loc[list(codes)] for index, found in values.items()}
    table = pd.DataFrame(
        [
            {
                "edition": year,
                "iso3": code,
                "country": look.words.country(code),
                "index": index.value,
                "standing": standing(survey, index, code, year).value,
                "measure": selection.measure.value,
                "value": whole_rank(number_at(shown[index], code, year), selection.measure),
                "rank": rank_of(survey, index, code, year),
                "ranked": int(ranked_count(survey, index)[year]),
                "score": survey.score_of(index, code, year),
            }
            for code in codes
            for year in years
            for index in values
        ]
    )
    return table.astype({"rank": "Int64", "ranked": "Int64", "score": float})
