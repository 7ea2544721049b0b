"""How lines over the editions are drawn: axes, marks at method breaks, names at the ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.charts.chart import axis
from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.text import in_lines, text_width
from dashboard.charts.look import Look, palette
from dashboard.language.lines import break_hover
from dashboard.language.words import LINE_BREAK, Words
from dashboard.selection import Measure
from dashboard.survey import Edition, Index, Survey

LABEL_HEIGHT = 17
"""The height of a line's name in pixels."""

MOST_NAMED = 15
"""With more lines than this, only those are named whose names find room beside their ends."""

HOVER_SIZE, HOVER_ROOM = 13, 380
"""The type of what a mark tells, and the width of its lines, in pixels."""


@dataclass(frozen=True)
class End:
    """The end of a line and what stands there.

    Attributes:
        edition: of the line's last point.
        value: of the line's last point.
        text: the line's name.
        colour: of the name and its stem.
        bold: whether the name is set in bold.
    """

    edition: int
    value: float
    text: str
    colour: str
    bold: bool = False


def label_room(ends: list[End]) -> int:
    """The margin in pixels that the longest name needs."""
    return int(max(text_width(end.text, bold=end.bold) for end in ends)) + 20


def named_ends(ends: list[End], span: tuple[float, float], plot_height: float) -> list[End]:
    """The ends whose names can be read where many lines end close together.

    The first end comes first, then the highest and the lowest, then the others in the order given,
    each where its name does not run into one that stands already; where those are few, further
    ones in the order given, as their names can be moved apart.

    Args:
        ends: one per line, the most important first.
        span: the least and greatest value of the axis.
        plot_height: of the plot, in pixels.
    """
    if len(ends) <= MOST_NAMED:
        return ends
    gap = (span[1] - span[0]) * LABEL_HEIGHT / plot_height
    by_value = sorted(ends, key=lambda end: end.value)
    named: list[End] = []
    for end in (ends[0], by_value[0], by_value[-1], *ends):
        if all(abs(end.value - other.value) >= gap for other in named):
            named.append(end)
    rest = [end for end in ends if end not in named]
    return named + rest[: max(MOST_NAMED - len(named), 0)]


def end_labels(
    ends: list[End], span: tuple[float, float], edge: float, plot_height: float
) -> list[dict[str, Any]]:
    """The lines' names in a column at the right, each joined to its line's end.

    Args:
        ends: one per line.
        span: the least and greatest value of the axis.
        edge: where on the axis of editions the column stands.
        plot_height: of the plot, in pixels.
    """
    low, high = span
    gap = (high - low) * LABEL_HEIGHT / plot_height
    places = spread([end.value for end in ends], gap, low, high)
    return [
        {
            "x": end.edition,
            "y": end.value,
            "ax": edge,
            "ay": place,
            "axref": "x",
            "ayref": "y",
            "xref": "x",
            "yref": "y",
            "text": f"<b>{end.text}</b>" if end.bold else end.text,
            "font": {"color": end.colour, "size": 14},
            "showarrow": True,
            "arrowhead": 0,
            "arrowwidth": 1,
            "arrowcolor": end.colour,
            "xanchor": "left",
            "standoff": 5,
            "borderpad": 2,
        }
        for end, place in zip(ends, places, strict=True)
    ]


def x_range(years: Sequence[int]) -> list[float]:
    """A little air beside the first and last edition."""
    air = max((years[-1] - years[0]) * 0.02, 0.25)
    return [years[0] - air, years[-1] + air]


def edition_ticks(years: Sequence[int], look: Look) -> list[str]:
    """The first and last edition in full, those between by two digits where there is room."""
    room = (years[-1] - years[0]) * (0.17 if look.narrow else 0.035)
    texts = {years[0]: str(years[0]), years[-1]: str(years[-1])}
    told = years[0]
    for year in years[1:-1]:
        if year - told >= room and years[-1] - year >= room:
            texts[year] = look.words.numbers.short_year(year)
            told = year
    return [texts.get(year, "") for year in years]


def editions_axis(look: Look, years: Sequence[int]) -> dict[str, Any]:
    """The axis of editions as every line chart draws it."""
    return axis(
        look,
        tickvals=years,
        ticktext=edition_ticks(years, look),
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
            "font": {"size": 11, "color": tones.quiet},
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
