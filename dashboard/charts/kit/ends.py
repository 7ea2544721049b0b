"""Names in a column beside a plot, each at its mark or joined to it by a leader line."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dashboard.charts.kit.labels import spread
from dashboard.charts.kit.text import text_width
from dashboard.language.words import LINE_BREAK

LABEL_HEIGHT = 19
"""The height of a line's name in pixels."""

MOST_NAMED = 15
"""With more lines than this, only those are named whose names find room beside their ends."""

NEAR, CLEAR = 10, 7
"""How far beside the plot a name stands at least, and how far out a leader line keeps level, so that
it clears the marks at the plot's edge, in pixels."""

UNMOVED = 4
"""A name within so many pixels of its mark stands at it and needs no leader line."""

MOST_LEAD, MOST_LEAD_NARROW = 56, 26
"""The widest strip of leader lines, in pixels, wide and on a phone."""


@dataclass(frozen=True)
class End:
    """The end of a line and what stands there.

    Attributes:
        x: where on the plot's horizontal axis the line's last point is.
        value: of the line's last point.
        text: the line's name.
        colour: of the name.
        bold: whether the name is set in bold.
        line_colour: of its leader line where that is not the name's.
    """

    x: float
    value: float
    text: str
    colour: str
    bold: bool = False
    line_colour: str = ""


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


def height_of(end: End) -> int:
    """The height of a name, in pixels."""
    return LABEL_HEIGHT * (end.text.count(LINE_BREAK) + 1)


@dataclass(frozen=True)
class Names:
    """The names beside one edge of a plot.

    Attributes:
        ends: the marks and what stands at them.
        span: the least and greatest value of the axis.
        plot_height: of the plot, in pixels; a plot that is drawn taller only parts the names.
        edge: where on the horizontal axis the plot ends.
        narrow: whether it is drawn for a phone.
        right: whether the names stand at its right.
    """

    ends: Sequence[End]
    span: tuple[float, float]
    plot_height: float
    edge: float
    narrow: bool
    right: bool = True

    @cached_property
    def places(self) -> list[float]:
        """Where each name stands on the axis of values."""
        low, high = self.span
        pixel = (high - low) / self.plot_height
        # A name of several lines keeps them all within the plot.
        inset = (max(map(height_of, self.ends), default=0) - LABEL_HEIGHT) / 2 * pixel
        sizes = [height_of(end) * pixel for end in self.ends]
        return spread([end.value for end in self.ends], sizes, low + inset, high - inset)

    def moved(self, end: End, place: float) -> float:
        """How far from its mark a name stands, in pixels up or down."""
        low, high = self.span
        return abs(place - end.value) / (high - low) * self.plot_height

    @cached_property
    def lead(self) -> int:
        """The width of the strip between the plot and the names, in pixels.

        The further a name had to move, the wider, so that leader lines can be followed.
        """
        furthest = max(map(self.moved, self.ends, self.places), default=0.0)
        if furthest <= UNMOVED:
            return NEAR
        most = MOST_LEAD_NARROW if self.narrow else MOST_LEAD
        return int(min(NEAR + 8 + furthest / 4, most))

    @property
    def room(self) -> int:
        """The margin that the names need, in pixels."""
        widest = max((text_width(end.text, bold=end.bold) for end in self.ends), default=0.0)
        return int(widest) + self.lead + 6

    @property
    def annotations(self) -> list[dict[str, Any]]:
        """The names, as Plotly draws them."""
        return [
            {
                "x": int(self.right),
                "xref": "paper",
                "xanchor": "left" if self.right else "right",
                "xshift": self.lead if self.right else -self.lead,
                "y": place,
                "yref": "y",
                "yanchor": "middle",
                "text": f"<b>{end.text}</b>" if end.bold else end.text,
                "font": {"color": end.colour, "size": 14},
                "align": "left" if self.right else "right",
                "showarrow": False,
                "borderpad": 0,
            }
            for end, place in zip(self.ends, self.places, strict=True)
        ]

    @property
    def shapes(self) -> list[dict[str, Any]]:
        """A leader line from every mark whose name stands elsewhere.

        It keeps level until it is clear of the plot, then leads to the name.
        """
        out = 1 if self.right else -1
        found: list[dict[str, Any]] = []
        for end, place in zip(self.ends, self.places, strict=True):
            ends_here = abs(end.x - self.edge) <= abs(self.edge) * 1e-9
            last = max(self.ends, key=lambda one: out * one.x).x
            if self.moved(end, place) <= UNMOVED and end.x == last:
                continue
            line = {"color": end.line_colour or end.colour, "width": 1}
            if not ends_here:
                dash = "solid" if end.x == last else "dot"
                found.append(
                    {
                        "type": "line",
                        "xref": "x",
                        "yref": "y",
                        "x0": end.x,
                        "x1": self.edge,
                        "y0": end.value,
                        "y1": end.value,
                        "line": line | {"dash": dash},
                        "layer": "below",
                    }
                )
            found.append(
                {
                    "type": "path",
                    "xref": "paper",
                    "yref": "y",
                    "xsizemode": "pixel",
                    "xanchor": int(self.right),
                    "path": f"M 0,{end.value} L {out * CLEAR},{end.value} "
                    f"L {out * (self.lead - 3)},{place}",
                    "line": line,
                    "layer": "below",
                }
            )
        return found
