"""The scatter's figure: dots, line, medians and trails, and the frames that the browser plays alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import ceil, floor, log10
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis.relation.relation import Relation, relation
from dashboard.charts.chart import axis, base_layout
from dashboard.charts.kit.colours import colours
from dashboard.charts.kit.group_names import group_label
from dashboard.charts.kit.placing import Ground, Label, Spot, around, sizes_of
from dashboard.charts.kit.player import controls_height, player, slider
from dashboard.charts.kit.text import fits, text_width
from dashboard.charts.look import Look, least_width, palette
from dashboard.findings.scatter import OUTLIERS, Amount
from dashboard.language import scatter as words
from dashboard.selection import Quantity, Selection
from dashboard.survey import Edition, Iso3, Survey

PLOT_HEIGHT, BOTTOM, RIGHT, LEAST_LEFT = 400, 52, 34, 36
LINE_HEIGHT, NAME_SIZE, TICK_SIZE = 20, 13, 13
"""Of the legend's lines and of the axes' names and marks, in pixels."""
DIAMETERS = (8, 12)
"""Of a dot in pixels: of any member, of one that was chosen."""
NAME_ROOM = 90
"""So many pixels a name has on a phone; a wider one gives way to the code."""
PASSING, NEAR = slice(0, 6, 2), 106
"""Of an edition that passes by, names are placed for so many of the sizes, and looked for as near."""
AIR = 0.04
"""Around all members, in parts of the axis."""
APART = {True: 10, False: 26}
"""The least room between two marks of an axis, in pixels: beside one another, over one another."""


@dataclass(frozen=True, eq=False)
class Plot:
    """What stays the same while the picture plays.

    Attributes:
        survey: the figures.
        asked: what is shown.
        look: the colours, and whether it is drawn for a phone.
        named: the countries chosen that are named, in the order of choice.
        years: the editions that are played.
    """

    survey: Survey
    asked: Selection
    look: Look
    named: tuple[Iso3, ...]
    years: tuple[int, ...]

    @cached_property
    def relations(self) -> dict[int, Relation]:
        """The two figures at every edition played."""
        asked = self.asked
        return {
            year: relation(self.survey, asked.x, asked.y, min(asked.first, year), Edition(year))
            for year in self.years
        }

    @cached_property
    def ranges(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The ends of the two axes, left and right, lower and upper: the better place comes last."""
        found = []
        for name, quantity in (("across", self.asked.x), ("up", self.asked.y)):
            shown = pd.concat([one.table[name] for one in self.relations.values()])
            low, high = float(shown.min()), float(shown.max())
            air = (high - low) * AIR
            # Names of those at the top find room above them.
            over = air * (1 + (name == "up"))
            ends = (high + air, low - over) if quantity.is_rank else (low - air, high + over)
            found.append(ends)
        return found[0], found[1]

    @cached_property
    def y_ticks(self) -> dict[str, Any]:
        """The marks of the upright axis."""
        return marks(self.asked.y, self.ranges[1], PLOT_HEIGHT, self.look, across=False)

    @cached_property
    def left(self) -> float:
        """The left margin, in pixels: the marks of the upright axis have room."""
        widest = max((text_width(text, TICK_SIZE) for text in self.y_ticks["ticktext"]), default=0)
        return max(LEAST_LEFT, ceil(widest) + 14)

    @cached_property
    def legend(self) -> list[str]:
        """The groups by name and colour, in as many lines as they take."""
        room, lines = float(least_width(self.look) - 24), [""]
        sign = text_width("   ● ", NAME_SIZE)
        shades = colours(self.asked.groups, palette(self.look))
        for group in self.asked.groups:
            name = group_label(group, self.look, room - sign).replace("&", "&amp;")
            entry = f'<span style="color:{shades[group][0]}">● {name}</span>'
            longer = f"{lines[-1]}   {entry}"
            fit = text_width(longer, NAME_SIZE) <= room
            lines = [*lines[:-1], longer] if fit and lines[-1] else [*lines, entry]
        return lines[1:]

    @cached_property
    def top(self) -> float:
        """The upper margin, in pixels: the legend and the name of the upright axis."""
        return 14 + LINE_HEIGHT * (len(self.legend) + 1)

    @cached_property
    def shades(self) -> dict[Iso3, str]:
        """The colours of members: of their groups where any are chosen, else of those named."""
        tones = palette(self.look)
        if not self.asked.groups:
            return {Iso3(code): tone for code, (tone, _) in colours(self.named, tones).items()}
        tone_of = colours(self.asked.groups, tones)
        return {
            code: tone_of[group][0]
            for group in reversed(self.asked.groups)
            for code in self.survey.members(group)
        }

    def spot(self, across: float, up: float) -> Spot:
        """Where a point stands in the plot."""
        (left, right), (low, high) = self.ranges
        return (across - left) / (right - left), (high - up) / (high - low)

    def due(self, year: int) -> tuple[Iso3, ...]:
        """Who is to be named at an edition: those chosen, then those furthest off."""
        found = self.relations[year]
        there = (code for code in self.named if code in found.table.index)
        return tuple(dict.fromkeys((*there, *found.furthest(OUTLIERS))))


def draw(plot: Plot, written: list[dict[str, Any]], meta: dict[str, Any]) -> go.Figure:
    """The figure for the edition selected; see `frames` for what it plays.

    Args:
        plot: what is drawn.
        written: the names by the dots.
        meta: what the figure holds beside the picture, for the page's script and as data.
    """
    asked, look = plot.asked, plot.look
    controls = controls_height(look)
    changes = asked.x.is_change or asked.y.is_change
    prefix = words.SHOWN_CHANGE if changes else words.SHOWN_EDITION
    room = least_width(look) - plot.left - RIGHT
    layout = base_layout(
        look,
        ceil(plot.top + PLOT_HEIGHT + BOTTOM + controls),
        xaxis=axis(
            look, range=plot.ranges[0], **marks(asked.x, plot.ranges[0], room, look, across=True)
        ),
        yaxis=axis(look, range=plot.ranges[1], **plot.y_ticks),
        margin={"l": plot.left, "r": RIGHT, "t": plot.top, "b": BOTTOM + controls},
        sliders=[slider(look, plot.years, asked.last, prefix, BOTTOM)],
        updatemenus=[player(look, BOTTOM)],
        annotations=[*frame_texts(plot), *written],
        meta={"controls": controls, **meta},
    )
    return go.Figure(data=list(traces(plot, asked.last)), layout=layout)


def frames(plot: Plot) -> list[dict[str, Any]]:
    """What the browser steps through alone: every edition that can be shown."""
    # Plotly lays the texts of a frame over those that stand, one by one: what is not told stays.
    moved, unseen = {"xshift": 0, "yshift": 0, "visible": True}, {"visible": False}
    found: list[dict[str, Any]] = []
    for year in plot.years:
        data, told = list(traces(plot, year)), [moved | note for note in names(plot, year)]
        told += [unseen] * (len(plot.named) + OUTLIERS - len(told))
        layout = {"annotations": [*frame_texts(plot), *told]}
        places = list(range(len(data)))
        found.append({"name": str(year), "data": data, "traces": places, "layout": layout})
    return found


def traces(plot: Plot, year: int) -> Iterator[dict[str, Any]]:
    """What is drawn at an edition: lines first, then dots, those chosen over all others."""
    tones, found = palette(plot.look), plot.relations[year]
    yield line(strokes_of_medians(plot, found), {"color": tones.context, "width": 1, "dash": "dot"})
    yield line(stroke_of_fit(found), {"color": tones.reference, "width": 2})
    for code in plot.named:
        tone = plot.shades.get(code, tones.reference)
        yield line(trail(plot, code, year), {"color": tone, "width": 1.2}) | {"opacity": 0.6}
    there = [Iso3(str(code)) for code in found.table.index]
    crowd = [code for code in there if code not in plot.named]
    rim = {"color": tones.reference, "width": 0.5}
    grey = [code for code in crowd if code not in plot.shades]
    yield dots(plot, found, grey, {"color": tones.context, "line": rim})
    inked = [code for code in crowd if code in plot.shades]
    ink = [plot.shades[code] for code in inked]
    yield dots(plot, found, inked, {"color": ink, "line": {"color": tones.ground, "width": 0.5}})
    chosen = [code for code in reversed(plot.named) if code in there]
    ink = [plot.shades.get(code, tones.reference) for code in chosen]
    rim = {"color": tones.text, "width": 1.2}
    yield dots(plot, found, chosen, {"color": ink, "line": rim, "size": DIAMETERS[1]})


Strokes = list[tuple[float, float] | None]
"""Points joined by a line, which has a gap at None."""


def line(points: Strokes, stroke: dict[str, Any]) -> dict[str, Any]:
    """A line that tells nothing when pointed at."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [None if point is None else point[0] for point in points],
        "y": [None if point is None else point[1] for point in points],
        "line": stroke,
        "hoverinfo": "skip",
    }


def strokes_of_medians(plot: Plot, found: Relation) -> Strokes:
    """The two medians, each through the whole plot."""
    if found.why_not is not None:
        return []
    (left, right), (low, high) = plot.ranges
    across, up = (
        log10(middle) if quantity.is_logarithmic else middle
        for quantity, middle in zip((found.x, found.y), found.medians, strict=True)
    )
    return [(across, low), (across, high), None, (left, up), (right, up)]


def stroke_of_fit(found: Relation) -> Strokes:
    """The fitted line from the least to the most that there is across; nothing without one."""
    if found.slope is None or found.intercept is None:
        return []
    across = found.table["across"]
    ends = [float(across.min()), float(across.max())]
    return [(at, found.intercept + found.slope * at) for at in ends]


def trail(plot: Plot, code: Iso3, year: int) -> Strokes:
    """Where a country stood from the first edition chosen on, with a gap where a figure is missing."""
    asked, found = plot.asked, Strokes()
    first = Edition(min(asked.first, year))
    for edition in plot.survey.years:
        if first <= edition <= year:
            table = relation(plot.survey, asked.x, asked.y, first, edition).table
            at = table.loc[code].to_dict() if code in table.index else None
            found.append(None if at is None else (float(at["across"]), float(at["up"])))
    return found


def dots(
    plot: Plot, found: Relation, codes: Sequence[Iso3], marker: dict[str, Any]
) -> dict[str, Any]:
    """Members as dots that tell their figures when pointed at and lead to their pages."""
    rows = found.table.loc[list(codes)]
    x, y = rows["x"].tolist(), rows["y"].tolist()
    return {
        "type": "scatter",
        "mode": "markers",
        "x": rows["across"].tolist(),
        "y": rows["up"].tolist(),
        "marker": {"size": DIAMETERS[0], **marker},
        "customdata": [[code, int(found.last)] for code in codes],
        "text": [
            words.hover(code, found.last, Amount(found.x, a), Amount(found.y, b), plot.look.words)
            for code, a, b in zip(codes, x, y, strict=True)
        ],
        "hovertemplate": "%{text}<extra></extra>",
    }


def frame_texts(plot: Plot) -> Iterator[dict[str, Any]]:
    """The legend and the axes' names, in the margins."""
    tones, told = palette(plot.look), plot.look.words
    common = {"xref": "paper", "yref": "paper", "showarrow": False, "borderpad": 0}
    hung = {"x": 0, "xanchor": "left", "xshift": 8 - plot.left, "y": 1, "yanchor": "bottom"}
    font = {"size": NAME_SIZE, "color": tones.quiet}
    lines = [*plot.legend, words.label(plot.asked.y, told)]
    for place, text in enumerate(reversed(lines)):
        yield {**common, **hung, "text": text, "font": font, "yshift": 6 + place * LINE_HEIGHT}
    below = {"x": 1, "xanchor": "right", "y": 0, "yanchor": "top", "yshift": -28}
    yield {**common, **below, "text": words.label(plot.asked.x, told), "font": font}


def names(plot: Plot, year: int) -> list[dict[str, Any]]:
    """The names of the countries chosen and of those furthest off, clear of all marks."""
    tones, found, look = palette(plot.look), plot.relations[year], plot.look
    drawn_at, passes = sizes_of(look, plot.left + RIGHT, PLOT_HEIGHT), year != plot.asked.last
    ground = Ground(drawn_at[PASSING] if passes else drawn_at, beyond=(0, 4, RIGHT - 4, 0))
    across, up = found.table["across"].to_dict(), found.table["up"].to_dict()
    sizes = {Iso3(str(code)): DIAMETERS[code in plot.named] / 2 for code in across}
    spots = {code: plot.spot(float(across[code]), float(up[code])) for code in sizes}
    ground.discs += [(spots[code], radius) for code, radius in sizes.items()]
    trails = (trail(plot, code, year) for code in plot.named)
    for points in (strokes_of_medians(plot, found), stroke_of_fit(found), *trails):
        ground.strokes += [
            (plot.spot(*one), plot.spot(*other)) for one, other in pairwise(points) if one and other
        ]
    notes = []
    for code in plot.due(year):
        name = look.words.country(code)
        text = code if look.narrow and not fits(name, NAME_ROOM) else name
        tone = plot.shades.get(code, tones.text if code in plot.named else tones.quiet)
        label = Label(text, tone, spots[code], sizes[code])
        place = ground.put(label, around(label)[: NEAR if passes else None])
        if place:
            at = float(across[code]), float(up[code])
            notes.append(place.annotation(label, *at, tones.ground))
    return notes


def marks(
    quantity: Quantity, ends: tuple[float, float], room: float, look: Look, *, across: bool
) -> dict[str, Any]:
    """The round figures between an axis's ends, as many as its room in pixels has a place for."""
    low, high = sorted(ends)
    values, texts = list[float](), list[str]()
    for tried in steps(quantity, low, high):
        values = [value for value in tried if low <= value <= high]
        shown = [10**value if quantity.is_logarithmic else value for value in values]
        texts = [words.tick(Amount(quantity, round(one, 6)), look.words) for one in shown]
        halves = [text_width(text, TICK_SIZE) / 2 if across else 0.0 for text in texts]
        spots = sorted(
            (abs(value - ends[0]) / (high - low) * room, half)
            for value, half in zip(values, halves, strict=True)
        )
        if all(b - a - half - more >= APART[across] for (a, half), (b, more) in pairwise(spots)):
            break
    return {"tickvals": values, "ticktext": texts, "zeroline": quantity.is_change}


def steps(quantity: Quantity, low: float, high: float) -> Iterator[list[float]]:
    """Round figures between two, as they are drawn, from the closest set to the widest."""
    if quantity.is_logarithmic:
        powers = range(floor(low), ceil(high) + 1)
        yield [power + part for power in powers for part in (0, log10(3))]
        for apart in (1, 2, 3):
            yield [float(power) for power in powers if power % apart == 0]
        return
    least = 1.0 if quantity.is_in_places else 0.05 if quantity.is_change else 0.1
    for scale in range(4):
        for part in (1, 2, 5):
            step = least * part * 10**scale
            first = ceil(low / step)
            found = [round(step * n, 6) for n in range(first, floor(high / step) + 1)]
            # There is no place 0; the first one takes its stead.
            yield [max(one, 1.0) for one in found] if quantity.is_rank else found
