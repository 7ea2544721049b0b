"""Where a label within a plot finds room: clear of marks and of other labels at every size."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dashboard.charts.kit.text import WIDEST, text_width
from dashboard.charts.look import Look

Spot = tuple[float, float]
"""Where something stands in a plot, in parts of its width from the left and of its height from the top."""

Sizes = Sequence[tuple[float, float]]
"""Widths and heights at which a plot is drawn, in pixels."""

WIDTHS, WIDTHS_NARROW = (598, 700, 830, 1000, 1230, 1830), (278, 310, 348, 430, 598)
"""At which widths a picture is drawn on a page, in pixels, wide and on a phone."""
SAVED_WIDTH, TALLER = 1216, (1.0, 1.04, 1.08, 1.12, 1.16, 1.25, 1.35, 1.45, 1.55, 1.7)
"""A saved picture has this width and may draw a plot taller than a page does, never lower."""

LINE_HEIGHT = 1.3
"""The height of a line of text, in parts of its size."""

GAP = 3.0
"""What is left free between a label and a mark, in pixels."""

BESIDE = np.radians([0, 180, 270, 90, 335, 205, 25, 155])
"""Where a label is looked for close to its mark, clockwise from its right."""

ANGLES = np.radians(
    [turn * 15 for turn in (0, 12, 18, 6, 22, 14, 2, 10, 20, 16, 4, 8)]
    + [turn * 15 for turn in range(1, 24, 2)]
)
REACHES = range(24, 264, 12)
"""Where it is looked for once it needs a leader line, and how far off, in pixels."""


def sizes_of(look: Look, beside: float, height: float) -> list[tuple[float, float]]:
    """The sizes at which a plot is drawn.

    Args:
        look: wide or for a phone.
        beside: what the margins take of the picture's width, in pixels.
        height: of the plot on a page, in pixels.
    """
    if look.narrow:
        return [(width - beside, height) for width in WIDTHS_NARROW]
    saved = [(SAVED_WIDTH - beside * WIDEST[True], height * taller) for taller in TALLER]
    return [*((width - beside, height) for width in WIDTHS), *saved]


@dataclass(frozen=True)
class Label:
    """A text that stands at a mark.

    Attributes:
        text: what it says, marks such as `<b>` in it.
        colour: of the type.
        at: its mark.
        radius: of its mark, in pixels.
        size: of the type, in pixels.
    """

    text: str
    colour: str
    at: Spot
    radius: float
    size: int = 14

    @property
    def extent(self) -> tuple[float, float]:
        """Its width and height in pixels, with what is left free around it."""
        lines = self.text.count("<br>") + 1
        return (
            text_width(self.text, self.size) + 2 * GAP,
            lines * self.size * LINE_HEIGHT,
        )


@dataclass(frozen=True)
class Place:
    """Where a label stands.

    Attributes:
        across, down: its middle from its mark, in pixels to the right and downward.
        led: whether a leader line joins it to its mark.
    """

    across: float
    down: float
    led: bool

    def annotation(self, label: Label, x: float, y: float, ground: str) -> dict[str, Any]:
        """The label as Plotly draws it.

        Args:
            label: what stands there.
            x, y: its mark on the axes.
            ground: the colour behind it, so that grid lines do not run through it.
        """
        common = {
            "x": x,
            "y": y,
            "text": label.text,
            "xanchor": "center",
            "yanchor": "middle",
            "font": {"color": label.colour, "size": label.size},
            "bgcolor": ground,
            "borderpad": 0,
        }
        if not self.led:
            return common | {
                "showarrow": False,
                "xshift": round(self.across, 1),
                "yshift": round(-self.down, 1),
            }
        return common | {
            "showarrow": True,
            "ax": round(self.across, 1),
            "ay": round(self.down, 1),
            "arrowhead": 0,
            "arrowwidth": 1,
            "arrowcolor": label.colour,
            "standoff": label.radius + 1,
        }


@dataclass
class Ground:
    """A plot on which labels are placed one after another.

    Attributes:
        sizes: at which it is drawn.
        beyond: how far labels may reach out of the plot: left, top, right and bottom, in pixels.
        discs: the marks, each with its radius in pixels.
        strokes: the lines, from one spot to another.
    """

    sizes: Sizes
    beyond: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    discs: list[tuple[Spot, float]] = field(default_factory=list)
    strokes: list[tuple[Spot, Spot]] = field(default_factory=list)
    standing: list[tuple[Label, Place]] = field(default_factory=list)

    def put(self, label: Label, places: Sequence[Place] | None = None) -> Place | None:
        """Finds the first place that is clear at every size and keeps it for the label.

        Args:
            label: what is to stand there.
            places: where it may; around its mark unless told.

        Returns:
            The place; None where there is no room.
        """
        tried = list(places or around(label))
        for size in self.sizes:
            for free in (self.clear_of_marks, self.clear_of_lines, self.clear_of_labels):
                # Marks leave few places, and lines and labels take longer to look at.
                clear = free(label, tried, np.array(size)) if tried else ()
                tried = [place for place, open_ in zip(tried, clear, strict=True) if open_]
        if not tried:
            return None
        self.standing.append((label, tried[0]))
        return tried[0]

    def clear_of_marks(
        self, label: Label, places: Sequence[Place], size: NDArray[Any]
    ) -> NDArray[Any]:
        """Which places are within the plot and clear of all marks at one size."""
        own, _, low, high = boxes(label, places, size)
        left, top, right, bottom = self.beyond
        inside = (low >= (-left, -top)) & (high <= np.add(size, (right, bottom)))
        clear = inside.all(axis=1)
        if self.discs:
            spots = np.array([spot for spot, _ in self.discs]) * size
            radii = np.array([radius for _, radius in self.discs])
            away = gaps(low, high, spots) - radii
            clear &= (away > 0).all(axis=1)
            mine = np.hypot(*(spots - own).T) < 0.5
            nearest = gaps(low, high, own[None])[:, 0] - label.radius
            others = away[:, ~mine].min(axis=1, initial=np.inf)
            led = np.array([place.led for place in places])
            clear = np.logical_and(clear, led | (nearest < others))
        return clear

    def clear_of_lines(
        self, label: Label, places: Sequence[Place], size: NDArray[Any]
    ) -> NDArray[Any]:
        """Which places are clear of all lines at one size."""
        if not self.strokes:
            return np.ones(len(places), bool)
        *_, low, high = boxes(label, places, size)
        ends = np.array(self.strokes) * size
        return np.asarray(~crossed(low, high, ends[:, 0], ends[:, 1]).any(axis=1))

    def clear_of_labels(
        self, label: Label, places: Sequence[Place], size: NDArray[Any]
    ) -> NDArray[Any]:
        """Which places are clear of the labels that stand already, and of their leader lines."""
        own, middles, low, high = boxes(label, places, size)
        led = np.array([place.led for place in places])
        clear = np.ones(len(places), bool)
        for other, place in self.standing:
            at = np.array(other.at) * size
            middle = np.add(at, (place.across, place.down))
            reach = np.array(other.extent) / 2
            clear &= ~((low < middle + reach) & (high > middle - reach)).all(axis=1)
            if place.led:
                clear &= ~crossed(low, high, at[None], middle[None])[:, 0]
            # A leader line of its own must not run through a label that stands already.
            box = middle - reach, middle + reach
            clear &= ~(led & through(*box, np.broadcast_to(own, middles.shape), middles))
        return clear


def boxes(
    label: Label, places: Sequence[Place], size: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any], NDArray[Any]]:
    """A label's mark, and the middles, upper left and lower right corners of its places, in pixels."""
    own = np.array(label.at) * size
    middles = own + [(place.across, place.down) for place in places]
    half = np.array(label.extent) / 2
    return own, middles, middles - half, middles + half


def around(label: Label) -> list[Place]:
    """Places around a mark: those that touch it first, then further ones with a leader line."""
    width, height = label.extent
    near = label.radius + 1
    close = [
        Place(
            float(np.sign(round(np.cos(angle), 6)) * 0.5 * width + near * np.cos(angle)),
            float(np.sign(round(np.sin(angle), 6)) * 0.5 * height + near * np.sin(angle)),
            False,
        )
        for angle in BESIDE
    ]
    above = [Place(0.0, way * (near + height / 2), False) for way in (-1, 1)]
    far = [
        Place(
            float(np.cos(angle) * (reach + 0.5 * width)),
            float(np.sin(angle) * (reach + 0.5 * height)),
            True,
        )
        for reach in REACHES
        for angle in ANGLES
    ]
    return [*close, *above, *far]


def gaps(low: NDArray[Any], high: NDArray[Any], spots: NDArray[Any]) -> NDArray[Any]:
    """How far each spot is from each box, in pixels; 0 within it."""
    outside = np.maximum(low[:, None] - spots[None], spots[None] - high[:, None])
    apart: NDArray[Any] = np.hypot(*np.moveaxis(np.maximum(outside, 0), 2, 0))
    return apart


def crossed(
    low: NDArray[Any], high: NDArray[Any], starts: NDArray[Any], ends: NDArray[Any]
) -> NDArray[Any]:
    """Which boxes, in rows, are met by which strokes, in columns."""
    return through(low[:, None], high[:, None], starts[None], ends[None])


def through(
    low: NDArray[Any], high: NDArray[Any], starts: NDArray[Any], ends: NDArray[Any]
) -> NDArray[Any]:
    """Whether strokes run through boxes: the part of each within both pairs of a box's sides."""
    way = ends - starts
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (low - starts) / way, (high - starts) / way
    still = way == 0
    between = (starts > low) & (starts < high)
    enter = np.where(still, np.where(between, -np.inf, np.inf), np.minimum(one, other))
    leave = np.where(still, np.where(between, np.inf, -np.inf), np.maximum(one, other))
    met: NDArray[Any] = np.maximum(enter.max(axis=-1), 0) < np.minimum(leave.min(axis=-1), 1)
    return met
