"""The lines of those that a claim compares the country with, and the names of all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from dashboard.charts.claims.lines import Line, Plot, label, line_trace, point
from dashboard.charts.compare.comparison import short_name
from dashboard.charts.kit.lines import (
    LABEL_HEIGHT,
    End,
    end_labels,
    named_ends,
    x_range,
)
from dashboard.charts.look import Look, palette
from dashboard.findings.claims.company import Company
from dashboard.findings.comparison import Value
from dashboard.language.claims import picture as words
from dashboard.language.lines import end_label
from dashboard.selection import Measure
from dashboard.survey import Edition, Iso3, Rank, Survey

STEP = 17
"""How far above or below its point a label stands, in pixels; further ones as far again."""
ASIDE, OUTSIDE = 10, 16
"""How far beside its point a label stands, and how far outside the plot one may, in pixels."""
MOST_STEPS = 2
REACH, REACH_NARROW = 0.08, 0.16
"""How far labels of two editions run into each other, in parts of the axis, wide and on a phone."""

Lines = dict[Iso3, Line]
"""Every country's line, the country's own first."""


@dataclass(frozen=True)
class Mark:
    """What stands at a point.

    Attributes:
        rank: of the point.
        text: of its label.
        colour: of its label.
    """

    rank: Rank
    text: str
    colour: str


def add_others(figure: go.Figure, survey: Survey, told: Company, look: Look, lines: Lines) -> None:
    """The lines of those compared with, behind the country's own, and their points."""
    tones = palette(look)
    for country in reversed(told.others):
        line = lines[country]
        style = {"color": tones.reference, "width": 1.75}
        figure.add_trace(line_trace(survey, told, look, country, line, style, size=5))
        ring = {"color": tones.reference, "width": 2}
        for edition in told.editions:
            rank = line.get(edition)
            if rank is not None:
                marker = {"size": 9, "color": tones.ground}
                figure.add_trace(point(edition, rank, marker, ring))


def add_own_points(figure: go.Figure, told: Company, look: Look, line: Line) -> None:
    """The country's own points where nothing is claimed of its ranks."""
    tones = palette(look)
    for edition in told.editions:
        rank = line.get(edition)
        if rank is not None:
            marker, ring = {"size": 11, "color": tones.ground}, {"color": tones.series[0]}
            figure.add_trace(point(edition, rank, marker, ring | {"width": 2.5}))


def line_ends(told: Company, look: Look, lines: Lines) -> list[End]:
    """The ends of all lines, each with its country's name, and its rank where that is compared.

    Where a rank is claimed of the country, its own stands at its point and not here.
    """
    tones = palette(look)
    ends: list[End] = []
    for country, line in lines.items():
        own = country == told.country
        known = [(edition, rank) for edition, rank in line.items() if rank is not None]
        if not known:
            continue
        edition, rank = known[-1]
        text = short_name(country, look)
        if edition in told.editions and (told.bare or not own):
            text = end_label(text, Value(Measure.RANK, float(rank)), look.words)
        colour = tones.series[0] if own else tones.quiet
        ends.append(End(edition, float(rank), text, colour, bold=own))
    return ends


def add_names(figure: go.Figure, ends: list[End], plot: Plot, years: list[Edition]) -> None:
    """The name of every line at its end."""
    span = plot.low, plot.high
    named = named_ends(ends, span, plot.height)
    for one in end_labels(named, span, x_range(years)[1], plot.height):
        figure.add_annotation(one)


def add_ranks(figure: go.Figure, told: Company, look: Look, lines: Lines, plot: Plot) -> None:
    """The ranks at the points compared that no line's end names, clear of one another.

    Above or below its point, or beside it where others stand close on both sides; with many
    countries only those ranks are written that find room.
    """
    row = lines[told.country]
    for edition in (year for year in told.editions if year in row):
        points = [rank for line in lines.values() if (rank := line[edition]) is not None]
        besides = ["left", "right"]
        for mark in marks(told, look, lines, edition):
            below = stands_low(mark.rank, points, row[edition])
            taken = list(standing_near(figure, row, edition, plot, look))
            others = [plot.down(rank) for rank in points if rank != mark.rank]
            shift = room_at(plot.down(mark.rank), below, taken, others, plot)
            written = label(row, edition, mark.rank, mark.text, mark.colour, -(shift or 0), look)
            if shift is None and besides:
                anchor = besides.pop(0)
                written |= {"xanchor": anchor, "xshift": ASIDE if anchor == "left" else -ASIDE}
            elif shift is None:
                continue
            figure.add_annotation(written)


def stands_low(rank: Rank, points: list[Rank], own: Rank | None) -> bool:
    """Whether a label is to stand below its point: away from the country's own or the next one."""
    others = [other for other in points if other != rank]
    if own is not None and rank != own:
        return rank > own
    return bool(others) and min(others, key=lambda other: abs(other - rank)) < rank


def marks(told: Company, look: Look, lines: Lines, edition: Edition) -> Iterator[Mark]:
    """What is to be written at the points of an edition, the country's own first."""
    tones = palette(look)
    for country, line in lines.items():
        rank = line[edition]
        own = country == told.country
        if rank is None or (own and not told.bare) or edition == last_known(line):
            continue
        text = words.rank_label(rank, look.words)
        yield Mark(rank, f"<b>{text}</b>" if own else text, tones.series[0] if own else tones.quiet)


def last_known(line: Line) -> Edition | None:
    """The edition in which a line ends."""
    return max((edition for edition, rank in line.items() if rank is not None), default=None)


def standing_near(
    figure: go.Figure, row: Line, edition: Edition, plot: Plot, look: Look
) -> Iterator[float]:
    """Where labels stand already that one at an edition may run into, in pixels from the top."""
    reach = (max(row) - min(row)) * (REACH_NARROW if look.narrow else REACH)
    for one in figure.layout.annotations:
        at_a_point = one.yshift is not None and "paper" not in (one.xref, one.yref)
        if at_a_point and abs(one.x - edition) <= reach:
            yield plot.down(one.y) - one.yshift


def room_at(
    down: float, below: bool, taken: Sequence[float], points: Sequence[float], plot: Plot
) -> float | None:
    """How far below its point a label finds room, in pixels, less than 0 for above; None if nowhere.

    It stands nearer to its own point than to any other.

    Args:
        down: where the point stands, in pixels from the top.
        below: on which side to look first.
        taken: where labels stand already.
        points: where other points stand.
        plot: what it is to stay in.
    """
    first = 1 if below else -1
    for step in range(1, MOST_STEPS + 1):
        for shift in (first * step * STEP, -first * step * STEP):
            place = down + shift
            within = -OUTSIDE <= place <= plot.height + OUTSIDE
            clear = all(abs(place - other) >= LABEL_HEIGHT - 1 for other in taken)
            if within and clear and all(abs(place - other) > abs(shift) for other in points):
                return shift
    return None
