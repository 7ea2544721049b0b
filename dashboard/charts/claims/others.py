"""The lines of those that a claim compares the country with, and the names of all of them."""

from collections.abc import Iterator

import plotly.graph_objects as go

from dashboard.charts.claims.lines import Line, Written, line_trace, point
from dashboard.charts.compare.comparison import short_name
from dashboard.charts.kit.ends import End
from dashboard.charts.look import Look, palette
from dashboard.findings.claims.company import Company
from dashboard.findings.comparison import Value
from dashboard.language.claims import picture as words
from dashboard.language.lines import end_label
from dashboard.selection import Measure
from dashboard.survey import Edition, Iso3, Survey

RADIUS = 6.5
"""Of the points compared, in pixels."""

Lines = dict[Iso3, Line]
"""Every country's line, the country's own first."""


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


def ranks_written(told: Company, look: Look, lines: Lines) -> Iterator[Written]:
    """The ranks at the points compared that no line's end names, the country's own first."""
    tones = palette(look)
    for edition in told.editions:
        for country, line in lines.items():
            rank = line.get(edition)
            own = country == told.country
            if rank is None or (own and not told.bare) or edition == last_known(line):
                continue
            text = words.rank_label(rank, look.words)
            colour = tones.series[0] if own else tones.quiet
            yield Written(edition, rank, f"<b>{text}</b>" if own else text, colour, RADIUS)


def last_known(line: Line) -> Edition | None:
    """The edition in which a line ends."""
    return max((edition for edition, rank in line.items() if rank is not None), default=None)
