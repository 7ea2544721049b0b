"""Where the picture of a claim has its lines and its labels, clear of one another."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeGuard

from dashboard.charts.claims.lines import Line, Plot, Written, strokes
from dashboard.charts.claims.others import RADIUS, line_ends, ranks_written
from dashboard.charts.kit.ends import Names, named_ends
from dashboard.charts.kit.lines import value_range, x_range
from dashboard.charts.kit.placing import Ground, Label, Place, sizes_of
from dashboard.charts.look import Look, palette
from dashboard.findings.claims.claim import ClaimCheck, End, Verdict
from dashboard.findings.claims.company import Company
from dashboard.findings.claims.readings import row_of
from dashboard.language.claims import picture as words
from dashboard.selection import Measure
from dashboard.survey import Edition, Iso3, Rank, Survey

PLOT_HEIGHT = 276
LABEL_AIR = 0.06
"""Room for a label below the lowest point, in parts of the axis."""
LEFT, TOP, BOTTOM, RIGHT = 44, 34, 32, 24
DIAMETERS = {False: 11, True: 15}
"""Of the points of a claim, wrong and right, in pixels."""
CROSS, DOT = 12, 3.0
"""The size of a point claimed and the radius of a line's points, in pixels."""
TOP_SIZE = 13
"""The type of the name of the first so many places, in pixels."""


@dataclass(frozen=True)
class Laid:
    """What the picture of a claim holds and where it stands.

    Attributes:
        lines: every country's ranks, the country's own first.
        plot: what they are drawn in.
        names: those at the ends of the lines.
        right: the margin at the right, in pixels.
        labels: what is written within the plot, as Plotly draws it.
        whole: whether all found room; every point tells its own.
    """

    lines: dict[Iso3, Line]
    plot: Plot
    names: Names
    right: int
    labels: list[dict[str, Any]]
    whole: bool


def lay_out(
    survey: Survey, look: Look, check: ClaimCheck, told: Company, years: list[Edition]
) -> Laid:
    """Finds room for all that is drawn and written."""
    lines = lines_of(survey, told, years)
    plot = plotted(check, lines, years, len(survey.codes))
    span = plot.low, plot.high
    all_ends = line_ends(told, look, lines) if told.others else []
    ends = named_ends(all_ends, span, plot.height)
    names = Names(ends, span, plot.height, plot.stop, look.narrow)
    right = names.room if ends else RIGHT
    ground = ground_of(told, look, lines, plot, LEFT + right)
    ground.strokes += [stroke for way in change_way(check) for stroke in strokes(way, plot)]
    written = [
        *ends_written(check, told, look, lines[told.country]),
        *ranks_written(told, look, lines),
    ]
    spots = [plot.spot(one.edition, one.rank) for one in written]
    ground.discs += [(spot, one.radius) for spot, one in zip(spots, written, strict=True)]
    labels = top_named(check, ground, look, plot)
    whole = len(ends) == len(all_ends)
    for one, spot in zip(written, spots, strict=True):
        label = Label(one.text, one.colour, spot, one.radius)
        place = ground.put(label)
        whole &= place is not None
        if place:
            labels.append(place.annotation(label, one.edition, one.rank, palette(look).ground))
    return Laid(lines, plot, names, right, labels, whole)


def lines_of(survey: Survey, told: Company, years: list[Edition]) -> dict[Iso3, Line]:
    """Every country's ranks in the editions shown, the country's own first."""
    found = {
        country: row_of(survey, country, told.index, told.within)
        for country in (told.country, *told.others)
    }
    return {country: {year: row.get(year) for year in years} for country, row in found.items()}


def plotted(check: ClaimCheck, lines: dict[Iso3, Line], years: list[Edition], of: int) -> Plot:
    """The plot with room for every rank, known or claimed; for all of them where there is none."""
    ends = [one for one in (check.start, check.end) if one]
    claimed = [claimed_point(check, one) for one in ends] + [one.top for one in ends]
    known = [rank for line in lines.values() for rank in line.values()]
    shown = [float(rank) for rank in (*known, *claimed) if rank]
    low, high = value_range(Measure.RANK, shown or [1.0, float(of)])
    start, stop = x_range(years)
    return Plot(low, high + (high - low) * LABEL_AIR, start, stop, PLOT_HEIGHT)


def claimed_point(check: ClaimCheck, end: End) -> Rank | None:
    """The rank claimed for an end; where only a change is claimed, the one it would have led to."""
    change, start = check.change, check.start
    if end.claimed is not None or end is start or change is None or change.claimed is None:
        return end.claimed
    led_to = (start.rank or 0 if start else 0) - change.claimed
    return Rank(led_to) if change.verdict is Verdict.OFF and led_to > 0 else None


def change_way(check: ClaimCheck) -> list[Line]:
    """The straight way of a claimed change from one end to the other; none where none is known."""
    start, end = check.start, check.end
    if check.change is None or check.change.actual is None or start is None or end is None:
        return []
    if start.edition is None or end.edition is None:
        return []
    return [{start.edition: start.rank, end.edition: end.rank}]


def ground_of(
    told: Company, look: Look, lines: dict[Iso3, Line], plot: Plot, beside: float
) -> Ground:
    """The plot with all lines and the points compared.

    Args:
        told: who is compared.
        look: decides the sizes.
        lines: every country's ranks.
        plot: what they are drawn in.
        beside: what the margins take of the picture's width, in pixels.
    """
    ground = Ground(sizes_of(look, beside, plot.height), beyond=(30, 0, 0, 0))
    for line in lines.values():
        ground.strokes += strokes(line, plot)
        for edition, rank in line.items():
            if rank is not None:
                radius = RADIUS if edition in told.editions else DOT
                ground.discs.append((plot.spot(edition, rank), radius))
    return ground


def top_named(check: ClaimCheck, ground: Ground, look: Look, plot: Plot) -> list[dict[str, Any]]:
    """The name of the first so many places, at their edge: at its left end or further right."""
    top = check.end.top if check.end else None
    if top is None:
        return []
    tones = palette(look)
    for share in (0.0, 1.0, 0.5, 0.25, 0.75):
        year = plot.start + share * (plot.stop - plot.start)
        down = (top - plot.low) / (plot.high - plot.low)
        label = Label(words.top_label(top, look.words), tones.quiet, (share, down), 0, TOP_SIZE)
        width, height = label.extent
        inward = (0.5 - share) * width
        place = ground.put(label, [Place(inward, way * height / 2, False) for way in (-1, 1)])
        if place:
            # The band that it names shows behind it.
            return [place.annotation(label, year, top, "rgba(0,0,0,0)")]
    return []


def is_shown(edition: Edition | None, row: Line) -> TypeGuard[Edition]:
    """Whether the edition of an end of a claim is in the picture."""
    return edition is not None and min(row) <= edition <= max(row)


def ends_written(check: ClaimCheck, told: Company, look: Look, row: Line) -> Iterator[Written]:
    """What is written at the points of the claim, and at those claimed where they are others."""
    tones = palette(look)
    for end in (one for one in (check.start, check.end) if one):
        claimed, right = claimed_point(check, end), end.verdict is Verdict.RIGHT
        if not is_shown(end.edition, row):
            continue
        if end.rank is not None:
            brief = look.narrow and bool(told.others)
            text = words.point_label(end, look.words, narrow=look.narrow, brief=brief)
            radius = DIAMETERS[right] / 2 + 1
            yield Written(end.edition, end.rank, f"<b>{text}</b>", tones.series[0], radius)
        if claimed is not None and not right and claimed != end.rank:
            tell = words.claimed_label if end.claimed is not None else words.led_to_label
            text = tell(claimed, look.words)
            yield Written(end.edition, claimed, f"<b>{text}</b>", tones.fall, CROSS / 2 + 1)
