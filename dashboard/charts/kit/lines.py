"""How lines over the editions are drawn: axes, and marks at method breaks."""

from collections.abc import Sequence
from typing import Any

from dashboard.charts.chart import axis
from dashboard.charts.kit.text import in_lines, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.language.lines import break_hover
from dashboard.language.words import LINE_BREAK, Words
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Survey

TICK_SIZE, AIR = 13, 5
"""The type of an axis, and the least room between two of its marks, in pixels."""

HOVER_SIZE, HOVER_ROOM = 13, 380
"""The type of what a mark tells, and the width of its lines, in pixels."""


def x_range(years: Sequence[int]) -> list[float]:
    """A little air beside the first and last edition."""
    air = max((years[-1] - years[0]) * 0.02, 0.25)
    return [years[0] - air, years[-1] + air]


def edition_ticks(
    years: Sequence[int], look: Look, width: float, spots: Sequence[float] | None = None
) -> list[str]:
    """The first and last edition in full, those between by two digits where there is room.

    Args:
        years: the editions.
        look: gives the way they are written.
        width: of the plot where it is drawn narrowest, in pixels.
        spots: where on the axis they stand; at their years unless told.
    """
    spots = spots or years
    scale = width / (spots[-1] - spots[0] + 1)
    texts = [str(years[0])] + [""] * (len(years) - 1)
    full = text_width(texts[0], TICK_SIZE) / 2 * (1 + 1 / 12)
    last, free = spots[-1] * scale - full, spots[0] * scale + full
    for place, year in enumerate(years[1:-1], start=1):
        text = look.words.numbers.short_year(year)
        half = text_width(text, TICK_SIZE) / 2
        if spots[place] * scale - half >= free + AIR and spots[place] * scale + half <= last - AIR:
            texts[place], free = text, spots[place] * scale + half
    if len(years) > 1:
        texts[-1] = str(years[-1]) if last >= free + AIR else ""
    return texts


def editions_axis(look: Look, years: Sequence[int], beside: float) -> dict[str, Any]:
    """The axis of editions as every line chart draws it.

    Args:
        look: decides colours and the least width.
        years: the editions.
        beside: what the margins take of the picture's width, in pixels.
    """
    return axis(
        look,
        tickvals=years,
        ticktext=edition_ticks(years, look, (least_width(look) - beside) * 0.96),
        range=x_range(years),
        showgrid=False,
        tickangle=0,
    )


def value_range(measure: Measure, shown: list[float]) -> tuple[float, float]:
    """The least and greatest value of the axis, with air around what is shown."""
    low, high = min(shown), max(shown)
    least = {Measure.SCORE: 0.05, Measure.SCORE_CHANGE: 0.05}.get(measure, 5.0)
    air = max((high - low) * 0.08, least / 2)
    low, high = low - air, high + air
    if measure is Measure.RANK:
        return max(low, 0.2), high
    if measure is Measure.SCORE:
        return max(low, -0.01), high
    if measure is Measure.PERCENTILE:
        return max(low, -1.0), min(high, 101.5)
    return min(low, 0.0), max(high, 0.0)


def y_ticks(measure: Measure, low: float, high: float, words: Words) -> dict[str, Any]:
    """Where the axis is marked, and how: the first place is always named."""
    if measure is Measure.RANK:
        step = next(
            step for step in (1, 2, 5, 10, 20, 25, 50) if (high - low) / step <= 8 or step == 50
        )
        marks = [1, *range(step if step > 1 else 2, int(high) + 1, step)]
        return {"tickvals": [mark for mark in marks if mark >= low], "tickformat": "d"}
    if measure is Measure.PERCENTILE:
        before, behind = words.numbers.around_percent
        return {"tickprefix": before, "ticksuffix": behind, "nticks": 7}
    if measure is Measure.RANK_CHANGE:
        return {"tickformat": "+d", "nticks": 8, "zeroline": True}
    return {"tickformat": ".2f" if measure is Measure.SCORE else "+.2f", "nticks": 7}


def break_marks(
    survey: Survey, index: Index, years: Sequence[Edition], look: Look
) -> list[dict[str, Any]]:
    """A thin upright mark at every edition whose method differs from the one before."""
    return [
        {
            "type": "line",
            "xref": "x",
            "yref": "paper",
            "x0": year,
            "x1": year,
            "y0": 0,
            "y1": 1,
            "line": {"color": palette(look).reference, "width": 1, "dash": "dot"},
            "layer": "below",
        }
        for year in years[1:]
        if survey.has_break(index, year)
    ]


def break_hovers(
    survey: Survey, index: Index, years: Sequence[Edition], look: Look
) -> list[dict[str, Any]]:
    """A small sign on top of every mark that tells what changed when pointed at."""
    tones, told = palette(look), survey.editions["changed"]
    return [
        {
            "x": year,
            "y": 1,
            "xref": "x",
            "yref": "paper",
            "yanchor": "bottom",
            "text": "◆",
            "showarrow": False,
            "font": {"size": 8 if look.narrow else 11, "color": tones.quiet},
            "hovertext": LINE_BREAK.join([head, *in_lines(changed, HOVER_ROOM, HOVER_SIZE)]),
            "hoverlabel": {
                "bgcolor": tones.ground,
                "bordercolor": tones.grid,
                "font": {"color": tones.text, "size": HOVER_SIZE},
            },
            "captureevents": True,
        }
        for year in years[1:]
        if survey.has_break(index, year)
        for head, changed in (break_hover(year, str(told[year]), look.words),)
    ]
